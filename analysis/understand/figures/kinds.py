"""What kind of statement a figure is: level, change, share, target or count, and whether it is a fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.growth import growth_of
from analysis.understand.figures.measures import GIVEN, PHYSICAL
from analysis.understand.figures.plans import foreseen, marks_a_goal, planned
from analysis.understand.figures.qualifiers import exceeded_by, qualifier_of
from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity

# Rates that are a percentage by nature: a level of prices, not a share of something.
RATES = {"prices", "jobs"}
# A wanted amount of these is a target; the price of a project, a loan or a fund stays a level.
TARGETED = {
    "trade_turnover", "export", "import", "trade_balance", "investment", "funds", "freight_volume", "production", "gdp",
    "tourism", "volume", "other", "prices",
}  # fmt: skip
SHARED = {*TARGETED, "jobs", "population"}  # of which a percentage may be wanted
LENT = {"financing", GIVEN}  # what is lent is to be brought to an amount, or has it
AHEAD = {"until", "by", "next_years"}  # forms of a time by which something is to be done
STANDING = {"other", "population", "migration"}  # whose number grows: students, passengers
MOVED = {"freight_volume", "tourism"}  # what is to be carried or to come is a target though it is counted
LIMITS = {"reached", "up_to", "more_than"}  # what a verb says of a figure that is to be reached or kept to
LABEL = 4  # words of the label of a figure: "ал нысана – 70"


def kind_of(quantity: Quantity, ground: Ground, measure: str) -> tuple[str, int]:
    """The kind of a figure, and -1 where it is a fall (else 1)."""
    growth = growth_of(quantity, ground)
    sign = -1 if (growth and growth.group == "down") or quantity.left.sign < 0 else 1
    if quantity.unit == "count":
        plain = "level" if measure == "freight_volume" and _of_boxes(quantity, ground) else "count"
        return ("target" if _wanted_count(quantity, ground, measure) else plain), 1
    kind = _kind(quantity, growth, measure, ground)
    if kind == "change":
        verb = growth or _verb_left_out(quantity, ground)
        ahead = planned(quantity, ground) or (verb is not None and foreseen(verb, ground)) or _to_slow(quantity, ground)
        return ("target" if ahead else "change"), sign
    goal = (
        goal_named(quantity, ground)
        or marks_a_goal(quantity, ground)
        or (kind == "level" and _plan_goes_on(quantity, ground))
    )
    if kind in {"level", "share"} and goal:
        return "target", 1
    wanted = _may_be_wanted(quantity, ground, measure) and not _supplied(quantity, ground)
    if wanted and (planned(quantity, ground) or _to_grow(quantity, ground)):
        goal = kind == "level" or _of_growth(quantity, ground, measure) or _end_of_growth(quantity, ground)
        return ("target" if goal else kind), 1
    return kind, 1


def _of_boxes(quantity: Quantity, ground: Ground) -> bool:
    """Whether freight is measured in containers, as in "31,400 TEU"; trains and trucks are counted."""
    noun = quantity.counted
    if not noun or noun.measure != "freight_volume" or quantity.unit_basis != "stated":
        return False
    vehicles = phrases("measures", "vehicles", ground.language)
    return not any(vehicles.at(ground.tokens, n) for n in range(noun.first, min(noun.last + 1, len(ground.tokens))))


def _of_growth(quantity: Quantity, ground: Ground, measure: str) -> bool:
    """As in "the economy grew by 8 %, and 7 % could be expected": a growth of the economy, and no share "of GDP"."""
    if measure != "gdp" or quantity.unit != "percent" or _told_as_share(quantity, ground):
        return False
    return not any(cue.name == "gdp" and quantity.stop <= cue.first <= quantity.stop + 2 for cue in ground.heads)


def may_be_to_come(quantity: Quantity, ground: Ground, measure: str) -> bool:
    """Whether an amount of this measure that holds at a time to come is a target."""
    return _may_be_wanted(quantity, ground, measure) and not _supplied(quantity, ground)


def kind_as_fact(quantity: Quantity, ground: Ground, measure: str) -> str:
    """The kind of a figure of which no plan is told."""
    return "count" if quantity.unit == "count" else _kind(quantity, growth_of(quantity, ground), measure, ground)


def _may_be_wanted(quantity: Quantity, ground: Ground, measure: str) -> bool:
    """Whether an amount of this measure is a target where it is planned; any is, where it is what a growth leads to."""
    if measure in LENT:  # and no "up to 12 million"
        return qualifier_of(quantity, ground) == "reached" or _to_be_lent(quantity, ground)
    if quantity.unit in {"percent", *TIME}:
        return (quantity.unit == "percent" and measure in SHARED) or _end_of_growth(quantity, ground)
    return measure in TARGETED and not _capacity(quantity, ground, measure)


def _to_be_lent(quantity: Quantity, ground: Ground) -> bool:
    """As in "plans to lend half a billion by 2027": what a lender means to bring to an amount by a time it names."""
    low, high = ground.clause_of(quantity.first)
    if not any(low <= date.first < high and date.form in AHEAD for date in ground.dates):
        return False
    return ground.cue_in(low, quantity.first if ground.language != "kk" else high, "wishes") is not None


def _to_grow(quantity: Quantity, ground: Ground) -> bool:
    """As in "35 пайызға дейін қысқарады": the level that a growth to come leads to."""
    cue = ground.cue_in(quantity.stop, quantity.stop + 3, "growth") if ground.language == "kk" else None
    return cue is not None and foreseen(cue, ground) and _end_of_growth(quantity, ground)


def _to_slow(quantity: Quantity, ground: Ground) -> bool:
    """As in "2026 жылы өсім 3,6 %-ға дейін баяулайды": a growth whose own verb is one to come."""
    if ground.language != "kk" or quantity.hedge != "up_to":
        return False
    cue = ground.cue_in(quantity.stop, quantity.stop + 2, "growth")
    return cue is not None and foreseen(cue, ground)


def _verb_left_out(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "парк вырастет до 23 машин, поток – в полтора раза": the verb of growth said before for both."""
    segment = ground.segments[ground.segment_of(quantity.first)]
    if segment.mark != "-":
        return None
    before = [c for c in ground.named("growth") if c.last <= quantity.left.start]
    return max(before, key=lambda c: c.first, default=None)


