"""English figures: amount, unit and hedge of each construction."""

from __future__ import annotations

import pytest

from tests.understand.figures.notation import (
    about,
    almost,
    amounts,
    at_least,
    between,
    exactly,
    less_than,
    more_than,
    reached,
    up_to,
)

CASES = [
    # amounts of money
    ("Trade stood at $37bn.", [exactly(37e9, "USD")]),
    ("The grant is €43M.", [exactly(43e6, "EUR")]),
    ("The fund holds 12 bn €.", [exactly(12e9, "EUR")]),
    ("Trade equalled US $ 63 million 546 thousand.", [exactly(63546000, "USD")]),
    ("The road cost 90 billion tenge.", [exactly(90e9, "KZT")]),
    ("They paid 125 million US dollars.", [exactly(125e6, "USD")]),
    ("Exports came to US$3.4bn (+16.9%).", [exactly(3.4e9, "USD"), exactly(16.9, "percent")]),
    ("The loan is EUR 5 mln.", [exactly(5e6, "EUR")]),
    ("The deal is worth £1,250,000.", [exactly(1250000, "GBP")]),
    # number words
    ("They concluded seventy-two agreements.", [exactly(72, "count")]),
    ("It cost half a billion dollars.", [exactly(0.5e9, "USD")]),
    ("A quarter of a billion dollars is within reach.", [exactly(0.25e9, "USD")]),
    ("Chile accounts for less than half a percent of trade.", [less_than(0.5, "percent")]),
    ("We have run mines for half a century.", []),
    ("A terminal estimated at $65 million will open.", [exactly(65e6, "USD")]),
    ("Exports are twice as high.", [exactly(2, "times")]),
    ("As many as 24,000 Chileans visited Kazakhstan last year.", [up_to(24000, "count")]),
    ("It cost two and a half million euros.", [exactly(2.5e6, "EUR")]),
    ("One hundred and twenty-five projects are under way.", [exactly(125, "count")]),
    ("Some two dozen joint ventures operate there.", [about(24, "count")]),
    ("They shipped a million tons of grain.", [exactly(1e6, "tonne")]),
    # n-fold and fractions
    ("Freight saw a threefold increase.", [exactly(3, "times")]),
    ("Trade doubled.", [exactly(2, "times")]),
    ("Exports tripled.", [exactly(3, "times")]),
    ("Volumes rose 2.5 times.", [exactly(2.5, "times")]),
    ("Trade grew 7-fold.", [exactly(7, "times")]),
    ("Two-thirds of the exports are oil.", [exactly(66.67, "percent")]),
    ("A quarter of the exports is grain.", [exactly(25, "percent")]),
    ("Trade fell by a fifth.", [exactly(-20, "percent")]),
    ("More than half of the exports go there.", [more_than(50, "percent")]),
    # percent
    ("Turnover climbed 27%.", [exactly(27, "percent")]),
    ("Growth of 15-30 percent is possible.", [between(15, 30, "percent")]),
    ("Imports dropped by 4.2 per cent.", [exactly(-4.2, "percent")]),
    ("The rate was raised by 0.5 percentage points.", [exactly(0.5, "percent")]),
    # physical units
    ("They built 274 km of roads.", [exactly(274, "kilometre")]),
    ("The farm made 350 GWh.", [exactly(350e6, "kilowatt_hour")]),
    ("The refinery takes 450,000 barrels of oil.", [exactly(450e3, "barrel")]),
    # counts
    ("More than 4,000 companies work there.", [more_than(4000, "count")]),
    ("They completed 116 projects, including 43 ongoing ones.", [exactly(116, "count"), exactly(43, "count")]),
    ("They completed over 200 joint projects, with 35 under way.", [more_than(200, "count"), exactly(35, "count")]),
    # grown together
    ("They signed a $5-billion deal.", [exactly(5e9, "USD")]),
    ("It is a 20-percent rise.", [exactly(20, "percent")]),
    ("The 300-kilometer road has a 10-million-ton terminal.", [exactly(300, "kilometre"), exactly(10e6, "tonne")]),
    # ranges and from–to
    ("Between 10 and 15 percent moves by rail.", [between(10, 15, "percent")]),
    ("Trade rose from $90 million to $302 million.", [between(90e6, 302e6, "USD")]),
    ("It rose from $90 million in 2012 to $302 million in 2019.", [exactly(90e6, "USD"), exactly(302e6, "USD")]),
    ("Of the 600 companies, 120 work in trade.", [exactly(600, "count"), exactly(120, "count")]),
    ("Weekly flights will increase from 12 to 20.", [between(12, 20, "count")]),
    ("A loan of €2.4 million and an EBRD grant will help.", [exactly(2.4e6, "EUR")]),
    # hedges
    ("Trade approached $2 billion.", [almost(2e9, "USD")]),
    ("Trade climbed to over $6.5 billion.", [more_than(6.5e9, "USD")]),
    ("They moved up to 340,000 tons.", [up_to(340e3, "tonne")]),
    ("Trade reached $2 billion.", [reached(2e9, "USD")]),
    ("At least 40 firms came.", [at_least(40, "count")]),
    ("Trade was less than $600 million.", [less_than(600e6, "USD")]),
    ("Close to $7 billion was spent.", [almost(7e9, "USD")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_amounts(text, expected):
    assert amounts(text, "en") == expected
