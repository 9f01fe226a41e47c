"""The workbook as a zip file: the same input gives the same bytes, and strict readers find nothing odd."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

CONTENT_TYPES = "[Content_Types].xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
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


def normalize(data: bytes) -> bytes:
    """The same package with fixed dates, its parts in a fixed order, its fonts in theirs.

    Row heights lose the mark "set by hand": programs that fit rows by themselves still may.
    """
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as package:
        for name in sorted(source.namelist(), key=lambda name: (name != CONTENT_TYPES, name)):
            entry = ZipInfo(name, EPOCH)
            entry.compress_type = ZIP_DEFLATED
            package.writestr(entry, _mend(name, source.read(name)))
    return target.getvalue()


def _mend(name: str, part: bytes) -> bytes:
    if name.startswith("xl/worksheets/sheet"):
        return part.replace(b' customHeight="1"', b"")
    if name == "xl/styles.xml":
        return re.sub(rb"(<font>)(.*?)(</font>)", _sort_font, part, flags=re.DOTALL)
    return part


def _sort_font(font: re.Match[bytes]) -> bytes:
    children = re.findall(rb"<(\w+)\b[^>]*/>", font[2])
    whole = [m.group() for m in re.finditer(rb"<\w+\b[^>]*/>", font[2])]
    ranked = sorted(zip(children, whole, strict=True), key=lambda pair: _RANK.get(pair[0].decode(), len(_RANK)))
    return font[1] + b"".join(child for _, child in ranked) + font[3]
