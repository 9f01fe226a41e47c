"""Add what the analyst names to the inputs: addresses, feeds with the pages they lead to, files of the disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from analysis.collect.ask import Answer, Asker
from analysis.collect.opml import feeds
from analysis.collect.shelf import Shelf
from analysis.errors import AnalysisError, InputError
from analysis.read.formats.feed import links
from analysis.read.kinds import READER, kind_of
from analysis.read.opening import LARGEST, MEGABYTE

MOST = 100
TRACKING = ("utm_", "fbclid=", "gclid=", "yclid=")
DEPTH = 2  # a sitemap may list sitemaps


@dataclass(slots=True)
class Added:
    """What came of it: files stored (relative to the inputs), addresses that brought nothing new, and failures."""

    stored: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def add(targets: Sequence[str], inputs: Path, asker: Asker | None = None, most: int = MOST) -> Added:
    """Store pages, the new pages of feeds, and files, as they are.

    Args:
        targets: Addresses (https://…) and paths of files.
        inputs: The folder of inputs; what is received lies in `received` below it.
        asker: Who asks.
        most: How many pages of one feed, the first ones.

    Returns:
        What was stored; an address that fails stops none of the others.
    """
    shelf, result, who = Shelf.of(inputs), Added(), asker or Asker()
    try:
        for target in targets:
            _one(target, shelf, who, most, result)
    finally:
        who.close()
    return result


def watch(lists: Iterable[Path], inputs: Path, asker: Asker | None = None, most: int = MOST) -> Added:
    """Store what is new in the feeds of lists.

    Raises:
        InputError: A list cannot be read, or lists no feed.
    """
    return add([url for path in lists for url in feeds(path)], inputs, asker, most)


def _one(target: str, shelf: Shelf, who: Asker, most: int, result: Added) -> None:
    try:
        if target.startswith(("http://", "https://")):
            _address(target, shelf, who, most, result, DEPTH)
        else:
            _file(Path(target), shelf, who, result)
    except AnalysisError as error:
        result.refused.append(str(error) if target in str(error) else f"{target}: {error}")


def _file(path: Path, shelf: Shelf, who: Asker, result: Added) -> None:
    """A file of the disk, copied beside the pages."""
    if path.suffix.lower() not in READER:
        raise InputError(f"{path}: is of a kind that is not read; see README, What you can feed it")
    if path.resolve().is_relative_to(shelf.home.parent.resolve()):
        result.unchanged.append(str(path))
        return
    try:
        with open(path, "rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise InputError(f"{path}: cannot be opened ({error.strerror or error}); check the name") from error
    if len(content) > LARGEST:
        raise InputError(f"{path}: is larger than {LARGEST // MEGABYTE} MB; copy it into the folder yourself")
    answer = Answer(path.resolve().as_uri(), path.resolve().as_uri(), content)
    _told(shelf, answer, content, who, result)


def _address(url: str, shelf: Shelf, who: Asker, most: int, result: Added, depth: int) -> None:
    before = shelf.lying(url)
    answer = who.ask(url, before.etag if before else None, before.last_modified if before else None)
    if answer.content is None:
        result.unchanged.append(url)
        return
    if depth and kind_of("", answer.content[:8192]) == "feed":
        _feed(answer, answer.content, shelf, who, most, result, depth - 1)
        return
    _told(shelf, answer, answer.content, who, result)


def _feed(answer: Answer, content: bytes, shelf: Shelf, who: Asker, most: int, result: Added, depth: int) -> None:
    """The pages of a feed that are not known yet."""
    failed = len(result.refused)
    new = [link for link in map(_plain, links(content, answer.charset)) if link not in shelf.known]
    for link in new[:most]:
        try:
            _address(link, shelf, who, most, result, depth)
        except AnalysisError as error:
            result.refused.append(str(error))
    if not new:
        result.unchanged.append(answer.url)
    # Only a feed whose pages all came need not be asked again until it changes.
    if failed == len(result.refused) and len(new) <= most:
        shelf.note(answer, sha256(content).hexdigest(), who.manners.now())


def _plain(link: str) -> str:
    """An address without what only says how its reader came there."""
    parts = urlsplit(link)
    kept = [each for each in parts.query.split("&") if not each.lower().startswith(TRACKING)]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "&".join(kept), ""))


def _told(shelf: Shelf, answer: Answer, content: bytes, who: Asker, result: Added) -> None:
    stored = shelf.keep(answer, content, who.manners.now())
    if stored:
        result.stored.append(f"{shelf.home.name}/{stored.file}")
    else:
        result.unchanged.append(answer.url)
