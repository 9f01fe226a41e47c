"""What was said of each figure: a mark per claim, a bar for what its wording allows, one panel per unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from analysis import knowledge
from analysis.charts.theme import COLORS, empty, finish, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

SHAPES = {
    "exact": "circle", "reached": "circle", "at_least": "triangle-right", "more_than": "triangle-right",
    "less_than": "triangle-left", "up_to": "triangle-left", "about": "diamond", "almost": "diamond",
}  # fmt: skip
ROW = 26  # pixels per row
PANEL = 70  # pixels a panel needs beside its rows
MOST = 60  # indicators shown at the most

Row = dict[str, Any]


def indicators(tables: Tables, lang: Language = "en", most: int = MOST) -> go.Figure:
    """Claims by indicator; where documents disagree, their marks stand apart on one row.

    Args:
        tables: Tables with `indicators`, `indicator_claims`, `documents` and `conflicts`.
        lang: Language of all words.
        most: Indicators shown at the most, those with most documents first; the title counts all.
    """
    say = words(lang)["indicators"]
    rows = sorted(
        tables.indicators.to_dicts(),
        key=lambda i: (-i["n_documents"], i["indicator_id"]),
    )[:most]
    conflicts = sum(c["table"] == "indicators" for c in tables.conflicts.to_dicts())
    title = say["title"].format(
        claims=tables.indicator_claims.height,
        indicators=tables.indicators.height,
        conflicts=conflicts,
    )
    if not rows:
        return empty(tables, lang, title)
    panels = _panels(rows)
    figure = make_subplots(
        rows=len(panels),
        cols=1,
        row_heights=[len(members) + PANEL / ROW for members in panels.values()],
        subplot_titles=[_unit(unit, lang) for unit in panels],
        vertical_spacing=min(0.5 / len(panels), 70 / (ROW * len(rows) + PANEL * len(panels))),
    )
    claims = _claims(tables)
    colors = _colors(tables)
    for number, members in enumerate(panels.values(), start=1):
        _panel(figure, number, members, claims, colors, lang)
    figure.update_annotations(x=0, xanchor="left", font={"size": 13})
    subtitle = say["subtitle"].split("; ", 1)[1]
    return finish(
        figure,
        tables,
        lang,
        title,
        subtitle,
        200 + ROW * len(rows) + PANEL * len(panels),
    )


def _panels(rows: list[Row]) -> dict[str, list[Row]]:
    """Indicators by unit, money first, each panel in order of size."""
    panels: dict[str, list[Row]] = {}
    for row in sorted(rows, key=lambda r: (not r["unit"].isupper(), r["unit"])):
        panels.setdefault(row["unit"], []).append(row)
    return panels


def _claims(tables: Tables) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    origin = {d["document_id"]: d["origin"] or d["document_id"] for d in tables.documents.to_dicts()}
    for claim in tables.indicator_claims.to_dicts():
        found.setdefault(claim["indicator_id"], []).append({**claim, "origin": origin[claim["document_id"]]})
    return found


def _colors(tables: Tables) -> dict[str, str]:
    """A color per document: copies of one origin are still two voices with words of their own."""
    documents = sorted(tables.indicator_claims["document_id"].unique().to_list())
    return {document: COLORS[n % len(COLORS)] for n, document in enumerate(documents)}


def _panel(
    figure: go.Figure,
    number: int,
    members: list[Row],
    claims: dict[str, list[Row]],
    colors: dict[str, str],
    lang: Language,
) -> None:
    largest = max(
        (abs(c["value"]) for m in members for c in claims.get(m["indicator_id"], [])),
        default=1.0,
    )
    for place, member in enumerate(members):
        said = claims.get(member["indicator_id"], [])
        for nth, claim in enumerate(said):
            y = place + (nth - (len(said) - 1) / 2) * min(0.3, 0.8 / len(said))
            _claim(figure, number, claim, y, colors[claim["document_id"]], largest, lang)
    figure.update_yaxes(
        tickvals=list(range(len(members))), ticktext=[label(m, lang) for m in members],
        range=[len(members) - 0.4, -0.6], automargin=True, showgrid=False, row=number, col=1,
    )  # fmt: skip
    figure.update_xaxes(
        range=_range(members, claims, largest),
        tickformat="~s",
        exponentformat="B",
        row=number,
        col=1,
    )
    _spell_out_ticks(figure, number)


def _spell_out_ticks(figure: go.Figure, number: int) -> None:
    """Billions as B, not G: readers are economists."""
    figure.update_xaxes(tickformat="", row=number, col=1)


def _range(members: list[Row], claims: dict[str, list[Row]], largest: float) -> list[float]:
    values = [c["value"] for m in members for c in claims.get(m["indicator_id"], [])]
    return [min(0.0, *values) * 1.15, largest * 1.18] if values else [0.0, 1.0]


def _claim(
    figure: go.Figure,
    number: int,
    claim: Row,
    y: float,
    color: str,
    largest: float,
    lang: Language,
) -> None:
    lower, upper = claim["lower"], claim["upper"]
    start = claim["value"] - largest * 0.04 if lower is None else lower
    stop = claim["value"] + largest * 0.04 if upper is None else upper
    if start != stop:
        figure.add_scatter(
            x=[start, stop], y=[y, y], mode="lines", line={"color": color, "width": 3},
            opacity=0.5, hoverinfo="skip", showlegend=False, row=number, col=1,
        )  # fmt: skip
    figure.add_scatter(
        x=[claim["value"]], y=[y], mode="markers", showlegend=False, row=number, col=1,
        marker={"symbol": SHAPES[claim["qualifier"]], "size": 11, "color": color},
        customdata=[claim["claim_id"]], hovertext=[_hover(claim, lang)], hoverinfo="text",
    )  # fmt: skip


def label(indicator: Row, lang: Language) -> str:
    """Measure, areas and period of an indicator in words."""
    ontology = knowledge.load().ontology
    parts = [ontology["measures"][indicator["measure"]][lang]]
    if indicator["kind"] in {"change", "share", "target"}:
        parts.append(f"({ontology['kinds'][indicator['kind']][lang]})")
    areas = "–".join(a for a in (indicator["ref_area"], indicator["counterpart_area"]) if a)
    return " ".join([*parts, areas]).strip() + (f", {indicator['period_edtf']}" if indicator["period_edtf"] else "")


def _unit(unit: str, lang: Language) -> str:
    ontology = knowledge.load().ontology
    named = ontology["units"].get(unit) or ontology["currencies"].get(unit)
    return str(named[lang]) if named else unit


def _hover(claim: Row, lang: Language) -> str:
    qualifier = knowledge.load().ontology["qualifiers"][claim["qualifier"]][lang]
    source = f"{claim['document_id']} · {claim['origin']}"
    return f"<b>{claim['quote']}</b> ({qualifier})<br>{_wrap(claim['sentence'])}<br>{source}"


def _wrap(text: str, width: int = 90) -> str:
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return "<br>".join(lines)
