"""Verbs that tell an event: met, received, visited, arrived, signed, opened, awarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.cases import part
from analysis.understand.events.drafts import Draft
from analysis.understand.events.expected import asked, awaited, expecting
from analysis.understand.events.gatherings import gathered, many
from analysis.understand.events.objects import OBJECT, counted, exchanged, is_passive, objects, signed_it
from analysis.understand.events.receptions import received
from analysis.understand.events.statements import to_press
from analysis.understand.events.tense import (
    attributive,
    invited,
    negated,
    possible,
    tense,
)
from analysis.understand.events.trips import gone_for, left_behind, stayed, travels, visited

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
TRIP = 0.9  # a destination stands in the clause of its verb
GUEST = 8  # words between a verb and the guest: "принял в Осло главу …"
# words between "the last time" and the verb: "соңғы рет Ослода кездескен", "в последний раз министры … встречались"
FORMERLY = {"ru": 10, "kk": 3, "en": 1}
REMOTE = 1.1  # "по видеосвязи" stands in the clause of its verb
THINGS = 5  # words between "met" and a target, or whoever meets
LAW = 3  # words between "signed" and a law: "signed a new law"
MOST = 2  # digits of the number of deals of one occasion
TYPES = {
    "receive": "meeting",
    "discuss": "meeting",
    "see": "meeting",
    "gather": "meeting",
    "ring": "call",
    "stay": "visit",
    "return": "visit",
    "await": "visit",
    "talk": "call",
    "travel": "visit",
    "opening": "other",
    "award": "other",
}


def verb(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event verb, None where its object makes it no event."""
    if _not_told(line, found, words):
        return None
    anchor = (found.first, found.last)
    draft = Draft(line, *anchor, anchor, TYPES.get(found.word.kind, found.word.kind), rule=f"verb.{found.word.kind}")
    draft.fallback = found.word.kind == "discuss"
    if draft.family == "talks" and not _agreed(line, found):
        draft.event_type = _how_talked(line, found, words) or draft.event_type
    draft.root, draft.verb = found.word.root(words.language), anchor
    draft.asked = draft.family == "visit" and asked(line, anchor, words)
    draft.agreed = _agreed(line, found) or draft.asked or (found.word.kind == "signing" and gone_for(line, found))
    draft.touring = found.word.phrase in words.raw["touring"]
    draft.former = not words.same_day(line.tokens) and any(_formerly(line, sign, found) for sign in line.of("formerly"))
    if found.word.kind == "gather" and any(h.first < found.last for h in line.of("heads")):
        draft.event_type = "summit"
    if found.word.kind in PLACED:
        draft.place = PLACED[found.word.kind](line, found, words)
    draft.passive = found.word.kind == "receive" and (is_passive(line, found, words) or " " in found.word.phrase)
    draft.counted = (
        words.language == "kk" and found.word.phrase in words.raw["concluding"] and counted(line, found, words)
    )
    things = objects(line, found, words)[:1]
    draft.objects = frozenset([thing.word.phrase for thing in things])
    if draft.family == "signing" and not draft.objects:  # "келісім жасады": the phrase names it
        inside = (s for s in line.of("signed") if found.first <= s.first and s.last <= found.last)
        draft.objects = frozenset(s.word.phrase for s in inside)
    for thing in things:
        draft.counted = draft.counted or (found.word.kind == "signing" and counted(line, thing, words))
        draft.first, draft.last = min(draft.first, thing.first), max(draft.last, thing.last)
    return draft


def _formerly(line: Line, sign: Found, found: Found) -> bool:
    """Whether a word says that something was before: "в последний раз", and not "днём ранее", which is a day."""
    near = 0 <= found.first - sign.last <= FORMERLY[line.words.language]
    dated = any(date.first <= sign.first < date.last for date in line.dates)
    return near and not dated and line.border[found.first] == line.border[sign.last]


def _how_talked(line: Line, found: Found, words: Vocabulary) -> str | None:
    """What talks were if no meeting: a call ("по видеосвязи"), an interview ("корреспондент побеседовал с")."""
    anchor = (found.first, found.last)
    if any(line.distance((f.first, f.last), anchor) < REMOTE for f in line.of("remote")):
        return "call"
    asked = any(line.distance((f.first, f.last), anchor) < REMOTE for f in line.of("journalists"))
    if found.word.phrase in words.raw["says"]:
        return None  # "говорит министр": only by telephone does it tell talks
    if found.word.kind == "talk" and not asked and _in_person(line, found, words):
        return "meeting"
    return "statement" if asked and (words.language != "en" or found.word.kind == "meeting") else None


