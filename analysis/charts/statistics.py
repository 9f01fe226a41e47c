"""Claims beside official figures: what the words allow and what is published, amounts and percentages apart."""

from __future__ import annotations

from collections import Counter
from math import ceil, floor, log10
from typing import TYPE_CHECKING, Any

from plotly.subplots import make_subplots

from analysis import knowledge
from analysis.charts.indicators import label
from analysis.charts.scales import spell
from analysis.charts.theme import COLORS, INK, QUIET, Chart, empty, finish, plain, words, wrap
from analysis.tables.official import VERDICTS, weightiest

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from analysis.model import Language
    from analysis.tables import Tables

MOST = 40  # claims shown at the most
TICKS = 7
LEGEND = 50  # pixels of two more lines of the legend
ROW, PANEL = 34, 80  # pixels per row, and beside the rows of a panel
FAR = 200.0  # percent of the official figure at which marks stop: a claim ten times as large is told in words
# Verdicts differ by mark as well as by color.
MARKS = {
    "consistent": ("circle", COLORS[2]), "rounded": ("circle-open", COLORS[2]), "differs": ("square", COLORS[4]),
    "contradicts": ("x", COLORS[1]), "depends_on_source": ("diamond", COLORS[3]),
}  # fmt: skip

Row = dict[str, Any]


def official(tables: Tables, lang: Language = "en", most: int = MOST) -> go.Figure:
    """Each claim that an official series can judge, beside the official figure.

    Args:
        tables: Tables with `claim_checks` and `documents`.
        lang: Language of all words.
        most: Claims shown at the most, what wants the eye first.
    """
    say = words(lang)["official"]
    rows = [row for row in weightiest(tables.claim_checks) if _is_judged(row)]
    title = say["title"].format(claims=tables.claim_checks.height, judged=len(rows))
    if not rows:
        return _nothing(tables, lang, title)
    panels = _panels(rows[:most])
    figure = make_subplots(
        figure=Chart(),
        rows=len(panels), cols=1, row_heights=[len(members) for members in panels.values()],
        subplot_titles=[say[name] for name in panels], vertical_spacing=PANEL / (ROW * len(rows[:most]) + 2 * PANEL),
    ).update_annotations(x=0, xanchor="left", font={"size": 13, "weight": 600})  # fmt: skip
    for number, (name, members) in enumerate(panels.items(), start=1):
        _draw(figure, number, name, members, lang)
    _key(figure, rows[:most], lang)
    subtitle = say["subtitle"].format(shown=len(rows[:most]), all=len(rows))
    height = 220 + ROW * len(rows[:most]) + PANEL * len(panels)
    finish(figure, tables, lang, title, subtitle, height, top=120, said=_said(tables, rows, lang))
    # Long names of rows leave the legend less width than it is given elsewhere.
    return figure.update_layout(height=figure.layout.height + LEGEND, margin_b=figure.layout.margin.b + LEGEND)


def _is_judged(row: Row) -> bool:
    return row["verdict"] in MARKS and row["value"] is not None and row["claimed_value"] is not None


def _nothing(tables: Tables, lang: Language, title: str) -> go.Figure:
    """The figure that says why there is nothing, and how to add official statistics."""
    say = words(lang)["official"]
    told = say["no_series"] if tables.claim_checks.is_empty() else say["nothing_judged"]
    figure = empty(tables, lang, title, told)
    figure.layout.annotations[0].text = wrap(told)
    return figure


