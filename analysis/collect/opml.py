"""Lists of feeds (OPML), as readers of feeds export them; a text file with one address a line does as well."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from analysis.errors import InputError
from analysis.read.article import address
from analysis.read.decode import decode

HOW = 'give an OPML file with <outline xmlUrl="https://…"/>, or a text file with one address a line'
LARGEST = 10_000_000


def feeds(path: Path) -> tuple[str, ...]:
    """The addresses of the feeds in a list, in its order, each once.

    Raises:
        InputError: The file cannot be read, or lists none.
    """
    try:
        with open(path, "rb") as opened:
            raw = opened.read(LARGEST)
    except OSError as error:
        raise InputError(f"{path}: cannot be opened ({error.strerror or error}); {HOW}") from error
    found = _outlines(raw, path) if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else decode(raw).split("\n")
    known = tuple(dict.fromkeys(filter(None, map(address, found))))
    if not known:
        raise InputError(f"{path}: lists no feed; {HOW}")
    return known


class _Outlines:
    """Collects the addresses while the XML goes by."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag.lower() == "outline":
            self.found += [value for name, value in attributes.items() if name.lower() == "xmlurl"]

    def close(self) -> None:
        pass


def _outlines(raw: bytes, path: Path) -> list[str]:
    seen = _Outlines()
    parser = DefusedXMLParser(target=seen)
    try:
        parser.feed(raw)
        parser.close()
    except (DefusedXmlException, ParseError) as error:
        raise InputError(f"{path}: is a damaged list of feeds ({error}); {HOW}") from error
    return seen.found
