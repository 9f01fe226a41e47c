"""Who takes part, as the sentence ties people and sides to an event.

A name in the nominative is the subject of the predicates that follow it, up to the next subject; any other name belongs
to the one event it stands closest to (in Kazakh: to the event behind it). A name too far off belongs to none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.events.cases import genitive, part
from analysis.understand.events.lines import Named
from analysis.understand.events.tellers import served, tells
from analysis.understand.events.tense import attributive, participle
from analysis.understand.events.visitors import visitors

if TYPE_CHECKING:
    from collections.abc import Mapping

    from analysis.model import Participant
    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 2.2  # two borders: an apposition stands between
WITH_SIDES = {"gathering", "talks", "signing"}  # families of events that states and bodies are sides of
RELATIVE = 4  # words between "who" and its verb
SIDES = 1.0  # a side stands in the clause of its event


@immutable
class Tie:
    """A participant of an event with the role the sentence gives and the part its name plays."""

    named: Named
    part: str
    role: str
    rule: str


def tie_people(line: Line, drafts: list[Draft], words: Vocabulary) -> None:
    """Give every draft of a sentence its people."""
    if not line.people:
        return
    found = _named_with(line, drafts, words)
    for n, draft in enumerate(drafts):
        if draft.process or _recalled(line, draft, words):
            found[n] = [(named, said) for named, said in found[n] if said in {"with", "by", "between"}]
        if draft.family == "signing":
            found[n] = [(named, said) for named, said in found[n] if not _only_present(line, named, words)]
        if draft.family == "visit":
            found[n] = visitors(line, _told_by(line, draft, drafts, words), found[n], words)
        found[n] = _received_last(draft, found[n], words)
        chaired = bool(line.of("chairing")) and _chaired(line, draft)
        draft.ties = tuple(
            Tie(
                named,
                said,
                _role(draft, said, chaired, len(found[n]), named.first >= draft.last, words),
                f"who.{draft.family}",
            )
            for named, said in found[n]
        )
    if words.language == "kk" and len(drafts) > 1:
        _made_by(drafts)


def _named_with(line: Line, drafts: list[Draft], words: Vocabulary) -> dict[int, list[tuple[Named, str]]]:
    """The people whom each draft of a sentence is told with, and the parts their names play."""
    found: dict[int, list[tuple[Named, str]]] = {n: [] for n in range(len(drafts))}
    for at, named in enumerate(line.people):
        if served(line, at):
            continue
        said = part(line, named, words)
        if words.language == "ru" and said == "subject" and _owner(line, named, drafts):
            said = "of"
        for n in _taken_by(line, drafts, at, said, words):
            if not (said == "subject" and tells(line, named, drafts[n], words)):
                found[n].append((named, said))
    return found


def _received_last(draft: Draft, found: list[tuple[Named, str]], words: Vocabulary) -> list[tuple[Named, str]]:
    """Who is received where no case tells: the one behind a Russian verb, the nearest one before a Kazakh verb."""
    if draft.rule != "verb.receive" or draft.passive or words.language == "en" or len(found) < 2:
        return found
    if any(said != "subject" for _, said in found):
        return found
    *hosts, (guest, _) = found
    return [*hosts, (guest, "object")]


def _told_by(line: Line, draft: Draft, drafts: list[Draft], words: Vocabulary) -> Draft:
    """The participle that tells a Kazakh visit: "сапары аясында Ослоға келген …"."""
    for other in drafts:
        if draft.rule == "noun.visit" and other.rule == "verb.travel" and 0 <= other.anchor[0] - draft.anchor[1] <= 3:
            return other if attributive(line, other.anchor[1] - 1, words) else draft
    return draft


def _owner(line: Line, named: Named, drafts: list[Draft]) -> bool:
    """Whether a name right behind an event noun may be in the genitive: "визита Ким Чена"."""
    nouns = (d for d in drafts if d.rule.startswith("noun.") and d.family != "gathering")  # a session is nobody's
    behind = any(d.anchor[1] == named.role_first for d in nouns)
    return behind and genitive(line, named)


def _only_present(line: Line, named: Named, words: Vocabulary) -> bool:
    """Whether something was signed in somebody's presence."""
    low, high = (named.last, named.last + 1) if words.language == "kk" else (named.role_first - 3, named.role_first)
    return any(token.norm.startswith(words.raw["presence"]) for token in line.tokens[max(low, 0) : high])


