"""Russian names: what each word may go back to, in which case and gender; the words of a name agree with each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from analysis.understand.cast import russian

ANY = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})


@dataclass(frozen=True, slots=True)
class Option:
    """A nominative a word may go back to, the case it then stands in, the gender it then has (None: either)."""

    base: str
    case: str
    gender: str | None
    weight: float


# (ending as written, ending of the nominative, cases, gender, weight). The pattern is what stands before the ending.
RULES: tuple[tuple[str, tuple[tuple[str, str, str, str | None, float], ...]], ...] = (
    # Кошербаев, Идрисов, Жаксылыкин; Балаева
    (r"[ое]в|[иы]н", (
        ("", "", "nomn", "masc", 2.5), ("а", "", "gent accs", "masc", 2.5), ("у", "", "datv", "masc", 2.5),
        ("ым", "", "ablt", "masc", 2.5), ("е", "", "loct", "masc", 2.5), ("а", "а", "nomn", "femn", 2.5),
        ("ой", "а", "gent datv ablt loct", "femn", 2.5), ("у", "а", "accs", "femn", 2.5),
    )),
    # Лавровский, Заянчковская
    (r"[сцз]к", (
        ("ий", "ий", "nomn", "masc", 2.5), ("ого", "ий", "gent accs", "masc", 2.5), ("ому", "ий", "datv", "masc", 2.5),
        ("им", "ий", "ablt", "masc", 2.5), ("ом", "ий", "loct", "masc", 1.5), ("ая", "ая", "nomn", "femn", 2.5),
        ("ой", "ая", "gent datv ablt loct", "femn", 2.5), ("ую", "ая", "accs", "femn", 2.5),
    )),
    # Орбан, Стубб: a consonant at the end
    (r"[бвгджзклмнпрстфхцчшщ]", (
        ("", "", "nomn", "masc", 1.2), ("а", "", "gent accs", "masc", 1.2), ("у", "", "datv", "masc", 1.2),
        ("ом", "", "ablt", "masc", 1.2), ("ем", "", "ablt", "masc", 0.9), ("е", "", "loct", "masc", 1.0),
        ("", "", "nomn gent datv accs ablt loct", "femn", 0.8),
        ("а", "а", "nomn", None, 1.1), ("ы", "а", "gent", None, 1.2), ("и", "а", "gent", None, 0.7),
        ("е", "а", "datv loct", None, 0.9), ("у", "а", "accs", None, 1.1), ("ой", "а", "ablt", None, 1.3),
        ("ь", "ь", "nomn", None, 1.0), ("я", "ь", "gent accs", "masc", 1.1),
        ("ю", "ь", "datv", "masc", 1.0), ("ем", "ь", "ablt", "masc", 0.8), ("я", "я", "nomn", None, 0.8),
        ("ей", "я", "ablt", None, 1.1), ("ю", "я", "accs", None, 0.9),
    )),
    (r"[жшчщц]", (("ей", "а", "ablt", None, 1.3),)),
    # Кая, Мария, Сергей: a vowel before the ending
    (r"[аеиоуыэюяё]", (
        ("я", "я", "nomn", None, 1.3), ("и", "я", "gent datv loct", None, 1.5), ("ю", "я", "accs", None, 1.2),
        ("ей", "я", "ablt", None, 1.3), ("е", "я", "datv loct", None, 1.0), ("й", "й", "nomn", "masc", 1.4),
        ("я", "й", "gent accs", "masc", 1.2), ("ю", "й", "datv", "masc", 1.2), ("ем", "й", "ablt", "masc", 1.2),
        ("е", "й", "loct", "masc", 0.9),
    )),
)  # fmt: skip
COMPILED = tuple((re.compile(rf".*(?:{stem})$"), endings) for stem, endings in RULES)
INDECLINABLE = re.compile(r".*[оуэиюыёеа]$")
DICTIONARY = 3.0
SHORTEST = 2


@lru_cache(maxsize=1 << 15)
def options(norm: str) -> tuple[Option, ...]:
    """All readings of a word of a name, without repetition."""
    found = [*_dictionary(norm), *_ruled(norm)]
    if INDECLINABLE.match(norm):
        weight = 0.3 if norm.endswith("а") else 1.0
        found.extend(Option(norm, case, None, weight) for case in sorted(ANY))
    found = found or [Option(norm, case, None, 0.5) for case in sorted(ANY)]
    return tuple(sorted(dict.fromkeys(found), key=lambda o: (-o.weight, o.base, o.case, o.gender or "")))


@lru_cache(maxsize=1 << 15)
def bases(norm: str) -> tuple[str, ...]:
    """Every nominative that a folded word may go back to, itself first."""
    return tuple(dict.fromkeys([norm, *(option.base for option in options(norm))]))


def _ruled(norm: str) -> list[Option]:
    return [
        Option(norm[: len(norm) - len(written)] + ending, case, gender, weight)
        for stem, endings in COMPILED
        for written, ending, cases, gender, weight in endings
        if norm.endswith(written)
        and len(norm) - len(written) >= SHORTEST
        and stem.match(norm[: len(norm) - len(written)])
        for case in cases.split()
    ]


def _dictionary(norm: str) -> list[Option]:
    if not russian.is_name(norm):
        return []
    found = []
    for parse in russian.parses(norm):
        tag = parse.tag
        if not tag.grammemes & russian.NAMES or tag.number == "plur" or str(tag.case) not in russian.CASES:
            continue
        form = parse.inflect({"nomn", "sing"})
        if form is not None:
            base = form.word.replace("ё", "е")
            gender = str(tag.gender) if tag.gender and "ms-f" not in tag.grammemes else None
            found.append(Option(base, russian.CASES[str(tag.case)], gender, DICTIONARY))
    return found


@lru_cache(maxsize=1 << 12)
def readings(norms: tuple[str, ...], cases: frozenset[str]) -> tuple[tuple[tuple[str, ...], float], ...]:
    """Nominatives of the words of one name that agree in case and gender, with their weight, best first.

    Args:
        norms: The folded words.
        cases: The cases that the sentence allows, empty where it says nothing.
    """
    allowed = cases or ANY
    best: dict[tuple[str, ...], float] = {}
    for case in sorted(allowed):
        for gender in ("masc", "femn"):
            extra = 0.3 if case == "nomn" else 0.0
            for words, weight in _agreeing(norms, case, gender):
                best[words] = max(best.get(words, 0.0), weight + extra)
    return tuple(sorted(best.items(), key=lambda item: (-item[1], item[0])))[:12]


def _agreeing(norms: tuple[str, ...], case: str, gender: str) -> list[tuple[tuple[str, ...], float]]:
    choices = [
        [option for option in options(norm) if option.case == case and option.gender in {None, gender}][:4]
        for norm in norms
    ]
    if not all(choices):
        return []
    return [(tuple(o.base for o in chosen), sum(o.weight for o in chosen)) for chosen in product(*choices)]


def cased(written: str, base: str, norm: str) -> str:
    """A folded nominative in the letters of the text: capitals and ё as written, "НАЗАРБАЕВ" as Назарбаев."""
    same = next((n for n, (a, b) in enumerate(zip(norm, base, strict=False)) if a != b), min(len(norm), len(base)))
    return written[:same] + base[same:]
