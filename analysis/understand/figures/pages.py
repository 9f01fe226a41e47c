"""Numbers of the page around a text: headlines of other texts, tickers, prices, what the page says of itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from analysis.understand.figures.acts import is_money
from analysis.understand.figures.units import unit_at, unit_before
from analysis.understand.figures.words import listed, phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.understand.figures.ground import Ground
    from analysis.understand.figures.quantities import Quantity
    from analysis.understand.text import Sentence, Text

ENDS = {".", "!", "?", "…", ";", ":", "»", "”", '"'}  # marks that end a sentence or an item of a list
LONG = 25  # tokens of a line that is no headline
PROSE = 5  # tokens of a line that is a sentence
LINE = 18  # words of a line of prices
TITLE = 5  # words in which the label of a list of other texts ends
BARS = {"|", "•", "◦", "✓", "►", "▶"}


def _is_text(last: Sentence, sentences: int) -> bool:
    """Whether a paragraph is running text by its last sentence: it ends as one does, is long, or not the only one."""
    mark, words = last.texts[-1], len(last.texts)
    if mark in ENDS and words >= PROSE:
        return True
    return (words >= LONG and BARS.isdisjoint(last.texts)) or (sentences > 1 and mark == ")")


def reason_for_line(ground: Ground) -> str | None:
    """The reason to refuse all numbers of a sentence; None where it is one that may tell a figure."""
    for rule, reason in LINES:
        if rule(ground):
            return reason
    return None


def tail_of(text: Text) -> int:
    """The paragraph from which on lines are no running text: after the last one that ends as a sentence does.

    Bylines, headlines of other texts and rates stand there without a full stop.
    """
    last = {s.paragraph: s for s in text.sentences if s.part != "title"}
    told = Counter(s.paragraph for s in text.sentences)
    ended = [p for p, s in last.items() if _is_text(s, told[p])]
    if not ended:
        return 1 << 30
    final = max(ended)
    return final + 1 if last[final].texts[-1] != ":" else 1 << 30  # the items of a list follow


def _elsewhere(ground: Ground) -> bool:
    """As in "Ұқсас мақалалар: …", "News feed: …": the headlines of other texts."""
    texts = ground.sentence.texts
    if texts[0] == ">":
        return True
    if ":" not in texts:
        return False
    hit = phrases("figures", "other_texts", ground.language).at(ground.tokens, 0)
    return hit is not None and ":" in texts[hit.stop : hit.stop + TITLE]


def _bar(ground: Ground) -> bool:
    """As in "Reading time: 5 minutes | Shared 219 times": one of several things that share a line of the page."""
    if ground.sentence.part == "title":
        return False
    return not BARS.isdisjoint(ground.sentence.texts[1:])


def _page(ground: Ground) -> bool:
    """As in "Subscribe for £5", "Тираж 2 000 экз.": what the page says of itself."""
    if ground.tokens[0].norm in listed("figures", "calls", ground.language):
        return True
    return not ground.norms.isdisjoint(listed("figures", "furniture", ground.language))


def _price_list(ground: Ground) -> bool:
    """As in "Urea 390 $/t (-2%)": a short line with the price of a piece or a month behind a stroke."""
    tokens = ground.tokens
    if len(tokens) > LINE or "/" not in ground.norms:
        return False
    signs = (n for n, token in enumerate(tokens[:-1]) if token.text == "/")
    return any((unit := unit_at(tokens, n - 1, ground.language)) and unit.code.isupper() for n in signs) or any(
        token.text == "/" and n > 1 and unit_before(tokens, n - 1, ground.language) for n, token in enumerate(tokens)
    )


LINES: tuple[tuple[Callable[[Ground], bool], str], ...] = (
    (_elsewhere, "in the headline of another text"),
    (_bar, "in a line of the page that is no text"),
    (_page, "in a line of the page that is no text"),
    (_price_list, "in a list of prices, no statement"),
)


def ticker(quantity: Quantity, ground: Ground) -> bool:
    """As in "Доллар – 499 теңге", "Евро – 11,02 сомони": the price of a currency that stands before it as a label."""
    if not is_money(quantity) or quantity.number.scale > 1:
        return False
    mark = quantity.left.start - 1
    if mark < 1 or ground.tokens[mark].norm not in {"-", ":", "="}:
        return False
    named = unit_at(ground.tokens, mark - 1, ground.language)
    currency = named is not None and len(named.code) == 3 and named.code.isupper()
    return named is not None and currency and named.last == mark and named.code != quantity.unit


def exchange_rate(quantity: Quantity, ground: Ground) -> bool:
    """As in "USD 549,1", "1 USD = 87,45 сом": the price of a currency in a ticker."""
    tokens = ground.tokens
    first, stop = quantity.first, quantity.stop
    if (first and tokens[first - 1].text == "=") or (stop < len(tokens) and tokens[stop].text == "="):
        return True
    code = tokens[first].text
    return first < quantity.number.first and len(code) == 3 and code.isupper() and quantity.number.scale == 1
