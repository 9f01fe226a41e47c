"""Russian names: what each word may go back to, in which case and gender; the words of a name agree with each other."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import product

from analysis import knowledge
from analysis.immutable import immutable
from analysis.understand.cast import russian
from analysis.understand.cast.endings import as_russian, endings
from analysis.understand.fold import fold

ANY = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct"})


@immutable
class Option:
    """A nominative a word may go back to, the case it then stands in, the gender it then has (None: either)."""

    base: str
    case: str
    gender: str | None
    weight: float


INDECLINABLE = re.compile(r".*[оуэиюыёеа]$")
VOWELS = frozenset("аеиоуыэюя")
SOUNDS = re.compile(r"[аеиоуыэюя]{1,2}")  # Туан, Куок: two vowels beside each other are one syllable
SYLLABLES = range(3, 5)  # words of a Korean or Vietnamese name
PAIR = 2  # words of a Chinese one
SHORT = 3  # letters of a syllable that ends in a vowel: Тхи
WHOLE = 6  # letters of a name whose end belongs to it: Йылдызоглу
STANDING = 3.0  # of a syllable that bears no case
DICTIONARY = 3.0
REGIONAL = 1.5  # Есимбеку is of Есимбек
RARE = 0.05  # a reading of a name that the dictionary has hardly ever met
UNBENT = 0.8  # of a foreign surname left as it is behind a given name that bears the case
SHORTEST = 2
UNLIKELY = 0.6  # of a nominative that no name of the dictionary has
BOTH = 0.3  # what it adds that both halves of a double name bear the case
HALF = 3  # letters of a half of a double name


@lru_cache(maxsize=1 << 15)
def options(norm: str) -> tuple[Option, ...]:
    """All readings of a word of a name, without repetition."""
    found = [*_dictionary(norm), *_ruled(norm), *_double(norm)]
    if norm in _names("compound") or (len(norm) >= WHOLE and norm.endswith(tuple(_names("whole")))):
        # Абдель Фаттах, Абдель Фаттахом; Йылдызоглу
        found = [Option(norm, case, None, DICTIONARY) for case in sorted(ANY)]
    elif INDECLINABLE.match(norm):
        weight = 0.3 if norm.endswith("а") else 1.0
        found.extend(Option(norm, case, None, weight) for case in sorted(ANY))
    if norm.endswith("и") and not russian.is_name(norm):  # Кари is of no Карь
        found = [replace(o, weight=min(o.weight, UNLIKELY)) if o.base.endswith("ь") else o for o in found]
    found = found or [Option(norm, case, None, 0.5) for case in sorted(ANY)]
    found = [replace(o, weight=max(o.weight, _likely(o, norm))) for o in found]
    return tuple(sorted(dict.fromkeys(found), key=lambda o: (-o.weight, o.base, o.case, o.gender or "")))


@lru_cache(maxsize=1 << 15)
def bases(norm: str) -> tuple[str, ...]:
    """Every nominative that a folded word may go back to, itself first."""
    return tuple(dict.fromkeys([norm, *(option.base for option in options(norm))]))


@lru_cache(maxsize=1)
def _declension() -> tuple[tuple[re.Pattern[str], list[tuple[str, str, str, str | None, float]]], ...]:
    return tuple((re.compile(rf".*(?:{rule['stem']})$"), rule["forms"]) for rule in endings("ru")["declension"])


def _ruled(norm: str) -> list[Option]:
    return [
        Option(norm[: len(norm) - len(written)] + ending, case, gender, weight)
        for stem, forms in _declension()
        for written, ending, cases, gender, weight in forms
        if norm.endswith(written)
        and len(norm) - len(written) >= SHORTEST
        and stem.match(norm[: len(norm) - len(written)])
        for case in cases.split()
    ]


def _likely(option: Option, norm: str) -> float:
    """What the lexicon says for a reading: a given name it lists, the end of a surname of the region."""
    if option.base in _given() and option.gender != "femn":
        return DICTIONARY
    return REGIONAL if option.base != norm and option.base.endswith(tuple(_names("home_endings"))) else 0.0


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    """Given names of the lexicon, those of Kazakhstan in Russian letters too."""
    names = knowledge.load().lexicon["names"]
    found = (fold(name) for lang in ("ru", "kk") for name in names[lang]["first_names"])
    return frozenset(name.translate(as_russian()) for name in found if not name.endswith(("а", "я")))


@lru_cache(maxsize=4)
def _names(key: str) -> frozenset[str]:
    """A list of the lexicon of names, folded."""
    return frozenset(fold(word) for word in knowledge.load().lexicon["names"]["ru"][key])


def _double(norm: str) -> list[Option]:
    """Readings of a double name: both words bear the case, or the second only («Боуманом-Оукли», «Жан-Марком»)."""
    one, _, other = norm.partition("-")
    if min(len(one), len(other)) < HALF or "-" in other or f"{one}-" in _names("joined"):
        return []
    firsts = [*(o for o in options(one) if o.base != one), *(Option(one, case, None, 0.2) for case in sorted(ANY))]
    return [
        Option(
            f"{first.base}-{second.base}",
            first.case,
            first.gender or second.gender,
            (first.weight + second.weight) / 2 + (BOTH if first.base != one else 0.0),
        )
        for first in firsts
        for second in options(other)
        if first.case == second.case and (first.gender is None or second.gender in {None, first.gender})
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
            rare = parse.score < RARE and norm.endswith(("а", "я"))
            weight = UNLIKELY if rare else DICTIONARY  # Дмитрия is of Дмитрий, and hardly a woman
            found.append(Option(base, russian.CASES[str(tag.case)], gender, weight))
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
            for words, weight in _agreeing(norms, case, gender, oblique=bool(cases) and "nomn" not in cases):
                best[words] = max(best.get(words, 0.0), weight + extra)
    return tuple(sorted(best.items(), key=lambda item: (-item[1], item[0])))[:12]


def _agreeing(norms: tuple[str, ...], case: str, gender: str, *, oblique: bool) -> list[tuple[tuple[str, ...], float]]:
    standing = _syllables(norms, oblique)
    choices = [
        [o for o in options(norm) if o.case == case and (o.gender in {None, gender} or (place and _either(o.base)))][:4]
        + ([Option(norm, case, None, STANDING)] if place in standing else [])
        + ([Option(norm, case, None, UNBENT)] if place and place == len(norms) - 1 and _foreign(norms, case) else [])
        for place, norm in enumerate(norms)
    ]
    if not all(choices):
        return []
    return [(tuple(o.base for o in chosen), sum(o.weight for o in chosen)) for chosen in product(*choices)]


def _foreign(norms: tuple[str, ...], case: str) -> bool:
    """Whether a known given name bears the case and the word behind it may be left as it is («Петера Буриан»)."""
    if case == "nomn" or norms[-1][-1] in VOWELS or norms[-1].endswith(("ым", "им", "ом", "ем")):
        return False
    return any(o.case == case and o.weight >= DICTIONARY and o.base != norms[0] for o in options(norms[0]))


def _either(base: str) -> bool:
    """Whether a second given name is borne by men and women («Жозе Мария»)."""
    return base in _names("either")


def _syllable(norm: str) -> bool:
    """Whether a word is one syllable that does not end in a vowel, unless it is as short as «Тхи»."""
    one = norm in _names("standing") or len(SOUNDS.findall(norm)) == 1
    return one and (norm[-1] not in VOWELS or len(norm) <= SHORT)


def _syllables(norms: tuple[str, ...], oblique: bool) -> frozenset[int]:
    """Places before the last that are single syllables, which may bear no case («Кима Ён Хвана», «с Ван Юнем»)."""
    pair = oblique and len(norms) == PAIR and norms[0][-1] not in VOWELS
    if len(norms) not in SYLLABLES and not pair:
        return frozenset()
    return frozenset(place for place, norm in enumerate(norms[:-1]) if _syllable(norm))


def cased(written: str, base: str, norm: str) -> str:
    """A folded nominative in the letters of the text: capitals and ё as written, "НАЗАРБАЕВ" as Назарбаев."""
    if "-" in written and written.count("-") == base.count("-") == norm.count("-"):
        return "-".join(map(_cased, written.split("-"), base.split("-"), norm.split("-")))
    return _cased(written, base, norm)


def _cased(written: str, base: str, norm: str) -> str:
    same = next((n for n, (a, b) in enumerate(zip(norm, base, strict=False)) if a != b), min(len(norm), len(base)))
    return written[:same] + base[same:]
