"""Titles of events in three languages, out of their type, session, people and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.days import in_words
from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES, Language
from analysis.world import KnownEvent, KnownParticipant

Names = Mapping[Any, str]  # of one thing, by language
SHOWN = 3  # people named in a title
# Where a name is not known in a language, the one its readers read most easily.
NEXT_BEST: Mapping[Language, tuple[Language, ...]] = {
    "en": ("en", "ru", "kk"),
    "ru": ("ru", "kk", "en"),
    "kk": ("kk", "ru", "en"),
}


class Labeler:
    """Words titles; templates stand in `lexicon/wording`."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._words = knowledge.lexicon["wording"]
        self._dates = knowledge.lexicon["briefing"]
        self._types: Mapping[str, Mapping[str, str]] = knowledge.ontology.get("event_types", {})
        # The label of a place in other languages by its English name; capitals that stand for states are no places.
        self._places = {t.label("en"): t for t in reversed(knowledge.of_kind("state", "place"))}

    def __call__(
        self, event: KnownEvent, sides: Sequence[KnownParticipant], about: Sequence[str] = ()
    ) -> dict[str, str]:
        """The title by language: who took part or, where it is told by that, the agreements `about` (gazetteer ids)."""
        told = [thing.names for name in about if (thing := self._knowledge.by_id.get(name))]
        topics: list[Names] = [{lang: words[0] for lang, words in each.items()} for each in told]
        names = topics or [side.names for side in sides]
        return {lang: self._label(event, names, lang) for lang in LANGUAGES}

    def _label(self, event: KnownEvent, sides: Sequence[Names], lang: Language) -> str:
        words: Mapping[str, Any] = self._words[lang]
        series = self._knowledge.by_id.get(event.series or "")
        if series and (name := series.label(lang) or series.label("en")):
            return self._session(name, event, words)
        label = self._kind(event, lang, words)
        if sides:
            label = words["with_people"].format(type=label, people=_people(sides, lang, words))
        if event.place:
            place = self._places.get(event.place)
            shown = (place.label(lang) if place else None) or event.place
            label = words["with_place"].format(label=label, place=shown)
        if not sides and event.date and event.date.start:
            label = words["with_date"].format(label=label, date=in_words(event.date.edtf, self._dates[lang]))
        return label

    def _kind(self, event: KnownEvent, lang: Language, words: Mapping[str, Any]) -> str:
        """What it is, with its number where it has one: "3rd forum", "Meeting"."""
        kind = self._types.get(event.event_type, {}).get(lang, event.event_type.replace("_", " "))
        if event.ordinal is not None:
            shape = str(words["numbered_kinds"].get(event.event_type, words["numbered_kinds"]["any"]))
            kind = shape.format(n=_ordinal(event.ordinal, words["ordinals"]).format(n=event.ordinal), kind=kind)
        return kind[:1].upper() + kind[1:]

    def _session(self, name: str, event: KnownEvent, words: Mapping[str, Any]) -> str:
        if event.ordinal is None:
            return name
        nouns: Mapping[str, str] = words["session_nouns"]
        shape = nouns.get(event.event_type) or nouns.get("other") or _ordinal(event.ordinal, words["ordinals"])
        numbered = shape.format(n=event.ordinal)
        before, _, noun = numbered.rpartition(" ")
        if name.lower().startswith(noun.lower()):  # "1st summit" and "summit of the lakes" say "summit" once
            return f"{before} {name[:1].lower()}{name[1:]}".strip()
        label = str(words["session"]).format(n=numbered, series=name)
        return label[:1].upper() + label[1:]


def _ordinal(number: int, shapes: Mapping[str, str]) -> str:
    """The shape of an ordinal by its last two digits, else its last ("11th", "21st")."""
    last_two = str(number % 100)
    special = last_two if last_two in shapes and len(last_two) > 1 else str(number % 10)
    return shapes.get(special, shapes["other"])


def _people(sides: Sequence[Names], lang: Language, words: Mapping[str, Any]) -> str:
    named = [name for side in sides if (name := next((side[x] for x in NEXT_BEST[lang] if x in side), ""))]
    shown = " – ".join(named[:SHOWN])
    return words["others"].format(people=shown) if len(named) > SHOWN else shown
