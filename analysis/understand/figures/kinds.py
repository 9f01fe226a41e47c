"""What kind of statement a figure is: level, change, share, target or count, and whether it is a fall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.acts import is_money
from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.measures import GIVEN, PHYSICAL
from analysis.understand.figures.plans import foreseen, planned
from analysis.understand.figures.qualifiers import qualifier_of
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
NEAR = 6  # tokens between a figure and the growth word that governs it


def kind_of(quantity: Quantity, ground: Ground, measure: str) -> tuple[str, int]:
    """The kind of a figure, and -1 where it is a fall (else 1)."""
    growth = growth_of(quantity, ground)
    sign = -1 if (growth and growth.group == "down") or quantity.left.sign < 0 else 1
    if quantity.unit == "count":
        return ("target" if _wanted_count(quantity, ground, measure) else "count"), 1
    kind = _kind(quantity, growth, measure, ground)
    if kind == "change":
        verb = growth or _verb_left_out(quantity, ground)
        ahead = planned(quantity, ground) or (verb is not None and foreseen(verb, ground)) or _to_slow(quantity, ground)
        return ("target" if ahead else "change"), sign
    goal = goal_named(quantity, ground) or (kind == "level" and _plan_goes_on(quantity, ground))
    if kind in {"level", "share"} and goal:
        return "target", 1
    wanted = _may_be_wanted(quantity, ground, measure) and not _supplied(quantity, ground)
    if wanted and (planned(quantity, ground) or _to_grow(quantity, ground)):
        return ("target" if kind == "level" or _end_of_growth(quantity, ground) else kind), 1
    return kind, 1


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
        if quantity.points or quantity.left.sign or growth:
            return "change"
        rate = measure in RATES and quantity.number.form != "fraction" and not _told_as_share(quantity, ground)
        return "level" if rate else "share"
    return "change" if growth or quantity.merged else "level"


def _told_as_share(quantity: Quantity, ground: Ground) -> bool:
    segment = ground.segments[ground.segment_of(quantity.first)]
    low = ground.segments[max(0, ground.segment_of(quantity.first) - 1)].first if segment.mark == "-" else segment.first
    return ground.cue_in(low, quantity.first, "share_nouns") is not None


def growth_of(quantity: Quantity, ground: Ground) -> Cue | None:
    """The growth word that makes a figure a change ("вырос на", "increase of", "-ға өсті"); None for a level."""
    if not ground.named("growth") and not ground.named("growth_nouns"):
        return None
    if quantity.unit == "percent" and (listed_growth := _heading(quantity, ground)):
        return listed_growth
    rules = {"ru": _growth_ru, "en": _growth_en, "kk": _growth_kk}
    return rules[ground.language](quantity, ground)


def _heading(quantity: Quantity, ground: Ground) -> Cue | None:
    """The growth that a list is headed by ("Темпы роста: ВВП – 6,3 %, …"), or the noun of growth a figure is of."""
    heads = [
        c
        for c in (*ground.named("growth"), *ground.named("growth_nouns"))
        if c.last < quantity.first and ground.tokens[c.last].norm == ":"
    ]
    nouns = [c for c in ground.named("growth_nouns") if 0 <= quantity.left.start - c.last <= NEAR]
    near = [c for c in nouns if not _crossed(c, quantity, ground)]
    return next(iter((*heads, *near)), None) or _growth_reached(quantity, ground)


def _growth_reached(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "прирост перевозок в январе – июле достиг 9,2 %": the subject is a growth, the figure how much."""
    if ground.language != "ru" or qualifier_of(quantity, ground) not in LIMITS or "to" in quantity.left.roles:
        return None
    low, _ = ground.clause_of(quantity.first)
    nouns = phrases("figures", "growth_subjects", "ru")
    found = [c for c in ground.named("growth") if low <= c.first <= low + 1 and nouns.at(ground.tokens, c.first)]
    return next((c for c in found if not _crossed(c, quantity, ground)), None)


def _near(quantity: Quantity, ground: Ground, before: int, after: int) -> list[Cue]:
    """Growth words around a figure in its clause, the nearest first; a hedge beside it is none."""
    low, high = ground.clause_of(quantity.first)
    low, high = max(low, quantity.left.start - before), min(high, quantity.stop + after)
    outside = [c for c in ground.named("growth") if c.last <= quantity.left.start or c.first >= quantity.stop]
    found = [c for c in outside if low <= c.first < high]
    return sorted(found, key=lambda c: (_gap(c, quantity), c.first))


