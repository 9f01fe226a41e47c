"""What a noun of an event stands in: a verb that says that it takes place, or a phrase that only points to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.events.entries import entry
from analysis.understand.events.ordinals import apposed
from analysis.understand.events.phrases_of import adjective
from analysis.understand.events.tense import possible, tense
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.6  # one border and a dozen words: a verb further off holds another event
HOLDING = 3  # words between "agreed" and "holding": "договорились о проведении"
AGREED = 8  # words between "agreed" and what it is about
RELATIVE = 3  # words between "which" and its verb: "which should have taken place"
PHRASE = 6  # words of a noun phrase: "визита казахстанской делегации в Ирак, намеченного"
OCCASION = 8  # words between "put off" and the event it is put off to
LISTED = 3  # people of a list
FRAME, AHEAD = 3, 6  # words between a phrase and its noun: "at the …", "ahead of the … prime ministers' meeting"


def attended(draft: Draft, words: Vocabulary) -> bool:
    """Whether somebody attends it or speaks at it: whose it is, the text has told."""
    verbs = [v for v in draft.line.of("hold") if v.word.phrase in words.raw["attending"]]
    if not verbs:
        return False
    own = draft.first, draft.last
    far = (draft.line.distance(own, (v.first, v.last)) - draft.line.apposition(own[1], v.first) for v in verbs)
    return any(distance <= NEAR for distance in far)


def elided(draft: Draft, words: Vocabulary) -> bool:
    """Whether a dash stands for the verb: "а 2 июня в Осло – экономический форум"."""
    line, first = draft.line, draft.first
    while first and words.language == "ru" and adjective(line.tokens[first - 1].norm):
        first -= 1
    at = first - 1
    if entry(line):
        return True
    if at < 1 or line.tokens[at].norm != "-" or line.tokens[at].start == line.tokens[at - 1].stop:
        return False
    return any(place.last == at for place in line.places) or any(date.last == at for date in line.dates)


def only_possible(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether the verb says that it could be held, or that somebody is ready to: "кездесу өткізуге дайын"."""
    if words.language == "kk":
        return possible(line, held, words) or any(0 <= sign.first - held.last <= 1 for sign in line.of("generic"))
    return possible(line, held, words)


def agreed(line: Line, held: Found, words: Vocabulary) -> bool:
    """Whether what holds the event is only agreed upon: "договорились провести", "өткізуге уағдаласты"."""
    if words.language == "kk":
        return any(0 <= sign.first - held.last <= 1 for sign in line.of("agreeing"))
    signs = line.of("agreeing")
    if not signs:
        return False
    return any(0 <= held.first - sign.last <= 1 or _to_do(line, sign, held, words) for sign in signs) or any(
        _to_hold(line, sign, held, words) for sign in signs
    )


def _to_hold(line: Line, sign: Found, held: Found, words: Vocabulary) -> bool:
    """Whether it is agreed that it be held: "договорились о проведении в Осло второго заседания"."""
    if held.first < sign.last or line.border[held.first] != line.border[sign.last]:
        return False
    return any(token.norm in words.raw["holding"] for token in line.tokens[sign.last : sign.last + HOLDING])


def _to_do(line: Line, sign: Found, held: Found, words: Vocabulary) -> bool:
    """Whether it is agreed to do something with it: "договорились приурочить к форуму подписание"."""
    if not 0 < held.first - sign.last <= AGREED or line.border[held.first] != line.border[sign.last]:
        return False
    token = line.tokens[sign.last]
    return words.language == "ru" and tense(token, words) == "infinitive"


def put_to(draft: Draft, sign: Found) -> bool:
    """Whether it is the event to which another one is put off: "pushed back to the summit", "саммитке шегерілді"."""
    line, words = draft.line, draft.line.words
    if sign.word.group != "postponed" or not draft.rule.startswith("noun."):
        return False
    if words.language == "kk":
        bears = line.tokens[draft.anchor[1] - 1].norm.endswith(words.raw["endings"]["dative"])
        return bears and 0 <= sign.first - draft.anchor[1] <= 1
    if not 0 <= draft.anchor[0] - sign.last <= OCCASION:
        return False
    return any(token.norm in words.raw["put_to"] for token in line.tokens[sign.last - 1 : sign.last + 1])


def before(line: Line, sign: Found, anchor: tuple[int, int]) -> bool:
    """Whether a word stands close before the anchor, in one phrase with it."""
    return 0 <= anchor[0] - sign.last <= 6 and line.border[anchor[0]] == line.border[sign.last]


def holder(draft: Draft, words: Vocabulary) -> Found | None:
    """The verb that says that the event takes place, None where the noun stands in a phrase only."""
    line = draft.line
    if not (line.of("hold") or line.of("planned") or line.of("gathering")):
        return None
    return _relative(draft, words) or (None if framed(line, draft.anchor, words) else _nearest(draft, words))


