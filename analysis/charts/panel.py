"""A panel of figures in one unit: rows of claims with their bars, arrows and words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.charts.scales import Scale, spell
from analysis.charts.theme import INK, QUIET, called, plain, wrap

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from analysis.model import Language

SHAPES = {
    "exact": "circle", "reached": "circle", "at_least": "triangle-right", "more_than": "triangle-right",
    "less_than": "triangle-left", "up_to": "triangle-left", "about": "diamond", "almost": "diamond",
}  # fmt: skip
LETTERS = 62  # of the wording beside a mark; hovering and the table tell all of it
QUOTED = 400  # letters of a sentence that hovering shows

Row = dict[str, Any]


def draw(
    figure: go.Figure,
    number: int,
    members: list[Row],
    claims: dict[str, list[Row]],
    colored: dict[str, str],
    lang: Language,
) -> None:
    """Draw the rows of a panel.

    Args:
        figure: With a row of its own for each panel.
        number: The panel, from 1.
        members: Indicators, each with `place` (0 at the top) and `label`.
        claims: By indicator, each with its `origin`.
        colored: Colors of origins; others are gray.
        lang: Language of all words.
    """
    said = [_placed(claim, member, nth, claims) for member in members for nth, claim in _each(claims, member)]
    scale = Scale.of([c["value"] for c in said], factors=members[0]["unit"] not in {"percent", "times"})
    _join(figure, number, members, said)
    for color in dict.fromkeys(colored.get(c["origin"], QUIET) for c in said):
        same = [c for c in said if colored.get(c["origin"], QUIET) == color]
        _claims(figure, number, same, color, scale, lang)
    _words(figure, number, members, claims, scale, lang)
    figure.update_yaxes(
        tickvals=[m["place"] for m in members], ticktext=[m["label"] for m in members],
        range=[len(members) - 0.5, -0.5], automargin=True, showgrid=False, ticks="", row=number, col=1,
    )  # fmt: skip
    figure.update_xaxes(
        type="log" if scale.logarithmic else "linear", range=scale.range(), tickvals=scale.ticks(),
        ticktext=[spell(tick, lang) for tick in scale.ticks()], row=number, col=1,
    )  # fmt: skip


def _each(claims: dict[str, list[Row]], member: Row) -> enumerate[Row]:
    return enumerate(claims[member["indicator_id"]])


def _placed(claim: Row, member: Row, nth: int, claims: dict[str, list[Row]]) -> Row:
    """The claim with its height: several claims of one indicator share its row."""
    n = len(claims[member["indicator_id"]])
    return {**claim, "y": member["place"] + (nth - (n - 1) / 2) * min(0.3, 0.8 / n)}


def _join(figure: go.Figure, number: int, members: list[Row], said: list[Row]) -> None:
    """A gray line through the marks of sources that differ."""
    differ = {m["indicator_id"] for m in members if m["verdict"] == "conflict"}
    xs: list[float | None] = []
    ys: list[float | None] = []
    for indicator in sorted(differ):
        voices = [c for c in said if c["indicator_id"] == indicator]
        xs += [*(c["value"] for c in voices), None]
        ys += [*(c["y"] for c in voices), None]
    if xs:
        figure.add_scatter(
            x=xs, y=ys, mode="lines", line={"color": QUIET, "width": 1}, hoverinfo="skip", showlegend=False,
            name="differ", row=number, col=1,
        )  # fmt: skip


def _claims(figure: go.Figure, number: int, said: list[Row], color: str, scale: Scale, lang: Language) -> None:
    figure.add_scatter(
        x=[c["value"] for c in said], y=[c["y"] for c in said], mode="markers", showlegend=False,
        marker={"symbol": [SHAPES[c["qualifier"]] for c in said], "size": 11, "color": color},
        error_x={
            "type": "data", "symmetric": False, "width": 0, "thickness": 3, "color": _light(color),
            "array": [stop(c, scale) - c["value"] for c in said],
            "arrayminus": [c["value"] - start(c, scale) for c in said],
        },
        customdata=[c["claim_id"] for c in said], hovertext=[hover(c, lang) for c in said], hoverinfo="text",
        row=number, col=1,
    )  # fmt: skip


def _light(color: str) -> str:
    red, green, blue = (int(color[n : n + 2], 16) for n in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.5)"


def _words(
    figure: go.Figure, number: int, members: list[Row], claims: dict[str, list[Row]], scale: Scale, lang: Language
) -> None:
    """The careful wording of each indicator: right of its marks, left of them near the right edge."""
    first = [min(start(c, scale) for c in claims[m["indicator_id"]]) for m in members]
    last = [max(stop(c, scale) for c in claims[m["indicator_id"]]) for m in members]
    left = [scale.right(x) for x in last]
    figure.add_scatter(
        x=[a if to_left else b for a, b, to_left in zip(first, last, left, strict=True)],
        y=[m["place"] for m in members], mode="text", showlegend=False, hoverinfo="skip", cliponaxis=False,
        # Spaces that do not break keep words and mark apart.
        text=[f"\u00a0\u00a0\u00a0{plain(m[f'display_{lang}'], LETTERS)}\u00a0\u00a0\u00a0" for m in members],
        textposition=["middle left" if to_left else "middle right" for to_left in left],
        textfont={"size": 12, "color": INK}, row=number, col=1,
    )  # fmt: skip


def start(claim: Row, scale: Scale) -> float:
    """Where the bar of a claim begins."""
    lower: float | None = claim["lower"]
    return scale.open_end(claim["value"], -1) if lower is None else min(lower, claim["value"])


def stop(claim: Row, scale: Scale) -> float:
    """Where the bar of a claim ends."""
    upper: float | None = claim["upper"]
    return scale.open_end(claim["value"], 1) if upper is None else max(upper, claim["value"])


def hover(claim: Row, lang: Language) -> str:
    """What hovering over a claim tells: the figure as said, its sentence, who says it."""
    qualifier = knowledge.load().ontology["qualifiers"][claim["qualifier"]][lang]
    source = plain(f"{claim['document_id']} · {called(claim['origin'], lang)}")
    return f"<b>{plain(claim['quote'])}</b> ({qualifier})<br>{wrap(plain(claim['sentence'], QUOTED))}<br>{source}"