def _recalled(line: Line, draft: Draft, words: Vocabulary) -> bool:
    """Whether a participle only describes what was signed: "подписанное соглашение", "қол қойылған шарт"."""
    if draft.rule != "verb.signing":
        return False
    at = draft.anchor[1] - 1
    passive = words.language != "kk" or line.tokens[at].norm.endswith(words.raw["signed_by"])
    return (passive and attributive(line, at, words)) or (
        words.language == "ru" and participle(line.tokens[draft.anchor[0]].norm)
    )


def tie_sides(line: Line, drafts: list[Draft], areas: Mapping[str, Participant], words: Vocabulary) -> None:
    """Give drafts the states and bodies that are sides: of the body that meets, subject, or "between".

    `areas` are the participants of the document that are states, regions or blocs, by their code.
    """
    for draft in drafts:
        sides = [n for n in line.parties if _side(line, draft, n, words)] if draft.family in WITH_SIDES else []
        if not (sides or draft.parties):
            continue
        there = {n.participant.key for n in sides}
        owners = [areas[code] for code in draft.parties if code in areas and areas[code].key not in there]
        sides += [Named(draft.first, draft.last, draft.first, draft.span, owner) for owner in owners]
        draft.ties = (*draft.ties, *(Tie(n, part(line, n, words), "party", "who.sides") for n in sides))


def keep_roles(drafts: list[Draft]) -> None:
    """Who chairs, hosts or visits does so wherever the same event is spoken of again."""
    special = {(d.event, t.named.participant.key): t.role for d in drafts for t in d.ties if t.role != "participant"}
    for draft in drafts:
        for at, tie in enumerate(draft.ties):
            role = special.get((draft.event, tie.named.participant.key), tie.role)
            if role != tie.role:
                draft.ties = (*draft.ties[:at], Tie(tie.named, tie.part, role, tie.rule), *draft.ties[at + 1 :])


def _side(line: Line, draft: Draft, named: Named, words: Vocabulary) -> bool:
    if named.participant.kind == "group" or _aside(line, named):
        return False
    if draft.family == "gathering":
        area = named.participant.kind in {"state", "region"} or named.participant.thing == named.participant.country
        first, last = draft.phrase
        return area and first <= named.first < last and draft.rule.split(".")[1] != "forum"
    if named.participant.kind not in {"state", "organisation"}:
        return False
    if line.distance((named.first, named.last), (draft.first, draft.last)) >= SIDES:
        return False
    said = part(line, named, words)
    before = named.last <= draft.first
    return said == "between" or (said == "subject" and before and not draft.known)


def _aside(line: Line, named: Named) -> bool:
    """Whether it stands in an office or a currency: "министр иностранных дел Казахстана", "долларов США"."""
    office = any(person.role_first <= named.first < person.last for person in line.people)
    return office or any(sign.first == named.last for sign in line.of("money"))


def _taken_by(line: Line, drafts: list[Draft], at: int, said: str, words: Vocabulary) -> list[int]:
    named = line.people[at]
    if met := _met_by(drafts, named, words):
        return met
    spans = [(draft.first, draft.last) for draft in drafts]
    own = (named.first, named.last)
    apart = _told_of(line, named, spans, words)  # "met the mayor, Ine Ozol, who will visit Oslo"
    costs = sorted(
        (line.distance(own, span) + _backwards(own, span, said, words), n)
        for n, span in enumerate(spans)
        if n not in apart
    )
    if not costs:
        return []
    if said == "subject":
        stop = _next_subject(line, at, words)
        later = [n for n, span in enumerate(spans) if n not in apart and own[0] < span[1] and span[0] < stop]
        return later or _close(costs) or _behind_verb(line, at, spans, words)
    return _close(_chained(line, at, costs, spans))


def _made_by(drafts: list[Draft]) -> None:
    """Give a Kazakh verb of going the people of the trip right before it: "сапармен баратынын хабарлады"."""
    trips = {d.anchor[1]: d for d in drafts if d.rule == "noun.visit" and d.ties}
    for draft in drafts:
        if draft.rule == "verb.travel" and (trip := trips.get(draft.anchor[0])):
            draft.ties = trip.ties


def _met_by(drafts: list[Draft], named: Named, words: Vocabulary) -> list[int]:
    """The event of the English verb right before a name: "will meet Jan Kral and take part in the Council"."""
    if words.language != "en" or any(d.family == "visit" for d in drafts):
        return []
    return [n for n, d in enumerate(drafts) if d.rule == "verb.meeting" and d.anchor[1] == named.role_first]


