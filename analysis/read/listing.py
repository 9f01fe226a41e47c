"""Which files there are to read, and what each is called."""

from __future__ import annotations

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from analysis.errors import InputError
from analysis.read.kinds import READER, SUFFIXES
from analysis.read.received import LIST, Received, received

# What browsers call the folder of pictures and scripts beside a saved page, after the page's name.
ASSET_FOLDERS = ("_files", ".files", "_файлы")
LONGEST_ID = 100
LONGEST_HASH = 64
HASH = 8
OTHER = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read.

    Attributes:
        location: Where it lies.
        path: What it is called in tables: relative to the input folder, with `/`, control characters escaped.
        is_candidate: Whether its name is that of a text, or it was asked for by name.
        fault: Why it cannot be listed further (a folder without permission), else None.
        document_id: The id its document will have; empty where it is no candidate. Several documents of one file
            have ids that begin with it and a dot.
        url: The web address it was received from (`communique add`).
        charset: The character set its server told.
    """

    location: Path
    path: str
    is_candidate: bool
    fault: str | None = None
    document_id: str = ""
    url: str | None = None
    charset: str | None = None


Placed = tuple[str, SourceFile]  # a file, and the place that its path leads to


def list_files(paths: Sequence[Path | str] | Path | str) -> tuple[SourceFile, ...]:
    """All files under the paths, each once, ordered by path; those of unknown kind are listed too.

    A folder is walked with its subfolders; hidden files and folders are left out. A file given by name is taken as is.

    Raises:
        InputError: No path, a path that does not exist, or a folder in which nothing is readable.
    """
    given = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
    if not given:
        raise InputError("no input given; name a folder with .txt files, or a file")
    found: dict[str, SourceFile] = {}
    for path in given:
        for place, file in _under(path):
            found.setdefault(place, file)
    return tuple(sorted(with_ids(list(found.values())), key=lambda file: (file.path, os.fsencode(file.location))))


def _under(path: Path) -> list[Placed]:
    if not os.path.lexists(path):
        raise InputError(f"{readable(path)}: no such file or folder; check the spelling, or give another path")
    if not path.is_dir():
        return [(os.path.realpath(path), SourceFile(path, readable(path.name), is_candidate=True))]
    placed = list(_walk(path))
    files = [file for _, file in placed]
    if files and files[0].location == path:
        raise InputError(f"{readable(path)}: {files[0].fault}; allow reading it, or give another path")
    if not any(file.is_candidate for file in files):
        kinds = ", ".join(sorted({readable(f.location.suffix) or "no suffix" for f in files})) or "no files at all"
        raise InputError(f"{readable(path)}: nothing to read here (found: {kinds}); put .txt files into it")
    return placed


def _walk(root: Path) -> Iterator[Placed]:
    """The files of a folder, depth-safe; a folder reached a second time through a link is not entered again."""
    pending, seen, sources = [(root, "")], set[str](), dict[Path, Received]()
    while pending:
        folder, inside = pending.pop()
        real = os.path.realpath(folder)
        if real in seen:
            continue
        seen.add(real)
        try:
            with os.scandir(folder) as opened:
                entries = {entry.name: entry for entry in opened}
        except OSError as error:
            name = readable(inside.rstrip("/") or ".")
            yield real, SourceFile(folder, name, False, f"cannot be opened ({error.strerror})")
            continue
        if LIST in entries:
            sources.update((folder / each.file, each) for each in received(folder).values() if each.file)
        for name in _visible(sorted(entries, key=os.fsencode)):
            path = folder / name
            if _is(entries[name].is_dir):
                pending.append((path, f"{inside}{name}/"))
            else:
                place = os.path.realpath(path) if _is(entries[name].is_symlink) else os.path.join(real, name)
                yield place, _listed(path, readable(inside + name), sources.get(path))


def _is(told: Callable[[], bool]) -> bool:
    """What a folder tells of an entry; one that leads nowhere is a file that cannot be read."""
    try:
        return told()
    except OSError:
        return False


def _visible(entries: Sequence[str]) -> list[str]:
    """What a folder shows: nothing hidden, no folder of a saved page's pictures, no list of feeds or of what came."""
    names = set(entries)
    lists = {each for each in entries if each == LIST or each.endswith(".opml")}
    return [each for each in entries if not each.startswith(".") and each not in lists and not is_asset(each, names)]


def _listed(entry: Path, name: str, source: Received | None) -> SourceFile:
    known = entry.suffix.lower() in READER
    if not source:
        return SourceFile(entry, name, known)
    url = source.address or source.url
    web = url if url.startswith("http") else None
    return SourceFile(entry, name, known, url=web, charset=source.charset)


def is_asset(path: str, names: Collection[str]) -> bool:
    """Whether a file or folder lies in the folder of pictures and scripts that a browser saved beside a page.

    Args:
        path: Its path, with `/`.
        names: The paths among which the page would be.
    """
    folders = path.split("/")
    for n, folder in enumerate(folders):
        for ending in ASSET_FOLDERS:
            page = "/".join([*folders[:n], folder.removesuffix(ending)])
            if folder.endswith(ending) and any(page + suffix in names for suffix in SUFFIXES["page"]):
                return True
    return False


def readable(name: str | Path) -> str:
    """A path as text that can be printed and stored: stray bytes and control characters escaped."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def with_ids(files: list[SourceFile]) -> list[SourceFile]:
    """Ids out of paths. Files whose names would meet all get a hash of their path, so no order decides."""
    plain = {n: _plain(file) for n, file in enumerate(files) if file.is_candidate}
    count = Counter(plain.values())
    unfit = {n: name for n, name in plain.items() if not 0 < len(name) <= LONGEST_ID or count[name] > 1}
    wishes = {n: _wishes(files[n], name) for n, name in unfit.items()}
    count.update(wish for n, several in wishes.items() for wish in several if wish != unfit[n])
    chosen = {n: next((w for w in several if count[w] == 1), several[-1]) for n, several in wishes.items()}
    return [replace(file, document_id=chosen.get(n) or plain.get(n, "")) for n, file in enumerate(files)]


def _plain(file: SourceFile) -> str:
    """The id that the path of a file gives."""
    suffix = file.location.suffix
    return slug(file.path[: -len(suffix)] if suffix and suffix.lower() in SUFFIXES["text"] else file.path)


def _wishes(file: SourceFile, name: str) -> tuple[str, ...]:
    """What a file may be called whose plain name is not good enough, best first."""
    inside, typed = (sha256(os.fsencode(path)).hexdigest() for path in (file.path, file.location))
    safe = name[:LONGEST_ID]
    hashed = tuple(f"{safe}-{part}".lstrip("-") for part in (inside[:HASH], typed[:HASH], typed[:LONGEST_HASH]))
    return (name, *hashed) if name and name == safe else hashed


def slug(name: str) -> str:
    """Letters (of any alphabet), digits, `_` and `-`; anything else becomes one `-`."""
    return OTHER.sub("-", unicodedata.normalize("NFC", name)).strip("-")
