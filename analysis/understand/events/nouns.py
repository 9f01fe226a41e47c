"""Nouns that name an event: when one speaks of an event of its own, when of one known already, when of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.bodies import body_of, of_heads, series_of, standing
from analysis.understand.events.drafts import Draft
from analysis.understand.events.holders import agreed, attended, before, elided, framed, holder, only_possible
from analysis.understand.events.ordinals import apposed, number_at, ordinal, times
from analysis.understand.events.phrases_of import distinctive, phrase, plural
from analysis.understand.events.tense import invited, negated

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

DIGITS = 2  # of the number of a session
OWN = 4  # words between "its" and a meeting
WHOSE = 2  # words between a session and whose it is
NUMBERED = {"summit", "forum", "council_session", "committee_session", "negotiation", "meeting", "session"}
SINGLE = {"opening": "other", "award": "other", "occasion": "other", "named": "forum", "feast": "other"}


def noun(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event noun, None where it is a general word."""
    if _no_event(line, found, words):
        return None
    anchor = (found.first, found.last)
    event_type, first, last = _type(line, found, words)
    draft = Draft(line, first, last, anchor, event_type, rule=f"noun.{found.word.kind}", word=found.word.phrase)
    draft.bodiless = event_type == "session"
    draft.count = ordinal(line.tokens, *anchor, words) or _bare_number(line, found, words)
    draft.ordinal = draft.count if _numbered(line, found, event_type, words) else None
    if draft.family == "gathering":
        _identify(draft, words)
    _extend(draft)
    held = holder(draft, words)
    if held and draft.family == "talks" and held.word.phrase in words.raw["attending"]:
        held = None  # "в переговорах участвовали": talks that the text has told
    if (draft.family == "visit" and invited(line, anchor, words)) or (held and only_possible(line, held, words)):
        return None
    if held:
        draft.first, draft.last = min(draft.first, held.first), max(draft.last, held.last)
        draft.root = held.word.phrase.split()[-1]
        draft.verb = held.first, held.last
        draft.off = negated(line, held, words)
        if draft.off and draft.root in words.raw["denied"]:
            return None  # "банк не вёл переговоров": none were to be held
    draft.known = held is None and not elided(draft, words) and not (draft.family == "talks" and _format(draft))
    if draft.known and found.word.kind in {"occasion", "named", "feast"}:
        return None
    draft.agreed = agreed(line, held or found, words)
    _point(draft, found, held, words)
    _look_back(draft)
    bare = not (draft.names or draft.ordinal or draft.objects) and draft.anchor[0] <= 1
    draft.closing = bare and draft.root in words.raw["closing"]
    return draft


def _format(draft: Draft) -> bool:
    """Whether talks are told with how they were held: "talks between the two presidents in a narrow circle"."""
    return any(0 <= sign.first - draft.last <= 2 * OWN for sign in draft.line.of("formats"))


def _point(draft: Draft, found: Found, held: Found | None, words: Vocabulary) -> None:
    """Mark what the noun says of whether the text has told its event before."""
    line, anchor, kind = draft.line, draft.anchor, found.word.kind
    attends = held is None or attended(draft, words)
    draft.general = found.word.phrase in words.general
    draft.definite = bool(anchor[0]) and line.tokens[anchor[0] - 1].norm in words.raw["definite"]
    behind = held is not None and held.first > anchor[1]
    draft.framed = framed(line, anchor, words) and not behind
    draft.ahead = framed(line, anchor, words, "ahead")
    draft.upcoming = any(before(line, sign, anchor) for sign in line.of("next"))
    draft.objects = _objects(line, found)
    pointing = any(_this(line, sign, anchor, words) for sign in line.of("these")) or (draft.off and attends)
    draft.dependent = pointing or (kind == "opening" and not draft.objects)
    draft.bare = found.word.phrase in words.raw["bare"] and attends
    draft.process = kind == "negotiation" and _begun(line, anchor)
    told = kind == "statement" and bool(line.of("said"))
    draft.known = (draft.known and not told) or kind == "occasion" or (kind == "ceremony" and attends)


def _bare_number(line: Line, found: Found, words: Vocabulary) -> int | None:
    """A number without an ending before one session: "14 заседание", "14 отырысы", and not "14 заседаний"."""
    token = line.tokens[found.first - 1] if found.first else None
    if token is None or token.kind != "number" or token.ending or not token.base.isdigit() or len(token.base) > DIGITS:
        return None
    norm = line.tokens[found.last - 1].norm
    one = norm == found.word.phrase if words.language == "ru" else norm.endswith(words.raw["possessed"])
    return int(token.base) if one and words.language != "en" else None


