"""Dates in the words of each edition, and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import knowledge
from analysis.days import in_words
from analysis.export.days import edtf_of

EDITIONS = knowledge.load().lexicon["briefing"]


@pytest.mark.parametrize(
    ("edtf", "en", "ru", "kk"),
    [
        ("2031-05-14", "14 May 2031", "14 мая 2031", "2031 жылғы 14 мамыр"),
        ("2031-05", "May 2031", "май 2031", "2031 жылғы мамыр"),
        ("2031", "2031", "2031", "2031"),
        ("../2031-05-14", "not after 14 May 2031", "не позднее 14 мая 2031", "ең кеші 2031 жылғы 14 мамыр"),
        ("/2031-05", "not after May 2031", "не позднее мая 2031", "ең кеші 2031 жылғы мамыр"),
        ("2031-05-14/..", "from 14 May 2031 on", "начиная с 14 мая 2031", "ең ертесі 2031 жылғы 14 мамыр"),
        ("2031-05-14/2031-05-15", "14–15 May 2031", "14–15 мая 2031", "2031 жылғы 14–15 мамыр"),
        ("2031-01/2031-09", "January – September 2031", "январь – сентябрь 2031", "2031 жылғы қаңтар – қыркүйек"),
        ("2005/2024", "2005 to 2024", "2005 — 2024", "2005 — 2024"),
        ("2015-12?", "December 2015 (uncertain)", "декабрь 2015 (не точно)", "2015 жылғы желтоқсан (нақты емес)"),
        ("2015-05~", "about May 2015", "около мая 2015", "шамамен 2015 жылғы мамыр"),
        ("2005?/2024~", "2005 (uncertain) to about 2024", "2005 (не точно) — около 2024", None),
        ("2031-21", "2031-21", "2031-21", "2031-21"),
    ],
)
def test_dates_in_words(edtf, en, ru, kk):
    for lang, words in (("en", en), ("ru", ru), ("kk", kk)):
        assert words is None or in_words(edtf, EDITIONS[lang]) == words


def test_brief_dates():
    assert [in_words("2031-12-02", EDITIONS[lang], brief=True) for lang in ("en", "ru", "kk")] == [
        "2 Dec 2031",
        "2 дек. 2031",
        "2 желт. 2031",
    ]
    assert in_words("2031-05-02", EDITIONS["ru"], brief=True) == "2 мая 2031"
    assert in_words("2031-05", EDITIONS["ru"], brief=True) == "май 2031"


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["en", "ru", "kk"]), st.booleans())
def test_what_is_read_can_be_written_back(day, lang, brief):
    for edtf in (f"{day}", f"{day:%Y-%m}", f"{day.year}", f"../{day}", f"{day}/..", f"{day}?", f"{day:%Y-%m}~"):
        assert edtf_of(in_words(edtf, EDITIONS[lang], brief), EDITIONS) == edtf


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("14.05.2031", "2031-05-14"),
        ("14 МАЯ 2031", "2031-05-14"),
        ("not after 14 May 2031", "../2031-05-14"),
        ("2031-05-14", "2031-05-14"),
        ("perhaps tomorrow", None),
        ("14 Maybe 2031", None),
        ("12", None),
    ],
)
def test_what_a_reviewer_may_write(said, edtf):
    assert edtf_of(said, EDITIONS) == edtf
