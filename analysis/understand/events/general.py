"""When a noun of an event names none: a general word, several at once, an article of a law, a way of doing, no name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.expected import asked
from analysis.understand.events.ordinals import number_at
from analysis.understand.events.phrases_of import plural

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

WHAT = 3  # words between "preceded" and what came later
NAME = 4  # words of the name of a venue
MANY = {"meeting", "visit", "session", "ceremony", "forum", "summit"}
REACH = 9  # words between "agreed" and what is to be held
OWN = 4  # words between a participle and its noun: "мамырда өтетін форумға"


def no_event(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether the noun names no event here: a general one, an article of a law, a way of doing, no name."""
    if _none(line, found, words) or _generic(line, found, words) or _of_another_kind(line, found, words):
        return True
    if " " in found.word.phrase and found.word.kind == "visit" and words.language != "kk":  # "stop in", "заезд в"
        return not any(found.last <= place.first <= found.last + 2 for place in line.places)
    if (
        found.word.phrase in words.raw["only_numbered"]
        and number_at(line.tokens, max(found.first - 1, 0), words) is None
    ):
        return True
    if found.word.phrase in words.raw["by_phone"] and not line.of("remote"):
        return True
    if words.language == "en" and found.first and line.tokens[found.last - 1].norm in words.raw["progressive"]:
        return line.tokens[found.first - 1].norm in words.raw["be_to"]  # "which is meeting for the third time"
    return found.word.kind in {"named", "feast"} and not (_name(line, found) or _evident(line, found, words))


