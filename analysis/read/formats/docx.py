"""Word files (.docx): the running text out of the XML, paragraph by paragraph.

Taken as the reader of the document sees it: no deleted text, no field codes, no comments, no second version of a
drawing. A row of a table is one line, "| trade | 2030 |".
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from analysis.errors import ReadError
from analysis.read.article import Article
from analysis.read.decode import tidy
from analysis.read.opening import LARGEST, Opened

BODY = "word/document.xml"
# XML around a text is some ten times its size.
LARGEST_XML = 5 * LARGEST
PIECE = 1 << 20
SKIPPED = frozenset(("del", "moveFrom", "instrText", "Fallback", "txbxContent"))
SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError, ValueError)


def articles(opened: Opened) -> Iterator[Article]:
    """The text of a Word file."""
    text = tidy("\n".join(_paragraphs(opened))).strip("\n")
    if not text.strip():
        raise ReadError("is a Word file without text (a scan, or pictures only); put the text in, or remove it")
    yield Article(text)


def _paragraphs(opened: Opened) -> list[str]:
    seen = _Body()
    parser = DefusedXMLParser(target=seen)
    opened.stream.seek(0)
    try:
        with zipfile.ZipFile(opened.stream) as packed, packed.open(BODY) as body:
            size = 0
            while piece := body.read(PIECE):
                size += len(piece)
                if size > LARGEST_XML:
                    raise ReadError("unpacks to far more than a release has; save its text as .txt, or remove it")
                parser.feed(piece)
        parser.close()
    except DefusedXmlException as error:
        raise ReadError("holds XML entities, as no Word file does; do not open it, remove it") from error
    except (*BROKEN, ParseError) as error:
        raise ReadError("is a damaged Word file; open it in Word and save it again, or save it as .txt") from error
    return seen.lines


class _Body:
    """Collects lines while the XML goes by; keeps no tree, however deep it is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._cells: list[str] = []
        self._skipping = self._rows = 0
        self._in_text = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if self._skipping or name in SKIPPED:
            self._skipping += 1
        elif name == "tr":
            self._rows += 1
        self._in_text = name == "t" and not self._skipping
        if not self._skipping and name in SIGNS and attributes.keys().isdisjoint(_stops(tag)):
            self._line.append(SIGNS[name])

    def data(self, said: str) -> None:
        if self._in_text:
            self._line.append(said)

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        self._in_text = False
        if self._skipping:
            self._skipping -= 1
        elif name == "p":
            self._paragraph()
        elif name == "tr":
            self._row()

    def close(self) -> None:
        pass

    def _paragraph(self) -> None:
        line = "".join(self._line).strip()
        self._line.clear()
        (self._cells if self._rows else self.lines).append(line)

    def _row(self) -> None:
        self._rows -= 1
        if not self._rows:
            cells = [cell.replace("\n", " ") for cell in self._cells if cell]
            self.lines.append(f"| {' | '.join(cells)} |" if len(cells) > 1 else "".join(cells))
            self._cells.clear()


def _stops(tag: str) -> tuple[str, ...]:
    """Attributes of a `tab` that defines a tab stop and is none of the text's."""
    space = tag.rpartition("}")[0] + "}"
    return (f"{space}pos", f"{space}leader")
