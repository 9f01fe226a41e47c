"""How the books of fields are written: construction → language → (sentences, counter-examples).

A sentence is its text and what each of its figures has, parted by spaces, "-" for nothing.
"""

from __future__ import annotations

from analysis.model import Language

Rows = list[tuple[str, str]]
Book = dict[str, dict[Language, tuple[Rows, Rows]]]
