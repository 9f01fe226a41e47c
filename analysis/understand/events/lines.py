"""A sentence with everything known in it: words of events, dates, places, people, and how far apart things stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from analysis.immutable import immutable
from analysis.model import Span
from analysis.understand.events.places import places
from analysis.understand.events.speech import spoken
from analysis.understand.events.towns import towns
from analysis.understand.events.vocabulary import SIGNS, words_of
from analysis.understand.once import once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from analysis.model import Document, Participant
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text, Token

    Said = tuple[Span, Participant, str | None]  # where a participant is named, with the role said there

# How far a mark of punctuation parts what stands on its two sides; a word parts by a twentieth.
BORDERS = {",": 1.0, ";": 3.0, ":": 2.0, "-": 1.5, "(": 0.5, ")": 0.5, '"': 0.0, ".": 2.0, "!": 3.0, "?": 3.0}
STEP = 0.05
SPEAKING = {'"', "-"}  # marks of what somebody says
OPENING = 8  # words of a noun phrase before an apposition: "a visit to Oslo by Jan Kral, planned for May, …"
ORDINARY = {"named", "feast"}  # words that tell an event only in a name: "set for this week"
NONE: dict[str, Sequence[Found]] = dict.fromkeys(SIGNS, ())
ADVERBS = 4  # words between an apposition and the verb behind it: ", will finally convene"


@immutable
class Named:
    """A participant named at tokens `first` to before `last`; the role before the name begins at `role_first`."""

    first: int
    last: int
    role_first: int
    span: Span
    participant: Participant
    role_as_said: str | None = None


@dataclass(eq=False)  # not frozen: one is made for every sentence
class Line:
    """One sentence of a document; what costs time is found when it is first asked for.

    Attributes:
        said: Its participants, each with its span and the role said with it.
        triggers: Words that tell an event.
    """

    document: Document
    sentence: Sentence
    words: Vocabulary
    dates: Sequence[Any]
    sightings: Sequence[Sighting]
    said: Sequence[Said]
    tokens: tuple[Token, ...] = field(init=False)
    triggers: list[Found] = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = self.sentence.tokens
        self._spelled, self._texts = self.tokens, self.sentence.texts
        if any(self.sentence.endings):
            self._spelled = words_of(self.tokens)
            self._texts = tuple([token.text for token in self._spelled])
        self.triggers = self.words.triggers(self._spelled, self._texts)

    @once
    def people(self) -> list[Named]:
        """The people named, in reading order."""
        return [named for named in self._named if named.participant.kind == "person"]

    @once
    def parties(self) -> list[Named]:
        """The bodies, states and groups named, in reading order."""
        return [named for named in self._named if named.participant.kind != "person"]

    @once
    def _named(self) -> list[Named]:
        found = (_named(self.document.text, self.sentence.starts, *said) for said in self.said)
        return sorted((named for named in found if named), key=_place)

    @once
    def border(self) -> tuple[float, ...]:
        """The sum of borders before each token."""
        steps = [0.0] * (len(self.tokens) + 1)
        if not self.marks:
            return tuple(steps)
        for at in self.marks:
            steps[at + 1] = _step(self.tokens, at)
        for found in (*self.dates, *self.sightings):
            for at in range(found.first, found.last):
                steps[at + 1] = 0.0
        for at in self._joining():
            steps[at + 1] = 0.0
        return tuple(accumulate(steps))

    def _joining(self) -> Iterator[int]:
        """Marks that join what stands on their two sides."""
        firsts = {s.first for s in self.sightings}
        yield from (s.last for s in self.sightings if s.last + 1 in firsts)  # "Орталық Азия – Үндістан"
        for named in self.people:  # "Deputy Premier – Minister of Trade Jan Kral"
            if named.role_first < named.first:
                yield from (at for at in range(named.role_first, named.first) if self.tokens[at].norm == "-")

    @once
    def marks(self) -> list[int]:
        """Where marks of punctuation stand."""
        return [at for at, kind in enumerate(self.sentence.kinds) if kind == "mark"]

    @once
    def commas(self) -> tuple[int, ...]:
        """The number of commas before each token."""
        return (0, *accumulate([norm == "," for norm in self.sentence.norms]))

    @once
    def speech(self) -> frozenset[int]:
        """The words that somebody is quoted with."""
        return spoken(self.tokens) if any(self.tokens[at].norm in SPEAKING for at in self.marks) else frozenset()

    def parted(self, one: int, other: int) -> bool:
        """Whether of two words one is said by somebody and the other one by the text."""
        return (one in self.speech) != (other in self.speech)

    @once
    def places(self) -> list[Place]:
        """Scenes and destinations, in reading order."""
        return sorted([*places(self, self.words), *towns(self, self.words)], key=lambda place: place.first)

    @once
    def verbs(self) -> list[tuple[int, str]]:
        """Where verb forms stand, each with its tense."""
        said, kinds, tenses = self.sentence.norms, self.sentence.kinds, self.words.tenses
        found = [(at, form) for at, norm in enumerate(said) if kinds[at] == "word" and (form := tenses[norm])]
        if self.words.language != "ru":
            return found
        ahead = {at + 1 for at, form in found if form == "future"}  # "будет подписано"
        return [(at, "future" if at in ahead and form == "past" else form) for at, form in found]

    @once
    def of(self) -> Callable[[str], Sequence[Found]]:
        """The words of the lexicon of a group, in reading order."""
        signs: dict[str, list[Found]] = {}
        for sign in self.words.signs(self._spelled, self._texts):
            signs.setdefault(sign.word.group, []).append(sign)
        return {**NONE, **signs}.__getitem__

    def of_any(self, *groups: str) -> list[Found]:
        """The words of the lexicon of some groups, in reading order within each."""
        found: list[Found] = []
        for group in groups:
            found += self.of(group)
        return found

    def distance(self, a: tuple[int, int], b: tuple[int, int]) -> float:
        """How far apart two stretches of tokens stand: borders between them and a little for each word."""
        (_, left), (right, _) = (a, b) if a <= b else (b, a)
        if right <= left:
            return 0.0
        border = self.border
        return border[right] - border[left] + STEP * (right - left)

    def apposition(self, start: int, stop: int) -> float:
        """What the borders of an apposition cost between a noun and its verb: "the visit, set for May, was …"."""
        between = self.tokens[start:stop]
        commas = [at for at, token in enumerate(between) if token.norm == ","]
        if len(commas) < 2 or commas[0] > OPENING or len(between) - commas[-1] > ADVERBS:
            return 0.0
        inside = (t for t in self.triggers if start <= t.first < stop and t.word.group == "nouns")
        nouns = [t for t in inside if t.word.kind not in ORDINARY]
        framed = all(any(0 <= t.first - f.last <= 1 for f in self.of("frames")) for t in nouns)
        return 0.0 if not framed else self.border[stop] - self.border[start]


def lines(
    text: Text, sightings: Iterable[Sighting], dates: Iterable[Any], mentions: Iterable[Said], words: Vocabulary
) -> list[Line]:
    """All sentences of a text with what stands in them."""
    seen: dict[int, list[Sighting]] = {}
    dated: dict[int, list[Any]] = {}
    said: dict[int, list[Said]] = {}
    for sighting in sightings:
        seen.setdefault(sighting.sentence, []).append(sighting)
    for date in dates:
        dated.setdefault(date.sentence, []).append(date)
    starts = [sentence.span.start for sentence in text.sentences]
    for mention in mentions:
        said.setdefault(bisect_right(starts, mention[0].start) - 1, []).append(mention)
    return [
        Line(text.document, sentence, words, dated.get(i, ()), seen.get(i, ()), said.get(i, ()))
        for i, sentence in enumerate(text.sentences)
    ]


def _place(named: Named) -> tuple[int, int]:
    return named.first, named.last


def _named(text: str, starts: tuple[int, ...], span: Span, participant: Participant, role: str | None) -> Named | None:
    first = max(bisect_right(starts, span.start) - 1, 0)
    last = bisect_left(starts, span.stop)
    said = _role_first(text, starts, first, role)
    return Named(first, last, said, span, participant, role) if last > first else None


def _role_first(text: str, starts: tuple[int, ...], first: int, role: str | None) -> int:
    """Where the role begins that stands right before a name; the name itself where none does."""
    if not role:
        return first
    start = starts[first] - len(role) - 1
    return bisect_left(starts, start) if start >= starts[0] and text.startswith(role, start) else first


def _step(tokens: Sequence[Token], at: int) -> float:
    """The border a mark makes; none inside "28-29", behind an initial, between joined words."""
    token = tokens[at]
    if token.kind != "mark":
        return 0.0
    before = tokens[at - 1] if at else token
    if token.norm == "." and before.kind == "word" and len(before.text) <= 2:
        return 0.0
    joined = at + 1 < len(tokens) and before.stop == token.start and token.stop == tokens[at + 1].start
    return 0.0 if joined else BORDERS.get(token.norm, 0.0)
