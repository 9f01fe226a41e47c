"""Asking the services. Nothing else in this package opens a connection, and nothing calls this unless told to.

Politely: one question a second to a host, three more tries after a failure with growing, uneven pauses, half a minute
of patience, and a name by which an operator can tell who asks. Keys come from the environment, travel in headers and
are never stored.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import StatisticsError
from analysis.model import Problem
from analysis.statistics.answers import check_answer
from analysis.statistics.faults import (
    RateLimitedError,
    ReaderMissingError,
    SourceRefusedError,
    SourceUnreachableError,
    TruncatedError,
)
from analysis.statistics.plan import Request, plan
from analysis.statistics.store import Snapshot, keep

if TYPE_CHECKING:
    import httpx

TRIES = 4
PATIENCE = 30.0  # seconds
PACE = 1.0  # seconds between two questions to one host
LONGEST_WAIT = 60.0
KEYS = {"comtradeapi.un.org": ("COMTRADE_KEY", "Ocp-Apim-Subscription-Key")}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came and what did not; one address that fails does not stop the others."""

    snapshots: tuple[Snapshot, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Manners:
    """How to ask. Tests set the clock and the pauses."""

    patience: float = PATIENCE
    tries: int = TRIES
    pace: float = PACE
    wait: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    asked: dict[str, float] = field(default_factory=dict)


def fetch(folder: str | Path, requests: Iterable[Request] | None = None, manners: Manners | None = None) -> Fetched:
    """Ask the services and store what they answer.

    Args:
        folder: Where the snapshots are kept.
        requests: What to ask; the plan for Central Asia and the Union where not given.
        manners: How to ask.

    Returns:
        The snapshots in the order of the requests, and a problem for each request that failed.

    Raises:
        ReaderMissingError: httpx is not installed.
    """
    how = manners or Manners()
    client = _client(how)
    snapshots: list[Snapshot] = []
    problems: list[Problem] = []
    with client:
        for request in requests if requests is not None else plan(how.now().date()):
            try:
                snapshots.append(fetch_one(request, folder, client, how))
            except StatisticsError as error:
                problems.append(Problem(request.url, str(error)))
    return Fetched(tuple(snapshots), tuple(problems))


def fetch_one(request: Request, folder: str | Path, client: httpx.Client, manners: Manners) -> Snapshot:
    """Ask one address and store the answer.

    Raises:
        StatisticsError: No usable answer after all tries.
    """
    answer = _persistent(request, client, manners)
    return keep(
        answer.content,
        folder,
        request.name,
        url=request.url,
        retrieved_at=f"{manners.now():%Y-%m-%dT%H:%M:%S}",
        retrieved_basis="retrieved",
        last_modified=answer.headers.get("last-modified"),
        etag=answer.headers.get("etag"),
    )


def _client(manners: Manners) -> httpx.Client:
    try:
        import httpx  # noqa: PLC0415  # an optional package
    except ImportError as error:
        raise ReaderMissingError("To ask the services install the extra: pip install 'communique[fetch]'.") from error
    agent = f"communique/{import_module('analysis').__version__} (official statistics beside news claims)"
    return httpx.Client(timeout=manners.patience, follow_redirects=True, headers={"User-Agent": agent})


def _persistent(request: Request, client: httpx.Client, manners: Manners) -> Any:
    """The answer, after as many tries as it takes and manners allow."""
    for turn in range(1, manners.tries + 1):
        try:
            return _asked(request, client, manners)
        except (SourceUnreachableError, TruncatedError, RateLimitedError, SourceRefusedError) as error:
            if turn == manners.tries or not _may_pass(error):
                raise
            manners.wait(_pause(error, turn))
    raise AssertionError("unreachable: the last try returns or raises")


def _may_pass(error: StatisticsError) -> bool:
    """Whether the same question may be answered later: not when it is too big, wants a key or is wrong."""
    return type(error) in (SourceUnreachableError, TruncatedError, RateLimitedError) or "failed (5" in str(error)


def _pause(error: StatisticsError, turn: int) -> float:
    asked = getattr(error, "retry_after", None)
    # Uneven, so that many who failed together do not come back together.
    return min(float(asked) if asked else 2.0**turn * random.uniform(0.5, 1.5), LONGEST_WAIT)


def _asked(request: Request, client: httpx.Client, manners: Manners) -> Any:
    import httpx  # noqa: PLC0415

    url = httpx.URL(request.url)
    _keep_pace(url.host, manners)
    try:
        answer = client.get(url, headers={**request.headers, **_key(url.host)})
    except httpx.RemoteProtocolError as error:
        raise TruncatedError(f"{url.host}: the answer was cut ({error}). Fetch again.") from error
    except httpx.TransportError as error:
        raise SourceUnreachableError(
            f"{url.host} does not answer ({type(error).__name__}: {error}). Check the connection; or download "
            f"{request.url} in a browser and add the file: communique statistics add FILE."
        ) from error
    check_answer(answer.content, answer.status_code, dict(answer.headers), url.host)
    return answer


def _key(host: str) -> dict[str, str]:
    name, header = KEYS.get(host, ("", ""))
    value = os.environ.get(name) if name else None
    return {header: value} if value else {}


def _keep_pace(host: str, manners: Manners) -> None:
    last = manners.asked.get(host)
    passed = time.monotonic() - last if last is not None else manners.pace
    if passed < manners.pace:
        manners.wait(manners.pace - passed)
    manners.asked[host] = time.monotonic()
