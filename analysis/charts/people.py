"""Participants as charts show them: names, kinds, and who was together most."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.charts.theme import words
from analysis.tables import meetings

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Together:
    """The participants with most events in common, and the pairs among them.

    Attributes:
        people: Ids, those in most pairs of person and event first.
        pairs: The events of each pair of them, ids in the order of `people`.
        n_people: Participants with an event in common, shown or not.
        n_pairs: Pairs, shown or not.
    """

    people: tuple[str, ...]
    pairs: dict[Pair, list[str]]
    n_people: int
    n_pairs: int

    @classmethod
    def of(cls, tables: Tables, most: int) -> Together:
        """Those of the tables, at most so many participants."""
        rows = meetings(tables).rows()
        weight: Counter[str] = Counter()
        for first, second, n, _ in rows:
            weight.update({first: n, second: n})
        chosen: set[str] = set()
        for first, second, _, _ in sorted(rows, key=lambda row: (-row[2], -weight[row[0]] - weight[row[1]], row[:2])):
            if len(chosen | {first, second}) <= most:  # nobody is shown without the one they met
                chosen |= {first, second}
        people = tuple(sorted(chosen, key=lambda p: (-weight[p], p)))
        place = {p: n for n, p in enumerate(people)}
        pairs = {
            (first, second) if place[first] < place[second] else (second, first): events
            for first, second, _, events in rows
            if first in place and second in place
        }
        return cls(people, pairs, len(weight), len(rows))


def names(tables: Tables, lang: Language) -> dict[str, str]:
    """What each participant is called: in the language, else in another."""
    return {p["participant_id"]: _name(p, lang) for p in tables.participants.to_dicts()}


def _name(participant: dict[str, Any], lang: Language) -> str:
    spelled = (participant[f"name_{each}"] for each in (lang, "en", "ru", "kk"))
    return str(next((name for name in spelled if name), participant["participant_id"]))


def said(together: Together, called: dict[str, str], lang: Language, most: int = 5) -> str:
    """The pairs with most events in words."""
    first = sorted(together.pairs.items(), key=lambda pair: -len(pair[1]))[:most]
    pairs = ", ".join(f"{called[a]} + {called[b]} – {len(events)}" for (a, b), events in first)
    return str(words(lang)["meetings"]["said"]).format(pairs=pairs, n=len(first))


def hover(pair: Pair, events: list[str], called: dict[str, str], labels: dict[str, str], most: int = 8) -> str:
    """Two names and what they were at."""
    lines = [f"<b>{called[pair[0]]} + {called[pair[1]]}: {len(events)}</b>", *(labels[e] for e in events[:most])]
    return "<br>".join(lines + (["…"] if len(events) > most else []))
