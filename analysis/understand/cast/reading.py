"""A sentence as the rules of this step see it: tokens with what the gazetteer and the lexicon know of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from analysis.immutable import immutable
from analysis.understand.cast.cues import CHAIN, FIRM, GIVEN_TOO, JOINED, cued, cues
from analysis.understand.cast.russian import is_preposition
from analysis.understand.cast.seeming import bears, given_too, sons
from analysis.understand.once import once
from analysis.understand.text import Token

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from analysis.model import Language, Span
    from analysis.understand.cast.words import Words
    from analysis.understand.remembered import Remembered
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Sentence, Text

    Kind = tuple[frozenset[str], str, str | None]  # meanings, dictionary form and kind of office of a mark

T = TypeVar("T")
BEYOND = 64  # places beyond an end of a sentence that rules may ask about
NOTHING = ("",) * BEYOND
VERBS = ("reports", "according", "sides", "holds")  # lists of verbs, which are found in every form


@immutable
class Mark:
    """Tokens `first` to before `last` are a word or phrase of the lexicon; `meanings` say of which lists.

    Attributes:
        phrase: Its dictionary form.
        office: The kind of office, where it is the head of a role.
    """

    first: int
    last: int
    meanings: frozenset[str]
    phrase: str
    office: str | None = None

    def means(self, *meanings: str) -> bool:
        """Whether it stands on one of these lists."""
        return not self.meanings.isdisjoint(meanings)


@dataclass(eq=False)
class Told:
    """What all sentences of a document share.

    Attributes:
        source: The document's text.
        cues: What its words are cues of.
    """

    text: Text
    words: Words
    source: str = field(init=False)
    cues: Remembered[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.source = self.text.document.text
        self.cues = cues(self.words)

    @once
    def common(self) -> set[str]:
        """Words that the document writes in small letters."""
        sentences = self.text.sentences
        words = (zip(s.norms, s.capitals, s.kinds, strict=True) for s in sentences)
        return {norm for each in words for norm, capital, kind in each if not capital and kind == "word"}


@dataclass(slots=True, eq=False)  # not frozen: it is made for every sentence, and frozen ones cost twice as much
class Reading:
    """A sentence with a mark and a sighting per token (None where there is none).

    Attributes:
        norms: The folded tokens.
        marked: All marks, each once.
        seen: All sightings, each once.
        cued: What its tokens are cues of, together.
        told: What all sentences of the document share.
        source: The document's text.
        norm: The folded token at a place, empty beyond the sentence.
        mark: The mark over a token, None beyond the sentence.
        sighting: The sighting over a token, None beyond the sentence.
        has_quotes: Whether a quotation mark stands in it.
        chained: Whether "bin", "ibn", "Abdul" stands in it.
        firms: Companies told by one word («Казгидромет»).
        known: Answers about names that several rules ask for.
    """

    sentence: Sentence
    words: Words
    norms: tuple[str, ...]
    marks: list[Mark | None]
    sightings: list[Sighting | None]
    marked: list[Mark]
    seen: list[Sighting]
    cued: int
    told: Told
    source: str = field(init=False)
    tokens: tuple[Token, ...] = field(init=False)
    language: Language = field(init=False)
    norm: Callable[[int], str] = field(init=False)
    mark: Callable[[int], Mark | None] = field(init=False)
    sighting: Callable[[int], Sighting | None] = field(init=False)
    has_quotes: bool = field(init=False)
    chained: bool = field(init=False)
    firms: Collection[str] = field(init=False)
    known: dict[tuple[str, int, int], bool] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.source = self.told.source
        self.tokens = self.sentence.tokens
        self.language = self.words.language
        # Asked for ten thousand times a document: what is padded answers for places beyond both ends too.
        self.norm = (self.norms + NOTHING).__getitem__
        self.mark, self.sighting = self.marks.__getitem__, self.sightings.__getitem__
        self.has_quotes = '"' in self.norms
        self.chained = bool(self.cued & CHAIN)
        self.firms = [self.norms[at] for at in self.places_of(FIRM)]

    @property
    def common(self) -> set[str]:
        """Words that the document writes in small letters."""
        return self.told.common

    def places_of(self, cue: int) -> list[int]:
        """Where words stand that are cues of something."""
        cues = self.told.cues
        return [at for at, norm in enumerate(self.norms) if cues[norm] & cue] if self.cued & cue else []

    def span(self, first: int, last: int) -> Span:
        """The span of the tokens from `first` to before `last`."""
        return self.sentence.slice(first, last)

    def quote(self, first: int, last: int) -> str:
        """The text of the tokens from `first` to before `last`."""
        return self.span(first, last).of(self.source)

    def within(self, first: int, last: int) -> list[Sighting]:
        """The sightings over the tokens from `first` to before `last`, each once."""
        return _each(self.sightings[max(first, 0) : last])

    def in_chain(self, at: int) -> bool:
        """Whether a token is a given name before or after "bin", "ibn", or after "Abdul"."""
        sons, before = self.words.sons, self.norm(at - 1)
        return (before in sons or self.norm(at + 1) in sons or before in self.words.compound) and (
            0 <= at < len(self.tokens) and self.tokens[at].capital
        )

    def courteous(self, at: int) -> bool:
        """Whether a token is a title of courtesy ("Datuk"), or one that is so before another ("Tan Sri")."""
        honorifics = self.words.honorifics
        norm = self.norm(at)
        return norm in honorifics or (norm in self.words.before_courtesy and self.norm(at + 1) in honorifics)

    def opening(self, at: int) -> bool:
        """Whether a token is the first word of its sentence or of quoted speech."""
        return at == 0 or (
            self.tokens[at - 1].kind == "mark" and self.tokens[at - 1].norm in {'"', "-", ":"} and at <= 2
        )


def _each(found: Sequence[T | None]) -> list[T]:
    """What stands over tokens, each once; None left out."""
    each: list[T] = []
    before: T | None = None
    for one in found:
        if one is not None and one is not before:
            each.append(one)
        before = one
    return each


def readings(text: Text, sightings: Iterable[Sighting], words: Words) -> list[Reading]:
    """All sentences of a document, read with lexicon and gazetteer."""
    by_sentence: dict[int, list[Sighting]] = {}
    for sighting in sightings:
        by_sentence.setdefault(sighting.sentence, []).append(sighting)
    told = Told(text, words)
    return [_reading(sentence, by_sentence.get(sentence.index, []), told) for sentence in text.sentences]


def _noun(norm: str, lists: frozenset[str], phrase: str) -> bool:
    """Whether an English word is the noun of the lexicon and not a verb like it ("co-chaired", "exchanged")."""
    last = phrase.rsplit(maxsplit=1)[-1]
    if not lists.isdisjoint(VERBS) or last.endswith(f".{norm}"):  # chargé d'affaires a.i.
        return True
    return norm.removesuffix("'s").removesuffix("'") in {last, f"{last}s", f"{last}es", last.removesuffix("y") + "ies"}


@lru_cache(maxsize=1 << 14)
def _kind(meanings: tuple[tuple[str, str], ...], norm: str, alone: bool, words: Words) -> Kind | None:
    """What an entry is whose last word is a word; None where it is only derived from it («корольдік», the kingdom)."""
    lists, phrase, office = _kinds(meanings)
    if words.language == "en":
        return (lists, phrase, office) if _noun(norm, lists, phrase) else None
    if words.language == "ru" and office and alone and is_preposition(norm):
        return None  # после, a form of «посол» to the dictionary
    stem = phrase.split()[-1]
    noun = office is None or not norm.startswith(stem) or not norm[len(stem) :].startswith(words.derived)
    return (lists, phrase, office) if noun else None


def _hyphenated(sentence: Sentence, words: Words) -> Iterator[tuple[int, Mark]]:
    """Offices within a word: former («экс-посол»), of a second («вице-ректор»), double («советник-посланник»)."""
    for at, norm in enumerate(sentence.norms):
        if "-" in norm and sentence.kinds[at] == "word":
            kind = _within(norm, sentence.capitals[at], words)
            if kind is not None:
                yield at, Mark(at, at + 1, *kind)


@lru_cache(maxsize=1 << 12)
def _within(norm: str, capital: bool, words: Words) -> Kind | None:
    """The office that a part of a double word is."""
    first, _, last = norm.rpartition("-")
    prefixed = f"{first}-" in words.former or first in words.seconds
    one = None if prefixed or not first else _office(first, capital, words)
    if capital and not prefixed and one is None:
        return None  # half of a surname may look like an office
    return one or (_office(last, capital, words) if last else None)


def _office(part: str, capital: bool, words: Words) -> Kind | None:
    """The office that a word is."""
    hit = words.index.at((Token(0, len(part), part, part, "word", part, "", capital, False),), 0)
    kind = _kind(hit.meanings, part, True, words) if hit is not None else None
    return kind if kind is not None and kind[2] else None


@lru_cache(maxsize=1 << 12)
def _kinds(meanings: tuple[tuple[str, str], ...]) -> Kind:
    """The lists that an entry stands on, its dictionary form, and the kind of office it is."""
    lists = frozenset(meaning for meaning, _ in meanings)
    offices = sorted(meaning for meaning in lists if meaning.startswith("role:"))
    return lists, meanings[0][1], offices[0].removeprefix("role:") if offices else None


def _reading(sentence: Sentence, found: list[Sighting], told: Told) -> Reading:
    tokens, norms, words = sentence.tokens, sentence.norms, told.words
    room = len(tokens) + BEYOND
    marks: list[Mark | None] = [None] * room
    marked: list[Mark] = []
    for start, stop, meanings in words.index.sweep(tokens, sentence.texts):
        kind = _kind(meanings, norms[stop - 1], stop - start == 1, words)
        if kind is not None and not (kind[2] and bears(tokens, start, words)):
            mark = Mark(start, stop, *kind)
            marks[start:stop] = [mark] * (stop - start)
            marked.append(mark)
    seen: list[Sighting | None] = [None] * room
    for sighting in found:
        seen[sighting.first : sighting.last] = [sighting] * (sighting.last - sighting.first)
    cues_said = cued(told.cues, norms)
    if cues_said & (JOINED | GIVEN_TOO | CHAIN):
        for at, mark in _hyphenated(sentence, words) if cues_said & JOINED else ():
            marks[at] = marks[at] or mark
        if cues_said & (GIVEN_TOO | CHAIN):
            _unmark(tokens, marks, seen, words)
        marked, found = _each(marks), _each(seen)
    return Reading(sentence, words, norms, marks, seen, marked, found, cues_said, told)


def _unmark(tokens: tuple[Token, ...], marks: list[Mark | None], seen: list[Sighting | None], words: Words) -> None:
    """Takes away what given names only look like."""
    for at in given_too(tokens, marks, words):
        marks[at] = None
    for at in sons(tokens, words):
        marks[at] = None
        if (sighted := seen[at]) is not None and sighted.thing.kind != "person":
            seen[sighted.first : sighted.last] = [None] * (sighted.last - sighted.first)
