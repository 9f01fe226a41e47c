"""Why a number is no figure, in words that a reader understands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.model import Rejected
from analysis.understand.figures.acts import is_money
from analysis.understand.figures.durations import only_a_duration
from analysis.understand.figures.measures import PHYSICAL
from analysis.understand.figures.nouns import is_plural
from analysis.understand.figures.number_words import lexicon
from analysis.understand.figures.often import just_often
from analysis.understand.figures.pages import exchange_rate, ticker
from analysis.understand.figures.quantities import TIME
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from analysis.model import Language, Span
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.text import Sentence

UNREAD = "digits of a date, an address or an identifier"
QUOTED = 4  # words of a name in quotation marks that ends in a number
ROUND = 2000  # a year that is a count as often
STREET = 4  # words of a house number's street


def unread(sentence: Sentence, digits: Sequence[int], found: Sequence[Quantity]) -> list[Rejected]:
    """The tokens in digits that are no number at all: dates with points, addresses, identifiers."""
    covered = [(min(q.first, q.number.first), max(q.last, q.number.last)) for q in found]
    left = [n for n in digits if not any(first <= n < last for first, last in covered)]
    return [Rejected(sentence.tokens[n].span, UNREAD) for n in left]


def refused_span(quantity: Quantity) -> Span:
    """What is set aside: the number, with its unit where it has one that measures."""
    number = quantity.number
    if quantity.unit in {None, "count"}:
        return quantity.sentence.slice(number.first, number.last)
    return quantity.sentence.slice(quantity.first, quantity.last)


def idle(quantity: Quantity) -> bool:
    """Whether a number is only the word "one" ("one of the largest", "one ton"), and no figure like "one percent"."""
    if quantity.value == 0 and not quantity.number.written:
        return True  # "до нуля"
    plain = {None, "count", "times", "unknown", *TIME, *(() if quantity.hedge else PHYSICAL)}
    return quantity.number.just_one and quantity.unit in plain


def reason_for(quantity: Quantity, ground: Ground) -> str | None:
    """The reason to refuse a quantity; None where it is a figure."""
    rules = EVERY if quantity.unit_basis == "inferred" else RULES_OF[_class(quantity)]
    for rule, reason in rules:
        if rule(quantity, ground):
            return reason
    return None


def _ordinal(quantity: Quantity, ground: Ground) -> bool:
    if not quantity.number.written:
        return quantity.number.form == "fraction" and ground.language == "en" and _one_more(quantity, ground)
    after = ground.tokens[quantity.number.last].norm if quantity.number.last < len(ground.tokens) else ""
    touching = quantity.number.last < len(ground.tokens) and (
        ground.tokens[quantity.number.last].start == ground.tokens[quantity.number.last - 1].stop
    )
    endings = ordinal_endings(ground.language)
    return quantity.number.ending in endings or (touching and after in endings)


def _one_more(quantity: Quantity, ground: Ground) -> bool:
    """As in "a third round", "a fourth plant": one thing right after what looks like a part of many."""
    tokens, here = ground.tokens, quantity.number.last
    article = tokens[quantity.number.first].norm in listed("numbers", "articles", "en")
    if not article or here >= len(tokens) or is_plural(tokens[here]):
        return False
    return any(phrases("measures", key, "en").at(tokens, here) is not None for key in ("no_counts", "counts"))


@lru_cache(maxsize=3)
def ordinal_endings(language: Language) -> frozenset[str]:
    """Endings after digits that make an ordinal."""
    return frozenset(lexicon(language).raw["ordinal_endings"])


def _compound(quantity: Quantity, ground: Ground) -> bool:
    """As in "30-летие", "5-дневный": part of a word."""
    ending = quantity.number.ending
    if not ending or not quantity.number.written or (quantity.unit is not None and not quantity.counted):
        return False  # "20-процентный"
    return ending not in inflections(ground.language)


@lru_cache(maxsize=3)
def inflections(language: Language) -> frozenset[str]:
    """Endings after digits that leave them a number."""
    known = lexicon(language)
    return frozenset((*(e for e, _ in known.endings), *known.raw["cardinal_endings"], *known.raw["fold_endings"]))


def _date(quantity: Quantity, ground: Ground) -> bool:
    if quantity.unit not in {None, *TIME, "count"}:
        return False
    return any(quantity.first < d.last and d.first < quantity.last for d in ground.dates)


def _year(quantity: Quantity, ground: Ground) -> bool:
    number = quantity.number
    plain = number.scale == 1 and number.written and number.value == int(number.value)
    if number.value == ROUND and quantity.noun and quantity.noun.first == quantity.number.last:
        return False  # "2000 students": no year has them
    return (
        plain and 1900 <= number.value <= 2100 and quantity.unit in {None, "year", "count"} and _four_digits(quantity)
    )


def _four_digits(quantity: Quantity) -> bool:
    return len(quantity.sentence.tokens[quantity.number.first].base) == 4


def _calendar(quantity: Quantity, ground: Ground) -> bool:
    """A number beside a month, an hour or a year; "in May 14 companies" counts, and "in 2024 45" has had its year."""
    if quantity.unit not in {None, "count"} or (quantity.counted and quantity.unit_basis == "stated"):
        return False
    before, after = quantity.number.first - 1, quantity.number.last
    around = phrases("figures", "dates_around", ground.language)
    years = phrases("figures", "years_before", ground.language)
    tokens = ground.tokens
    if before >= 0 and around.at(tokens, before) and not years.at(tokens, before):
        return True
    return after < len(tokens) and bool(around.at(tokens, after))


def _clock(quantity: Quantity, ground: Ground) -> bool:
    tokens, first, last = ground.tokens, quantity.number.first, quantity.number.last
    marks = {":", "/", "=", "+", "№"}
    if quantity.unit not in {None, "count"}:
        return False
    left = first > 0 and tokens[first - 1].text in marks and tokens[first - 1].stop == tokens[first].start
    right = last < len(tokens) and tokens[last].text in marks and tokens[last].start == tokens[last - 1].stop
    return (left and quantity.left.sign == 0) or right


def _minutes(quantity: Quantity, ground: Ground) -> bool:
    """As in "13:55 Теңге": the minutes of a time, whatever follows."""
    tokens, first = ground.tokens, quantity.number.first
    return first > 1 and tokens[first - 1].text == ":" and tokens[first - 2].kind == "number" and (
        tokens[first - 2].stop == tokens[first - 1].start and tokens[first - 1].stop == tokens[first].start
    )  # fmt: skip


def _refused_noun(quantity: Quantity, ground: Ground) -> bool:
    return quantity.unit is None and quantity.counted is not None


def _one_of(quantity: Quantity, ground: Ground) -> bool:
    """As in "один из пяти крупнейших", "он серіктестің бірі": a rank, and how many there are is no figure."""
    if quantity.unit != "count" or quantity.value > 100 or quantity.counted is None:
        return False
    if ground.language == "kk":
        bound = quantity.case in {"genitive", "ablative"}
        return bound and ground.cue_in(quantity.stop, quantity.stop + 3, "ranks") is not None
    return any(quantity.left.start - 2 <= cue.last <= quantity.first for cue in ground.named("ranks"))


def _told_before(quantity: Quantity, ground: Ground) -> bool:
    """As in "the two companies", "оба банка": the text knows them already."""
    known = listed("figures", "known", ground.language)
    if quantity.unit != "count" or quantity.value != 2 or not known or not quantity.first:
        return False
    return ground.tokens[quantity.first - 1].norm in known


def _frequency(quantity: Quantity, ground: Ground) -> bool:
    """As in "три раза" without "в": how often, not how many times as much."""
    last = quantity.last
    if quantity.unit != "times" and quantity.number.form != "fold":
        return False
    rhythm = phrases("figures", "how_often", ground.language)
    if quantity.unit == "times" and last < len(ground.tokens) and rhythm.at(ground.tokens, last):
        return True  # "three times a week", "twice a year"
    if quantity.number.form == "fold" and ground.language == "en" and just_often(quantity, ground):
        return True
    often = quantity.unit == "times" and quantity.number.form == "plain" and not quantity.number.ending
    return often and ground.language == "ru" and "times" not in quantity.left.roles


def _name(quantity: Quantity, ground: Ground) -> bool:
    """As in "топ-20", "G7", "C5+1", "COVID-19": grown together with the word before."""
    tokens, first = ground.tokens, quantity.number.first
    if quantity.unit not in {None, "count"} or not quantity.number.written or not first:
        return False
    if _ends_quoted_name(quantity, ground):
        return True
    before = tokens[first - 1]
    if before.norm in {"-", "+"} and first > 1 and before.stop == tokens[first].start:
        return tokens[first - 2].kind in {"word", "number"} and tokens[first - 2].stop == before.start
    return before.kind == "word" and before.stop == tokens[first].start


def _ends_quoted_name(quantity: Quantity, ground: Ground) -> bool:
    """As in «Залив 24», "Coast 7": the last word of a short name in quotation marks."""
    tokens, first, last = ground.tokens, quantity.number.first, quantity.number.last
    if last >= len(tokens) or tokens[last].norm != '"':
        return False
    start = next((n for n in range(first - 1, max(first - QUOTED, -1), -1) if tokens[n].norm == '"'), None)
    return start is not None and all(t.kind == "word" and t.capital for t in tokens[start + 1 : first])


def _address(quantity: Quantity, ground: Ground) -> bool:
    """As in "17 Abay Avenue", "room 107B": the number of a house or a room."""
    tokens, here = ground.tokens, quantity.number.last
    if _room(quantity, ground):
        return True
    if quantity.unit not in {None, "count"} and quantity.unit_basis != "inferred":
        return False
    while here < len(tokens) and here - quantity.number.last < STREET and tokens[here].capital:
        if here > quantity.number.last and tokens[here].norm in listed("figures", "streets", ground.language):
            return True
        here += 1
    return False


def _room(quantity: Quantity, ground: Ground) -> bool:
    """As in "room 107B", "107B залында": digits grown together with a capital letter, beside the noun of a place."""
    tokens, here = ground.tokens, quantity.number.first
    inferred = quantity.unit_basis == "inferred" or quantity.unit in {None, "count"}
    if not inferred or here + 1 >= len(tokens) or tokens[here + 1].start != tokens[here].stop:
        return False
    place = here + 2 if ground.language == "kk" else here - 1
    if len(tokens[here + 1].text) != 1 or not tokens[here + 1].capital or not 0 <= place < len(tokens):
        return False
    return phrases("figures", "rooms", ground.language).at(tokens, place) is not None


def _unknown(quantity: Quantity, ground: Ground) -> bool:
    return quantity.unit == "unknown"


def _nothing(quantity: Quantity, ground: Ground) -> bool:
    return quantity.unit is None


BARE, TIMED = frozenset({"", "count"}), frozenset({"", "count", "time"})
ANY = frozenset({"", "count", "time", "times", "unknown", "money", "measure"})
# With the classes of units that a rule has anything to say of.
RULES: tuple[tuple[Callable[[Quantity, Ground], bool], str, frozenset[str]], ...] = (
    (ticker, "an exchange rate of a ticker", frozenset({"money"})),
    (_date, "a date or period", TIMED),
    (_name, "part of a name or a format", BARE),
    (_address, "part of an address", BARE),
    (_ordinal, "a place in a row, not an amount", ANY),
    (_compound, "part of a word such as an anniversary or a duration", ANY),
    (_year, "a year", TIMED),
    (_calendar, "part of a date or time", BARE),
    (_minutes, "a time of day", ANY),
    (_clock, "a time of day, a number of a document or a format", BARE),
    (_one_of, "one of so many: a rank", frozenset({"count"})),
    (_told_before, "they were told of before", frozenset({"count"})),
    (_frequency, "how often something happened", ANY),
    (exchange_rate, "an exchange rate of a ticker", ANY),
    (only_a_duration, "a length of time", frozenset({"time"})),
    (_refused_noun, "a count of states, sides, sessions or the like", frozenset({""})),
    (_unknown, "measured in a unit that the tables do not have", frozenset({"unknown"})),
    (_nothing, "no unit and nothing counted beside it", frozenset({""})),
)
EVERY = tuple((rule, reason) for rule, reason, _ in RULES)
RULES_OF = {name: tuple((rule, reason) for rule, reason, units in RULES if name in units) for name in ANY}


def _class(quantity: Quantity) -> str:
    """The class of the unit, empty for none."""
    unit = quantity.unit or ""
    if unit in TIME:
        return "time"
    if is_money(quantity):
        return "money"
    return unit if unit in ANY else "measure"
