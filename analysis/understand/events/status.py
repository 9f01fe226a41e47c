"""Whether an event was held, is going on, is planned, was put off or called off, as the sentence says it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from analysis.understand.events.holders import put_to
from analysis.understand.events.tense import attributive, negated, tense

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary
    from analysis.understand.text import Token

NEAR = 1.6
PAST = 3  # letters of the ending of a past participle: "келгеніңіз үшін"
BESIDE = 0.5
NEXT = 4  # words behind an apposition among which the verb stands
WITHIN = 12  # words between a plan and the event during which it is to be carried out
PREPARED = 4  # words between an event and its preparation
ACTS = {"signing", "meeting", "receive", "visit", "travel"}
CLOSING = {",", ".", ";", ":", "!", "?", "-"}


def status(draft: Draft, words: Vocabulary, published: date | None) -> str:
    """Held | ongoing | planned | postponed | cancelled."""
    if draft.settled:
        return draft.status
    line, anchor = draft.line, (draft.first, draft.last)
    if draft.off:
        return "cancelled"
    for group in ("cancelled", "postponed"):
        if (signs := line.of(group)) and any(_said_of(draft, f, anchor) for f in signs):
            return group
    ending = draft.word and draft.date and draft.date.form == "until" and draft.root in words.raw["closing"]
    if not ending and _ahead(draft, words, published):  # "the exhibition runs until 20 May": it is going on
        return "planned"
    return "ongoing" if draft.event_type == "visit" and _ongoing(draft, words) else "held"


def _ahead(draft: Draft, words: Vocabulary, published: date | None) -> bool:
    """Whether it is still to come, by what is said of it, its verb or its date."""
    if draft.agreed or draft.upcoming or _prepared(draft, words):
        return True
    return _planned(draft, words) or _to_come(draft, published)


def _said_of(draft: Draft, sign: Found, anchor: tuple[int, int]) -> bool:
    """Whether a verb says it of this event: close by, or behind an apposition: "The visit, planned for May, was …"."""
    line, said = draft.line, (sign.first, sign.last)
    if draft.framed and draft.known:
        return False  # what only points to an event tells nothing of it
    if _aside(draft, sign) or put_to(draft, sign):
        return False
    return line.distance(said, anchor) - line.apposition(anchor[1], sign.first) < NEAR


def _aside(draft: Draft, sign: Found) -> bool:
    """Whether it was put off before and is to be held now: "the session, put off twice, will meet in Oslo"."""
    line, tokens = draft.line, draft.line.tokens
    if draft.line.words.language == "kk":
        inside = attributive(line, sign.last - 1, line.words)
        return inside and any(tense(t, line.words) == "future" for t in tokens[draft.anchor[1] :])
    opens = any(t.norm == "," for t in tokens[max(sign.first - 2, 0) : sign.first])
    closing = next((at for at in range(sign.last, len(tokens)) if tokens[at].norm == ","), None)
    if not opens or closing is None:
        return False
    return any(tense(t, line.words) == "future" for t in tokens[closing : closing + NEXT])


def _to_come(draft: Draft, published: date | None) -> bool:
    """Whether the event's date lies behind the publication."""
    start = draft.date.period.start if draft.date and draft.date.period else None
    if not start or not published:
        return False
    return start > published or (draft.process and start == published)


def _prepared(draft: Draft, words: Vocabulary) -> bool:
    """Whether only its preparation or its date is spoken of: "сроки визита", "preparations for the session"."""
    line, (first, last) = draft.line, draft.anchor
    if not draft.rule.startswith("noun."):
        return False
    for sign in line.of("preparing"):
        if (
            words.language == "kk"
            and not _on_agenda(line, sign, words)
            and 0 <= sign.first - last <= PREPARED
            and line.border[sign.first] == line.border[last]
        ):
            return True
        if 0 <= first - sign.last <= PREPARED and line.border[first] == line.border[sign.last]:
            return not any(sign.last <= t.first < first and t.word.group == "nouns" for t in line.triggers)
    return False


def _on_agenda(line: Line, sign: Found, words: Vocabulary) -> bool:
    """Whether something was dealt with there: "отырыстың күн тәртібінде үш мәселе қаралды"."""
    if not line.tokens[sign.last - 1].norm.endswith(words.raw["name_endings"]["loc"]):
        return False
    return next((form for at, form in line.verbs if at >= sign.last and closes(line, at)), "") == "past"


def _planned(draft: Draft, words: Vocabulary) -> bool:
    if words.language == "kk" and (said := _before_noun(draft, words)):
        return said == "planned"
    if _came_about(draft, words):
        return False
    if draft.framed:
        return (draft.ahead and not sign_near(draft, "ongoing", 0.5)) or _within_plan(draft, words)
    return _follows(draft, words) or PLANNED[words.language](draft, words)


