"""The word that makes a change of a figure: "вырос на 5 %", "an increase of 5 percent", "5 пайызға өсті"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.figures.acts import is_money
from analysis.understand.figures.hedges import role_words
from analysis.understand.figures.qualifiers import qualifier_of
from analysis.understand.figures.words import listed, phrases
from analysis.understand.morphology import tells_past

if TYPE_CHECKING:
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity

LIMITS = {"reached", "up_to", "more_than"}  # what a verb says of a figure that is to be reached or kept to
LIST = 90  # tokens of a list whose parts leave the verb of growth out
NEAR = 6  # tokens between a figure and the growth word that governs it
OTHER_WORDS = 2  # tokens between an amount and the percentage that says the same: ", or"


def growth_of(quantity: Quantity, ground: Ground) -> Cue | None:
    """The growth word that makes a figure a change ("вырос на", "increase of", "-ға өсті"); None for a level."""
    if not ground.named("growth") and not ground.named("growth_nouns"):
        return None
    if quantity.unit == "percent" and (listed_growth := _heading(quantity, ground)):
        return listed_growth
    rules = {"ru": _growth_ru, "en": _growth_en, "kk": _growth_kk}
    return rules[ground.language](quantity, ground) or _in_other_words(quantity, ground)


def _in_other_words(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "fell by 4 million, or 7 percent", "выросла на 700 млн (12 %)": one change said twice."""
    tokens, start = ground.tokens, quantity.left.start
    words = listed("figures", "or", ground.language)
    if is_money(quantity):
        return _said_again(quantity, ground, words)
    if quantity.unit != "percent" or not start or tokens[start - 1].norm not in words | {"("}:
        return None
    near = [(first, last) for first, last in ground.numbers if 0 < start - last <= OTHER_WORDS]
    if not near or ground.language == "kk":
        return None
    first = near[-1][0]
    by = role_words(ground.language)["by"]
    led = first > 0 and tokens[first - 1].norm in by
    touching = [c for c in ground.named("growth") if c.last <= first and first - c.last <= (NEAR if led else 0)]
    return touching[-1] if touching else None


def _said_again(quantity: Quantity, ground: Ground, words: frozenset[str]) -> Cue | None:
    """As in "a 4 million or 7 percent rise", "4 млн долларға немесе 7 пайызға өсті": the word behind the percentage."""
    joined = quantity.stop < len(ground.tokens) and ground.tokens[quantity.stop].norm in words
    if not joined or (ground.language == "kk" and quantity.case != "dative"):
        return None
    other = next((last for first, last in ground.numbers if first == quantity.stop + 1), None)
    return next((c for c in ground.named("growth") if c.first == other), None)


def _heading(quantity: Quantity, ground: Ground) -> Cue | None:
    """The growth that a list is headed by ("Темпы роста: ВВП – 6,3 %, …"), or the noun of growth a figure is of."""
    heads = [
        c
        for c in (*ground.named("growth"), *ground.named("growth_nouns"))
        if c.last < quantity.first and ground.tokens[c.last].norm == ":"
    ]
    nouns = [c for c in ground.named("growth_nouns") if 0 <= quantity.left.start - c.last <= NEAR]
    near = [c for c in nouns if not _crossed(c, quantity, ground)]
    return next(iter((*heads, *near)), None) or _growth_reached(quantity, ground)


