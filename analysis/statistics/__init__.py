"""Official series beside claims: what is said, held against what is counted.

sources/       one file per source: where it is, how its files are read
store.py       snapshots as received, and every figure of them (`add`, `observations`); never asks the network
network.py     asks the services, when told to (`fetch`)
gate.py        comparability first; exchange.py, claims.py, measured.py, judge.py: conversion, interval, verdict
checks.py      claims → `claim_checks` (`check`), and the observations they rest on (`used`)
both_sides.py  one flow in the records of both sides (`mirrors`)
review.py      verdicts as JSON-LD (`claim_review`)
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analysis.statistics.both_sides import mirrors
    from analysis.statistics.checks import check, used
    from analysis.statistics.network import Fetched, fetch
    from analysis.statistics.review import claim_review
    from analysis.statistics.schemas import ClaimChecks, Observations
    from analysis.statistics.store import Snapshot, add, add_rates, index, observations

__all__ = [
    "ClaimChecks",
    "Fetched",
    "Observations",
    "Snapshot",
    "add",
    "add_rates",
    "check",
    "claim_review",
    "fetch",
    "index",
    "mirrors",
    "observations",
    "used",
]
_HOME = {
    **dict.fromkeys(["check", "used"], "checks"),
    **dict.fromkeys(["Fetched", "fetch"], "network"),
    **dict.fromkeys(["ClaimChecks", "Observations"], "schemas"),
    **dict.fromkeys(["Snapshot", "add", "add_rates", "index", "observations"], "store"),
    "claim_review": "review",
    "mirrors": "both_sides",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'analysis.statistics' has no attribute {name!r}")
    return getattr(import_module(f"analysis.statistics.{_HOME[name]}"), name)
