"""English offices that end with another's office and name: each of the two bears an own one."""

from __future__ import annotations

import pytest

from .notation import cast_of, of_kind

SERVING = [
    (
        "At a meeting with Simon Orban, Chief Policy Advisor to the President of the European Council Karl Milen.",
        {
            "Simon Orban": "Chief Policy Advisor to the President of the European Council",
            "Karl Milen": "President of the European Council",
        },
    ),
    (
        "They met with Anna Kerin, adviser to the President of Latvia Egils Tarin.",
        {"Anna Kerin": "adviser to the President of Latvia", "Egils Tarin": "President of Latvia"},
    ),
    (
        "Karl Munk, the special envoy of the Prime Minister of Latvia Egils Tarin, arrived.",
        {"Karl Munk": "special envoy of the Prime Minister of Latvia", "Egils Tarin": "Prime Minister of Latvia"},
    ),
    (  # nobody before it: one office, one holder
        "On Monday adviser to the President of Latvia Egils Tarin arrived.",
        {"Egils Tarin": "adviser to the President of Latvia"},
    ),
    (  # an agency signs before its text
        "ORBEND. KAZINFORM Kazakh Ambassador to Latvia Anna Kerin paid a visit to Riga.",
        {"Anna Kerin": "Kazakh Ambassador to Latvia"},
    ),
    (
        "Anna Kerin, Deputy Minister of Trade, and Karl Munk arrived.",
        {"Anna Kerin": "Deputy Minister of Trade", "Karl Munk": None},
    ),
]


@pytest.mark.parametrize(("text", "offices"), SERVING)
def test_each_has_an_office(text: str, offices: dict[str, str | None]) -> None:
    cast, _ = cast_of(text, "en")
    assert {p.names["en"]: p.role for p in of_kind(cast, "person").values()} == offices
