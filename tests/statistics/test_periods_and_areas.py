from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.statistics.areas import area, claimed_as, composition, members
from analysis.statistics.faults import FormatChangedError
from analysis.statistics.periods import month, months_between, period, stretch

from . import forms


@pytest.mark.parametrize(
    ("raw", "text", "freq"),
    [
        ("2023", "2023", "A"),
        ("2023-A1", "2023", "A"),
        ("202352-Jan.-Dec. 2023", "2023", "A"),  # 52 is the year and not a month
        ("202352", "2023", "A"),
        ("Jan.-Dec. 2018", "2018", "A"),
        ("Janv.-Déc. 2016", "2016", "A"),
        ("202408-Aug. 2024", "2024-08", "M"),
        ("202408", "2024-08", "M"),
        ("2024-08", "2024-08", "M"),
        ("2024M08", "2024-08", "M"),
        ("Aug. 2024", "2024-08", "M"),
        ("2024-Q3", "2024-Q3", "Q"),
        ("2024Q3", "2024-Q3", "Q"),
        ("2023-12-29", "2023-12-29", "D"),
        ("2005/2024-09", "2005-01/2024-09", "_O"),
        ("2005/2016", "2005/2016", "_O"),
    ],
)
def test_periods(raw, text, freq):
    found = period(raw)
    assert (found.text, found.freq) == (text, freq)
    assert period(found.text) == found


@pytest.mark.parametrize("raw", ["", "202313", "2023-13", "W12", "Summer 2023", "TOTAL"])
def test_what_is_no_period_is_refused(raw):
    with pytest.raises(FormatChangedError, match="expected a form like 2022"):
        period(raw)


@given(st.dates(date(1990, 1, 1), date(2040, 1, 1)), st.integers(0, 60))
def test_months_tile_their_stretch(day, n):
    first = month(day.year, day.month)
    last = month(*divmod(day.year * 12 + day.month - 1 + n, 12)[:1], (day.month - 1 + n) % 12 + 1)
    months = months_between(first.start, last.stop)
    assert len(months) == n + 1
    whole = stretch(first.start, last.stop)
    assert (whole.start, whole.stop) == (months[0].start, months[-1].stop)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("KZ", "KZ"), ("KAZ", "KZ"), ("398", "KZ"), ("Казахстан", "KZ"), ("Kazakhstan", "KZ"),
        ("EL", "GR"), ("UK", "GB"), ("CA", "CAN"), ("EUU", "EU27_2020"), ("W00", "WORLD"), ("0", "WORLD"),
        ("Республика Латвия", "LV"), ("Чешская Республика", "CZ"), ("Македония", "MK"), ("Всего\nв том числе", "WORLD"),
        (forms.EU27, "EU27_2020"), (forms.EU_VARYING, "EU_VARYING"), (forms.EA20, "EA20"), (forms.EA, "EA_VARYING"),
        ("Union européenne - 27 pays (AT, BE)", "EU27_2020"), ("Ireland (Eire)", "IE"), ("Allemagne (incl. X)", "DE"),
        (forms.MEMBERS_EN[10], "FR"), ("High seas", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_areas(raw, code):
    assert area(raw) == code


def test_all_members_are_known_in_both_languages():
    assert (
        {area(name) for name in forms.MEMBERS_EN}
        == {area(name) for name in forms.MEMBERS_RU}
        == set(members("EU27_2020"))
    )
    assert set(members("EU28")) - set(members("EU27_2020")) == {"GB"}
    assert claimed_as("EU") == ("EU27_2020", "EU28")
    assert claimed_as("IT") == ("IT",)
    assert composition("EU28") == "EU28"
    assert composition("IT") is None
