"""Who was at what: events by participants, the role in the cell."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import plotly.graph_objects as go

from analysis import knowledge
from analysis.charts.people import names
from analysis.charts.theme import COLORS, Chart, empty, finish, plain, words

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

LONGEST, NAME = 60, 26  # letters of an event and of a name on an axis
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
        most: Participants and events shown at the most, those at most events and the events with most of them;
            the title counts all.
    """
    say = words(lang)["attendance"]
    roles = _roles(tables)
    n_people, n_events = len({p for p, _ in roles}), len({e for _, e in roles})
    title = say["title"].format(people=n_people, events=n_events)
    if not roles:
        return empty(tables, lang, title)
    people, events = _chosen(tables, roles, most)
    called = {p: plain(name, NAME) for p, name in names(tables, lang).items()}
    labels = {e: plain(label) for e, label in tables.events.select("event_id", f"label_{lang}").iter_rows()}
    known = {code: word[lang] for code, word in knowledge.load().ontology["participation_roles"].items()}
    wordy = len(people) <= WORDY
    figure = Chart(_cells(people, events, roles, called, labels, known, wordy))
    figure.update_xaxes(
        tickvals=list(range(len(people))), ticktext=[called[p] for p in people],
        side="top", tickangle=-45, ticks="", showgrid=False, range=[-0.5, max(len(people), 5) + 0.5],
    )  # fmt: skip
    figure.update_yaxes(
        tickvals=list(range(len(events))), ticktext=[_cut(labels[e], LONGEST) for e in events],
        range=[len(events) - 0.5, -0.5], ticks="", showgrid=False, automargin=True,
    )  # fmt: skip
    legend = " · ".join(f"{SIGNS[r]} = {known[r]}" for r in ORDER if r in set(roles.values()))
    shown = say["shown"].format(people=len(people), events=len(events))
    subtitle = " · ".join([say["words"] if wordy else f"{say['subtitle']}: {legend}", shown])
    height = 320 + 30 * len(events)
    figure.update_layout(plot_bgcolor="#F6F8FA")
    return finish(figure, tables, lang, title, subtitle, height, top=236, said=_said(roles, called, lang))


def _chosen(tables: Tables, roles: Roles, most: int) -> tuple[list[str], list[str]]:
    """Those at most events, and the events with most of them, by date; nobody without an event shown."""
    at = Counter(p for p, _ in roles)
    people = sorted(at, key=lambda p: (-at[p], p))[:most]
    with_them = Counter(e for p, e in roles if p in set(people))
    dated = tables.events.sort("date_to", "event_id", nulls_last=True)["event_id"].to_list()
    recent = {event: n for n, event in enumerate(dated)}
    chosen = sorted(with_them, key=lambda e: (-with_them[e], -recent[e]))[:most]
    events = sorted(chosen, key=lambda e: recent[e])
    return [p for p in people if any((p, e) in roles for e in events)], events


def _said(roles: Roles, called: dict[str, str], lang: Language) -> str:
    first = Counter(p for p, _ in roles).most_common(5)
    return str(words(lang)["attendance"]["said"]).format(people=", ".join(f"{called[p]} – {n}" for p, n in first))


def _cells(
    people: list[str],
    events: list[str],
    roles: Roles,
    called: dict[str, str],
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
            [_hover(called[p], labels[e], role and known[role]) for p, role in zip(people, row, strict=True)]
            for e, row in zip(events, grid, strict=True)
        ],
        hoverinfo="text",
        colorscale=[[0, "#003A5C"], [1, COLORS[0]]],
        showscale=False,
        xgap=3,
        ygap=3,
    )


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
