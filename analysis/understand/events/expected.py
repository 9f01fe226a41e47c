"""Trips told by who expects somebody or asked them to come: "Oslo expects …", "an invitation to visit Oslo in May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.places import city, named
from analysis.understand.events.tense import invited, tense

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.places import Place
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.sightings import Sighting

GUEST = 8  # words between a verb and the guest: "ждут в Осло главу …"
ASKED = 10  # words between an invitation and what it is to
SOON = 8  # words between a trip and its date: "to pay an official visit to Oslo in May"
HELPING = 2  # "Oslo is eagerly expecting"
PRONOUN = 3  # words between "he" and "expected"


def awaited(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody is awaited at a place: "премьера ждут в Осло", "the premier is due in Oslo"."""
    form = tense(line.tokens[found.last - 1], words)
    before = (token.norm for token in line.tokens[max(found.first - PRONOUN, 0) : found.first])
    he = any(norm in words.raw["himself"] for norm in before)
    if (_of_noun(line, found, words) and not he) or (words.language == "ru" and form not in {"present", "future"}):
        return False
    if words.language == "kk":
        return form not in {"past", "converb"} and _in_kazakh(line, found)
    if words.language == "en" and " " not in found.word.phrase:
        guest = _guest(line, found, words) is not None and _scene(line, found) is not None
        return guest or _hosts(line, found, words) is not None
    who = he or bool(line.people) or any(abs(g.first - found.first) <= GUEST for g in line.of("guests"))
    there = any(p.how != "to" and -GUEST <= p.first - found.last <= 2 for p in line.places)
    return (who and there) or _hosts(line, found, words) is not None


def _of_noun(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether an event is what is awaited: "the forum is due in Oslo", «ждут форум»."""
    return any(t.word.group == "nouns" and (words.language != "en" or t.last <= found.first) for t in line.triggers)


def expecting(line: Line, found: Found, words: Vocabulary) -> Place | None:
    """Where somebody is expected who is told behind the verb: the city or country that expects them, or "in Oslo"."""
    if words.language == "kk":
        return _scene(line, found) or _subject(line, line.tokens[0].start, found.first)
    if words.language == "en" and " " in found.word.phrase:
        return None
    return _scene(line, found) or _hosts(line, found, words)


def _hosts(line: Line, found: Found, words: Vocabulary) -> Place | None:
    """The city or country that expects a guest: "Oslo expects Jan Kral in May"."""
    if not line.dates or _guest(line, found, words) is None:
        return None
    return _subject(line, found.first - HELPING, found.first)


def _subject(line: Line, low: int, high: int) -> Place | None:
    """A city or country, named bare, that ends among the tokens up to a verb."""
    for sighting in line.sightings:
        bare = not any((p.first, p.last) == (sighting.first, sighting.last) for p in line.places)
        office = any(p.role_first <= sighting.first < p.last for p in line.people)
        if low <= sighting.last <= high and bare and not office:
            return city(sighting) or _country(sighting)
    return None


def _country(sighting: Sighting) -> Place | None:
    if sighting.thing.kind != "state":
        return None
    return named(sighting.thing, None, sighting.first, sighting.last, "in")


def _guest(line: Line, found: Found, words: Vocabulary) -> Named | None:
    """The person right behind the verb, if nothing is expected of them: "expects Jan Kral to sign" is no trip."""
    at = found.last
    at += at < len(line.tokens) and line.tokens[at].norm in words.determiners
    guest = next((p for p in line.people if p.role_first == at), None)
    if guest is None:
        return None
    behind = {token.norm for token in line.tokens[guest.last : guest.last + GUEST]}
    return None if behind & {*words.raw["infinitive"]} else guest


def _scene(line: Line, found: Found) -> Place | None:
    """The city or country that the clause of a verb names as the scene."""
    near = (p for p in line.places if p.how != "to" and not p.home and line.border[p.first] == line.border[found.first])
    return next(near, None)


def _in_kazakh(line: Line, found: Found) -> bool:
    """Whether a person is awaited, and a city named bare or as the scene: «Осло мамырда Ян Кральді күтеді»."""
    guests = [p for p in line.people if 0 <= found.first - p.last <= GUEST]
    if not guests or not (line.dates or _scene(line, found)):
        return False
    return _scene(line, found) is not None or _subject(line, 0, guests[0].role_first) is not None


def asked(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether it is a trip to a place at a time that somebody was asked to make: "an invitation to visit Oslo in May".

    Who only invites somebody announces no trip ("invited the mayor to visit Oslo").
    """
    if not line.dates or _invitation(line, anchor, words) is None or not line.places:
        return False
    low, high = (anchor[0] - SOON, anchor[0]) if words.language == "kk" else (anchor[1], anchor[1] + SOON)
    return any(low <= date.first < high and date.period for date in line.dates)


def only_asked(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether somebody is asked to make a trip, and no time is told at which they are to."""
    return invited(line, anchor, words) and not asked(line, anchor, words)


def _invitation(line: Line, anchor: tuple[int, int], words: Vocabulary) -> int | None:
    """Where the noun "invitation" stands that asks for a trip."""
    kazakh = words.language == "kk"
    reach = range(anchor[1], anchor[1] + 2) if kazakh else range(max(anchor[0] - ASKED, 0), anchor[0])
    for at in reach:
        if at < len(line.tokens) and line.tokens[at].norm.startswith(words.raw["invitations"]):
            guided = any(token.norm in words.raw["at_invitation"] for token in line.tokens[max(at - 2, 0) : at])
            return None if guided or line.border[at] != line.border[anchor[0]] else at
    return None


def accepts(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether who is told first takes the invitation and hands over none: "accepted an invitation"."""
    at = _invitation(line, anchor, words)
    if at is None:
        return False
    near = line.tokens[at : at + 3] if words.language == "kk" else line.tokens[max(at - 3, 0) : at]
    return any(token.norm.startswith(words.raw["accepting"]) for token in near)
