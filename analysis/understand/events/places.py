"""Where: cities and countries that a sentence gives as the scene or the destination of an event."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.events.entries import entry
from analysis.understand.events.located import located
from analysis.understand.events.ordinals import number_at
from analysis.understand.events.owned import in_name, of_event
from analysis.understand.events.phrases_of import adjective
from analysis.understand.events.tense import nominative
from analysis.understand.events.venues import venues
from analysis.understand.events.visited import visited_before, visited_behind
from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.knowledge.records import Thing
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.sightings import Sighting
    from analysis.understand.text import Token

GATHER = {"session", "summit", "forum"}
HELPING = 2  # "Oslo will play host to"
POSTED = 4  # words between an office and where it is
AREAS = ("-region", "-province", "-district")  # how the gazetteer ends the ids of places wider than a city
HOME = ""  # the name of "the country" until it is known which


@immutable
class Place:
    """A place said at tokens `first` to before `last`; `how` is in (scene), to (destination) or both.

    `host` marks one that a verb makes the host: "which Italy will host"; `area` marks a region.
    """

    first: int
    last: int
    name: str
    country: str | None
    how: str
    basis: str = "stated"
    city: bool = True
    host: bool = False
    area: bool = False

    @property
    def home(self) -> bool:
        """Whether it is "the country" of the hosts, not yet named."""
        return self.name == HOME


def places(line: Line, words: Vocabulary) -> list[Place]:
    """All scenes and destinations of a sentence, in reading order."""
    said = [place for sighting in line.sightings if (place := _place(line, sighting, words))]
    home = [place for found in line.of("home") if (place := _home(line, found, words))]
    capital = [place for found in line.of("capital") if (place := _capital(line, found, words))]
    at_venues = [place for venue in venues(line, words) if (place := _venue(line, *venue, words))]
    return sorted([*said, *home, *capital, *at_venues], key=lambda place: place.first)


def _venue(line: Line, first: int, last: int, thing: Thing, words: Vocabulary) -> Place | None:
    inside = first > 0 and line.tokens[first - 1].norm in words.raw["prepositions"]["in"]
    return named(thing, None, first, last, direction(line.tokens[last - 1].norm)) if inside else None


def _office(line: Line, sighting: Sighting, words: Vocabulary) -> bool:
    """Whether a place only says where somebody is posted: "посол в Финляндии", "Қазақстандағы елшісі"."""
    for person in line.people:
        if person.role_first <= sighting.first < person.first:
            return True
    posts = line.of("posted")
    if not posts:
        return False
    if words.language == "kk":
        norm = line.tokens[sighting.last - 1].norm
        attributive = norm.endswith(words.raw["attributive"])
        return attributive and any(0 <= post.first - sighting.last <= POSTED for post in posts)
    return any(0 < sighting.first - post.last <= POSTED for post in posts if _one_breath(line, post, sighting))


def _one_breath(line: Line, post: Found, sighting: Sighting) -> bool:
    """Whether no mark, verb or name parts an office from its place."""
    inside = range(post.last, sighting.first)
    if line.border[post.last] != line.border[sighting.first] or any(f.first in inside for f in line.triggers):
        return False
    return not any(person.first in inside for person in line.people)


def city(sighting: Sighting) -> Place | None:
    """The city of a sighting, whatever preposition it stands with."""
    thing = located(sighting)
    return named(thing, None, sighting.first, sighting.last, "in") if thing else None


def named(thing: Thing, capital: Thing | None, first: int, last: int, how: str, basis: str = "stated") -> Place:
    """The place for a thing of the gazetteer: a city, a region of a country, a state, or a state's capital."""
    if capital is not None:
        return Place(first, last, capital.metonyms.get("en", (capital.id,))[0], capital.id, how, basis)
    if thing.kind == "state":
        return Place(first, last, thing.label("en") or thing.id, thing.id, how, basis, city=False)
    area = thing.kind == "region" or thing.id.endswith(AREAS)
    return Place(first, last, thing.label("en") or thing.id, thing.country, how, basis, city=not area, area=area)


def _place(line: Line, sighting: Sighting, words: Vocabulary) -> Place | None:
    thing = located(sighting)
    capital = sighting.metonym_of() if thing is None else None
    if thing is None and capital is None and (sighting.thing.kind != "state" or sighting.how != "name"):
        return None
    if _office(line, sighting, words):
        return None
    host = _hosting(line, sighting.first, sighting.last, words)
    how = "in" if host else _stated(line, sighting.first, sighting.last, words)
    place = named(thing or sighting.thing, capital, sighting.first, sighting.last, how) if how else None
    return replace(place, host=True) if place and host else place


