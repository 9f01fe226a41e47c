"""A number is the float that prints as it was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import knowledge
from analysis.read import document
from analysis.understand.walk import understand


@pytest.mark.parametrize("said", ["32.3", "131.2", "4.1", "66.4", "0.3"])
def test_billions(said: str) -> None:
    text = f"Exports of Kazakhstan to Chile reached ${said} billion, imports ${said} million."
    findings = understand(document(text, "a.txt", "0" * 64, "a"), knowledge.load())
    assert [repr(claim.value) for claim in findings.claims] == [repr(float(f"{said}e9")), repr(float(f"{said}e6"))]


@given(st.integers(1, 99_999), st.sampled_from([10, 100, 1000]))
def test_any_decimal_fraction(digits: int, parts: int) -> None:
    said = f"{digits / parts:.3f}"
    text = f"Trade of Kazakhstan with Chile was almost {said} million dollars."
    claims = understand(document(text, "a.txt", "0" * 64, "a"), knowledge.load()).claims
    assert [repr(claim.value) for claim in claims] == [repr(float(f"{said}e6"))]
    assert all(repr(end) == repr(float(f"{end:.15g}")) for claim in claims for end in (claim.lower, claim.upper) if end)
