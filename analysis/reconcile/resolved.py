"""A world after the analyst: what was decided is marked in its rows, and disagreements that were decided are closed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from analysis.reconcile.decisions import Decisions
from analysis.reconcile.fields import as_fields
from analysis.world import World

DONE = ("applied", "text_changed")


def resolved(world: World, decisions: Decisions) -> World:
    """The world with its decisions, the marks of what was corrected and the displays that were set."""
    corrected: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    closed: dict[tuple[str, str], str] = {}
    for each in decisions.outcomes:
        said = each.correction
        if each.state not in DONE or not each.row:
            continue
        table = "events" if said.table == "participations" else said.table
        corrected[table, each.row][said.field or said.action] = None
        if said.action in ("set", "confirm"):
            closed[(said.row or "") if table == "conflicts" else each.row, said.field or ""] = said.author
    conflicts = tuple(
        replace(c, resolved=closed.get((c.row_id, c.field)) or closed.get((c.conflict_id, ""))) for c in world.conflicts
    )
    still_open = {c.row_id for c in conflicts if c.table == "events" and not c.resolved}
    return replace(
        world,
        conflicts=conflicts,
        events=tuple(replace(e, has_conflict=e.event_id in still_open) for e in world.events),
        indicators=tuple(
            replace(i, displays={**i.displays, **as_fields(values, "displays").get("displays", {})})
            if (values := decisions.values.get(("indicators", i.indicator_id)))
            else i
            for i in world.indicators
        ),
        decisions=tuple(decisions.outcomes),
        corrected={key: tuple(fields) for key, fields in corrected.items()},
    )
