"""Agreements by where they stand, from proposed to expired."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, Chart, empty, finish, plain

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from analysis.model import Language
    from analysis.tables import Tables

SIGNED = ("signed", "ratified", "provisionally_applied", "in_force", "expired")
NAMED = 12  # agreements named when hovering, at the most


def agreements(tables: Tables, lang: Language = "en") -> go.Figure:
    """A bar per stage in the life of an agreement, with the number of agreements; hovering names them.

    Args:
        tables: Tables with `agreements`.
        lang: Language of all words.
    """
    say: Mapping[str, Any] = knowledge.load().lexicon["agreed"][lang]["agreements"]
    known: Mapping[str, Any] = knowledge.load().ontology["agreement_statuses"]
    found: dict[str | None, list[str]] = {}
    for status, label in tables.agreements.select("status", f"label_{lang}").iter_rows():
        found.setdefault(status, []).append(plain(label))
    signed = sum(len(found.get(status, [])) for status in SIGNED)
    title = say["title"].format(agreements=tables.agreements.height, signed=signed)
    if not found:
        return empty(tables, lang, title)
    stages = [status for status in (*known, None) if status in found]
    names = [known[status][lang] if status else say["unsaid"] for status in stages]
    numbers = [len(found[status]) for status in stages]
    figure = Chart(
        go.Bar(
            x=numbers,
            y=names,
            orientation="h",
            text=[str(n) for n in numbers],
            textposition="outside",
            marker={"color": [COLORS[0] if status else "#8C959F" for status in stages]},
            hovertext=[_hover(name, found[status]) for name, status in zip(names, stages, strict=True)],
            hoverinfo="text",
        )
    )
    figure.update_xaxes(visible=False, range=[0, max(numbers) * 1.15])
    figure.update_yaxes(autorange="reversed", ticks="", automargin=True)
    told = ", ".join(f"{name} – {n}" for name, n in zip(names, numbers, strict=True))
    height = 220 + 40 * len(stages)
    return finish(figure, tables, lang, title, say["subtitle"], height, said=say["said"].format(statuses=told))


def _hover(name: str, labels: list[str]) -> str:
    more = [f"+{len(labels) - NAMED}"] if len(labels) > NAMED else []
    return "<br>".join([f"<b>{name}</b>", *labels[:NAMED], *more])
