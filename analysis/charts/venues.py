"""Where events take place: points without borders, for borders are a matter of politics and none is needed here."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, INK, Chart, empty, finish, plain, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.knowledge.records import Thing
    from analysis.model import Language
    from analysis.tables import Tables

LETTER, LINE, ACROSS = 7, 16, 900  # pixels: a letter and a line of a name, the plot
LEAST, LARGEST = 9, 34  # pixels across a point
WIDER = 1.3  # a degree of latitude is longer than one of longitude where most of these places lie
LISTED = 6  # events named on hover
HELD = frozenset({"held", "ongoing", "started"})


def venues(tables: Tables, lang: Language = "en") -> go.Figure:
    """Points by longitude and latitude, as large as the number of events; hollow where none has taken place."""
    say, events = words(lang)["venues"], tables.events.to_dicts()
    known = _positions()
    there: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for event in events:
        if event["place"] in known:
            there[event["place"]].append(event)
    title = say["title"].format(places=len(there), events=sum(map(len, there.values())))
    said = say["said"].format(
        most=", ".join(f"{_name(known[place][0], lang)} – {len(found)}" for place, found in _ranked(there)[:5]),
        wide=_wide(events, known),
        nowhere=sum(event["place"] is None for event in events),
    )
    if not there:
        return empty(tables, lang, title, said)
    figure = Chart(_points(_ranked(there), known, lang))
    figure.update_xaxes(visible=False)
    figure.update_yaxes(visible=False, scaleanchor="x", scaleratio=WIDER)
    return finish(figure, tables, lang, title, say["subtitle"], 460, said=said)


def _points(
    ranked: list[tuple[str, list[dict[str, Any]]]], known: Mapping[str, tuple[Thing, list[float]]], lang: Language
) -> go.Scatter:
    most = len(ranked[0][1])
    names = [_name(known[place][0], lang) for place, _ in ranked]
    points = [(known[place][1][1], known[place][1][0]) for place, _ in ranked]
    sides = _sides(points, names)
    return go.Scatter(
        x=[x for x, _ in points],
        y=[y for _, y in points],
        mode="markers+text",
        text=[plain(name) if side else "" for name, side in zip(names, sides, strict=True)],
        textposition=[f"middle {side or 'right'}" for side in sides],
        textfont={"size": 11, "color": INK}, cliponaxis=False,
        marker={
            "size": [LEAST + (LARGEST - LEAST) * ((len(found) - 1) / max(1, most - 1)) ** 0.5 for _, found in ranked],
            "symbol": ["circle" if _took_place(found) else "circle-open" for _, found in ranked],
            "color": COLORS[0], "opacity": 0.75, "line": {"width": 2, "color": COLORS[0]},
        },
        customdata=[[event["event_id"] for event in found] for _, found in ranked],
        hovertext=[_told(name, found, lang) for name, (_, found) in zip(names, ranked, strict=True)],
        hoverinfo="text", showlegend=False,
    )  # fmt: skip


def _sides(points: list[tuple[float, float]], names: list[str]) -> list[str]:
    """The side of each point on which its name has room, those with most events first; empty where it would cover one.

    Names that have no room are told on hover.
    """
    degrees = max(x for x, _ in points) - min(x for x, _ in points) or 1.0
    scale = ACROSS / max(degrees, 10)
    taken: list[tuple[float, float, float]] = []  # from, to, height
    sides = []
    for (x, y), name in zip(points, names, strict=True):
        at, height, wide = x * scale, y * scale * WIDER, LETTER * len(name) + LARGEST / 2
        rooms = {"right": (at, at + wide), "left": (at - wide, at)}
        free = (
            side
            for side, (low, high) in rooms.items()
            if all(high < a or b < low or abs(height - h) > LINE for a, b, h in taken)
        )
        side = next(free, "")
        if side:
            taken.append((*rooms[side], height))
        sides.append(side)
    return sides


def _positions() -> dict[str, tuple[Thing, list[float]]]:
    """Places with their position by the name that the tables give them."""
    known = knowledge.load()
    there = known.ontology["coordinates"]
    places = [thing for thing in known.of_kind("place") if thing.id in there]
    return {name: (place, there[place.id]) for place in places if (name := place.label("en"))}


def _ranked(there: Mapping[str, list[dict[str, Any]]]) -> list[tuple[str, list[dict[str, Any]]]]:
    return sorted(there.items(), key=lambda item: (-len(item[1]), item[0]))


def _name(place: Thing, lang: Language) -> str:
    return place.label(lang) or place.id


def _wide(events: list[dict[str, Any]], known: Mapping[str, Any]) -> int:
    """How many events have a place that is no point: a country, a region, a town whose position is not known."""
    return sum(event["place"] is not None and event["place"] not in known for event in events)


def _took_place(found: list[dict[str, Any]]) -> bool:
    return any(event["status"] in HELD for event in found)


def _told(name: str, found: list[dict[str, Any]], lang: Language) -> str:
    kinds = knowledge.load().ontology["event_types"]
    counts = Counter(kinds[event["event_type"]][lang] for event in found)
    lines = [plain(event[f"label_{lang}"] or "", 70) for event in found[:LISTED]]
    more = [f"+{len(found) - LISTED}"] if len(found) > LISTED else []
    head = ", ".join(f"{kind} – {n}" for kind, n in counts.most_common())
    return "<br>".join([f"<b>{plain(name)}</b>: {plain(head)}", *lines, *more])
