"""How an archive is cut into parts, and which of them a document that comes or goes changes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from analysis.tables.parts import LEAST, MOST, in_parts


def parts(names: list[str]) -> list[tuple[str, ...]]:
    found: Any = [SimpleNamespace(document=SimpleNamespace(document_id=name)) for name in sorted(names)]
    return [tuple(each.document.document_id for each in part) for part in in_parts(found)]


NAMES = [f"herald-{n:05}" for n in range(20_000)]


def test_parts_hold_every_document_once_and_neither_many_nor_few() -> None:
    found = parts(NAMES)
    assert [name for part in found for name in part] == NAMES
    assert all(LEAST <= len(part) <= MOST for part in found[:-1])
    assert 10 < len(found) < 40


@pytest.mark.parametrize("count", [0, 1, LEAST - 1])
def test_few_documents_are_one_part(count: int) -> None:
    assert len(parts(NAMES[:count])) == 1


@pytest.mark.parametrize("at", [0, 3, 7_777, 19_999])
def test_a_document_that_comes_or_goes_changes_the_part_it_stands_in(at: int) -> None:
    before = set(parts(NAMES))
    more, fewer = set(parts([*NAMES, f"{NAMES[at]}-b"])), set(parts([*NAMES[:at], *NAMES[at + 1 :]]))
    assert 1 <= len(more - before) <= 3
    assert 1 <= len(fewer - before) <= 3
