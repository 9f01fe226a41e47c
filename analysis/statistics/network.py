"""Asking the services. Nothing calls this unless told to.

Politely (`analysis.network.manners`), and with a name by which an operator can tell who asks. Keys come from the
environment, travel in headers and are never stored.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import AnalysisError, StatisticsError
from analysis.model import Problem
from analysis.network.manners import Manners
from analysis.statistics.answers import check_answer
from analysis.statistics.faults import (
    RateLimitedError,
    ReaderMissingError,
    SourceUnreachableError,
    TruncatedError,
)
from analysis.statistics.plan import Request, plan
from analysis.statistics.store import Snapshot, keep

if TYPE_CHECKING:
    import httpx

KEYS = {"comtradeapi.un.org": ("COMTRADE_KEY", "Ocp-Apim-Subscription-Key")}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came and what did not; one address that fails does not stop the others."""

    snapshots: tuple[Snapshot, ...] = ()
    problems: tuple[Problem, ...] = ()


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
    answer = manners.persist(lambda: _asked(request, client, manners), _may_pass)
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


def _may_pass(error: AnalysisError) -> bool:
    """Whether the same question may be answered later: not when it is too big, wants a key or is wrong."""
    return type(error) in (SourceUnreachableError, TruncatedError, RateLimitedError) or "failed (5" in str(error)


def _asked(request: Request, client: httpx.Client, manners: Manners) -> Any:
    import httpx  # noqa: PLC0415

    url = httpx.URL(request.url)
    manners.keep_pace(url.host)
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
