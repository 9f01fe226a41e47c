"""What has been read of a document so far, and which earlier figure a figure continues."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.immutable import immutable
from analysis.understand.figures.periods import family
from analysis.understand.figures.words import heads

if TYPE_CHECKING:
    from analysis.model import Claim, Rejected
    from analysis.understand.dates import DateMention
    from analysis.understand.figures.ground import Cue, Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.figures.sides import Sides
    from analysis.understand.text import Text

NEAR = 6  # figures back in which an unnamed one finds its like
RELATIVE = "relative"  # a percentage or a multiple may be of anything
PARTS = {"export", "import"}  # of a turnover
PRICES = {"investment_value", "value"}
OF_TRADE = {"export", "import", "trade_balance"}
SUBJECTS = {
    "trade_turnover", "export", "import", "trade_balance", "freight_volume", "production", "gdp", "tourism", "prices",
    "energy", "financing", "population",
}  # fmt: skip
RESTATED = 2  # words between an amount, "or" and the same amount told in another way
OPENING = 4  # words at the start of a sentence in which it takes up the one before


def unit_class(unit: str | None) -> str:
    """Money, a count, a relative figure, or the unit itself."""
    if unit in {"percent", "times"}:
        return RELATIVE
    return "money" if unit and len(unit) == 3 and unit.isupper() else unit or ""


@immutable
class Taken:
    """A figure that was taken: its claim, the measure before refinement, its sentence and the head it hangs on.

    `base`: whether another figure is only held against it ("against 321 million a year before"); `worldwide`: whether
    it is told of one state with all the world ("shipped 4 million tons abroad").
    """

    quantity: Quantity
    claim: Claim
    measure: str
    sentence: int
    cue: Cue | None
    base: bool = False
    worldwide: bool = False


@dataclass(slots=True)
class Reading:
    """What has been read of a document so far; `dates` are those of the text, in order."""

    text: Text
    sides: Sides
    dates: tuple[DateMention, ...] = ()
    taken: list[Taken] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    tail: int = 1 << 30  # the paragraph from which on there is no running text

    @property
    def last(self) -> Taken | None:
        """The figure taken last."""
        return self.taken[-1] if self.taken else None

    def before(self, sentence: int) -> Taken | None:
        """The figure that a sentence goes on from: of a sentence before, none that another is only held against."""
        last = self.last
        if not last or last.sentence == sentence or not last.base:
            return last
        return next((t for t in reversed(self.taken) if not t.base), last)

    def alike(self, quantity: Quantity) -> Taken | None:
        """The last figure whose measure an unnamed one may share: money after money, tons after tons."""
        near = reversed(self.taken[-NEAR:])
        return next((t for t in near if unit_class(quantity.unit) in {RELATIVE, unit_class(t.quantity.unit)}), None)

    def same(self, measure: str, sentence: int) -> Taken | None:
        """The figure near before that an unnamed one has its measure from."""
        near = [t for t in self.taken[-NEAR:] if t.measure == measure and t.sentence >= sentence - 2]
        return near[-1] if near and measure != "other" else None

    def national(self, measure: str) -> Taken | None:
        """The figure of one state with all the world that a later one of its measure goes on from."""
        told = (t for t in reversed(self.taken) if t.worldwide and t.measure == measure and not t.base)
        return next((t for t in told if unit_class(t.quantity.unit) != RELATIVE), None)

    def total(self, sentence: int) -> Taken | None:
        """The figure that an unnamed one of a sentence is about: in a new sentence the total before its parts."""
        last = self.before(sentence)
        if not last or last.sentence == sentence or last.measure not in PARTS:
            return last
        near = [
            t for t in self.taken[-4:] if t.sentence >= sentence - 2 and t.measure == "trade_turnover" and not t.base
        ]
        return near[-1] if near else last

    def subject(self, sentence: int) -> str | None:
        """What the sentence before speaks of, where it tells no figure: "Тауар айналымы … Ол 12 % өсті"."""
        if not sentence or (self.last and self.last.sentence >= sentence - 1):
            return None
        before = self.text.sentences[sentence - 1]
        found = heads(self.text.language).find(before.tokens, before.texts)
        strong = [name for hit in found for name, weight in hit.meanings if weight != "weak" and name in SUBJECTS]
        return strong[0] if strong else None

    def trade(self) -> Taken | None:
        """The last figure of trade: what an unnamed goal of two states is about."""
        return next((t for t in reversed(self.taken) if t.measure == "trade_turnover"), None)


def continued(reading: Reading, quantity: Quantity, ground: Ground, measure: str, cue: Cue | None) -> Taken | None:
    """The figure that this one continues: same sentence and family, or a breakdown of the sentence before."""
    here = ground.sentence.index
    last = reading.before(here)
    if not last or _recurs(quantity, ground):
        return None
    if restates(reading.last, quantity, ground):
        return reading.last
    related = measure in family(last.measure)
    own = cue is not None or quantity.counted is not None
    if last.sentence == here:
        apart = own and (
            _put_in(last.quantity, quantity, ground) or _of_another_thing(last.quantity, quantity, ground, measure)
        )
        goes_on = not apart and _same_sentence(last, quantity, ground, measure, related=related, own=own)
        return last if goes_on else None
    if last.sentence < here - 1 or not related or _unlike(last, quantity, ground, measure):
        return None
    if measure in PARTS and (total := reading.total(here)) and total.measure == "trade_turnover":
        return total  # exports and imports right after the turnover are parts of it
    goes_on = takes_up(quantity, ground) or quantity.unit_basis == "inferred"
    return last if goes_on or (not own and measure != "other") else None


def _unlike(last: Taken, quantity: Quantity, ground: Ground, measure: str) -> bool:
    """Whether neither has a measure of the tables and they are no amount and its part: 3 kg after 5 dollars."""
    return measure == "other" and quantity.unit != last.quantity.unit and not part_of_it(quantity, ground)


def takes_up(quantity: Quantity, ground: Ground) -> bool:
    """Whether the sentence takes up the figure before: "Of this, …", "Two thirds of it …"."""
    return ground.cue_in(0, min(OPENING, quantity.first), "breakdowns", "anaphors") is not None or part_of_it(
        quantity, ground
    )


def part_of_it(quantity: Quantity, ground: Ground) -> bool:
    """As in "Two thirds of it …", "Две трети из них …": a share that begins a sentence, of the figure before."""
    if quantity.unit != "percent" or quantity.left.start > 1:
        return False
    return ground.cue_in(quantity.stop, quantity.stop + 3, "breakdowns", "anaphors") is not None


def restates(last: Taken | None, quantity: Quantity, ground: Ground) -> bool:
    """As in "980 million, or 70 percent of it": the amount right before, told in another way."""
    if not last or last.sentence != ground.sentence.index:
        return False
    segment = ground.segments[ground.segment_of(quantity.first)]
    near = 0 <= segment.first - last.quantity.stop <= RESTATED
    opens = ground.cue_in(segment.first, segment.first + 1, "restating") if near else None
    return opens is not None and quantity.left.start - opens.last <= RESTATED


def _recurs(quantity: Quantity, ground: Ground) -> bool:
    """Whether the clause tells what happens every year; "than a year before" does not."""
    recurring = ground.named("recurring")
    if not recurring:
        return False
    low, high = ground.clause_of(quantity.first)
    every = (cue for cue in recurring if low <= cue.first < high)
    return any(not any(d.first <= cue.first < d.last for d in ground.dates) for cue in every)


def _put_in(before: Quantity, quantity: Quantity, ground: Ground) -> bool:
    """Whether the figure before stands in a clause put in, which this figure is outside of."""
    segment = ground.segments[ground.segment_of(before.first)]
    part = ground.cue_in(segment.first, segment.last, "part_of")
    return segment.aside and not part and ground.segment_of(quantity.first) != ground.segment_of(before.first)


def _of_another_thing(before: Quantity, quantity: Quantity, ground: Ground, measure: str) -> bool:
    """As in "an agreement for 350 million supports the plant, whose construction costs 6 billion": a price put in."""
    here = ground.segment_of(quantity.first)
    return measure in PRICES and ground.segments[here].aside and ground.segment_of(before.first) < here


def _same_sentence(last: Taken, quantity: Quantity, ground: Ground, measure: str, *, related: bool, own: bool) -> bool:
    if ground.cue_in(last.quantity.stop, quantity.first, "breakdowns"):
        return True
    low, _ = ground.clause_of(quantity.first)
    if low <= last.quantity.first:
        return related or not own
    apart = any(s.mark in {";", "."} for s in ground.segments if last.quantity.stop < s.first <= low)
    if own:
        return related and (not apart or (measure in OF_TRADE and last.measure in {"trade_turnover", *OF_TRADE}))
    return ground.cue_in(low, low + OPENING, "anaphors") is not None or (
        not apart and ground.tokens[low - 1].norm != "that"
    )
