"""How points in time are put together, layer upon layer: days and months, parts of years, joins."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from analysis.understand.dates.grammar import Values, rule
from analysis.understand.dates.points import Point, YearRef, as_point, stated
from analysis.understand.dates.year_rules import NUMBERS, SIDE, SPELLED, YEAR_AFTER, YEARS


def _day(v: Values) -> Point:
    return Point("day", _year(v), months=v["M"], days=v["DAYS"])


def _date(v: Values) -> Point:
    year, month, day = v["date"]
    return Point("day", stated(year), (month, month), (day, day))


def _figures(v: Values) -> Point | None:
    month, day = v["m"], v["d"]
    return Point("day", stated(v["y"]), (month, month), (day, day)) if month <= 12 else None


def _month(v: Values) -> Point:
    first, last = v["MM"]
    return Point("month" if first == last else "months", _year(v), (first, last))


def _year(v: Values) -> YearRef | None:
    ref = v.get("YY") or v.get("YT") or v.get("Y")
    return ref or (stated(v["y"]) if "y" in v else None)


def _named(v: Values) -> Point:
    first, last = v["MM"]
    return Point("month" if first == last else "months", months=(first, last), which=v["side.tag"])


def _season(v: Values) -> Point:
    first = v["season"]
    return Point("months", _year(v), (first, (first + 1) % 12 + 1), which=v.get("side.tag"))


def _part(unit: str, length: int) -> Any:
    def make(v: Values) -> Point | None:
        number = v["O"]
        if number > 12 // length:
            return None
        return Point(unit, _year(v), (length * (number - 1) + 1, length * number))

    return make


def _half_month(v: Values) -> Point | None:
    """The first or the second half of a month, told to the month."""
    first, last = v["MM"]
    return Point("month", months=(first, last), edge="begin" if v["O"] == 1 else "end") if first == last else None


def _first_months(length: int) -> Any:
    def make(v: Values) -> Point | None:
        count = v["N"] * length
        if count > 12 or v["N"] < 2 or v.get("O", 1) != 1:
            return None
        return Point("months", _year(v), (1, count))

    return make


def _steps(unit: str, sign: int, chained: bool = False) -> Any:
    return lambda v: Point(unit, shift=sign * (v.get("N") or 1), chained=chained)


def _ahead(unit: str, which: str) -> Any:
    """So many days, weeks or months from now, where the verb allows it: "through" not past, "ahead" future only."""
    return lambda v: Point(unit, shift=v.get("N") or 1, which=which)


def _side_of(unit: str) -> Any:
    return lambda v: Point(unit, shift=SIDE[v["side.tag"]])


def _quarters(v: Values) -> Point | None:
    first, last = v["a"], v["b"]
    return Point("months", v.get("YY"), (3 * first - 2, 3 * last)) if first < last else None


DAYS = (
    rule("P", "DAYS M [comma? YY]", _day, "ru en"),
    rule("P", "DAYS M y?", _day, "kk"),
    rule("P", "DAYS of the? M", _day, "en"),
    rule("P", "DAYS of M comma? YY", _day, "en"),
    rule("P", "M DAYS", _day, "en"),
    rule("P", "M DAYS comma? YY", _day, "en"),
    rule("P", "Y DAYS M=M|MO", _day, "kk"),
    rule("P", "DAYS M=MO", _day, "kk"),
    rule("P", "Y? M.genitive DAYS day_unit?", _day, "kk"),
    rule("P", "date", _date),
    rule("P", "y dash m=d dash d", _figures),
    rule("P", "d slash m=d slash y", _figures, "ru kk"),
    rule("P", "weekday day_unit?", lambda v: Point("day", weekday=v["weekday"])),
    rule("P", "side=last|this|next weekday", lambda v: Point("day", weekday=v["weekday"], which=v["side.tag"])),
    rule("P", "day_word", lambda v: Point("day", shift=v["day_word"])),
    rule("P", "that|same same? day_unit", lambda v: Point("day", shift=0, chained=True)),
    rule("P", "following day_unit", lambda v: Point("day", shift=1, chained=True), "en"),
    rule("P", "side=next day_unit", lambda v: Point("day", shift=1, chained=True)),
    rule("P", "previous day_unit", lambda v: Point("day", shift=-1, chained=True)),
    rule("P", "N|one? day_unit earlier", _steps("day", -1, chained=True)),
    rule("P", "N|one day_unit later", _steps("day", 1, chained=True), "ru en"),
    rule("P", "N|one day_unit ago", _steps("day", -1)),
    rule("P", "side=last|this|next week", _side_of("week")),
    rule("P", "day_after", lambda v: Point("day", shift=1, chained=True)),
    rule("P", "N|one? week ago", _steps("week", -1)),
    rule("P", "N|one? week earlier", _steps("week", -1, chained=True)),
    rule("P", "N|one week later", _steps("week", 1, chained=True), "ru en"),
    rule("P", "after_span N|one? day_unit", _ahead("day", "through"), "ru"),
    rule("P", "after_span N|one? week", _ahead("week", "through"), "ru"),
    rule("P", "after_span N|one? month_unit", _ahead("month", "through"), "ru"),
    rule("P", "after_span N day_unit", _ahead("day", "ahead"), "en"),
    rule("P", "after_span N|one week", _ahead("week", "ahead"), "en"),
    rule("P", "after_span one month_unit", _ahead("month", "ahead"), "en"),
    rule("P", "N day_unit.ablative later", _ahead("day", "through"), "kk"),
    rule("P", "N week.ablative later", _ahead("week", "through"), "kk"),
    rule("P", "N month_unit.ablative later", _ahead("month", "through"), "kk"),
)
MONTHS = (
    rule("P", "MM [comma? of? the? YY]", _month, "ru en"),
    rule("P", "MM month_unit? y?", _month, "kk"),
    rule("P", "Y MM=MM|MO month_unit?", _month, "kk"),
    rule("P", "Y=TY MM=MO", _month, "kk"),
    rule("P", "month_short dot? YY", lambda v: Point("month", v["YY"], (v["month_short"],) * 2)),
    rule("P", "season [YY]", _season, "ru"),
    rule("P", "season of? the? YY", _season, "en"),
    rule("P", "season", _season, "en"),
    rule("P", "Y season", _season, "kk"),
    rule("P", "season.locative", _season, "kk"),
    rule("P", "side=last|this|next season", _season),
    rule("P", "month_adjective", lambda v: Point("month", months=(v["month_adjective"],) * 2)),
    rule("P", "side=last|this|next MM", _named),
    rule("P", "Y comma? in MM", _month, "ru en"),
    rule("P", "side=last|this|next month_unit", _side_of("month")),
    rule("P", "N|one? month_unit ago", _steps("month", -1), "ru en"),
    rule("P", "N|one? month_unit earlier", _steps("month", -1, chained=True), "ru en"),
    rule("P", "N|one? month_unit later", _steps("month", 1, chained=True), "ru en"),
    rule("P", "later N|one? month_unit", _steps("month", 1, chained=True), "ru"),
    rule("P", "N month_unit ago", _steps("month", -1), "kk"),
)
PARTS = (
    rule("P", "O=O1 quarter [of? the? YT]", _part("quarter", 3)),
    rule("P", "O=O1 quarter_short dot? [YY]", _part("quarter", 3)),
    rule("P", "Y O=O1 quarter", _part("quarter", 3)),
    rule("P", "Y=TY O=O1 quarter", _part("quarter", 3), "kk"),
    rule("P", "quarter_letter O=n [comma? of? YY]", _part("quarter", 3), "en"),
    rule("P", "O=n quarter_letter [comma? of? YY]", _part("quarter", 3), "en"),
    rule("P", "a=roman dash b=roman quarter [YY]", _quarters),
    rule("P", "O=O1 half [of? the? YT]", _part("half", 6)),
    rule("P", "Y O=O1 half", _part("half", 6), "kk"),
    rule("P", "half_letter O=n [of? YY]", _part("half", 6), "en"),
    rule("P", "O=n half_letter [of? YY]", _part("half", 6), "en"),
    rule("P", "O half_part YT", _part("half", 6), "ru"),
    rule("P", "O half_part MM", _half_month, "ru"),
    rule("P", "O=O1 half of the? MM", _half_month, "en"),
    rule("P", "MM O half_part", _half_month, "kk"),
    rule("P", "YT O half_part", _part("half", 6), "kk"),
    rule("P", "N month_unit of? the? YY", _first_months(1), "ru en"),
    rule("P", "O dash? N month_unit [of? the? YT]", _first_months(1)),
    rule("P", "YT O? N month_unit", _first_months(1), "kk"),
    rule("P", "N month_unit.locative", _first_months(1), "kk"),
    rule("P", "N month_unit.genitive", _first_months(1), "kk"),
    rule("P", "N month_unit.relative", _first_months(1), "kk"),
    rule("P", "N quarter of? the? YY", _first_months(3), "ru en"),
    rule("P", "O N quarter [of? the? YT]", _first_months(3)),
    rule("P", "YT O? N quarter", _first_months(3), "kk"),
    rule("P", "N quarter.locative", _first_months(3), "kk"),
    rule("P", "N quarter.genitive", _first_months(3), "kk"),
    rule("P", "N quarter.relative", _first_months(3), "kk"),
    rule("P", "decade year|years?", lambda v: Point("decade", stated(v["decade"]))),
    rule("P", "y decade_ending", lambda v: Point("decade", stated(v["y"])) if v["y"] % 10 == 0 else None, "en"),
    rule("P", "Y", lambda v: Point("year", v["Y"])),
)


def _same_period(v: Values) -> Point:
    return Point("same_period", v.get("YT"))


def _edge(v: Values) -> Point | None:
    point = as_point(v["P"])
    return replace(point, edge=v["edge.tag"]) if point else None


def _of_month(v: Values) -> Point:
    """The end of the month: of that spoken of in what is told as past, else of the publication's."""
    return Point("month", shift=0, chained=True, edge=v["edge.tag"])


