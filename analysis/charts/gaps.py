"""What is missing: the share of rows in which a wanted column is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, INK, Chart, empty, finish, words
from analysis.tables.dictionary import described
from analysis.tables.gaps import gaps as count

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables


def gaps(tables: Tables, lang: Language = "en") -> go.Figure:
    """Bars by column: per cent of the rows in which the releases leave it open."""
    say, known = words(lang)["gaps"], knowledge.load()
    rows = [row for row in count(tables).to_dicts() if row["rows"]]
    title = say["title"].format(columns=sum(row["empty"] > 0 for row in rows), all=len(rows))
    if not rows:
        return empty(tables, lang, title)
    heads = known.ontology["tables"]
    names = [f"{heads[r['table']][lang]}: {described(known, r['table'], r['column'])[lang]}" for r in rows]
    places = list(range(len(rows)))
    figure = Chart(
        go.Bar(
            x=[100 * r["empty"] / r["rows"] for r in rows], y=places, orientation="h", marker={"color": COLORS[0]},
            text=[say["of"].format(n=r["empty"], all=r["rows"]) for r in rows], textposition="outside",
            textfont={"color": INK}, cliponaxis=False, hoverinfo="skip",
        )
    )  # fmt: skip
    figure.update_xaxes(range=[0, 118], tickvals=[0, 25, 50, 75, 100], ticksuffix=" %")
    figure.update_yaxes(
        tickvals=places, ticktext=names, range=[len(rows) - 0.4, -0.6], ticks="", showgrid=False, automargin=True
    )
    first = sorted(zip(rows, names, strict=True), key=lambda pair: -pair[0]["empty"] / pair[0]["rows"])[:3]
    said = "; ".join(f"{name} – {say['of'].format(n=r['empty'], all=r['rows'])}" for r, name in first)
    return finish(
        figure, tables, lang, title, say["subtitle"], 190 + 30 * len(rows), said=say["said"].format(most=said)
    )
