"""Period, measure, kind and areas of every construction, in the three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.understand.figures.constructions import fields
from tests.understand.figures.notation import claims

if TYPE_CHECKING:
    from analysis.model import Language
    from tests.understand.figures.constructions.fields import Cases


def each(cases: Cases) -> list[object]:
    return [
        pytest.param(language, text, expected, id=f"{language}: {name}: {text[:40]}")
        for name, rows in cases.items()
        for language, text, expected in rows
    ]


@pytest.mark.parametrize(("language", "text", "expected"), each(fields.PERIODS))
def test_periods(language: Language, text: str, expected: list[str | None]) -> None:
    assert [c.period.edtf if c.period else None for c in claims(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), each(fields.PERIODS))
def test_relative_times_stay_empty_without_a_date_of_publication(
    language: Language, text: str, expected: list[str | None]
) -> None:
    for found in claims(text, language, dated=False):
        assert found.period_basis != "relative" or (found.period and found.period.stop is None)
        assert found.period is None or found.period.edtf[:4] in text or found.period.edtf.startswith("1991")


@pytest.mark.parametrize(("language", "text", "expected"), each(fields.MEASURES))
def test_measures(language: Language, text: str, expected: list[str | None]) -> None:
    assert [c.measure for c in claims(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), each(fields.KINDS))
def test_kinds(language: Language, text: str, expected: list[str | None]) -> None:
    assert [c.kind for c in claims(text, language)] == expected


@pytest.mark.parametrize(("language", "text", "expected"), each(fields.AREAS))
def test_areas(language: Language, text: str, expected: list[str]) -> None:
    found = [{a for a in (c.ref_area, c.counterpart_area) if a} for c in claims(text, language)]
    assert found == [set(areas.split()) for areas in expected]
