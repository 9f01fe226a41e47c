"""Who was at what: participants by events, the role as a letter in the cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, empty, finish, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

LONGEST = 46  # letters of a name on an axis
ORDER = (
    "chair",
    "co_chair",
    "host",
    "visitor",
    "signatory",
    "speaker",
    "participant",
    "party",
)


Roles = dict[tuple[str, str], str]  # participant, event → weightiest role


def attendance(tables: Tables, lang: Language = "en", most: int = 40) -> go.Figure:
    """A matrix of participants (rows, those at most events first) and events (columns, by date).

    Args:
        tables: Tables with `participations`, `participants` and `events`.
        lang: Language of all words.
        most: Rows and columns shown at the most; the title counts all.
    """
    say = words(lang)["attendance"]
    roles = _roles(tables)
    people = sorted({p for p, _ in roles}, key=lambda p: (-sum(who == p for who, _ in roles), p))
    labels = {e["event_id"]: e for e in tables.events.sort("date_to", "event_id", nulls_last=True).to_dicts()}
    events = [e for e in labels if any(what == e for _, what in roles)]
    title = say["title"].format(people=len(people), events=len(events))
    if not roles:
        return empty(tables, lang, title)
    people, events = people[:most], events[:most]
    names = {p["participant_id"]: _name(p, lang) for p in tables.participants.to_dicts()}
    figure = go.Figure(_cells(people, events, roles, names, {e: labels[e][f"label_{lang}"] for e in events}, lang))
    figure.update_xaxes(
        tickvals=list(range(len(events))),
        ticktext=[_cut(labels[e][f"label_{lang}"], 34) for e in events],
        tickangle=-35,
        showgrid=False,
        automargin=True,
    )
    figure.update_yaxes(
        tickvals=list(range(len(people))),
        ticktext=[_cut(names[p], LONGEST) for p in people],
        autorange="reversed",
        showgrid=False,
        automargin=True,
    )
    known = knowledge.load().ontology["participation_roles"]
    legend = " · ".join(f"{known[r][lang][:1].upper()} = {known[r][lang]}" for r in ORDER if r in set(roles.values()))
    finish(figure, tables, lang, title, f"{say['subtitle']}: {legend}", 340 + 28 * len(people))
    return figure.update_layout(margin_b=220)


def _cells(
    people: list[str], events: list[str], roles: Roles, names: dict[str, str], labels: dict[str, str], lang: Language
) -> go.Heatmap:
    known = knowledge.load().ontology["participation_roles"]
    grid = [[roles.get((p, e)) for e in events] for p in people]
    return go.Heatmap(
        x=list(range(len(events))),
        y=list(range(len(people))),
        z=[[None if role is None else ORDER.index(role) for role in row] for row in grid],
        text=[["" if role is None else known[role][lang][:1].upper() for role in row] for row in grid],
        texttemplate="%{text}",
        textfont={"color": "#FFFFFF", "size": 13},
        hovertext=[
            [_hover(names[p], labels[e], role and known[role][lang]) for e, role in zip(events, row, strict=True)]
            for p, row in zip(people, grid, strict=True)
        ],
        hoverinfo="text",
        colorscale=[[0, "#004B75"], [1, COLORS[0]]],
        showscale=False,
        xgap=2,
        ygap=2,
    )


def _name(participant: dict[str, str | None], lang: Language) -> str:
    spelled = (participant[f"name_{each}"] for each in (lang, "en", "ru", "kk"))
    return next((name for name in spelled if name), str(participant["participant_id"]))


def _roles(tables: Tables) -> Roles:
    """The weightiest role of each participant at each event."""
    found: Roles = {}
    for row in tables.participations.to_dicts():
        key = (row["participant_id"], row["event_id"])
        if key not in found or ORDER.index(row["role"]) < ORDER.index(found[key]):
            found[key] = row["role"]
    return found


def _hover(name: str, event: str, role: str | None) -> str:
    return f"<b>{name}</b><br>{event}<br>{role or '–'}"


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
