"""SDMX-CSV as Eurostat, the ECB and the IMF emit it, and the addresses of Eurostat's and the ECB's services.

1.0  `DATAFLOW,LAST UPDATE,freq,…,TIME_PERIOD,OBS_VALUE[,OBS_FLAG[,CONF_STATUS]]`  (the update is dd/mm/yy)
2.0  `STRUCTURE,STRUCTURE_ID,ACTION,…,TIME_PERIOD,OBS_VALUE[,SCALE …]`
ECB  `KEY,FREQ,CURRENCY,…,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF,…`
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import polars as pl

from analysis.statistics.cells import NUMBER, stated
from analysis.statistics.datasets import coded, described
from analysis.statistics.faults import (
    AsyncPendingError,
    EmptyResultError,
    TruncatedError,
    UnknownCodeError,
    format_changed,
)

BLOCK = 4 * 1024 * 1024  # bytes
EUROSTAT = "https://ec.europa.eu/eurostat/api"
ECB = "https://data-api.ecb.europa.eu/service/data"
UPDATES = ("%d/%m/%y %H:%M:%S", "%d/%m/%Y %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d")
NAMES = ("DATAFLOW", "STRUCTURE_ID", "KEY")
LEAD = {*NAMES, "LAST UPDATE", "STRUCTURE", "STRUCTURE_NAME", "ACTION"}
FLAGS = {"p": "P", "e": "E", "b": "B", "d": "D", "u": "U"}  # Eurostat's letters → SDMX CL_OBS_STATUS
SCALES = {"Units": 0, "Thousands": 3, "Millions": 6, "Billions": 9}


def build_url(dataset: str, key: Mapping[str, str | Sequence[str]] | None = None, start: str | None = None) -> str:
    """The address of a selection.

    Args:
        dataset: `ext_lt_maineu`, `DS-045409`, `bop_fdi6_geo`, `EXR` …
        key: Codes by dimension; a dimension left out means all its codes.
        start: First period, as `2015` or `2015-01`.
    """
    record = described(dataset)
    wanted = {name.casefold(): codes for name, codes in (key or {}).items()}
    if odd := set(wanted) - {d.casefold() for d in record["dimensions"]}:
        raise UnknownCodeError(
            f"{dataset} has no dimension {', '.join(sorted(odd))}; it has {', '.join(record['dimensions'])}."
        )
    parts = [wanted.get(d.casefold(), "") for d in record["dimensions"]]
    place = ".".join(each if isinstance(each, str) else "+".join(each) for each in parts)
    since = f"&startPeriod={start}" if start else ""
    if record["source"] == "ECB":
        return f"{ECB}/{record['dataset']}/{place}?format=csvdata{since}"
    base = f"{EUROSTAT}/comext" if record.get("agency") == "comext" else EUROSTAT
    name = dataset if record.get("agency") == "comext" else dataset.lower()
    return f"{base}/dissemination/sdmx/2.1/data/{name}/{place}?format=SDMX-CSV{since}"


def recognizes(data: bytes) -> bool:
    """Whether the file begins as SDMX-CSV does."""
    head = data[:400].decode("utf-8-sig", "replace").partition("\n")[0]
    return "OBS_VALUE" in head and "TIME_PERIOD" in head and head.split(",")[0].strip('"') in {*NAMES, "STRUCTURE"}


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`.

    Raises:
        FormatChangedError: The header is not that of SDMX-CSV.
        AsyncPendingError: The answer is a notice that the real one is being prepared.
        TruncatedError: The last line is cut.
    """
    _check(data)
    return _laid_out(pl.read_csv(io.BytesIO(data), infer_schema=False))


def stream(path: Path, *keep: pl.Expr, block: int | None = None) -> pl.DataFrame:
    """Rows of a file too big for memory: a block of lines at a time, of which only what `keep` lets through is held.

    Args:
        path: The file.
        keep: Conditions on its own columns, as `pl.col("partner") == "KZ"`.
        block: Bytes read at a time; `BLOCK` where not given.

    Raises:
        TruncatedError: The last line is cut.
    """
    with path.open("rb") as file:
        head = file.readline()
        _check(head, whole=False)
        # Kept as text: a filtered frame would hold on to the memory of the whole block.
        kept = [_filtered(head + lines, keep) for lines in _blocks(file, block or BLOCK)]
    return _laid_out(pl.read_csv(io.BytesIO(head + b"".join(kept)), infer_schema=False))


def _filtered(lines: bytes, keep: tuple[pl.Expr, ...]) -> bytes:
    rows = pl.read_csv(io.BytesIO(lines), infer_schema=False).filter(*keep)
    return rows.write_csv(include_header=False).encode()


