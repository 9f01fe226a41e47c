"""How numbers and years are put together: 21, 24-25, 2024 жылы, в прошлом году, два года назад."""

from __future__ import annotations

from typing import Any

from analysis.understand.dates.grammar import Values, rule
from analysis.understand.dates.points import FIRST_YEAR, LAST_YEAR, YearRef, stated

SHORT = {"this_short": 0, "last_short": -1}
SIDE = {"last": -1, "this": 0, "next": 1}


def _number(v: Values) -> int | None:
    tens, ones = v["tens"], v["ones"]
    return tens + ones if tens % 10 == 0 and ones < 10 else None


def _days(v: Values) -> tuple[int, int] | None:
    first, last = v["a"], v.get("b", v["a"])
    return (first, last) if first <= last else None


def _day_in_words(v: Values) -> tuple[int, int] | None:
    day = _number(v)
    return (day, day) if day and day <= 31 else None


def _spelled(v: Values) -> int | None:
    year = 1000 * int(v.get("a", 1)) + 100 * int(v.get("b", 0)) + int(v["O"])
    return year if FIRST_YEAR <= year <= LAST_YEAR else None


def _side(v: Values) -> YearRef:
    return YearRef("shift", SIDE[v["side.tag"]])


def _distance(kind: str, sign: int) -> Any:
    return lambda v: YearRef(kind, sign * (v.get("N") or 1))


NUMBERS = (
    rule("N", "n", lambda v: v["n"]),
    rule("N", "number", lambda v: v["number"]),
    rule("N", "tens=number ones=number", _number),
    rule("O", "O=ordinal|roman", lambda v: v["O"]),
    rule("O", "n ordinal_ending", lambda v: v["n"], "en"),
    rule("O", "tens=number ones=ordinal", _number, "kk"),
    rule("DAYS", "a=d ordinal_ending?", _days),
    rule("DAYS", "a=ordinal", _days, "kk"),
    rule("DAYS", "tens=number ones=ordinal", _day_in_words, "kk"),
    rule("DAYS", "a=d ordinal_ending? dash b=d ordinal_ending?", _days),
    rule("DAYS", "a=d and b=d", _days),
    rule("DAYS", "a=d comma d and b=d", _days),
)

# Years in words: екі мың жиырма бесінші.
SPELLED = (
    rule("y", "a=number? thousand O", _spelled, "kk"),
    rule("y", "a=number? thousand b=number hundred O", _spelled, "kk"),
)
YEARS = (
    rule("Y", "y year|years", lambda v: stated(v["y"])),
    rule("Y", "y year_short dot?", lambda v: stated(v["y"])),
    rule("Y", "y year_ending year|years", lambda v: stated(v["y"]), "kk"),
    rule("Y", "y_ended year?", lambda v: stated(v["y_ended"])),
    rule("Y", "year y", lambda v: stated(v["y"]), "en"),
    rule("Y", "side=this_short|last_short dot year_short dot?", lambda v: YearRef("shift", SHORT[v["side.tag"]])),
    rule("Y", "year_word year?", lambda v: YearRef("shift", v["year_word"])),
    rule("Y", "side=last|this|next year", _side),
    rule("Y", "side=last|this|next comma? y year?", lambda v: stated(v["y"])),
    rule("Y", "that|same same? year", lambda v: YearRef("chain", 0)),
    rule("Y", "the? that|same year", lambda v: YearRef("chain", 0), "en"),
    rule("Y", "following year", lambda v: YearRef("chain", 1), "ru en"),
    rule("Y", "previous year", lambda v: YearRef("chain", -1)),
    rule("Y", "the year earlier", lambda v: YearRef("chain", -1), "en"),
    rule("Y", "N|one? year|years|years_counted earlier", _distance("chain", -1), "ru en"),
    rule("Y", "N year earlier", _distance("chain", -1), "kk"),
    rule("Y", "N|one? year|years|years_counted ago", _distance("shift", -1), "ru en"),
    rule("Y", "N year ago", _distance("shift", -1), "kk"),
    rule("Y", "N|one? ten_years ago", lambda v: YearRef("shift", -10 * (v.get("N") or 1)), "ru en"),
    rule("Y", "N|one? year|years|years_counted later", _distance("chain", 1), "ru en"),
    rule("Y", "N year later", _distance("chain", 1), "kk"),
    rule("Y", "later N|one? year|years_counted", _distance("chain", 1), "ru"),
    rule("TY", "year_of", lambda v: YearRef("shift", 0)),
)
# A year of its own, one in figures where a month or the like goes before it, "of the year".
YEAR_AFTER = (
    rule("O1", "O", lambda v: v["O"]),
    rule("O1", "n", lambda v: v["n"], "ru kk"),  # 1 квартал, 1 жартыжылдық
    rule("YY", "Y", lambda v: v["Y"]),
    rule("YY", "y", lambda v: stated(v["y"])),
    rule("YT", "Y", lambda v: v["Y"]),
    rule("YT", "y", lambda v: stated(v["y"])),
    rule("YT", "TY", lambda v: v["TY"]),
    rule("M", "month", lambda v: (v["month"], v["month"])),
    rule("M", "month_short dot", lambda v: (v["month_short"], v["month_short"])),
    rule("M", "month_short", lambda v: (v["month_short"], v["month_short"]), "en"),
    rule("MO", "month_of", lambda v: (v["month_of"], v["month_of"])),
    rule("MO", "a=month dash b=month_of", lambda v: (v["a"], v["b"])),
    rule("MM", "month", lambda v: (v["month"], v["month"])),
    rule("MM", "a=month dash b=month", lambda v: (v["a"], v["b"])),
    rule("MM", "a=month to b=month", lambda v: (v["a"], v["b"]), "en"),
)
