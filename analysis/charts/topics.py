"""What releases are about: topics by month or by outlet, the number of releases in the cell."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COUNTS, Chart, empty, finish, plain, words
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from analysis.model import Language
    from analysis.tables import Tables

BY = ("month", "source")
LONGEST = 30  # letters of an outlet on an axis
Counts = dict[tuple[str, str], int]  # topic, column → releases


def topics(tables: Tables, lang: Language = "en", by: str = "month", most: int = 25) -> go.Figure:
    """A matrix of topics (rows, those in most releases first) by month of publication or by outlet.

    Args:
        tables: Tables with `topic_mentions` and `documents`.
        lang: Language of all words.
        by: "month" or "source".
        most: Topics shown at the most; the title counts all.

    Raises:
        InputError: `by` is neither month nor source.
    """
    if by not in BY:
        raise InputError(f"by must be one of {', '.join(BY)}, not {by!r}")
    say: Mapping[str, Any] = knowledge.load().lexicon["agreed"][lang]["topics"]
    labels = {topic: entry[lang] for topic, entry in knowledge.load().ontology["topics"].items()}
    shown_in = set(tables.topic_mentions.select("topic", "document_id").iter_rows())
    total = Counter(topic for topic, _ in shown_in)
    title = say["title"].format(topics=len(total), documents=len({document for _, document in shown_in}))
    if not total:
        return empty(tables, lang, title)
    columns = _columns(tables, by, lang, say)
    counts: Counts = Counter((topic, columns[document]) for topic, document in shown_in)
    rows = sorted(total, key=lambda topic: (-total[topic], topic))[:most]
    names = list(dict.fromkeys(columns[d] for d in columns if any((t, columns[d]) in counts for t in total)))
    figure = Chart(_cells(rows, names, counts, labels, say))
    figure.update_xaxes(
        tickvals=list(range(len(names))), ticktext=[plain(name, LONGEST) for name in names], side="top", tickangle=-45,
        ticks="", showgrid=False, range=[-0.5, max(len(names), 5) + 0.5], automargin=True,
    )  # fmt: skip
    figure.update_yaxes(
        tickvals=list(range(len(rows))), ticktext=[labels[topic] for topic in rows], ticks="", showgrid=False,
        range=[len(rows) - 0.5, -0.5], automargin=True,
    )  # fmt: skip
    first = ", ".join(f"{labels[topic]} – {total[topic]}" for topic in rows[:5])
    subtitle = f"{say[by]} · {say['shown'].format(shown=len(rows), topics=len(total))}"
    height = 310 + 26 * len(rows)
    done = finish(figure, tables, lang, title, subtitle, height, top=220, said=say["said"].format(first=first))
    return done.update_layout(plot_bgcolor="#F6F8FA")


def _columns(tables: Tables, by: str, lang: Language, say: Mapping[str, Any]) -> dict[str, str]:
    """The column of each document, months in their order and outlets by their number of releases."""
    if by == "source":
        outlets = dict(tables.documents.select("document_id", "producer").iter_rows())
        named = {document: outlet or say["unnamed"] for document, outlet in outlets.items()}
        number = Counter(named.values())
        return dict(sorted(named.items(), key=lambda pair: (-number[pair[1]], pair[1])))
    months = words(lang)["months"]
    dated = tables.documents.select("document_id", "published_edtf").sort("published_edtf", nulls_last=True)
    return {document: _month(edtf, months) or say["undated"] for document, edtf in dated.iter_rows()}


def _month(edtf: str | None, months: list[str]) -> str | None:
    """The month of a date; the year where no month is said."""
    year, _, rest = (edtf or "").partition("-")
    return f"{months[int(rest[:2]) - 1]} {year}" if rest[:2].isdigit() else year or None


def _cells(
    rows: list[str], names: list[str], counts: Counts, labels: Mapping[str, str], say: Mapping[str, Any]
) -> go.Heatmap:
    grid = [[counts.get((topic, name)) for name in names] for topic in rows]
    return go.Heatmap(
        x=list(range(len(names))),
        y=list(range(len(rows))),
        z=grid,
        text=[[str(n or "") for n in row] for row in grid],
        hovertext=[
            [
                say["hover"].format(topic=labels[topic], column=plain(name), n=n or 0)
                for name, n in zip(names, row, strict=True)
            ]
            for topic, row in zip(rows, grid, strict=True)
        ],
        **COUNTS,
    )
