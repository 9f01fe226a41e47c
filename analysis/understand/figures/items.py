"""Items of a list: the area that a line, a segment or a bracket of a sentence gives to its own figure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.named import merged, said
from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import area_of
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.named import Question

INVESTED = {"investment", "investment_inflow", "investment_stock", "investment_cumulative"}
WAYS = {"ablative", "dative"}  # Kazakh cases of where something comes from and goes
LIST = {"-", "("}  # marks between the items of a list and their figures


def label(ground: Ground) -> str | None:
    """The area that labels a line: "Kazakhstan – 15.8m"; not "с Россией – 2,7 млрд"."""
    bullets = listed("figures", "bullets", ground.language)
    first = 1 if ground.tokens[0].norm in bullets else 0
    found = next((s for s in ground.sightings if s.first == first), None)
    if not found or found.last >= len(ground.tokens) or ground.tokens[found.last].norm not in {"-", ":"}:
        return None
    return area_of(found)


def own_side(asked: Question) -> str | None:
    """The side that an item of a list is about: "Узбекистан израсходовал 7,9, Казахстан – 2,4"."""
    ground = asked.ground
    n = ground.segment_of(asked.quantity.first)
    segment = ground.segments[n]
    if segment.aside:
        return None
    low = ground.segments[n - 1].first if segment.mark == "-" and n else segment.first
    own, others = said(asked, low, segment.last), said(asked, asked.low, asked.high)
    return own[0] if len(ground.numbers) > 1 and len(own) == 1 and len(others) > 1 else None


def before_bracket(asked: Question) -> str | None:
    """The partner whose item of a list a bracket explains: "в Чили – на 31 % (с 250 до 327 тыс. тонн), в Перу – …"."""
    ground, first = asked.ground, asked.quantity.first
    if asked.measure not in {*TRADE, "freight_volume", "tourism"} or "(" not in ground.norms:
        return None
    opens = next((at for at in range(first - 1, -1, -1) if ground.tokens[at].norm in {"(", ")"}), None)
    closes = next((at for at in range(first, len(ground.tokens)) if ground.tokens[at].norm == ")"), None)
    if opens is None or closes is None or ground.tokens[opens].norm == ")" or said(asked, opens, closes):
        return None
    start = max((last for _, last in ground.numbers if last <= opens), default=0)
    items = [s for s in ground.sightings if s.last <= start and (a := area_of(s)) and a != asked.sides.home]
    others = {a for s in ground.sightings if (a := area_of(s)) and a != asked.sides.home}
    return area_of(items[-1]) if items and len(others) > 1 else None


def own_partner(asked: Question) -> str | None:
    """The partner in the own segment of a list: "… 12 млрд пришлось на Европу, 9 млрд – на Турцию"."""
    ground, sides = asked.ground, asked.sides
    n = ground.segment_of(asked.quantity.first)
    if asked.measure not in TRADE | INVESTED or len(ground.numbers) < 2:
        return None
    segment = ground.segments[n]
    last = segment.last
    if n + 1 < len(ground.segments) and ground.segments[n + 1].mark == "-":
        after = ground.segments[n + 1]
        last = last if any(after.first <= f < after.last for f, _ in ground.numbers) else after.last
    before = ground.segments[max(0, n - 1)]  # "и Иран, закупивший 800 тыс. тонн"
    crossed = any(before.first <= f < before.last for f, _ in ground.numbers)
    low = segment.first if crossed else before.first
    own = [a for a in said(asked, segment.first, last) or said(asked, low, last) if a != sides.home]
    if len(own) == 2 and (behind := _behind(asked, segment.first, last)):
        return behind
    others = [a for a in said(asked, asked.low, asked.high) if a not in {*own, sides.home}]
    return own[0] if len(own) == 1 and others else None


def _touching(asked: Question) -> str | None:
    """As in "Чилиден 2500, Перуден 34 студент": in a list the state in a case right before its figure."""
    ground, start = asked.ground, asked.quantity.left.start
    here = next((s for s in ground.sightings if s.last == start), None)
    area = area_of(here) if here and case_of(ending_of(ground.tokens[start - 1], "kk"), "kk") in WAYS else None
    others = {a for s in ground.sightings if (a := area_of(s)) and a not in {area, asked.sides.home}}
    return area if area and others and area != asked.sides.home else None


def _behind(asked: Question, low: int, high: int) -> str | None:
    """The partner behind its figure where two share a segment: "5.8 billion went to Chile and 2.9 billion to Peru"."""
    starts = sorted(first for first, _ in asked.ground.numbers if low <= first < high)
    if len(starts) != 2 or said(asked, low, starts[0]):
        return None
    stop = next((first for first in starts if first >= asked.quantity.stop), high)
    there = [area for area in said(asked, asked.quantity.stop, stop) if area != asked.sides.home]
    return there[0] if len(there) == 1 else None


def beside(asked: Question) -> str | None:
    """The partner right before a figure in a list: "с Турцией – 4,9 млрд", "Кыргызстан (2 млрд)"."""
    ground, quantity = asked.ground, asked.quantity
    segment = ground.segments[ground.segment_of(quantity.first)]
    if ground.language == "kk" and (touching := _touching(asked)):
        return touching
    if segment.mark not in LIST or quantity.left.start - segment.first > 1:
        return None
    near = [area_of(s) for s in ground.sightings if segment.first - 3 <= s.last < segment.first]
    areas = [area for area in merged(asked.sides, (a for a in near if a)) if area != asked.sides.home]
    return areas[-1] if areas else None
