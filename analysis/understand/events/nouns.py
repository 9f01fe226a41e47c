"""Nouns that name an event: when one speaks of an event of its own, when of one known already, when of none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.bodies import body_of, of_heads, series_of, standing
from analysis.understand.events.drafts import Draft
from analysis.understand.events.expected import asked, only_asked
from analysis.understand.events.general import no_event
from analysis.understand.events.holders import agreed, attended, before, elided, framed, holder, only_possible, put_to
from analysis.understand.events.ordinals import apposed, ordinal, times
from analysis.understand.events.phrases_of import distinctive, phrase, plural
from analysis.understand.events.pointing import bare
from analysis.understand.events.tense import just_over, negated, tense

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

DIGITS = 2  # of the number of a session
OWN = 4  # words between "its" and a meeting
WHOSE = 2  # words between a session and whose it is
NUMBERED = {"summit", "forum", "council_session", "committee_session", "negotiation", "meeting", "session"}
SINGLE = {"opening": "other", "award": "other", "occasion": "other", "named": "forum", "feast": "other"}
OUTCOME = 5  # words between a trip and what came of it


def noun(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event noun, None where it is a general word."""
    if no_event(line, found, words):
        return None
    anchor = (found.first, found.last)
    event_type, first, last = _type(line, found, words)
    draft = Draft(line, first, last, anchor, event_type, rule=f"noun.{found.word.kind}", word=found.word.phrase)
    draft.bodiless, draft.touring = event_type == "session", found.word.phrase in words.raw["touring"]
    draft.count = ordinal(line.tokens, *anchor, words) or _bare_number(line, found, words)
    draft.ordinal = draft.count if _numbered(line, found, event_type, words) else None
    if draft.family == "gathering":
        _identify(draft, words)
    _extend(draft, words)
    held = _told_by(draft, words)
    draft.asked = draft.family == "visit" and asked(line, anchor, words)
    if (draft.family == "visit" and only_asked(line, anchor, words)) or (held and _only_thought_of(line, held, words)):
        return None
    if held:
        draft.first, draft.last = min(draft.first, held.first), max(draft.last, held.last)
        draft.root = held.word.root(words.language)
        draft.verb = held.first, held.last
        draft.off = negated(line, held, words) or _fell_through(line, held, words)
        if draft.off and draft.root in words.raw["denied"]:
            return None  # "банк не вёл переговоров": none were to be held
    formats = draft.family == "talks" and _format(draft) and not framed(line, anchor, words)
    draft.known = held is None and not elided(draft, words) and not formats
    alone = words.language != "en" and found.word.kind == "occasion" and bare(draft, None, words)
    if draft.known and found.word.kind in {"occasion", "named", "feast"} and not alone:
        return None
    draft.agreed = draft.asked or agreed(line, held or found, words)
    _point(draft, found, held, words)
    draft.pointing = (draft.known or held is not None) and bare(draft, held, words)
    draft.known = draft.known or draft.pointing
    if just_over(line, anchor):  # talks of the day before are other ones
        draft.pointing = draft.known = False
    _look_back(draft)
    plain = not (draft.names or draft.ordinal or draft.objects) and draft.anchor[0] <= 1
    draft.closing = plain and draft.root in words.raw["closing"]
    return draft


def _told_by(draft: Draft, words: Vocabulary) -> Found | None:
    """The verb that tells the event; None where people only take part in what the text has told."""
    held = holder(draft, words)
    if held and draft.family == "talks" and held.word.phrase in words.raw["attending"]:
        return None  # "в переговорах участвовали"
    return None if held and _come_to(draft, held, words) else held


