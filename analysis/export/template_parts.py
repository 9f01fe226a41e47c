"""An organization's own workbook, read as parts: cells with names, tables, and the styles that show days."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from openpyxl.utils import range_boundaries

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipFile

_REF = re.compile(r"^'?(.+?)'?!\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?\d+)?$")
_BUILT_IN_DAYS = frozenset(range(14, 23))
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True, slots=True)
class NamedCell:
    """A defined name that stands for a cell (the first one, where it stands for several)."""

    name: str
    part: str
    place: str


@dataclass(frozen=True, slots=True)
class TableHere:
    """A table of the workbook: its own part, the part of its worksheet, where it stands, its headings."""

    name: str
    part: str
    sheet_part: str
    ref: str
    headings: tuple[str, ...]
    totals: bool

    @property
    def bounds(self) -> tuple[int, int, int, int]:
        """First column, row of the headings, last column, last row."""
        left, top, right, bottom = range_boundaries(self.ref)
        return int(left or 1), int(top or 1), int(right or 1), int(bottom or 1)


def named_cells(package: ZipFile) -> list[NamedCell]:
    """Defined names that stand for one place of one worksheet."""
    sheets, found = dict(worksheets(package)), []
    for entry in _elements(package, "xl/workbook.xml", "definedName"):
        where = _REF.match((entry.text or "").strip())
        part = sheets.get(where[1].replace("''", "'")) if where else None
        if where and part:
            found.append(NamedCell(entry.get("name", ""), part, f"{where[2]}{where[3]}"))
    return found


def tables(package: ZipFile) -> Iterator[TableHere]:
    """The tables of all worksheets."""
    for _, sheet_part in worksheets(package):
        for part in _related(package, sheet_part, "/table").values():
            root = ElementTree.fromstring(package.read(part))
            headings = [_unescaped(e.get("name", "")) for e in root.iter() if _tag(e) == "tableColumn"]
            totals = root.get("totalsRowCount", "0") != "0"
            name, ref = root.get("displayName", ""), root.get("ref", "")
            if root.get("headerRowCount", "1") != "0":
                yield TableHere(name, part, sheet_part, ref, tuple(headings), totals)


def worksheets(package: ZipFile) -> list[tuple[str, str]]:
    """Name and part of each worksheet."""
    parts = _related(package, "xl/workbook.xml", "/worksheet")
    sheets = _elements(package, "xl/workbook.xml", "sheet")
    ids = [(sheet.get("name", ""), next(v for k, v in sheet.items() if k.endswith("}id"))) for sheet in sheets]
    return [(name, parts[each]) for name, each in ids if each in parts]


def day_styles(package: ZipFile) -> frozenset[int]:
    """Numbers of the styles that show a number as a day."""
    if "xl/styles.xml" not in package.namelist():
        return frozenset()
    root = ElementTree.fromstring(package.read("xl/styles.xml"))
    own = {e.get("numFmtId"): _QUOTED.sub("", e.get("formatCode", "")) for e in root.iter() if _tag(e) == "numFmt"}
    days = {key for key, code in own.items() if "y" in code.lower() or "d" in code.lower()}
    days |= {str(number) for number in _BUILT_IN_DAYS}
    formats = next((e for e in root if _tag(e) == "cellXfs"), ())
    return frozenset(n for n, e in enumerate(formats) if e.get("numFmtId") in days)


def _related(package: ZipFile, part: str, kind: str) -> dict[str, str]:
    """Parts that a part leads to, by id."""
    folder, _, name = part.rpartition("/")
    listed = f"{folder}/_rels/{name}.rels"
    if listed not in package.namelist():
        return {}
    return {
        entry.get("Id", ""): posixpath.normpath(posixpath.join(f"/{folder}", entry.get("Target", ""))).lstrip("/")
        for entry in ElementTree.fromstring(package.read(listed))
        if entry.get("Type", "").endswith(kind)
    }


def _elements(package: ZipFile, part: str, name: str) -> list[ElementTree.Element]:
    return [entry for entry in ElementTree.fromstring(package.read(part)).iter() if _tag(entry) == name]


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _unescaped(heading: str) -> str:
    """A heading as the cell shows it: line breaks stand as codes in the list of columns."""
    return " ".join(re.sub(r"_x000[aAdD]_", " ", heading).split())
