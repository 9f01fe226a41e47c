"""The shapes of what is known before reading, checked once when loaded."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from analysis.errors import KnowledgeError
from analysis.model import LANGUAGES, Language

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = tuple[str, ...]
ByLanguage = MappingProxyType[Language, Words]

KINDS = ("state", "region", "organisation", "person", "place", "series", "agreement")


def nowhere() -> ByLanguage:
    """No words in any language."""
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing in the world, its names in the three languages side by side.

    Attributes:
        id: Readable and lasting; for states, blocs and regions the area code itself (`KZ`, `EU`, `CA`).
        kind: One of `KINDS`.
        names: Names that decide on sight, in the nominative; the first of a language is its label.
        weak: Names that count only beside another name of the same thing.
        adjectives: Adjectives and words for its people ("казахстанский", "неміс"), dictionary form.
        metonyms: Capitals, palaces and the like that stand for the state as a side ("Акорда", "Brussels").
        country: ISO 3166-1 alpha-2 or area code that a body, person or place belongs to.
        members: Area codes of the members of a bloc or region.
        parties: Area codes of the sides of a series or agreement.
        event_type: For a series: the type of its sessions.
    """

    id: str
    kind: str
    names: ByLanguage
    weak: ByLanguage = field(default_factory=nowhere)
    adjectives: ByLanguage = field(default_factory=nowhere)
    metonyms: ByLanguage = field(default_factory=nowhere)
    country: str | None = None
    members: Words = ()
    parties: Words = ()
    event_type: str | None = None

    def label(self, language: Language) -> str | None:
        """The first name in a language, None where none is known."""
        names = self.names.get(language, ())
        return names[0] if names else None


BY_LANGUAGE = ("names", "weak", "adjectives", "metonyms")
LISTS = ("members", "parties")


def thing(raw: Mapping[str, Any], kind: str, where: str) -> Thing:
    """A checked record out of YAML; `where` names file and record in errors."""
    known = {f.name for f in fields(Thing)}
    if unknown := sorted(set(raw) - known):
        raise KnowledgeError(f"{where}: unknown field {', '.join(unknown)}; known are {', '.join(sorted(known))}")
    if not isinstance(raw.get("id"), str):
        raise KnowledgeError(f"{where}: 'id' must be text (quote NO, ON and other YAML words), got {raw.get('id')!r}")
    given = dict(raw, kind=raw.get("kind", kind))
    if given["kind"] not in KINDS:
        raise KnowledgeError(f"{where}: kind {given['kind']!r} is none of {', '.join(KINDS)}")
    for name in BY_LANGUAGE:
        given[name] = by_language(given.get(name) or {}, f"{where}, {name}")
    for name in LISTS:
        given[name] = words(given.get(name) or [], f"{where}, {name}")
    if not given["names"]:
        raise KnowledgeError(f"{where}: give at least one name under names: {{en: […], ru: […], kk: […]}}")
    return Thing(**given)


def by_language(raw: object, where: str) -> ByLanguage:
    """Words by language, each a list of text."""
    if not isinstance(raw, dict) or not set(raw) <= set(LANGUAGES):
        raise KnowledgeError(f"{where}: must be a map with keys out of {', '.join(LANGUAGES)}, got {raw!r}")
    return MappingProxyType({lang: words(found, f"{where}.{lang}") for lang, found in raw.items()})


def words(raw: object, where: str) -> Words:
    """A list of text as a tuple."""
    if not isinstance(raw, list) or not all(isinstance(w, str) and w.strip() for w in raw):
        raise KnowledgeError(f"{where}: must be a list of text (quote numbers, yes, no), got {raw!r}")
    return tuple(raw)


@dataclass(frozen=True, slots=True, eq=False)  # hashed by identity: indexes built from it are cached with it
class Knowledge:
    """All that is known before reading.

    Attributes:
        things: The gazetteer in file order.
        lexicon: Words of a language: `lexicon[section][language]` is the parsed YAML of `lexicon/<section>/<lang>.yml`.
        ontology: Closed lists: `ontology[name]` is the parsed YAML of `ontology/<name>.yml`.
    """

    things: tuple[Thing, ...]
    lexicon: Mapping[str, Mapping[str, Mapping[str, Any]]]
    ontology: Mapping[str, Any]
    by_id: Mapping[str, Thing] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {t.id: t for t in self.things})

    def of_kind(self, *kinds: str) -> tuple[Thing, ...]:
        """The things of these kinds."""
        return tuple(t for t in self.things if t.kind in kinds)
