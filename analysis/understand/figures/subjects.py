"""Whether a clause names what its figure is of, in words that no list of measures knows.

"Средняя пенсия – 90 тысяч", "The market value of the bank stood at 900 million", "Түсімі 4 млрд теңге": such a figure
goes on with nothing that was told before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.nouns import is_attribute, is_genitive, is_nominative, is_plural, may_be_object
from analysis.understand.figures.number_words import sense
from analysis.understand.figures.words import affixes, listed, phrases

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity


NO_MEASURE = {"none", "other"}  # heads that no figure before can have told of


def unknown_subject(quantity: Quantity, ground: Ground) -> bool:
    """Whether the figure is told of a subject of its own that names no measure and takes nothing up."""
    stop = quantity.left.start
    n = ground.segment_of(quantity.first)
    dashed = n > 0 and ground.segments[n].mark == "-" and stop - ground.segments[n].first <= 1
    low = ground.segments[n - 1].first if dashed else ground.segments[n].first
    if dashed and any(low <= first < quantity.first for first, _ in ground.numbers):
        return False  # "130 млн – на треть больше" says nothing new
    stop = ground.segments[n - 1].last if dashed else stop
    rules = {"ru": _russian, "en": _english, "kk": _kazakh}
    return rules[ground.language](low, stop, ground, dashed)


def _own(here: int, ground: Ground) -> bool:
    """Whether a noun says something of its own: no state, no time, no measure, no "figure", "total" or "sides"."""
    token = ground.tokens[here]
    if token.kind != "word" or sense(token.norm, ground.language):
        return False
    if token.capital and here and ground.language != "en":
        return False
    if phrases("figures", "neutral", ground.language).at(ground.tokens, here):
        return False
    named = token.capital and here > 0  # "the National Fund stood at": no fund of a project
    if not named and any(cue.first <= here < cue.last for cue in ground.heads if cue.name not in NO_MEASURE):
        return False
    timed = any(date.first <= here < date.last for date in ground.dates)
    return not timed and not any(s.first <= here < s.last for s in ground.sightings)


def _tells(low: int, stop: int, ground: Ground) -> int | None:
    """The first verb of a statement of size among some tokens: "составил", "stood at", "grew"."""
    index = phrases("figures", "actual", ground.language)
    verbs = phrases("qualifiers", "verbs", ground.language)
    tells = (n for n in range(low, stop) if index.at(ground.tokens, n) or verbs.at(ground.tokens, n))
    growth = ground.cue_in(low, stop, "growth")
    found = [*tells, *([growth.first] if growth else [])]
    return min(found, default=None)


def _russian(low: int, stop: int, ground: Ground, dashed: bool) -> bool:
    verb = stop if dashed else _tells(low, stop, ground)
    if verb is None:
        return False
    small = listed("qualifiers", "prepositions", "ru")
    for here in range(low, verb):
        norm = ground.tokens[here].norm
        object_first = here == low and may_be_object(norm)  # "Локализацию планируют поднять до 55 %"
        if not (object_first or is_nominative(norm)) or any(
            t.norm in small for t in ground.tokens[max(low, here - 2) : here]
        ):
            continue
        return _own(here, ground) or _complement_ru(here + 1, verb, ground)
    return False


def _complement_ru(here: int, stop: int, ground: Ground) -> bool:
    """Whether the genitive after "объём", "сумма" names something of its own."""
    while here < stop and is_attribute(ground.tokens[here].norm):
        here += 1
    return here < stop and is_genitive(ground.tokens[here].norm) and _own(here, ground)


def _english(low: int, stop: int, ground: Ground, dashed: bool) -> bool:
    verb = stop if dashed else _tells(low, stop, ground)
    if verb is None or verb <= low:
        return False
    small = listed("figures", "of_what", "en")
    cuts = [n for n in range(low + 1, verb) if ground.tokens[n].norm in small]
    head = (cuts[0] if cuts else verb) - 1
    adverbs = listed("figures", "between", "en")
    while head > low and (ground.tokens[head].norm.endswith("ly") or ground.tokens[head].norm in adverbs):
        head -= 1  # "the figure barely reached"
    bare = head == low and not is_plural(ground.tokens[head])  # "then dropped by a third" has no subject
    if bare or ground.tokens[head].norm in listed("qualifiers", "prepositions", "en"):
        return False
    if _own(head, ground):
        return True
    if (
        not cuts
        or ground.tokens[cuts[0]].norm != "of"
        or not phrases("figures", "neutral", "en").at(ground.tokens, head)
    ):
        return False
    return _own((cuts[1] if len(cuts) > 1 else verb) - 1, ground)


def _kazakh(low: int, stop: int, ground: Ground, dashed: bool) -> bool:
    here = stop - 1
    if here < low or ground.tokens[here].kind != "word":
        return False
    neutral = phrases("figures", "neutral", "kk").at(ground.tokens, here) is not None
    if neutral:  # "депозиттер көлемі": the noun before tells what of
        return here > low and ground.tokens[here - 1].norm.endswith(_endings("plurals")) and _own(here - 1, ground)
    norm = ground.tokens[here].norm
    named = norm.endswith(_endings("possessives")) and not norm.endswith(_endings("no_possessives"))
    return (named or dashed) and _own(here, ground)


def _endings(key: str) -> tuple[str, ...]:
    return affixes("figures", key, "kk")
