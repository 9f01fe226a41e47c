"""Time expressions of English releases, one sentence a line."""

from __future__ import annotations

import pytest

from tests.understand.dates.notation import plain, said

SENTENCES = [
    # days
    "The council met on [December 2, 2025|2025-12-02 stated day], in Riga.",
    "The council met on [2 December 2024|2024-12-02 stated day].",
    "The council met on [Nov. 10|2025-11-10 inferred_year day], the embassy said.",
    "The forum was held on [May 29-30|2025-05-29/2025-05-30 inferred_year range].",
    "RIGA, [November 28|2025-11-28 inferred_year day]. The minister met the envoy.",
    "The envoy met him on the [2nd of June|2025-06-02 inferred_year day].",
    "The minister will visit Osh on [December 5|2025-12-05 inferred_year day].",
    "The talks are scheduled for [March 3|2026-03-03 inferred_year day].",
    "They held talks [from May 29 to June 2|2025-05-29/2025-06-02 inferred_year range].",
    "The fair ran [from 18 to 20 October|2025-10-18/2025-10-20 inferred_year range].",
    "It was published on [2025-11-14|2025-11-14 stated day].",
    "The presidents met on [Monday|2025-12-01 relative day].",
    "The summit is scheduled for [Wednesday|2025-12-03 relative day].",
    "The minister said on [Friday, November 28|2025-11-28 inferred_year day], that trade grew.",
    "They met [last Friday|2025-11-28 relative day] in Riga.",
    "The envoy arrived [yesterday|2025-12-01 relative day] and leaves [tomorrow|2025-12-03 relative day].",
    "[Today|2025-12-02 relative day] we opened a new page.",
    "They met on [June 9, 2021|2021-06-09 stated day], and signed it on [the same day|2021-06-09 relative day].",
    "The portfolio stood at a billion [as of January 1, 2025|2025-01-01 stated as_of].",
    # months
    "The round took place in [November 2024|2024-11 stated month].",
    "In [July|2025-07 inferred_year month], he was received by the minister.",
    "He spoke in an interview [last October|2025-10 relative month].",
    "The opening is scheduled for [this December|2025-12 relative month].",
    "The fair will take place [next March|2026-03 relative month].",
    "In [May|2025-05 inferred_year month] the plant was opened.",
    "The [October|2025-10 inferred_year month] completion of the talks was noted.",
    "Exports fell in [January-May 2025|2025-01/2025-05 stated months].",
    "Trade reached a billion [from January to September of this year|2025-01/2025-09 relative range].",
    "Trade grew in [January through September|2025-01/2025-09 relative months].",
    "The deal was signed in [mid-November|2025-11 inferred_year month].",
    "The commission met [last month|2025-11 relative month].",
    "The group convened [last week|2025-11-24/2025-11-30 relative week].",
    # quarters, halves, months that add up
    "Investment grew in the [first half of the year|2025-01/2025-06 relative half].",
    "Investment grew in the [first half of 2024|2024-01/2024-06 stated half].",
    "Output fell in [Q1 2025|2025-01/2025-03 stated quarter].",
    "Output fell in the [third quarter|2025-07/2025-09 relative quarter].",
    "Output fell in [H1 2025|2025-01/2025-06 stated half].",
    "In [8 months of this year|2025-01/2025-08 relative months] turnover climbed.",
    "Over the [first nine months of 2024|2024-01/2024-09 stated months] turnover climbed.",
    # years
    "Trade stood at five billion in [2024|2024 stated year].",
    "[Last year|2024 relative year] trade grew, and [this year|2025 relative year] it fell.",
    "In [2023|2023 stated year] it grew; [a year earlier|2022 relative year] it had fallen.",
    "The bank met him in [2022|2022 stated year] and put the sum for [that year|2022 relative year] at a billion.",
    "The embassy was opened [ten years ago|2015 relative year].",
    "The next session is expected [next year|2026 relative year].",
    "The [2024|2024 stated year] budget was approved.",
    "Flows were small in the [2010s|2010/2019 stated decade].",
    "The plant opened in [early 2025|2025 stated year].",
    "It is a [2030|2030 stated year] target, missed in [2023|2023 stated year] and [2024|2024 stated year].",
    "It opened in [March|2024-03 stated month], [May|2024-05 stated month] and [June 2024|2024-06 stated month].",
    "The office opened [a decade ago|2015 relative year].",
    "They came in the [spring of 2024|2024-03/2024-05 stated months] and went [last summer|2025-06/2025-08 "
    "relative months].",
    "They met on [May 3|2025-05-03 inferred_year day] and left [the following day|2025-05-04 relative day].",
    # spans and starts
    "[Since the establishment of ties in 1992|1992/2025 stated since] much was done.",
    "The plant opened in [2012|2012 stated year]; [since then|2012/2025 relative since] it has grown.",
    "Firms invested [between 2000 and 2025|2000/2025 stated range] in roads.",
    "Firms invested [2005 through the first nine months of 2024|2005/2024-09 stated range] in roads.",
    "Output grew [from 2005 to 2024|2005/2024 stated range] in all.",
    "Output grew in [2020–2024|2020/2024 stated range].",
    "[Since 2005|2005/2025 stated since] firms have invested.",
    "[Since May 2024|2024-05/2025-12 stated since] the oil has flowed.",
    "[Since the beginning of the year|2025 relative since] trade grew.",
    # years that add up
    "[Over the past three years|2022/2025 relative last_years] they signed deals.",
    "[Over the last two decades|2005/2025 relative last_years] they signed deals.",
    "The bank will lend a billion in [the next five years|2026/2030 relative next_years].",
    # deadlines and comparisons
    "[By 2012|2012 stated year] trade had doubled.",
    "Volumes are due to rise [by 2030|2030 stated until].",
    "The sides want to see more [by the end of 2026|2026 stated until].",
    "The next meeting will be convened [before the end of the year|2025 relative until].",
    "That is 7% more [than a year earlier|2024 relative comparison].",
    "Trade was up 5% [compared with 2023|2023 stated comparison].",
    "It was an increase of a billion [from 2023|2023 stated comparison].",
    "Trade grew 5% [year on year|- none comparison].",
    "In [January-May|2025-01/2025-05 relative months] trade fell "
    "[compared to the same period last year|2024-01/2024-05 relative comparison].",
    "It is in the Strategy for [2026–2030|2026/2030 stated plan].",
]
NOTHING = [
    "Talks may resume after the 22nd session.",
    "Talks May Resume Soon",
    "Ministers March On",
    "It marks the 30th anniversary of the 10-year deal.",
    "The sides gave 2024 dollars and 2000 tons.",
    "They discussed Vision 2050 and EXPO-2017.",
    "It fell from three hours to 30 minutes.",
    "The 5+1 format and C5 were named, with 24/7 help.",
    "Jan Novak and Mar Dec were august guests.",
    "Credit was given for 15 years at 2.5 percent.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_every_time_is_read(marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, "en") == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_time_is_invented(text: str) -> None:
    assert said(text, "en") == []
