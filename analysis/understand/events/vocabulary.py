"""The words of events of one language, indexed for finding in tokens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.immutable import immutable
from analysis.understand.events.tense import tenses
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.text import Token

SAID = {"word", "number"}
WORD = 4  # letters: an ending of a numeral is shorter
SIGNS = (  # the lists that say how, when, where and whether an event is
    *("hold", "generic", "frames", "ahead", "beginning", "next", "planned", "future", "ongoing", "postponed"),
    *(
        "cancelled",
        "home",
        "not_home",
        "hosts",
        "where",
        "capital",
        "there",
        "here",
        "laid",
        "formerly_due",
        "today_parts",
        "venues",
        "chairing",
        "heads",
        "gathering",
    ),
    *("guests", "passed", "same", "awards", "opened", "signed", "anniversary", "said", "reported", "money", "these"),
    *("inviting", "whom", "posted", "habits", "remote", "launched", "agreeing", "journalists", "leaving", "others"),
    *("not_opened", "adding", "preparing", "modal", "former", "formerly", "recalling", "crowds", "formats", "manifold"),
    *("telling", "leading", "airport"),
    *("lately", "carriers", "together"),
)


@dataclass(slots=True, eq=False)  # the same only as itself: it is asked for in tables, and made once
class Word:
    """What a phrase of the lexicon stands for: its list (`nouns`, `verbs`, `hold` …), the kind within it, itself."""

    group: str
    kind: str
    phrase: str

    def root(self, language: Language) -> str:
        """The word of a phrase that bears its tense: the first of an English one, the last of others."""
        return self.phrase.split()[0 if language == "en" else -1]


@immutable
class Found:
    """A word of the lexicon at tokens `first` to before `last` of a sentence."""

    first: int
    last: int
    word: Word


class Vocabulary:
    """The lexicon of events of one language."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        raw: Mapping[str, Any] = _frozen(knowledge.lexicon["events"][language])
        self.knowledge, self.raw, self.language = knowledge, raw, language
        self._triggers = Phrases(_entries(raw, ("nouns", "verbs", "bodies")), language)
        self._signs = Phrases(_lists(raw, SIGNS), language)
        self._kinds = Phrases(_entries(raw, ("kinds",)), language)
        self._openers = Phrases(_lists(raw, ("openers", "headings")), language)
        self._no_openers = Phrases(_lists(raw, ("not_openers",)), language)
        self.general = frozenset(raw["general"])
        self.joining = frozenset(raw["and"])
        self.summing = frozenset(raw["summing"])
        self.binding = frozenset({*raw["with"], *raw["within"], "between"})  # behind a meeting: whose it is
        self.determiners = frozenset(raw["determiners"])
        cardinals = knowledge.lexicon["numbers"][language]["cardinals"]
        self.cardinals = frozenset(word for n, said in cardinals.items() if n > 1 for word in said)
        self.city = raw["city"]
        self.tenses = tenses(language, raw)
        self.links = frozenset({"-", "&", *raw["links"]})
        self.openings = frozenset({",", ";", ".", "-", *raw["joining_clauses"]})
        self.before_cities = frozenset({'"', *raw["before_places"], *raw["city"]})
        self.ordinals = frozenset(raw["ordinals"])
        self._not_forms = frozenset(raw["not_forms"])
        self._not_signs = frozenset(raw["not_signs"])

    def triggers(self, tokens: Sequence[Token], texts: Sequence[str]) -> list[Found]:
        """Nouns, verbs and bodies; of several readings of one phrase the longest word decides."""
        found: list[Found] = []
        for start, stop, meanings in self._triggers.sweep(tokens, texts):
            if stop - start > 1 or tokens[start].norm not in self._not_forms:
                norm = tokens[stop - 1].norm
                words = [word for word in _longest(meanings) if not self._participle(word, norm)]
                found += [Found(start, stop, word) for word in words]
        return found

    def _participle(self, word: Word, norm: str) -> bool:
        """Whether an English form in -ing was taken for the noun: "the visiting minister" is no visit."""
        ending = self.raw["noun_not"]
        return word.group == "nouns" and norm.endswith(ending) and not word.phrase.endswith(ending)

    def signs(self, tokens: Sequence[Token], texts: Sequence[str]) -> list[Found]:
        """All words that say how, when and whether an event is."""
        hits, no_signs = self._signs.sweep(tokens, texts), self._not_signs
        return [
            Found(start, stop, word)
            for start, stop, meanings in hits
            if tokens[start].norm not in no_signs
            for word in meanings
        ]

    def kinds(self, tokens: Sequence[Token]) -> list[str]:
        """What kind of body the words are of: intergovernmental, parliamentary and so on."""
        return [word.kind for hit in self._kinds.find(tokens) for word in hit.meanings]

    def same_day(self, tokens: Sequence[Token]) -> bool:
        """Whether the tokens begin with what was earlier, and yet belongs to what is told: "Earlier in the day"."""
        return self._no_openers.at(tokens, 0) is not None

    def opener(self, tokens: Sequence[Token]) -> Found | None:
        """A word that opens background, at the beginning of the tokens, marks left out."""
        tokens = [token for token in tokens if token.kind in SAID]
        if not tokens or not self._openers.begins(tokens[0]):
            return None
        hit = self._openers.at(tokens, 0)
        return Found(hit.start, hit.stop, hit.meanings[0]) if hit and not self.same_day(tokens) else None


