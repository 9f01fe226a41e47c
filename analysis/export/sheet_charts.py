"""The page of charts: small tables that count, each beside its picture, each headed by what it shows."""

from __future__ import annotations

from collections import Counter
from math import floor, log10
from typing import TYPE_CHECKING, Any

from analysis.export.sheet import Block, Board, Chart, Column, Row, Sheet
from analysis.export.widths import shorten
from analysis.tables import summaries

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.export.labels import Labels
    from analysis.export.material import Material

MOST_BARS = 10
MOST_MONTHS, MOST_YEARS = 18, 24  # bars of a timeline; more months are counted by year
NAME = 44  # characters of the name of a bar
MOST_TICKS = 7  # numbers at an axis
MOST_FIRST = 2  # names of bars that share the first place


def charts(material: Material, labels: Labels) -> Board:
    """Events in time and by type, topics, the figures stated most, statements by origin; what is empty is left out."""
    words = labels.words
    made = (
        _timeline(material, labels),
        _types(material, labels),
        _topics(material, labels),
        _figures(material, labels),
        _origins(material, labels),
    )
    blocks = tuple(block for block in made if block)
    return Board("charts", words["sheets"]["charts"], words["about"]["charts"], blocks, words["empty"]["charts"])


def _block(
    labels: Labels, key: str, columns: Sequence[Column], rows: Sequence[Row], finding: str, lying: bool, **more: Any
) -> Block:
    series = tuple(n for n, column in enumerate(columns) if column.kind == "number")
    values = "; ".join(_said(row, series) for row in rows)
    alt = labels.words["charts"]["alt"].format(finding=finding, n=len(rows), values=values)
    table = Sheet(f"chart_{key}", labels.words["charts"]["names"][key], finding, tuple(columns), tuple(rows))
    return Block(table, Chart(finding, alt, series, lying, **more))


def _said(row: Row, series: Sequence[int]) -> str:
    return f"{row.cells[0]} – {' + '.join(f'{row.cells[n]:,.10g}' for n in series)}"


def _timeline(material: Material, labels: Labels) -> Block | None:
    for key, digits, most in (("months", 7, MOST_MONTHS), ("years", 4, MOST_YEARS)):
        dated = [(_shared(row, digits), row["status"]) for row in material.events]
        known = [(period, status) for period, status in dated if period]
        periods = _periods({period for period, _ in known})
        if known and (len(periods) <= most or key == "years"):
            return _counted(labels, key, known, periods[-most:])
    return None


def _shared(row: dict[str, Any], digits: int) -> str | None:
    """The month or the year that all possible days of an event share."""
    first, last = row["date_from"], row["date_to"]
    if first is None or last is None or first.isoformat()[:digits] != last.isoformat()[:digits]:
        return None
    return str(first.isoformat()[:digits])


def _periods(found: set[str]) -> list[str]:
    """All months or years from the first to the last; only those with events where most would be empty."""
    if not found:
        return []
    every = _all_between(found)
    return every if len(every) <= 2 * len(found) else sorted(found)


def _all_between(found: set[str]) -> list[str]:
    first, last = min(found), max(found)
    if len(first) == 4:
        return [f"{year:04}" for year in range(int(first), int(last) + 1)]
    start, stop = (int(each[:4]) * 12 + int(each[5:7]) - 1 for each in (first, last))
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, stop + 1)]


def _counted(labels: Labels, key: str, known: list[tuple[str, str]], periods: list[str]) -> Block:
    past = Counter(period for period, status in known if status in ("held", "ongoing"))
    ahead = Counter(period for period, status in known if status not in ("held", "ongoing"))
    columns = (
        labels.column("charts", "period", 38),
        labels.column("charts", "past", 18, "number"),
        labels.column("charts", "planned", 24, "number"),
    )
    rows = [Row((labels.date(period, brief=True), past[period], ahead[period])) for period in periods]
    peak = max(periods, key=lambda period: past[period] + ahead[period])
    most = past[peak] + ahead[peak]
    finding = labels.words["charts"][key].format(period=labels.date(peak), n=most, total=len(known))
    return _block(labels, key, columns, rows, finding, lying=False, number_format="#,##0;;")  # no zeros on the picture


def _types(material: Material, labels: Labels) -> Block | None:
    counts = Counter(str(labels.code("event_types", row["event_type"])) for row in material.events)
    columns = (labels.column("charts", "event_type", 38), labels.column("charts", "n", 18, "number"))
    return _ranked(labels, "types", columns, counts)


