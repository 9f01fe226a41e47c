"""The words of time of one language: what each may be in an expression of time, whatever its ending."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from analysis.understand.fold import fold
from analysis.understand.morphology import lemmas
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from analysis.knowledge.records import Knowledge
    from analysis.model import Language

Tags = tuple[tuple[str, Any], ...]
Found = tuple[Tags, str]  # tags, grammatical case

# Parts of words, and the signs of tense: read apart.
NOT_TAGS = frozenset(["endings", "year_ending", "decade_ending", "ordinal_ending", "not_verb"])
NOT_TAGS |= {"future", "past", "due", "future_ending", "past_ending", "past_final_ending"}
# Words that stand without endings.
UNBENT = frozenset(["number", "hundred", "thousand", "ordinal", "roman", "and", "that", "month_short"])
GLUED = ("decade_ending", "ordinal_ending", "year_ending")
VOICED = {"қ": "ғ", "к": "г", "п": "б"}  # жартыжылдық, жартыжылдығында
CASES = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental")
# Words without which no expression of time can be: a sentence that has none of them, and no year, needs no reading.
NAMES = frozenset(["month", "month_of", "month_short", "month_adjective", "season", "weekday", "day_word", "day_after"])
YEARS = frozenset(["year", "years", "years_counted", "year_word", "year_short", "five_years", "ten_years"])
PARTS = frozenset(["quarter", "quarter_short", "quarter_letter", "half", "half_letter", "half_part"])
UNITS = frozenset(["month_unit", "day_unit", "week", "period"])
ALONE = frozenset(["then", "since_then", "since_event", "independence", "independence_since", "yearly", "today_period"])
DOUBTED = frozenset(["month", "weekday_doubtful", "eve", "then"])  # are of time among some neighbors only
CORE = NAMES | YEARS | PARTS | UNITS | ALONE


class Vocabulary:
    """The words of one language by what they may be."""

    def __init__(self, raw: Mapping[str, Any], language: Language) -> None:
        self.language: Language = language
        self.words: dict[str, list[tuple[str, Any]]] = {}
        self.phrases: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
        self.pairs: dict[tuple[str, str], list[tuple[tuple[str, ...], str, Any]]] = {}  # by the first two words
        self.doubtful: set[str] = set()  # of the words met, those that may be of time and must be told apart
        for tag, word, value in _entries(raw):
            self._add(tag, word, value)
        self.ending = _ending_pattern(raw["endings"])
        self.cases = [(case, fold(e)) for case in CASES for e in raw["endings"][case]]
        self.glued = {tag: frozenset(map(fold, raw[tag])) for tag in GLUED}
        self._known: Remembered[str, Found] = Remembered(self._found)

    def _add(self, tag: str, word: str, value: Any) -> None:
        first, *rest = fold(word).split()
        if rest:
            phrase = ((first, *rest), tag, value)
            self.phrases.setdefault(first, []).append(phrase)
            self.pairs.setdefault((first, rest[0]), []).append(phrase)
            return
        self.words.setdefault(first, []).append((tag, value))
        if self.language == "kk" and first[-1] in VOICED:
            self.words.setdefault(first[:-1] + VOICED[first[-1]], []).append((tag, value))

    def find(self, norm: str) -> Found:
        """What a folded word may be, and its case where the language shows it by an ending."""
        return self._known[norm]

    def _found(self, norm: str) -> Found:
        found = self._inflected(norm) if self.language == "ru" else self._ended(norm)
        if not DOUBTED.isdisjoint([tag for tag, _ in found[0]]):
            self.doubtful.add(norm)
        return found

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
                case = _case(rest)
                bent = {
                    "year": "years" if rest["plural"] else "year",
                    "month": "month_of" if rest["possessive"] else "month",
                }
                tags = tuple((bent.get(tag, tag), value) for tag, value in found)
                tags = tuple(entry for entry in tags if cut == len(norm) or self._inflects(entry[0], case))
                return tuple(dict.fromkeys(tags)), case
        return self._ordinal(norm), ""

    def _ordinal(self, norm: str) -> Tags:
        """Бесінші, жиырмасыншы: the number with the ending of an ordinal."""
        endings = sorted(self.glued["year_ending"], key=len) if self.language == "kk" else ()
        bases = (norm[: -len(ending)] for ending in endings if norm.endswith(ending))
        return tuple(
            dict.fromkeys(("ordinal", n) for base in bases for tag, n in self.words.get(base, ()) if tag == "number")
        )

    @staticmethod
    def _inflects(tag: str, case: str) -> bool:
        """Whether a word keeps its meaning with an ending: "кешен" and "бүгінде" name no day, "оны" no number."""
        if tag == "weekday":  # "жұмады" is a verb
            return case != "accusative"
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


def _bent(tag: str, rest: re.Match[str]) -> str:
    """Years are another tag than a year; "жылдың мамыры" needs its year, as "маусымы" is a season as well."""
    if tag == "month" and rest["possessive"]:
        return "month_of"
    return "years" if tag == "year" and rest["plural"] else tag


def _case(rest: re.Match[str]) -> str:
    case = next((name for name in CASES if rest[name]), "")
    if rest["relative"]:
        return "than" if case == "ablative" else case or "relative"  # 2023 жылғыдан: than that of 2023
    return case


@lru_cache(maxsize=12)
def vocabulary(knowledge: Knowledge, language: Language) -> Vocabulary:
    """The words of time of a language."""
    return Vocabulary(knowledge.lexicon["dates"][language], language)
