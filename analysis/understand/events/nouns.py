"""Nouns that name an event: when one speaks of an event of its own, when of one known already, when of none."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.events.bodies import body_of, of_heads, series_of, standing
from analysis.understand.events.drafts import Draft
from analysis.understand.events.ordinals import ordinal
from analysis.understand.events.phrases_of import adjective, distinctive, phrase, plural
from analysis.understand.events.tense import invited, negated, possible
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.6  # one border and a dozen words: a verb further off holds another event
FRAME, AHEAD = 3, 6  # words between a phrase and its noun: "at the …", "ahead of the … prime ministers' meeting"
WHOSE = 2  # words between a session and whose it is
NUMBERED = {"summit", "forum", "council_session", "committee_session", "negotiation", "meeting", "session"}
SINGLE = {"opening": "other", "award": "other", "occasion": "other", "named": "forum", "feast": "other"}


def noun(line: Line, found: Found, words: Vocabulary) -> Draft | None:
    """The draft of an event noun, None where it is a general word."""
    if _no_event(line, found, words):
        return None
    anchor = (found.first, found.last)
    event_type, first, last = _type(line, found, words)
    draft = Draft(line, first, last, anchor, event_type, rule=f"noun.{found.word.kind}")
    draft.ordinal = ordinal(line.tokens, *anchor, words) if _numbered(line, found, event_type, words) else None
    if draft.family == "gathering":
        _identify(draft, words)
    _extend(draft)
    draft.general = found.word.phrase in words.general
    held = _holder(draft, words)
    if (draft.family == "visit" and invited(line, anchor, words)) or (held and _only_possible(line, held, words)):
        return None
    if held:
        draft.first, draft.last = min(draft.first, held.first), max(draft.last, held.last)
        draft.off = negated(line, held, words)
    draft.known = held is None and not _elided(draft, words)
    draft.word = found.word.phrase
    draft.definite = bool(anchor[0]) and line.tokens[anchor[0] - 1].norm in words.raw["definite"]
    if draft.known and found.word.kind in {"occasion", "named", "feast"}:
        return None
    draft.framed = _framed(line, anchor, words)
    draft.ahead = _framed(line, anchor, words, "ahead")
    draft.upcoming = any(_before(line, sign, anchor) for sign in line.of("next"))
    draft.objects = _objects(line, found)
    pointing = any(0 <= anchor[0] - sign.last <= 1 for sign in line.of("these"))
    draft.dependent = pointing or (found.word.kind == "opening" and not draft.objects)
    draft.bare = found.word.phrase in words.raw["bare"] and (held is None or _attended(draft, words))
    draft.agreed = _agreed(line, held or found, words)
    draft.root = held.word.phrase.split()[-1] if held else ""
    if found.word.kind == "ceremony" and (held is None or _attended(draft, words)):
        draft.known = True
    _look_back(draft)
    if found.word.kind == "statement" and line.of("said"):
        draft.known = False
    draft.process = found.word.kind == "negotiation" and _begun(line, anchor)
    draft.known = draft.known or found.word.kind == "occasion"
    return draft


def _attended(draft: Draft, words: Vocabulary) -> bool:
    """Whether somebody attends it or speaks at it: whose it is, the text has told."""
    verbs = (v for v in draft.line.of("hold") if v.word.phrase in words.raw["attending"])
    return any(draft.line.distance((draft.first, draft.last), (v.first, v.last)) <= NEAR for v in verbs)


def _elided(draft: Draft, words: Vocabulary) -> bool:
    """Whether a dash stands for the verb: "а 2 июня в Осло – экономический форум"."""
    line, first = draft.line, draft.first
    while first and words.language == "ru" and adjective(line.tokens[first - 1].norm):
        first -= 1
    at = first - 1
    if at < 1 or line.tokens[at].norm != "-" or line.tokens[at].start == line.tokens[at - 1].stop:
        return False
    return any(place.last == at for place in line.places) or any(date.last == at for date in line.dates)


def _only_possible(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether the verb says that it could be held, or that somebody is ready to: "кездесу өткізуге дайын"."""
    if words.language == "kk":
        return possible(line, held, words) or any(0 <= sign.first - held.last <= 1 for sign in line.of("generic"))
    return possible(line, held, words)


def _look_back(draft: Draft) -> None:
    """Mark the session before this one, and what is only recalled."""
    line, anchor = draft.line, draft.anchor
    draft.former = any(_before(line, sign, anchor) for sign in line.of("former")) and not draft.date
    draft.recalled = draft.known and bool(line.of("recalling"))


