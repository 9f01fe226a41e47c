"""What a service answers when it does not answer with figures: typed errors that say what to do."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.statistics.faults import (
    AsyncPendingError,
    ExtractionTooBigError,
    KeyRequiredError,
    RateLimitedError,
    SourceRefusedError,
    TruncatedError,
    UnknownCodeError,
)

FAULT = re.compile(rb"<faultstring[^>]*>(.*?)</faultstring>", re.DOTALL)
JOB = re.compile(rb"<(?:\w+:)?id>\s*([\w-]+)\s*</")
QUEUED = (b"<queued>", b"SUBMITTED", b"ASYNCHRONOUS")
TOO_BIG = (b"EXTRACTION_TOO_BIG", b">413<", b'"status":413', b'"status": 413')
HEAD = 4000


def check_answer(data: bytes, status: int = 200, headers: Mapping[str, str] | None = None, about: str = "") -> None:
    """Pass an answer that holds figures; raise for all others.

    Args:
        data: The body.
        status: The HTTP status; 200 for a file.
        headers: With lower-case names.
        about: Where the answer is from, for messages.

    Raises:
        SourceRefusedError: And its children: the service says no, later, or asks for a key.
        UnknownCodeError: A code of the address is unknown.
        TruncatedError: The body is shorter than announced, or empty.
    """
    told, head = headers or {}, data[:HEAD]
    where = f"{about}: " if about else ""
    # The notice "later" may carry the number 413, so it is looked for first.
    if status == 202 or any(word in head for word in QUEUED):
        job = JOB.search(head)
        name = job[1].decode() if job else None
        raise AsyncPendingError(
            f"{where}the service prepares this extraction apart (job {name or 'not named'}). "
            "Fetch again in some minutes, or ask for fewer years or partners.",
            name,
        )
    if status == 413 or any(word in head for word in TOO_BIG):
        raise ExtractionTooBigError(f"{where}the selection has too many cells. Split it by year or by partner.")
    _check_status(status, told, head, where)
    announced = told.get("content-length", "")
    if announced.isdigit() and "content-encoding" not in told and len(data) < int(announced):
        raise TruncatedError(f"{where}{len(data)} of {announced} bytes arrived. Fetch again.")
    if not data.strip():
        raise TruncatedError(f"{where}the answer is empty. Fetch again; if it stays empty, check the address.")
    _check_page(head, where)


def _check_status(status: int, told: Mapping[str, str], head: bytes, where: str) -> None:
    if status == 429:
        wait = told.get("retry-after", "")
        seconds = float(wait) if wait.isdigit() else None
        hint = f"Wait {wait} seconds" if seconds else "Wait a minute"
        raise RateLimitedError(f"{where}too many questions in a short time (429). {hint} and fetch again.", seconds)
    if status in (401, 403):
        raise KeyRequiredError(
            f"{where}the service wants a key or forbids the address ({status}). Set the key in the environment "
            "(COMTRADE_KEY for UN Comtrade); keys are never stored."
        )
    if status in (400, 404):
        raise UnknownCodeError(
            f"{where}the address is not known ({status}): {_said(head)} Check data set and each code."
        )
    if status >= 400:
        raise SourceRefusedError(f"{where}the service failed ({status}): {_said(head)} Try again later.")


def _check_page(head: bytes, where: str) -> None:
    """Answers of status 200 that are none."""
    if fault := FAULT.search(head):
        raise SourceRefusedError(f"{where}the service refused: {fault[1].decode('utf-8', 'replace').strip()}")
    if head.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html")):
        raise SourceRefusedError(
            f"{where}the answer is a web page and not figures: the service is being repaired or asks for a log-in. "
            "Open the address in a browser, download the file there and add it."
        )


def _said(head: bytes) -> str:
    fault = FAULT.search(head)
    text = (fault[1] if fault else head[:200]).decode("utf-8", "replace")
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())[:200] + "."
