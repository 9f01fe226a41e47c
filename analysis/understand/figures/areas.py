"""Whose figure it is: the reporting area and its counterpart, from the clause, the figure before or the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.bases import RELATIVE
from analysis.understand.figures.blocs import of_bloc, of_members, of_region, the_bloc
from analysis.understand.figures.direction import turned
from analysis.understand.figures.growth import growth_of
from analysis.understand.figures.items import before_bracket, beside, label, own_partner, own_side
from analysis.understand.figures.lenders import borrower, lent
from analysis.understand.figures.measures import TRADE
from analysis.understand.figures.named import (
    BILATERAL,
    NATION,
    NATIONAL,
    OF_THE_OTHER,
    Question,
    of_cities,
    said,
    within,
)
from analysis.understand.figures.number_words import case_of
from analysis.understand.figures.parts import before_parts, part_elsewhere, parts_abroad
from analysis.understand.figures.quantities import ending_of
from analysis.understand.figures.sides import Areas, Sides, area_of
from analysis.understand.figures.speakers import of_speaker
from analysis.understand.figures.words import listed

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity

OF_PEOPLE = {"other", "jobs", "population", "migration", "tourism"}  # what counts of people measure
TO_CITIES = {"export", "import", "freight_volume"}  # goods whose way is told by a city
OF_ITSELF = {"other", "energy", "production"}  # what a state makes or uses every year
PAIR = 2  # sides of a figure
BY_PLACE = {"project_count", "company_count"}  # counts that are told by where they are
FROM_EACH = BILATERAL | {"tourism", "company_count"}  # what a list gives state by state: "из Перу – 25"


def areas_of(
    sides: Sides, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None, *, abroad: bool = False
) -> Areas:
    """The areas of a figure; `taken_over` are those of the figure that it continues.

    `abroad`: whether the text has told of this measure for one state with all the world.
    """
    if measure == "tourism" and quantity.unit in RELATIVE and taken_over and taken_over[1]:
        return taken_over  # "51,3 тысячи казахстанцев – в 1,6 раза больше"
    found = _areas(sides, quantity, ground, measure, taken_over, abroad=abroad)
    return turned(found, measure, quantity, ground) if measure in {"export", "import"} else found


def _areas(
    sides: Sides, quantity: Quantity, ground: Ground, measure: str, taken_over: Areas | None, *, abroad: bool
) -> Areas:
    """The areas of a figure, the state at home first."""
    low, high = ground.clause_of(quantity.first)
    end = before_parts(quantity, ground, sides.home)
    high = min(high, end)
    both = _both_sides(ground, low, high)
    asked = Question(sides, quantity, ground, measure, both, _antecedent(quantity, ground, low), high)
    if given := of_members(asked) or of_region(asked) or of_bloc(asked) or _of_speaker(asked) or _of_people(asked):
        return given
    if given := _in_list(asked, taken_over):
        return given
    found = said(asked, asked.low, high)
    if found and sides.home not in found and asked.says("home"):
        found.append(str(sides.home))
    if bloc := the_bloc(asked, found):
        found.append(bloc)
    if given := _of_home_alone(asked, found, taken_over, abroad=abroad):
        return given
    if not found and measure != "jobs":  # people work where the plant stands, and not where its owner is told
        found = [a for a in said(asked, 0, end) if a not in sides.regions]
    return _of_found(asked, found, taken_over, parted=end < len(ground.tokens))


def _both_sides(ground: Ground, low: int, high: int) -> bool:
    """Whether a clause speaks of two sides: "наши страны", and no "наша страна"."""
    cue = ground.cue_in(low, high, "both_sides")
    return cue is not None and ground.tokens[cue.first].norm not in listed("figures", "one_of_us", ground.language)


def _antecedent(quantity: Quantity, ground: Ground, low: int) -> int:
    """Where the noun begins that a clause put in describes: "Belgian investors, who run 70 companies"."""
    n = ground.segment_of(quantity.first)
    return ground.segments[n - 1].first if n and ground.segments[n].aside else low


def _of_home_alone(asked: Question, found: list[str], taken_over: Areas | None, *, abroad: bool) -> Areas | None:
    """The areas of a figure whose clause names no other state: a city abroad, the figure before, or all the world."""
    home = asked.sides.home
    if not set(found) <= {home}:
        return None
    if asked.measure in TO_CITIES and (city := of_cities(asked, asked.low, asked.high)):
        return (home, city[0]) if found or city[1] else (city[0], None)
    if not found and asked.says("home") and ((taken_over and taken_over[0] != home) or _part_of_all(asked)):
        return home, None
    if not found and asked.of_the_country and not (taken_over and asked.quantity.unit == "percent"):
        return home, None
    if not found and (taken_over or asked.with_all):
        return (home, None) if asked.of_all_trade and not asked.both else taken_over or (home, None)
    return (home, None) if abroad and not asked.both else None  # "shipped 4.1 million tons abroad, that is 28% more"


def _of_found(asked: Question, found: list[str], taken_over: Areas | None, *, parted: bool) -> Areas:
    """The areas of a figure by those that its clause or its sentence names; `parted` where its parts follow."""
    sides, measure = asked.sides, asked.measure
    if parted and measure in TRADE and len(found) == 1 and (found[0] != sides.home or parts_abroad(asked)):
        return found[0], None  # its partners follow as parts
    if taken_over and taken_over[1] is None and (there := part_elsewhere(asked)):
        return taken_over[0], there
    if lent(asked) and (len(found) < 2 or sides.home not in found):
        return borrower(asked, found)
    if taken_over and measure in TRADE and found and sides.home == taken_over[0] and sides.home not in found:
        return taken_over[0], found[0]  # one more partner in a row
    return _named(asked, found) if found else _unnamed(asked)


def _of_speaker(asked: Question) -> Areas | None:
    """As in "the Prime Minister of Chile said his country loses": of the state of the one who speaks."""
    own = of_speaker(asked)
    return (own, None) if own else None


def _in_list(asked: Question, taken_over: Areas | None) -> Areas | None:
    """The areas of an item of a list: its label, the partner right before the figure, or the one of its segment."""
    if asked.measure not in TRADE and (line := label(asked.ground)):
        return line, None
    if asked.measure in FROM_EACH and (before := beside(asked)):
        return _one(asked, before)
    if (asked.plain or asked.measure in NATIONAL) and (own := own_side(asked)):
        return own, None
    if asked.measure in BY_PLACE and not asked.both and (own := own_side(asked)) and _only_there(asked, own):
        return own, None  # "четыре – в Чили, три – в Казахстане"
    if own := before_bracket(asked) or own_partner(asked):
        return (taken_over[0], own) if taken_over and taken_over[0] not in {None, own} else _one(asked, own)
    return None


def _of_people(asked: Question) -> Areas | None:
    """As in "1,300 Filipino specialists", "60 узбекских хирургов": people told by where they come from are abroad."""
    quantity, ground, sides = asked.quantity, asked.ground, asked.sides
    if asked.measure not in OF_PEOPLE or quantity.unit != "count" or not quantity.counted or not sides.home:
        return None
    near = (s for s in ground.sightings if quantity.number.last <= s.first < quantity.stop and s.how == "adjective")
    origin = next((area for s in near if (area := area_of(s)) and len(area) == 2), None)
    if not origin or origin != sides.home:
        return (sides.home, origin) if origin else None
    others = [area for area in said(asked, asked.low, asked.high) if area != sides.home and len(area) == 2]
    host = others[0] if others else None if sides.bloc else sides.partner
    return (host, sides.home) if host else None


def _named(asked: Question, found: list[str]) -> Areas:
    return _two(asked, found) if len(found) >= 2 else _one(asked, found[0])


def _unnamed(asked: Question) -> Areas:
    sides = asked.sides
    if asked.both and sides.other and not (sides.bloc or sides.meeting):
        return sides.home, sides.other
    return sides.pair() if asked.shared and not asked.with_all else (sides.bloc or sides.home, None)


def _one(asked: Question, area: str) -> Areas:
    sides = asked.sides
    if area != sides.home:
        return _one_abroad(asked, area)
    if asked.measure == "tourism" and sides.partner and _abroad(asked):
        return area, sides.partner
    if not asked.shared or asked.with_all or _part_of_all(asked):
        return area, None
    if sides.bloc or sides.meeting:
        return area, sides.bloc or sides.partner
    return sides.pair()


def _one_abroad(asked: Question, area: str) -> Areas:
    """The areas where the one named is another state, or a body that the state at home may belong to."""
    sides, company = asked.sides, asked.measure in OF_THE_OTHER
    if sides.home in sides.members.get(area, ()):
        both = asked.says("home") or company or sides.home in said(asked, asked.low, asked.high)
        return (sides.home, area) if both else (area, None)
    if asked.measure == "jobs" and sides.home and _by_adjective(asked, area):
        return sides.home, None  # "a Chilean firm will build a plant and hire 70 people"
    there = asked.measure == "company_count" and _only_there(asked, area)  # "В Боливии 40 компаний"
    if there or _every_year(asked, area):
        return area, None
    return (sides.home, area) if sides.home and (asked.between or company) else (area, None)


def _by_adjective(asked: Question, area: str) -> bool:
    """Whether a state is only named by where a company is from."""
    return all(s.how == "adjective" for s in asked.ground.sightings if area_of(s) == area)


def _every_year(asked: Question, area: str) -> bool:
    """As in "Chile ships 3,000 tons abroad every year", "Chile consumes 9 million tons a year": of it alone."""
    own = asked.with_all or asked.measure in OF_ITSELF or (asked.measure in TRADE and asked.says("every_year"))
    if asked.both or not own or not asked.says("recurring", "a_year"):
        return False
    opens = next((s for s in asked.ground.sightings if asked.low <= s.first <= asked.low + 1), None)
    if opens is None or area_of(opens) != area or opens.how != "name":
        return False
    return asked.ground.language != "kk" or not case_of(ending_of(asked.ground.tokens[opens.last - 1], "kk"), "kk")


def _only_there(asked: Question, area: str) -> bool:
    """Whether the one state named is where the companies are, and nothing tells whose they are."""
    if asked.both or asked.says("capital"):
        return False
    named = [s for s in asked.ground.sightings if area_of(s) == area]
    return all(s.how == "name" and within(s, asked.ground) for s in named)


def _part_of_all(asked: Question) -> bool:
    """As in "Kazakhstan imports 60 % of its vegetables": a share of what one state buys or sells anywhere."""
    if asked.quantity.unit != "percent" or asked.measure not in {"export", "import"} or asked.both:
        return False
    told = _takes_up(asked) or growth_of(asked.quantity, asked.ground)
    named = [s for s in asked.ground.sightings if area_of(s) == asked.sides.home and s.how == "name"]
    our = asked.says("home") and not asked.ground.sides  # "еліміз дәрінің 85 пайызын импорттайды"
    return not told and (our or bool(named))  # "three quarters of Kazakh exports" are of those told before


def _takes_up(asked: Question) -> bool:
    """Whether a clause speaks of what was told before; "imports 60 percent of its vegetables" does not."""
    ground = asked.ground
    cues = (cue for name in ("breakdowns", "anaphors") for cue in ground.named(name))
    own = listed("figures", "its_own", ground.language)
    return any(asked.low <= c.first < asked.high and ground.tokens[c.last - 1].norm not in own for c in cues)


def _abroad(asked: Question) -> bool:
    """Whether those who travel are people of the state at home: "число чилийских туристов", "pilgrims from Chile"."""
    ground, quantity = asked.ground, asked.quantity
    origins = listed("figures", "origins", ground.language)
    nouns = {cue.first for cue in ground.heads if cue.name == "tourism"}
    nouns |= {quantity.noun.first} if quantity.noun else set()
    for s in ground.sightings:
        if area_of(s) != asked.sides.home:
            continue
        citizens = quantity.noun is not None and s.first == quantity.noun.last  # "6,2 тысячи граждан Сербии"
        beside = s.last in nouns or quantity.number.last <= s.first <= quantity.stop
        people = citizens or (s.how == "adjective" and beside)
        if people or (s.first and ground.tokens[s.first - 1].norm in origins):
            return True
    return False


def _two(asked: Question, found: list[str]) -> Areas:
    sides = asked.sides
    if asked.measure in NATIONAL and not (asked.quantity.unit == "count" and asked.quantity.value < NATION):
        return found[0], None
    abroad = asked.measure in {"population", "migration", "jobs"} and asked.quantity.value < NATION
    if not asked.between and not asked.plain and not abroad and asked.measure not in {*OF_THE_OTHER, "freight_volume"}:
        return (sides.home, None) if sides.home in found else (found[0], None)
    if sides.home in found:
        others = [area for area in found if area != sides.home]
        return sides.home, sides.partner if sides.partner in others else others[0]
    if sides.home and len(found) > PAIR and sides.home not in sides.members:
        return sides.home, None  # "551 trains took grain to China, Iran and Uzbekistan"
    order = [area_of(s) for s in asked.ground.sightings]
    first, second = sorted(found[:2], key=lambda area: order.index(area) if area in order else 0)
    return first, second
