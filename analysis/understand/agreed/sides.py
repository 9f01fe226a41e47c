"""Who "the sides" are: the states and bodies that are parties of an event, else those whose people met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.model import Participant


class Sides:
    """The sides of the events of one document."""

    def __init__(self, cast: Any, scenes: Any) -> None:
        self.who: dict[str, Participant] = {p.key: p for p in cast.participants}
        self._areas = {p.thing: p.key for p in cast.participants if p.thing and p.thing == p.country}
        self._areas.update({p.thing: p.key for p in cast.participants if p.kind == "region" and p.thing})
        self._bodies = {p.names.get("en"): p.key for p in cast.participants if p.kind == "organisation"}
        self._parts: dict[str, list[Any]] = {}
        for part in scenes.participations:
            self._parts.setdefault(part.event, []).append(part)
        self._known: dict[str | None, tuple[str, ...]] = {}

    def of(self, event: str | None) -> tuple[str, ...]:
        """Keys of the sides of an event; empty where the text does not tell them."""
        if event not in self._known:
            self._known[event] = self._of(event)
        return self._known[event]

    def _of(self, event: str | None) -> tuple[str, ...]:
        parts = self._parts.get(event, []) if event else []
        parties = _once(part.participant for part in parts if part.role == "party")
        areas = tuple(key for key in parties if self._is_area(key))
        if len(parties) > 1:
            return areas if len(areas) > 1 else parties
        people = [part.participant for part in parts if self.who[part.participant].kind == "person"]
        return _once((*parties, *(self.behind(key) for key in people)))

    def _is_area(self, key: str) -> bool:
        """Whether a participant is a state, a region or a bloc."""
        who = self.who[key]
        return who.kind in {"state", "region"} or (who.thing is not None and who.thing == who.country)

    def behind(self, key: str) -> str:
        """For whom somebody acts: the body of an international official, the state of others, else only themselves."""
        who = self.who[key]
        if who.kind != "person":
            return key
        return self.area(who.country) or self._bodies.get(who.organisation or "") or key

    def area(self, code: str | None) -> str | None:
        """The participant that a state or bloc is in this document."""
        return self._areas.get(code) if code else None


def _once(keys: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if key))
