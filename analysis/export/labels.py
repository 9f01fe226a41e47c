"""The words of one edition of the workbook: headings, codes, countries and dates in its language."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from math import inf
from typing import TYPE_CHECKING, Any

from analysis.days import in_words
from analysis.export.sheet import Column, Row, Sheet
from analysis.export.widths import fit_heading
from analysis.tables import dictionary
from analysis.tables.dictionary import OFFICIAL, described
from analysis.tables.schemas import lists_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping, Sequence

    from analysis.export.sheet import Kind
    from analysis.knowledge.records import Knowledge
    from analysis.model import Language

ORDER: dict[str, tuple[Language, ...]] = {"en": ("en", "ru", "kk"), "ru": ("ru", "kk", "en"), "kk": ("kk", "ru", "en")}


class Labels:
    """What things are called in one language."""

    def __init__(self, knowledge: Knowledge, language: Language) -> None:
        self.language = language
        self.others = ORDER[language][1:]
        self._knowledge = knowledge
        self.words: dict[str, Any] = dict(knowledge.lexicon["briefing"][language])
        self._places = {thing.label("en"): thing for thing in knowledge.things}

    def code(self, words: str, code: str | None) -> str | None:
        """The label of a code of a closed list; the code itself where it has none."""
        found = self._knowledge.ontology[words].get(code)
        return str(found[self.language]) if found else code

    @property
    def evidence(self) -> Mapping[str, Mapping[str, Any]]:
        """What may speak for one thing, as tables name it, with its labels."""
        found: Mapping[str, Mapping[str, Any]] = self._knowledge.ontology["match_reasons"]
        return found

    def office(self, source: str) -> str:
        """The short name of a statistical office."""
        return str(self._knowledge.ontology["statistics_sources"][source]["short"][self.language])

    def column(self, table: str, name: str, width: int, kind: Kind = "text", printed: bool = True) -> Column:
        """A column headed as the dictionary says."""
        whole = f"{table}.{name}"
        term = whole if table in OFFICIAL or whole in self._knowledge.ontology["columns"] else name
        heading = self.term(term)[self.language]
        # What does not print stays on one line, so that printed rows are no higher than they look.
        fits: Kind = "line" if kind == "text" and not printed else kind
        return Column(name, heading, fit_heading(heading, width), fits, printed, term)

    def review_columns(self) -> tuple[Column, ...]:
        """The empty columns in which a reviewer answers."""
        choices = tuple(self.words["review"]["decisions"].values())
        return (
            replace(self.column("review", "decision", 18, "text", False), choices=choices),
            self.column("review", "correction", 26, printed=False),
            self.column("review", "review_reason", 30, printed=False),
        )

    def term(self, term: str) -> Mapping[str, str]:
        """The entry of a column: labels by language and `meaning`."""
        return described(self._knowledge, "", term)

    def sheet(self, key: str, columns: tuple[Column, ...], rows: Iterable[Row]) -> Sheet:
        """A sheet under its name and sentence."""
        words = self.words
        return Sheet(key, words["sheets"][key], words["about"][key], columns, tuple(rows), words["empty"][key])

    @cached_property
    def dictionary(self) -> list[dict[str, Any]]:
        """Every column of the tables, with the labels of the codes it may hold."""
        return [
            {**row, "allowed": self._allowed(row["table"], row["column"])}
            for row in dictionary(self._knowledge).to_dicts()
        ]

    def _allowed(self, table: str, column: str) -> str | None:
        lists = lists_of(table, column)
        codes = [f"{code} = {self.code(words, code)}" for words in lists for code in self._knowledge.ontology[words]]
        return "; ".join(codes) or None

    def label(self, table: str, column: str, value: str) -> str | None:
        """The label of a value that a table draws from closed lists; any other value as it is."""
        lists = lists_of(table, column)
        if "units" in lists:
            return self.unit(value)
        return next((self.code(words, value) for words in lists if value in self._knowledge.ontology[words]), value)

    def about(self, table: str) -> str:
        """The sentence under the name of a table; its meaning in English where the edition has none."""
        return str(self.words["about"].get(table) or self._knowledge.ontology["tables"][table]["meaning"])

    def sides(self, *codes: str | None) -> str | None:
        """States or blocs beside each other."""
        return " – ".join(str(self.area(code)) for code in codes if code) or None

    def area(self, code: str | None) -> str | None:
        """The name of a state or bloc; its code where the gazetteer has none."""
        thing = self._knowledge.by_id.get(code or "")
        return (thing.label(self.language) or thing.label("en") or code) if thing else code

    def place(self, english: str | None) -> str | None:
        """The name of a place that the tables give in English."""
        thing = self._places.get(english)
        return (thing.label(self.language) or english) if thing else english

    def phrase(self, name: str, *values: object, **named: object) -> str:
        """A phrase with its gaps filled."""
        return str(self.words["phrases"][name]).format(*values, **named)

    def listed(self, items: Sequence[str], most: int) -> str | None:
        """Items one below the other; of more than a cell can show the first, and how many are left out."""
        more = [self.words["brief"]["also"].format(len(items) - most)] if len(items) > most else []
        return "\n".join([*items[:most], *more]) or None

    def amount(self, value: float, unit: str, qualifier: str) -> str:
        """A figure as one document states it: its number, its unit and how firmly it is said."""
        shown = self.phrase("value", number=self._number(value), unit=self.unit(unit)).strip()
        plain = qualifier == "exact"
        return shown if plain else self.phrase("hedged", value=shown, qualifier=self.code("qualifiers", qualifier))

    def _number(self, value: float) -> str:
        words = self.words["number"]
        size, name = next(((s, n) for s, n in words["magnitudes"] if abs(value) >= s), (1, ""))
        grouped = f"{value / size:,.6f}".rstrip("0").rstrip(".")
        return f"{grouped.translate({44: words['thousands'], 46: words['decimal']})} {name}".strip()

    def number_format(self, values: Sequence[float]) -> str:
        """A format that shows numbers in their greatest magnitudes, with as many decimals as these need: 12.3 bn."""
        _, (_, billions), (_, millions) = self.words["number"]["magnitudes"]
        large, middle, small = (_digits(values, low, high) for low, high in ((1e9, inf), (1e6, 1e9), (1, 1e6)))
        return f'[>=1000000000]{large},,,"\u00a0{billions}";[>=1000000]{middle},,"\u00a0{millions}";{small}'

    def unit(self, code: str) -> str | None:
        """The name of a unit; a currency by its code."""
        return self.code("units", code) if code in self._knowledge.ontology["units"] else code

    def pick(self, row: dict[str, Any], prefix: str) -> str | None:
        """The text of `prefix_en`, `prefix_ru` or `prefix_kk`: in this language, else in the nearest that has it."""
        return next((row[f"{prefix}_{lang}"] for lang in ORDER[self.language] if row[f"{prefix}_{lang}"]), None)

    def date(self, edtf: str | None, brief: bool = False) -> str | None:
        """A date of EDTF level 1 in words."""
        return in_words(edtf, self.words, brief) if edtf else None

    def day(self, day: datetime.date | None) -> str | None:
        """A day in words."""
        return self.date(day.isoformat()) if day else None


def _digits(values: Sequence[float], low: float, high: float) -> str:
    """The digits of the values of one magnitude, three decimals at the most."""
    shown = [abs(value) / low for value in values if (abs(value) >= low or low == 1) and abs(value) < high]
    decimals = next((n for n in range(3) if all(round(each, n) == round(each, 9) for each in shown)), 3)
    return "#,##0" + ("." + "0" * decimals if decimals else "")