def _panels(rows: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {"amounts": [], "percentages": []}
    for row in rows:
        found["percentages" if row["unit"] == "percent" else "amounts"].append(_placed(row))
    panels = {name: members for name, members in found.items() if members}
    for members in panels.values():
        for place, row in enumerate(members):
            row["place"] = place
    return panels


def _placed(row: Row) -> Row:
    """The claim, its bounds and the official figure on the axis of its panel; an amount is a share of the official."""
    unit = row["unit"] == "percent"
    whole = 1.0 if unit else abs(row["value"]) / 100 or 1.0
    named = {"at": "claimed_value", "official": "value", "from": "claim_lower", "to": "claim_upper"}
    at = {key: None if row[name] is None else row[name] / whole for key, name in named.items()}
    near = {key: x if x is None or unit else max(-FAR, min(FAR, x)) for key, x in at.items()}
    return {**row, **near, "period_edtf": row["period"]}


def _draw(figure: go.Figure, number: int, name: str, members: list[Row], lang: Language) -> None:
    first, last = _reach(members)
    for row in members:
        symbol, color = MARKS[row["verdict"]]
        # A bound that the words leave open runs to the edge.
        bar = [first if row["from"] is None else row["from"], last if row["to"] is None else row["to"]]
        figure.add_scatter(
            x=bar, y=[row["place"]] * 2, mode="lines", line={"color": color, "width": 4}, opacity=0.4,
            hoverinfo="skip", showlegend=False, row=number, col=1,
        )  # fmt: skip
        figure.add_scatter(
            x=[row["at"]], y=[row["place"]], mode="markers", marker={"symbol": symbol, "size": 11, "color": color},
            customdata=[row["claim_id"]], hovertext=[wrap(plain(row[f"sentence_{lang}"]))], hoverinfo="text",
            showlegend=False, row=number, col=1,
        )  # fmt: skip
    figure.add_scatter(
        x=[row["official"] for row in members], y=[row["place"] for row in members], mode="markers",
        marker={"symbol": "line-ns-open", "size": 18, "color": INK, "line": {"width": 2}},
        hoverinfo="skip", showlegend=False, row=number, col=1,
    )  # fmt: skip
    figure.add_scatter(
        x=[last] * len(members), y=[row["place"] for row in members], mode="text", textposition="middle right",
        text=[f"\u00a0\u00a0{_amounts(row, lang)}" for row in members], textfont={"size": 12, "color": QUIET},
        cliponaxis=False, hoverinfo="skip", showlegend=False, row=number, col=1,
    )  # fmt: skip
    figure.update_yaxes(
        tickvals=[row["place"] for row in members], ticktext=[plain(label(row, lang)) for row in members],
        range=[len(members) - 0.5, -0.5], automargin=True, showgrid=False, ticks="", row=number, col=1,
    )  # fmt: skip
    # A third of the width is for the words at the right.
    ticks = _ticks(first, last)
    named = [f"{spell(tick, lang)} %".replace("-", "−") for tick in ticks]
    figure.update_xaxes(range=[first, last + (last - first) * 0.5], tickvals=ticks, ticktext=named, row=number, col=1)


def _reach(members: list[Row]) -> tuple[float, float]:
    """First and last value of a panel, with some room."""
    values = [row[name] for row in members for name in ("at", "official", "from", "to") if row[name] is not None]
    room = max(2.0, (max(values) - min(values)) * 0.1)
    return min(values) - room, max(values) + room


def _ticks(first: float, last: float) -> list[float]:
    """Round values between two others, none of them under the words at the right."""
    size = 10 ** floor(log10(last - first))
    step = next(size * part for part in (0.1, 0.2, 0.5, 1, 2) if (last - first) / (size * part) <= TICKS)
    return [step * n for n in range(ceil(first / step), floor(last / step) + 1)]


def _amounts(row: Row, lang: Language) -> str:
    """The claimed and the official figure in words."""
    unit = "%" if row["unit"] == "percent" else row["unit"]
    said, counted = (spell(float(f"{row[name]:.4g}"), lang) for name in ("claimed_value", "value"))
    shown: str = words(lang)["official"]["both"].format(claimed=said, official=counted, unit=unit)
    return plain(shown).replace("-", "−")


def _key(figure: go.Figure, rows: list[Row], lang: Language) -> None:
    labels = knowledge.load().ontology["statistics_verdicts"]
    for verdict in (each for each in VERDICTS if any(row["verdict"] == each for row in rows)):
        symbol, color = MARKS[verdict]
        figure.add_scatter(
            x=[None], y=[None], mode="markers", marker={"symbol": symbol, "size": 11, "color": color},
            name=labels[verdict][lang], showlegend=True,
        )  # fmt: skip
    figure.add_scatter(
        x=[None], y=[None], mode="markers", name=words(lang)["official"]["published"], showlegend=True,
        marker={"symbol": "line-ns-open", "size": 14, "color": INK, "line": {"width": 2}},
    )  # fmt: skip


def _said(tables: Tables, rows: list[Row], lang: Language) -> str:
    labels = knowledge.load().ontology["statistics_verdicts"]
    counts = Counter(tables.claim_checks["verdict"])
    return str(words(lang)["official"]["said"]).format(
        verdicts=", ".join(f"{labels[each][lang]} – {counts[each]}" for each in VERDICTS if counts[each]),
        first=" ".join(row[f"sentence_{lang}"] for row in rows[:3]),
    )
