"""Trips: who goes to a place, stays there or comes back, and when it is a crowd and no trip of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.cases import part
from analysis.understand.events.places import city, kind_at
from analysis.understand.events.tense import attributive, maybe_noun, tense

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
TRIP = 0.9  # a destination stands in the clause of its verb
GUEST = 8  # words between a verb and the guest: "принял в Осло главу …"
SUBJECT = 2  # words between a subject and its verb
LEADS = 2  # words between who leads and the delegation: "бастаған жапон делегациясы"
AHEAD = 6  # words between a destination and a Kazakh verb
THERE = 0.2  # "приезжал туда"
LED = 10  # words between "lead a delegation" and where to
COUNT = 6  # words between a verb and how many went


def travels(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody goes somewhere: no crowd, and a place is said."""
    if found.word.phrase in words.raw["reaching"] and not (line.people or line.of("guests")):
        return False  # goods reach a place as well
    if words.language == "kk" and line.tokens[max(found.first - 1, 0)].norm.endswith(words.raw["wishing"]):
        return False  # "айтқым келеді" is a wish
    if found.word.phrase in words.raw["going_back"] and not _again(line, found, words):
        return False
    return not (_crowd(line, found, words) or _carried(line, found)) and _place(line, found, words)


def _carried(line: Line, found: Found) -> bool:
    """Whether a flight or a train goes and nobody with it: "4 мая отправится первый рейс в Осло"."""
    near = any(-SUBJECT - 1 <= s.first - found.last <= SUBJECT for s in line.of("carriers"))
    return near and not (line.people or line.of("guests"))


def gone_for(line: Line, found: Found) -> bool:
    """Whether somebody goes to a place to sign something: "will fly to Oslo on 5 June to sign a letter of intent"."""
    words = line.words
    before = line.tokens[found.first - 1].norm if found.first else ""
    if found.word.kind != "signing" or before not in {*words.raw["infinitive"], *words.raw["in_order_to"]}:
        return False
    trips = (t for t in line.triggers if t.word.kind in {"travel", "visit"} and t.last <= found.first)
    apart = 1.0 if before in words.raw["in_order_to"] else 0.0
    return any(line.border[found.first] - line.border[trip.last] <= apart for trip in trips)