def _came_about(draft: Draft, words: Vocabulary) -> bool:
    """Whether what was planned took place: "планировалось на май и прошло в Осло", "planned for May took place"."""
    line = draft.line
    plans = [f.last for f in line.of("planned") if 0 <= f.first - draft.anchor[1] <= PREPARED]
    if not plans or words.language == "kk":
        return False
    verbs = (v for v in line.of("hold") if v.first >= plans[0] and v.word.phrase in words.raw["taking_place"])
    near = (v for v in verbs if line.border[v.first] - line.border[plans[0]] < 1 and not negated(line, v, words))
    meant = {sign.first for sign in line.of("planned")}
    return any(_past(line.tokens[v.first], words) for v in near if v.first not in meant)


def _past(token: Token, words: Vocabulary) -> bool:
    """Whether a verb form tells what has been."""
    return tense(token, words) == "past" or (words.language == "en" and token.norm in words.raw["irregular"])


def _within_plan(draft: Draft, words: Vocabulary) -> bool:
    """Whether something is planned for a time of an event to come: "подпишут в ходе майского визита"."""
    if not (draft.date and draft.date.basis == "inferred_year") or words.language == "kk":
        return False
    if words.language == "en":
        clause = draft.line.tokens[max(draft.first - WITHIN, 0) : draft.first]
        return any(token.norm in words.raw["future"] for token in clause)
    forms = [form for distance, _, form in verbs_around(draft) if distance < NEXT / 4]
    return sign_near(draft, "planned", NEXT / 4) or forms[:1] == ["future"]


def closes(line: Line, at: int) -> bool:
    """Whether a Kazakh verb form closes a clause."""
    return finite(line.tokens, at, line.words)


def _follows(draft: Draft, words: Vocabulary) -> bool:
    """Whether a plan follows: "the summit (XYZ), which is scheduled for …", "саммит, запланированный на …"."""
    tokens = draft.line.tokens
    at, plans = draft.last, draft.line.of("planned")
    if not plans:
        return False
    if words.language == "kk" and tokens[at - 1].norm.endswith(words.raw["endings"]["dative"]):
        return False  # "форумға жоспарланған делегация"
    while at < len(tokens) and (
        tokens[at].norm in {",", "(", ")"} or tokens[at].acronym or tokens[at].norm in words.raw["light"]
    ):
        at += 1
    return any(f.first == at for f in plans)


def verbs_around(draft: Draft) -> list[tuple[float, int, str]]:
    """Verbs of the mention and around it with their tense, nearest first."""
    line = draft.line
    found = []
    noun = not draft.rule.startswith("verb.")
    for at, form in line.verbs:
        if not (noun and draft.anchor[0] <= at < draft.anchor[1]):  # "встречу" is a verb too
            found.append((line.distance((at, at + 1), (draft.first, draft.last)), at, form))
    return sorted(found)


def _planned_russian(draft: Draft, words: Vocabulary) -> bool:
    if any(draft.first <= sign.first < draft.last for sign in draft.line.of("planned")):
        return True
    inside = [form for _, at, form in verbs_around(draft) if draft.first <= at < draft.last]
    if inside:
        return "future" in inside or ("infinitive" in inside and sign_near(draft, "planned", NEAR))
    if sign_near(draft, "planned", 0.5):
        return True
    nearest = [form for distance, _, form in verbs_around(draft) if distance < 0.8]
    return nearest[:1] == ["future"]


def _planned_english(draft: Draft, words: Vocabulary) -> bool:
    tokens = draft.line.tokens
    first = draft.phrase[0] if draft.rule == "body.gathers" else draft.first  # "will co-chair the Trade Council"
    before = [t.norm for t in tokens[max(0, min(first, draft.first) - 4) : draft.last]]
    after = [t.norm for t in tokens[draft.last : draft.last + 3]]
    if after[1:2] and after[1] in words.raw["relatives"]:  # "the session, which he will chair"
        after.append(tokens[draft.last + 3].norm if draft.last + 3 < len(tokens) else "")
    behind = [t.norm for t in tokens[draft.anchor[1] : draft.last + 3]]
    be_to = any(be in words.raw["be_to"] and to == "to" for be, to in pairwise(before))
    if _reduced(draft, words):
        return False
    if set(words.raw["future"]) & {*before, *after} or be_to or ("to", "be") in {*pairwise(behind), *pairwise(before)}:
        return True
    verb = draft.anchor[0] if draft.rule.startswith("verb.") else 0
    if verb and tokens[verb - 1].norm in words.raw["conditional"]:
        return True
    if draft.title and "to" in {*before[-2:-1], tokens[draft.first - 1].norm if draft.first else ""}:
        return True  # "Ahmetov to visit Rome", "Oslo to host the forum"
    near = (f for f in draft.line.of("planned") if not (_describes(draft, f, words) or _signed(draft, f)))
    return any(draft.line.distance((f.first, f.last), (draft.first, draft.last)) < 0.6 for f in near)


