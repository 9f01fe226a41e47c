"""The part a name plays in its clause, from case, ending or preposition: subject, with whom, object, of whom."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.events.phrases_of import adjective
from analysis.understand.events.tense import preposition
from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.vocabulary import Vocabulary

RUSSIAN = {"nomn": "subject", "gent": "of", "gen2": "of", "datv": "to", "accs": "object", "ablt": "by", "loct": "in"}
KAZAKH = {"gen": "of", "acc": "object", "dat": "to", "with": "with", "loc": "in", "abl": "from"}
SHORT = 4  # letters of a name too short to bear an ending for sure
OFFICE = 9  # words between a preposition and the comma behind an office
NOMINAL = {"NOUN", "ADJF", "PRTF"}


def part(line: Line, named: Named, words: Vocabulary) -> str:
    """Subject | with | object | of | by | to | between | in, and `subject` where nothing says otherwise."""
    if words.language == "kk":
        partner = _joined(line, named, words, 1)
        return part(line, partner, words) if partner else _kazakh(line, named, words)
    partner = _joined(line, named, words, -1) if words.language == "en" else None
    if partner:
        return part(line, partner, words)
    before = _preposition(line, named, words)
    if words.language == "en":
        return _english(line, named, before, words)
    if before in words.raw["with"] and _leads(line, named, words):
        return "subject"
    if before in words.raw["parts"]:
        return str(words.raw["parts"][before])
    case = _russian(line, named)
    return "to" if before and case != "subject" else case


def _leads(line: Line, named: Named, words: Vocabulary) -> bool:
    """Whether somebody leads those who act: "делегация во главе с королём"."""
    near = line.tokens[max(named.role_first - 3, 0) : named.role_first]
    return any(token.norm in words.raw["at_the_head"] for token in near)


def _joined(line: Line, named: Named, words: Vocabulary, step: int) -> Named | None:
    """The name that "and" joins to this one: in Kazakh only the last of a pair is inflected, in English the first."""
    people = line.people if named in line.people else line.parties
    if named not in people:
        return None
    at = people.index(named) + step
    if not 0 <= at < len(people):
        return None
    first, last = sorted((named, people[at]), key=lambda n: n.first)
    between = line.tokens[first.last : last.role_first]
    return people[at] if len(between) == 1 and between[0].norm in words.joining else None


def _preposition(line: Line, named: Named, words: Vocabulary) -> str:
    """The preposition before name and role, empty where a verb, a mark or nothing stands there."""
    at = named.role_first - 1
    passed = 0
    while at >= 0 and passed < 4 and _may_pass(line, at, words):
        at, passed = at - 1, passed + 1
    if at < 0:
        return ""
    if words.language == "en" and line.tokens[at].norm == ",":
        return _before_office(line, at, words)
    token = line.tokens[at]
    return token.norm if token.kind == "word" and _is_preposition(token.norm, words) else ""


def _before_office(line: Line, comma: int, words: Vocabulary) -> str:
    """The preposition before an office that a comma parts from its name: "with the President of Peru, Jan Kral"."""
    for at in range(comma - 1, max(comma - OFFICE, -1), -1):
        token = line.tokens[at]
        if token.norm in words.raw["with"] or token.norm in words.raw["agents"]:
            return token.norm
        if not (token.capital or token.norm in words.links or token.norm in words.raw["before_names"]):
            return ""
    return ""


def _may_pass(line: Line, at: int, words: Vocabulary) -> bool:
    """Articles, possessives and adjectives between a preposition and the role: "с тогдашним …", "with his German …"."""
    token = line.tokens[at]
    if token.kind == "mark":
        return token.norm == '"'
    if words.language == "en":
        return token.norm in words.raw["before_names"] or (token.capital and not _is_preposition(token.norm, words))
    return adjective(token.norm)


def _is_preposition(norm: str, words: Vocabulary) -> bool:
    if words.language == "en":
        return norm in words.raw["parts"]
    return preposition(norm)


def _english(line: Line, named: Named, before: str, words: Vocabulary) -> str:
    if line.tokens[named.last - 1].norm.endswith(("'s", "s'")):
        return "of"
    return str(words.raw["parts"].get(before, "subject"))


def _russian(line: Line, named: Named) -> str:
    """The case that most words of role head and name agree on."""
    votes: dict[str, float] = {}
    undeclined = line.tokens[named.role_first].norm in line.words.raw["undeclined"]  # "Елбасы принял посла"
    for at in range(named.role_first, named.last):
        weight = 2.0 if at == named.role_first else 1.0
        cases = _cases(line.tokens[at].norm)
        if (at > named.role_first and at < named.first) or (undeclined and at == named.role_first):
            continue  # words inside a role are often in the genitive
        for case in cases:
            votes[case] = votes.get(case, 0.0) + weight / len(cases)
    head = _cases(line.tokens[named.role_first].norm) if named.role_first < named.first else frozenset()
    head = frozenset() if undeclined else head
    if head and "nomn" not in head:
        votes.pop("nomn", None)  # "посла Яна Краля": an office in another case is no subject
    if not votes:
        return "subject"
    best = max(votes.values())
    order = ("nomn", "ablt", "accs", "gent", "datv", "loct")
    return RUSSIAN[next(case for case in order if votes.get(case, 0.0) >= best - 1e-9)]


def genitive(line: Line, named: Named) -> bool:
    """Whether the last word of a Russian name may be a genitive."""
    return "gent" in _cases(line.tokens[named.last - 1].norm)


@lru_cache(maxsize=1 << 14)
def _cases(norm: str) -> frozenset[str]:
    found = [p.tag for p in analyzer().parse(norm) if p.tag.POS in NOMINAL and p.tag.number != "plur"]
    return frozenset(str(tag.case) if tag.case != "gen2" else "gent" for tag in found if str(tag.case) in RUSSIAN)


def _kazakh(line: Line, named: Named, words: Vocabulary) -> str:
    token = line.tokens[named.last - 1]
    ending = token.ending or token.norm
    if len(token.norm) > SHORT and not _nominative(named, token.norm):
        for name, endings in words.raw["name_endings"].items():
            if ending.endswith(endings):
                return KAZAKH[name]
    after = line.tokens[named.last].norm if named.last < len(line.tokens) else ""
    return "with" if after in words.raw["with_words"] and not _pair(line, named) else "subject"


def _nominative(named: Named, norm: str) -> bool:
    """Whether a body is named as in a dictionary: "концерні", "порты" look like accusatives and are none."""
    name = "" if named.participant.kind == "person" else named.participant.names.get("kk", "")
    return bool(name) and fold(name).endswith(norm)


def _pair(line: Line, named: Named) -> bool:
    """Whether "мен" joins two names ("Көшербаев пен Каллас") and does not mean "with"."""
    return (
        any(p.role_first <= named.last + 8 and p.first > named.last for p in line.people)
        or line.tokens[min(named.last + 1, len(line.tokens) - 1)].capital
    )
