"""Findings as values that read themselves from the store when they are looked at: memory stays flat, however many."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import fields
from sys import intern
from typing import TYPE_CHECKING, Any

from analysis.archive.coding import PARTS, Parts, part, parts_of
from analysis.model import Document, Findings, Period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.archive.store import Store

AT_HAND = 1200  # documents in memory at a time; those that are laid out together several times over must fit
AHEAD = 200  # documents fetched together when they are walked through in order
KEPT = tuple(field.name for field in fields(Document) if field.name != "text")


class Shelf:
    """Holds the documents that were looked at last."""

    def __init__(self, store: Store, numbers: Sequence[int]) -> None:
        """Lay out the documents that stand in the store under these numbers, in this order."""
        self._store, self._numbers = store, numbers
        self._at_hand: OrderedDict[int, tuple[Parts, dict[str, Any]]] = OrderedDict()
        self._documents: dict[int, Document] = {}
        self._periods: dict[Period | None, Period | None] = {}
        self._next = 0

    def findings(self) -> tuple[Findings, ...]:
        """All of them; each costs what an empty value costs until it is looked at."""
        return tuple(Stored(self, place) for place in range(len(self._numbers)))

    def part(self, place: int, name: str) -> Any:
        """One part of the findings at a place."""
        found = self._at_hand.get(place)
        if found is None:
            found = self._fetched(place)
        raw, known = found
        if name not in known:
            known[name] = part(raw, name)
        return known[name]

    def document(self, place: int) -> Document:
        """What the frame of a document says, kept; its text is read again when it is asked for."""
        found = self._documents.get(place)
        if found is None:
            said: Document = self.part(place, "document")
            found = self._documents[place] = StoredDocument(self, place, said)
            object.__setattr__(found, "published", self._periods.setdefault(said.published, said.published))
        return found

    def _fetched(self, place: int) -> tuple[Parts, dict[str, Any]]:
        ahead = range(place, min(place + AHEAD, len(self._numbers)) if place == self._next else place + 1)
        self._next = ahead.stop
        wanted = [each for each in ahead if each not in self._at_hand]
        numbers = [self._numbers[each] for each in wanted]
        for each, stored in zip(wanted, self._store.stored(numbers), strict=True):
            self._at_hand[each] = (parts_of(stored), {})
        while len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)
        return self._at_hand[place]


class Stored(Findings):
    """Findings that lie in the store; every part is decoded when it is asked for and forgotten some time later."""

    __slots__ = ("_place", "_shelf")
    _place: int
    _shelf: Shelf

    def __init__(self, shelf: Shelf, place: int) -> None:
        object.__setattr__(self, "_shelf", shelf)
        object.__setattr__(self, "_place", place)

    def __getattr__(self, name: str) -> Any:
        # Called where a slot of `Findings` holds nothing, and here none does.
        if name not in PARTS:
            raise AttributeError(name)
        return self._shelf.document(self._place) if name == "document" else self._shelf.part(self._place, name)

    @property  # type: ignore[misc]
    def __class__(self) -> type[Findings]:  # type: ignore[override]
        """Findings like others: equal to them, and `replace` makes ordinary ones of them."""
        return Findings

    def __reduce__(self) -> tuple[Any, ...]:
        return Findings, tuple(getattr(self, name) for name in PARTS)


class StoredDocument(Document):
    """A document whose text lies in the store."""

    __slots__ = ("_place", "_shelf")
    _place: int
    _shelf: Shelf

    def __init__(self, shelf: Shelf, place: int, said: Document) -> None:
        object.__setattr__(self, "_shelf", shelf)
        object.__setattr__(self, "_place", place)
        for name in KEPT:
            value = getattr(said, name)
            object.__setattr__(self, name, intern(value) if isinstance(value, str) else value)

    def __getattr__(self, name: str) -> Any:
        if name != "text":
            raise AttributeError(name)
        document: Document = self._shelf.part(self._place, "document")
        return document.text

    @property  # type: ignore[misc]
    def __class__(self) -> type[Document]:  # type: ignore[override]
        """A document like others."""
        return Document

    def __reduce__(self) -> tuple[Any, ...]:
        return Document, tuple(getattr(self, field.name) for field in fields(Document))
