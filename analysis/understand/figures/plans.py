"""Whether a figure is wished, planned or forecast, or told as a fact."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.figures.nouns import parses
from analysis.understand.figures.words import affixes, listed, phrases
from analysis.understand.morphology import tells_past

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity

VERB = 4  # words in which the verb of a figure stands beside it


def planned(quantity: Quantity, ground: Ground) -> bool:
    """Whether the clause speaks of what is wished, planned or forecast, and its verb does not tell a fact."""
    low, high = ground.clause_of(quantity.first)
    if marks_a_goal(quantity, ground):
        return True
    tense = _tense(quantity, ground, low)
    if tense:
        return tense == "future"
    if held_against(quantity, ground):
        return False  # "1,3 млн против нынешних 543 тысяч"
    high = _reach(quantity, ground, _verb_shared(quantity, ground, high))
    futures = listed("figures", "futures", ground.language)
    told = not futures.isdisjoint(ground.norms)
    if told and any(token.norm in futures for token in ground.tokens[low:high]):
        return ground.language != "kk" or not ground.cue_in(low, high, "recurring")  # "жыл сайын жеткізіледі"
    if ground.language == "kk" and _intended(quantity, ground, high):
        return True
    no_plans = listed("figures", "no_plans", ground.language)
    return any(
        low <= cue.first < high and not _of_another(cue, quantity, ground) and not _only_told(cue, quantity, ground)
        for cue in ground.named("plans")
        if ground.tokens[cue.first].norm not in no_plans
    )


def marks_a_goal(quantity: Quantity, ground: Ground) -> bool:
    """As in "5 млрд долларлық межені атаған еді": the amount is an attribute of the mark to be reached."""
    return ground.language == "kk" and ground.cue_in(quantity.stop, quantity.stop + 1, "taken_up") is not None


def held_against(quantity: Quantity, ground: Ground) -> bool:
    """Whether another figure is held against this one: "1,3 млн против нынешних 543 тысяч"."""
    start = quantity.left.start
    roles = quantity.left.roles  # "ease to between 6 and 7 percent" has both
    moved = ground.language == "en" and "from" in roles and "to" not in roles
    if moved and ground.cue_in(start - 1, start, "growth", "elliptic_counts"):
        return True  # "will ship 2.2 million, up from 1.4"
    return ground.cue_in(start - 2, start, "against") is not None or _above_its_time(quantity, ground)


def _above_its_time(quantity: Quantity, ground: Ground) -> bool:
    """As in "above last year's 17.1 million", "выше прошлогодних 12 млн": a level of another time."""
    if not ground.dates or ground.language == "kk":
        return False
    date = next((d for d in ground.dates if d.last == quantity.left.start), None)
    if not date or not date.first:
        return False
    words = listed("figures", "held_to", ground.language)
    return (
        ground.tokens[date.first - 1].norm in words or ground.cue_in(date.first - 2, date.first, "against") is not None
    )


def _intended(quantity: Quantity, ground: Ground, high: int) -> bool:
    """As in "3 млрд долларға жеткізбек": a verb of growing or reaching with the ending of what is meant to be."""
    endings = affixes("figures", "intents", "kk")
    tokens = ground.tokens
    verbs = phrases("qualifiers", "verbs", "kk")
    ended = (n for n in range(quantity.stop, high) if tokens[n].norm.endswith(endings) and not _done(n + 1, ground))
    wanting = affixes("figures", "wanting", "kk")
    return any(
        verbs.at(tokens, n) or ground.cue_in(n, n + 1, "growth") or tokens[n].norm.endswith(wanting) for n in ended
    )


def _done(here: int, ground: Ground) -> bool:
    """Whether the verb after an infinitive tells a fact: "жеткізуге мүмкіндік берді"."""
    past = affixes("figures", "past", "kk")
    after = ground.tokens[here : here + 2]
    return any(token.norm.endswith(past) for token in after)


def _verb_shared(quantity: Quantity, ground: Ground, high: int) -> int:
    """Where the next clause ends, if the verb stands there: "биыл 3 млрд-қа, ал 2032 жылы 5 млрд-қа жеткізбек"."""
    ends = [token for token in ground.tokens[quantity.stop : high] if token.kind != "mark"]
    if ground.language != "kk" or quantity.case != "dative" or ends or high >= len(ground.tokens):
        return high
    return ground.clause_of(high)[1]


def _reach(quantity: Quantity, ground: Ground, high: int) -> int:
    """Before which token a plan told after a figure still speaks of it."""
    following = [first for first, _ in ground.numbers if first >= quantity.stop]
    if ground.language != "kk":
        high = min(high, ground.segments[ground.segment_of(quantity.first)].last)
        return quantity.stop if following and following[0] < high else high  # the plan is about the figure after it
    verbs = phrases("figures", "actual", "kk")
    for first in following:  # "3 млрд долларға, 2020 жылға қарай 5 млрд долларға жеткізуді мақсат тұтады"
        if any(verbs.at(ground.tokens, n) for n in range(quantity.stop, first)) or ground.cue_in(
            quantity.stop, first, "growth"
        ):
            return min(high, first)
    return high


def _only_told(cue: Cue, quantity: Quantity, ground: Ground) -> bool:
    """Whether a growth is only made known: "announced a sixfold increase in transit"."""
    told = ground.tokens[cue.first].norm in listed("figures", "announcing", ground.language)
    return (
        told
        and quantity.unit in {"percent", "times"}
        and ground.cue_in(quantity.stop, quantity.stop + 1, "growth") is not None
    )


def _of_another(cue: Cue, quantity: Quantity, ground: Ground) -> bool:
    """In Kazakh the verb stands last: a plan told before a figure belongs to another one."""
    if ground.language != "kk" or cue.first >= quantity.first:
        return False
    return any(cue.last <= first < quantity.first for first, _ in ground.numbers)


def foreseen(growth: Cue, ground: Ground) -> bool:
    """Whether a growth verb itself speaks of what is to come ("ұлғаяды")."""
    word = ground.tokens[growth.last - 1].norm
    after = ground.tokens[growth.last].norm if growth.last < len(ground.tokens) else ""
    forecast = word in listed("figures", "forecasts", ground.language)
    return forecast or after in listed("figures", "modals_after", ground.language)


def _tense(quantity: Quantity, ground: Ground, low: int) -> str | None:
    """As in "fact" or "future" where the verb beside the figure tells; None where it does not."""
    if ground.language == "kk":
        near = range(quantity.stop, min(len(ground.tokens), quantity.stop + VERB))
        index = phrases("figures", "actual", "kk")
        ahead = listed("figures", "futures", "kk")
        meant = affixes("figures", "intents", "kk")
        done = listed("figures", "finite_past", "kk")
        for here in near:
            norm = ground.tokens[here].norm
            if norm in {",", ";"} or norm in ahead or norm.endswith(meant):
                return None
            if norm in done and not ground.cue_in(here, here + 1, "plans"):
                return "fact"
            if index.at(ground.tokens, here) or _tells_a_fact(quantity, here, ground):
                return "fact"
        return None
    if ground.language == "en":
        index = phrases("figures", "actual", "en")
        before = [
            t for t in range(max(low, quantity.left.start - 2), quantity.left.start) if index.at(ground.tokens, t)
        ]
        return "fact" if before and not _modal(ground, before[0]) else None
    return _russian_tense(quantity, ground, low)


def _tells_a_fact(quantity: Quantity, here: int, ground: Ground) -> bool:
    """Whether a Kazakh verb closes its clause with what was done: "6 млн тонна өндірілді", "10 пайызға көп,"."""
    tokens, grown = ground.tokens, ground.cue_in(here, here + 1, "growth")
    after = tokens[here + 1] if here + 1 < len(tokens) else None
    if (after is not None and after.kind != "mark") or tokens[here].capital:
        return False
    nouns = tokens[quantity.stop : here]  # "2 млрд еуро бағыттауды жоспарлап отырғанын айтты" tells a plan
    if any(token.norm.endswith(affixes("measures", "verb_nouns", "kk")) or _verbal(token.norm) for token in nouns):
        return False
    if ground.cue_in(quantity.stop, here + 1, "plans", "speech"):
        return False
    norm = tokens[here].norm
    done = tells_past(norm) or norm.endswith(affixes("figures", "perfect", "kk"))
    return done or (grown is not None and norm in listed("figures", "exceeding", "kk"))


def _verbal(norm: str) -> bool:
    return norm.endswith(affixes("measures", "infinitives", "kk") + affixes("measures", "verbals", "kk"))


def _modal(ground: Ground, here: int) -> bool:
    return any(cue.last in {here, here - 1} for cue in ground.named("plans"))


def _russian_tense(quantity: Quantity, ground: Ground, low: int) -> str | None:
    if quantity.number.form == "fold" and _part_of_speech(ground.tokens[quantity.first].norm) == "INFN":
        return None  # "ставится задача удвоить"
    for here in range(quantity.left.start - 1, max(low, quantity.left.start - VERB) - 1, -1):
        if ground.tokens[here].kind != "word":
            continue
        if _part_of_speech(ground.tokens[here].norm) == "INFN" or _names_a_goal(here, ground):
            return None
        tense = _verb_tense(ground.tokens[here].norm)
        done = tense == "past" and ground.cue_in(here, here + 1, "growth")  # "довели до 3 млрд"
        if tense and (done or not any(c.first <= here < c.last for c in ground.named("plans"))):
            return {"past": "fact", "pres": "fact", "futr": "future"}.get(tense)
    return None


def _names_a_goal(here: int, ground: Ground) -> bool:
    """As in "называла целью оборот в 200 млн": the verb before names a goal and tells no fact."""
    return _part_of_speech(ground.tokens[here].norm) == "NOUN" and ground.cue_in(here, here + 1, "goals") is not None


@lru_cache(maxsize=1 << 14)
def _part_of_speech(norm: str) -> str:
    found = parses(norm)
    return str(found[0].tag.POS or "") if found else ""


@lru_cache(maxsize=1 << 14)
def _verb_tense(norm: str) -> str | None:
    found = parses(norm)
    if not found or found[0].tag.POS != "VERB":
        return None
    tenses = [str(parse.tag.tense) for parse in found if parse.tag.POS == "VERB" and parse.tag.tense]
    return min(tenses, key=("past", "pres", "futr").index, default=None)