def _nearest(draft: Draft, words: Vocabulary) -> Found | None:
    """The verb nearest to a noun that may hold its event."""
    line, span = draft.line, (draft.first, draft.last)
    verbs = [v for v in line.of("hold") if not _passed(line, v) and not _others(line, v, draft)]
    if draft.family == "gathering":
        verbs += [v for v in line.of("gathering") if v.first >= draft.anchor[1]]
    if draft.family == "visit":
        verbs = [v for v in verbs if v.word.phrase not in words.raw["attending"]]
    if words.language == "kk":
        verbs = [v for v in verbs if v.first >= draft.anchor[1]]
        if _meant_for(line, draft.anchor, words):
            return None
    if draft.family == "gathering" and apposed(line.tokens, span[1], words) is not None:  # ", the fourth, took place"
        span = span[0], next((at + 1 for at in range(span[1] + 1, len(line.tokens)) if _ends(line, at)), span[1])
    near = [(line.distance(span, (v.first, v.last)) - _inserted(line, span[1], v), v.first, v) for v in verbs]
    best = min(near, key=lambda found: found[:2], default=None)
    return best[2] if best and best[0] <= NEAR else None


def _inserted(line: Line, start: int, verb: Found) -> float:
    """What the borders of an apposition cost, or of the list of those who attend: "Отырысқа A, B, C қатысты"."""
    guests = [p for p in line.people if start <= p.role_first and p.last <= verb.first]
    between = any(start <= t.first < verb.first and t.word.group == "nouns" for t in line.triggers)
    if line.words.language != "kk" or len(guests) < LISTED or between or not _joins(line, verb):
        return line.apposition(start, verb.first)
    return line.distance((start, start), (verb.first, verb.last))


def _joins(line: Line, verb: Found) -> bool:
    return verb.word.phrase in line.words.raw["joining_in"]


def _others(line: Line, verb: Found, draft: Draft) -> bool:
    """Whether an English participle belongs to the event before it: "the forum held in Oslo, the fair in Riga"."""
    if line.words.language != "en" or verb.last > draft.first or line.commas[verb.last] == line.commas[draft.first]:
        return False
    return any(t.last == verb.first for t in line.triggers if t.word.group == "nouns")


def _meant_for(line: Line, anchor: tuple[int, int], words: Vocabulary) -> bool:
    """Whether a Kazakh noun only says what another thing was planned for: "форумға жоспарланған делегация"."""
    dative = line.tokens[anchor[1] - 1].norm.endswith(words.raw["endings"]["dative"])
    return dative and any(sign.first == anchor[1] for sign in line.of("planned"))


def _relative(draft: Draft, words: Vocabulary) -> Found | None:
    """The verb of a clause behind the noun that says when: "переговоры, которые прошли 8 мая", ", to be held"."""
    line = draft.line
    at = _comma(draft) if line.dates else 0
    if not at or at + 1 >= len(line.tokens):
        return None
    if line.tokens[at + 1].norm in words.raw["relatives"]:
        verbs = (v for v in line.of("hold") if v.word.phrase in words.raw["taking_place"])
        return next((v for v in verbs if 0 <= v.first - at - 2 <= RELATIVE), None)
    if line.commas[at] % 2:
        return None  # the comma ends an apposition
    opens = at + 1
    while opens < len(line.tokens) and line.tokens[opens].norm in words.raw["light"]:
        opens += 1
    near = [v for v in line.of_any("hold", "planned") if at < v.first <= opens]  # "due" may stand alone
    return max(near, key=lambda v: v.first, default=None)


def _comma(draft: Draft) -> int:
    """Where the comma behind a noun with what belongs to it stands; 0 where another event or no comma follows."""
    line = draft.line
    norms, events = line.sentence.norms, [trigger.first for trigger in line.triggers]
    for at in range(draft.last, min(draft.last + PHRASE, len(norms))):
        if norms[at] == ",":
            return at
        if at in events:
            break
    return 0


def _ends(line: Line, at: int) -> bool:
    return line.tokens[at].norm in {",", "-"}


def _passed(line: Line, verb: Found) -> bool:
    """Whether the word is the "last" of "last year" ("өткен жылы") and holds nothing."""
    passed = line.of("passed")
    return bool(passed) and any(f.first <= verb.first < f.last for f in passed)


def framed(line: Line, anchor: tuple[int, int], words: Vocabulary, *groups: str) -> bool:
    """Whether the noun stands in a phrase like "по итогам переговоров", "отырыс барысында"."""
    frames = line.of_any(*(groups or ("frames", "ahead")))
    if frames:
        dated = {at for date in line.dates for at in range(date.first, date.last)}
        frames = [f for f in frames if f.first not in dated or f.last == anchor[0]]  # "накануне" is a day too
        frames = [f for f in frames if not f.first or f.word.phrase not in words.raw["opening_frames"]]
    if words.language == "kk":
        at_it = not groups and line.tokens[anchor[1] - 1].norm.endswith(words.raw["frame_endings"])
        pointing = words.raw["before_nouns"]  # "бұл сапар"; "сапар қарсаңында сұхбат берді" frames the trip
        return at_it or any(f.first == anchor[1] or (f.last == anchor[0] and f.word.phrase in pointing) for f in frames)
    return bool(frames) and any(_before_noun(line, f, anchor) and _scene(line, f, anchor, words) for f in frames)


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
