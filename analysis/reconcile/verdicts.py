"""How the claims of one indicator stand to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from analysis.reconcile.figures import Figure

LOW, HIGH = 0.05, 0.2  # gap as a share of the value up to which a conflict of values is low, from which on it is high
POINTS = frozenset({"exact", "reached"})  # they differ by the verb only
ROUNDED = frozenset({"about", "almost"})  # several words stand between them ("close to", "жуық")

Dispute = tuple[str, str]  # kind, severity


def verdict(group: Sequence[Figure]) -> str:
    """one_source (one document) | same | compatible | conflict."""
    if len({figure.key[0] for figure in group}) == 1:
        return "one_source"
    if any(True for _ in disputes(group)):
        return "conflict"
    return "same" if len({(f.interval, f.claim.qualifier in POINTS) for f in group}) == 1 else "compatible"


def disputes(group: Sequence[Figure]) -> Iterator[Dispute]:
    """What the documents disagree about, worst first: value, qualifier, definition."""
    distinct = list({(f.interval, f.claim.qualifier, f.size): f for f in group}.values())
    if len({figure.key[0] for figure in group}) == 1:
        return
    apart = [a.interval.apart(b.interval) for a, b in combinations(distinct, 2) if not a.interval.overlaps(b.interval)]
    if apart and max(apart) > 0:
        yield "value", "low" if max(apart) <= LOW else "high" if max(apart) > HIGH else "medium"
    elif apart or any(_other_reading(a, b) for a, b in combinations(distinct, 2)):
        yield "qualifier", "low"
    if len({(f.claim.measure, f.claim.stock_flow) for f in group}) > 1 and _definition_matters(group):
        yield "definition", "low"


def _other_reading(a: Figure, b: Figure) -> bool:
    """Whether one value is hedged in two ways that do not mean the same."""
    words = {a.claim.qualifier, b.claim.qualifier}
    if a.size != b.size or len(words) == 1 or words <= POINTS or words <= ROUNDED:
        return False
    # An exact figure inside what "about" or "at least" allows only sharpens it.
    return not (words & {"exact"} and words & {"about", "at_least"})


def _definition_matters(group: Sequence[Figure]) -> bool:
    """Stock or flow is a question only where one of them is said or the measures differ."""
    measures = {f.claim.measure for f in group}
    flows = {f.claim.stock_flow for f in group if f.claim.stock_flow}
    return len(measures) > 1 or len(flows) > 1 or bool(flows and group[0].family == "investment")
