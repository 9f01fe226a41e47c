"""Integers written out in words, as a person would: the other side of the number grammar."""

from __future__ import annotations

from functools import lru_cache

from analysis.understand.morphology import analyzer

KK_UNITS = ["", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"]
KK_TENS = ["", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан"]
KK_SCALES = [(10**12, "триллион"), (10**9, "миллиард"), (10**6, "миллион"), (10**3, "мың")]

EN_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
EN_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
EN_SCALES = [(10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")]

RU_SMALL = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
RU_TENS = [
    "_",
    "_",
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
RU_HUNDREDS = ["_", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"]
RU_SCALES = [
    (10**12, ("триллион", "триллиона", "триллионов")),
    (10**9, ("миллиард", "миллиарда", "миллиардов")),
    (10**6, ("миллион", "миллиона", "миллионов")),
    (10**3, ("тысяча", "тысячи", "тысяч")),
]
CASES = {"genitive": "gent", "dative": "datv", "instrumental": "ablt", "prepositional": "loct"}


def kazakh(n: int) -> str:
    words = []
    for scale, name in KK_SCALES:
        if n >= scale:
            words.append(f"{_kazakh_below_thousand(n // scale)} {name}")
            n %= scale
    if n:
        words.append(_kazakh_below_thousand(n))
    return " ".join(words)


def _kazakh_below_thousand(n: int) -> str:
    words = []
    if n >= 100:
        words += [KK_UNITS[n // 100], "жүз"] if n >= 200 else ["жүз"]
    words += [KK_TENS[n % 100 // 10], KK_UNITS[n % 10]]
    return " ".join(word for word in words if word)


def english(n: int) -> str:
    words = []
    for scale, name in EN_SCALES:
        if n >= scale:
            words.append(f"{_english_below_thousand(n // scale)} {name}")
            n %= scale
    if n:
        words.append(_english_below_thousand(n))
    return " ".join(words)


def _english_below_thousand(n: int) -> str:
    words = [EN_SMALL[n // 100], "hundred"] if n >= 100 else []
    n %= 100
    if n >= 20:
        words.append(EN_TENS[n // 10] + (f"-{EN_SMALL[n % 10]}" if n % 10 else ""))
    elif n:
        words.append(EN_SMALL[n])
    return " ".join(words)


def russian(n: int, case: str | None = None) -> str:
    words: list[str] = []
    for scale, forms in RU_SCALES:
        if n >= scale:
            words += [*_russian_below_thousand(n // scale, feminine=scale == 1000), _plural(n // scale, forms)]
            n %= scale
    words += _russian_below_thousand(n, feminine=False) if n else []
    return " ".join(_inflected(word, case) for word in words) if case else " ".join(words)


def _russian_below_thousand(n: int, *, feminine: bool) -> list[str]:
    words = [RU_HUNDREDS[n // 100]] if n >= 100 else []
    n %= 100
    if n >= 20:
        words.append(RU_TENS[n // 10])
        n %= 10
    if n:
        words.append({1: "одна", 2: "две"}.get(n, RU_SMALL[n]) if feminine else RU_SMALL[n])
    return words


def _plural(n: int, forms: tuple[str, str, str]) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return forms[0]
    return forms[1] if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else forms[2]


@lru_cache(maxsize=4096)
def _inflected(word: str, case: str) -> str:
    parse = next(p for p in analyzer().parse(word) if p.tag.POS in {"NUMR", "NOUN", "ADJF"})
    found = parse.inflect({CASES[case]})
    return str(found.word) if found else word