def _reduced(draft: Draft, words: Vocabulary) -> bool:
    """Whether an English participle right behind a document says that it was signed: "a loan signed in 2021"."""
    last = draft.anchor[0]
    inside = {token.norm for token in draft.line.tokens[draft.first : last]}
    told = draft.rule == "verb.signing" and draft.first < last == draft.last - 1
    return told and inside.isdisjoint({*words.raw["passive"], "be"})


def _signed(draft: Draft, sign: Found) -> bool:
    """Whether "plan" is what is signed: "signed the action plan"."""
    signs = draft.line.of("signed") if draft.rule == "verb.signing" else ()
    return any(s.first < sign.last and sign.first < s.last for s in signs) and sign.first >= draft.anchor[1]


def _describes(draft: Draft, sign: Found, words: Vocabulary) -> bool:
    """Whether "planned" only describes another thing: "talked over a planned plant"."""
    before = draft.line.tokens[sign.first - 1].norm if sign.first else ""
    apart = not 0 <= draft.anchor[0] - sign.last <= 2
    if not apart and draft.verb[0] >= draft.anchor[1]:
        return True  # "the planned talks took place": the verb tells when
    if sign.first >= draft.last and any(0 < t.first - sign.last <= NEXT and _does(t) for t in draft.line.triggers):
        return True  # "was initialed in Oslo and is expected to be signed": what is expected is another thing
    return apart and before in words.raw["articles"]


def _does(trigger: Found) -> bool:
    """Whether it is a verb of its own event, and not one that says that another takes place: "is planned to open"."""
    return trigger.word.group == "verbs" and trigger.word.kind in ACTS


def _before_noun(draft: Draft, words: Vocabulary) -> str | None:
    """What a Kazakh participle before the noun tells: "өткен саммит", "өтетін саммит"."""
    for token in draft.line.tokens[max(draft.anchor[0] - 5, 0) : draft.anchor[0]][::-1]:
        if token.norm in words.raw["participles"]:
            return str(words.raw["participles"][token.norm])
    return None


def _planned_kazakh(draft: Draft, words: Vocabulary) -> bool:
    """The verb itself, else the next finite verb behind it."""
    tokens = draft.line.tokens
    ending = tokens[draft.last - 1].norm[len(draft.root) :] if draft.root else ""
    if draft.last > 1 and tokens[draft.last - 1].norm in words.raw["pluperfect"]:
        form = tense(tokens[draft.last - 2], words)
        if form == "past" and tokens[draft.last - 2].norm.endswith(words.raw["participle_endings"]):
            return False  # "өткізілген болатын"
    if draft.root.endswith("я") and tense(tokens[draft.last - 1], words) == "future":
        return True  # "қол қоятын құжаттар", which ends as a past of "қоя" would
    for name in ("past", "future"):
        told = ending in words.raw["endings"][name] or (name == "past" and ending[:PAST] in words.raw["endings"][name])
        if draft.root and tokens[draft.last - 1].norm.startswith(draft.root) and told:
            return name == "future" or sign_near(draft, "planned", 0.5, draft.anchor[1])  # "жоспарланған келіссөз өтті"
    for at in range(draft.last - 1, len(tokens)):
        if finite(tokens, at, words):
            form = tense(tokens[at], words)
            return form == "future" or sign_near(draft, "planned", 0.5)
    return sign_near(draft, "planned", 0.5)


def finite(tokens: Sequence[Token], at: int, words: Vocabulary) -> bool:
    """Whether a Kazakh verb form closes a clause and does not stand before its noun: "өңдейтін зауыт"."""
    if at and tokens[at].capital:
        return False  # a name may end as verbs do
    if tense(tokens[at], words) not in {"past", "future", "present"} or tokens[at].norm in words.raw["auxiliaries"]:
        return False
    ahead = tokens[at + 1 : at + 3]
    if ahead and ahead[0].norm == '"':
        ahead = ahead[1:]  # what is quoted ends: "… өтеді", – деді
        return not ahead or ahead[0].kind == "mark"
    return not ahead or ahead[0].norm in CLOSING or ahead[0].norm in words.raw["auxiliaries"]


def sign_near(draft: Draft, group: str, within: float, start: int = 0) -> bool:
    """Whether a sign of a group stands close to the mention, from the token `start` on."""
    line, anchor = draft.line, (draft.first, draft.last)
    signs = line.of(group)
    return bool(signs) and any(f.first >= start and line.distance((f.first, f.last), anchor) < within for f in signs)


def _ongoing(draft: Draft, words: Vocabulary) -> bool:
    return draft.rule == "verb.travel" or any(_touches(draft, f) for f in draft.line.of("ongoing"))


def _touches(draft: Draft, found: Found) -> bool:
    return draft.line.distance((found.first, found.last), (draft.first, draft.last)) < 0.5


PLANNED = {"ru": _planned_russian, "kk": _planned_kazakh, "en": _planned_english}
