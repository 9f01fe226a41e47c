"""Where the text names, or alludes to, a thing of the gazetteer: states, bodies, places, series, known people."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.phrases import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from analysis.knowledge.records import Knowledge, Thing
    from analysis.model import Language, Span
    from analysis.understand.text import Sentence, Text, Token

# In this order one reading is preferred where a phrase has several: Astana is a city before it is a side.
WAYS = ("name", "adjective", "metonym", "weak")
Others = tuple[tuple["Thing", str], ...]


@immutable
class Sighting:
    """Tokens `first` to before `last` of a sentence stand for a thing.

    Attributes:
        how: name | adjective ("казахстанский", "неміс") | metonym ("Акорда") | weak (counts only with support).
        others: Further things the same words may stand for (Astana: the city and, as a metonym, the state).
    """

    span: Span
    sentence: int
    first: int
    last: int
    thing: Thing
    how: str
    others: Others = ()

    def metonym_of(self) -> Thing | None:
        """The state these words may stand for as a side, if any."""
        if self.how == "metonym":
            return self.thing
        return next((thing for thing, how in self.others if how == "metonym"), None) if self.others else None


@lru_cache(maxsize=12)
def _index(knowledge: Knowledge, language: Language) -> Phrases[tuple[str, str]]:
    return Phrases(_entries(knowledge, language), language)


def _entries(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, tuple[str, str]]]:
    for thing in knowledge.things:
        for how, words in zip(WAYS, (thing.names, thing.adjectives, thing.metonyms, thing.weak), strict=True):
            for word in words.get(language, ()):
                yield word, (how, thing.id)
        if thing.kind == "state":
            yield from ((word, ("adjective", thing.id)) for word in _demonyms(knowledge, thing, language))
    if language != "en":  # Latin names stand in Russian and Kazakh releases as they are: "Siemens", "KTZ Express"
        for thing in knowledge.of_kind("organisation", "series"):
            for word in thing.names.get("en", ()):
                yield word, ("name", thing.id)


def _demonyms(knowledge: Knowledge, thing: Thing, language: Language) -> Iterator[str]:
    """Words for the people and firms of a state, made of its adjectives: казахстанский, казахстанец; Saudi-owned."""
    for tail in knowledge.lexicon["morphology"][language]["origins"]:
        yield from (f"{word}-{tail}" for word in thing.adjectives.get(language, ()))
    rules = [rule.split(">") for rule in knowledge.lexicon["morphology"][language]["demonyms"]]
    for word in thing.adjectives.get(language, ()):
        if made := next((word.removesuffix(old) + new for old, new in rules if word.endswith(old)), None):
            yield made


def find_sightings(text: Text, knowledge: Knowledge) -> tuple[Sighting, ...]:
    """All sightings of a document in reading order, the longest phrase first, without overlap."""
    index = _index(knowledge, text.language)
    return tuple(s for sentence in text.sentences for s in _in_sentence(sentence, index, knowledge))


def named_at(
    tokens: Sequence[Token], start: int, language: Language, knowledge: Knowledge
) -> tuple[int, tuple[tuple[str, str], ...]]:
    """Where the longest name that begins at a token stops, with how and for which things it stands."""
    return _index(knowledge, language).reach(tokens, start)


def _in_sentence(sentence: Sentence, index: Phrases[tuple[str, str]], knowledge: Knowledge) -> Iterator[Sighting]:
    for start, stop, meanings in index.sweep(sentence.tokens, sentence.texts):
        thing, how, others = _readings(knowledge, meanings)
        yield Sighting(sentence.slice(start, stop), sentence.index, start, stop, thing, how, others)


@lru_cache(maxsize=1 << 14)
def _readings(knowledge: Knowledge, meanings: tuple[tuple[str, str], ...]) -> tuple[Thing, str, Others]:
    """What an entry stands for: the preferred reading, then the others."""
    (how, first), *rest = sorted(meanings, key=lambda meaning: (WAYS.index(meaning[0]), meaning[1]))
    return knowledge.by_id[first], how, tuple((knowledge.by_id[other], way) for way, other in rest)