def _preceding(line: Line, sign: Found, anchor: tuple[int, int]) -> bool:
    """Whether it is the one before: "the previous session", "the previous, seventh session"."""
    return 0 <= anchor[0] - sign.last <= OWN and line.border[anchor[0]] - line.border[sign.last] <= 1


def _this(line: Line, sign: Found, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether a word points to the noun: "этот рабочий визит", and not "сообщил об этом на брифинге"."""
    between = line.tokens[sign.last : anchor[0]] if sign.last <= anchor[0] else line.tokens[:2]
    if len(between) > 1:
        return False
    parts = {*words.raw["topics"], *words.raw["prepositions"]["in"], *words.raw["parts"]}
    return not any(token.norm in parts for token in between)


def _look_back(draft: Draft) -> None:
    """Mark the session before this one, and what is only recalled."""
    line, anchor = draft.line, draft.anchor
    draft.former = any(_preceding(line, sign, anchor) for sign in line.of("former")) and not draft.date
    draft.recalled = draft.known and bool(line.of("recalling"))


def _no_event(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether the noun names no event here: a general one, an article of a law, a way of doing, no name."""
    if _generic(line, found, words) or _article(line, found, words) or _mode(line, found, words):
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
    return found.word.kind in {"named", "feast"} and not _name(line, found)


def _numbered(line: Line, found: Found, event_type: str, words: Vocabulary) -> bool:
    """Whether the event may be the n-th of a series; "their second meeting" is of none."""
    if event_type != "meeting" or found.word.kind != "meeting":
        return event_type in NUMBERED
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    return after in words.raw["within"] or any(_officials(line, guest, found, words) for guest in line.of("guests"))


def _officials(line: Line, guest: Found, found: Found, words: Vocabulary) -> bool:
    """Whether it is the meeting of officials of one kind: "встреча министров", "министрлерінің бесінші кездесуі"."""
    norm = line.tokens[guest.first].norm
    if words.language == "kk":
        marks = words.raw["plural"]
        return 0 <= found.first - guest.last <= WHOSE and any(mark in norm[3:] for mark in marks)
    return words.language == "ru" and 0 <= guest.first - found.last <= WHOSE and plural(norm)


def _identify(draft: Draft, words: Vocabulary) -> None:
    """Series, subject and names of a session, summit or forum."""
    first, last = phrase(draft.line, draft.anchor, words)
    first, last = min(first, draft.first), max(last, draft.last)
    known = standing(draft.line, first, last)
    draft.event_type = known.event_type if known and known.event_type else draft.event_type
    draft.parties = known.parties if known else ()
    draft.series = series_of(draft.line, first, last, draft.event_type, words)
    draft.subject = draft.line.sentence.slice(first, last).of(draft.line.document.text)
    draft.names = distinctive(draft.line, draft.anchor, (first, last))
    draft.phrase = first, last
    draft.first, draft.last = min(draft.first, first), max(draft.last, last)
    draft.ordinal = draft.ordinal or apposed(draft.line.tokens, draft.last, words)
    draft.ordinal = draft.ordinal or times(draft.line.tokens, draft.last, words)


def _extend(draft: Draft) -> None:
    """A participle behind the name belongs to it: "the fifth meeting of the Council, held in …"."""
    tokens = draft.line.tokens
    if draft.last < len(tokens) and tokens[draft.last].norm == ",":
        held = any(v.first == draft.last + 1 for v in draft.line.of("hold"))
        draft.last += 2 if held else 0


def _objects(line: Line, found: Found) -> frozenset[str]:
    """What is opened or signed: "открытие завода", "ашылуы"."""
    groups = {"opening": "opened", "signing": "signed", "award": "awards"}
    if found.word.kind not in groups:
        return frozenset()
    near = (
        s for s in line.of(groups[found.word.kind]) if line.distance((s.first, s.last), (found.first, found.last)) < 0.5
    )
    return frozenset(s.word.phrase for s in near)


def _type(line: Line, found: Found, words: Vocabulary) -> tuple[str, int, int]:
    """The type with the tokens that decide it."""
    kind, anchor = found.word.kind, (found.first, found.last)
    if kind in SINGLE:
        return SINGLE[kind], *anchor
    if kind in {"session", "meeting", "conclave"}:
        body = body_of(line, anchor, words) if _of(line, found, words) else None
        if body:
            return body.word.kind, min(found.first, body.first), max(found.last, body.last)
        if kind != "session" and of_heads(line, anchor, words):
            return "summit", *anchor
        if owner := _owner(line, anchor, words):
            return owner.word.kind, min(found.first, owner.first), max(found.last, owner.last)
        return _whose(line, anchor) if kind == "session" else "meeting", *anchor
    return kind, *anchor


def _owner(line: Line, anchor: tuple[int, int], words: Vocabulary) -> Found | None:
    """The body whose own meeting it is: "the Committee convened for its 21st meeting", "провёл своё 12-е заседание"."""
    near = line.tokens[max(anchor[0] - OWN, 0) : anchor[0]]
    own = any(t.norm in words.raw["own"] for t in near)
    before = [f for f in line.triggers if f.word.group == "bodies" and f.last <= anchor[0] and own]
    return next((f for f in before[::-1] if line.border[f.last] == line.border[anchor[0]]), None)


def _whose(line: Line, anchor: tuple[int, int]) -> str:
    """A session of no body may be one of a summit or forum: "пленарное заседание саммита", "саммиттің отырысы"."""
    for trigger in line.triggers:
        beside = 0 <= trigger.first - anchor[1] <= WHOSE or 0 <= anchor[0] - trigger.last <= WHOSE
        if beside and trigger.word.kind in {"summit", "forum"}:
            return trigger.word.kind
    return "session"


def _of(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word may be the session of a body: "meeting of", "встреча" with no "с" behind it."""
    if found.word.kind == "session" or words.language == "kk":
        return True
    after = line.tokens[found.last].norm if found.last < len(line.tokens) else ""
    if words.language == "en":
        body = body_of(line, (found.first, found.last), words)
        return after == "of" or (body is not None and body.last <= found.first)
    return after not in words.raw["with"]


def _generic(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word before takes the noun as a general one: "возможность встречи", "проведение встреч"."""
    if words.language == "kk":
        told = any(t.norm in words.raw["participles"] for t in line.tokens[max(found.first - OWN, 0) : found.first])
        generic = any(0 <= sign.first - found.last <= 2 for sign in line.of("generic"))
        return (generic and not told) or _several(line, found, words)  # "мамырда өтетін форумға шақырды"
    if any(0 <= found.first - sign.last <= 2 for sign in line.of("generic")):
        return True
    if any(0 <= found.first - sign.last <= 2 for sign in line.of("manifold")) and any(
        place.city and place.how != "to" for place in line.places
    ):
        return False  # "провёл ряд встреч в Осло"
    token = line.tokens[found.first]
    many = plural(token.norm) if words.language == "ru" else token.norm in words.raw["several"]
    return many and found.word.kind not in {"negotiation", "statement"} and not _listed(line, found)


def _mode(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a call only says how something else was done: "signed via videoconference"."""
    if found.word.kind != "call":
        return False
    beside = found.last if words.language == "kk" else found.first - 1
    return 0 <= beside < len(line.tokens) and line.tokens[beside].norm in words.raw["modes"]


def _name(line: Line, found: Found) -> bool:
    """Whether an ordinary word is part of a name: "Oslo Energy Week", «Неделя транспорта», "Транспортная неделя"."""
    before = line.tokens[found.first - 1] if found.first else None
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    named = found.first > 0 and (line.tokens[found.first].capital or (before is not None and before.capital))
    return named and any(t is not None and (t.capital or t.norm == '"') for t in (before, after))


def _article(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is the article of a law: "статья 283", "Article 5"."""
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    return found.word.phrase in words.raw["not_articles"] and after is not None and after.kind == "number"


def _several(line: Line, found: Found, words: Vocabulary) -> bool:
    """Kazakh "кездесулер", "сапарлар": several at once."""
    norm, stem = line.tokens[found.last - 1].norm, found.word.phrase.split()[-1]
    return found.word.kind in {"meeting", "visit", "session", "ceremony"} and norm[len(stem) :].startswith(
        words.raw["plural"]
    )


def _listed(line: Line, found: Found) -> bool:
    """Whether a plural lists its events: "встреч в Анкаре (май) и Баку", "visits of the President and of …"."""
    after = line.tokens[found.last : found.last + 8]
    return any(token.norm == "(" for token in after) or any(0 <= p.role_first - found.last <= 6 for p in line.people)


def _begun(line: Line, anchor: tuple[int, int]) -> bool:
    """Whether negotiations begin: "начало переговоров", "start of negotiations", "келіссөздерді бастау"."""
    return any(0 <= anchor[0] - s.last <= 2 or 0 <= s.first - anchor[1] <= 1 for s in line.of("beginning"))
