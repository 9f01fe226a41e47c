"""What the text does with points in time: ranges, starts, deadlines, comparisons, years that add up."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from analysis.understand.dates.grammar import Values, rule
from analysis.understand.dates.points import Frame, Point, YearRef, as_point, stated

UNITS = {"five_years": 5, "ten_years": 10}


def _one(form: str, lead: int = 0, trail: int = 0) -> Any:
    def make(v: Values) -> Frame | None:
        point = as_point(v["P"])
        return Frame(form, (point,), lead=lead, trail=trail) if point else None

    return make


def _same_before(v: Values) -> Frame:
    return Frame("comparison", (Point("same_period"),))


def _range(v: Values) -> Frame | None:
    first, last = as_point(v["a"]), as_point(v["b"])
    if first is None or last is None or "same_period" in (first.unit, last.unit):
        return None
    return Frame("range", (first, last), trail=1 if v.get("trail") else 0)


def _days_to(v: Values) -> Frame | None:
    """С 18 по 20 декабря: the first day has the month of the second."""
    last: Point = v["b"]
    if last.unit != "day" or not last.days or v["a"] >= last.days[1]:
        return None
    return Frame("plain", (replace(last, days=(v["a"], last.days[1])),))


def _days_from(v: Values) -> Frame | None:
    """From May 12 to 15: the last day has the month of the first."""
    first: Point = v["a"]
    if first.unit != "day" or not first.days or first.days[0] != first.days[1] or first.days[1] >= v["b"]:
        return None
    return Frame("plain", (replace(first, days=(first.days[0], v["b"])),))


def _years(v: Values) -> Frame | None:
    first, last = v["a"], v["b"]
    if last < 100:  # 2025/26
        last += first // 100 * 100
    if not first < last:
        return None
    return Frame("range", (Point("year", stated(first)), Point("year", stated(last))))


def _listed(v: Values) -> Frame | None:
    """2023 және 2024 жылдары, 2023 и 2024 годы: neighbors are a span, others two years."""
    first, last = v["a"], v["b"]
    return Frame("range", (Point("year", stated(first)), Point("year", stated(last)))) if last - first == 1 else None


def _adding(form: str) -> Any:
    def make(v: Values) -> Frame | None:
        number = (v.get("N") or 1) * UNITS.get(v["unit.tag"], 1)
        small = number < 2 and v["unit.tag"] not in UNITS
        return None if small or number > 500 else Frame(form, number=number)

    return make


def _independence(v: Values) -> Frame:
    year = v.get("independence") or v["independence_since"]
    return Frame("since", (Point("year", YearRef("known", year)),))


SINCE = (
    rule("F", "since the? P=P.!instrumental|y.!instrumental", _one("since"), "ru en"),
    rule("F", "P=P.ablative|y.ablative since_after", _one("since"), "kk"),
    rule("F", "P=P.ablative", _one("since"), "kk"),
    rule("F", "independence|independence_since", _independence),
    rule("F", "since_event", lambda v: Frame("since")),
    rule("F", "since_then", lambda v: Frame("since_then")),
    rule("F", "today_period", lambda v: Frame("since", (Point("year", YearRef("shift", 0), edge="begin"),))),
)
UNTIL = (
    rule("F", "until the? P=P|y", _one("until"), "ru en"),
    rule("F", "by the? P=P|y", _one("by"), "ru en"),
    rule("F", "P=P.dative|y.dative until_after", _one("until"), "kk"),
    rule("F", "P=P.dative|y.dative by_after", _one("by"), "kk"),
)
RANGE = (
    rule("F", "from a=d to b=P", _days_to, "ru en"),
    rule("F", "between a=d and b=P", _days_to, "ru en"),
    rule("F", "from a=P to b=d", _days_from, "en"),
    rule("F", "between a=P and b=d", _days_from, "en"),
    rule("F", "a=d.ablative b=P.dative until_after", _days_to, "kk"),
    rule("F", "from the? a=P|y to the? b=P|y", _range, "ru en"),
    rule("F", "a=P|y to the? b=P|y", _range, "en"),
    rule("F", "a=P.ablative|y.ablative b=P.dative|y.dative until_after", _range, "kk"),
    rule("F", "between the? a=P|y and the? b=P|y", _range, "ru en"),
    rule("F", "a=P dash b=P between_after", _range, "kk"),
    rule("F", "a=y dash|slash b=y [year|years]", _years),
    rule("F", "a=y dash|slash b=y year_short dot?", _years),
    rule("F", "a=y dash b=y year|years between_after", _years, "kk"),
    rule("F", "a=y slash b=figure", _years),
    rule("F", "a=y and b=y years between_after", _years, "kk"),
    rule("F", "a=y and b=y years", _listed, "ru kk"),
)
COMPARISON = (
    rule("F", "compared in? the? P=SP|P|y", _one("comparison"), "ru en"),
    rule("F", "compared in? level in? P=SP|P|y", _one("comparison"), "ru"),
    rule("F", "compared|compared_by? the? P=P|y level", _one("comparison"), "en"),
    rule("F", "compared_by P=SP", _one("comparison"), "ru"),
    rule("F", "percent compared_by level? P=P|y", _one("comparison", lead=1), "ru en"),
    rule("F", "compared_by level P=P|y", _one("comparison"), "ru"),
    rule("F", "level P=P|y", _one("comparison"), "ru"),
    rule("F", "P=SP", _one("same")),
    rule("F", "P=SP.ablative|SP.dative|SP.instrumental compared_after?", _one("comparison"), "kk"),
    rule("F", "same_kind period.dative|period.instrumental compared_after", _same_before, "kk"),
    rule("F", "P=P.than|y.than", _one("comparison"), "kk"),
    rule("F", "P=P level.ablative|level.than", _one("comparison"), "kk"),
    rule("F", "P=P.ablative N|figure", _one("comparison", trail=1), "kk"),
    rule("F", "P=P.dative|P.instrumental|y.dative|y.instrumental compared_after", _one("comparison"), "kk"),
    rule("F", "yearly", lambda v: Frame("comparison")),
)
ADDING = (
    rule("F", "for? recent N? unit=year|years|years_counted|five_years|ten_years", _adding("last_years")),
    rule("F", "recent N unit=year|years|five_years|ten_years for_after", _adding("last_years"), "kk"),
    rule("F", "for N? unit=years|years_counted|year|five_years|ten_years", _adding("years"), "ru en"),
    rule("F", "N unit=year.locative|ten_years.locative|five_years.locative", _adding("years"), "kk"),
    rule("F", "N unit=year|ten_years|five_years for_after", _adding("years"), "kk"),
    rule("F", "recent N month_unit", lambda v: Frame("last_months", number=v["N"])),
    rule("F", "coming N unit=year|years|years_counted|five_years|ten_years", _adding("next_years")),
    rule("F", "for|results N month_unit [of? YT]", lambda v: _elapsed(v, 1), "ru"),
    rule("F", "for|results N quarter", lambda v: _elapsed(v, 3), "ru"),
)


def _moved(v: Values) -> Frame:
    """Күзге шегерілді: put off to the autumn."""
    first = v["season"]
    return Frame("plain", (Point("months", months=(first, (first + 1) % 12 + 1)),), trail=1)


PLAIN = (
    rule("F", "P", _one("plain")),
    rule("F", "P=y", _one("bare"), "ru en"),
    rule("F", "as_of P", _one("as_of"), "ru en"),
    rule("F", "P as_of_after", _one("as_of"), "kk"),
    rule("F", "a=P dash b=P", _range),
    rule("F", "then", lambda v: Frame("then")),
    rule("F", "season.dative moved", _moved, "kk"),
)


def _elapsed(v: Values, length: int) -> Frame | None:
    """За восемь месяцев: the first eight of the year."""
    count = v["N"] * length
    return Frame("plain", (Point("months", v.get("YT"), (1, count)),), lead=1) if v["N"] > 1 and count <= 12 else None


# Of those that begin at one place the longest counts, then the first here.
FRAMES = (*COMPARISON, *SINCE, *UNTIL, *PLAIN, *RANGE, *ADDING)
