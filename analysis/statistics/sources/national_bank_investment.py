"""National Bank of Kazakhstan, gross inflow of direct investment by country: workbook or CSV laid out as our template.

Experimental: no open sample of the bank's own workbook could be had when this was written (2026-11), so this reads the
template of this package (`templates/national_bank_investment.csv`): a unit line, a header `Country; 2005; …`, one row
a country. A column may be a quarter (`2024-Q3`), and `2005/2024-09` holds a sum over years whose split is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from typing import Any

import polars as pl

from analysis import knowledge
from analysis.statistics.areas import folded
from analysis.statistics.cells import observed
from analysis.statistics.faults import FormatChangedError, UnitMissingError, format_changed
from analysis.statistics.periods import period
from analysis.statistics.sheets import Row, number, table

WHAT = "direct investment by country (template of the National Bank)"
HEAD = 15


def build_url() -> str:
    """The page of the bank's statistics of the external sector; the workbook has no lasting address."""
    return "https://nationalbank.kz/en/news/pryamye-investicii-po-napravleniyu-vlozheniya"


def template() -> bytes:
    """The empty template, to be filled from the bank's workbook."""
    return (resources.files("analysis.statistics") / "templates" / "national_bank_investment.csv").read_bytes()


def recognizes(data: bytes) -> bool:
    """Whether a file is laid out as the template."""
    if data.lstrip().startswith((b"{", b"[", b"<")):
        return False
    return any(_header(rows) is not None and _unit(rows) is not None for rows in table(data, WHAT).values())


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`: gross inflow from each country.

    Raises:
        FormatChangedError: There is no header of country and periods.
        UnitMissingError: No line above the header names the unit.
    """
    cells = []
    for name, rows in table(data, WHAT).items():
        header = _header(rows)
        if header is None:
            continue
        unit = _unit(rows)
        if unit is None:
            raise UnitMissingError(
                f"{WHAT}, sheet {name!r}: no line above the header names the unit, such as 'million USD'."
            )
        cells += _cells(rows, header, unit)
    if not cells:
        raise format_changed(WHAT, "a header 'Country; 2005; 2006 …' and rows below it", "none", data[:80])
    return observed(
        pl.DataFrame(cells, infer_schema_length=None), WHAT, source="KZ_NBK", dataset="gross_inflow_by_country",
        indicator="FDI_GROSS_IN",
    )  # fmt: skip


def _cells(rows: list[Row], header: int, unit: tuple[str, int]) -> list[dict[str, Any]]:
    columns = {n: str(raw) for n, raw in enumerate(rows[header]) if n and _is_period(raw)}
    return [
        {
            "ref_area": "KZ",
            "counterpart_area": row[0],
            "time_period": raw,
            "obs_value": number(row[n]),
            "obs_status": "M" if number(row[n]) is None else None,
            "unit": unit[0],
            "unit_mult": unit[1],
            "series_key": f"{period(raw).freq}.KZ.{row[0]}.FDI_GROSS_IN",
        }
        for row in rows[header + 1 :]
        if row[0] and len(row) > max(columns)
        for n, raw in columns.items()
    ]


def _header(rows: list[Row]) -> int | None:
    """The row that begins with "Country" and holds a period."""
    starts: list[str] = _words()["country"]
    for n, row in enumerate(rows[:HEAD]):
        if row and folded(row[0] or "") in starts and any(_is_period(cell) for cell in row[1:]):
            return n
    return None


def _unit(rows: list[Row]) -> tuple[str, int] | None:
    known: Mapping[str, Any] = _words()["unit"]
    found = (known.get(folded(cell or "")) for row in rows[:HEAD] for cell in row)
    return next(((str(unit[0]), int(unit[1])) for unit in found if unit), None)


def _is_period(raw: str | None) -> bool:
    try:
        return bool(raw) and period(str(raw)) is not None
    except FormatChangedError:
        return False


def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = knowledge.load().ontology["statistics_forms"]["national_bank"]
    return found
