"""Why reports were taken for one thing, in the language of the edition: ids become names, codes their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.export.labels import Labels
    from analysis.export.material import Material

BETWEEN = "; "


def grounds(reasons: str | None, material: Material, labels: Labels) -> str | None:
    """Reasons as tables store them ("shared people: jonas-weber; overlapping dates"), each put into words."""
    if reasons is None:
        return None
    return BETWEEN.join(_ground(reason, material, labels) for reason in reasons.split(BETWEEN))


def _ground(reason: str, material: Material, labels: Labels) -> str:
    name, _, said = reason.partition(": ")
    entry = labels.evidence.get(name)
    if entry is None:
        return reason
    shown = [_named(entry["of"], each, material, labels) for each in said.split(", ")] if said else []
    return ": ".join(filter(None, (str(entry[labels.language]), ", ".join(shown))))


def _named(of: str, said: str, material: Material, labels: Labels) -> str:
    found: str | None = None
    if of == "participants":
        found = material.name(of, said, labels)
    elif of == "event_types":
        found = labels.code(of, said)
    elif of in ("areas", "things"):
        found = labels.area(said)
    elif of == "places":
        found = labels.place(said)
    elif of == "days":
        found = labels.date(said)
    return found or said
