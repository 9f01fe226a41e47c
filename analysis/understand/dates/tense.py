"""Whether the words around a date speak of what has been or of what will be: it decides the year of "5 июня"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from analysis.understand.fold import fold
from analysis.understand.morphology import analyzer, past_after_all
from analysis.understand.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from analysis.model import Language
    from analysis.understand.dates.pieces import Piece

FAR = 20  # pieces to either side; what stands further off says nothing about a date
COMMA = 4  # a comma counts as so many words: the verb of the own clause goes before one that is nearer
CLAUSE = {",", ";", "-", "that"}  # "said on Tuesday that prices would rise"
SHORTEST = 4  # letters of a Kazakh or English word that is taken for a verb by its ending


class Tenses:
    """The signs of tense of one language."""

    def __init__(self, raw: Mapping[str, Sequence[str]], language: Language) -> None:
        self.language = language
        self.words = {tense: frozenset(map(fold, raw[tense])) for tense in ("past", "future", "due")}
        self.endings = {tense: tuple(map(fold, raw[f"{tense}_ending"])) for tense in ("past", "future")}
        self.final = tuple(map(fold, raw["past_final_ending"]))
        self.not_verbs = frozenset(map(fold, raw["not_verb"]))
        self._known: Remembered[Piece, tuple[int, str, str]] = Remembered(self._sign)

    def around(self, pieces: Sequence[Piece], first: int, last: int) -> str:
        """Past, perhaps past, due (was to be), present, future or unknown, for the pieces `first` to before `last`."""
        if self.language == "kk":  # the verb comes after; what comes before belongs to another clause
            return self._toward(pieces, range(last, min(len(pieces), last + FAR)))[0]
        before, near = self._toward(pieces, range(first - 1, max(-1, first - FAR), -1))
        after, far = self._toward(pieces, range(last, min(len(pieces), last + FAR)))
        return before if near < far else after

    def _toward(self, pieces: Sequence[Piece], way: range) -> tuple[str, int]:
        distance, known, final = 0, self._known, len(pieces) - 2
        for n in way:
            far, within, at_end = known[pieces[n]]
            distance += far
            if tense := at_end if n >= final else within:
                ahead = tense == "past" and n and self.language == "ru" and known[pieces[n - 1]][1] == "future"
                return ("future" if ahead else tense), distance  # "будет подписано"
        return "unknown", 2 * FAR

    def _sign(self, piece: Piece) -> tuple[int, str, str]:
        """How far a piece sets apart what it stands between, and its tense within a sentence and at its end."""
        far = COMMA if piece.norm in CLAUSE else 1
        return far, self._of(piece, final=False), self._of(piece, final=True)

    def _of(self, piece: Piece, final: bool) -> str:
        """The tense a word shows, empty where none; `final`: it ends the sentence, where Kazakh has its verb."""
        norm = piece.norm
        if self.language == "ru":
            return _russian(norm, self.words["past"], self.words["future"])
        for tense in ("due", "future", "past"):
            if norm in self.words[tense]:
                return tense
        if len(norm) < SHORTEST or piece.capital or norm in self.not_verbs:
            return ""
        if self.language == "kk" and past_after_all(norm):
            return "past"
        for tense in ("future", "past"):
            if norm.endswith(self.endings[tense]):
                # A Kazakh participle inside a sentence may belong to a noun and not to the date: "шараға арналған".
                return tense if final or tense == "future" or self.language == "en" else "perhaps past"
        return "past" if final and norm.endswith(self.final) else ""


@lru_cache(maxsize=1 << 14)
def _russian(norm: str, past: frozenset[str], future: frozenset[str]) -> str:
    if len(norm) < 3 or not norm.isalpha():
        return ""
    parse = analyzer().parse(norm)[0]
    lemma = parse.normal_form.replace("ё", "е")
    if lemma in past:
        return "past"
    if lemma in future:
        was = parse.tag.tense == "past" and (parse.tag.POS == "VERB" or "actv" in parse.tag)
        return "due" if was else "future"
    if not parse.tag.POS or parse.tag.POS not in {"VERB", "PRTF", "PRTS", "GRND"}:
        return ""
    return {"futr": "future", "past": "past", "pres": "present"}.get(parse.tag.tense or "", "")