def _frozen(raw: Any) -> Any:
    """Lists as tuples, all the way down: a word is looked for at their ends without copying them."""
    if isinstance(raw, Mapping):
        return {key: _frozen(value) for key, value in raw.items()}
    return tuple(raw) if isinstance(raw, list | tuple) else raw


def _entries(raw: Mapping[str, Any], groups: tuple[str, ...]) -> Iterator[tuple[str, Word]]:
    for group in groups:
        for kind, phrases in raw[group].items():
            for phrase in phrases:
                yield phrase, Word(group, kind, phrase)
    if "nouns" in groups:
        for kind, group in (("named", "named"), ("feast", "feasts")):
            for phrase in raw[group]:
                yield phrase, Word("nouns", kind, phrase)
        for phrase in raw["not_event"]:
            yield phrase, Word("not_event", "", phrase)


def _lists(raw: Mapping[str, Any], groups: tuple[str, ...]) -> Iterator[tuple[str, Word]]:
    for group in groups:
        for phrase in raw[group]:
            yield phrase, Word(group, "", phrase)


@lru_cache(maxsize=1 << 12)
def _longest(meanings: tuple[Word, ...]) -> tuple[Word, ...]:
    """The longest words among the readings of one phrase; none where one of them is no event."""
    if len(meanings) > 1:
        longest = max(len(word.phrase) for word in meanings)
        meanings = tuple(word for word in meanings if len(word.phrase) == longest)
    if any(word.group == "not_event" for word in meanings):
        return ()
    return tuple({(word.group, word.kind): word for word in meanings}.values())  # forms of one word count once


def words_of(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Tokens as words are looked for in them: a number that carries a word behind its hyphen is that word."""
    odd = [token for token in tokens if token.ending and token.kind == "number"]
    return tuple([_word_of(token) for token in tokens]) if odd else tokens


def _word_of(token: Token) -> Token:
    """A number that carries a whole word behind its hyphen ("21-отырысы") counts as that word."""
    if token.kind != "number" or len(token.ending) < WORD:
        return token
    word = token.ending
    return token._replace(kind="word", text=word, norm=word, base=word, ending="", capital=False, acronym=False)


@lru_cache(maxsize=6)
def vocabulary(knowledge: Knowledge, language: Language) -> Vocabulary:
    """The words of events of a language."""
    return Vocabulary(knowledge, language)
