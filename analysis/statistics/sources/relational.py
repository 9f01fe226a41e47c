"""Comext "Relational view" CSV, as analysts download it: labels and no codes, in the language of the page.

One file holds the Union of 27, the Union of the time, two euro areas and the members side by side: rows of REPORTER
must not be summed. The period is `202408-Aug. 2024`, `202352-Jan.-Dec. 2023` (52 is the year) or `Jan.-Dec. 2018`.
"""

from __future__ import annotations

import io

import polars as pl

from analysis import knowledge
from analysis.statistics.areas import area
from analysis.statistics.datasets import coded
from analysis.statistics.faults import TruncatedError, UnknownCodeError, format_changed
from analysis.statistics.periods import period

WHAT = "Comext relational view"
HEADER = ["REPORTER", "PARTNER", "PRODUCT", "FLOW", "STAT_PROCEDURE", "PERIOD"]
VALUES = ("VALUE_IN_EUR", "VALUE_IN_EUROS", "VALUE_EUR")
ALL_PROCEDURES = ("T-Total", "Total")


def build_url() -> str:
    """The page of Easy Comext; the view has no address of a selection."""
    return "https://ec.europa.eu/eurostat/comext/newxtweb/"


def recognizes(data: bytes) -> bool:
    """Whether the file begins as a relational view does."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip(b'"').startswith(b"REPORTER") and b"PARTNER" in data[:200]


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`.

    Raises:
        FormatChangedError: The header is another.
        UnknownCodeError: A flow is neither import nor export in a language we know.
        TruncatedError: The last line is cut.
    """
    # The figure stands last in a line: a file cut inside it would give another figure, and say nothing.
    if not data.endswith(b"\n"):
        raise TruncatedError(f"{WHAT}: the last line has no end: the file is cut. Download it again.")
    frame = pl.read_csv(io.BytesIO(data), infer_schema=False)
    value = next((name for name in VALUES if name in frame.columns), None)
    if frame.columns[: len(HEADER)] != HEADER or value is None:
        raise format_changed(WHAT, [*HEADER, VALUES[0]], frame.columns, data)
    return _cells(frame.filter(pl.col("STAT_PROCEDURE").is_in(ALL_PROCEDURES)), value)


def _cells(frame: pl.DataFrame, value: str) -> pl.DataFrame:
    reporters = {raw: area(raw) or raw for raw in frame["REPORTER"].unique()}
    partners = {raw: area(raw) or raw for raw in frame["PARTNER"].unique()}
    flows = {raw: _flow(raw) for raw in frame["FLOW"].unique()}
    freqs = {raw: period(raw).freq for raw in frame["PERIOD"].unique()}
    cells = frame.select(
        freq=pl.col("PERIOD").replace_strict(freqs),
        reporter=pl.col("REPORTER").replace_strict(reporters),
        partner=pl.col("PARTNER").replace_strict(partners),
        product=pl.col("PRODUCT").str.split("-").list.first().replace("Total", "TOTAL"),
        flow=pl.col("FLOW").replace_strict(flows),
        indicators=pl.lit("VALUE_IN_EUROS"),
        time_period=pl.col("PERIOD"),
        area_label=pl.col("PARTNER"),
        obs_value=pl.col(value).cast(pl.Float64, strict=False),
    )
    return coded(cells, "DS-045409")


def _flow(label: str) -> str:
    known: dict[str, str] = knowledge.load().ontology["statistics_forms"]["relational"]["flows"]
    code, _, word = label.rpartition("-")
    found = code if code in ("1", "2") else known.get(word.casefold())
    if found is None:
        raise UnknownCodeError(f"{WHAT}: flow {label!r} is neither import nor export; known are {', '.join(known)}.")
    return found
