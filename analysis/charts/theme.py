"""How every chart looks: colors, fonts, title and source, and no button that sends data away."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
import plotly.io as pio

from analysis import knowledge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.model import Language
    from analysis.tables import Tables

# Okabe and Ito's colors, distinguishable with any color vision; shapes and words always say the same.
COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
INK, QUIET, LINE, PAPER = "#1F2328", "#57606A", "#D0D7DE", "#FFFFFF"
BOTTOM = 96  # pixels below the plot, for axis, legend and source
FONT = "Noto Sans, Segoe UI, Arial, sans-serif"
# Plotly 7 shows "Share chart…" by default, which uploads the chart; diplomatic data stays where it is.
CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "showSendToCloud": False,
    "plotlyServerURL": "",
    "responsive": True,
}

pio.templates["communique"] = go.layout.Template(
    layout={
        "font": {"family": FONT, "size": 13, "color": INK},
        "colorway": COLORS,
        "paper_bgcolor": PAPER,
        "plot_bgcolor": PAPER,
        "hoverlabel": {
            "align": "left",
            "bgcolor": PAPER,
            "bordercolor": LINE,
            "font": {"family": FONT, "size": 13},
        },
        "xaxis": {
            "gridcolor": "#EAEEF2",
            "linecolor": LINE,
            "zeroline": False,
            "ticks": "outside",
            "tickcolor": LINE,
        },
        "yaxis": {"gridcolor": "#EAEEF2", "linecolor": LINE, "zeroline": False},
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": -0.12,
            "yanchor": "top",
        },
    }
)
for _name in ("plotly_mimetype", "notebook", "jupyterlab", "vscode"):
    pio.renderers[_name].config = CONFIG


@lru_cache(maxsize=3)
def words(language: Language) -> Mapping[str, Any]:
    """The words of the charts in a language."""
    return knowledge.load().lexicon["charts"][language]


def finish(
    figure: go.Figure, tables: Tables, language: Language, title: str, subtitle: str, height: int, top: int = 92
) -> go.Figure:
    """Give a figure its title (the finding), subtitle (what is measured), source, and size in pixels."""
    source = words(language)["source"].format(
        documents=tables.documents.height, origins=tables.documents["origin"].n_unique()
    )
    figure.update_layout(
        template="communique",
        title=_title(title, subtitle),
        height=height,
        margin={"l": 16, "r": 24, "t": top, "b": BOTTOM},
        separators=words(language)["decimal"] + words(language)["thousands"],
    )
    figure.add_annotation(
        _note(
            source,
            {
                "x": 0,
                "xanchor": "left",
                "y": 0,
                "yanchor": "top",
                "yshift": 28 - BOTTOM,
            },
        )
    )
    return figure


def empty(tables: Tables, language: Language, title: str) -> go.Figure:
    """A figure that says there is nothing to show, where a blank one would look broken."""
    figure = go.Figure()
    figure.add_annotation(_note(words(language)["nothing"], {"x": 0.5, "y": 0.5}))
    figure.update_xaxes(visible=False)
    figure.update_yaxes(visible=False)
    return finish(figure, tables, language, title, "", 260)


def _title(title: str, subtitle: str) -> dict[str, Any]:
    at = {
        "x": 0,
        "xref": "container",
        "xanchor": "left",
        "y": 1,
        "yref": "container",
        "yanchor": "top",
    }
    small = {"text": subtitle, "font": {"size": 13, "color": QUIET}}
    return {
        "text": f"<b>{title}</b>",
        "subtitle": small,
        "pad": {"t": 20, "l": 16},
        "font": {"size": 18},
        **at,
    }


def _note(text: str, at: dict[str, Any]) -> dict[str, Any]:
    font = {"size": 12, "color": QUIET}
    return {
        "text": text,
        "xref": "paper",
        "yref": "paper",
        "showarrow": False,
        "font": font,
        **at,
    }
