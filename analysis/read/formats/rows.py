"""Tables of articles: JSON Lines, JSON, CSV. Columns are known by their names (`lexicon/columns`), in any order."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any

from analysis import knowledge
from analysis.errors import ReadError
from analysis.model import LANGUAGES
from analysis.read.article import Article, Fault, composed, line, told
from analysis.read.decode import decode, tidy
from analysis.read.formats.page import plain
from analysis.read.opening import LARGEST, MEGABYTE, Opened
from analysis.read.words import frame_words

FIELDS = ("text", "title", "published", "producer", "language", "url", "id")
DELIMITERS = ",;\t|"
MARKUP = ("</p>", "<br", "<p>", "</div>")
SAMPLE = 1 << 16
MOST_FAULTS = 1_000
MOST_COLUMNS = 1_000
SHORTEST = 20


def articles(opened: Opened) -> Iterator[Article | Fault]:
    """The articles of a table, one a row."""
    suffix = opened.file.location.suffix.lower()
    if suffix == ".json":
        yield from from_records(_of_json(opened.whole()))
    elif suffix in (".csv", ".tsv"):
        yield from from_records(_of_csv(opened))
    else:
        yield from from_records(_of_lines(opened))


def from_records(records: Iterator[tuple[str, Any]]) -> Iterator[Article | Fault]:
    """Records as articles; a record that gives none is a fault under the name given with it.

    Raises:
        ReadError: No record has a column of text.
    """
    faults: list[Fault] = []  # held back until one row shows that the table is one of articles
    filled = known = False
    for name, record in records:
        known = known or (isinstance(record, Mapping) and _has_text(record))
        found = _article(name, record)
        if isinstance(found, Fault) and not filled:
            faults.append(found)
            if len(faults) == MOST_FAULTS:
                raise ReadError(
                    f"holds no article in its first {MOST_FAULTS:,} records; see README, What you can feed it"
                )
            continue
        filled = True
        yield from faults
        faults = []
        yield found
    if not filled and not known:
        wanted = ", ".join(_columns()["en"]["text"])
        raise ReadError(f"has no column of text; name one of its columns {wanted}")
    yield from faults


def _article(name: str, record: Any) -> Article | Fault:
    try:
        return _read(record)
    except ReadError as error:
        return Fault(name, str(error))


def _read(record: Any) -> Article:
    """A record as an article, by its id, its address, or its content.

    Raises:
        ReadError: It is none.
    """
    if isinstance(record, ReadError):
        raise record
    if not isinstance(record, Mapping):
        raise ReadError("is no record of an article (names with values); leave it out")
    if len(record) > MOST_COLUMNS:
        raise ReadError(f"has more than {MOST_COLUMNS:,} columns, as no article has; leave it out")
    known = mapped(record)
    body = known.get("text")
    if not isinstance(body, str) or len(body.strip()) < SHORTEST:
        raise ReadError("has no text, or hardly any; fill its column of text, or leave it out")
    said = told("column", frame_words(), **{key: known.get(key) for key in FIELDS[1:6]})
    body = plain(body) if any(tag in body[:2000].lower() for tag in MARKUP) else body
    text = tidy(composed(said.title, tidy(body)))
    return Article(text, said, line(known.get("id")) or said.url or sha256(text.encode()).hexdigest()[:8])


def mapped(record: Mapping[Any, Any]) -> dict[str, Any]:
    """The values of a record by what they are, of the columns whose names are known; the first of several counts."""
    names = {_plain(key): value for key, value in reversed(list(record.items()))}
    found = {}
    for field, wanted in _names().items():
        value = next((names[name] for name in wanted if names.get(name) not in (None, "")), None)
        if value is not None:
            found[field] = value
    return found


def _has_text(record: Mapping[Any, Any]) -> bool:
    return len(record) <= MOST_COLUMNS and any(_plain(name) in _names()["text"] for name in record)


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """What columns of each field are called, the plainest first."""
    section = _columns()
    return {field: tuple(_plain(name) for lang in LANGUAGES[::-1] for name in section[lang][field]) for field in FIELDS}


def _columns() -> Any:
    return knowledge.load().lexicon["columns"]


def _plain(name: object) -> str:
    return "".join(c for c in str(name)[:100].casefold() if c.isalnum())


def _of_lines(opened: Opened) -> Iterator[tuple[str, Any]]:
    number = 0
    while raw := opened.stream.readline(LARGEST + 1):
        number += 1
        if len(raw) > LARGEST:
            raise ReadError(
                f"has a line of more than {LARGEST // MEGABYTE} MB (line {number}); give one article a line"
            )
        if raw.strip(b"\xef\xbb\xbf \t\r\n"):
            yield f"line {number}", _parsed(raw)


def _of_json(raw: bytes) -> Iterator[tuple[str, Any]]:
    found = _parsed(raw)
    if isinstance(found, ReadError):
        raise found
    if isinstance(found, dict) and "text" not in mapped(found):
        # {"articles": [ … ]}: the one list in it.
        lists = [value for value in found.values() if isinstance(value, list)]
        found = lists[0] if len(lists) == 1 else found
    for number, record in enumerate(found if isinstance(found, list) else [found], start=1):
        yield f"record {number}", record


def _parsed(raw: bytes) -> Any:
    try:
        return json.loads(decode(raw), strict=False)
    except ReadError as error:
        return error
    except (ValueError, RecursionError) as error:
        return ReadError(f"is no JSON ({str(error)[:80]}); mend or remove it")


def _of_csv(opened: Opened) -> Iterator[tuple[str, Any]]:
    head = opened.stream.read(SAMPLE)
    opened.stream.seek(0)
    encoding = _encoding(head)
    first = head.decode(encoding, "ignore").partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    csv.field_size_limit(LARGEST)
    text = io.TextIOWrapper(opened.stream, encoding, newline="")
    rows = csv.DictReader(text, delimiter=delimiter, restkey="", strict=False)
    try:
        for row in rows:
            yield f"line {rows.line_num}", row
    except (csv.Error, UnicodeError) as error:
        raise ReadError(f"cannot be read beyond line {rows.line_num} ({error}); save it as CSV in UTF-8") from error
    finally:
        if not opened.stream.closed:  # it is, where the file was given up before its end
            text.detach()


def _encoding(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    whole_lines = head[: head.rfind(b"\n") + 1] or head
    decode(whole_lines)  # refuses what is no text, or in an encoding that cannot be told
    try:
        whole_lines.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1251"
    return "utf-8-sig"
