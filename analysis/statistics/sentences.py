"""A judgment in words, in English, Russian and Kazakh: of the claim, never of the person (`lexicon/statistics`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import isinf
from typing import Any

from analysis.knowledge.records import Knowledge
from analysis.model import Language
from analysis.statistics.claims import Claim
from analysis.statistics.judge import Held, Judgment
from analysis.statistics.periods import month, stretch
from analysis.statistics.series import Point, Series

MOST_NAMED = 3


class Speaker:
    """Words judgments in one language."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        self._known, self._lang = knowledge, language
        self._words: Mapping[str, Any] = knowledge.lexicon["statistics"][language]

    def sentence(self, claim: Claim, judgment: Judgment, rivals: Sequence[Claim] = ()) -> str:
        """The verdict, what it rests on, and its notes."""
        parts = [self._verdict(claim, judgment)]
        parts += self._conversion(claim, judgment.best)
        if judgment.best and judgment.best.strength != "proof" and judgment.verdict != "not_comparable":
            parts += [self._note("allowed", interval=self._interval(claim))]
            parts += self._mirror(claim, judgment) + self._stale(claim, judgment)
        if rivals:
            said = " · ".join(dict.fromkeys(self._said(rival) for rival in rivals))
            parts.append(self._note("rivals", rivals=said))
        return " ".join(parts)

    def _verdict(self, claim: Claim, judgment: Judgment) -> str:
        key, best = judgment.verdict, judgment.best
        if key == "not_comparable":
            return str(self._words["verdicts"][key]).format(reason=self._reason(claim, judgment))
        if key == "no_data":
            return self._no_data(claim, judgment)
        if best and best.strength and key in ("consistent", "contradicts"):
            key = f"{key}_{best.strength}"
        return str(self._words["verdicts"][key]).format(
            official=self._official(claim, best) if best else "",
            against=self._official(claim, judgment.against) if judgment.against else "",
            claim=self._said(claim),
            deviation=self._deviation(claim, best.deviation) if best else "",
        )

    def _no_data(self, claim: Claim, judgment: Judgment) -> str:
        """That no figure is stored: none at all, none so old, or none so new."""
        first, last = oldest(judgment.shown), newest(judgment.shown)
        before = first is not None and claim.stop is not None and claim.stop < first.start
        key = "no_data_before" if before else "no_data_yet" if last else "no_data"
        end = first if before else last
        return str(self._words["verdicts"][key]).format(
            subject=self._subject(claim), end=_span(end.time_period) if end else ""
        )

    def _reason(self, claim: Claim, judgment: Judgment) -> str:
        facet = str(judgment.facet)
        said = facet == "period" and (claim.start is None or claim.stop is None)
        shown = {
            "measure": lambda: _list(self._office_series(s) for s in judgment.shown),
            "composition": lambda: _list(self._areas(s.ref_area, s.counterpart_area) for s in judgment.shown),
            "period": lambda: _list(f"{_spans(s)} ({self.office(s)})" for s in judgment.shown),
            "unit": lambda: _list(s.unit for s in judgment.shown),
        }.get(facet, lambda: _list(self._office_series(s) for s in judgment.shown))()
        return str(self._words["facets"]["period_unsaid" if said else facet]).format(
            subject=self._subject(claim),
            areas=self._areas(claim.ref_area, claim.counterpart_area),
            period=self._period(claim),
            unit=claim.unit,
            shown=shown,
            official=self._official(claim, judgment.best) if judgment.best else "",
            claim=self._said(claim),
        )

    def _official(self, claim: Claim, held: Held) -> str:
        measured, series = held.measured, held.series
        value = self._amount(measured.value, claim.unit)
        if measured.low != measured.high:
            value = self._between(measured.low, measured.high, claim.unit)
        if measured.rate and claim.unit not in {series.unit, "percent"}:
            own = self._amount(measured.own_value, series.unit)
            value = str(self._words["converted"]).format(value=own, own=value)
        return str(self._words["official"]).format(
            value=value, office=self.office(series), series=self._series(series), period=self._compared(measured.period)
        )

    def _compared(self, period: str) -> str:
        now, _, before = period.partition(" / ")
        return str(self._words["compared"]).format(a=_span(now), b=_span(before)) if before else _span(now)

    def office(self, series: Series) -> str:
        """The office's short name."""
        record = self._known.ontology["statistics_sources"][series.source]
        return str(record["short"][self._lang])

    def _series(self, series: Series) -> str:
        record = self._known.ontology["statistics_indicators"][series.indicator]
        areas = self._areas(series.ref_area, series.counterpart_area)
        return str(self._words["series"]).format(indicator=record[self._lang], areas=areas)

    def _office_series(self, series: Series) -> str:
        return f"{self.office(series)}: {self._series(series)}"

    def _subject(self, claim: Claim) -> str:
        measure = self._known.ontology["measures"][claim.measure][self._lang]
        parts = [str(measure), self._areas(claim.ref_area, claim.counterpart_area), self._period(claim)]
        return ", ".join(part for part in parts if part)

    def _areas(self, first: str | None, second: str | None) -> str:
        named = [self._area(code) for code in (first, second) if code]
        return str(self._words["pair"]).format(a=named[0], b=named[1]) if len(named) == 2 else "".join(named)

    def _area(self, code: str) -> str:
        compositions = self._known.ontology["statistics_areas"]["compositions"]
        if code in compositions:
            return str(compositions[code][self._lang])
        thing = self._known.by_id.get(code)
        return str(self._words["world"]) if code == "WORLD" else (thing and thing.label(self._lang)) or code

    def _said(self, claim: Claim) -> str:
        """The figure as said, with its hedge in brackets."""
        if claim.value is None:
            return self._interval(claim)
        plain = self._amount(claim.value, claim.unit)
        if claim.qualifier == "exact":
            return plain
        return f"{plain} ({self._known.ontology['qualifiers'][claim.qualifier][self._lang]})"

    def _interval(self, claim: Claim) -> str:
        low, high = claim.interval.lower, claim.interval.upper
        if isinf(low) or isinf(high):
            key, bound = ("to", high) if isinf(low) else ("from", low)
            return str(self._words["intervals"][key]).format(
                a=self._amount(bound, claim.unit), b=self._amount(bound, claim.unit)
            )
        return self._between(low, high, claim.unit)

    def _between(self, low: float, high: float, unit: str) -> str:
        return str(self._words["intervals"]["between"]).format(a=self._amount(low, unit), b=self._amount(high, unit))

    def _deviation(self, claim: Claim, share: float) -> str:
        if claim.unit == "percent":
            return str(self._words["points"]).format(n=self._digits(abs(share), 1))
        return str(self._words["percent"]).format(n=self._digits(100 * abs(share), 1))

    def _conversion(self, claim: Claim, best: Held | None) -> list[str]:
        if not (best and best.measured.rate and best.measured.rate.basis):
            return []
        rate, pair = best.measured.rate, {"base": best.series.unit, "quote": claim.unit}
        one = str(self._words["one"])
        if rate.low != rate.high:
            low, high = (one.format(n=self._digits(n, 4), **pair) for n in (rate.low, rate.high))
            return [self._note("bracket", low=low, high=high, basis=self._basis(rate.basis))]
        return [
            self._note("rate", rate=one.format(n=self._digits(rate.value, 4), **pair), basis=self._basis(rate.basis))
        ]

    def _basis(self, basis: str) -> str:
        """`ECB 2023` with the office's name."""
        sources = self._known.ontology["statistics_sources"]
        parts = (part.partition(" ") for part in basis.split("; "))
        return "; ".join(f"{sources[code]['short'][self._lang]} {_span(when)}" for code, _, when in parts)

    def _mirror(self, claim: Claim, judgment: Judgment) -> list[str]:
        other = mirror(judgment)
        if judgment.best and not judgment.best.candidate.own and not judgment.against:
            return [self._note("mirror_only")]
        if other is None or judgment.best is None or other == judgment.against:
            return []
        own, value = judgment.best.measured.value, other.measured.value
        gap = value - own if claim.unit == "percent" else (value / own - 1 if own else 0.0)
        sign = "+" if gap > 0 else "−"
        text = self._deviation(claim, gap)
        return [self._note("mirror", official=self._official(claim, other), gap=f"{sign}{text}")]

    def _stale(self, claim: Claim, judgment: Judgment) -> list[str]:
        last = newer(claim, judgment)
        return [self._note("stale", newest=_span(last.time_period))] if last else []

    def _note(self, key: str, **told: str) -> str:
        return str(self._words["notes"][key]).format(**told)

    def _period(self, claim: Claim) -> str:
        if claim.edtf:
            return _span(claim.edtf)
        if claim.start and claim.stop:
            whole = claim.start.day == 1 and month(claim.stop.year, claim.stop.month).stop == claim.stop
            return _span(stretch(claim.start, claim.stop).text if whole else f"{claim.start}/{claim.stop}")
        return ""

    def _amount(self, value: float, unit: str) -> str:
        """A figure with the least digits that suffice: two after the point, of the greatest magnitude below it."""
        if unit == "percent":
            return str(self._words["percent"]).format(n=self._digits(value, 1))
        for size, name in self._words["magnitudes"]:
            if abs(value) >= size:
                return self._with_unit(f"{self._digits(value / size, 2)} {name}", unit)
        return self._with_unit(self._digits(value, 2), unit)

    def _with_unit(self, number: str, unit: str) -> str:
        return f"{number} {self._words['units'].get(unit, unit)}".strip()

    def _digits(self, value: float, places: int) -> str:
        whole, _, part = f"{value:,.{places}f}".partition(".")
        part = part.rstrip("0")
        plain = whole.replace(",", self._words["thousands"])
        return plain.replace("-", "−") + (self._words["decimal"] + part if part else "")


