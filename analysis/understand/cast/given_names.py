"""Given names and ends of surnames with the states they are at home in, in the letters of one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language


def given_names(knowledge: Knowledge, language: Language) -> dict[str, frozenset[str]]:
    """Given names whose Latin spelling is known, in the letters of the language, and the states they are at home in."""
    found: dict[str, frozenset[str]] = {}
    tables = knowledge.ontology["romanization"]
    for group in (*tables["styles"], *tables["origins"]):
        for key, states in (("given", frozenset(group.get("countries", ()))), ("spelled", frozenset[str]())):
            for cyrillic, latin in group.get(key, {}).items():
                name = latin if language == "en" else fold(cyrillic)
                found[name] = found.get(name, frozenset()) | states
    return found


def names_at_home(knowledge: Knowledge, language: Language) -> frozenset[str]:
    """Given names of the region; the Kazakh ones also as Russian and English texts write them."""
    tables, lists = knowledge.ontology["romanization"], knowledge.lexicon["names"]
    kazakh = [fold(name) for name in lists["kk"]["home_names"]]
    if language == "kk":
        return frozenset(kazakh)
    if language == "ru":
        letters = str.maketrans(tables["fold"])
        return frozenset((*(name.translate(letters) for name in kazakh), *map(fold, lists["ru"]["home_names"])))
    letters = str.maketrans(tables["letters"])
    latin = [name.translate(letters) for name in kazakh]
    initial = [f"y{name}" for name in latin if name.startswith("e")]  # Erlan, Yerlan
    return frozenset((*latin, *initial, *map(fold, lists["en"]["home_names"])))


def ends_of_surnames(knowledge: Knowledge, language: Language) -> Iterator[tuple[str, frozenset[str]]]:
    """Ends of surnames, each with the states it is at home in."""
    letters = "latin" if language == "en" else "cyrillic"
    for group in knowledge.ontology["romanization"]["surnames"]:
        yield from ((ending, frozenset(group["countries"])) for ending in group[letters])
