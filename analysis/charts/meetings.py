"""Who met whom as a matrix: the number of events two participants have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis.charts.people import Together, hover, names, said
from analysis.charts.theme import COUNTS, Chart, empty, finish, plain, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.model import Language
    from analysis.tables import Tables

LONGEST = 26  # letters of a name on an axis


def meetings(tables: Tables, lang: Language = "en", most: int = 20) -> go.Figure:
    """Participants by participants, the number of common events in the cell; each pair stands once, below the diagonal.

    Args:
        tables: Tables with `participations`, `participants` and `events`.
        lang: Language of all words.
        most: Participants shown at the most; the title counts all.
    """
    say = words(lang)["meetings"]
    together = Together.of(tables, most)
    title = say["title"].format(people=together.n_people, pairs=together.n_pairs)
    if not together.pairs:
        return empty(tables, lang, title)
    called = {p: plain(name) for p, name in names(tables, lang).items()}
    labels = {e: plain(label) for e, label in tables.events.select("event_id", f"label_{lang}").iter_rows()}
    rows, columns = together.people[1:], together.people[:-1]
    grid = [[together.pairs.get((a, b)) for a in columns] for b in rows]
    figure = Chart(_cells(rows, columns, grid, called, labels))
    short = {p: plain(name, LONGEST) for p, name in names(tables, lang).items()}
    figure.update_xaxes(
        tickvals=list(range(len(columns))), ticktext=[short[p] for p in columns], side="top", tickangle=-45,
        ticks="", showgrid=False, range=[-0.5, max(len(columns), 6) + 0.5], automargin=True,
    )  # fmt: skip
    figure.update_yaxes(
        tickvals=list(range(len(rows))), ticktext=[short[p] for p in rows], ticks="", showgrid=False,
        range=[len(rows) - 0.5, -0.5], automargin=True,
    )  # fmt: skip
    shown = say["shown"].format(shown=len(together.people), people=together.n_people)
    height = 310 + 28 * len(rows)
    subtitle = f"{say['subtitle']} · {shown}"
    done = finish(figure, tables, lang, title, subtitle, height, top=236, said=said(together, called, lang))
    return done.update_layout(plot_bgcolor="#F6F8FA")


def _cells(
    rows: Sequence[str],
    columns: Sequence[str],
    grid: list[list[list[str] | None]],
    called: dict[str, str],
    labels: dict[str, str],
) -> go.Heatmap:
    """The matrix itself: a number where two met, nothing where they did not."""
    return go.Heatmap(
        x=list(range(len(columns))),
        y=list(range(len(rows))),
        z=[[len(events) if events else None for events in row] for row in grid],
        text=[[str(len(events)) if events else "" for events in row] for row in grid],
        hovertext=[
            [hover((a, b), events, called, labels) if events else "" for a, events in zip(columns, row, strict=True)]
            for b, row in zip(rows, grid, strict=True)
        ],
        **COUNTS,
    )
