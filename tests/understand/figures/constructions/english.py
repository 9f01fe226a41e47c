"""English: construction → sentences with their amounts, and sentences that only look like it."""

from __future__ import annotations

from tests.understand.figures.notation import (
    Amount,
    about,
    almost,
    between,
    exactly,
    less_than,
    more_than,
    reached,
    up_to,
)

Rows = list[tuple[str, list[Amount]]]

CASES: dict[str, tuple[Rows, Rows]] = {
    "currencies before and after the number": (
        [
            ("Trade hit $29bn.", [reached(29e9, "USD")]),
            ("The grant is €17M.", [exactly(17e6, "EUR")]),
            ("They put in 9 bn €.", [exactly(9e9, "EUR")]),
            ("Sales were US $ 71 million 320 thousand.", [exactly(71.32e6, "USD")]),
            ("The loan is JPY 40 billion.", [exactly(40e9, "JPY")]),
        ],
        [("USD 549.1", []), ("The dollar fell.", [])],
    ),
    "ranges with a dash": (
        [
            ("Tariffs will be cut by 20-35 percent.", [between(-20, -35, "percent")]),
            ("It needs $1.5–2 billion.", [between(1.5e9, 2e9, "USD")]),
            ("Growth of 4 to 5 percent is expected.", [between(4, 5, "percent")]),
        ],
        [("Talks were held on May 14-15.", []), ("The 2020-2024 plan ended.", [])],
    ),
    "a change in brackets": (
        [
            ("Exports came to $31.2 billion (+12.4%).", [exactly(31.2e9, "USD"), exactly(12.4, "percent")]),
            ("Imports came to €640 million (-3.1%).", [exactly(640e6, "EUR"), exactly(-3.1, "percent")]),
            ("Arrivals: 2.4m visitors (+9%).", [exactly(2.4e6, "count"), exactly(9, "percent")]),
        ],
        [("Resolution 16 (1998) was cited.", [])],
    ),
    "n-fold": (
        [
            ("Exports rose fourfold.", [exactly(4, "times")]),
            ("They want to triple trade.", [exactly(3, "times")]),
            ("Freight grew 2.5-fold.", [exactly(2.5, "times")]),
        ],
        [("Flights run three times a week.", [])],
    ),
    "hyphened number words": (
        [
            ("Sixty-four firms work there.", [exactly(64, "count")]),
            ("They signed twenty-one agreements.", [exactly(21, "count")]),
            ("Ninety-five percent of sales are metals.", [exactly(95, "percent")]),
        ],
        [("The twenty-first session was held.", [])],
    ),
    "fractions in words": (
        [
            ("Two-thirds of exports go to Asia.", [exactly(66.67, "percent")]),
            ("A quarter of the investment came from Japan.", [exactly(25, "percent")]),
            ("Nearly four in five visitors were neighbors.", [almost(80, "percent")]),
            ("That is barely a hundredth of its trade.", [exactly(1, "percent")]),
        ],
        [("The forum, the third of its kind, opened.", []), ("Trade fell in the first quarter of 2024.", [])],
    ),
    "parts of what was counted": (
        [
            ("It hosts 740 companies, 130 of which are German.", [exactly(740, "count"), exactly(130, "count")]),
            ("There are 60 projects, 12 of them under way.", [exactly(60, "count"), exactly(12, "count")]),
            ("They run 28 flights, against 19 a year ago.", [exactly(28, "count"), exactly(19, "count")]),
        ],
        [("One of the largest ports reopened.", [])],
    ),
    "a unit shared only by its like": (
        [
            ("Exports came to 3 billion dollars, imports to 2 billion.", [exactly(3e9, "USD"), exactly(2e9, "USD")]),
            (
                "Peru – 4.1m arrivals, revenue $3.9bn\nChile – 5.2m, $2.2bn",
                [exactly(4.1e6, "count"), exactly(3.9e9, "USD"), exactly(5.2e6, "count"), exactly(2.2e9, "USD")],
            ),
            (
                "Egypt received 15.7 million tourists and expects 18 million.",
                [exactly(15.7e6, "count"), exactly(18e6, "count")],
            ),
        ],
        [
            ("Trade between the two remains modest: $38m.", [exactly(38e6, "USD")]),
            ("Relations between the four are good: trade is at 2 billion dollars.", [exactly(2e9, "USD")]),
        ],
    ),
    "hedges": (
        [
            ("Trade came to just under $70m.", [almost(70e6, "USD")]),
            ("Some 46 pieces of machinery were sent.", [about(46, "count")]),
            ("Debt fell below $5 billion.", [less_than(5e9, "USD")]),
            ("It may cost up to 900 million euros.", [up_to(900e6, "EUR")]),
            ("Exports topped 40 million tons.", [more_than(40e6, "tonne")]),
        ],
        [
            ("They talked about 5 million tons.", [exactly(5e6, "tonne")]),
            ("Aid has been lined up, a third of it from Japan.", [exactly(33.33, "percent")]),
        ],
    ),
    "pseudo-numbers": (
        [
            ("The G7 met in Canada.", []),
            ("It was the 24th session.", []),
            ("COVID-19 closed the border.", []),
            ("Reading time: 5 minutes | Shared 219 times", []),
            ("Resolution 2231 obliges all.", []),
        ],
        [("They met 24 companies.", [exactly(24, "count")])],
    ),
    "how long something takes, where it is a figure": (
        [
            ("They got the plot for 49 years under a lease.", [exactly(49, "year")]),
            ("The loan was granted for fifteen years.", [exactly(15, "year")]),
            ("Travel time was cut to 6 hours.", [exactly(6, "hour")]),
        ],
        [("The talks lasted two hours.", []), ("He spent three days in Almaty.", [])],
    ),
    "a part of a count": (
        [
            ("Only five of the 31 projects have started.", [exactly(5, "count"), exactly(31, "count")]),
            ("Thirty-one projects are ready, yet only five have started.", [exactly(31, "count"), exactly(5, "count")]),
            ("You supply nineteen of the 34 materials.", [exactly(19, "count"), exactly(34, "count")]),
        ],
        [("Only five have come to the talks.", [])],
    ),
    "nouns without a plural": (
        [
            ("Chile exported 22,500 sheep.", [exactly(22500, "count")]),
            ("The farm keeps 900 cattle.", [exactly(900, "count")]),
            ("The mine will need 700 staff.", [exactly(700, "count")]),
        ],
        [("The two sheep farms merged.", [])],
    ),
    "a currency before its number": (
        [
            ("They will invest RM 350 million.", [exactly(350e6, "MYR")]),
            ("The fund holds QR 40 million.", [exactly(40e6, "QAR")]),
            ("The line costs NIS 2 billion.", [exactly(2e9, "ILS")]),
        ],
        [("Room RM 12 is open.", [exactly(12, "MYR")])],
    ),
    "instead of another amount": (
        [
            ("Delivery takes 12 days instead of 30.", [exactly(12, "day"), exactly(30, "day")]),
            ("It takes 21 days rather than 35.", [exactly(21, "day"), exactly(35, "day")]),
            ("The rate is 5 percent against 12.", [exactly(5, "percent"), exactly(12, "percent")]),
        ],
        [("They built a school instead of a plant.", [])],
    ),
    "the days that something takes": (
        [
            ("Our trucks need 11 days to reach the port.", [exactly(11, "day")]),
            ("The journey takes fourteen hours.", [exactly(14, "hour")]),
            ("Life expectancy reached 75.4 years.", [reached(75.4, "year")]),
            ("Guests may stay 30 days without a visa.", [exactly(30, "day")]),
        ],
        [("In the ten months to October trucks came.", []), ("Within three years ties grew.", [])],
    ),
    "what the text has told of before": (
        [
            ("Chile has 24 companies in Riga.", [exactly(24, "count")]),
            ("Two companies signed a deal.", [exactly(2, "count")]),
            ("Three firms took part.", [exactly(3, "count")]),
        ],
        [("The two companies' heads met.", []), ("Both the two banks agreed.", [])],
    ),
    "both ends of a growth with the year between": (
        [
            (
                "Traffic grew from 0.9 million TEU in 2023 to 1.35 million in 2024.",
                [exactly(0.9e6, "count"), exactly(1.35e6, "count")],
            ),
            (
                "Exports rose from 3 million tons in 2022 to 4 million in 2024.",
                [exactly(3e6, "tonne"), exactly(4e6, "tonne")],
            ),
            (
                "Trade rose from $40 million in 2021 to 70 million in 2024.",
                [exactly(40e6, "USD"), exactly(70e6, "USD")],
            ),
        ],
        [("The plan runs from 2023 to 2027.", [])],
    ),
    "a room is no amount": (
        [
            ("The deal is worth 3 billion euros. It will be signed in room 107B.", [exactly(3e9, "EUR")]),
            ("The loan is 3 billion euros. The briefing is in Hall 4B.", [exactly(3e9, "EUR")]),
            ("The plant costs 3 billion euros. They meet at gate 12M.", [exactly(3e9, "EUR")]),
            ("The loan is 3 billion euros. The office is at 107B Larch Hill Avenue.", [exactly(3e9, "EUR")]),
        ],
        [("The island borrowed 107B yen.", [exactly(107e9, "JPY")])],
    ),
}