def _again(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody is to come once more to a place abroad, and does not only go home: "will return to Oslo"."""
    before = {token.norm for token in line.tokens[max(found.first - 2, 0) : found.first]}
    ahead = bool(before & {*words.raw["future"]}) if words.language == "en" else False
    ahead = ahead or tense(line.tokens[found.first], words) == "future"
    home = {person.participant.country for person in line.people}
    near = [place for place in line.places if 0 <= place.first - found.last <= 2]
    return ahead and any(place.country not in home for place in near)


def _crowd(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether nobody in particular goes: "fly there every year", "прилетели 200 тысяч", "Ослоға келетін туристер"."""
    if line.of("habits") or (words.language == "kk" and _describes_others(line, found, words)):
        return True
    if any(line.distance((p.first, p.last), (found.first, found.last)) < NEAR for p in line.people):
        return False
    dated = {at for date in line.dates for at in range(date.first, date.last)}
    near = range(max(found.first - COUNT, 0), min(found.last + COUNT, len(line.tokens)))
    numbers = (line.tokens[at] for at in near if at not in dated)
    many = any(token.kind == "number" and not token.ending for token in numbers)
    many = many or any(s.first in near for s in line.of("crowds"))
    return many and not line.of("guests")


def _describes_others(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a Kazakh participle describes neither a person nor a guest: "Ослоға келетін туристер"."""
    last = found.last
    guests = [*(p.role_first for p in line.people), *(g.first for g in line.of("guests"))]
    return attributive(line, last - 1, words) and not any(first >= last for first in guests)


def _place(line: Line, found: Found, words: Vocabulary) -> bool:
    """A destination: a city or country behind the verb (before it in Kazakh), or "the country" of the host."""
    anchor = (found.first, found.last)
    who = line.people or line.of("guests")
    if who and any(line.distance((f.first, f.last), anchor) < THERE for f in line.of_any("there", "here")):
        return True
    if words.language == "kk":
        return any(p.how == "to" and _reached(line, p.last, found.first) for p in line.places)
    goals = [(p.first, p.last) for p in line.places]
    if words.language == "en":
        if found.word.phrase in words.raw["aimless"]:
            goals = [(p.first, p.last) for p in line.places if p.how != "in"]
        reach = LED if found.word.phrase in words.raw["leading_there"] else LED // 2
        near = (first for first, _ in goals if 0 <= first - found.last <= reach)
        parted = (line.commas[first] - line.commas[found.last] for first in near)  # "Before leaving, he will tour"
        return any(commas != 1 for commas in parted)
    if maybe_noun(line.tokens[found.first].norm):  # "прибыли" are also profits
        return any(0 <= first - found.last <= 2 for first, _ in goals)
    return any(line.distance(goal, anchor) < TRIP for goal in goals)


def _reached(line: Line, last: int, first: int) -> bool:
    """Whether a Kazakh destination belongs to a verb: close by, or only the one who comes stands between."""
    if 0 <= first - last <= AHEAD:
        return True
    led = [g.first for g in line.of("guests") if 0 <= first - g.last <= 1]  # "Ян Краль бастаған делегация келді"
    comes = any(
        last <= p.role_first and (0 <= first - p.last <= 1 or any(0 <= at - p.last <= LEADS for at in led))
        for p in line.people
    )
    return comes and not any(last <= f.first < first for f in line.triggers if f.word.group == "verbs")


def visited(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a place is visited, and by nobody like 40,000 tourists."""
    if _crowd(line, found, words) or _guest(line, found, words):
        return False
    goals = [(p.first, p.last) for p in line.places if p.home]
    touring = found.word.phrase in words.raw["touring"]
    goals += [(p.first, p.last) for p in line.places if touring or p.how == "to"]
    goals += [(s.first, s.last) for s in line.sightings if s.thing.kind in {"state", "place"} and s.how == "name"]
    before = 2 if words.language != "en" else -1
    reach = 2 if words.language != "en" else 4  # "visited the port city of Aktau"
    near = any(0 <= first - found.last <= reach or 0 <= found.first - last <= before for first, last in goals)
    return near or (words.language == "ru" and _place(line, found, words))


def _guest(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word only says that somebody is a guest: "a visiting delegation of the region"."""
    before = line.tokens[found.first - 1].norm if found.first else ""
    return words.language == "en" and line.tokens[found.first].norm.endswith("ing") and before in words.determiners


def stayed(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody was somewhere: "Ахметов Ослода болды", "находится в Осло"; and not "саммит Ослода болды"."""
    nouns = (t for t in line.triggers if t.word.group == "nouns" and t.word.kind not in {"named", "feast"})
    if any(t.last <= found.first for t in nouns):
        return False
    near = [p for p in line.people if p.last <= found.first and line.border[found.first] - line.border[p.last] < 1]
    subjects = [p.last for p in near if part(line, p, words) == "subject"]
    subjects += [g.last for g in line.of("guests") if _leads_to(line, g, found)]
    if words.language != "kk":
        at = found.last - (words.language == "en")  # "was in" has its preposition
        return bool(subjects) and any(p.how != "to" and p.first - at == 1 for p in line.places)
    behind = {found.first}
    if found.first and line.tokens[found.first - 1].norm.startswith(words.city):
        behind.add(found.first - 1)  # "Қарақол қаласында болды"
    beside = {found.first - 1, found.first}  # "Аваза туристік аймағында болды"
    there = (p for p in line.places if p.last in behind or kind_at(line, p.last, words) in beside)
    place = next((p for p in there if p.how == "in" and p.last <= found.first), None)
    told = tense(line.tokens[found.first], words) in {"past", "converb", None}
    return place is not None and told and any(last <= place.first for last in subjects)


def _leads_to(line: Line, guest: Found, found: Found) -> bool:
    """Whether an office or a delegation is the subject of a verb: right before it, or parted by an apposition."""
    if line.words.language == "kk":
        return guest.last < found.first and line.border[found.first] == line.border[guest.last]
    commas = line.commas[found.first] - line.commas[guest.last] if guest.last <= found.first else 1
    beside = found.first - guest.last <= SUBJECT if not commas else line.tokens[found.first - 1].norm == ","
    led = not commas and any(0 <= sign.first - guest.last <= 1 for sign in line.of("leading"))
    return commas in {0, 2} and (beside or led)  # "делегация во главе с королём сейчас находится в Осло"


def left_behind(line: Line, found: Found, words: Vocabulary) -> Place | None:
    """The city or country that somebody came back from: "вернулся из Осло", "Ослодан оралды"."""
    people = any(line.distance((p.first, p.last), (found.first, found.last)) < NEAR for p in line.people)
    guests = any(abs(g.first - found.first) <= GUEST for g in line.of("guests"))
    if not (people or guests):
        return None
    endings = words.raw["name_endings"]["abl"]
    for sighting in line.sightings:
        beside = sighting.first == found.last
        if words.language == "kk":
            beside = sighting.last == found.first and line.tokens[sighting.last - 1].norm.endswith(endings)
        if beside and (place := city(sighting)):
            return place
    return None
