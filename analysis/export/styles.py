"""How cells look: one calm set of fonts, lines and number formats, made once and shared by all cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

if TYPE_CHECKING:
    from openpyxl import Workbook

FONT = "Calibri"
INK, GREY, BLUE, PALE, LINE = "1F2A3C", "667085", "0B5394", "E8EDF4", "C9D1DC"
WHOLE, DECIMAL = "#,##0", "#,##0.0##"
_THIN = Border(bottom=Side(style="thin", color=LINE))
_STRONG = Border(bottom=Side(style="thin", color=INK))
# Cells of a table stand one indent in, so that text never touches its neighbor.
_TEXT = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
_LINE = Alignment(horizontal="left", vertical="center")
# A linked cell must not wrap: LibreOffice draws it on one line whatever it holds.
_LINK = Alignment(horizontal="left", vertical="top", indent=1)
_RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
_HEAD = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
_HEAD_RIGHT = Alignment(horizontal="right", vertical="center", wrap_text=True, indent=1)


def _font(size: int = 11, **more: Any) -> Font:
    return Font(name=FONT, size=size, **{"color": INK, **more})


_HEADING = {"font": _font(bold=True), "border": _STRONG, "fill": PatternFill("solid", fgColor=PALE)}
_STYLES: dict[str, dict[str, Any]] = {
    "title": {"font": _font(18, bold=True), "alignment": _LINE},
    "subtitle": {"font": _font(13), "alignment": _LINE},
    "heading": {"font": _font(13, bold=True), "alignment": _LINE, "border": _STRONG},
    "heading end": {"font": _font(13, bold=True), "alignment": _HEAD_RIGHT, "border": _STRONG},
    "finding": {"font": _font(12, bold=True), "alignment": _LINE},
    "plain": {"font": _font(), "alignment": _LINE},
    "label": {"font": _font(bold=True), "alignment": _TEXT, "border": _THIN},
    # What a row says again of the row above; dark enough to be read.
    "again": {"font": _font(color=GREY), "alignment": _TEXT, "border": _THIN},
    "opening": {"font": _font(bold=True), "alignment": _TEXT, "border": _THIN},
    "text": {"font": _font(), "alignment": _TEXT, "border": _THIN},
    "line": {"font": _font(), "alignment": _LINK, "border": _THIN},
    "back": {"font": _font(color=BLUE, underline="single"), "alignment": _LINE},
    "link": {"font": _font(color=BLUE, underline="single"), "alignment": _LINK, "border": _THIN},
    "number": {"font": _font(), "alignment": _RIGHT, "border": _THIN, "number_format": WHOLE},
    "decimal": {"font": _font(), "alignment": _RIGHT, "border": _THIN, "number_format": DECIMAL},
    "day": {"font": _font(), "alignment": _LINK, "border": _THIN},
    "head text": {**_HEADING, "alignment": _HEAD},
    "head line": {**_HEADING, "alignment": _HEAD},
    "head link": {**_HEADING, "alignment": _HEAD},
    "head day": {**_HEADING, "alignment": _HEAD},
    "head number": {**_HEADING, "alignment": _HEAD_RIGHT},
}


class Styles:
    """The styles of one workbook: a cell takes one by its number, which costs nothing."""

    def __init__(self, workbook: Workbook, day_format: str) -> None:
        scratch: Any = workbook.create_sheet("styles")
        styles = _STYLES | {"day": _STYLES["day"] | {"number_format": day_format}}
        self._made = {
            (name, formula): _make(scratch, style, formula)
            for name, style in styles.items()
            for formula in (False, True)
        }
        workbook.remove(scratch)

    def of(self, name: str, value: object, formula: bool) -> int:
        """The number of a style, for a number with decimals the one that shows them."""
        if name == "number" and isinstance(value, float) and not value.is_integer():
            name = "decimal"
        return self._made[name, formula]


def _make(scratch: Any, style: dict[str, Any], formula: bool) -> int:
    cell = scratch.cell(1, 1)
    for attribute, value in style.items():
        setattr(cell, attribute, value)
    # Excel then keeps "=…" text also after somebody edits the cell.
    cell.quotePrefix = formula
    made: int = cell.style_id
    cell._style = None
    return made
