"""Cells of HTML tables: codes in words, numbers on the right, words in the language they are in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TYPE_CHECKING, Any

from analysis import knowledge
from analysis.charts.theme import called, dated, separated
from analysis.model import LANGUAGES
from analysis.tables.schemas import lists_of

if TYPE_CHECKING:
    from analysis.model import Language
    from analysis.tables import Tables

NAMES = {"place", "origin", "producer"}  # given in English; the gazetteer has them in the reader's language
SAID = {"quote", "sentence", "title", "role_as_said"}  # columns in the language of the row's document


@dataclass(frozen=True, slots=True)
class Column:
    """How the cells of a column are written.

    Attributes:
        name: Its name in the table.
        codes: What its codes are called; empty for a column of free words.
        language: The language of its words, None where it is the reader's or the document's.
    """

    name: str
    codes: dict[Any, str]
    language: str | None

    @classmethod
    def of(cls, table: str, name: str, lang: Language) -> Column:
        """The column of a table, for a reader of a language."""
        lists = lists_of(table, name)
        ontology = knowledge.load().ontology
        codes = {code: labels[lang] for each in lists for code, labels in ontology[each].items()}
        _, _, tail = name.rpartition("_")
        return cls(name, codes, tail if tail in LANGUAGES else None)


def cell(value: Any, column: Column, spoken: str | None, lang: Language, head: bool = False) -> str:
    """A cell as HTML.

    Args:
        value: What stands in it.
        column: Its column.
        spoken: Language of the document the row is of, if it is of one.
        lang: The reader's language.
        head: Whether it names the row.
    """
    tag, scope = ("th", ' scope="row"') if head else ("td", "")
    if isinstance(value, bool):
        value = "✓" if value else ""
    elif isinstance(value, int | float):
        return f'<{tag}{scope} class="number">{number(value, lang)}</{tag}>'
    inner = _values(value) if column.name == "values" else escape(_text(column, value, lang))
    other = column.language or (spoken if column.name in SAID else None)
    marked = f' lang="{other}"' if other and other != lang else ""
    return f"<{tag}{scope}{marked}>{inner}</{tag}>"


def _text(column: Column, value: Any, lang: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, date) or column.name.endswith("_edtf"):
        return dated(str(value), lang)
    return called(value, lang) if column.name in NAMES else str(column.codes.get(value, value))


def _values(values: str) -> str:
    """What each document says, as a list."""
    known = knowledge.load().ontology["qualifiers"]
    said = ""
    for each in json.loads(values):
        # A figure speaks in the words of its document: its value is codes.
        value = "" if each["value"].partition(" ")[0] in known else f"{escape(each['value'])} – "
        said += f"<li>{value}«{escape(each['quote'] or '')}» ({escape(each['document_id'])})</li>"
    return f"<ul>{said}</ul>"


def spoken(tables: Tables) -> dict[str, str]:
    """The language of each document."""
    return dict(tables.documents.select("document_id", "language").iter_rows())


def number(value: float, lang: Language) -> str:
    """A number with the language's separators: 1,234.5 · 1 234,5."""
    plain = f"{value:,.10g}" if isinstance(value, float) else f"{value:,}"
    return separated(plain, lang)
