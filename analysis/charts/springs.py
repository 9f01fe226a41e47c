"""A network drawn the same way every time: springs that begin on a circle (Fruchterman and Reingold 1991)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROUNDS = 220
FAR = 2.5  # of the usual distance: beyond it nodes no longer push each other
PULL = 0.25  # towards the middle, so that parts without a link stay in the picture
STRETCH = 1.6  # pictures are wider than high

Point = tuple[float, float]


def springs(nodes: Sequence[str], links: Mapping[tuple[str, str], float]) -> dict[str, Point]:
    """Places of nodes: linked ones near, others apart; x from -1.6 to 1.6, y from -1 to 1.

    Args:
        nodes: In an order that decides where each begins.
        links: How strongly two nodes are linked.
    """
    if len(nodes) < 2:
        return dict.fromkeys(nodes, (0.0, 0.0))
    n = len(nodes)
    places = [(math.cos(math.tau * i / n), math.sin(math.tau * i / n)) for i in range(n)]
    index = {node: i for i, node in enumerate(nodes)}
    strings = [(index[a], index[b], 1 + math.log(weight)) for (a, b), weight in links.items()]
    apart = 1.8 / math.sqrt(n)
    for turn in range(ROUNDS):
        step = 0.15 * (1 - turn / ROUNDS) + 0.002
        places = _moved(places, _forces(places, strings, apart), step)
    return dict(zip(nodes, _framed(places), strict=True))


def _forces(places: list[Point], strings: list[tuple[int, int, float]], apart: float) -> list[list[float]]:
    forces = [[-PULL * x, -PULL * y] for x, y in places]
    for i, (xi, yi) in enumerate(places):
        for j in range(i):
            dx, dy = xi - places[j][0], yi - places[j][1]
            square = dx * dx + dy * dy
            if square < (FAR * apart) ** 2:
                push = apart * apart / max(square, 1e-6)
                _add(forces, i, j, dx * push, dy * push)
    for i, j, weight in strings:
        dx, dy = places[j][0] - places[i][0], places[j][1] - places[i][1]
        pull = math.hypot(dx, dy) / apart * weight * 0.5
        _add(forces, i, j, dx * pull, dy * pull)
    return forces


def _add(forces: list[list[float]], i: int, j: int, fx: float, fy: float) -> None:
    forces[i][0] += fx
    forces[i][1] += fy
    forces[j][0] -= fx
    forces[j][1] -= fy


def _moved(places: list[Point], forces: list[list[float]], step: float) -> list[Point]:
    lengths = [max(math.hypot(fx, fy), 1e-9) for fx, fy in forces]
    return [
        (x + fx / length * min(length, step), y + fy / length * min(length, step))
        for (x, y), (fx, fy), length in zip(places, forces, lengths, strict=True)
    ]


def _framed(places: list[Point]) -> list[Point]:
    xs, ys = [x for x, _ in places], [y for _, y in places]

    def fit(value: float, values: list[float]) -> float:
        size = max(values) - min(values)
        return round(2 * (value - min(values)) / size - 1, 4) if size > 1e-9 else 0.0

    return [(fit(x, xs) * STRETCH, fit(y, ys)) for x, y in places]
