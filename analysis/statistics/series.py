"""Observations as series that can be asked for a stretch of time: the newest edition of each figure, sums of parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import polars as pl

Place = tuple[str | None, str | None, str]  # ref_area, counterpart_area, indicator
Trace = tuple[str, str, str, str, str]  # the key of an observation: source, dataset, series, period, snapshot
FACTS = (
    "source", "dataset", "series_key", "ref_area", "counterpart_area", "indicator", "unit", "area_composition",
    "perspective", "valuation", "freq",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """One figure in base units, and the observations it is made of."""

    start: date
    stop: date
    time_period: str
    value: float
    vintage: date | None
    url: str | None
    licence: str | None
    trace: tuple[Trace, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """What a series holds for a stretch: one point, or parts that make it up."""

    value: float
    parts: tuple[Point, ...]

    @property
    def point(self) -> Point:
        """The part that stands for it: the last."""
        return self.parts[-1]

    @property
    def trace(self) -> tuple[Trace, ...]:
        """All observations it is made of."""
        return tuple(each for part in self.parts for each in part.trace)


@dataclass(frozen=True, slots=True)
class Series:
    """Figures of one series; `sums` tells flows, whose parts add up, from stocks."""

    source: str
    dataset: str
    series_key: str
    ref_area: str | None
    counterpart_area: str | None
    indicator: str
    unit: str
    composition: str | None
    perspective: str
    valuation: str | None
    freq: str
    sums: bool
    points: Mapping[tuple[date, date], Point] = field(repr=False, hash=False, compare=False)

    def figure(self, start: date, stop: date) -> Figure | None:
        """What the series holds for exactly this stretch; None where a part of it is missing."""
        if point := self.points.get((start, stop)):
            return Figure(point.value, (point,))
        if not self.sums:
            return self._at_end(stop)
        parts = self._tiles(start, stop)
        whole = bool(parts) and parts[0].start == start and parts[-1].stop == stop
        return Figure(sum(p.value for p in parts), tuple(parts)) if whole else None

    def within(self, start: date, stop: date) -> Figure | None:
        """The most the series holds inside a stretch: for a flow that is never negative, a lower bound."""
        inside = [p for p in self.points.values() if start <= p.start and p.stop <= stop]
        best = max(inside, key=lambda p: p.value, default=None)
        found = Figure(best.value, (best,)) if best else None
        run = _longest_run(sorted(inside, key=lambda p: (p.start, p.stop)))
        summed = Figure(sum(p.value for p in run), tuple(run)) if run else None
        return max((f for f in (found, summed) if f), key=lambda f: f.value, default=None)

    def around(self, start: date, stop: date) -> Figure | None:
        """The least the series holds around a stretch: for a flow that is never negative, an upper bound."""
        holding = [p for p in self.points.values() if p.start <= start and stop <= p.stop]
        best = min(holding, key=lambda p: p.value, default=None)
        return Figure(best.value, (best,)) if best else None

    @property
    def newest(self) -> Point:
        """The last point."""
        return max(self.points.values(), key=lambda p: (p.stop, p.start))

    def _at_end(self, stop: date) -> Figure | None:
        point = next((p for p in self.points.values() if p.stop == stop), None)
        return Figure(point.value, (point,)) if point else None

    def _tiles(self, start: date, stop: date) -> list[Point]:
        """Points that cover a stretch without gap or overlap, the longest first at each place."""
        by_start: dict[date, list[Point]] = defaultdict(list)
        for point in self.points.values():
            by_start[point.start].append(point)
        parts: list[Point] = []
        at: date | None = start
        while at is not None and at <= stop:
            fitting = [p for p in by_start.get(at, []) if p.stop <= stop]
            if not fitting:
                return []
            parts.append(max(fitting, key=lambda p: p.stop))
            at = _next(parts[-1].stop)
        return parts


def _next(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _longest_run(inside: list[Point]) -> list[Point]:
    """Points that do not overlap, taken from the left, shortest first."""
    run: list[Point] = []
    for point in sorted(inside, key=lambda p: (p.stop, -p.start.toordinal())):
        if not run or point.start > run[-1].stop:
            run.append(point)
    return run


class Shelf:
    """All series by place (reporting area, partner, indicator)."""

    def __init__(
        self, observations: pl.DataFrame, indicators: Mapping[str, Mapping[str, Any]], areas: Iterable[str]
    ) -> None:
        self._sums = {code: bool(record["sums"]) for code, record in indicators.items()}
        wanted = list(areas)
        frame = observations.filter(
            pl.col("obs_value").is_not_null(),
            pl.col("product").is_null() | (pl.col("product") == "TOTAL"),
            ~pl.col("indicator").str.starts_with("FX_"),
            pl.col("ref_area").is_in(wanted),
            pl.col("counterpart_area").is_null() | pl.col("counterpart_area").is_in(wanted),
        )
        self._by_place: dict[Place, list[Series]] = defaultdict(list)
        for series in (*self._whole(newest(frame)),):
            self._by_place[series.ref_area, series.counterpart_area, series.indicator].append(series)
        self._add_turnover()

    def at(self, ref_area: str | None, counterpart_area: str | None, indicator: str) -> list[Series]:
        """The series of a place."""
        return self._by_place.get((ref_area, counterpart_area, indicator), [])

    def _whole(self, frame: pl.DataFrame) -> Iterable[Series]:
        """Series that differ only in frequency are one: a year and its months belong together."""
        by_key: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
        for row in frame.iter_rows(named=True):
            by_key[tuple(row[fact] for fact in FACTS)].append(row)
        joined: dict[tuple[Any, ...], Series] = {}
        for facts, rows in by_key.items():
            series = self._series(facts, rows)
            same = (*facts[:2], *facts[3:10])
            joined[same] = _joined(joined[same], series) if same in joined else series
        return joined.values()

    def _series(self, facts: tuple[Any, ...], rows: list[dict[str, Any]]) -> Series:
        named = dict(zip(FACTS, facts, strict=True))
        composition = named.pop("area_composition")
        points = {(row["period_from"], row["period_to"]): _point(row) for row in rows}
        return Series(**named, composition=composition, sums=self._sums.get(named["indicator"], False), points=points)

    def _add_turnover(self) -> None:
        """Turnover is exports and imports of one source, where it prints none itself."""
        exports = [s for place, found in self._by_place.items() if place[2] == "TRADE_GOODS_X" for s in found]
        for out in exports:
            place = (out.ref_area, out.counterpart_area)
            into = [s for s in self.at(*place, "TRADE_GOODS_M") if _one_set(s, out)]
            if into and not any(_one_set(s, out) for s in self.at(*place, "TRADE_GOODS_T")):
                both = _turnover(out, min(into, key=lambda s: s.valuation or ""))
                if both.points:
                    self._by_place[*place, "TRADE_GOODS_T"].append(both)


def newest(frame: pl.DataFrame) -> pl.DataFrame:
    """The newest edition of each figure."""
    return frame.sort("vintage", "retrieved_at", "snapshot_sha256", nulls_last=False).unique(
        ["source", "dataset", "series_key", "time_period"], keep="last", maintain_order=True
    )


def _point(row: Mapping[str, Any]) -> Point:
    return Point(
        row["period_from"], row["period_to"], row["time_period"], row["obs_value"] * 10 ** row["unit_mult"],
        row["vintage"], row["source_url"], row["licence"],
        ((row["source"], row["dataset"], row["series_key"], row["time_period"], row["snapshot_sha256"]),),
    )  # fmt: skip


def _joined(first: Series, other: Series) -> Series:
    return replace(first, points={**first.points, **other.points})


def _one_set(first: Series, other: Series) -> bool:
    return (first.source, first.dataset, first.unit, first.perspective) == (
        other.source,
        other.dataset,
        other.unit,
        other.perspective,
    )


def _turnover(out: Series, into: Series) -> Series:
    points = {
        at: replace(point, value=point.value + into.points[at].value, trace=point.trace + into.points[at].trace)
        for at, point in out.points.items()
        if at in into.points
    }
    return replace(out, indicator="TRADE_GOODS_T", valuation=None, points=points)
