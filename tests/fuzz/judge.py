"""What is wrong with a case: it crashed, a step failed, a reader met what it did not foresee, or it took too long."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from itertools import chain, zip_longest
from pathlib import Path
from types import FrameType
from typing import Any
from unittest.mock import patch

from analysis import knowledge
from analysis.errors import ReadError
from analysis.model import Document, Findings, Span
from analysis.read import document
from analysis.read.decode import decode
from analysis.understand import walk
from analysis.understand.walk import understand
from tests.fuzz.mutate import Case
from tests.read.test_hostile import outcomes

# Seconds of the processor: for any case, and for each megabyte of it (releases take two a megabyte).
ANY, EACH_MB = 4.0, 60.0
MOST_DOCUMENTS = 3  # of one file; archives hold one of each format
UNFORESEEN = "is damaged, or not the"
STEPS = (
    *("find_dates", "find_cast", "find_events", "find_claims", "survey", "attach"),
    *("find_topics", "find_agreements", "find_acts"),
)


class Held(BaseException):
    """The time is up; no Exception, so that no step takes it for its own."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Stop what takes more time of the processor; where it was stopped is in the trace.

    Raises:
        Held: The time is up.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Held

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def judged(case: Case, folder: Path) -> str | None:
    """What is wrong with a case, in lines; None where nothing is."""
    try:
        with limited(ANY + EACH_MB * len(case.content) / 1_000_000):
            return "\n".join(_faults(case, folder)) or None
    except Held:
        return f"took too long\n{traceback.format_exc(limit=-12)}"
    except Exception:  # whatever it is, it is what is looked for
        return f"crashed\n{traceback.format_exc(limit=-6)}"


def _faults(case: Case, folder: Path) -> Iterator[str]:
    if case.language:
        with suppress(ReadError):  # what is no text is refused
            read = document(decode(case.content), "a.txt", "0" * 64, "a")
            yield from _failures(replace(read, language=case.language))
        return
    documents = 0
    for each in outcomes(folder, f"a{case.suffix}", case.content):
        if not isinstance(each, Document):
            yield from [f"unforeseen: {each.reason}"] * (UNFORESEEN in each.reason)
        elif documents < MOST_DOCUMENTS:
            documents += 1
            yield from _failures(each)


def _failures(read: Document) -> Iterator[str]:
    with _watched() as traces:
        findings = understand(read, knowledge.load())
    for failure, trace in zip_longest(findings.failures, traces, fillvalue=""):
        yield f"failed: {failure}\n{trace}"
    for span in _spans(findings):
        if not 0 <= span.start <= span.stop <= len(read.text):
            yield f"outside the text: {span}"


@contextmanager
def _watched() -> Iterator[list[str]]:
    """Where steps fail: `understand` tells only that they do, so each step keeps its trace here on the way."""
    traces: list[str] = []

    def kept(step: Callable[..., Any]) -> Callable[..., Any]:
        def tried(*args: Any) -> Any:
            try:
                return step(*args)
            except Exception:
                traces.append(traceback.format_exc(limit=-5))
                raise

        return tried

    with ExitStack() as patches:
        for name in STEPS:
            patches.enter_context(patch.object(walk, name, kept(getattr(walk, name))))
        yield traces


def _spans(findings: Findings) -> Iterator[Span]:
    rows = (findings.mentions, findings.events, findings.claims, findings.rejected, findings.agreements)
    return chain((row.span for each in rows for row in each), findings.sentences)
