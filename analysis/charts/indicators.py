"""What was said of each figure: a mark per claim, a bar for what its wording allows, one panel per unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from analysis import knowledge
from analysis.charts.scales import Scale, spell
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
    rows = sorted(tables.indicators.to_dicts(), key=lambda i: (-i["n_documents"], i["indicator_id"]))[:most]
    conflicts = tables.conflicts["table"].to_list().count("indicators")
    title = say["title"].format(
        claims=tables.indicator_claims.height, indicators=tables.indicators.height, conflicts=conflicts
    )
    if not rows:
        return empty(tables, lang, title)
    panels = _panels(rows)
    plot = ROW * len(rows) + PANEL * len(panels)
    figure = make_subplots(
        rows=len(panels),
        cols=1,
        row_heights=[len(members) for members in panels.values()],
        subplot_titles=[_unit(unit, lang) for unit in panels],
        vertical_spacing=PANEL / plot if len(panels) > 1 else 0,
    )
    figure.update_annotations(x=0, xanchor="left", font={"size": 13, "weight": 600})
    claims = _claims(tables)
    colors = _colors(tables)
    for number, members in enumerate(panels.values(), start=1):
        _panel(figure, number, members, claims, colors, lang)
    _key(figure, tables, colors)
    return finish(figure, tables, lang, title, say["subtitle"], 220 + plot, top=120)


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


def _key(figure: go.Figure, tables: Tables, colors: dict[str, str]) -> None:
    """Which color is which release, as long as no color stands for two."""
    if len(colors) > len(COLORS):
        return
    outlet = {
        d["document_id"]: f"{d['producer'] or d['document_id']} ({d['language']})" for d in tables.documents.to_dicts()
    }
    for document, color in colors.items():
        marker = {"symbol": "square", "size": 11, "color": color}
        figure.add_scatter(x=[None], y=[None], mode="markers", name=outlet[document], marker=marker, showlegend=True)


def _panel(
    figure: go.Figure,
    number: int,
    members: list[Row],
    claims: dict[str, list[Row]],
    colors: dict[str, str],
    lang: Language,
) -> None:
    values = [c["value"] for m in members for c in claims.get(m["indicator_id"], [])]
    scale = Scale.of(values, factors=members[0]["unit"] not in {"percent", "times"})
    for place, member in enumerate(members):
        said = claims.get(member["indicator_id"], [])
        for nth, claim in enumerate(said):
            y = place + (nth - (len(said) - 1) / 2) * min(0.3, 0.8 / len(said))
            _claim(figure, number, claim, y, colors[claim["document_id"]], scale, lang)
        figure.add_annotation(row=number, col=1, y=place, text=member[f"display_{lang}"], **_beside(said, scale))
    figure.update_yaxes(
        tickvals=list(range(len(members))), ticktext=[label(m, lang) for m in members],
        range=[len(members) - 0.5, -0.5], automargin=True, showgrid=False, ticks="", row=number, col=1,
    )  # fmt: skip
    figure.update_xaxes(
        type="log" if scale.logarithmic else "linear", range=scale.range(), tickvals=scale.ticks(),
        ticktext=[spell(tick, lang) for tick in scale.ticks()], row=number, col=1,
    )  # fmt: skip


def _beside(said: list[Row], scale: Scale) -> dict[str, Any]:
    """Where the words of an indicator stand: right of its marks, left of them near the right edge."""
    start, stop = min(_start(c, scale) for c in said), max(_stop(c, scale) for c in said)
    left = scale.right(stop)
    x = scale.at(start if left else stop)
    anchor, shift = ("right", -12) if left else ("left", 12)
    return {"x": x, "xanchor": anchor, "xshift": shift, "showarrow": False, "font": {"size": 12}}


def _start(claim: Row, scale: Scale) -> float:
    lower: float | None = claim["lower"]
    return scale.open_end(claim["value"], -1) if lower is None else min(lower, claim["value"])


def _stop(claim: Row, scale: Scale) -> float:
    upper: float | None = claim["upper"]
    return scale.open_end(claim["value"], 1) if upper is None else max(upper, claim["value"])


def _claim(figure: go.Figure, number: int, claim: Row, y: float, color: str, scale: Scale, lang: Language) -> None:
    start, stop = _start(claim, scale), _stop(claim, scale)
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
