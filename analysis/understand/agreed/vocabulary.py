"""The words of topics, agreements and acts of one language, indexed for finding in tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.understand.agreed.patterns import STOPS, Patterns
from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.text import Token

CACHED = 1 << 16  # words of which it is remembered what they begin
TOPICS, ACTS, DEALS, CUES = range(4)  # places of the indexes
GOES_ON = 4  # further on: the tokens at which entries of each index may go on
OFFICES, ENDS = 8, 9  # words for offices, and marks that no gap reaches over
SHORT = 4  # letters: a shorter word for an office counts as it is ("фонд", "қор")
Spots = list[list[int]]  # tokens at which entries of each index may begin, then those at which they may go on, offices
ACTING = ("verbs", "passives", "states", "effects", "hopes")
LISTS = ("not_acts", "evaluative", "decisions", "groups", "offices", "this")


@dataclass(frozen=True, slots=True)
class Word:
    """What a phrase stands for: the list it is of (`verbs`, `heads`, `cues` …), the kind within it, its last word."""

    group: str
    kind: str
    root: str


class Vocabulary:
    """The three sections of the lexicon."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        self.language = language
        self.acts: Mapping[str, Any] = knowledge.lexicon["acts"][language]
        self.agreements: Mapping[str, Any] = knowledge.lexicon["agreements"][language]
        topics: Mapping[str, list[str]] = knowledge.lexicon["topics"][language]
        joining = [fold(word) for word in self.acts["joining"]]
        self.topics = Patterns(((p, topic) for topic, ps in topics.items() for p in ps), language, joining)
        self.acting = Patterns(_acting(self.acts), language)
        self.agreeing = Patterns(_agreeing(self.agreements), language)
        self.cues = Patterns(_cues(self.agreements), language)
        self.indexes: tuple[Patterns[Any], ...] = (self.topics, self.acting, self.agreeing, self.cues)
        self._known: dict[str, tuple[int, ...]] = {}
        self.possessed = re.compile(self.acts["possessed"] or r"\b\B")  # of Kazakh nouns; elsewhere of none
        self._words, self._deal = _lists(self.acts), _lists(self.agreements)
        # With these a word for an office begins: what is a letter shorter than the office may be one in another case.
        self._offices = tuple(office[:-1] for office in self._words["offices"])
        self._endings = {name: tuple(map(fold, ends)) for name, ends in self.acts["endings"].items()}

    def spots(self, tokens: Sequence[Token], texts: Sequence[str]) -> Spots:
        """At which tokens entries of each index may begin or go on, or an office is named; worked out once a word."""
        found: Spots = [[], [], [], [], [], [], [], [], [], []]
        known = self._known
        try:
            for n, text in enumerate(texts):
                if rows := known[text]:
                    for row in rows:
                        found[row].append(n)
        except KeyError:
            if len(known) >= CACHED:
                known.clear()
            for token in tokens:
                if token.text not in known:
                    known[token.text] = self._rows(token)
            return self.spots(tokens, texts)
        return found

    def _rows(self, token: Token) -> tuple[int, ...]:
        """In which rows of `spots` a word stands."""
        begins = [n for n, index in enumerate(self.indexes) if index.begins(token)]
        goes_on = [GOES_ON + n for n, index in enumerate(self.indexes) if index.goes_on(token)]
        own = (OFFICES,) if self.is_office(token.norm) else (ENDS,) if token.norm in STOPS else ()
        return (*begins, *goes_on, *own)

    def is_office(self, norm: str) -> bool:
        """Whether a word is one for an office or a body, in whatever case."""
        return norm.startswith(self._offices) and any(
            norm == office or (len(office) > SHORT and norm.startswith(office[:-1]) and len(norm) - len(office) < 5)
            for office in self._words["offices"]
        )

    def words(self, name: str) -> frozenset[str]:
        """A list of single words of the section `acts`, folded."""
        return self._words[name]

    def endings(self, name: str) -> tuple[str, ...]:
        """Endings of verbs and nouns."""
        return self._endings[name]

    def deal(self, name: str) -> frozenset[str]:
        """A list of single words of the section `agreements`, folded."""
        return self._deal[name]


def _lists(section: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """The lists of a section, folded."""
    lists = {name: words for name, words in section.items() if isinstance(words, list)}
    return {name: frozenset(fold(word) for word in words) for name, words in lists.items()}


def _acting(raw: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for group in ACTING:
        for act, phrases in raw[group].items():
            for phrase in phrases:
                yield phrase, Word(group, act, phrase.split()[-1])
    for name in LISTS:
        for phrase in raw[name]:
            yield phrase, Word(name, "", phrase.split()[-1])


def _agreeing(raw: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for group in ("heads", "subjects"):
        for kind, phrases in raw[group].items():
            for phrase in phrases:
                yield phrase, Word(group, kind, phrase.split()[-1])
    for name in ("documents", "packages", "negotiations"):
        for phrase in raw[name]:
            yield phrase, Word(name, "", phrase.split()[-1])


def _cues(raw: Mapping[str, Any]) -> Iterator[tuple[str, Word]]:
    for status, phrases in raw["cues"].items():
        for phrase in phrases:
            yield phrase, Word("cues", status, phrase.split()[-1])
    for phrase in raw["future"]:
        yield phrase, Word("future", "", phrase.split()[-1])


@lru_cache(maxsize=6)
def vocabulary(knowledge: Knowledge, language: Language) -> Vocabulary:
    """The words of a language."""
    return Vocabulary(knowledge, language)