def goal_named(quantity: Quantity, ground: Ground) -> bool:
    """As in "қазір 40 пайыз, нысана – 70", "сейчас 40 %, цель – 70": the goal is the label of the figure."""
    n = ground.segment_of(quantity.first)
    segment = ground.segments[n]
    if segment.mark != "-" or not n or quantity.left.start - segment.first > 1:
        return False
    while n > 1 and ground.segments[n - 1].aside:  # "цель, которую поставили себе столицы, – 300 миллионов"
        n -= 1
    label = ground.segments[n - 1]
    return label.last - label.first <= LABEL and ground.cue_in(label.first, label.last, "goals") is not None


def _plan_goes_on(quantity: Quantity, ground: Ground) -> bool:
    """As in "намерены выйти на 500 млн, а к концу десятилетия – на миллиард": only the time is new."""
    segment = ground.segments[ground.segment_of(quantity.first)]
    low, _ = ground.clause_of(quantity.first)
    if segment.mark != "-" or not low or not any(low <= d.first < segment.first for d in ground.dates):
        return False
    return (
        any(cue.first < low for cue in ground.named("plans")) and len(ground.tokens[low : segment.first]) <= LABEL + 2
    )


def _wanted_count(quantity: Quantity, ground: Ground, measure: str) -> bool:
    """Whether a count is wanted: freight and guests that are to come, or what the number of anything is to grow to."""
    if quantity.noun:
        vehicles = phrases("measures", "vehicles", ground.language)
        if vehicles.at(ground.tokens, quantity.noun.first) and not _end_of_growth(quantity, ground):
            return False  # trains that are bought
    moved = measure in MOVED or (measure in STANDING and _end_of_growth(quantity, ground))
    return moved and planned(quantity, ground)


def _end_of_growth(quantity: Quantity, ground: Ground) -> bool:
    """As in "обещают снизить до 20 %": the level that a growth or a fall leads to."""
    moved = "to" in quantity.left.roles or quantity.hedge == "up_to"
    if not quantity.right.hedge and not quantity.left.hedge and qualifier_of(quantity, ground) in LIMITS:
        return True  # "доля должна достичь 50 %", "the deficit must not exceed 3 %"
    if quantity.right.hedge == "up_to" and ground.tokens[quantity.stop - 1].norm not in listed(
        "qualifiers", "ends", "kk"
    ):
        return True  # "2,7 пайыздан аспауға тиіс"
    return moved and ground.cue_in(*ground.clause_of(quantity.first), "growth") is not None


def _capacity(quantity: Quantity, ground: Ground, measure: str) -> bool:
    """As in "the money will repair 286 km", "the plant will make 60 tons a day": what a project is, and no goal."""
    if (
        quantity.unit not in PHYSICAL
        or measure not in {"other", "production", "energy"}
        or _end_of_growth(quantity, ground)
    ):
        return False
    low, high = ground.clause_of(quantity.first)
    site = ground.cue_in(low, high, "sites") is not None
    goal = ground.cue_in(low, high, *(("growth", "goals") if site else ("growth", "goals", "wishes"))) is not None
    return not goal and (measure == "other" or site)


def _supplied(quantity: Quantity, ground: Ground) -> bool:
    """As in "a contract under which it will supply 3,400 tons": what is agreed to be delivered is no wish."""
    if quantity.unit not in PHYSICAL:
        return False
    return ground.cue_in(*ground.clause_of(quantity.first), "contracts") is not None


def _kind(quantity: Quantity, growth: Cue | None, measure: str, ground: Ground) -> str:
    if quantity.unit == "times":
        return "change"
    if quantity.unit == "percent":
        if quantity.points or quantity.left.sign or growth or exceeded_by(quantity, ground):
            return "change"
        rate = measure in RATES and quantity.number.form != "fraction" and not _told_as_share(quantity, ground)
        return "level" if rate else "share"
    return "change" if growth or quantity.merged else "level"


def _told_as_share(quantity: Quantity, ground: Ground) -> bool:
    segment = ground.segments[ground.segment_of(quantity.first)]
    low = ground.segments[max(0, ground.segment_of(quantity.first) - 1)].first if segment.mark == "-" else segment.first
    return ground.cue_in(low, quantity.first, "share_nouns") is not None
