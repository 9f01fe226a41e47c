"""What became of a plan: the reports on one event in the order of publication, and what each changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from analysis.model import Period
from analysis.reconcile.dates import overlap
from analysis.reconcile.happenings import LOOSE, Happening
from analysis.world import EventNews

AHEAD = frozenset({"planned", "postponed"})
OFF = frozenset({"postponed", "cancelled"})


def news(
    event_id: str, told: Sequence[Happening], published: Mapping[str, Period | None], rank: Sequence[str]
) -> Iterator[EventNews]:
    """The reports on one event; what is only recalled counts where nothing else is said.

    Args:
        event_id: Of the event.
        told: The event as each document tells it.
        published: By document id.
        rank: Statuses from least to furthest on: of one day's reports the more cautious one comes first.
    """
    reports = [h for h in told if h.narrative_role != "background"] or list(told)
    before: list[Happening] = []
    for report in sorted(reports, key=lambda h: (h.published, rank.index(h.status), h.key)):
        document = report.key[0]
        yield EventNews(
            event_id=event_id,
            document_id=document,
            published=published[document],
            status=report.status,
            step=_step(report, before),
            span=report.news.span,
            rule=report.news.rule,
            date=report.date,
            date_basis=report.date_basis,
            place=report.place,
        )
        before.append(report)


def _step(report: Happening, before: Sequence[Happening]) -> str:
    """What a report changes, as `ontology/history_steps` names it."""
    if not before:
        return "first"
    last = before[-1].status
    if report.status in AHEAD and last in ("ongoing", "held"):
        return "same"  # an announcement read after the event
    if report.status == "planned":
        return "moved" if _is_moved(report, before) else "planned" if last in OFF else "same"
    return "same" if report.status == last and not _is_moved(report, before) else report.status


def _is_moved(report: Happening, before: Sequence[Happening]) -> bool:
    """Whether a plan is given another time than the last plan that had one."""
    known = next((h for h in reversed(before) if _day_of(h)), None)
    return bool(
        report.status in AHEAD
        and known
        and known.window
        and _day_of(report)
        and report.window
        and not overlap(known.window, report.window)
    )


def _day_of(happening: Happening) -> bool:
    return happening.is_dated and happening.window is not None and happening.date_basis not in LOOSE


def current(told: Sequence[Happening]) -> list[Happening]:
    """The reports whose times count: a plan that a later report moved or overtook is history, no other opinion."""
    return [h for h in told if not any(_overtakes(later, h) for later in told)]


def _overtakes(later: Happening, plan: Happening) -> bool:
    if plan.status not in AHEAD or not plan.window or not later.window or not (plan.is_dated and later.is_dated):
        return False
    return later.published > plan.published and not overlap(plan.window, later.window)