def _apposed(v: Values) -> Point | None:
    """Two namings of one time beside each other: the one with the date tells it."""
    vague: Point = v["a"]
    exact: Point = v["b"]
    if exact.unit == "day" and exact.days and vague.unit == "day" and not vague.days:
        return exact
    return None


def _year_said(v: Values) -> Point | None:
    vague, exact = v["Y"], v["YY"]
    return Point("year", exact) if vague.kind != "stated" and exact.kind == "stated" else None


JOINS = (
    rule("P", "edge=begin|middle|end dash? of? the? P=P|YT", _edge, "ru en"),
    rule("P", "P=P|YT edge=begin|middle|end", _edge, "kk"),
    rule("P", "P=TY dash edge=end", _edge, "en"),
    rule("P", "TY dash edge=end P=y", _edge, "en"),
    rule("P", "edge=begin|middle|end of? the? month_unit", _of_month, "ru en"),
    rule("P", "month_unit edge=begin|middle|end", _of_month, "kk"),
    rule("P", "a=P comma|open? b=P", _apposed),
    rule("P", "Y comma in? YY", _year_said),
    rule("SP", "that same_kind? same? period [of? the? YT]", _same_period, "ru en"),
    rule("SP", "this same period [of? the? YT]", _same_period, "ru"),
    rule("SP", "same_kind month_unit of? the? YT", _same_period, "ru en"),
    rule("SP", "same_kind N? dash? month_unit? period [of? the? YT]", _same_period, "ru en"),
    rule("SP", "YT same_kind period", _same_period, "kk"),
)

# In the order they are read.
LAYERS = (NUMBERS, SPELLED, YEARS, YEAR_AFTER, DAYS + MONTHS + PARTS, JOINS)
