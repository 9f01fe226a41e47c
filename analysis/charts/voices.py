"""Who says it: one color per independent origin, because two outlets that credit one ministry are one voice."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis.charts.theme import COLORS, QUIET, called, plain, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.model import Language
    from analysis.tables import Tables

MOST = len(COLORS) - 1  # origins with a color of their own; black is for no one, gray for all others


def origins(tables: Tables) -> dict[str, str]:
    """The origin of each document."""
    named = tables.documents.select("document_id", "origin").iter_rows()
    return {document: origin or document for document, origin in named}


def colors(spoken: Iterable[str]) -> dict[str, str]:
    """A color per origin, those heard most first; origins beyond the colors are not in it.

    Args:
        spoken: The origin of each statement.
    """
    heard = Counter(spoken)
    first = sorted(heard, key=lambda origin: (-heard[origin], origin))[:MOST]
    return dict(zip(first, COLORS, strict=False))


def key(figure: go.Figure, colored: dict[str, str], n_origins: int, lang: Language) -> None:
    """Add to a figure which color is which origin."""
    others = {words(lang)["indicators"]["others"].format(n=n_origins - len(colored)): QUIET}
    for name, color in {**colored, **(others if n_origins > len(colored) else {})}.items():
        marker = {"symbol": "square", "size": 11, "color": color}
        figure.add_scatter(
            x=[None], y=[None], mode="markers", name=plain(called(name, lang), 60), marker=marker, showlegend=True
        )
