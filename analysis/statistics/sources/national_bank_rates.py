"""National Bank of Kazakhstan, official rates: XML. Tenge for `quant` units of a currency.

Of one day: `<rates><date>29.12.2023</date><item>…`; as a feed: `<rss><channel><item><pubDate>29.12.2023</pubDate>…`.
"""

from __future__ import annotations

import re
from datetime import date
from xml.etree import ElementTree

import polars as pl

from analysis.statistics.cells import observed
from analysis.statistics.faults import EmptyResultError, TruncatedError, format_changed

WHAT = "daily rates of the National Bank"
DAY = re.compile(r"(\d\d)\.(\d\d)\.(\d{4})")


def build_url(day: date) -> str:
    """The address of one day's rates."""
    return f"https://nationalbank.kz/rss/get_rates.cfm?fdate={day:%d.%m.%Y}"


def recognizes(data: bytes) -> bool:
    """Whether the file begins as the rates do."""
    return b"<rates" in data[:400] or (b"<rss" in data[:400] and b"<quant>" in data)


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`: tenge for one unit of each currency.

    Raises:
        TruncatedError: The file ends early.
        FormatChangedError: It does not say its day.
        EmptyResultError: It lists no rate.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise format_changed(WHAT, "plain XML", "a document type of its own")
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise TruncatedError(f"{WHAT}: the file is not whole ({error}). Download it again.") from error
    items = root.findall("channel/item") if root.tag == "rss" else root.findall("item")
    if root.tag not in ("rates", "rss"):
        raise format_changed(WHAT, "<rates> or <rss>", root.tag, data)
    if not items:
        raise EmptyResultError(
            f"{WHAT}: no rate for this day. The bank sets none on holidays: take the working day before."
        )
    cells = [_cell(item, _day(item.findtext("pubDate") or root.findtext("date"))) for item in items]
    return observed(
        pl.DataFrame(cells), WHAT, codes=False, source="KZ_NBK", dataset="rates", indicator="FX_AVG",
        counterpart_area="KZT", unit="KZT", unit_mult=0,
    )  # fmt: skip


def _day(raw: str | None) -> str:
    said = DAY.fullmatch((raw or "").strip())
    if said is None:
        raise format_changed(WHAT, "a date dd.mm.yyyy", repr(raw))
    return f"{said[3]}-{said[2]}-{said[1]}"


def _cell(item: ElementTree.Element, day: str) -> dict[str, object]:
    currency, rate, quant = (item.findtext(tag) for tag in ("title", "description", "quant"))
    if not (currency and rate):
        raise format_changed(WHAT, "title and description in each item", [child.tag for child in item])
    return {
        "ref_area": currency,
        "time_period": day,
        "obs_value": float(rate.replace(",", ".")) / float(quant or 1),
        "series_key": f"D.{currency}.KZT",
    }
