"""Times told from the publication: weeks ago, spans ahead, the end of the month, a season; each with its opposite."""

from __future__ import annotations

import pytest

from analysis.model import Language
from tests.understand.dates.notation import plain, said

ENGLISH = [
    "It met [two weeks ago|2025-11-17/2025-11-23 relative week].",
    "It met [a week earlier|2025-11-24/2025-11-30 relative week].",
    "It will meet [in ten days|2025-12-12 relative day].",
    "It will meet [in a month|2026-01 relative month].",
    "It sold 20 cars [in ten days|- none day].",
    "It will meet [the day after tomorrow|2025-12-04 relative day].",
    "It met [the day before yesterday|2025-11-30 relative day].",
    "It will meet at the [end of the month|2025-12 relative month].",
    "It will open in the [autumn|2026-09/2026-11 relative months].",
    "It sells spring water in the shops.",
    "It opened in the [second half of April|2025-04 inferred_year month].",
]
RUSSIAN = [
    "Форум прошёл [две недели назад|2025-11-17/2025-11-23 relative week].",
    "[Неделей ранее|2025-11-24/2025-11-30 relative week] прошёл форум.",
    "[Через две недели|2025-12-15/2025-12-21 relative week] пройдёт форум.",
    "[Через месяц|2026-01 relative month] пройдёт форум.",
    "[Через три дня|2025-12-05 relative day] пройдёт форум.",
    "[Через две недели|- none week] он вернулся.",
    "В [конце месяца|2025-12 relative month] пройдёт форум.",
    "Форум открылся [5 ноября|2025-11-05 inferred_year day], а в [конце месяца|2025-11 relative month] прошёл съезд.",
    "[Назавтра|2025-12-03 relative day] он вылетел.",
    "Во [второй половине июня|2025-06 inferred_year month] прошёл форум.",
]
KAZAKH = [
    "Форум [екі апта бұрын|2025-11-17/2025-11-23 relative week] өтті.",
    "[Екі аптадан кейін|2025-12-15/2025-12-21 relative week] форум өтеді.",
    "[Бір айдан кейін|2026-01 relative month] форум өтеді.",
    "[Он күннен соң|2025-12-12 relative day] форум өтеді.",
    "[Ай соңында|2025-12 relative month] форум өтеді.",
    "[Қазанның соңында|2025-10 inferred_year month] форум өтті.",
    "Қазанда форум өтті.",  # the city
    "[Ертесіне|2025-12-03 relative day] форум өтті.",
    "[Маусымның екінші жартысында|2025-06 inferred_year month] форум өтті.",
    "[20 желтоқсанда|2024-12-20 inferred_year day] ол елшіні қабылдады.",
    "[20 желтоқсанда|2025-12-20 inferred_year day] ол елшіні қабылдайды.",
]
CASES = [(lang, m) for lang, marked in (("en", ENGLISH), ("ru", RUSSIAN), ("kk", KAZAKH)) for m in marked]


@pytest.mark.parametrize(("language", "marked"), CASES)
def test_time_is_told_from_publication(language: Language, marked: str) -> None:
    text, expected = plain(marked)
    assert said(text, language) == expected
