"""What is known before reading: things of the world, words of the languages, closed lists.

gazetteer/*.yml           a list of records, one per thing (`records.Thing`); the file's name is only an order
lexicon/<section>/*.yml   ru.yml, kk.yml, en.yml with identical keys
ontology/*.yml            closed lists with labels in en, ru and kk
compiled.py               the same files parsed once per machine, in the user's cache folder
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from analysis.errors import KnowledgeError
from analysis.knowledge.compiled import Compiled
from analysis.knowledge.records import Knowledge, Thing, thing
from analysis.model import LANGUAGES

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

# The file's name says what its records are, so that no record need repeat it.
KIND_OF_FILE = {
    "states": "state",
    "regions": "region",
    "bodies": "organisation",
    "people": "person",
    "places": "place",
    "series": "series",
    "agreements": "agreement",
}


@lru_cache(maxsize=4)
def load(leave_out: frozenset[str] = frozenset()) -> Knowledge:
    """The package's own knowledge, read and checked once.

    Args:
        leave_out: Kinds of things to do without, to measure what the gazetteer is worth.

    Raises:
        KnowledgeError: A file is not as it must be; the message names file, record and fix.
    """
    room = files("analysis.knowledge")
    return Knowledge(
        things=tuple(t for t in _gazetteer(room / "gazetteer") if t.kind not in leave_out),
        lexicon=Shelf({s.name: s for s in _sorted(room / "lexicon") if s.is_dir()}, _section),
        ontology=Shelf({f.name.removesuffix(".yml"): f for f in _sorted(room / "ontology") if _is_yaml(f)}, _read),
    )


class Shelf(Mapping[str, Any]):
    """Parsed files by name, each read when it is first asked for: a run pays only for what it uses."""

    def __init__(self, entries: Mapping[str, Traversable], read: Callable[[Traversable], Any]) -> None:
        self._entries, self._read = entries, read
        self._parsed: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._parsed:
            self._parsed[name] = self._read(self._entries[name])
        return self._parsed[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


def _sorted(folder: Traversable) -> list[Traversable]:
    return sorted(folder.iterdir(), key=lambda entry: entry.name)


def _is_yaml(entry: Traversable) -> bool:
    return entry.name.endswith(".yml")


@lru_cache(maxsize=1)
def _compiled() -> Compiled:
    return Compiled(_yaml(files("analysis.knowledge")))


def _yaml(folder: Traversable) -> Iterator[Traversable]:
    for entry in _sorted(folder):
        if entry.is_dir():
            yield from _yaml(entry)
        elif _is_yaml(entry):
            yield entry


def _read(file: Traversable) -> Any:
    return _compiled().parsed(file)


def _gazetteer(folder: Traversable) -> tuple[Thing, ...]:
    things: dict[str, Thing] = {}
    for file in _sorted(folder):
        if not _is_yaml(file):
            continue
        for n, raw in enumerate(_read(file) or []):
            where = f"gazetteer/{file.name}, record {raw.get('id', n + 1) if isinstance(raw, dict) else n + 1}"
            if not isinstance(raw, dict):
                raise KnowledgeError(f"{where}: must be a map that begins with '- id: …', got {raw!r}")
            found = thing(raw, KIND_OF_FILE.get(file.name.removesuffix(".yml"), ""), where)
            if found.id in things:
                raise KnowledgeError(f"{where}: the id is taken by another record; choose another")
            things[found.id] = found
    return tuple(things.values())


def _section(folder: Traversable) -> dict[str, Any]:
    section: dict[str, Any] = {lang: _read(folder / f"{lang}.yml") or {} for lang in LANGUAGES}
    for lang in LANGUAGES:
        if odd := set(section[lang]) ^ set(section["en"]):
            raise KnowledgeError(
                f"lexicon/{folder.name}/{lang}.yml: keys {', '.join(sorted(odd))} are not in both it and en.yml; "
                "the three files of a section have identical keys (an empty list is fine)"
            )
    return section