def _blocks(file: BinaryIO, size: int) -> Iterator[bytes]:
    """Whole lines, about `size` bytes of them at a time (not memory-mapped: the mapping would count as memory)."""
    while lines := file.read(size):
        lines += file.readline()
        if not lines.endswith(b"\n"):
            raise TruncatedError("SDMX-CSV: the last line has no end: the file is cut. Download it again.")
        yield lines


def about(path: Path, codes: Sequence[str]) -> pl.Expr:
    """The condition that one of the dimensions is one of these areas, for `stream`."""
    with path.open("rb") as file:
        names = file.readline().decode("utf-8-sig").strip().replace('"', "").split(",")
    dimensions = [n for n in names[: names.index("TIME_PERIOD")] if n not in LEAD]
    return pl.any_horizontal(pl.col(dimensions).is_in(list(codes)))


def _check(data: bytes, whole: bool = True) -> None:
    if b"<" in data[:200] and b"xml" in data[:400].lower():
        raise AsyncPendingError(
            "SDMX-CSV: the answer is an XML notice, not figures: the service prepares big extractions apart. "
            "Ask again in some minutes, or ask for fewer years or partners."
        )
    if not recognizes(data):
        raise format_changed("SDMX-CSV", "a header with TIME_PERIOD and OBS_VALUE", "another header", data)
    if whole and len(data.rstrip().splitlines()[-1].split(b",")) < data.splitlines()[0].count(b",") + 1:
        raise TruncatedError("SDMX-CSV: the last line is cut. Download the file again.")


def _laid_out(frame: pl.DataFrame) -> pl.DataFrame:
    if frame.is_empty():
        raise EmptyResultError(
            "SDMX-CSV: a header and no rows: the source has nothing for this selection (that is not zero)."
        )
    names = frame.columns
    first = names[: names.index("TIME_PERIOD")]
    dimensions = [c for c in first if c not in LEAD]
    lead = next(c for c in NAMES if c in names)
    dataset = str(frame[lead][0])
    dataset = dataset.partition(".")[0] if lead == "KEY" else dataset
    known = {d.casefold() for d in described(dataset)["dimensions"]}
    if lead == "STRUCTURE_ID":  # attributes may stand among the first columns there
        dimensions = [d for d in dimensions if d.casefold() in known]
    return coded(frame.select(*dimensions, *_facts(frame)), dataset, dimensions)


def _facts(frame: pl.DataFrame) -> list[pl.Expr]:
    """The figure and what is said of it; a confidential or flagged-missing figure is null, never zero."""
    names = frame.columns
    hidden = pl.lit(value=False)
    conf = next((c for c in ("CONF_STATUS", "OBS_CONF") if c in names), None)
    if conf == "CONF_STATUS":
        hidden = pl.col(conf).is_in(["C", "N", "S", "D"])
    number = pl.when(pl.col("OBS_VALUE").str.contains(NUMBER)).then(pl.col("OBS_VALUE").str.strip_chars())
    facts = [
        pl.col("TIME_PERIOD").alias("time_period"),
        pl.when(~hidden.fill_null(value=False)).then(number).cast(pl.Float64).alias("obs_value"),
        (pl.col(conf) if conf else pl.lit(None, dtype=pl.String)).alias("conf_status"),
        _status(names).alias("obs_status"),
    ]
    if "LAST UPDATE" in names:
        known = {raw: stated(raw, *UPDATES) for raw in frame["LAST UPDATE"].unique()}
        facts.append(
            pl.col("LAST UPDATE").replace_strict(known, return_dtype=pl.Datetime("us")).alias("source_last_update")
        )
    if "SCALE" in names or "UNIT_MULT" in names:
        facts.append(_multiplier("UNIT_MULT" if "UNIT_MULT" in names else "SCALE").alias("unit_mult"))
    return facts


def _status(names: list[str]) -> pl.Expr:
    if "OBS_FLAG" in names:
        flag = pl.col("OBS_FLAG").str.strip_chars()
        return pl.when(pl.col("OBS_VALUE").is_null()).then(pl.lit("M")).otherwise(flag.replace(FLAGS).replace("", None))
    return pl.col("OBS_STATUS") if "OBS_STATUS" in names else pl.lit(None, dtype=pl.String)


def _multiplier(name: str) -> pl.Expr:
    plain = pl.col(name).replace({word: str(n) for word, n in SCALES.items()})
    return plain.cast(pl.Int64, strict=False)