def _fell_through(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether what was planned did not take place: "мамырға жоспарланған еді, бірақ өтпеді"."""
    if held.word.phrase not in words.raw["planned"]:
        return False
    behind = (v for v in line.of("hold") if v.first >= held.last and line.border[v.first] - line.border[held.last] <= 2)
    return any(negated(line, verb, words) for verb in behind)


def _only_thought_of(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether it is only possible or proposed."""
    return only_possible(line, held, words) or _proposed(line, held, words)


def _proposed(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether it is only proposed to hold it: "proposed holding a seminar", "предложил провести форум"."""
    if words.language == "kk":
        return False
    at = held.first - 1
    before = line.tokens[at].norm if held.first else ""
    at -= before in words.raw["infinitive"]
    if at >= 0 and line.tokens[at].norm.startswith(words.raw["ideas"]):
        return True  # "the initiative to hold", "инициатива провести"
    if before in words.raw["considering"] and line.tokens[held.first].norm in words.raw["holding"]:
        return True  # "discussed holding a forum"
    return any(0 <= held.first - sign.last <= 1 for sign in line.of("generic"))


def _come_to(draft: Draft, held: Found, words: Vocabulary) -> bool:
    """Whether people come to a gathering that the text has told: "жиынға 22 елден делегат келді"."""
    norm = draft.line.tokens[draft.anchor[1] - 1].norm
    general = words.language == "kk" and draft.word in words.general and norm.endswith(words.raw["endings"]["dative"])
    return (
        general
        and held.word.phrase in words.raw["coming"]
        and not any(draft.anchor[1] <= place.first < held.first for place in draft.line.places if place.how == "to")
    )


def _format(draft: Draft) -> bool:
    """Whether talks are told with how they were held: "talks between the two presidents in a narrow circle"."""
    return any(0 <= sign.first - draft.last <= 2 * OWN for sign in draft.line.of("formats"))


def _point(draft: Draft, found: Found, held: Found | None, words: Vocabulary) -> None:
    """Mark what the noun says of whether the text has told its event before."""
    line, anchor, kind = draft.line, draft.anchor, found.word.kind
    signs, these = line.of("postponed"), line.of("these")
    put = bool(signs) and any(put_to(draft, sign) for sign in signs)
    attends = held is None or attended(draft, words)
    draft.general = found.word.phrase in words.general
    at = anchor[0] - 1
    at -= at > 0 and line.tokens[at].norm.endswith(words.raw["lengths"] or "-")  # "the two-day gathering"
    draft.definite = at >= 0 and line.tokens[at].norm in words.raw["definite"]
    behind = held is not None and held.first > anchor[1]
    draft.framed = framed(line, anchor, words) and not (behind or put)
    draft.ahead = framed(line, anchor, words, "ahead") and not just_over(line, anchor)
    coming = held is None and line.tokens[anchor[0]].norm in words.raw["next"]  # "invited to the next round of talks"
    draft.upcoming = put or coming or any(before(line, sign, anchor) for sign in line.of("next"))
    draft.objects = _objects(line, found)
    pointing = bool(these) and any(_this(line, sign, anchor, words) for sign in these)
    pointing = pointing or (draft.off and attends)
    draft.dependent = pointing or (kind == "opening" and not draft.objects)
    draft.bare = found.word.phrase in words.raw["bare"] and attends
    draft.process = kind == "negotiation" and _begun(line, anchor)
    told = kind == "statement" and bool(line.of("said"))
    draft.known = (draft.known and not (told or put)) or kind == "occasion" or (kind == "ceremony" and attends)


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
    lists = words.raw["topics"], words.raw["prepositions"]["in"], words.raw["parts"]
    return not any(token.norm in known for token in between for known in lists)


def _look_back(draft: Draft) -> None:
    """Mark the session before this one, and the trip whose outcome is talked over."""
    line, anchor = draft.line, draft.anchor
    if former := line.of("former"):
        draft.former = any(_preceding(line, sign, anchor) for sign in former) and not draft.date
    if recalling := line.of("recalling"):
        draft.recalled = draft.family == "visit" and any(_came_of(draft, sign) for sign in recalling)


def _came_of(draft: Draft, sign: Found) -> bool:
    """Whether a word says what came of a trip: "итоги визита", "agreements reached during his visit"."""
    line, border = draft.line, draft.line.border
    low, high = (draft.anchor[1], sign.first) if line.words.language == "kk" else (sign.last, draft.anchor[0])
    if not 0 <= high - low <= OUTCOME or border[low] != border[high]:
        return False
    topics = line.words.raw["topics"]  # "достигнута договорённость о визите"
    return not any(token.norm in topics for token in line.tokens[low:high])


def _numbered(line: Line, found: Found, event_type: str, words: Vocabulary) -> bool:
    """Whether the event may be the n-th of a series; "their second meeting" is of none."""
    if event_type != "meeting" or found.word.kind != "meeting":
        return event_type in NUMBERED
    if found.word.phrase in words.raw["of_series"]:
        return True
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


def _extend(draft: Draft, words: Vocabulary) -> None:
    """A participle behind the name belongs to it: "the fifth meeting of the Council, held in …"."""
    tokens = draft.line.tokens
    if draft.last < len(tokens) and tokens[draft.last].norm == "," and not framed(draft.line, draft.anchor, words):
        held = any(v.first == draft.last + 1 for v in draft.line.of("hold"))
        draft.last += 2 if held else 0


def _objects(line: Line, found: Found) -> frozenset[str]:
    """What is opened or signed: "открытие завода", "the plant's opening"; no "branches five years after its launch"."""
    groups = {"opening": "opened", "signing": "signed", "award": "awards"}
    if found.word.kind not in groups:
        return frozenset()
    near = (
        s for s in line.of(groups[found.word.kind]) if line.distance((s.first, s.last), (found.first, found.last)) < 0.5
    )
    words = line.words
    if words.language != "kk":
        near = (s for s in near if found.first - s.last <= 1)
        near = (s for s in near if not any(tense(t, words) for t in line.tokens[found.last : s.first]))
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
            return owner.word.kind, min(found.first, owner.first), found.last
        return _whose(line, anchor) if kind == "session" else "meeting", *anchor
    return kind, *anchor


def _owner(line: Line, anchor: tuple[int, int], words: Vocabulary) -> Found | None:
    """The body whose own meeting it is: "the Committee convened for its 21st meeting", "провёл своё 12-е заседание"."""
    near = line.tokens[max(anchor[0] - OWN, 0) : anchor[0]]
    after = line.tokens[anchor[1] : anchor[1] + 1]  # "комиссия, десятое заседание которой прошло в Осло"
    own = any(t.norm in words.raw["own"] for t in near) or any(t.norm in words.raw["whose"] for t in (*near, *after))
    bodies = [f for f in line.triggers if f.word.group == "bodies"]
    before = [f for f in bodies[::-1] if f.last <= anchor[0] and line.border[anchor[0]] - line.border[f.last] <= 1]
    if own:
        return next(iter(before), next((f for f in bodies if f.first >= anchor[1]), None))
    held = (v.first for v in line.of("hold") if v.first < anchor[0])  # "комиссия провела в Осло 12-е заседание"
    last = max(held, default=-1)
    return next((f for f in before if 0 <= last - f.last <= WHOSE), None)


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


def _begun(line: Line, anchor: tuple[int, int]) -> bool:
    """Whether negotiations begin: "начало переговоров", "start of negotiations", "келіссөздерді бастау"."""
    return any(0 <= anchor[0] - s.last <= 2 or 0 <= s.first - anchor[1] <= 1 for s in line.of("beginning"))
