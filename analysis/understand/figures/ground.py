"""What a rule sees of a sentence: its segments and clauses, the heads of measures, cue words, dates and sightings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.hedges import role_words, small_words
from analysis.understand.figures.measures import NONE, none_here
from analysis.understand.figures.number_words import case_of, sense
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import area_of, passed
from analysis.understand.figures.units import ends_statement
from analysis.understand.figures.words import affixes, cues, heads, listed, phrases
from analysis.understand.once import once

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.model import Language
    from analysis.understand.dates import DateMention
    from analysis.understand.phrases import Phrases
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Token

BREAKS = {",", ";", ":", "(", ")", "-"}
PLAIN = BREAKS - {"-"}  # these always part what stands before and behind them
HARD = {";", "that", "."}


@immutable
class Cue:
    """A word or phrase of the lexicon at tokens `first` to before `last`."""

    first: int
    last: int
    name: str
    group: str = ""


@immutable
class Segment:
    """Tokens between two marks.

    Attributes:
        hard: Whether a clause of its own begins.
        mark: The mark before it, empty for the first.
        aside: Whether it is a clause put into another ("…, который …, …"), to be passed over from outside.
        gapped: Whether it begins a clause whose verb is that of the clause before.
    """

    first: int
    last: int
    hard: bool
    mark: str
    aside: bool = False
    gapped: bool = False


@immutable
class Side:
    """An area that is named at a token.

    Attributes:
        crossed: Whether it is only crossed ("via Iran").
        in_office: Whether it is part of the name of an office.
    """

    first: int
    area: str
    crossed: bool
    in_office: bool


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
        return tuple(
            Side(s.first, area, passed(s, self.tokens, self.language), self.in_office(s)) for s, area in named if area
        )

    @once
    def segments(self) -> tuple[Segment, ...]:
        """The stretches between marks."""
        return segments(self.sentence, self.language)

    @once
    def heads(self) -> tuple[Cue, ...]:
        """The heads of measures."""
        found = heads(self.language).find(self.tokens, self.sentence.texts)
        return tuple(Cue(hit.start, hit.stop, *_strongest(hit.meanings)) for hit in found)

    @once
    def measuring(self) -> tuple[Cue, ...]:
        """The heads that may measure something where they stand."""
        return tuple(cue for cue in self.heads if cue.name != NONE and not none_here(cue, self))

    @once
    def cues(self) -> Mapping[str, Sequence[Cue]]:
        """The cue words by list."""
        found: dict[str, list[Cue]] = defaultdict(list)
        loose = listed("figures", "touching", self.language)
        no_growth = affixes("figures", "no_growth", self.language)
        for hit in cues(self.language).find(self.tokens, self.sentence.texts):
            if self.tokens[hit.start].norm in loose and self._loose(hit.start):
                continue
            plain = self.tokens[hit.start].norm.startswith(no_growth) if no_growth else False
            for name, group in hit.meanings:
                if not plain or name != "growth":
                    found[name].append(Cue(hit.start, hit.stop, name, group))
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
        return any(cue.first == date.last for cue in self.named("occasions"))

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
            for cue in cues.get(name, ()):
                if first <= cue.first < last:
                    return cue
        return None


@lru_cache(maxsize=1 << 10)
def _strongest(meanings: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    return min(meanings, key=lambda m: (m[1] == "weak", m[0]))


def segments(sentence: Sentence, language: Language) -> tuple[Segment, ...]:
    """The stretches between commas, dashes, brackets and the like, with what opens a clause of its own."""
    found: list[Segment] = []
    tokens = sentence.tokens
    first, mark, depth = 0, "", 0
    openers = phrases("figures", "clause_openers", language), phrases("figures", "subordinators", language)
    for here in _borders(sentence, language):
        if here > first:
            found.append(_segment(tokens, first, here, mark, openers))
        first, mark = here + 1, tokens[here].norm
        depth = max(0, depth + {"(": 1, ")": -1}.get(mark, 0))
        mark = "," if depth and mark == ";" else mark  # in brackets a semicolon only parts a list
    if len(tokens) > first:
        found.append(_segment(tokens, first, len(tokens), mark, openers))
    for n, (segment, after) in enumerate(pairwise(found)):
        if n and segment.hard and not segment.aside and segment.mark not in HARD and _gapped(tokens, after, language):
            found[n] = replace(segment, hard=False, gapped=True)
    return tuple(found) or (Segment(0, len(tokens), True, ""),)


@lru_cache(maxsize=3)
def _signs(language: Language) -> frozenset[str]:
    """The marks and words that may stand between segments."""
    return listed("figures", "says_that", language) | BREAKS | {"."}


def _borders(sentence: Sentence, language: Language) -> list[int]:
    """The marks and words between segments."""
    tokens, norms, says = sentence.tokens, sentence.norms, listed("figures", "says_that", language)
    return [
        n
        for n in compress(range(len(norms)), map(_signs(language).__contains__, norms))
        if norms[n] in PLAIN or _breaks(tokens, n, tokens[n]) or (norms[n] in says and _says_that(tokens, n, language))
    ]


def _gapped(tokens: Sequence[Token], after: Segment, language: Language) -> bool:
    """Whether a dash stands for the verb of the clause before: "ВВП вырос на 4 %, а торговля – на 8 %"."""
    roles = role_words(language)
    small = roles["by"] | roles["to"] | roles["toward"]
    return after.mark == "-" and after.last > after.first and tokens[after.first].norm in small


def _segment(
    tokens: Sequence[Token], first: int, last: int, mark: str, openers: tuple[Phrases[str], Phrases[str]]
) -> Segment:
    """A stretch of tokens; `openers` begin a clause of its own, the second ones a clause put in."""
    opened = openers[0].at(tokens, first)
    aside = bool(openers[1].beginning(tokens, range(first, min(first + 3, last))))
    opens = aside or (opened is not None and last - first > opened.stop - opened.start)  # not ", though,"
    return Segment(first, last, mark in HARD or opens, mark, aside)


def _says_that(tokens: Sequence[Token], here: int, language: Language) -> bool:
    """Whether a clause begins without a comma: "said that companies had invested"."""
    if not here:
        return False
    after_and = tokens[here - 1].norm in role_words(language)["middle"]
    return after_and or bool(phrases("figures", "speech", language).at(tokens, here - 1))


def _breaks(tokens: Sequence[Token], here: int, token: Token) -> bool:
    if token.kind != "mark":
        return False
    if token.text == ".":
        return here > 0 and here + 1 < len(tokens) and len(tokens[here - 1].norm) > 2 and ends_statement(tokens, here)
    if token.norm not in BREAKS:
        return False
    if token.norm != "-":
        return True
    spaced_left = here > 0 and tokens[here - 1].stop < token.start
    return spaced_left and here + 1 < len(tokens) and tokens[here + 1].start > token.stop
