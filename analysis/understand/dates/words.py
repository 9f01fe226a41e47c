"""From tokens to pieces with tags: what each word, number and mark may be in an expression of time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.understand.dates.grammar import Chart, Entries
from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language
    from analysis.understand.text import Sentence, Token

Tags = tuple[tuple[str, Any], ...]
Found = tuple[Tags, str]  # tags, grammatical case

MARKS = {",": "comma", "-": "dash", ".": "dot", "/": "slash", "(": "open", ")": "close", "%": "percent"}
# Parts of words, and the signs of tense: read apart.
NOT_TAGS = frozenset({"endings", "year_ending", "decade_ending", "ordinal_ending", "future", "past", "not_verb"})
NOT_TAGS |= {"future_ending", "past_ending", "past_final_ending"}
UNBENT = frozenset({"number", "ordinal", "roman", "and", "that"})  # words that stand without endings
GLUED = ("decade_ending", "ordinal_ending")
VOICED = {"қ": "ғ", "к": "г", "п": "б"}  # жартыжылдық, жартыжылдығында
CASES = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental")
DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})|(\d{4})\.(\d{1,2})\.(\d{1,2})")
FIRST_YEAR, LAST_YEAR = 1900, 2100  # releases speak of our own time; other numbers of four digits are amounts


@dataclass(frozen=True, slots=True)
class Piece:
    """A token, or a part of a token that a hyphen joins ("январь-май"); `token` is its place in the sentence."""

    token: int
    norm: str
    capital: bool
    tags: Tags
    case: str


class Vocabulary:
    """The words of one language by what they may be."""

    def __init__(self, raw: Mapping[str, Any], language: Language) -> None:
        self.language: Language = language
        self.words: dict[str, list[tuple[str, Any]]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
        for tag, word, value in _entries(raw):
            self._add(tag, word, value)
        self.ending = _ending_pattern(raw["endings"])
        self.cases = [(case, fold(e)) for case in CASES for e in raw["endings"][case]]
        self.glued = {tag: frozenset(map(fold, raw[tag])) for tag in ("year_ending", *GLUED)}
        self._known: dict[str, Found] = {}

    def _add(self, tag: str, word: str, value: Any) -> None:
        first, *rest = fold(word).split()
        if rest:
            self.phrases.setdefault(first, []).append(((first, *rest), tag, value))
            return
        self.words.setdefault(first, []).append((tag, value))
        if self.language == "kk" and first[-1] in VOICED:
            self.words.setdefault(first[:-1] + VOICED[first[-1]], []).append((tag, value))

    def find(self, norm: str) -> Found:
        """What a folded word may be, and its case where the language shows it by an ending."""
        if norm not in self._known:
            if len(self._known) > 1 << 16:
                self._known.clear()
            self._known[norm] = self._inflected(norm) if self.language == "ru" else self._ended(norm)
        return self._known[norm]

    def _inflected(self, norm: str) -> Found:
        forms = {norm} | (lemmas(norm, "ru") if len(norm) > 1 else set())
        found = [entry for form in sorted(forms) for entry in self.words.get(form, ())]
        if any(tag in {"years", "years_counted"} for tag, _ in found):  # "лет" is a form of "год", yet no year
            found = [(tag, value) for tag, value in found if tag != "year"]
        case = next((case for case, ending in self.cases if norm.endswith(ending)), "")
        return tuple(dict.fromkeys(found)), case

    def _ended(self, norm: str) -> Found:
        for cut in range(len(norm), 0, -1):
            found = self.words.get(norm[:cut])
            rest = self.ending.fullmatch(norm, cut) if found else None
            if found and rest:
                plural = "years" if rest["plural"] else "year"
                tags = tuple((plural if tag == "year" else tag, value) for tag, value in found)
                case = _case(rest)
                tags = tuple(entry for entry in tags if cut == len(norm) or self._inflects(entry[0], case))
                return tuple(dict.fromkeys(tags)), case
        return (), ""

    @staticmethod
    def _inflects(tag: str, case: str) -> bool:
        """Whether a word keeps its meaning with an ending: "кешен" and "бүгінде" name no day, "оны" no number."""
        return tag not in UNBENT and (tag != "day_word" or case not in {"accusative", "locative", "genitive"})

    def case_of_ending(self, ending: str) -> str:
        """The case an ending of a figure shows: "2025-тен"."""
        rest = self.ending.fullmatch(ending)
        return _case(rest) if rest else ""


def _entries(raw: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for tag, words in raw.items():
        if tag in NOT_TAGS:
            continue
        by_value = words if isinstance(words, dict) else {None: words}
        yield from ((tag, word, value) for value, listed in by_value.items() for word in listed)


def _ending_pattern(endings: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    def group(name: str) -> str:
        longest_first = sorted(map(fold, endings[name]), key=lambda e: (-len(e), e))
        return f"(?P<{name}>{'|'.join(map(re.escape, longest_first)) or '(?!)'})"

    cases = "|".join(map(group, CASES))
    return re.compile(rf"{group('plural')}?{group('possessive')}?{group('relative')}?(?:{cases})?")


def _case(rest: re.Match[str]) -> str:
    case = next((name for name in CASES if rest[name]), "")
    if rest["relative"]:
        return "than" if case == "ablative" else case or "relative"  # 2023 жылғыдан: than that of 2023
    return case


@lru_cache(maxsize=12)
def vocabulary(knowledge: Knowledge, language: Language) -> Vocabulary:
    """The words of time of a language."""
    return Vocabulary(knowledge.lexicon["dates"][language], language)


def pieces(sentence: Sentence, words: Vocabulary) -> list[Piece]:
    """The pieces of a sentence in order."""
    found: list[Piece] = []
    before: Token | None = None
    for n, token in enumerate(sentence.tokens):
        glued = before is not None and before.kind == "number" and before.stop == token.start
        found.extend(_glued(n, token, words) if glued and token.kind == "word" else _pieces(n, token, words))
        before = token
    return found


def _glued(n: int, token: Token, words: Vocabulary) -> Iterator[Piece]:
    """A word that touches the figure before it: the 2010s, 2nd, 2025ж."""
    ending = tuple((tag, None) for tag in GLUED if token.norm in words.glued[tag])
    tags, case = words.find(token.norm)
    yield Piece(n, token.norm, False, ending + tags, case)


def _pieces(n: int, token: Token, words: Vocabulary) -> Iterator[Piece]:
    if token.kind == "number":
        yield Piece(n, token.norm, False, tuple(_number(token, words)), words.case_of_ending(token.ending))
        return
    tags, case = words.find(token.norm) if token.kind == "word" else ((), "")
    if not tags and "-" in token.norm and token.kind == "word":
        parts = [(part, *words.find(part)) for part in token.norm.split("-")]
        written = token.text.replace("–", "-").replace("‑", "-").replace("‐", "-").split("-")
        if all(found for _, found, _ in parts):
            for k, (part, found, case_of_part) in enumerate(parts):
                if k:
                    yield Piece(n, "-", False, (("dash", None),), "")
                yield Piece(n, part, written[k][:1].isupper(), found, case_of_part)
            return
    if token.kind in {"mark", "sign"} and (mark := MARKS.get(token.base if token.kind == "sign" else token.norm)):
        tags = ((mark, None),)
    yield Piece(n, token.norm, token.capital, tags, case)


def _number(token: Token, words: Vocabulary) -> Iterator[tuple[str, Any]]:
    if found := DATE.fullmatch(token.base):
        day, month, year, *turned = found.groups()
        yield "date", tuple(map(int, turned if year is None else (year, month, day)))
    if not token.base.isascii() or not token.base.isdigit() or len(token.base) > 4:
        return
    value = int(token.base)
    yield "figure", value
    if len(token.base) == 4 and FIRST_YEAR <= value <= LAST_YEAR:
        yield from _year(token.ending, value, words)
    if len(token.base) <= 2 and 1 <= value <= 31:
        yield "d", value
    if len(token.base) <= 3 and not token.ending:
        yield "n", value
    if token.ending and value <= 12:
        yield "ordinal", value  # 1-й квартал, 1-ші жартыжылдық


def _year(ending: str, value: int, words: Vocabulary) -> Iterator[tuple[str, int]]:
    if not ending or words.case_of_ending(ending):
        yield "y", value
    if ending in words.glued["year_ending"]:
        yield "y_ended", value
    if ending in words.glued["decade_ending"] and value % 10 == 0:
        yield "decade", value


def chart(found: Sequence[Piece], words: Vocabulary) -> Chart:
    """The chart of a sentence with the readings of its words and phrases."""
    entries: list[Entries] = []
    for here, piece in enumerate(found):
        tags: Entries = {}
        for tag, value in piece.tags:
            tags.setdefault(tag, []).append((here + 1, value))
        for phrase, tag, value in words.phrases.get(piece.norm, ()):
            stop = here + len(phrase)
            if tuple(p.norm for p in found[here:stop]) == phrase:
                tags.setdefault(tag, []).append((stop, value))
        entries.append(tags)
    return Chart(entries, [piece.case for piece in found])