def oldest(shown: Iterable[Series]) -> Point | None:
    """The first point of several series."""
    return min((p for s in shown for p in s.points.values()), key=lambda p: (p.start, p.stop), default=None)


def newest(shown: Iterable[Series]) -> Point | None:
    """The last point of several series."""
    return max((s.newest for s in shown if s.points), key=lambda p: p.stop, default=None)


def newer(claim: Claim, judgment: Judgment) -> Point | None:
    """The newest official point, where it is later than the claim's period and over before the claim was published."""
    if judgment.best is None or claim.stop is None:
        return None
    known = [p for p in judgment.best.series.points.values() if claim.said_on is None or p.stop < claim.said_on]
    last = max(known, key=lambda p: (p.stop, p.start), default=None)
    return last if last and last.stop > claim.stop else None


def mirror(judgment: Judgment) -> Held | None:
    """The partner's records beside one's own."""
    if judgment.best is None:
        return None
    return next((h for h in judgment.held if h.candidate.own != judgment.best.candidate.own), None)


def _list(texts: Iterable[str]) -> str:
    named = list(dict.fromkeys(texts))
    return "; ".join(named[:MOST_NAMED]) + (" …" if len(named) > MOST_NAMED else "")


def _spans(series: Series) -> str:
    first = min(series.points.values(), key=lambda p: p.start)
    start, stop = f"{first.start:%Y-%m}", f"{series.newest.stop:%Y-%m}"
    return f"{start} – {stop}"


def _span(text: str) -> str:
    return text.replace("/", " – ")
