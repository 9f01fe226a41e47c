"""Charts of Excel's own: editable, sharp, and drawn also by programs that do not compute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.chart import BarChart
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import (
    CharacterProperties,
    Font,
    Paragraph,
    ParagraphProperties,
    RegularTextRun,
    RichTextProperties,
)
from openpyxl.utils import get_column_letter

from analysis.export.sheet import Link
from analysis.export.styles import FONT, INK, LINE

if TYPE_CHECKING:
    from analysis.export.sheet import Block, Cell

# Okabe and Ito's, distinguishable with any color vision; further series are hatched besides.
COLORS = ("0072B2", "D55E00", "009E73")
HATCHES: tuple[Any, ...] = (None, "wdUpDiag", "smCheck")
WHITE = "FFFFFF"
WIDTH, HEIGHT = 20.0, 7.6  # centimeters


def native_chart(block: Block, sheet: str, head: int) -> Any:
    """The chart of a block whose headings stand in a row of a sheet."""
    chart: Any = BarChart()
    alone = len(block.chart.series) == 1
    chart.type, chart.grouping = ("bar" if block.chart.lying else "col"), "clustered" if alone else "stacked"
    chart.overlap, chart.gapWidth = None if alone else 100, 40
    chart.width, chart.height = WIDTH, HEIGHT
    chart.title = _title(block.chart.title)
    chart.roundedCorners = False
    for place, column in enumerate(block.chart.series):
        chart.series.append(_series(block, sheet, head, column, place))
    _set_axes(chart, block)
    chart.legend.position = "b"
    if alone:
        chart.legend = None
    if block.chart.lying:
        # Long names get their room; programs differ in how much they would give by themselves.
        area = ManualLayout(layoutTarget="inner", xMode="edge", yMode="edge", x=0.4, y=0.2, w=0.54, h=0.66)
        chart.plot_area.layout = Layout(manualLayout=area)
    return chart


def _series(block: Block, sheet: str, head: int, column: int, place: int) -> Any:
    rows, quoted = list(block.table.rows), "'" + sheet.replace("'", "''") + "'"
    last = head + len(rows)

    def ref(at: int, first: int) -> str:
        letter = get_column_letter(at + 1)
        return f"{quoted}!${letter}${first}:${letter}${last}"

    heading = block.table.columns[column].heading
    name = f"{quoted}!${get_column_letter(column + 1)}${head}"
    numbers = [(n, row.cells[column]) for n, row in enumerate(rows)]
    points = [NumVal(idx=n, v=value) for n, value in numbers if value is not None]
    cache = NumData(formatCode=block.chart.number_format, ptCount=len(rows), pt=points)
    series = Series(
        idx=place,
        order=place,
        tx=SeriesLabel(strRef=StrRef(f=name, strCache=_texts([heading]))),
        cat=AxDataSource(strRef=StrRef(f=ref(0, head + 1), strCache=_texts([row.cells[0] for row in rows]))),
        val=NumDataSource(numRef=NumRef(f=ref(column, head + 1), numCache=cache)),
    )
    series.graphicalProperties = _fill(place)
    series.invertIfNegative = False
    series.dLbls = _labels(block, place)
    return series


def _texts(values: list[Cell]) -> StrData:
    shown = [value.text if isinstance(value, Link) else "" if value is None else str(value) for value in values]
    return StrData(ptCount=len(shown), pt=[StrVal(idx=n, v=text) for n, text in enumerate(shown)])


def _fill(place: int) -> GraphicalProperties:
    color, hatch = COLORS[place % len(COLORS)], HATCHES[place % len(HATCHES)]
    line = LineProperties(solidFill=color, w=9525)
    if hatch is None:
        return GraphicalProperties(solidFill=color, ln=line)
    return GraphicalProperties(
        pattFill=PatternFillProperties(prst=hatch, fgClr=_color(color), bgClr=_color(WHITE)), ln=line
    )


def _color(value: Any) -> Any:
    return ColorChoice(srgbClr=value)


def _labels(block: Block, place: int) -> Any:
    labels: Any = DataLabelList()
    stacked = len(block.chart.series) > 1
    labels.numFmt, labels.showVal = block.chart.number_format, True
    labels.position = "ctr" if stacked else "outEnd"
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.txPr = _rich(900, WHITE if stacked and HATCHES[place] is None else INK)
    return labels


def _set_axes(chart: Any, block: Block) -> None:
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False
        axis.txPr = _rich(900)
        axis.title = None
    chart.x_axis.number_format = "General"
    chart.y_axis.number_format = block.chart.axis_format or block.chart.number_format
    chart.y_axis.majorUnit = block.chart.step
    chart.x_axis.tickLblSkip = 1  # else one name on two lines takes every second name away
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=LINE, w=6350))
    chart.y_axis.scaling.min = 0
    if block.chart.lying:
        # The first row on top, as in the table; the numbers stay below.
        chart.x_axis.scaling.orientation = "maxMin"
        chart.y_axis.crosses = "max"


def _title(text: str) -> Title:
    run = RegularTextRun(rPr=_characters(1200, bold=True), t=text)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_characters(1200, bold=True)), r=[run])
    rich = RichText(bodyPr=RichTextProperties(), p=[paragraph])
    return Title(tx=Text(rich=rich), overlay=False)


def _rich(size: int, color: str = INK) -> RichText:
    paragraph = Paragraph(
        pPr=ParagraphProperties(defRPr=_characters(size, color=color)), endParaRPr=CharacterProperties()
    )
    return RichText(bodyPr=RichTextProperties(), p=[paragraph])


def _characters(size: int, bold: bool = False, color: str = INK) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=color, latin=Font(typeface=FONT))