def _no_event(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether the noun names no event here: a general one, an article of a law, a way of doing, no name."""
    if _generic(line, found, words) or _article(line, found, words) or _mode(line, found, words):
        return True
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
        return _whose(line, anchor) if kind == "session" else "meeting", *anchor
    return kind, *anchor


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
        return after == "of" or (body is not None and body.last == found.first)
    return after not in words.raw["with"]


def _generic(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether a word before takes the noun as a general one: "возможность встречи", "проведение встреч"."""
    if words.language == "kk":
        return any(0 <= sign.first - found.last <= 2 for sign in line.of("generic")) or _several(line, found, words)
    if any(0 <= found.first - sign.last <= 2 for sign in line.of("generic")):
        return True
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


def _agreed(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether what holds the event is only agreed upon: "договорились провести", "өткізуге уағдаласты"."""
    if words.language == "kk":
        return any(0 <= sign.first - held.last <= 1 for sign in line.of("agreeing"))
    return any(0 <= held.first - sign.last <= 1 for sign in line.of("agreeing"))


def _article(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether it is the article of a law: "статья 283", "Article 5"."""
    after = line.tokens[found.last] if found.last < len(line.tokens) else None
    return found.word.phrase in words.raw["not_articles"] and after is not None and after.kind == "number"


def _several(line: Line, found: Found, words: Vocabulary) -> bool:
    """Kazakh "кездесулер", "сапарлар": several at once."""
    norm, stem = line.tokens[found.last - 1].norm, found.word.phrase.split()[-1]
    return found.word.kind in {"meeting", "visit", "session", "ceremony"} and norm[len(stem) :].startswith(
        tuple(words.raw["plural"])
    )


def _listed(line: Line, found: Found) -> bool:
    """Whether a plural lists its events: "встреч в Анкаре (май) и Баку", "visits of the President and of …"."""
    after = line.tokens[found.last : found.last + 8]
    return any(token.norm == "(" for token in after) or any(0 <= p.role_first - found.last <= 6 for p in line.people)


def _begun(line: Line, anchor: tuple[int, int]) -> bool:
    """Whether negotiations begin: "начало переговоров", "start of negotiations", "келіссөздерді бастау"."""
    return any(0 <= anchor[0] - s.last <= 2 or 0 <= s.first - anchor[1] <= 1 for s in line.of("beginning"))


def _before(line: Line, sign: Found, anchor: tuple[int, int]) -> bool:
    """Whether a word stands close before the anchor, in one phrase with it."""
    return 0 <= anchor[0] - sign.last <= 6 and line.border[anchor[0]] == line.border[sign.last]


def _holder(draft: Draft, words: Vocabulary) -> Found | None:
    """The verb that says that the event takes place, None where the noun stands in a phrase only."""
    line, span = draft.line, (draft.first, draft.last)
    if _framed(line, draft.anchor, words):
        return None
    verbs = [v for v in line.of("hold") if not _passed(line, v)]
    if draft.family == "gathering":
        verbs += [v for v in line.of("gathering") if v.first >= draft.anchor[1]]
    if draft.family == "visit":
        verbs = [v for v in verbs if v.word.phrase not in words.raw["attending"]]
    if words.language == "kk":
        verbs = [v for v in verbs if v.first >= draft.anchor[1]]
    near = [(line.distance(span, (v.first, v.last)), v.first, v) for v in verbs]
    best = min(near, key=lambda found: found[:2], default=None)
    return best[2] if best and best[0] <= NEAR else None


def _passed(line: Line, verb: Found) -> bool:
    """Whether the word is the "last" of "last year" ("өткен жылы") and holds nothing."""
    return any(f.first <= verb.first < f.last for f in line.of("passed"))


def _framed(line: Line, anchor: tuple[int, int], words: Vocabulary, *groups: str) -> bool:
    """Whether the noun stands in a phrase like "по итогам переговоров", "отырыс барысында"."""
    frames = line.of(*(groups or ("frames", "ahead")))
    if words.language == "kk":
        at_it = not groups and line.tokens[anchor[1] - 1].norm.endswith(tuple(words.raw["frame_endings"]))
        return at_it or any(f.first == anchor[1] or f.last == anchor[0] for f in frames)
    return any(_before_noun(line, f, anchor) and _scene(line, f, anchor, words) for f in frames)


def _before_noun(line: Line, frame: Found, anchor: tuple[int, int]) -> bool:
    """Whether a phrase stands right before its noun, with no other noun of an event or verb between."""
    reach = FRAME if frame.word.group == "frames" else AHEAD
    if not 0 <= anchor[0] - frame.last <= reach or line.border[anchor[0]] != line.border[frame.last]:
        return False
    between = [*(t for t in line.triggers if t.word.group == "nouns"), *line.of("hold")]
    return not any(frame.last <= t.first < anchor[0] for t in between)


def _scene(line: Line, frame: Found, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether "на встрече" says where somebody is, and not "на встречу" what somebody hopes for."""
    return frame.word.phrase not in words.raw["frames_in"] or _locative(line.tokens[anchor[1] - 1].norm)


@lru_cache(maxsize=1 << 12)
def _locative(norm: str) -> bool:
    return any(p.tag.case == "loct" for p in analyzer().parse(norm))
