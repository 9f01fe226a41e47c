"""Figures for pages: their HTML, the script that draws them, and the words that say the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape, unescape
from typing import TYPE_CHECKING

from plotly.offline import get_plotlyjs

from analysis.charts.theme import CONFIG

if TYPE_CHECKING:
    import plotly.graph_objects as go


@dataclass(frozen=True, slots=True)
class Words:
    """What a chart says, for those who read or hear it, and for e-mail."""

    text: str

    def __str__(self) -> str:
        return self.text

    def _repr_html_(self) -> str:
        return f'<p style="max-width:60em;color:#57606A">{escape(self.text)}</p>'


def in_words(figure: go.Figure) -> Words:
    """The text alternative of a chart of this package: its finding and its main numbers."""
    return Words(unescape(figure.layout.meta["said"]))


def script() -> str:
    """The program that draws figures in a page (plotly.js, MIT), as text; nothing of it is fetched."""
    return str(get_plotlyjs())


def division(figure: go.Figure, name: str) -> str:
    """A figure as HTML, to stand after the script.

    Args:
        figure: The figure.
        name: Its id in the page.
    """
    parts = json.loads(figure.to_json())
    config = {**CONFIG, "modeBarButtonsToRemove": ["select2d", "lasso2d"]}
    # Cyrillic as it is: escaped it would take three times the room. No "</" may end the script early.
    data, layout, how = (
        json.dumps(part, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
        for part in (parts["data"], parts["layout"], config)
    )
    style = f"height:{figure.layout.height}px"
    return f'<div id="{name}" style="{style}"></div><script>Plotly.newPlot("{name}",{data},{layout},{how})</script>'
