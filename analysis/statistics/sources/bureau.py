"""Bureau of National Statistics of Kazakhstan: trade by country (series 5), .xls and .xlsx; no API.

One sheet a year; thousand USD; exports by last known destination, imports by country of origin (the bureau's own
method sheet). The printed line of the Union held the United Kingdom through 2022 and holds it no more in 2023: the line
is stored under the composition its members show, and the 27 members of today are summed beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

import polars as pl

from analysis import knowledge
from analysis.statistics.areas import area, folded, members
from analysis.statistics.cells import observed, stated
from analysis.statistics.faults import AggregateMismatchError, UnitMissingError, format_changed
from analysis.statistics.periods import TimePeriod, months_of, period
from analysis.statistics.sheets import Row, is_workbook, number, sheets

WHAT = "trade by country of the Bureau of National Statistics"
YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
DATE = re.compile(r"\d\d\.\d\d\.\d{4}")
HEAD = 12  # rows in which title, unit and header stand
SLACK = 1e-6  # of a printed total: the bureau rounds its figures
Cell = dict[str, Any]


def build_url() -> str:
    """The page the workbooks are published on; there is no address of a selection."""
    return "https://stat.gov.kz/ru/industries/economy/foreign-market/spreadsheets/"


def recognizes(data: bytes) -> bool:
    """Whether a workbook holds the bureau's table."""
    if not is_workbook(data):
        return False
    found = sheets(data, WHAT).values()
    return any(_header(rows) is not None and _unit(rows) is not None for rows in found)


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`: every printed line, and the 27 members of the Union summed where the line holds others.

    Raises:
        FormatChangedError: No sheet has the bureau's header.
        UnitMissingError: A sheet does not say its unit.
        AggregateMismatchError: The printed line of the Union is neither 27 nor 28 members, or not their sum.
    """
    found = sheets(data, WHAT)
    tables = {name: rows for name, rows in found.items() if _header(rows) is not None}
    if not tables:
        raise format_changed(WHAT, f"columns {', '.join(_words()['measures'])}", f"sheets {list(found)}", data[:8])
    cells = [cell for name, rows in tables.items() for cell in _sheet(name, rows)]
    frame = pl.DataFrame(cells, infer_schema_length=None)
    return observed(
        frame, WHAT, codes=False, source="KZ_BNS", dataset="trade_by_country", product="TOTAL",
        source_last_update=_published(found),
    )  # fmt: skip


def _words() -> Mapping[str, Any]:
    found: Mapping[str, Any] = knowledge.load().ontology["statistics_forms"]["bureau"]
    return found


def _sheet(name: str, rows: list[Row]) -> Iterator[Cell]:
    header, unit = _header(rows), _unit(rows)
    if header is None or unit is None:
        raise UnitMissingError(
            f"{WHAT}, sheet {name!r}: no unit line such as {next(iter(_words()['unit']))!r} above the header."
        )
    first, columns = header
    when = _period(name, rows)
    about = {"time_period": when.text, "freq": when.freq, "unit": unit[0], "unit_mult": unit[1], "ref_area": "KZ"}
    lines = [row for row in rows[first + 1 :] if row[0]]
    for line in lines:
        code = _code(line)
        yield from _line(about, code, line[0], [number(line[c]) for c in columns.values()], columns)
    yield from _derived(about, name, lines, columns)


def _line(
    about: Cell, code: str | None, label: str | None, values: Sequence[float | None], columns: Any
) -> Iterator[Cell]:
    text = " ".join((label or "").split())
    for indicator, value in zip(columns, values, strict=True):
        yield {
            **about,
            "counterpart_area": code,
            "area_label": text,
            "indicator": indicator,
            "obs_value": value,
            "obs_status": None if value is not None else "M",
            "series_key": f"{about['freq']}.KZ.{code or text}.{indicator}",
            "is_derived": False,
        }


def _code(line: Row) -> str | None:
    """The line of the Union gets its code when its members are counted."""
    label = folded(line[0] or "")
    return None if label == _words()["union"] else area(line[0])


def _union(lines: list[Row]) -> tuple[int, list[Row]] | None:
    labels = [folded(line[0] or "") for line in lines]
    if _words()["union"] not in labels:
        return None
    start = labels.index(_words()["union"])
    stop = next((n for n, label in enumerate(labels) if n > start and label == _words()["after_union"]), len(lines))
    return start, lines[start + 1 : stop]


def _derived(about: Cell, sheet: str, lines: list[Row], columns: Mapping[str, int]) -> Iterator[Cell]:
    """The line of the Union under the composition it has, and the 27 of today where it has another."""
    block = _union(lines)
    if block is None:
        return
    start, inside = block
    by_code = {area(line[0]): line for line in inside}
    made = next((c for c in ("EU27_2020", "EU28") if set(members(c)) == set(by_code)), None)
    printed = [number(lines[start][c]) for c in columns.values()]
    if made is None:
        raise AggregateMismatchError(
            f"{WHAT}, sheet {sheet!r}: the line of the Union has {len(inside)} members, neither 27 nor 28: "
            f"odd are {sorted(map(str, set(by_code) ^ set(members('EU27_2020'))))}. Check the labels of this sheet."
        )
    _check_sum(sheet, printed, [_total(by_code, members(made), c) for c in columns.values()])
    yield from _line(about, made, lines[start][0], printed, columns)
    if made != "EU27_2020":
        sums = [_total(by_code, members("EU27_2020"), c) for c in columns.values()]
        for cell in _line(about, "EU27_2020", lines[start][0], sums, columns):
            yield cell | {"is_derived": True}


def _total(by_code: Mapping[str | None, Row], codes: Sequence[str], column: int) -> float:
    return sum(number(by_code[code][column]) or 0.0 for code in codes)


def _check_sum(sheet: str, printed: Sequence[float | None], sums: Sequence[float]) -> None:
    for said, summed in zip(printed, sums, strict=True):
        if said is None or abs(said - summed) > max(SLACK * abs(summed), 1.0):
            raise AggregateMismatchError(
                f"{WHAT}, sheet {sheet!r}: the printed line of the Union is {said}, its members sum to {summed}. "
                "The sheet was edited or a member is missing: download the file again."
            )


def _header(rows: list[Row]) -> tuple[int, dict[str, int]] | None:
    """The row of the lower header and the column of each measure's total."""
    wanted: Mapping[str, str] = _words()["measures"]
    for n, row in enumerate(rows[:HEAD]):
        names = [folded(cell or "") for cell in row]
        if names and names[0].startswith(_words()["name"]) and set(wanted) <= set(names):
            return n + 1, {wanted[word]: names.index(word) for word in wanted}
    return None


def _unit(rows: list[Row]) -> tuple[str, int] | None:
    known = {folded(word): unit for word, unit in _words()["unit"].items()}
    found = (known.get(folded(cell or "")) for row in rows[:HEAD] for cell in row)
    return next(((str(unit[0]), int(unit[1])) for unit in found if unit), None)


def _period(name: str, rows: list[Row]) -> TimePeriod:
    """The period of a sheet: the year of its title, and the months where the title names a part of it."""
    title = folded(" ".join(cell or "" for row in rows[1:4] for cell in row))
    year = YEAR.search(title) or YEAR.search(name.replace("_", " "))
    if year is None:
        raise format_changed(f"{WHAT}, sheet {name!r}", "a year in the title", title)
    said = [n for n, month in enumerate(_words()["months"], start=1) if month in title]
    return months_of(int(year[1]), said[0], said[-1]) if said else period(year[1])


def _published(found: Mapping[str, list[Row]]) -> datetime | None:
    cells = (cell or "" for rows in found.values() for row in rows[:HEAD] for cell in row)
    line = next((cell for cell in cells if folded(cell).startswith(_words()["published"])), "")
    date = DATE.search(line)
    return stated(date[0], "%d.%m.%Y") if date else None
