"""Events in time, one lane per type: a mark is as wide as the date is imprecise, hollow when the event is planned."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.dates import MARGIN, SHORT, Calendar
from analysis.charts.lanes import Lane, lay
from analysis.charts.marks import HOLLOW, PRECISIONS, SHAPES, Mark, hover, mark, sentences
from analysis.charts.theme import INK, LINE, QUIET, Chart, empty, finish, plain, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.tables import Tables

LABELLED = 60  # more events than this go without names beside their marks; hovering shows them
LETTERS = 62  # of a name beside a mark
LETTER, MARKER = 0.0081, 0.015  # width of a letter and of a mark, as a share of the axis
ROOMY, DENSE = 26, 13  # pixels per row, with names and without
RAISED = 0.2  # rows that a name above its bar is lifted
ROOM = 0.9  # rows above the first lane and below the last
MOST = 12  # rows of a lane without names
LINES: dict[str, dict[str, Any]] = {"month": {"width": 8}, "year": {"width": 4}, "bound": {"width": 2, "dash": "dot"}}


def timeline(tables: Tables, lang: Language = "en") -> go.Figure:
    """Events on a time axis; events without any date are counted in the text alternative only.

    Args:
        tables: Tables with `events` and `event_mentions`.
        lang: Language of all words.
    """
    say = words(lang)["timeline"]
    events = tables.events.to_dicts()
    marks = [m for m in map(mark, events) if m]
    title = say["title"].format(events=len(events), days=sum(m.precision == "day" for m in marks))
    if not marks:
        return empty(tables, lang, title)
    calendar = Calendar.of([day for m in marks for day in (m.start, m.stop)])
    named = len(marks) <= LABELLED
    lanes = lay(_by_type(marks), lambda m: _extent(m, calendar, lang, named), most=len(marks) if named else MOST)
    figure = Chart()
    _draw(figure, lanes, calendar, sentences(tables), lang)
    _write(figure, lanes, calendar, lang, named)
    _axes(figure, lanes, calendar, lang)
    if len(lanes) > 1:
        figure.update_layout(updatemenus=[_menu(lanes, lang)])
    subtitle = f"{say['subtitle']} · {say['held']} · {say['planned']} · {say['recalled']}"
    height = 210 + (ROOMY if named else DENSE) * (lanes[-1].bottom + 1)
    return finish(figure, tables, lang, title, subtitle, round(height), said=_said(events, marks, lang))


def _by_type(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    groups: dict[str, list[Mark]] = {kind: [] for kind in knowledge.load().ontology["event_types"]}
    for m in marks:
        groups[m.event["event_type"]].append(m)
    return {kind: members for kind, members in groups.items() if members}


def _extent(m: Mark, calendar: Calendar, lang: Language, named: bool) -> tuple[float, float]:
    """What a mark covers of the axis, with its name where names are shown."""
    start, stop = calendar.at(m.tail), calendar.at(m.stop)
    start, stop = min(start, calendar.at(m.middle) - MARKER / 2), max(stop, calendar.at(m.middle) + MARKER / 2)
    width = LETTER * len(_name(m, lang)) + MARKER if named else 0
    return (start - width, stop) if _names_left(m, calendar) else (start, stop + width)


def _names_left(m: Mark, calendar: Calendar) -> bool:
    return calendar.at(m.middle) > 0.5  # names of late events stand to the left of them, where there is room


def _name_place(m: Mark, calendar: Calendar, lang: Language) -> tuple[float, str]:
    """Where a name stands: beside its mark, or above a bar so long that neither side has room."""
    start, stop = _extent(m, calendar, lang, named=True)
    if start < -0.02 or stop > 1.02:
        return calendar.at(m.middle), "top center"
    if _names_left(m, calendar):
        return calendar.at(m.tail) - 0.013, "middle left"
    return calendar.at(m.stop) + 0.013, "middle right"


def _name(m: Mark, lang: Language) -> str:
    label = str(m.event[f"label_{lang}"])
    return label if len(label) <= LETTERS else label[: LETTERS - 1].rstrip() + "…"


def _draw(figure: go.Figure, lanes: list[Lane[Mark]], calendar: Calendar, said: dict[str, str], lang: Language) -> None:
    for precision in PRECISIONS:
        placed = [(row, m) for lane in lanes for row, m in lane.placed if m.precision == precision]
        if placed and precision in LINES:
            _lines(figure, placed, calendar, precision)
        if placed:
            _marks(figure, placed, calendar, precision, said, lang)


def _lines(figure: go.Figure, placed: list[tuple[float, Mark]], calendar: Calendar, precision: str) -> None:
    ends = [(calendar.at(m.tail), calendar.at(m.stop)) for _, m in placed]
    figure.add_scatter(
        x=[x for start, stop in ends for x in (start, stop, None)],
        y=[y for row, _ in placed for y in (row, row, None)],
        mode="lines", line={"color": placed[0][1].color, **LINES[precision]}, opacity=0.45,
        hoverinfo="skip", showlegend=False,
    )  # fmt: skip


def _marks(
    figure: go.Figure,
    placed: list[tuple[float, Mark]],
    calendar: Calendar,
    precision: str,
    said: dict[str, str],
    lang: Language,
) -> None:
    figure.add_scatter(
        x=[calendar.at(m.middle) for _, m in placed], y=[row for row, _ in placed],
        mode="markers", name=words(lang)["timeline"][precision],
        marker={
            "symbol": SHAPES[precision], "size": [7 if m.recalled else 11 for _, m in placed],
            "color": [m.fill for _, m in placed], "opacity": 1, "line": {"width": 2, "color": placed[0][1].color},
        },
        customdata=[m.event["event_id"] for _, m in placed],
        hovertext=[hover(m, said.get(m.event["event_id"], ""), lang) for _, m in placed], hoverinfo="text",
    )  # fmt: skip


def _write(figure: go.Figure, lanes: list[Lane[Mark]], calendar: Calendar, lang: Language, named: bool) -> None:
    """Names beside marks, and how many marks had no room."""
    placed = [(row, m) for lane in lanes for row, m in lane.placed] if named else []
    where = [_name_place(m, calendar, lang) for _, m in placed]
    figure.add_scatter(
        x=[x for x, _ in where],
        y=[row - (RAISED if above == "top center" else 0) for (row, _), (_, above) in zip(placed, where, strict=True)],
        mode="text", text=[plain(_name(m, lang)) for _, m in placed],
        textposition=[position for _, position in where],
        textfont={"size": 12, "color": [QUIET if m.recalled else INK for _, m in placed]},
        hoverinfo="skip", showlegend=False,
    )  # fmt: skip
    more = words(lang)["timeline"]["more"]
    surplus = [(place, lane, marks) for lane in lanes for place, marks in lane.surplus]
    figure.add_scatter(
        x=[place for place, _, _ in surplus], y=[lane.bottom for _, lane, _ in surplus], mode="text",
        text=[f"+{len(marks)}" for *_, marks in surplus], textfont={"size": 11, "color": INK},
        customdata=[[m.event["event_id"] for m in marks] for *_, marks in surplus],
        hovertext=[more.format(n=len(marks), first=min(m.start for m in marks), last=max(m.stop for m in marks))
                   for *_, marks in surplus],
        hoverinfo="text", showlegend=False, name="+",
    )  # fmt: skip


def _axes(figure: go.Figure, lanes: list[Lane[Mark]], calendar: Calendar, lang: Language) -> None:
    kinds = knowledge.load().ontology["event_types"]
    counts = [len(lane.placed) + sum(len(marks) for _, marks in lane.surplus) for lane in lanes]
    figure.update_yaxes(
        tickvals=[(lane.top + lane.bottom) / 2 for lane in lanes],
        ticktext=[f"{kinds[lane.name][lang]} · {n}" for lane, n in zip(lanes, counts, strict=True)],
        range=[lanes[-1].bottom + ROOM, lanes[0].top - ROOM], fixedrange=True,
        showgrid=False, ticks="", automargin=True,
    )  # fmt: skip
    for above, below in pairwise(lanes):
        y = (above.bottom + below.top) / 2
        figure.add_shape(type="line", x0=0, x1=1, y0=y, y1=y, line={"color": LINE, "width": 1})
    ticks = calendar.ticks(lang)
    figure.update_xaxes(range=[0, 1], tickvals=[at for at, _ in ticks], ticktext=[text for _, text in ticks])
    if calendar.broken:
        edge = MARGIN + SHORT
        figure.add_shape(
            type="rect", x0=0, x1=edge, y0=0, y1=1, yref="paper", fillcolor=LINE, opacity=0.25, line_width=0,
            layer="below",
        )  # fmt: skip
        figure.add_annotation(
            text=calendar.note(lang), x=0, y=1, yref="paper", xanchor="left", yanchor="bottom", showarrow=False,
            font={"size": 11, "color": QUIET},
        )  # fmt: skip


def _menu(lanes: list[Lane[Mark]], lang: Language) -> dict[str, Any]:
    """A drop-down that brings one lane up to the whole height: it works in pages without Python, too."""
    kinds = knowledge.load().ontology["event_types"]
    views = {words(lang)["timeline"]["all"]: (lanes[0].top, lanes[-1].bottom)}
    views |= {kinds[lane.name][lang]: (lane.top, lane.bottom) for lane in lanes}
    buttons = [
        {"label": label, "method": "relayout", "args": [{"yaxis.range": [bottom + ROOM, top - ROOM]}]}
        for label, (top, bottom) in views.items()
    ]
    return {
        "buttons": buttons, "showactive": True, "x": 1, "xanchor": "right", "y": 1, "yanchor": "bottom",
        "bgcolor": "#FFFFFF", "bordercolor": LINE, "font": {"size": 12, "color": INK}, "pad": {"b": 6},
    }  # fmt: skip


def _said(events: list[dict[str, Any]], marks: list[Mark], lang: Language) -> str:
    kinds = knowledge.load().ontology["event_types"]
    types = Counter(event["event_type"] for event in events)
    return str(words(lang)["timeline"]["said"]).format(
        types=", ".join(f"{kinds[kind][lang]} – {n}" for kind, n in types.most_common()),
        first=min(m.start for m in marks),
        last=max(m.stop for m in marks),
        planned=sum(event["status"] in HOLLOW for event in events),
        bound=sum(m.precision == "bound" for m in marks),
        undated=len(events) - len(marks),
    )