def _of_another_kind(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is an article, a way of doing, a venue, an aim, or what something else came after."""
    return (
        _article(line, found, words)
        or _mode(line, found, words)
        or _hall(line, found, words)
        or _aim(line, found, words)
        or _preceded(line, found, words)
    )


def _none(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is denied as a whole: "no meeting took place"."""
    return found.first > 0 and line.tokens[found.first - 1].norm in words.raw["none"]


def _generic(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word before takes the noun as a general one: "возможность встречи", "проведение встреч"."""
    if words.language == "kk" and any(sign.first == found.last for sign in line.of("modal")):
        return True  # "кездесуі мүмкін"
    if _wanted(line, found, words):
        return False
    if words.language == "kk":
        told = any(t.norm in words.raw["participles"] for t in line.tokens[max(found.first - OWN, 0) : found.first])
        generic = any(0 <= sign.first - found.last <= 2 for sign in line.of("generic"))
        return (generic and not told) or _several(line, found, words)  # "мамырда өтетін форумға шақырды"
    if any(0 <= found.first - sign.last <= 2 or _goes_on(line, sign, found, words) for sign in line.of("generic")):
        return True
    if any(0 <= found.first - sign.last <= 2 for sign in line.of("manifold")) and any(
        place.city and place.how != "to" for place in line.places
    ):
        return False  # "провёл ряд встреч в Осло"
    norm = line.tokens[found.first if words.language == "ru" else found.last - 1].norm
    many = plural(norm) if words.language == "ru" else norm in words.raw["several"]
    return many and found.word.kind not in {"negotiation", "statement", "feast"} and not _listed(line, found)


def _wanted(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a time or a place is told at which it is to be, by a clause, an agreement or an invitation."""
    if found.word.kind == "visit" and asked(line, (found.first, found.last), words):
        return True
    return words.language != "kk" and (_told_behind(line, found, words) or _agreed_to_hold(line, found, words))


def _aim(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a Kazakh signing is only aimed at, and nobody goes somewhere for it: "қол қою үшін жұмыс істейді"."""
    if words.language != "kk" or found.word.kind != "signing" or found.last >= len(line.tokens):
        return False
    aimed = line.tokens[found.last].norm in words.raw["in_order_to"]
    return aimed and not any(t.word.kind in {"travel", "visit"} for t in line.triggers)


def _goes_on(line: Line, sign: Found, found: Found, words: Vocabulary) -> bool:
    """Whether a general word takes more than one noun: "the importance of preparing and signing a program"."""
    between = line.tokens[sign.last : found.first]
    light = {*words.joining, *words.raw["within"], "the"}
    return 2 < len(between) <= OWN and all(t.norm in light or t.norm.endswith(words.raw["noun_not"]) for t in between)


def _told_behind(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a clause behind it says when it is: "пригласил на совещание, которое состоится 5 июня"."""
    at = found.last
    if at + 1 >= len(line.tokens) or line.tokens[at].norm != "," or not line.dates:
        return False
    if line.tokens[at + 1].norm not in words.raw["relatives"]:
        return False
    return any(v.word.phrase in words.raw["taking_place"] and 0 < v.first - at <= OWN for v in line.of("hold"))


def _agreed_to_hold(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it was agreed to hold it at a time or place: "договорились о проведении в июне заседания в Осло"."""
    agreeing = line.of("agreeing")
    if not agreeing:
        return False
    agreed = any(
        0 <= found.first - sign.last <= REACH
        and any(t.norm in words.raw["holding"] for t in line.tokens[sign.last : sign.last + 2])
        for sign in agreeing
    )
    return agreed and (bool(line.dates) or any(place.city for place in line.places))


def _hall(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is part of the name of a venue: "the Oslo Convention and Exhibition Centre", "көрме орталығы"."""
    tokens = line.tokens
    if found.word.kind != "forum":
        return False
    if words.language == "kk":
        return found.last < len(tokens) and tokens[found.last].norm.startswith(words.raw["halls"])
    at = found.last
    if not tokens[found.first].capital:
        return False
    while at < len(tokens) and at - found.last < NAME and (tokens[at].capital or tokens[at].norm in words.links):
        if tokens[at].norm in words.raw["halls"]:
            return True
        at += 1
    return (
        at < len(tokens)
        and tokens[at].norm in words.joining
        and tokens[min(at + 1, len(tokens) - 1)].capital
        and (_hall_behind(line, at + 1, words))
    )


def _hall_behind(line: Line, at: int, words: Vocabulary) -> bool:
    return any(t.capital and t.norm in words.raw["halls"] for t in line.tokens[at : at + NAME])


def _evident(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether an ordinary word tells an event by what is said of it: "a food festival opened in Oslo"."""
    near = (v for v in line.of("hold") if line.border[v.first] == line.border[found.last])
    said = found.word.phrase in words.raw["evident"] and any(near)
    return said and any(place.city and place.how != "to" for place in line.places)


def _mode(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a call only says how something else was done: "signed via videoconference"."""
    if found.word.kind != "call":
        return False
    beside = found.last if words.language == "kk" else found.first - 1
    return 0 <= beside < len(line.tokens) and line.tokens[beside].norm in words.raw["modes"]


def _name(line: Line, found: Found) -> bool:
    """Whether an ordinary word is part of a name: "Oslo Energy Week", «Неделя транспорта», "Транспортная неделя"."""
    before = line.tokens[found.first - 1] if found.first else None
    at = found.last + (found.last < len(line.tokens) and line.tokens[found.last].norm in line.words.raw["within"])
    after = line.tokens[at] if at < len(line.tokens) else None
    named = line.tokens[found.first].capital or (before is not None and before.capital)
    return named and any(t is not None and (t.capital or t.norm == '"') for t in (before, after))


def _preceded(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether something else came before it: "A call preceded the visit", «Визиту предшествовал разговор»."""
    stems = words.raw["preceding"]
    if not stems:
        return False
    low, high = (found.last, found.last + 1) if words.language == "ru" else (max(found.first - WHAT, 0), found.first)
    return any(token.norm.startswith(stems) for token in line.tokens[low:high])


def _article(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is the article of a law: "статья 283", "Article 5"."""
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    return found.word.phrase in words.raw["not_articles"] and after is not None and after.kind == "number"


def _several(line: Line, found: Found, words: Vocabulary) -> bool:
    """Kazakh "кездесулер", "сапарлар", "65 жәрмеңке": several at once."""
    norm, stem = line.tokens[found.last - 1].norm, found.word.phrase.split()[-1]
    if found.word.kind not in MANY:
        return False
    if norm[len(stem) :].startswith(words.raw["plural"]):
        return True
    before = line.tokens[found.first - 1] if found.first else None
    counted = before is not None and before.kind == "number" and not before.ending and before.base not in {"", "1"}
    return counted and norm == stem  # "комиссияның 14 отырысы" is one of them


def _listed(line: Line, found: Found) -> bool:
    """Whether a plural lists its events: "встреч в Анкаре (май) и Баку", "visits of the President and of …"."""
    after = line.tokens[found.last : found.last + 8]
    return any(token.norm == "(" for token in after) or any(0 <= p.role_first - found.last <= 6 for p in line.people)
