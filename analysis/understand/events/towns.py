"""Towns that no gazetteer knows: a name behind "in", "в городе", before "қаласында", where nothing else is named.

Their country stays open unless the text puts it beside them ("in Tromsø, Norway").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.events.places import Place, direction, kazakh_case, kind_at, toured
from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.knowledge.records import Knowledge
    from analysis.understand.events.lines import Line, Named
    from analysis.understand.events.vocabulary import Vocabulary

APOSTROPHES = {"'", "’"}
SHORTEST = 3  # letters
LONGEST = 3  # words of a name: "Sharm el-Sheikh", "Da Nang"
CYRILLIC = re.compile(r"[Ѐ-ӿ]")


def towns(line: Line, words: Vocabulary) -> Iterator[Place]:
    """Places of a sentence that are named without being known, in reading order."""
    capitals = [at for at, capital in enumerate(line.sentence.capitals) if capital and not line.tokens[at].acronym]
    if not capitals:
        return
    taken = {at for found in (*line.sightings, *line.dates) for at in range(found.first, found.last)}
    opening = -1 if words.language == "kk" else 0  # where a Russian or English sentence names no town
    if all(at in taken or at == opening for at in capitals):
        return
    named = (*line.people, *(party for party in line.parties if not _facility(line, party, words)))
    taken |= {at for n in named for at in range(n.role_first, n.last)}
    read = {"ru": _russian, "kk": _kazakh, "en": _english}[words.language]
    free = 0
    for at in capitals:
        last = _name(line, at, taken, words) if at >= free and at not in taken else at
        if last > at:
            free = last
            if place := read(line, at, last, words):
                yield place


def _facility(line: Line, party: Named, words: Vocabulary) -> bool:
    """Whether a body is a place as well: "Ақаба порты", "the port of Aqaba"."""
    first, last = line.tokens[party.first].norm, line.tokens[party.last - 1].norm
    if words.language == "kk":
        return first.startswith(words.city) or last.startswith(words.city)
    return first in words.city or last in words.city


def _name(line: Line, at: int, taken: set[int], words: Vocabulary) -> int:
    """Where a capitalized name ends that begins here; `at` itself where none begins."""
    last = at
    while last < len(line.tokens) and last - at < LONGEST:
        token = line.tokens[last]
        if last in taken or not token.capital or token.acronym or _no_town(token.norm, words):
            break
        last += 1
    return last if last == at or not _goes_on(line, last, taken) else at


def _no_town(norm: str, words: Vocabulary) -> bool:
    return norm.startswith(words.raw["no_towns"])


def _goes_on(line: Line, last: int, taken: set[int]) -> bool:
    """Whether a longer name follows that this one is only the beginning of."""
    token = line.tokens[last] if last < len(line.tokens) else None
    return token is not None and token.capital and last not in taken


def _english(line: Line, first: int, last: int, words: Vocabulary) -> Place | None:
    before = line.tokens[first - 1].norm if first else ""
    if before in words.raw["articles"] and first > 1 and _of_facility(line, last, words):
        gone = any(f.word.kind in {"visit", "travel"} and 0 <= first - f.last <= 2 for f in line.triggers)
        name = " ".join(token.text for token in line.tokens[first:last])
        return _place(line, first, last, name, "to", words) if gone else None
    city = before in words.city or (before == "of" and first > 1 and line.tokens[first - 2].norm in words.city)
    after = line.tokens[last] if last < len(line.tokens) else None
    plain = (
        after is None
        or (after.kind == "mark" and after.norm not in APOSTROPHES)
        or after.norm in words.raw["behind_towns"]
    )
    if not (city or plain) or line.tokens[last - 1].norm.endswith(("'s", "s'")):
        return None
    visited = any(f.word.kind in {"visit", "travel"} and 0 <= first - f.last <= 2 for f in line.triggers)
    if before in words.raw["prepositions"]["in"] or (city and not visited):
        how = "in"
    elif visited and (before in {*words.raw["prepositions"]["to"], *words.city} or _right_behind(line, first)):
        how = "to"
    else:
        return None
    return _place(line, first, last, " ".join(t.text for t in line.tokens[first:last]), how, words)


def _of_facility(line: Line, last: int, words: Vocabulary) -> bool:
    """Whether a name is that of a facility: "the Arava research station", "the Shardara reservoir"."""
    for token in line.tokens[last : last + 2]:
        if token.norm in words.raw["facilities"]:
            return True
        if token.kind != "word" or token.capital:
            return False
    return False


def _right_behind(line: Line, first: int) -> bool:
    return any(f.word.kind == "visit" and f.word.group == "verbs" and f.last == first for f in line.triggers)


def _russian(line: Line, first: int, last: int, words: Vocabulary) -> Place | None:
    before = line.tokens[first - 1].norm if first else ""
    city = before in words.city
    if city:
        before = line.tokens[first - 2].norm if first > 1 else ""
    verbs = (f for f in line.triggers if f.word.kind == "visit" and f.word.group == "verbs")
    visited = any(0 <= first - f.last <= 1 for f in verbs)
    if last - first > 1 or not (visited or before in words.raw["prepositions"]["in"]):
        return None
    token = line.tokens[first]
    filed = _filed(line, token.norm)
    if not (city or filed) and (visited or before in words.raw["not_towns_behind"] or not _foreign(token.norm)):
        return None
    if filed:
        return _place(line, first, last, token.text, "in", words)
    name = token.text if city and not visited else _nominative(token.text)
    return _place(line, first, last, name, "to" if visited else direction(token.norm), words)


def _filed(line: Line, norm: str) -> bool:
    """Whether the release speaks from the town, in the same form: "ШЕКИ. … В Шеки завершился форум"."""
    dateline = line.document.dateline
    return dateline is not None and fold(dateline.of(line.document.text)) == norm


@lru_cache(maxsize=1 << 12)
def _foreign(norm: str) -> bool:
    """Whether the dictionary does not know a word, or knows it as a place, and it may stand behind "в"."""
    parses = analyzer().parse(norm)
    known = analyzer().word_is_known(norm)
    places = [p for p in parses if "Geox" in p.tag]
    if not CYRILLIC.search(norm) or len(norm) < SHORTEST:
        return False
    fits = any(str(p.tag.case) in {"loct", "accs", "None"} for p in (places if known else parses))
    return fits and (bool(places) or not known)


@lru_cache(maxsize=1 << 12)
def _nominative(text: str) -> str:
    """A name in the locative or accusative as it stands in a dictionary: "Сокулуке", "Сокулук"."""
    parses = [p for p in analyzer().parse(text.lower()) if str(p.tag.case) in {"loct", "accs"}]
    parses = [p for p in parses if "Geox" in p.tag] or [p for p in parses if p.tag.number != "plur"]
    parses.sort(key=lambda p: p.tag.gender != "masc")  # more towns end in a consonant
    found = parses[0].inflect({"nomn"}) if parses else None
    return found.word.capitalize() if found else text


def _kazakh(line: Line, first: int, last: int, words: Vocabulary) -> Place | None:
    at = kind_at(line, last, words)
    if at is not None:
        how = kazakh_case(line.tokens[at], words) or toured(line, at + 1, words)
        return _place(line, first, last, line.tokens[last - 1].text, how, words) if how else None
    token = line.tokens[last - 1]
    gone = any(t.first == last and t.word.kind == "travel" for t in line.triggers) and bool(line.people)
    case = "dative" if gone else "locative"  # "Донгсоайға барды"
    ending = next((e for e in words.raw["endings"][case] if len(e) < 4 and token.norm.endswith(e)), None)
    lower = first == 0 or len(token.norm) < 6 or last - first > 1 or _quoted(line, first)
    if lower or ending is None or token.ending:
        return None
    return _place(line, first, last, token.text[: -len(ending)], "to" if gone else "in", words)


def _quoted(line: Line, first: int) -> bool:
    return any(t.norm == '"' for t in line.tokens[max(first - 1, 0) : first + 2])


def _place(line: Line, first: int, last: int, name: str, how: str, words: Vocabulary) -> Place:
    beside = (s for s in line.sightings if s.thing.kind == "state" and 0 <= s.first - last <= 1)
    country = next((s.thing.id for s in beside if line.tokens[s.first - 1].norm in {",", "("}), None)
    return Place(first, last, latin(name, words.knowledge), country, how)


def latin(name: str, knowledge: Knowledge) -> str:
    """A name in Latin letters, letter by letter as the press writes Cyrillic."""
    if not CYRILLIC.search(name):
        return name
    letters = knowledge.ontology["romanization"]["letters"]
    return "".join(letters.get(c, c) for c in name.lower()).capitalize()
