"""UN Comtrade, annual and monthly goods trade: JSON. The preview needs no key and gives 500 rows."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis.statistics.datasets import coded
from analysis.statistics.faults import EmptyResultError, KeyRequiredError, SourceRefusedError, format_changed
from analysis.statistics.sources.jsonstat import load_json

WHAT = "UN Comtrade"
KEY = "COMTRADE_KEY"
PREVIEW_ROWS = 500
FIELDS = ("freqCode", "reporterCode", "partnerCode", "flowCode", "cmdCode", "period", "primaryValue")


def build_url(
    reporter: int, partners: Sequence[int], periods: Sequence[str], freq: str = "A", product: str = "TOTAL"
) -> str:
    """The address of a preview; areas by M49 number, periods as `2024` or `202401`."""
    query = (
        f"reporterCode={reporter}&period={','.join(periods)}&partnerCode={','.join(map(str, partners))}"
        f"&flowCode=X,M&cmdCode={product}"
    )
    return f"https://comtradeapi.un.org/public/v1/preview/C/{freq}/HS?{query}"


def recognizes(data: bytes) -> bool:
    """Whether an answer of Comtrade begins so."""
    head = data[:600]
    return head.lstrip().startswith(b"{") and (b'"elapsedTime"' in head or b'"statusCode"' in head)


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`. A figure that the UN took from partners is marked as mirror.

    Raises:
        KeyRequiredError: The address wants a key.
        SourceRefusedError: The service answered with an error, or cut the answer at the limit of the preview.
        EmptyResultError: There are no rows.
    """
    answer = load_json(data, WHAT)
    if int(answer.get("statusCode", 200)) in (401, 403):
        raise KeyRequiredError(
            f"{WHAT}: the address wants a key; set the environment variable {KEY}, or use the preview."
        )
    if answer.get("error") or "data" not in answer:
        raise SourceRefusedError(f"{WHAT}: {answer.get('error') or answer.get('message') or 'no data in the answer'}.")
    rows = answer["data"]
    if not rows:
        raise EmptyResultError(f"{WHAT}: no rows: the reporter may not have sent this period yet. That is not zero.")
    if len(rows) >= PREVIEW_ROWS:
        raise SourceRefusedError(
            f"{WHAT}: {len(rows)} rows, the limit of a preview: ask for fewer partners or years at a time."
        )
    if lost := [field for field in FIELDS if field not in rows[0]]:
        raise format_changed(WHAT, f"fields {', '.join(lost)}", sorted(rows[0]), data)
    cells = [{field: None if row[field] is None else str(row[field]) for field in FIELDS} for row in rows]
    reported = [bool(row.get("isReported", True)) for row in rows]
    frame = pl.DataFrame(cells, schema=dict.fromkeys(FIELDS, pl.String)).with_columns(
        perspective=pl.Series(["reporter" if own else "mirror" for own in reported], dtype=pl.String),
        obs_value=pl.col("primaryValue").cast(pl.Float64),
        time_period=pl.col("period"),
    )
    return coded(frame.drop("primaryValue", "period"), "COMTRADE")
