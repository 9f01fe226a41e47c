"""What was said of each figure: a mark per claim, a bar for what its wording allows, one panel per unit."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from analysis import knowledge
from analysis.charts.panel import draw
from analysis.charts.theme import Chart, dated, empty, finish, plain, words
from analysis.charts.voices import colors, key, origins

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

ROW = 26  # pixels per row
PANEL = 70  # pixels a panel needs beside its rows
MOST = 60  # indicators shown at the most

Row = dict[str, Any]


def indicators(tables: Tables, lang: Language = "en", most: int = MOST) -> go.Figure:
    """Claims by indicator; where documents disagree, their marks stand apart on one row and are joined.

    Args:
        tables: Tables with `indicators`, `indicator_claims`, `documents` and `conflicts`.
        lang: Language of all words.
        most: Indicators shown at the most, those with most documents first; the subtitle says of how many.
    """
    say = words(lang)["indicators"]
    rows = sorted(tables.indicators.to_dicts(), key=lambda i: (-i["n_documents"], i["indicator_id"]))[:most]
    conflicts = tables.indicators["verdict"].to_list().count("conflict")
    title = say["title"].format(
        claims=tables.indicator_claims.height, indicators=tables.indicators.height, conflicts=conflicts
    )
    if not rows:
        return empty(tables, lang, title)
    panels, claims = _panels(rows), _claims(tables)
    colored = colors(c["origin"] for m in rows for c in claims[m["indicator_id"]])
    figure = _frame(panels, lang)
    for number, members in enumerate(panels.values(), start=1):
        for place, member in enumerate(members):
            member["place"], member["label"] = place, plain(label(member, lang))
        draw(figure, number, members, claims, colored, lang)
    key(figure, colored, len({c["origin"] for m in rows for c in claims[m["indicator_id"]]}), lang)
    shown = say["shown"].format(shown=len(rows), all=tables.indicators.height)
    height = 220 + ROW * len(rows) + PANEL * len(panels)
    subtitle = f"{say['subtitle']} · {shown}"
    return finish(figure, tables, lang, title, subtitle, height, top=120, said=_said(tables, rows, lang))


def _frame(panels: dict[str, list[Row]], lang: Language) -> go.Figure:
    plot = ROW * sum(map(len, panels.values())) + PANEL * len(panels)
    figure = make_subplots(
        figure=Chart(),
        rows=len(panels),
        cols=1,
        row_heights=[len(members) for members in panels.values()],
        subplot_titles=[_unit(unit, lang) for unit in panels],
        vertical_spacing=PANEL / plot if len(panels) > 1 else 0,
    )
    return figure.update_annotations(x=0, xanchor="left", font={"size": 13, "weight": 600})


def _panels(rows: list[Row]) -> dict[str, list[Row]]:
    """Indicators by unit, money first, each panel in order of measure and areas."""
    panels: dict[str, list[Row]] = {}
    for row in sorted(rows, key=_order):
        panels.setdefault(row["unit"], []).append(row)
    return panels


def _order(row: Row) -> tuple[Any, ...]:
    areas = [row[side] or "" for side in ("ref_area", "counterpart_area", "period_edtf")]
    return (not row["unit"].isupper(), row["unit"], row["measure"], row["kind"], *areas, row["indicator_id"])


def _claims(tables: Tables) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    origin = origins(tables)
    for claim in tables.indicator_claims.to_dicts():
        found.setdefault(claim["indicator_id"], []).append({**claim, "origin": origin[claim["document_id"]]})
    return found


def label(indicator: Row, lang: Language) -> str:
    """Measure, areas and period of an indicator in words."""
    ontology = knowledge.load().ontology
    parts = [ontology["measures"][indicator["measure"]][lang]]
    if indicator["kind"] in {"change", "share", "target"}:
        parts.append(f"({ontology['kinds'][indicator['kind']][lang]})")
    areas = "–".join(a for a in (indicator["ref_area"], indicator["counterpart_area"]) if a)
    period = indicator["period_edtf"]
    return " ".join([*parts, areas]).strip() + (f", {dated(period, lang, brief=True)}" if period else "")


def _unit(unit: str, lang: Language) -> str:
    ontology = knowledge.load().ontology
    named = ontology["units"].get(unit) or ontology["currencies"].get(unit)
    return str(named[lang]) if named else unit


def _said(tables: Tables, rows: list[Row], lang: Language) -> str:
    verdicts = knowledge.load().ontology["verdicts"]
    counts = Counter(tables.indicators["verdict"])
    return str(words(lang)["indicators"]["said"]).format(
        verdicts=", ".join(f"{verdicts[v][lang]} – {n}" for v, n in counts.most_common()),
        first="; ".join(f"{label(row, lang)}: {row[f'display_{lang}']}" for row in rows[:3]),
    )
