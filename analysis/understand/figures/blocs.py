"""Figures of bodies and regions: of their members together, of the state at home with them, of them with others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.named import NATIONAL, said
from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import Areas, Sides, area_of
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.named import Question
    from analysis.understand.sightings import Sighting

FLOWS = TRADE | {
    "trade_balance", "trade_share", "investment", "investment_inflow", "investment_cumulative", "investment_stock",
    "freight_volume", "funds",
}  # fmt: skip
TOWARD = {"instrumental", "dative"}  # the cases of another side: ЭЫҰ елдерімен, ЕАЭО елдеріне
LINKS = 2  # words between "with" and the name of a body: "with the GCC", "со странами ЕАЭС"


def of_members(asked: Question) -> Areas | None:
    """As in "in the member states 11 million people study": of the body that is named last or most."""
    sides, ground = asked.sides, asked.ground
    if not asked.says("members") or sides.home in said(asked, asked.low, asked.high):
        return None
    near = [s.thing.id for s in ground.sightings if s.thing.id in sides.members and s.thing.id not in sides.regions]
    bodies = near or [a for a in (sides.bloc, *sides.bodies) if a]
    own = [body for body in bodies if sides.home in sides.members[body]]
    if not own:
        return None
    cue = ground.cue_in(asked.low, asked.high, "members")
    toward = cue and asked.measure in FLOWS and sides.home and _other_side(cue, ground)
    return (sides.home, own[0]) if toward else (own[0], None)


def of_region(asked: Question) -> Areas | None:
    """As in "взаимная торговля пяти стран": of the region that the text is about, or of it and who meets it."""
    sides, region = asked.sides, asked.sides.region
    if asked.says("two_regions"):
        bloc = other_bloc(sides)
        return (region, bloc) if region and bloc else sides.format
    if not region or not asked.says("all_states"):
        return None
    outside = [a for a in said(asked, asked.low, asked.high) if a != region and a not in sides.members[region]]
    return (region, outside[0]) if len(outside) == 1 and asked.between else (region, None)


def of_bloc(asked: Question) -> Areas | None:
    """Of the state at home with its own body, or of a body alone: "trade with the CIS", "ВВП союза"."""
    if asked.measure in FLOWS:
        return _within_own(asked) or _with_own(asked)
    if asked.measure not in NATIONAL or said(asked, asked.low, asked.high) or not asked.says("the_bloc", "the_body"):
        return None
    body = _last_body(asked)
    return (body, None) if body else None


def _with_own(asked: Question) -> Areas | None:
    """As in "товарооборот со странами СНГ", "ЕАЭО елдерімен сауда": the other side is the body it belongs to."""
    sides, ground = asked.sides, asked.ground
    if not sides.home:
        return None
    for s in ground.sightings:
        area = area_of(s) if asked.low <= s.first < asked.high else None
        own = area is not None and area not in sides.regions and sides.home in sides.members.get(area, ())
        if own and (_other_side(s, ground) or _part_of_trade(asked)):
            others = [a for a in said(asked, asked.low, asked.high) if a not in {area, sides.home}]
            return (sides.home, area) if not others else None
    return None


def _other_side(sighting: Sighting | Cue, ground: Ground) -> bool:
    """Whether a body is told as the one that somebody trades with."""
    if ground.language == "kk":
        words = ground.tokens[sighting.last - 1 : sighting.last + 2]
        return any(case_of(ending_of(word, "kk"), "kk") in TOWARD for word in words if word.kind == "word")
    before = ground.tokens[max(0, sighting.first - LINKS) : sighting.first]
    return any(token.norm in listed("figures", "toward", ground.language) for token in before)


def _part_of_trade(asked: Question) -> bool:
    """As in "на СНГ пришлось 20 % экспорта": a share of what the state at home trades."""
    return asked.quantity.unit == "percent" and asked.says("shares", "share_nouns") and not asked.both


def _within_own(asked: Question) -> Areas | None:
    """As in "внутри союза торговля составила 38 млрд": of the members of the body with each other."""
    segment = asked.ground.segments[asked.ground.segment_of(asked.quantity.first)]
    if not asked.ground.cue_in(segment.first, segment.last, "within_bloc"):
        return None
    own = [body for body in asked.sides.bodies if asked.sides.home in asked.sides.members[body]]
    return (own[0], None) if own else None


def _last_body(asked: Question) -> str | None:
    """The body of states that is named last before a sentence, or in it."""
    sides, here = asked.sides, asked.ground.sentence.index
    named = [s.thing.id for s in sides.sightings if s.sentence <= here and s.thing.id in sides.members]
    return next((body for body in reversed(named) if body not in sides.regions), None)


def the_bloc(asked: Question, found: list[str]) -> str | None:
    """As in "trade with the bloc": the body of other states that the text has named."""
    sides = asked.sides
    if not asked.says("the_bloc") or any(area in sides.members for area in found):
        return None
    return other_bloc(sides)


def other_bloc(sides: Sides) -> str | None:
    """The body named first that the state at home is no member of."""
    return next((body for body in sides.bodies if sides.home not in sides.members[body]), None)