def _growth_reached(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "прирост перевозок в январе достиг (составил) 9,2 %": the subject is a growth, the figure how much."""
    if ground.language != "ru" or "to" in quantity.left.roles:
        return None
    before = quantity.left.start - 1
    amounts = before >= 0 and phrases("figures", "actual", "ru").at(ground.tokens, before) is not None
    if not amounts and qualifier_of(quantity, ground) not in LIMITS:
        return None
    low, _ = ground.clause_of(quantity.first)
    nouns = phrases("figures", "growth_subjects", "ru")
    found = [c for c in ground.named("growth") if low <= c.first <= low + 1 and nouns.at(ground.tokens, c.first)]
    return next((c for c in found if not _crossed(c, quantity, ground)), None)


def _near(quantity: Quantity, ground: Ground, before: int, after: int) -> list[Cue]:
    """Growth words around a figure in its clause, the nearest first; a hedge beside it is none."""
    low, high = ground.clause_of(quantity.first)
    low, high = max(low, quantity.left.start - before), min(high, quantity.stop + after)
    outside = [c for c in ground.named("growth") if c.last <= quantity.left.start or c.first >= quantity.stop]
    found = [c for c in outside if low <= c.first < high]
    return sorted(found, key=lambda c: (_gap(c, quantity), c.first))


def _gap(cue: Cue, quantity: Quantity) -> int:
    return quantity.left.start - cue.last if cue.last <= quantity.first else cue.first - quantity.stop


def _apart(cue: Cue, quantity: Quantity, ground: Ground) -> int:
    """The words between, but not those of a comparison: "прибавив по сравнению с тем же периодом 2023 года 37,8 %"."""
    gap = _gap(cue, quantity)
    said = ground.cue_in(cue.last, quantity.left.start, "comparisons") if cue.last <= quantity.first else None
    dates = [d for d in ground.dates if said and said.first <= d.last <= quantity.left.start]
    return gap - (max(d.last for d in dates) - said.first) if said and dates else gap


def _crossed(cue: Cue, quantity: Quantity, ground: Ground) -> int:
    """How many other numbers stand between a word and a figure."""
    low, high = (cue.last, quantity.first) if cue.last <= quantity.first else (quantity.stop, cue.first)
    return sum(low <= first < high for first, _ in ground.numbers)


def _growth_ru(quantity: Quantity, ground: Ground) -> Cue | None:
    elided = "by" in quantity.left.roles and ground.segments[ground.segment_of(quantity.first)].mark == "-"
    near = _near(quantity, ground, LIST if elided else 14, 8)  # "грузы сократились с 8 до 6 тонн, транзит – на треть"
    if "to" in quantity.left.roles or quantity.left.roles == {"level"}:
        return None
    relative = quantity.unit in {"percent", "times"}
    if "by" in quantity.left.roles:
        return near[0] if near and (relative or _gap(near[0], quantity) <= NEAR) else None
    touching = [c for c in near if _apart(c, quantity, ground) <= (3 if relative else 0)]
    touching = [c for c in touching if not _crossed(c, quantity, ground)]
    touching = [c for c in touching if c.first < quantity.first or _undivided(quantity, c, ground)]
    return touching[0] if touching and relative else None


def _undivided(quantity: Quantity, cue: Cue, ground: Ground) -> bool:
    """Whether no comma stands between; "охват, составлявший 96 %, упал до 89" tells no growth by 96."""
    return not any(token.norm == "," for token in ground.tokens[quantity.last : cue.first])


def _growth_en(quantity: Quantity, ground: Ground) -> Cue | None:
    if quantity.left.roles & {"to", "at", "from", "level"}:
        return None
    near = [c for c in _near(quantity, ground, 14, 4) if not _crossed(c, quantity, ground)]
    if is_money(quantity) and "by" not in quantity.left.roles:
        near = [c for c in near if ground.tokens[c.first].norm not in listed("figures", "raised", "en")]
    by = "by" in quantity.left.roles or quantity.unit in {"percent", "times"}
    close = [c for c in near if _gap(c, quantity) <= (NEAR if by else 2)]
    if not close:
        return _coordinated_growth(quantity, ground)
    return close[0] if by or "of" in quantity.left.roles or _gap(close[0], quantity) == 0 else None


def _coordinated_growth(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "rose 3.4% in May and 18% over the year": one verb for both."""
    if quantity.unit != "percent":
        return None
    near = [c for c in _near(quantity, ground, 10, 0) if _crossed(c, quantity, ground) == 1]
    if not near or ground.cue_in(near[0].last, quantity.first, "shares"):
        return None
    before = quantity.left.start - 1
    joined = ground.tokens[before].norm in role_words(ground.language)["middle"]
    return near[0] if joined or ground.cue_in(before, before + 1, "against") else None


def _growth_kk(quantity: Quantity, ground: Ground) -> Cue | None:
    if ground.tokens[quantity.stop - 1].norm in listed("qualifiers", "owned", "kk"):
        return None  # "60 пайызға жуығын"
    if quantity.hedge == "up_to" or quantity.case in {"accusative", "possessive", "possessive_object", "genitive"}:
        return None
    if quantity.case == "ablative" and not quantity.right.hedge:
        return None  # "5 пайыздан асты" is a share, "5 пайыздан астам өсті" a growth
    relative = quantity.unit in {"percent", "times"}
    far = LIST if relative and _in_row(quantity, ground) else 12
    near = [c for c in _near(quantity, ground, 0, far) if c.first >= quantity.last]
    if not near:
        return _of_both(quantity, ground) if relative and quantity.case == "dative" else None
    same = ground.segment_of(near[0].first) == ground.segment_of(quantity.first)
    if same and not _crossed(near[0], quantity, ground) and _gap(near[0], quantity) <= 4:
        return near[0] if relative or (quantity.case == "dative" and _gap(near[0], quantity) <= 1) else None
    # "экспорт 70 пайызға, импорт 60 пайызға артты": one verb for both
    shared = relative and quantity.case == "dative" and _crossed(near[0], quantity, ground) == 1
    return near[0] if shared or _one_verb_for_all(near[0], quantity, ground) else None


def _of_both(quantity: Quantity, ground: Ground) -> Cue | None:
    """As in "экспорт 18 пайызға, ал импорт 15 пайызға өсті": the verb of the contrast is that of the figure before."""
    here, tokens = quantity.stop, ground.tokens
    if here + 1 >= len(tokens) or tokens[here].norm != "," or ground.clause_of(here + 1)[0] < here:
        return None
    low, high = ground.clause_of(here + 1)
    inside = [first for first, _ in ground.numbers if low <= first < high]
    found = ground.cue_in(inside[0], high, "growth") if len(inside) == 1 else None
    return found if found and found.last in {high, high - 1} else None


def _in_row(quantity: Quantity, ground: Ground) -> bool:
    """Whether a Kazakh figure is all that an item says: "Осло облысында – 9 %-ға, Перуге – 2 есе, …"."""
    segment, stop = ground.segments[ground.segment_of(quantity.first)], quantity.stop
    if segment.mark != "-" or quantity.left.start - segment.first > 1 or stop >= len(ground.tokens):
        return False
    return ground.tokens[stop].norm in {",", ";", "("}


def _one_verb_for_all(cue: Cue, quantity: Quantity, ground: Ground) -> bool:
    """As in "Осло облысында – 9 %-ға, Берген облысында – 7 %-ға, Перуде – 9 %-ға өсті": the verb stands last."""
    if quantity.unit not in {"percent", "times"} or not _in_row(quantity, ground):
        return False
    ends = [at for at in range(quantity.stop, cue.first) if ground.tokens[at].norm == ")"]
    dashes = sum(s.mark == "-" for s in ground.segments if quantity.stop < s.first <= cue.first)
    explained = ground.tokens[quantity.stop].norm == "("
    return (dashes > 0 or explained) and not any(
        tells_past(t.norm) for t in ground.tokens[max([quantity.stop, *ends[:1]]) : cue.first]
    )
