"""The text of a PDF's pages, from standard input to standard output; run by `pdf` as a process of its own."""

from __future__ import annotations

import io
import logging
import re
import sys
from typing import Any

MOST_PAGES = 300
MEMORY = 2 << 30  # bytes
LARGEST = 20_000_000
GAP = re.compile(r"\S {4,}\S")
SPACES = re.compile(r" {2,}")
MOST_COLUMNS = 0.4


def main() -> None:
    """Read a PDF, write its text."""
    _bounded()
    from pypdf import PdfReader  # noqa: PLC0415  # an optional package

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(sys.stdin.buffer.read()), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        sys.exit("it is locked with a password")
    size = 0
    for number, page in enumerate(reader.pages):
        text = _laid_out(page)
        size += len(text)
        if number == MOST_PAGES or size > LARGEST:
            sys.exit("it has more pages than any release")
        sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\f")


def _laid_out(page: Any) -> str:
    """The text of a page line by line, a blank line between paragraphs; of columns, one after the other."""
    text = str(page.extract_text(extraction_mode="layout"))
    lines = [line for line in text.split("\n") if line.strip()]
    # The other way of reading takes a change of font for a space, as within Kazakh words; here columns would be mixed.
    columns = sum(GAP.search(line.strip()) is not None for line in lines)
    return str(page.extract_text()) if columns > MOST_COLUMNS * len(lines) else SPACES.sub(" ", text)


def _bounded() -> None:
    """No more memory than a release needs, where the system can be told so."""
    try:
        import resource  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


if __name__ == "__main__":
    main()
