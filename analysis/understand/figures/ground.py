"""What a rule sees of a sentence: its segments and clauses, the heads of measures, cue words, dates and sightings."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.hedges import small_words
from analysis.understand.figures.joint import joint_states
from analysis.understand.figures.measures import NONE, none_here
from analysis.understand.figures.number_words import case_of, sense
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.segments import Segment, segments
from analysis.understand.figures.sides import area_of, passed
from analysis.understand.figures.words import affixes, cues, heads, listed, phrases
from analysis.understand.once import once

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.model import Language
    from analysis.understand.dates import DateMention
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence


@immutable
class Cue:
    """A word or phrase of the lexicon at tokens `first` to before `last`."""

    first: int
    last: int
    name: str
    group: str = ""


@immutable
class Side:
    """An area that is named at a token.

    Attributes:
        crossed: Whether it is only crossed ("via Iran").
        in_office: Whether it is part of the name of an office.
        joint: Whether it is one half of an adjective of two states.
    """

    first: int
    area: str
    crossed: bool
    in_office: bool
    joint: bool = False


class Ground:
    """One sentence with what a rule can see of it, each looked for when it is first asked for.

    Attributes:
        numbers: The tokens, from and to, of the figures of the sentence.
    """

    def __init__(
        self, sentence: Sentence, language: Language, dates: Sequence[DateMention], sightings: Sequence[Sighting]
    ) -> None:
        self.sentence, self.language, self.tokens = sentence, language, sentence.tokens
        self.dates, self.sightings = tuple(dates), tuple(sightings)
        self.numbers: Sequence[tuple[int, int]] = ()

    @once
    def sides(self) -> tuple[Side, ...]:
        """What may be a side."""
        named = [(s, area_of(s) or self.speaks_for(s)) for s in self.sightings]
        own = [
            Side(s.first, area, passed(s, self.tokens, self.language), self.in_office(s)) for s, area in named if area
        ]
        joint = [
            Side(at, area, crossed=False, in_office=False, joint=True)
            for at, area in joint_states(self.tokens, self.language)
        ]
        return (*own, *joint)

    @once
    def segments(self) -> tuple[Segment, ...]:
        """The stretches between marks."""
        return segments(self.sentence, self.language)

    @once
    def heads(self) -> tuple[Cue, ...]:
        """The heads of measures."""
        found = heads(self.language).sweep(self.tokens, self.sentence.texts)
        return tuple([Cue(start, stop, *_strongest(meanings)) for start, stop, meanings in found])

    @once
    def measuring(self) -> tuple[Cue, ...]:
        """The heads that may measure something where they stand."""
        return tuple([cue for cue in self.heads if cue.name != NONE and not none_here(cue, self)])

    @once
    def cues(self) -> Mapping[str, Sequence[Cue]]:
        """The cue words by list."""
        found: dict[str, list[Cue]] = {}
        norms, loose = self.sentence.norms, listed("figures", "touching", self.language)
        no_growth = affixes("figures", "no_growth", self.language)
        for start, stop, meanings in cues(self.language).sweep(self.tokens, self.sentence.texts):
            norm = norms[start]
            if norm in loose and self._loose(start):
                continue
            for name, group in meanings:
                if name != "growth" or not norm.startswith(no_growth):
                    found.setdefault(name, []).append(Cue(start, stop, name, group))
        return found

    def _loose(self, here: int) -> bool:
        """Whether a word stands at the end of a clause and not beside a figure: "has been lined up, a third of it"."""
        after = self.tokens[here + 1] if here + 1 < len(self.tokens) else None
        before = self.tokens[here - 1] if here else None
        beside = before is not None and (before.kind != "word" or bool(sense(before.norm, self.language)))
        return (after is None or after.kind == "mark") and not beside

    @once
    def norms(self) -> frozenset[str]:
        """The words of the sentence, folded."""
        return frozenset(self.sentence.norms)

    def segment_of(self, token: int) -> int:
        """The number of the segment that a token stands in."""
        try:
            return self._segment_numbers[token]
        except IndexError:
            return len(self.segments) - 1

    @once
    def _segment_numbers(self) -> list[int]:
        """The number of its segment for each token; marks between segments count with the last."""
        numbers = [len(self.segments) - 1] * len(self.tokens)
        for n, segment in enumerate(self.segments):
            numbers[segment.first : segment.last] = [n] * (segment.last - segment.first)
        return numbers

    def clause_of(self, token: int) -> tuple[int, int]:
        """The tokens of the clause around a token: its segment and its neighbours up to hard borders."""
        try:
            return self._clauses[self._segment_numbers[token]]
        except IndexError:
            return self._clauses[-1]

    @once
    def _clauses(self) -> list[tuple[int, int]]:
        """The tokens of its clause for each segment."""
        first = [n for n, segment in enumerate(self.segments) if segment.hard or not n]
        clauses: list[tuple[int, int]] = []
        for low, high in pairwise((*first, len(self.segments))):
            clauses += [(self.segments[low].first, self.segments[high - 1].last)] * (high - low)
        return clauses

    def in_office(self, sighting: Sighting) -> bool:
        """Whether a state stands in the name of an office ("Президент Казахстана", "Kazakhstan's Prime Minister")."""
        index = phrases("figures", "offices", self.language)
        if self.language != "kk" and sighting.how == "name":
            before = sighting.first - (2 if sighting.first and self.tokens[sighting.first - 1].norm == "of" else 1)
            if before >= 0 and index.at(self.tokens, before):
                return True
        after = (sighting.last < len(self.tokens) and self.language != "ru") or sighting.how == "adjective"
        return bool(after and sighting.last < len(self.tokens) and index.at(self.tokens, sighting.last))

    def on_occasion(self, date: DateMention) -> bool:
        """Whether a date only dates a meeting or a visit ("апрельском саммите")."""
        occasions = self.named("occasions")
        return bool(occasions) and any(cue.first == date.last for cue in occasions)

    def speaks_for(self, sighting: Sighting) -> str | None:
        """The state that a capital stands for as a side; None where it is a scene ("в Берлине", "Берлинде")."""
        state = sighting.metonym_of()
        if not state:
            return None
        if self.language == "kk":
            ending = case_of(ending_of(self.tokens[sighting.last - 1], "kk"), "kk")
            return state.id if ending in {"genitive", "instrumental"} or self._opens(sighting, ending) else None
        before = self.tokens[sighting.first - 1].norm if sighting.first else ""
        if not before:
            return state.id if self._opens(sighting, "") else None
        return None if before in small_words(self.language) else state.id

    def _opens(self, sighting: Sighting, ending: str) -> bool:
        """Whether a capital is the subject that a sentence begins with ("Beijing will give"), and no dateline."""
        after = self.tokens[sighting.last] if sighting.last < len(self.tokens) else None
        plain = after is not None and after.kind == "word" and not after.capital
        return sighting.first == 0 and not ending and plain

    def named(self, name: str) -> Sequence[Cue]:
        """The cues of a list."""
        return self.cues.get(name, ())

    def cue_in(self, first: int, last: int, *names: str) -> Cue | None:
        """The first cue of some lists that begins within tokens."""
        cues = self.cues
        for name in names:
            if name in cues:
                for cue in cues[name]:
                    if first <= cue.first < last:
                        return cue
        return None


def _strongest(meanings: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    if len(meanings) == 1:
        return meanings[0]
    return min(meanings, key=lambda m: (m[1] == "weak", m[0]))
