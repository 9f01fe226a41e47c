"""Questions for the analyst: merges that rest on little, and things that nearly were one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from analysis.reconcile.decisions import Decisions
from analysis.reconcile.people import SURNAME_ONLY
from analysis.world import Doubt, Key, KnownEvent, KnownParticipant

SURE = ("same day", "same series", "same subject", "same copy", "analyst")
Near = Sequence[tuple[float, str, Key, Key]]  # points of evidence, reasons, and the two that are not one


def doubts(
    participants: Sequence[KnownParticipant],
    events: Sequence[KnownEvent],
    event_ids: Mapping[Key, str],
    near: Near,
    decisions: Decisions,
) -> tuple[Doubt, ...]:
    """All questions that were not answered, in a fixed order."""
    settled = {
        frozenset((each.row, other))
        for each in decisions.outcomes
        for other in (*each.correction.others, None)
        if each.correction.action == "confirm"
    }
    asked = [*_surnames(participants), *_namesakes(participants), *_weak(events), *_near(near, event_ids)]
    open_ones = {(d.kind, d.table, d.row, d.other): d for d in asked if frozenset((d.row, d.other)) not in settled}
    return tuple(open_ones[key] for key in sorted(open_ones, key=str))


def _surnames(participants: Sequence[KnownParticipant]) -> Iterator[Doubt]:
    """People to whom a bare surname was given."""
    for person in participants:
        reasons = [reason for reason in person.match_reasons if reason.startswith(SURNAME_ONLY)]
        if reasons:
            yield Doubt("merged", "participants", person.participant_id, None, "; ".join(reasons), 0.5)


def _namesakes(participants: Sequence[KnownParticipant]) -> Iterator[Doubt]:
    """People of one name who were kept apart."""
    bearers: dict[str, list[str]] = defaultdict(list)
    for person in participants:
        if person.kind == "person":
            for name in set(person.names.values()):
                if " " in name.strip():
                    bearers[name].append(person.participant_id)
    for name, ids in sorted(bearers.items()):
        for other in ids[1:]:
            yield Doubt("apart", "participants", ids[0], other, f"same name: {name}", 0.6)


def _weak(events: Sequence[KnownEvent]) -> Iterator[Doubt]:
    """Events of several documents that neither a session number nor a day holds together."""
    for event in events:
        reasons = "; ".join(event.match_reasons)
        if event.match_reasons and not any(sure in reasons for sure in SURE):
            yield Doubt("merged", "events", event.event_id, None, reasons, 0.4)


def _near(near: Near, event_ids: Mapping[Key, str]) -> Iterator[Doubt]:
    best: dict[tuple[str, str], tuple[float, str]] = {}
    for points, reasons, a, b in near:
        first, other = sorted((event_ids[a], event_ids[b]))
        if first != other:
            best[first, other] = max(best.get((first, other), (0.0, "")), (points, reasons))
    for (first, other), (points, reasons) in best.items():
        yield Doubt("apart", "events", first, other, reasons, round(points / 10, 2))
