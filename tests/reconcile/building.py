"""Findings by hand, in a notation short enough to read: each line of a release is one thing found in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from analysis.model import (
    Claim,
    Document,
    EventMention,
    Findings,
    Language,
    Origin,
    Participant,
    ParticipantMention,
    Participation,
    Period,
    Span,
)


def day(edtf: str) -> Period:
    """A day, a month, a year or an open start, as EDTF."""
    if edtf.startswith("../"):
        return Period(edtf, None, date.fromisoformat(edtf[3:]))
    parts = [int(part) for part in edtf.split("-")]
    if len(parts) == 3:
        return Period(edtf, date(*parts), date(*parts))
    if len(parts) == 2:
        year, month = parts
        last = date(year + month // 12, month % 12 + 1, 1).toordinal() - 1
        return Period(edtf, date(year, month, 1), date.fromordinal(last))
    return Period(edtf, date(parts[0], 1, 1), date(parts[0], 12, 31))


class Release:
    """Builds the findings of one document; every thing added writes its own words into the text."""

    def __init__(
        self, name: str, lang: Language = "en", published: str | None = "2031-05-10", outlet: str | None = None
    ):
        self._document = Document(
            document_id=name,
            path=f"{name}.txt",
            language=lang,
            text="",
            sha256="",
            published=day(published) if published else None,
            producer=outlet,
        )
        self._lines: list[str] = []
        self._length = 0
        self._parts: dict[str, list[Any]] = {
            kind: [] for kind in ("participants", "mentions", "events", "participations", "claims")
        }
        self._origin: Origin | None = None

    def _write(self, words: str) -> Span:
        start = self._length
        self._lines.append(words)
        self._length += len(words) + 1
        return Span(start, start + len(words))

    def text(self, words: str) -> Release:
        self._write(words)
        return self

    def who(self, key: str, name: str, kind: str = "person", **fields: Any) -> Release:
        names = fields.pop("names", {self._document.language: name})
        self._parts["participants"].append(Participant(key=key, kind=kind, names=names, **fields))
        self._parts["mentions"].append(ParticipantMention(self._write(name), "test", key, "full"))
        return self

    def event(self, key: str, event_type: str, *sides: str, said: str | None = None, **fields: Any) -> Release:
        given: dict[str, Any] = {"status": "held", "narrative_role": "main", **fields}
        if isinstance(given.get("date"), str):
            given["date"] = day(given["date"])
            given.setdefault("date_basis", "stated")
        if given.get("place"):
            given.setdefault("place_basis", "stated")
        span = self._write(said or f"{event_type} {key}")
        self._parts["events"].append(EventMention(span, "test", key, event_type, **given))
        for side in sides:
            who, _, role = side.partition(":")
            self._parts["participations"].append(Participation(span, "test", key, who, role or "participant"))
        return self

    def claim(self, measure: str, value: float, unit: str = "USD", said: str | None = None, **fields: Any) -> Release:
        given: dict[str, Any] = {"rule": "test", "kind": "level", "ref_area": "KZ", "counterpart_area": "EU", **fields}
        if isinstance(given.get("period"), str):
            given["period"] = day(given["period"])
        span = self._write(said or f"{measure} {value:g} {unit}")
        self._parts["claims"].append(
            Claim(span=span, measure=measure, value=value, unit=unit, measure_as_said=said, **given)
        )
        return self

    def credits(self, key: str) -> Release:
        self._origin = Origin(self._write("as reported"), "test", key)
        return self

    def _starts(self) -> list[int]:
        """Where each line begins: a line is a sentence."""
        return [sum(len(line) + 1 for line in self._lines[:n]) for n in range(len(self._lines))]

    def build(self) -> Findings:
        text = "\n".join(self._lines)
        document = replace(self._document, text=text, body=Span(0, len(text)), sha256=sha256(text.encode()).hexdigest())
        sentences = tuple(Span(at, at + len(line)) for at, line in zip(self._starts(), self._lines, strict=True))
        return Findings(
            document,
            origin=self._origin,
            sentences=sentences,
            **{kind: tuple(parts) for kind, parts in self._parts.items()},
        )
