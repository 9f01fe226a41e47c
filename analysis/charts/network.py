"""Who met whom as a network: a line for events in common, the same picture every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.people import Together, hover, names, said
from analysis.charts.springs import STRETCH, Point, springs
from analysis.charts.theme import COLORS, INK, QUIET, Chart, empty, finish, plain, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

# Color and shape say the same.
KINDS = {
    "person": ("circle", COLORS[0]),
    "organisation": ("square", COLORS[1]),
    "state": ("diamond", COLORS[2]),
    "region": ("hexagon", COLORS[3]),
    "group": ("triangle-up", COLORS[4]),
}
ROOM = 0.6  # beside the outermost marks, for their names
WIDTHS = ((1, 1.5), (3, 3.0), (6, 5.0))  # from so many events on, a line of so many pixels


def network(tables: Tables, lang: Language = "en", most: int = 30) -> go.Figure:
    """Participants as marks, joined where they were at the same event; the matrix `meetings` says the same in numbers.

    Args:
        tables: Tables with `participations`, `participants` and `events`.
        lang: Language of all words.
        most: Participants shown at the most; the subtitle says of how many.
    """
    say = words(lang)["meetings"]
    together = Together.of(tables, most)
    title = say["title"].format(people=together.n_people, pairs=together.n_pairs)
    if not together.pairs:
        return empty(tables, lang, title)
    called = {p: plain(name) for p, name in names(tables, lang).items()}
    places = springs(together.people, {pair: float(len(events)) for pair, events in together.pairs.items()})
    figure = Chart()
    _lines(figure, together, places)
    _knots(figure, tables, together, places, called, lang)
    _nodes(figure, tables, together, places, lang)
    figure.update_xaxes(visible=False, range=[-STRETCH - ROOM, STRETCH + ROOM])
    figure.update_yaxes(visible=False, range=[-1.15, 1.15])
    shown = say["shown"].format(shown=len(together.people), people=together.n_people)
    subtitle = f"{say['network']} · {shown}"
    height = 360 + 13 * len(together.people)
    return finish(figure, tables, lang, title, subtitle, height, said=said(together, called, lang))


def _lines(figure: go.Figure, together: Together, places: dict[str, Point]) -> None:
    for n, (least, width) in enumerate(WIDTHS):
        below = WIDTHS[n + 1][0] if n + 1 < len(WIDTHS) else 10**9
        ends = [(places[a], places[b]) for (a, b), events in together.pairs.items() if least <= len(events) < below]
        figure.add_scatter(
            x=[x for a, b in ends for x in (a[0], b[0], None)], y=[y for a, b in ends for y in (a[1], b[1], None)],
            mode="lines", line={"color": QUIET, "width": width}, opacity=0.35, hoverinfo="skip", showlegend=False,
        )  # fmt: skip


def _knots(
    figure: go.Figure,
    tables: Tables,
    together: Together,
    places: dict[str, Point],
    called: dict[str, str],
    lang: Language,
) -> None:
    """A small mark in the middle of each line, where hovering tells the events."""
    labels = {e: plain(label) for e, label in tables.events.select("event_id", f"label_{lang}").iter_rows()}
    figure.add_scatter(
        x=[(places[a][0] + places[b][0]) / 2 for a, b in together.pairs],
        y=[(places[a][1] + places[b][1]) / 2 for a, b in together.pairs],
        mode="markers", marker={"size": 5, "color": QUIET, "opacity": 0.5}, showlegend=False,
        hovertext=[hover(pair, events, called, labels) for pair, events in together.pairs.items()], hoverinfo="text",
        customdata=list(together.pairs.values()), name="pairs",
    )  # fmt: skip


def _nodes(figure: go.Figure, tables: Tables, together: Together, places: dict[str, Point], lang: Language) -> None:
    kinds = dict(tables.participants.select("participant_id", "kind").iter_rows())
    short = {p: plain(name, 26) for p, name in names(tables, lang).items()}
    known = knowledge.load().ontology["participant_kinds"]
    for kind, (shape, color) in KINDS.items():
        people = [p for p in together.people if kinds[p] == kind]
        if people:
            figure.add_scatter(
                x=[places[p][0] for p in people], y=[places[p][1] for p in people],
                mode="markers+text", text=[short[p] for p in people],
                textposition=[_away(p, together, places) for p in people], cliponaxis=False,
                textfont={"size": 11, "color": INK}, name=known[kind][lang],
                marker={"symbol": shape, "size": 12, "color": color}, customdata=people,
                hovertext=[short[p] for p in people], hoverinfo="text",
            )  # fmt: skip


def _away(person: str, together: Together, places: dict[str, Point]) -> str:
    """Where a name stands: on the side of its mark that its lines leave free."""
    x, y = places[person]
    others = [places[b if a == person else a] for a, b in together.pairs if person in (a, b)]
    dx = x - sum(px for px, _ in others) / len(others)
    dy = y - sum(py for _, py in others) / len(others)
    if abs(dx) > 1.5 * abs(dy):
        return "middle right" if dx > 0 else "middle left"
    return "top center" if dy > 0 else "bottom center"