def _gap(cue: Cue, quantity: Quantity) -> int:
    return quantity.left.start - cue.last if cue.last <= quantity.first else cue.first - quantity.stop


def _crossed(cue: Cue, quantity: Quantity, ground: Ground) -> int:
    """How many other numbers stand between a word and a figure."""
    low, high = (cue.last, quantity.first) if cue.last <= quantity.first else (quantity.stop, cue.first)
    return sum(low <= first < high for first, _ in ground.numbers)


def _growth_ru(quantity: Quantity, ground: Ground) -> Cue | None:
    elided = "by" in quantity.left.roles and ground.segments[ground.segment_of(quantity.first)].mark == "-"
    near = _near(quantity, ground, 30 if elided else 14, 8)  # "грузы сократились с 8 до 6 тонн, транзит – на треть"
    if "to" in quantity.left.roles or quantity.left.roles == {"level"}:
        return None
    relative = quantity.unit in {"percent", "times"}
    if "by" in quantity.left.roles:
        return near[0] if near and (relative or _gap(near[0], quantity) <= NEAR) else None
    touching = [c for c in near if _gap(c, quantity) <= (3 if relative else 0) and not _crossed(c, quantity, ground)]
    touching = [c for c in touching if c.first < quantity.first or _undivided(quantity, c, ground)]
    return touching[0] if touching and relative else None


def _undivided(quantity: Quantity, cue: Cue, ground: Ground) -> bool:
    """Whether no comma stands between; "охват, составлявший 96 %, упал до 89" tells no growth by 96."""
    return not any(token.norm == "," for token in ground.tokens[quantity.last : cue.first])


def _growth_en(quantity: Quantity, ground: Ground) -> Cue | None:
    if quantity.left.roles & {"to", "at", "from", "level"}:
        return None
    near = [c for c in _near(quantity, ground, 14, 4) if not _crossed(c, quantity, ground)]
    if is_money(quantity) and "by" not in quantity.left.roles:
        near = [c for c in near if ground.tokens[c.first].norm not in listed("figures", "raised", "en")]
    by = "by" in quantity.left.roles or quantity.unit in {"percent", "times"}
    close = [c for c in near if _gap(c, quantity) <= (NEAR if by else 2)]
    if not close:
        return _coordinated_growth(quantity, ground)
    return close[0] if by or "of" in quantity.left.roles or _gap(close[0], quantity) == 0 else None


def _coordinated_growth(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "rose 3.4% in May and 18% over the year": one verb for both."""
    if quantity.unit != "percent":
        return None
    near = [c for c in _near(quantity, ground, 10, 0) if _crossed(c, quantity, ground) == 1]
    if not near or ground.cue_in(near[0].last, quantity.first, "shares"):
        return None
    before = quantity.left.start - 1
    joined = ground.tokens[before].norm in role_words(ground.language)["middle"]
    return near[0] if joined or ground.cue_in(before, before + 1, "against") else None


def _growth_kk(quantity: Quantity, ground: Ground) -> Cue | None:
    if ground.tokens[quantity.stop - 1].norm in listed("qualifiers", "owned", "kk"):
        return None  # "60 пайызға жуығын"
    if quantity.hedge == "up_to" or quantity.case in {"accusative", "possessive", "possessive_object", "genitive"}:
        return None
    if quantity.case == "ablative" and not quantity.right.hedge:
        return None  # "5 пайыздан асты" is a share, "5 пайыздан астам өсті" a growth
    near = [c for c in _near(quantity, ground, 0, 12) if c.first >= quantity.last]
    if not near:
        return None
    relative = quantity.unit in {"percent", "times"}
    same = ground.segment_of(near[0].first) == ground.segment_of(quantity.first)
    if same and not _crossed(near[0], quantity, ground) and _gap(near[0], quantity) <= 4:
        return near[0] if relative or (quantity.case == "dative" and _gap(near[0], quantity) <= 1) else None
    # "экспорт 70 пайызға, импорт 60 пайызға артты": one verb for both
    shared = relative and quantity.case == "dative" and _crossed(near[0], quantity, ground) == 1
    return near[0] if shared else None