def _how(line: Line, first: int, last: int, words: Vocabulary) -> str | None:
    return "in" if _hosting(line, first, last, words) else _stated(line, first, last, words)


def _stated(line: Line, first: int, last: int, words: Vocabulary) -> str | None:
    """What preposition, case or verb say of a place."""
    if first and line.tokens[first - 1].norm == "," and entry(line):
        return "in"
    if words.language == "en" and any(f.first == last and f.word.group == "nouns" for f in line.triggers):
        seen = next((s for s in line.sightings if s.first == first), None)
        return None if seen and seen.thing.kind == "state" else "in"  # "the Oslo session", no "EU–Norway summit"
    if words.language == "ru":
        return _russian(line, first, last, words)
    return _kazakh(line, last, words) if words.language == "kk" else _english(line, first, words)


def _hosting(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """Whether a place is the host: "Astana hosted", "hosted by Italy", "который Италия примет", "из Астаны, где"."""
    tokens, of = line.tokens, line.of
    if not (of("hosts") or of("where")) or in_name(line, first):
        return False
    if any(
        0 <= f.first - last <= 1 and tokens[f.first - 1].norm == "," and not of_event(line, first, f, words)
        for f in of("where")
    ):
        return True
    hosts = [f for f in line.of("hosts") if words.language == "en" or line.of("where")]
    helping = words.raw["auxiliaries"]
    if any(0 <= f.first - last <= HELPING and all(t.norm in helping for t in tokens[last : f.first]) for f in hosts):
        return True
    if words.language != "en" and (_hosts_before(line, first, last, words) or _hosts_behind(line, first, words)):
        return True
    before = [f for f in hosts if 1 <= first - f.last <= 2]
    return words.language == "en" and any(tokens[f.last].norm in words.raw["agents"] for f in before)


def _numbered(line: Line, words: Vocabulary) -> bool:
    """Whether it begins with a number that may stand for a session: "Седьмое принял Ташкент"."""
    return any(number_at(line.tokens, at, words) is not None for at in range(min(2, len(line.tokens))))


def _hosts_behind(line: Line, first: int, words: Vocabulary) -> bool:
    """Whether a Russian subject stands behind its verb: "предыдущее заседание принимала в мае Астана"."""
    hosts = any(f.last <= first and line.border[f.last] == line.border[first] for f in line.of("hosts"))
    return words.language == "ru" and hosts and _gathers(line, words) and _subject(line, first, first + 1, words)


def _hosts_before(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """Whether a place is the subject of what follows: "Сербия в мае примет саммит", "форумды Ташкент қабылдаған"."""
    behind = (f for f in line.of("hosts") if last <= f.first and line.border[f.first] == line.border[last])
    host = next(behind, None)
    received = host is None or any(person.first < host.first for person in line.people)
    return not received and _gathers(line, words) and _subject(line, first, last, words)


def _gathers(line: Line, words: Vocabulary) -> bool:
    """Whether a sentence speaks of what a place may host."""
    gathers = any(f.word.kind in GATHER or f.word.phrase in words.raw["rounds"] for f in line.triggers)
    gathers = gathers or bool(line.of("others"))
    return gathers or _numbered(line, words)


def _subject(line: Line, first: int, last: int, words: Vocabulary) -> bool:
    """Whether the name of a place stands in the nominative, with no preposition."""
    if words.language == "kk":
        seen = next((s for s in line.sightings if (s.first, s.last) == (first, last)), None)
        said = line.tokens[last - 1].norm
        return seen is not None and any(fold(name).split()[-1] == said for name in seen.thing.names.get("kk", ()))
    before = line.tokens[first - 1].norm if first else ""
    return before not in words.raw["prepositions"]["in"] and nominative(line.tokens[first].norm)


def _russian(line: Line, first: int, last: int, words: Vocabulary) -> str | None:
    at = first - 1
    while at >= 0 and (line.tokens[at].norm in {'"', *words.city} or adjective(line.tokens[at].norm)):
        at -= 1
    visits = [f for f in line.triggers if f.word.group == "verbs" and f.word.kind == "visit"]
    if any(visited_before(line, first, f) or visited_behind(line, first, last, f) for f in visits):
        return "to"
    if at < 0 or line.tokens[at].norm not in words.raw["prepositions"]["in"]:
        return None
    return direction(line.tokens[first].norm)


@lru_cache(maxsize=1 << 13)
def direction(norm: str) -> str:
    """What the case says: to (accusative), in (locative), both where the form tells nothing ("в Баку")."""
    cases = {str(p.tag.case) for p in analyzer().parse(norm) if p.tag.POS == "NOUN"}
    if "accs" not in cases:
        return "in"
    return "both" if "loct" in cases else "to"


def _kazakh(line: Line, last: int, words: Vocabulary) -> str | None:
    at = kind_at(line, last, words)  # "Қарабұлақ қаласында": the noun bears the ending
    return kazakh_case(line.tokens[last - 1 if at is None else at], words) or toured(line, last, words)


def kind_at(line: Line, last: int, words: Vocabulary) -> int | None:
    """Where the noun stands that says what a name is of: "Қарабұлақ қаласында", "Аваза туристік аймағында"."""
    for at, token in enumerate(line.tokens[last : last + 2], last):
        if token.norm.startswith(words.city):
            return at if token.norm not in words.city else None
        if token.kind != "word" or token.capital:
            return None
    return None


def toured(line: Line, last: int, words: Vocabulary) -> str | None:
    """Whether a Kazakh place is what somebody looks at: "Ақаба портын аралайды"."""
    verbs = (f for f in line.triggers if f.word.group == "verbs" and f.word.phrase in words.raw["touring"])
    return "to" if any(0 <= f.first - last <= 1 for f in verbs) else None


def kazakh_case(token: Token, words: Vocabulary) -> str | None:
    """What a Kazakh ending says: in (locative), to (dative), None for any other."""
    ending = token.ending or token.norm
    if ending.endswith(words.raw["endings"]["locative"]):
        return "in"
    return "to" if ending.endswith(words.raw["endings"]["dative"]) else None


def _english(line: Line, first: int, words: Vocabulary) -> str | None:
    at = first - 1
    while at >= 0 and line.tokens[at].norm in words.before_cities:
        at -= 1
    before = line.tokens[at].norm if at >= 0 else ""
    if before in words.raw["prepositions"]["in"]:
        return "in"
    if before in words.raw["prepositions"]["to"] and any(f.last == at for f in line.of("planned")):
        return "in"  # "a meeting planned for Oslo"
    visited = any(f.last == at + 1 for f in line.triggers if f.word.kind == "visit" and f.word.group == "verbs")
    return "to" if before in words.raw["prepositions"]["to"] or visited else None


def _home(line: Line, found: Found, words: Vocabulary) -> Place | None:
    """The country not named: "прибыл в страну", "посетил республику", "елге келген"."""
    how = "to" if _visited(line, found) else None
    if words.language == "kk":
        how = how or kazakh_case(line.tokens[found.last - 1], words)
    elif words.language == "ru":
        how = how or _russian(line, found.first, found.last, words)
    else:
        how = how or _english(line, found.first, words)
    if any(f.last == found.first for f in line.of("not_home")) or _of_several(line.tokens[found.first].norm, words):
        return None
    host = any(0 <= f.first - found.last <= 1 for f in line.of("hosts")) and bool(line.of("where"))
    how = how or ("in" if host else None)
    plain = found.last - found.first == 1 and not line.tokens[found.first].capital
    return Place(found.first, found.last, HOME, None, how, city=False, host=host) if how and plain else None


def _of_several(norm: str, words: Vocabulary) -> bool:
    """Kazakh "елдеріне": countries and not the country."""
    return any(mark in norm[2:] for mark in words.raw["plural"]) if words.language == "kk" else False


def _visited(line: Line, found: Found) -> bool:
    near = [f for f in line.triggers if f.word.group == "verbs" and f.word.kind == "visit"]
    return any(abs(f.first - found.last) <= 1 or abs(found.first - f.last) <= 1 for f in near)


def _capital(line: Line, found: Found, words: Vocabulary) -> Place | None:
    """The capital of the state just named: "в узбекской столице", "the Kyrgyz capital"."""
    if found.first and line.tokens[found.first - 1].norm.startswith(words.raw["no_capital"]):
        return None  # "the cultural capital"
    near = [s for s in line.sightings if 0 <= found.first - s.last <= 1 or 0 <= s.first - found.last <= 1]
    state = next((s for s in near if s.thing.kind == "state" and s.thing.metonyms.get("en")), None)
    if state is None:
        how = _how(line, found.first, found.last, words)
        return Place(found.first, found.last, HOME, None, how) if how else None  # "в столице": of the hosts
    first, last = min(state.first, found.first), max(state.last, found.last)
    how = kazakh_case(line.tokens[found.last - 1], words) if words.language == "kk" else _how(line, first, last, words)
    return named(state.thing, state.thing, first, last, how) if how else None
