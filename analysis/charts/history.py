"""One figure over time, as it was said: who said what when; a line only where the very same figure is said again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from analysis import knowledge
from analysis.charts.dates import Calendar
from analysis.charts.indicators import label
from analysis.charts.panel import SHAPES, hover
from analysis.charts.scales import Scale, spell
from analysis.charts.theme import QUIET, Chart, empty, finish, plain, words
from analysis.charts.voices import colors, key

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

PANEL = 170  # pixels of a history

Row = dict[str, Any]


def claim_history(tables: Tables, lang: Language = "en", most: int = 8) -> go.Figure:
    """Histories of claims, one panel each; a line joins what different releases say of one indicator.

    Args:
        tables: Tables with `claim_history`.
        lang: Language of all words.
        most: Histories shown at the most, the longest first; claims of releases without a date are not drawn.
    """
    say = words(lang)["history"]
    histories = _histories(tables)
    long = sorted(histories, key=lambda name: (-_told(histories[name]), -len(histories[name]), name))[:most]
    title = say["title"].format(histories=len(histories), claims=sum(map(len, histories.values())))
    if not long:
        return empty(tables, lang, title)
    said = [row for name in long for row in histories[name]]
    calendar, colored = Calendar.of([row["as_of"] for row in said]), colors(_origin(row) for row in said)
    names = [_name(histories[name][0], lang) for name in long]
    figure = make_subplots(
        figure=Chart(),
        rows=len(long),
        cols=1,
        subplot_titles=names,
        shared_xaxes=True,
        vertical_spacing=0.35 / len(long),
    )
    figure.update_annotations(x=0, xanchor="left", font={"size": 13, "weight": 600})
    for number, name in enumerate(long, start=1):
        _draw(figure, number, histories[name], calendar, colored, lang)
    ticks = calendar.ticks(lang)
    figure.update_xaxes(range=[0, 1], tickvals=[at for at, _ in ticks], ticktext=[text for _, text in ticks])
    key(figure, colored, len({_origin(row) for row in said}), lang)
    shown = say["shown"].format(shown=len(long), all=len(histories))
    subtitle = " · ".join([say["subtitle"], shown, *([calendar.note(lang)] if calendar.broken else [])])
    height = 230 + PANEL * len(long)
    return finish(figure, tables, lang, title, subtitle, height, top=120, said=_said(said, lang))


def _histories(tables: Tables) -> dict[str, list[Row]]:
    """Dated claims by history, those of more than one release."""
    found: dict[str, list[Row]] = {}
    for row in tables.claim_history.to_dicts():
        if row["as_of"]:
            found.setdefault(row["history_id"], []).append(row)
    return {name: sorted(rows, key=lambda row: row["position"]) for name, rows in found.items() if _told(rows) > 1}


def _told(rows: list[Row]) -> int:
    return len({row["document_id"] for row in rows})


def _origin(row: Row) -> str:
    return str(row["origin"] or row["document_id"])


def _name(row: Row, lang: Language) -> str:
    ontology = knowledge.load().ontology
    unit = ontology["units"].get(row["unit"]) or ontology["currencies"].get(row["unit"])
    return f"{plain(label({**row, 'period_edtf': None}, lang))} · {unit[lang] if unit else row['unit']}"


def _draw(
    figure: go.Figure, number: int, rows: list[Row], calendar: Calendar, colored: dict[str, str], lang: Language
) -> None:
    xs: list[float | None] = []
    ys: list[float | None] = []
    # Values of other years, deals or definitions are no series: nothing joins them.
    for indicator in dict.fromkeys(row["indicator_id"] for row in rows):
        same = [row for row in rows if row["indicator_id"] == indicator]
        xs += [*(calendar.at(row["as_of"]) for row in same), None]
        ys += [*(row["value"] for row in same), None]
    figure.add_scatter(
        x=xs, y=ys, mode="lines", line={"color": QUIET, "width": 1}, hoverinfo="skip", showlegend=False,
        row=number, col=1,
    )  # fmt: skip
    figure.add_scatter(
        x=[calendar.at(row["as_of"]) for row in rows], y=[row["value"] for row in rows], mode="markers",
        cliponaxis=False,
        marker={
            "symbol": [SHAPES[row["qualifier"]] for row in rows], "size": 11, "opacity": 0.8,
            "color": [colored.get(_origin(row), QUIET) for row in rows],
        },
        customdata=[row["claim_id"] for row in rows], hovertext=[_hover(row, lang) for row in rows], hoverinfo="text",
        showlegend=False, row=number, col=1,
    )  # fmt: skip
    scale = Scale.of([row["value"] for row in rows], factors=False)
    figure.update_yaxes(
        range=scale.range(), tickvals=scale.ticks()[::2], ticktext=[spell(tick, lang) for tick in scale.ticks()[::2]],
        automargin=True, row=number, col=1,
    )  # fmt: skip


def _hover(row: Row, lang: Language) -> str:
    changes = knowledge.load().ontology["claim_changes"]
    changed = ", ".join(changes[code][lang] for code in row["changed"].split())
    return f"{row['as_of']} · {changed}<br>{hover({**row, 'origin': _origin(row)}, lang)}"


def _said(said: list[Row], lang: Language) -> str:
    days = [row["as_of"] for row in said]
    altered = sum("value" in row["changed"].split() for row in said)
    return str(words(lang)["history"]["said"]).format(first=min(days), last=max(days), value=altered)
