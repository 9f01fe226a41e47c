"""What may safely be said of a figure, in three languages; templates stand in `lexicon/wording`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import inf, isclose
from typing import Any

from analysis.knowledge.records import Knowledge
from analysis.model import LANGUAGES, Claim
from analysis.reconcile.figures import Figure
from analysis.reconcile.intervals import Interval, hull


class Wording:
    """Words figures so that they never say more than every claim bears."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._words = knowledge.lexicon["wording"]
        rules = knowledge.ontology["comparison"]
        self._kinds, self._measures = rules["timeless_kinds"], rules["timeless_measures"]

    def __call__(self, group: Sequence[Figure]) -> dict[str, str]:
        """The indicator in words, by language."""
        claim = group[0].claim
        timed = claim.period is not None or claim.kind in self._kinds or claim.measure in self._measures
        shown: dict[str, str] = {}
        for lang in LANGUAGES:
            words = self._words[lang]
            figure = _kind(claim, _figure(group, words), words)
            shown[lang] = figure if timed else words["no_period"].format(figure=figure)
        return shown


def _figure(group: Sequence[Figure], words: Mapping[str, Any]) -> str:
    """The widest claim where one allows all the others, else a stated bound that holds for all, else each claim."""
    whole = hull([f.interval for f in group])
    widest = [f for f in group if f.interval == whole]
    if widest:
        best = min(widest, key=lambda f: (f.claim.qualifier, f.size, f.key))
        return _claim(best.claim, words)
    claim, stated = group[0].claim, {abs(f.size) for f in group}
    size = _mirrored(whole) if claim.value < 0 else whole  # a fall of 5 or more is at most -5
    if size.upper == inf and size.lower in stated:
        return _hedged("more_than" if size.lower_open else "at_least", size.lower, claim, words)
    if size.lower in (-inf, 0.0) and size.upper in stated:
        return _hedged("less_than" if size.upper_open else "up_to", size.upper, claim, words)
    said = {_claim(f.claim, words): None for f in sorted(group, key=lambda f: (abs(f.size), f.claim.qualifier, f.key))}
    return str(words["disagree"]).format(claims=str(words["either"]).join(said))


def _mirrored(whole: Interval) -> Interval:
    return Interval(-whole.upper, -whole.lower, whole.upper_open, whole.lower_open)


def _claim(claim: Claim, words: Mapping[str, Any]) -> str:
    if claim.value_to is not None:
        start, unit = _number(abs(claim.value), words), _with_unit(claim.value_to, claim, words, governed=True)
        return str(words["from_to" if _told_by_ends(claim) else "range"]).format(a=start, n=unit)
    return _hedged(claim.qualifier, claim.value, claim, words)


def _hedged(qualifier: str, value: float, claim: Claim, words: Mapping[str, Any]) -> str:
    plain = _with_unit(value, claim, words, governed=qualifier in words["governing"] and not _is_change(claim))
    return str(_shape(qualifier, claim, words)).format(
        n=plain, dative=_case(plain, 0, words), ablative=_case(plain, 1, words)
    )


def _shape(qualifier: str, claim: Claim, words: Mapping[str, Any]) -> object:
    """The words around a number: of a level ("около 6 %") or of a change ("примерно на 6 %", "примерно в 6 раз")."""
    shapes = words["qualifiers"]
    if _is_change(claim):
        shapes = words["times" if claim.unit == "times" else "changes"]
    return shapes.get(qualifier, shapes["exact"])


def _told_by_ends(claim: Claim) -> bool:
    """Whether a change is told as from one level to another ("from 1.05 to 1.27 bn"), and not as a range of growth."""
    return claim.kind == "change" and claim.value_to is not None and ".change." in claim.rule


def _is_change(claim: Claim) -> bool:
    """Whether a figure says by how much something grows or falls; a plan in multiples always does."""
    return claim.kind == "change" or (claim.kind == "target" and claim.unit == "times")


def _kind(claim: Claim, figure: str, words: Mapping[str, Any]) -> str:
    kinds: Mapping[str, str] = words["kinds"]
    if _is_change(claim):
        rises = "rise_times" if claim.unit == "times" else "rise"
        falls = claim.value < 0 or (_told_by_ends(claim) and (claim.value_to or 0.0) < claim.value)
        figure = str(kinds["fall" if falls else rises]).format(figure=figure)
    return str(kinds["target"]).format(figure=figure) if claim.kind == "target" else figure


def _with_unit(value: float, claim: Claim, words: Mapping[str, Any], governed: bool = False) -> str:
    """The number and what it counts; `governed` where a word before it asks for the genitive."""
    number = _number(abs(value), words)
    if claim.unit == "rank":
        return str(words["rank"]).format(n=number)
    units: Mapping[str, Any] = words["units"]
    nouns: Mapping[str, Any] = words["nouns"] if claim.unit == "count" else {}
    unit = nouns.get(claim.measure) or units.get(claim.unit)
    if unit is None:
        unit = words["currencies"].get(claim.unit, claim.unit)
        unit = {form: f" {word}" for form, word in unit.items()} if isinstance(unit, Mapping) else f" {unit}"
    return number + (unit if isinstance(unit, str) else str(unit[_form(number, governed, unit, words)]))


def _form(number: str, governed: bool, forms: Mapping[str, str], words: Mapping[str, Any]) -> str:
    """Which form of a noun a number asks for: by its last digits, see `plurals` in the lexicon."""
    shape = next((name for name, pattern in words["plurals"].items() if re.search(pattern, number)), "many")
    if governed:
        shape = {"one": "genitive", "few": "many"}.get(shape, shape)
    return shape if shape in forms else {"genitive": "one", "part": "few"}.get(shape, "many")


def _number(value: float, words: Mapping[str, Any]) -> str:
    """The number with its magnitude in words, three decimals at most and never rounded to another figure."""
    for size, name in words["magnitudes"]:
        if size <= value < 1000 * size and isclose(round(value / size, 3) * size, value):
            return f"{_digits(value / size, words)} {name}"
    return _digits(value, words)


def _digits(value: float, words: Mapping[str, Any]) -> str:
    whole, _, part = f"{value:,.3f}".partition(".")
    part = part.rstrip("0")
    return whole.replace(",", words["thousands"]) + (words["decimal"] + part if part else "")


def _case(phrase: str, case: int, words: Mapping[str, Any]) -> str:
    """A number and unit with the ending of a case on its last word, where the language has cases."""
    head, _, last = phrase.rpartition(" ")
    if forms := words["cases"].get(last):
        return f"{head} {forms[case]}".strip()
    numerals: Mapping[str, Sequence[str]] = words["numeral_cases"]
    for end in ("00", last[-2:], last[-1:]):
        if last.endswith(end) and end in numerals:
            return phrase + str(numerals[end][case])
    return phrase
