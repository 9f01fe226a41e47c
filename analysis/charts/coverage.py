"""What the tables rest on: releases by month of publication and language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, Chart, dated, empty, finish, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

MOST_NAMED = 26  # months named below their bars; of more, every second or third
PATTERNS = (
    "",
    "/",
    ".",
)  # bars of the three languages differ by pattern as well as by color


def coverage(tables: Tables, lang: Language = "en") -> go.Figure:
    """Stacked bars: releases by month, one color per language, undated ones at the end."""
    say = words(lang)["coverage"]
    documents = tables.documents
    title = say["title"].format(
        documents=documents.height,
        outlets=documents["producer"].drop_nulls().n_unique(),
        origins=documents["origin"].n_unique(),
    )
    if not documents.height:
        return empty(tables, lang, title)
    counts = Counter((d["language"], (d["published_edtf"] or "")[:7]) for d in documents.to_dicts())
    months = sorted({month for _, month in counts}, key=lambda month: (not month, month))
    figure = Chart()
    for n, language in enumerate(sorted({each for each, _ in counts})):
        figure.add_bar(
            x=[_month(month, lang) for month in months],
            y=[counts[language, month] for month in months],
            name=knowledge.load().ontology["languages"][language][lang],
            marker={"color": COLORS[n], "pattern": {"shape": PATTERNS[n % 3]}},
            width=min(0.8, 0.1 * max(1, len(months)) + 0.1),
        )
    figure.update_layout(barmode="stack", showlegend=True)
    named = [_month(month, lang) for month in months][:: -(-len(months) // MOST_NAMED)]
    ticks = [name.replace(" ", "<br>") for name in named]  # one below the other, so that none lies across its neighbor
    figure.update_xaxes(type="category", tickvals=named, ticktext=ticks, tickangle=0, tickfont={"size": 11})
    figure.update_yaxes(dtick=1 if documents.height < 12 else None, rangemode="tozero")
    return finish(figure, tables, lang, title, say["subtitle"], 380, said=_said(tables, lang))


def _said(tables: Tables, lang: Language) -> str:
    languages = knowledge.load().ontology["languages"]
    counts = Counter(tables.documents["language"]).most_common()
    published = sorted(tables.documents["published_edtf"].drop_nulls())
    return str(words(lang)["coverage"]["said"]).format(
        languages=", ".join(f"{languages[each][lang]} – {n}" for each, n in counts),
        first=dated(published[0], lang) if published else "–",
        last=dated(published[-1], lang) if published else "–",
        undated=tables.documents.height - len(published),
    )


def _month(month: str, lang: Language) -> str:
    """A month in words (2025-12 → Dec 2025); a bare year stays, and no date says so."""
    if len(month) < 7:
        return month or str(words(lang)["coverage"]["undated"])
    return f"{words(lang)['months'][int(month[5:]) - 1]} {month[:4]}"
