"""Events in time: a mark is as wide as the date is imprecise, hollow when the event is only planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, INK, QUIET, empty, finish, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

HOLLOW = {"planned", "postponed", "cancelled"}
MONTH, YEAR = 32, 367  # days: a span up to these counts as a month, a year
LABELLED = 40  # more events than this go without names beside their marks; hovering shows them
ROW = 30  # pixels per row
LINES: dict[str, dict[str, Any]] = {"month": {"width": 9}, "year": {"width": 4}, "bound": {"width": 2, "dash": "dot"}}


@dataclass(frozen=True, slots=True)
class Mark:
    """An event as it is drawn."""

    start: date
    stop: date
    precision: str  # day | month | year | bound
    event: dict[str, Any]

    @property
    def middle(self) -> date:
        """Where the marker stands."""
        return self.stop if self.precision == "bound" else self.start + (self.stop - self.start) / 2


def timeline(tables: Tables, lang: Language = "en") -> go.Figure:
    """Events on a time axis, one row each, by date; events without any date are counted in the title only.

    Args:
        tables: Tables with `events`.
        lang: Language of all words.
    """
    say = words(lang)["timeline"]
    events = tables.events.to_dicts()
    marks = sorted(
        (m for m in map(mark, events) if m),
        key=lambda m: (m.stop, m.start, m.event["event_id"]),
    )
    exact = sum(m.precision == "day" for m in marks)
    title = say["title"].format(events=len(events), days=exact)
    if not marks:
        return empty(tables, lang, title)
    figure = go.Figure()
    for precision in ("year", "month", "day", "bound"):
        _draw(
            figure,
            [(row, m) for row, m in enumerate(marks) if m.precision == precision],
            precision,
            lang,
        )
    _name(figure, marks, lang)
    figure.update_yaxes(visible=False, range=[len(marks) - 0.4, -0.6])
    _axis(figure, marks, lang)
    subtitle = f"{say['subtitle']} · {say['held']} · {say['planned']}"
    return finish(figure, tables, lang, title, subtitle, 190 + ROW * len(marks))


def mark(event: dict[str, Any]) -> Mark | None:
    """How an event of the table is drawn; None where it has no date at all."""
    start, stop = event["date_from"], event["date_to"]
    if start is None or stop is None:
        bound = stop or start
        return Mark(bound, bound, "bound", event) if bound else None
    days = (stop - start).days + 1
    precision = "day" if days == 1 else "month" if days <= MONTH else "year"
    return Mark(start, stop, precision, event)


def _draw(figure: go.Figure, placed: list[tuple[int, Mark]], precision: str, lang: Language) -> None:
    if not placed:
        return
    say = words(lang)["timeline"]
    xs: list[date | None] = []
    ys: list[int | None] = []
    for row, m in placed:
        # A bound reaches back without a beginning: a dotted tail of a fortnight says "some time before".
        start = m.stop - timedelta(days=14) if precision == "bound" else m.start
        xs += [start, m.stop, None]
        ys += [row, row, None]
    line = LINES.get(precision)
    color = QUIET if precision == "bound" else COLORS[0]
    if line:
        figure.add_scatter(
            x=xs,
            y=ys,
            mode="lines",
            line={"color": color, **line},
            opacity=0.45,
            hoverinfo="skip",
            showlegend=False,
        )
    figure.add_scatter(
        x=[m.middle for _, m in placed],
        y=[row for row, _ in placed],
        mode="markers",
        name=say[precision],
        marker={
            "size": 12,
            "line": {"width": 2, "color": color},
            **_looks(placed, precision, color),
        },
        customdata=[m.event["event_id"] for _, m in placed],
        hovertext=[_hover(m, lang) for _, m in placed],
        hoverinfo="text",
    )


def _looks(placed: list[tuple[int, Mark]], precision: str, color: str) -> dict[str, Any]:
    shape = {
        "day": "circle",
        "month": "square",
        "year": "diamond",
        "bound": "triangle-left",
    }[precision]
    fills = ["#FFFFFF" if m.event["status"] in HOLLOW else color for _, m in placed]
    return {"symbol": shape, "color": fills}


def _hover(m: Mark, lang: Language) -> str:
    event, ontology = m.event, knowledge.load().ontology
    facts = [
        f"<b>{event[f'label_{lang}']}</b>",
        f"{event['date_edtf']} ({ontology['date_bases'][event['date_basis']][lang]})",
        " · ".join(
            [
                ontology["event_types"][event["event_type"]][lang],
                ontology["statuses"][event["status"]][lang],
            ]
            + ([event["place"]] if event["place"] else [])
        ),
        words(lang)["timeline"]["hover_documents"].format(n=event["n_documents"], origins=event["n_origins"]),
    ]
    return "<br>".join(facts)


def _name(figure: go.Figure, marks: list[Mark], lang: Language) -> None:
    if len(marks) > LABELLED:
        return
    first, last = min(m.start for m in marks), max(m.stop for m in marks)
    half = first + (last - first) / 2
    for row, m in enumerate(marks):
        left = m.middle > half  # names of late events stand to the left of them, where there is room
        figure.add_annotation(
            x=m.start.isoformat() if left else m.stop.isoformat(),
            y=row,
            text=_short(m.event[f"label_{lang}"]),
            showarrow=False,
            xanchor="right" if left else "left",
            xshift=-16 - (36 if m.precision == "bound" else 0) if left else 14,
            font={
                "size": 12,
                "color": INK if m.event["narrative_role"] == "main" else QUIET,
            },
        )


def _short(label: str, longest: int = 70) -> str:
    return label if len(label) <= longest else label[: longest - 1].rstrip() + "…"


def _axis(figure: go.Figure, marks: list[Mark], lang: Language) -> None:
    """A date axis with month names of the language (plotly knows English ones only)."""
    first, last = min(m.start for m in marks), max(m.stop for m in marks)
    room = max((last - first) / 12, timedelta(days=20))
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((s for s in (1, 2, 3, 6, 12, 24, 60, 120) if months / s <= 10), 240)
    ticks = [
        t for t in (_month(first.year, n) for n in range(0, months + 24, step)) if first - room <= t <= last + room
    ]
    names = words(lang)["months"]
    figure.update_xaxes(
        range=[(first - room).isoformat(), (last + room).isoformat()],
        tickvals=[t.isoformat() for t in ticks],
        ticktext=[str(t.year) if step >= 12 else f"{names[t.month - 1]} {t.year}" for t in ticks],
    )


def _month(year: int, n: int) -> date:
    return date(year + n // 12, n % 12 + 1, 1)
