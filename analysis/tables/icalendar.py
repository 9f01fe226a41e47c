"""Events to come as an iCalendar file (RFC 5545), which every calendar opens."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.model import Language
    from analysis.tables.schemas import Tables

SHOWN = ("planned", "postponed", "cancelled")
LINE = 75  # octets of a line; longer ones are folded
ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})
UNDATED = date(2000, 1, 1)


def icalendar(tables: Tables, lang: Language = "en") -> str:
    """Planned, postponed and cancelled events with a known time, one entry each.

    A day that is known is confirmed; a month or another span is tentative and covers all days it may be. The stamp of
    an entry is the day of the last report on it, so that the same tables give the same file.

    Args:
        tables: The tables of a run.
        lang: Language of the summaries.

    Returns:
        The file as text with CRLF, to be written in UTF-8.
    """
    reports: dict[str, list[dict[str, Any]]] = {}
    for row in tables.event_status_history.to_dicts():
        reports.setdefault(row["event_id"], []).append(row)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//communique//events//EN", "CALSCALE:GREGORIAN"]
    for event in tables.events.to_dicts():
        if event["status"] in SHOWN and event["date_from"] and event["date_to"]:
            lines += _entry(event, reports.get(event["event_id"], []), lang)
    return "".join(f"{folded}\r\n" for line in [*lines, "END:VCALENDAR"] for folded in _folded(line))


def _entry(event: dict[str, Any], reports: list[dict[str, Any]], lang: Language) -> Iterator[str]:
    stamp = max((row["as_of"] for row in reports if row["as_of"]), default=UNDATED)
    is_day = event["date_from"] == event["date_to"]
    state = "CANCELLED" if event["status"] == "cancelled" else "CONFIRMED" if is_day else "TENTATIVE"
    said = "\n".join(f"{row['document_id']}: {row['sentence']}" for row in reports)
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event['event_id'])}@communique"
    yield f"DTSTAMP:{stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{event['date_from']:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{event['date_to'] + timedelta(days=1):%Y%m%d}"  # the day after the last
    yield f"SEQUENCE:{max(len(reports) - 1, 0)}"
    yield f"STATUS:{state}"
    yield f"SUMMARY:{escaped(event[f'label_{lang}'])}"
    if event["place"]:
        yield f"LOCATION:{escaped(event['place'])}"
    if said:
        yield f"DESCRIPTION:{escaped(said)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Text as a value: no character of it is taken for syntax, control characters gone."""
    return "".join(c for c in text.translate(ESCAPES) if c.isprintable())


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 octets, letters whole; each but the first begins with a space."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > LINE:
            yield piece
            piece, size = " ", 1
        piece += letter
        size += width
    yield piece
