"""How every chart looks: colors, fonts, title and source, and no button that sends data away."""

from __future__ import annotations

import json
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
import plotly.io as pio

from analysis import knowledge
from analysis.days import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.model import Language
    from analysis.tables import Tables

# Okabe and Ito's colors, distinguishable with any color vision; shapes and words always say the same.
COLORS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
INK, QUIET, LINE, PAPER = "#1F2328", "#57606A", "#D0D7DE", "#FFFFFF"
SUBTITLE = 130  # letters of a subtitle in one line
BOTTOM, SOURCE = 72, -34  # pixels below the plot for axis and source; where the source stands
ACROSS = 680  # pixels that a legend has beside long names at the left
LEGEND = 22  # pixels per line of the legend
FONT = "Noto Sans, Segoe UI, Arial, sans-serif"
# Plotly 7 shows "Share chart…" by default, which uploads the chart; diplomatic data stays where it is.
CONFIG: dict[str, Any] = {
    "displaylogo": False,
    "showSendToCloud": False,
    "plotlyServerURL": "",
    "responsive": True,
}

# How the cells of a matrix of counts look: dark enough from the first number on for white figures to be read.
COUNTS: dict[str, Any] = {
    "texttemplate": "%{text}",
    "textfont": {"color": PAPER, "size": 12},
    "colorscale": [[0, "#2F74A6"], [1, "#003A5C"]],
    "hoverinfo": "text",
    "showscale": False,
    "xgap": 2,
    "ygap": 2,
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
            "y": 0,
            "yref": "container",
            "yanchor": "bottom",
        },
    }
)


class Chart(go.Figure):  # type: ignore[misc]  # Plotly has no types
    """A figure that notebooks show without Plotly's renderers, which load two seconds' worth of modules for it."""

    _ipython_display_ = None  # else it is asked first

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None, **_: Any) -> dict[str, Any]:
        drawn = json.loads(self.to_json(validate=False, remove_uids=False))
        return {"application/vnd.plotly.v1+json": {**drawn, "config": CONFIG}}

    def show(self, *args: Any, **kwargs: Any) -> Any:
        """Show it by Plotly, without the button that sends data away."""
        return super().show(*args, **{"config": CONFIG, **kwargs})


@lru_cache(maxsize=3)
def words(language: Language) -> Mapping[str, Any]:
    """The words of the charts in a language."""
    return knowledge.load().lexicon["charts"][language]


@lru_cache(maxsize=3)
def _names(language: Language) -> Mapping[str | None, str]:
    return {thing.label("en"): found for thing in knowledge.load().things if (found := thing.label(language))}


def called(english: str, language: Language) -> str:
    """The name of a place or body that the tables give in English; as it is where none is known in the language."""
    return _names(language).get(english, english)


def dated(edtf: str, language: Language, brief: bool = False, of: bool = False) -> str:
    """A date of EDTF level 1 in words; `brief`: with short months; `of`: as it stands after a preposition."""
    return in_words(edtf, knowledge.load().lexicon["briefing"][language], brief, of) or edtf


def separated(plain: str, language: Language) -> str:
    """A number written with , and . in the separators of a language."""
    marks = {",": words(language)["thousands"], ".": words(language)["decimal"]}
    return "".join(marks.get(letter, letter) for letter in plain)


def finish(
    figure: go.Figure,
    tables: Tables,
    language: Language,
    title: str,
    subtitle: str,
    height: int,
    top: int = 92,
    said: str = "",
) -> go.Figure:
    """Give a figure its title (the finding), subtitle (what is measured), source, size in pixels and text alternative.

    The text alternative, title first, stands in `layout.meta["said"]`: `in_words` shows it.
    """
    lines = wrap(subtitle, SUBTITLE)
    extra, legend = 17 * lines.count("<br>"), LEGEND * _legend_rows(figure)
    source = words(language)["source"].format(
        documents=tables.documents.height, origins=tables.documents["origin"].n_unique()
    )
    figure.update_layout(
        template="communique",
        title=_title(title, lines),
        meta={"said": f"{title}. {said}".strip()},
        height=height + extra + legend,
        margin={"l": 16, "r": 24, "t": top + extra, "b": BOTTOM + legend},
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
                "yshift": SOURCE,
            },
        )
    )
    return figure


def empty(tables: Tables, language: Language, title: str, said: str = "") -> go.Figure:
    """A figure that says there is nothing to show, where a blank one would look broken."""
    figure = Chart()
    figure.add_annotation(_note(words(language)["nothing"], {"x": 0.5, "y": 0.5}))
    figure.update_xaxes(visible=False)
    figure.update_yaxes(visible=False)
    return finish(figure, tables, language, title, "", 260, said=said or words(language)["nothing"])


def wrap(text: str, width: int = 90) -> str:
    """Text in lines of a chart."""
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return "<br>".join(lines)


def plain(text: str, longest: int = 0) -> str:
    """Words of a text as a chart may show them: cut to a length, and nothing in them read as markup."""
    if longest and len(text) > longest:
        text = text[: longest - 1].rstrip() + "…"
    return escape(text, quote=False)


def _legend_rows(figure: go.Figure) -> int:
    names = [trace.name for trace in figure.data if trace.name and trace.showlegend is not False]
    shown = names if len(names) > 1 or any(trace.showlegend for trace in figure.data) else []
    sizes = [44 + 7 * len(name) for name in shown]  # Cyrillic letters are wide
    # What does not fit in one row stands in columns as wide as the longest name.
    return min(1, len(sizes)) if sum(sizes) <= ACROSS else -(-len(sizes) // max(1, ACROSS // max(sizes)))


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
