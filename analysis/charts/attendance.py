"""Who was at what: events by participants, the role in the cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.theme import COLORS, empty, finish, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

LONGEST = 60  # letters of an event on an axis
WORDY = 10  # up to so many columns the cells have room for the word of the role
SIGNS = {
    "chair": "★", "co_chair": "☆", "host": "▲", "visitor": "▽", "signatory": "✎", "speaker": "❝",
    "participant": "●", "party": "■",
}  # fmt: skip
ORDER = tuple(SIGNS)


Roles = dict[tuple[str, str], str]  # participant, event → weightiest role


def attendance(tables: Tables, lang: Language = "en", most: int = 25) -> go.Figure:
    """A matrix of events (rows, by date) and participants (columns, those at most events first).

    Args:
        tables: Tables with `participations`, `participants` and `events`.
        lang: Language of all words.
        most: Participants and (latest) events shown at the most; the title counts all.
    """
    say = words(lang)["attendance"]
    roles = _roles(tables)
    people = sorted({p for p, _ in roles}, key=lambda p: (-sum(who == p for who, _ in roles), p))
    dated = tables.events.sort("date_to", "event_id", nulls_last=True).to_dicts()
    labels = {e["event_id"]: str(e[f"label_{lang}"]) for e in dated}
    events = [e for e in labels if any(what == e for _, what in roles)]
    title = say["title"].format(people=len(people), events=len(events))
    if not roles:
        return empty(tables, lang, title)
    people = people[:most]
    events = [e for e in events if any((p, e) in roles for p in people)][-most:]
    names = {p["participant_id"]: _name(p, lang) for p in tables.participants.to_dicts()}
    known = {code: word[lang] for code, word in knowledge.load().ontology["participation_roles"].items()}
    wordy = len(people) <= WORDY
    figure = go.Figure(_cells(people, events, roles, names, labels, known, wordy))
    figure.update_xaxes(
        tickvals=list(range(len(people))), ticktext=[_cut(names[p], 34) for p in people],
        side="top", tickangle=-45, ticks="", showgrid=False, range=[-0.5, max(len(people), 5) - 0.5],
    )  # fmt: skip
    figure.update_yaxes(
        tickvals=list(range(len(events))), ticktext=[_cut(labels[e], LONGEST) for e in events],
        range=[len(events) - 0.5, -0.5], ticks="", showgrid=False, automargin=True,
    )  # fmt: skip
    legend = " · ".join(f"{SIGNS[r]} = {known[r]}" for r in ORDER if r in set(roles.values()))
    subtitle = say["words"] if wordy else f"{say['subtitle']}: {legend}"
    return finish(figure, tables, lang, title, subtitle, 310 + 30 * len(events), top=210)


def _cells(
    people: list[str],
    events: list[str],
    roles: Roles,
    names: dict[str, str],
    labels: dict[str, str],
    known: dict[str, str],
    wordy: bool,
) -> go.Heatmap:
    grid = [[roles.get((p, e)) for p in people] for e in events]
    shown = known if wordy else SIGNS
    return go.Heatmap(
        x=list(range(len(people))),
        y=list(range(len(events))),
        z=[[None if role is None else ORDER.index(role) for role in row] for row in grid],
        text=[["" if role is None else shown[role] for role in row] for row in grid],
        texttemplate="%{text}",
        textfont={"color": "#FFFFFF", "size": 12},
        hovertext=[
            [_hover(names[p], labels[e], role and known[role]) for p, role in zip(people, row, strict=True)]
            for e, row in zip(events, grid, strict=True)
        ],
        hoverinfo="text",
        colorscale=[[0, "#003A5C"], [1, COLORS[0]]],
        showscale=False,
        xgap=3,
        ygap=3,
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
