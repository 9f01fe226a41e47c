"""The sentences behind a row of an HTML table, folded away until they are asked for."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from analysis.charts.cells import spoken
from analysis.charts.theme import words
from analysis.tables import evidence

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

MOST = 5  # sentences of a row; the workbook has them all
BEHIND = {"events", "participants", "indicators"}  # tables whose rows rest on sentences elsewhere


class Quotes:
    """The sentences of a table's rows."""

    def __init__(self, tables: Tables, table: str, lang: Language) -> None:
        self._lang = lang
        self._languages = spoken(tables)
        self._rows: dict[str, list[dict[str, Any]]] = {}
        for row in evidence(tables).to_dicts():
            if row["table"] == table:
                self._rows.setdefault(row["row_id"], []).append(row)

    def cell(self, row_id: str) -> str:
        """A cell that opens to the sentences of a row, the words it rests on marked."""
        found = {row["sentence"]: row for row in reversed(self._rows.get(row_id, []))}
        sentences = list(reversed(found.values()))
        if not sentences:
            return "<td></td>"
        count = words(self._lang)["table"]["sentences"].format(n=len(sentences))
        shown = "".join(self._quote(row) for row in sentences[:MOST]) + ("<p>…</p>" if len(sentences) > MOST else "")
        return f"<td><details><summary>{escape(count)}</summary>{shown}</details></td>"

    def _quote(self, row: dict[str, Any]) -> str:
        before, quote, after = row["sentence"].partition(row["quote"])
        marked = f"{escape(before)}<mark>{escape(quote)}</mark>{escape(after)}" if quote else escape(before)
        language = self._languages[row["document_id"]]
        return f'<blockquote lang="{language}">{marked}</blockquote><cite>{escape(row["document_id"])}</cite>'