def _not_told(line: Line, found: Found, words: Vocabulary) -> bool:
    check = CHECKS.get(found.word.kind)
    if check and not check(line, found, words):
        return True
    token = line.tokens[found.last - 1]
    anchor = (found.first, found.last)
    if any(t.norm in words.raw["so_often"] for t in line.tokens[found.last : found.last + 3]):
        return True  # "has met four times"
    if possible(line, found, words) or negated(line, found, words):
        return True
    if found.word.kind in {"visit", "travel"} and (invited(line, anchor, words) or asked(line, anchor, words)):
        return not asked(line, anchor, words)
    if words.language == "kk":  # "ашуға", "кездесуді": a verbal noun tells no event; "келуі күтіледі" does
        planned = any(0 <= sign.first - found.last <= 1 for sign in line.of("planned"))
        return token.norm.startswith(found.word.phrase.split()[-1] + "у") and not planned
    infinitive = tense(token, words) == "infinitive" or _after_to(line, found, words)
    return infinitive and not line.of("planned") and not (_agreed(line, found) or gone_for(line, found))


def _agreed(line: Line, found: Found) -> bool:
    """Whether somebody agreed to do it at a time or place that is said: "agreed to meet in Oslo in May"."""
    agreed = any(0 <= found.first - sign.last <= 2 for sign in line.of("agreeing"))
    return agreed and (bool(line.places) or any(date.first >= found.last for date in line.dates))


def _after_to(line: Line, found: Found, words: Vocabulary) -> bool:
    """An English infinitive that is no plan: "agreed to meet", "ready to sign"; "is to meet" is one."""
    before = [token.norm for token in line.tokens[max(0, found.first - 2) : found.first]]
    if words.language != "en" or tuple(before[-1:]) != words.raw["infinitive"] or line.sentence.part == "title":
        return False
    return before[0] not in words.raw["be_to"]


def _two_people(line: Line, found: Found, words: Vocabulary) -> bool:
    if _with_counterpart(line, found, words):
        return True
    near = [p for p in line.people if line.distance((p.first, p.last), (found.first, found.last)) < 3]
    officials = [g for g in line.of("guests") if 0 <= found.first - g.last <= 2]
    there = any(line.distance((f.first, f.last), (found.first, found.last)) < REMOTE for f in line.of("remote"))
    there = there or any(
        p.city and p.how == "in" and line.distance((p.first, p.last), (found.first, found.last)) < TRIP
        for p in line.places
    )
    heads = [h for h in line.of("heads") if there and line.border[h.last] == line.border[found.first]]
    if there and any(many(line, g, words) for g in (*officials, *heads)):
        return True
    return len({p.participant.key for p in near}) > 1 or any(part(line, p, words) == "with" for p in near)


