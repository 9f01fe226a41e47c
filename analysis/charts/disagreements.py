"""Where releases differ: each value beside the other, figures on a scale of their own, dates in days apart."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.indicators import label
from analysis.charts.panel import SHAPES, hover
from analysis.charts.theme import INK, QUIET, Chart, empty, finish, plain, words
from analysis.charts.voices import colors, key, origins

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

MOST = 30  # disagreements shown at the most
ROW = 64  # pixels per row
SEVERITIES = ("high", "medium", "low")

Row = dict[str, Any]


def disagreements(tables: Tables, lang: Language = "en", most: int = MOST) -> go.Figure:
    """Figures about which releases differ, as a share of the largest value said; a bar is what the wording allows.

    Disagreements about dates, places and status are counted in the subtitle and shown by the table `conflicts`.

    Args:
        tables: Tables with `conflicts`, `indicators`, `indicator_claims` and `documents`.
        lang: Language of all words.
        most: Disagreements shown at the most, the gravest first.
    """
    say = words(lang)["disagreements"]
    title = say["title"].format(conflicts=tables.conflicts.height, things=tables.conflicts["row_id"].n_unique())
    rows = _rows(tables)
    if not rows:
        return empty(tables, lang, title, _said(tables, [], lang))
    said = [claim for row in rows[:most] for claim in row["claims"]]
    colored = colors(claim["origin"] for claim in said)
    figure = Chart()
    for place, row in enumerate(rows[:most]):
        row["place"] = place
        _draw(figure, row, colored, lang)
    key(figure, colored, len({claim["origin"] for claim in said}), lang)
    names = [f"{plain(label(row, lang))}<br>{row['words'][lang]}" for row in rows[:most]]
    figure.update_yaxes(
        tickvals=list(range(len(names))), ticktext=names,
        range=[len(rows[:most]) - 0.4, -0.6], showgrid=False, ticks="", automargin=True,
    )  # fmt: skip
    figure.update_xaxes(range=_range(said), ticksuffix=" %", nticks=8)
    subtitle = say["subtitle"].format(shown=len(rows[:most])) + _others(tables, rows, lang)
    height = 230 + ROW * len(rows[:most])
    return finish(figure, tables, lang, title, subtitle, height, said=_said(tables, rows, lang))


def _rows(tables: Tables) -> list[Row]:
    """Disputed indicators, the gravest first, each with its claims as shares of the largest value said."""
    claims: dict[str, list[Row]] = {}
    origin = origins(tables)
    for claim in tables.indicator_claims.to_dicts():
        claims.setdefault(claim["indicator_id"], []).append({**claim, "origin": origin[claim["document_id"]]})
    grave = dict(tables.conflicts.select("row_id", "severity").iter_rows())
    known = knowledge.load().ontology["severities"]
    disputed = [row for row in tables.indicators.to_dicts() if row["indicator_id"] in grave]
    found = []
    for row in sorted(disputed, key=lambda r: (SEVERITIES.index(grave[r["indicator_id"]]), r["indicator_id"])):
        largest = max(abs(claim["value"]) for claim in claims[row["indicator_id"]]) or 1.0
        said = [_shares(claim, largest) for claim in claims[row["indicator_id"]]]
        found.append({**row, "claims": said, "words": known[grave[row["indicator_id"]]]})
    return found


def _shares(claim: Row, largest: float) -> Row:
    def share(value: float | None, otherwise: float) -> float:
        return otherwise if value is None else value / largest * 100

    at = share(claim["value"], 0.0)
    # Ten per cent stand for "open": the arrow of the mark says so.
    return {**claim, "at": at, "from": share(claim["lower"], at - 10), "to": share(claim["upper"], at + 10)}


def _range(said: list[Row]) -> list[float]:
    first, last = min(min(c["from"], c["at"]) for c in said), max(max(c["to"], c["at"]) for c in said)
    room = max(2.0, (last - first) * 0.15)
    return [first - room, last + room]


def _draw(figure: go.Figure, row: Row, colored: dict[str, str], lang: Language) -> None:
    claims = row["claims"]
    heights = [row["place"] + (n - (len(claims) - 1) / 2) * 0.6 / len(claims) for n in range(len(claims))]
    figure.add_scatter(
        x=[c["at"] for c in claims], y=heights, mode="lines", line={"color": QUIET, "width": 1},
        hoverinfo="skip", showlegend=False,
    )  # fmt: skip
    for claim, height in zip(claims, heights, strict=True):
        color = colored.get(claim["origin"], QUIET)
        figure.add_scatter(
            x=[claim["from"], claim["to"]], y=[height, height], mode="lines", opacity=0.5,
            line={"color": color, "width": 3}, hoverinfo="skip", showlegend=False,
        )  # fmt: skip
        figure.add_scatter(
            x=[claim["at"]], y=[height], mode="markers+text", showlegend=False,
            marker={"symbol": SHAPES[claim["qualifier"]], "size": 12, "color": color},
            text=[f"«{plain(claim['quote'], 40)}»"], textfont={"size": 11, "color": INK},
            textposition="top center" if height <= row["place"] else "bottom center", cliponaxis=False,
            customdata=[claim["claim_id"]], hovertext=[hover(claim, lang)], hoverinfo="text",
        )  # fmt: skip


def _others(tables: Tables, rows: list[Row], lang: Language) -> str:
    """The fields of disagreements that no axis can show, with their number."""
    fields, shown = knowledge.load().ontology["disputes"], {row["indicator_id"] for row in rows}
    counts = Counter(field for field, row in tables.conflicts.select("field", "row_id").iter_rows() if row not in shown)
    others = ", ".join(f"{fields[field][lang]} – {n}" for field, n in counts.most_common())
    return " · " + words(lang)["disagreements"]["others"].format(others=others) if others else ""


def _said(tables: Tables, rows: list[Row], lang: Language) -> str:
    say = words(lang)["disagreements"]
    if not tables.conflicts.height:
        return ""
    known, counts = knowledge.load().ontology["severities"], Counter(tables.conflicts["severity"])
    severities = ", ".join(f"{known[each][lang]} – {counts[each]}" for each in SEVERITIES if counts[each])
    first = "; ".join(f"{label(row, lang)}: {row[f'display_{lang}']}" for row in rows[:3]) or "–"
    return str(say["said"]).format(severities=severities, first=first)
