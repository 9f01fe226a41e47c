"""A sentence with everything known in it: words of events, dates, places, people, and how far apart things stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from analysis.immutable import immutable
from analysis.model import Span
from analysis.understand.events.places import places
from analysis.understand.events.speech import spoken
from analysis.understand.events.tense import tense
from analysis.understand.events.towns import towns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from analysis.model import Document, Participant
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text, Token

# How far a mark of punctuation parts what stands on its two sides; a word parts by a twentieth.
BORDERS = {",": 1.0, ";": 3.0, ":": 2.0, "-": 1.5, "(": 0.5, ")": 0.5, '"': 0.0, ".": 2.0, "!": 3.0, "?": 3.0}
STEP = 0.05
OPENING = 8  # words of a noun phrase before an apposition: "a visit to Oslo by Jan Kral, planned for May, …"
ORDINARY = {"named", "feast"}  # words that tell an event only in a name: "set for this week"
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


@dataclass(frozen=True)
class Line:
    """One sentence of a document; what costs time is found when it is first asked for."""

    document: Document
    sentence: Sentence
    words: Vocabulary
    dates: tuple[Any, ...]
    sightings: tuple[Sighting, ...]
    people: tuple[Named, ...]
    parties: tuple[Named, ...]

    @cached_property
    def tokens(self) -> Sequence[Token]:
        """The words of the sentence."""
        return self.sentence.tokens

    @cached_property
    def triggers(self) -> tuple[Found, ...]:
        """Words that tell an event."""
        return tuple(self.words.triggers(self.tokens))

    @cached_property
    def border(self) -> tuple[float, ...]:
        """The sum of borders before each token."""
        firsts = {s.first for s in self.sightings}
        within = {at for found in (*self.dates, *self.sightings) for at in range(found.first, found.last)}
        within |= {s.last for s in self.sightings if s.last + 1 in firsts}  # "Орталық Азия – Үндістан"
        marks = {at for at, token in enumerate(self.tokens) if token.kind == "mark"} - within
        steps = [_step(self.tokens, at) if at in marks else 0.0 for at in range(len(self.tokens))]
        return (0.0, *accumulate(steps))

    @cached_property
    def commas(self) -> tuple[int, ...]:
        """The number of commas before each token."""
        return (0, *accumulate(token.norm == "," for token in self.tokens))

    @cached_property
    def speech(self) -> frozenset[int]:
        """The words that somebody is quoted with."""
        return spoken(self.tokens)

    def parted(self, one: int, other: int) -> bool:
        """Whether of two words one is said by somebody and the other one by the text."""
        return (one in self.speech) != (other in self.speech)

    @cached_property
    def places(self) -> list[Place]:
        """Scenes and destinations, in reading order."""
        return sorted([*places(self, self.words), *towns(self, self.words)], key=lambda place: place.first)

    @cached_property
    def verbs(self) -> list[tuple[int, str]]:
        """Where verb forms stand, each with its tense."""
        return [(at, form) for at, token in enumerate(self.tokens) if (form := tense(token, self.words))]

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

    def of(self, group: str, *more: str) -> Sequence[Found]:
        """The words of the lexicon of these groups, in reading order within each."""
        signs = self._signs
        if not more:
            return signs.get(group, ())
        return [found for name in (group, *more) for found in signs.get(name, ())]

    @cached_property
    def _signs(self) -> dict[str, list[Found]]:
        found: dict[str, list[Found]] = {}
        for sign in self.words.signs(self.tokens):
            found.setdefault(sign.word.group, []).append(sign)
        return found


def lines(
    text: Text,
    sightings: Iterable[Sighting],
    dates: Iterable[Any],
    mentions: Iterable[tuple[Span, Participant, str | None]],
    words: Vocabulary,
) -> list[Line]:
    """All sentences of a text with what stands in them."""
    seen: list[list[Sighting]] = [[] for _ in text.sentences]
    dated: list[list[Any]] = [[] for _ in text.sentences]
    named: list[list[Named]] = [[] for _ in text.sentences]
    for sighting in sightings:
        seen[sighting.sentence].append(sighting)
    for date in dates:
        dated[date.sentence].append(date)
    starts = [sentence.span.start for sentence in text.sentences]
    words_at: dict[int, list[int]] = {}
    for span, participant, role in mentions:
        at = bisect_right(starts, span.start) - 1
        if at < 0:
            continue
        if at not in words_at:
            words_at[at] = [token.start for token in text.sentences[at].tokens]
        if found := _named(text, words_at[at], span, participant, role):
            named[at].append(found)
    for beside in named:
        beside.sort(key=_place)
    return [
        Line(
            document=text.document,
            sentence=sentence,
            words=words,
            dates=tuple(dated[i]),
            sightings=tuple(seen[i]),
            people=tuple([n for n in named[i] if n.participant.kind == "person"]),
            parties=tuple([n for n in named[i] if n.participant.kind != "person"]),
        )
        for i, sentence in enumerate(text.sentences)
    ]


def _place(named: Named) -> tuple[int, int]:
    return named.first, named.last


def _named(text: Text, starts: list[int], span: Span, participant: Participant, role: str | None) -> Named | None:
    first = max(bisect_right(starts, span.start) - 1, 0)
    last = bisect_left(starts, span.stop)
    said = _role_first(text.document.text, starts, first, role)
    return Named(first, last, said, span, participant, role) if last > first else None


def _role_first(text: str, starts: list[int], first: int, role: str | None) -> int:
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