def _topics(material: Material, labels: Labels) -> Block | None:
    counts = Counter(str(labels.code("topics", each)) for each in material.tables.topic_mentions["topic"].to_list())
    columns = (labels.column("charts", "topic", 38), labels.column("charts", "n", 18, "number"))
    return _ranked(labels, "topics", columns, counts)


def _origins(material: Material, labels: Labels) -> Block | None:
    origins = {row["document_id"]: row["origin"] or row["document_id"] for row in material.documents}
    counts: Counter[str] = Counter()
    for row in summaries.rows_by_document(material.tables).to_dicts():
        counts[str(labels.place(origins[row["document_id"]]))] += row["n_rows"]
    columns = (labels.column("charts", "origin", 38), labels.column("charts", "n", 18, "number"))
    return _ranked(labels, "origins", columns, counts)


def _ranked(labels: Labels, key: str, columns: Sequence[Column], counts: Counter[str], total: int = 0) -> Block | None:
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked or not ranked[0][1]:
        return None
    n = ranked[0][1]
    first = [name for name, each in ranked if each == n]
    more = [labels.words["brief"]["also"].format(len(first) - MOST_FIRST)] if len(first) > MOST_FIRST else []
    name = ", ".join([*first[:MOST_FIRST], *more])
    finding = labels.words["charts"][key].format(name=name, n=n, total=counts.total())
    rows = [Row((shorten(name, NAME), n)) for name, n in ranked[:MOST_BARS]]
    return _block(labels, key, columns, rows, finding, lying=True)


def _figures(material: Material, labels: Labels) -> Block | None:
    """The measure and unit with most dated figures, the latest of them, each with its source."""
    levels = [row for row in material.tables.indicator_claims.to_dicts() if row["kind"] in ("level", "count")]
    dated = [row for row in levels if row["period_to"]] or levels
    if not dated:
        return None
    counted = Counter((row["measure"], row["unit"]) for row in dated)
    measure, unit = min(counted, key=lambda pair: (-counted[pair], pair))
    claims = [row for row in dated if (row["measure"], row["unit"]) == (measure, unit)]
    claims.sort(key=lambda row: (_day(row["period_to"]), row["value"], row["claim_id"]), reverse=True)
    shown = [_figure(row, material, labels) for row in claims[:MOST_BARS]]
    top = max(claims[:MOST_BARS], key=lambda row: row["value"])
    told = {"measure": labels.code("measures", measure), "value": _amount(top, labels), "about": _about(top, labels)}
    told["source"] = material.outlet(top["document_id"], labels)
    finding = labels.words["charts"]["figures"].format(**told)
    columns = (
        labels.column("charts", "figure_about", 38),
        labels.column("charts", "value", 18, "number"),
        labels.column("charts", "wording", 24),
    )
    finding = finding[:1].upper() + finding[1:]
    values = [float(row["value"]) for row in claims[:MOST_BARS]]
    step = _step(max(values))
    ticks = [step * n for n in range(MOST_TICKS)] if step else values
    formats = {"number_format": labels.number_format(values), "axis_format": labels.number_format(ticks)}
    return _block(labels, "figures", columns, shown, finding, lying=True, step=step, **formats)


def _step(top: float) -> float | None:
    """From one number of an axis to the next: one, two or five times a power of ten, a handful up to the top."""
    if top <= 0:
        return None
    power = 10.0 ** floor(log10(top / MOST_TICKS))
    return next(power * n for n in (1, 2, 5, 10) if power * n * MOST_TICKS >= top)


def _figure(row: dict[str, Any], material: Material, labels: Labels) -> Row:
    sign = labels.words["charts"]["signs"][row["qualifier"]]
    source = material.outlet(row["document_id"], labels)
    name = " · ".join(part for part in (_about(row, labels), source) if part)
    return Row((f"{name} ({sign})" if sign else name, row["value"], _amount(row, labels)))


def _about(row: dict[str, Any], labels: Labels) -> str:
    """Whom a figure is about, and its period."""
    parts = (labels.sides(row["ref_area"], row["counterpart_area"]), labels.date(row["period_edtf"], brief=True))
    return ", ".join(part for part in parts if part)


def _amount(row: dict[str, Any], labels: Labels) -> str:
    return labels.amount(row["value"], row["unit"], row["qualifier"])


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