def _told_of(line: Line, named: Named, spans: list[tuple[int, int]], words: Vocabulary) -> set[int]:
    """The events of a clause that only says who somebody is; it takes them by itself, another event has them too."""
    tokens, at = line.tokens, named.last
    if at + 1 >= len(tokens) or tokens[at].norm != "," or tokens[at + 1].norm not in words.raw["relative"]:
        return set()
    apart = {n for n, (first, _) in enumerate(spans) if 0 < first - at <= RELATIVE}
    return apart if len(apart) < len(spans) else set()


def _behind_verb(line: Line, at: int, spans: list[tuple[int, int]], words: Vocabulary) -> list[int]:
    """For one of many subjects listed behind their verb: "Выступили А, Б, В и Г": what the first one belongs to."""
    first = at
    while first and words.language == "ru" and _listed(line, first - 1, words):
        first -= 1
    if first == at:
        return []
    own = line.people[first].first, line.people[first].last
    return _close(sorted((line.distance(own, span), n) for n, span in enumerate(spans) if span[0] <= own[0]))


def _listed(line: Line, at: int, words: Vocabulary) -> bool:
    """Whether a subject and the next one stand in a list: only a comma or "and" parts them."""
    one, other = line.people[at], line.people[at + 1]
    between = {token.norm for token in line.tokens[one.last : other.role_first]}
    return between <= {",", *words.joining, *(w for phrase in words.raw["and"] for w in phrase.split())} and (
        part(line, one, words) == "subject"
    )


def _close(costs: list[tuple[float, int]]) -> list[int]:
    return [costs[0][1]] if costs and costs[0][0] < NEAR else []


def _chained(
    line: Line, at: int, costs: list[tuple[float, int]], spans: list[tuple[int, int]]
) -> list[tuple[float, int]]:
    """In an enumeration of people each counts from the one before."""
    if costs[0][0] < NEAR or at == 0:
        return costs
    before, named = line.people[at - 1], line.people[at]
    gap = line.distance((before.first, before.last), (named.role_first, named.role_first + 1))
    if gap > 1.3:
        return costs
    own = (before.first, before.last)
    return sorted((line.distance(own, span) + gap / 10, n) for n, span in enumerate(spans))


def _backwards(own: tuple[int, int], span: tuple[int, int], said: str, words: Vocabulary) -> float:
    """What it costs to look against the grain: Kazakh predicates stand behind their names."""
    if words.language == "kk":
        return 0.0 if own[1] <= span[1] else 0.7
    return 0.0 if said != "with" or span[0] <= own[0] else 0.3


def _next_subject(line: Line, at: int, words: Vocabulary) -> int:
    for later in line.people[at + 1 :]:
        gap = line.distance((line.people[at].first, line.people[at].last), (later.role_first, later.role_first + 1))
        if gap > 0.6 and part(line, later, words) == "subject":
            return later.role_first
    return len(line.tokens)


def _chaired(line: Line, draft: Draft) -> bool:
    own = (draft.first, draft.last)
    near = (f for f in line.of("chairing") if line.distance((f.first, f.last), own) < NEAR)
    met = line.words.language == "kk" and draft.family == "talks"  # "басшылығымен кездесті": with the management
    return any(not ((met and f.last == draft.anchor[0]) or _attribute(line, f)) for f in near)


def _attribute(line: Line, sign: Found) -> bool:
    """Whether an English participle only describes what follows: "leading businessmen", and not "leading the team"."""
    if line.words.language != "en" or not line.tokens[sign.last - 1].norm.endswith("ing"):
        return False
    after = line.tokens[sign.last].norm if sign.last < len(line.tokens) else ""
    return after not in line.words.determiners


def _role(draft: Draft, said: str, chaired: bool, count: int, after: bool, words: Vocabulary) -> str:
    presides = draft.rule == "noun.session" and draft.root in words.raw["presiding"] and (count, said) == (1, "subject")
    chaired = chaired or presides
    alone = chaired and count == 1 and draft.rule.startswith("noun.meeting")
    if draft.family == "gathering" or alone or (chaired and draft.pointing and said != "with"):
        shared = count > 1 or any(f.word.phrase in words.raw["co_chairing"] for f in draft.line.of("chairing"))
        return ("co_chair" if shared else "chair") if chaired else "participant"
    if draft.rule == "verb.receive":
        if draft.passive:
            return "host" if said in {"by", "of"} else "visitor"
        return "host" if said == "subject" and (not after or words.language != "en") else "visitor"
    fixed = {"signing": "signatory", "statement": "speaker", "visit": "visitor"}
    return fixed.get(draft.family, "participant")
