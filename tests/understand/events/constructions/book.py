"""How the books of events are written: construction → language → (sentences, counter-examples).

A sentence is its text in the notation of `notation.py` and one line for each of its events.
"""

from __future__ import annotations

from analysis.model import Language

Rows = list[tuple[str, list[str]]]
Book = dict[str, dict[Language, tuple[Rows, Rows]]]
