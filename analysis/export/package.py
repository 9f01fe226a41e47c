"""The workbook as a zip file: the same input gives the same bytes, strict readers find nothing odd, rows stream in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import IO

CONTENT_TYPES = "[Content_Types].xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
CHUNK = 1 << 16  # characters that are compressed at a time
# The order the file format asks of what a font says; openpyxl writes another.
_FONT = (
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
    "family",
)
_RANK = {name: place for place, name in enumerate((*_FONT, "charset", "scheme"))}
_NO_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_FRAME = re.compile(rb'<(\w+:)?cNvPr id="(\d+)" name="[^"]*"')
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"\s*/>')


class Filling(NamedTuple):
    """What one worksheet is filled with: its rows as XML, its extent, and its links once the rows are written."""

    rows: Iterable[str]
    extent: str
    links: Callable[[], str]


def pack(
    skeleton: IO[bytes], target: Path | IO[bytes], fillings: Mapping[str, Filling], alts: Mapping[str, Sequence[str]]
) -> None:
    """Write a workbook: the parts of a workbook without cells, with rows put in while they are made.

    Args:
        skeleton: A workbook whose worksheets have no cells.
        target: Where to write.
        fillings: By name of the part.
        alts: Descriptions of the charts of each drawing, by name of the part.
    """
    with ZipFile(skeleton) as source, ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name in sorted(source.namelist(), key=lambda name: (name != CONTENT_TYPES, name)):
            part = _mend(name, source.read(name), alts)
            chunks = _filled(part, fillings[name]) if name in fillings else iter([part])
            _write(package, name, chunks)


def _write(package: ZipFile, name: str, chunks: Iterator[bytes]) -> None:
    entry = ZipInfo(name, EPOCH)
    entry.compress_type = ZIP_DEFLATED
    with package.open(entry, "w") as part:
        for chunk in chunks:
            part.write(chunk)


def _filled(part: bytes, filling: Filling) -> Iterator[bytes]:
    before, after = _NO_ROWS.split(part)
    yield _DIMENSION.sub(b'<dimension ref="%s"/>' % filling.extent.encode(), before) + b"<sheetData>"
    yield from _gathered(filling.rows)
    # Links stand before what is said of the page.
    first, last = after.split(b"<pageMargins", 1)
    yield b"</sheetData>" + first + filling.links().encode() + b"<pageMargins" + last


def _gathered(rows: Iterable[str]) -> Iterator[bytes]:
    held: list[str] = []
    size = 0
    for row in rows:
        held.append(row)
        size += len(row)
        if size > CHUNK:
            yield "".join(held).encode()
            held, size = [], 0
    yield "".join(held).encode()


def _mend(name: str, part: bytes, alts: Mapping[str, Sequence[str]]) -> bytes:
    if name == "xl/styles.xml":
        return re.sub(rb"(<font>)(.*?)(</font>)", _sort_font, part, flags=re.DOTALL)
    if name.startswith("xl/charts/"):
        # A format of labels holds only where it is said not to be that of the cells; no empty run in a format of text.
        part = re.sub(rb'(<numFmt formatCode="[^"]*") />', rb'\1 sourceLinked="0" />', part)
        return part.replace(b"<a:r><a:t /></a:r>", b"")
    if name in alts:
        return _FRAME.sub(lambda frame: _described(frame, alts[name]), part)
    return part


def _described(frame: re.Match[bytes], alts: Sequence[str]) -> bytes:
    """The frame of a chart with what is read aloud instead of it, which openpyxl cannot say."""
    text = alts[int(frame[2]) - 1]
    for sign, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, escaped)
    return frame.group() + b' descr="%s"' % text.encode()


def _sort_font(font: re.Match[bytes]) -> bytes:
    children = re.findall(rb"<(\w+)\b[^>]*/>", font[2])
    whole = [m.group() for m in re.finditer(rb"<\w+\b[^>]*/>", font[2])]
    ranked = sorted(zip(children, whole, strict=True), key=lambda pair: _RANK.get(pair[0].decode(), len(_RANK)))
    return font[1] + b"".join(child for _, child in ranked) + font[3]
