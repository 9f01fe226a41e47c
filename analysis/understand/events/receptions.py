"""Receptions: somebody is received, and not a law, a decision, a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.events.cases import part
from analysis.understand.events.objects import OBJECT, is_passive
from analysis.understand.events.tense import accusative, nominative, passive, plural_past

if TYPE_CHECKING:
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found, Vocabulary

NEAR = 1.5
HIM = 2  # words between a pronoun and its verb: "его должен принять"
THING = 2  # words between a verb and what is adopted
GUEST = 8  # words between a verb and the guest: "принял в Осло главу …"


def received(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether somebody is received, and not a law, a decision, a letter."""
    return {"ru": _received_russian, "kk": _received_kazakh, "en": _received_english}[words.language](
        line, found, words
    )


def _received_kazakh(line: Line, found: Found, words: Vocabulary) -> bool:
    if any(t.word.kind == "ceremony" and 0 <= found.first - t.last <= 1 for t in line.triggers):
        return False  # "сенім грамотасын қабылдады"
    guests = [(p.first, p.last) for p in line.people] + [(g.first, g.last) for g in line.of("guests")]
    received = any(part(line, p, words) == "object" and p.last <= found.first for p in line.people)
    return " " in found.word.phrase or received or any(0 <= found.first - last <= 2 for _, last in guests)


def _received_english(line: Line, found: Found, words: Vocabulary) -> bool:
    if _host(line, found, words):
        return False
    if _him(line, found, words) or any(
        0 <= g.first - found.last <= GUEST and line.border[g.first] == line.border[found.last]
        for g in line.of("guests")
    ):
        return True
    if is_passive(line, found, words):
        return any(line.distance((p.first, p.last), (found.first, found.last)) < NEAR for p in line.people)
    return any(0 <= p.role_first - found.last <= 3 for p in line.people)


def _host(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether "host" is the noun: "his Kyrgyz host Jeenbek …"."""
    before = line.tokens[found.first - 1].norm if found.first else ""
    owned = any(s.last == found.first and s.how == "adjective" for s in line.sightings)
    return line.tokens[found.first].norm == found.word.phrase and (owned or before in words.raw["before_names"])


def _him(line: Line, found: Found, words: Vocabulary) -> bool:
    """Whether the one received is named by a pronoun only: "его примет мэр", "оны мэр қабылдайды"."""
    around = line.tokens[max(found.first - HIM, 0) : found.last + 1]
    return any(t.norm in words.raw["pronouns"] for t in around) and bool(line.of("guests") or line.people)


def _received_russian(line: Line, found: Found, words: Vocabulary) -> bool:
    norm = line.tokens[found.first].norm
    if any(0 <= found.first - f.last <= 1 for f in line.of("capital")):
        return False  # "столица принимала гостей" is a host, and no official
    if passive(norm):  # "был принят королём", and not "было принято решение"
        near = any(line.distance((p.first, p.last), (found.first, found.last)) < NEAR for p in line.people)
        return near and not norm.endswith(words.raw["neuter"])
    if any(0 <= s.first - found.last <= THING and accusative(line.tokens[s.first].norm) for s in line.of("signed")):
        return False  # "приняли совместное заявление"
    guests = [g.first for g in line.of("guests")] + [
        p.role_first for p in line.people if part(line, p, words) in {"object", "of", "subject"}
    ]
    nouns = {t.last + 1 for t in line.triggers if t.word.group == "nouns"}  # "саммит, который примет Осло"
    whom = any(found.first == s.last and s.first not in nouns for s in line.of("whom")) or _him(line, found, words)
    fronted = [g for g in line.of("guests") if 0 <= found.first - g.last <= OBJECT]
    before = plural_past(norm) and any(not nominative(line.tokens[g.first].norm) for g in fronted)
    return whom or before or any(0 <= first - found.last <= GUEST for first in guests)