def _with_counterpart(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody named behind a comma is the other side: "he negotiated with his Polish counterpart, …"."""
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    if words.language == "kk" or after not in words.raw["with"]:
        return False
    said = {sign.first for sign in line.of("said")}
    commas = [at for at in range(found.last, len(line.tokens)) if line.tokens[at].norm == ","][:1]
    beside = any(p.role_first - 1 in commas and p.last not in said for p in line.people)
    return beside and any(found.last <= g.first < commas[0] for g in line.of("guests"))


def _seen(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody sees a person: "will see Governor Haddad", and not "saw growth"."""
    if any(p.role_first == found.last for p in line.people):
        return True
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    near = any(0 <= g.first - found.last <= 3 for g in line.of("guests"))
    return near and found.word.phrase in {"see", "saw"} and after in words.determiners


def _signed(line: Line, found: Found, words: Vocabulary) -> bool:
    if found.word.phrase in words.raw["exchanging"]:
        return exchanged(line, found, words)
    if found.word.phrase in words.raw["concluding"] and not (_somewhere(line, found) or _so_many(line, found, words)):
        return False
    if _a_law(line, found, words):
        return False
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    if line.tokens[found.first].text == "Sign" and after in words.raw["accounts"]:
        return False
    before = [token.norm for token in line.tokens[max(found.first - 2, 0) : found.first]]
    norm = line.tokens[found.first].norm
    bare = norm == found.word.phrase and not norm.endswith(words.raw["endings"]["past"] or "-")
    if bare and norm not in words.raw["irregular"] and {*before} & {*words.raw["articles"]}:
        return False  # "a worrying sign"
    told = bool(objects(line, found, words)) or " " in found.word.phrase
    return words.language == "kk" or told or signed_it(line, found, words)


def _a_law(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a head of state signs a law: "signed the law ratifying the agreement", «заңға қол қойды»."""
    low, high = (found.first - 1, found.first) if words.language == "kk" else (found.last, found.last + LAW)
    return any(token.norm.startswith(words.raw["laws"]) for token in line.tokens[max(low, 0) : high])


def _so_many(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a number of deals is told that one occasion may see: "six contracts were concluded", no yearly sum."""
    things = [found] if words.language == "kk" else objects(line, found, words)[:1]
    sums = any(date.form not in {"day", "range", "then"} for date in line.dates)
    near = [line.tokens[at] for thing in things for at in range(max(thing.first - 2, 0), thing.first)]
    many = any(len(token.base) > MOST or not token.base.isdigit() for token in near if token.kind == "number")
    return not sums and not many and any(counted(line, thing, words) for thing in things)


def _somewhere(line: Line, found: Found) -> bool:
    """Whether a deal is told as something that happened: on a day, at a place, by people."""
    at = (found.first, found.last)
    people = any(line.distance((p.first, p.last), at) < NEAR for p in line.people)
    sides = {p.participant.key for p in line.parties if line.distance((p.first, p.last), at) < NEAR}
    people = people or len(sides) > 1
    days = any(d.form in {"day", "range"} and line.distance((d.first, d.last), at) < NEAR for d in line.dates)
    scenes = any(t.word.group == "nouns" and t.word.kind in {"visit", "forum", "summit"} for t in line.triggers)
    return people or days or scenes or any(p.city and line.distance((p.first, p.last), at) < TRIP for p in line.places)


def _in_person(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether officials talked at a place: "главы МИД пообщались в Осло", "переговорил с главами Siemens"."""
    if words.language == "en":
        return False
    guests = any(abs(g.first - found.first) <= GUEST for g in (*line.of("guests"), *line.of("heads")))
    people = [p for p in line.people if line.distance((p.first, p.last), (found.first, found.last)) < NEAR]
    return bool(people and guests) or (guests and any(place.city for place in line.places)) or len(people) > 1


def _met(line: Line, found: Found, words: Vocabulary) -> bool:
    """Kazakh "кездесетін", "кездеседі" also mean "occurs": somebody must be met."""
    if any(sign.first - found.last <= 3 and is_passive(line, found, words) for sign in line.of("airport")):
        return False  # "was met at the airport": a part of the visit
    if words.language == "en" and found.word.phrase in words.raw["meeting_things"]:
        return _meets_somebody(line, found, words)
    if words.language != "kk" or tense(line.tokens[found.last - 1], words) != "future":
        return True
    before = line.tokens[max(0, found.first - OBJECT) : found.first]
    guests = [g for g in line.of("guests") if 0 <= found.first - g.last <= OBJECT]
    people = [p for p in line.people if p.last <= found.first]
    if (len(people) > 1 or any(many(line, g, words) for g in guests)) and not attributive(line, found.last - 1, words):
        return True
    endings = words.raw["name_endings"]["with"]
    return any(len(token.norm) > len(max(endings, key=len)) and token.norm.endswith(endings) for token in before)


def _prizes(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether English "awards" is the noun: "high state awards – the orders of …"."""
    if words.language != "en" or line.tokens[found.first].norm != "awards":
        return False
    return not any(0 <= found.first - p.last <= 1 for p in (*line.people, *line.parties))


def _meets_somebody(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether people meet, and not a firm its targets: "met in Oslo", "met the envoy", "met Siemens"."""
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    if after is None or after.kind == "mark" or after.capital or after.norm.endswith("ly"):
        return True
    if any(token.norm in words.raw["things_met"] for token in line.tokens[found.last : found.last + THINGS]):
        return any(0 <= p.role_first - found.last <= THINGS for p in line.people)
    before = {token.norm for token in line.tokens[max(found.first - THINGS, 0) : found.first]}
    who = line.people or line.of("guests") or line.of("heads") or before & {*words.raw["they"]}
    light = {*words.raw["parts"], *words.raw["behind_towns"], *words.raw["adverbs"]} - {*words.raw["articles"]}
    return bool(who) or after.norm in light


PLACED: dict[str, Callable[[Line, Found, Vocabulary], Place | None]] = {"return": left_behind, "await": expecting}
CHECKS: dict[str, Callable[[Line, Found, Vocabulary], bool]] = {
    "meeting": _met,
    "receive": received,
    "discuss": _two_people,
    "negotiation": _two_people,
    "visit": visited,
    "travel": travels,
    "see": _seen,
    "ring": lambda line, found, words: any(p.role_first == found.last for p in line.people),
    "gather": gathered,
    "stay": stayed,
    "return": lambda line, found, words: left_behind(line, found, words) is not None,
    "talk": lambda line, found, words: _how_talked(line, found, words) in {"call", "meeting"},
    "await": awaited,
    "signing": _signed,
    "opening": lambda line, found, words: bool(objects(line, found, words)),
    "statement": to_press,
    "award": lambda line, found, words: bool(objects(line, found, words)) and not _prizes(line, found, words),
}
