"""Archives (.zip): the files in one, opened where they lie; nothing is unpacked to the disk.

Refused are names that lead out of the archive, archives in archives, locked members, and bombs: what unpacks to more
than text does, or into more files than anybody saves.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePosixPath

from analysis.errors import ReadError
from analysis.read.article import Fault
from analysis.read.kinds import READER
from analysis.read.listing import SourceFile, is_asset, readable, with_ids
from analysis.read.opening import LARGEST, MEGABYTE, Opened

MOST_MEMBERS = 200_000
# Running text is packed to a third or a fifth, tables with much repetition to a thirtieth.
MOST_GROWTH = 100
NAME_BYTES = 200  # a few bytes packed may be a short text; growth is judged beyond this much
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


def members(opened: Opened) -> Iterator[Opened | Fault]:
    """The files of an archive that can be read, in the order of their names, and the others with the reason.

    Raises:
        ReadError: It is damaged or a bomb.
    """
    try:
        archive = zipfile.ZipFile(opened.stream)
    except BROKEN as error:
        raise ReadError("is a damaged archive; download or pack it again, or unpack it into the folder") from error
    with archive:
        entries = _visible(archive.infolist())
        _refuse_bomb(opened, entries)
        if any(entry.filename == "[Content_Types].xml" for entry in entries):
            raise ReadError("is an Office file of a kind that is not read; save it as .docx, .csv or .txt")
        files = _files(opened.file, entries)
        for entry, file in sorted(zip(entries, files, strict=True), key=lambda pair: pair[1].path):
            if file.is_candidate:
                yield _member(archive, entry, file)
        if others := sorted({file.location.suffix or "no suffix" for file in files if not file.is_candidate}):
            many = sum(not file.is_candidate for file in files)
            yield Fault("*", f"{many} files are of kinds that are not read ({', '.join(others)}); nothing need be done")


def _refuse_bomb(opened: Opened, entries: list[zipfile.ZipInfo]) -> None:
    packed = opened.stream.seek(0, 2)
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_MEMBERS or unpacked > MOST_GROWTH * packed + LARGEST:
        raise ReadError(
            f"unpacks from {packed / MEGABYTE:.1f} MB to {unpacked / MEGABYTE:.0f} MB in {len(entries)} files, "
            "as no texts do; if it is what you expect, unpack it into the folder"
        )


def _files(archive: SourceFile, entries: list[zipfile.ZipInfo]) -> list[SourceFile]:
    """The members as files: ids that begin with the archive's and a dot."""
    named = [
        SourceFile(
            Path(entry.filename), readable(entry.filename), PurePosixPath(entry.filename).suffix.lower() in READER
        )
        for entry in entries
    ]
    return [
        replace(file, path=f"{archive.path}/{file.path}", document_id=f"{archive.document_id}.{file.document_id}")
        for file in with_ids(named)
    ]


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, file: SourceFile) -> Opened | Fault:
    name = readable(entry.filename)
    if reason := _refused(entry, file):
        return Fault(name, reason)
    try:
        with archive.open(entry) as packed:
            raw = packed.read(LARGEST + 1)
    except BROKEN:
        return Fault(name, "is damaged inside the archive; pack it again, or leave it out")
    return Opened(file, BytesIO(raw))


def _refused(entry: zipfile.ZipInfo, file: SourceFile) -> str | None:
    if _leads_out(entry.filename):
        return "has a name that leads out of the archive; such a file is not read"
    if entry.flag_bits & 0x1:
        return "is locked with a password; unlock the archive, or unpack it into the folder"
    if READER[file.location.suffix.lower()] == "archive":
        return "is an archive inside an archive; unpack it into the folder"
    return None


def _leads_out(name: str) -> bool:
    steps = _steps(name)
    return steps[0] == "" or ".." in steps or ":" in steps[0]


def _steps(name: str) -> list[str]:
    return name.replace("\\", "/").split("/")


def _visible(entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The files somebody packed: no folders, no files of the system (`.DS_Store`, `__MACOSX/…`), no assets of pages."""
    names = {entry.filename for entry in entries}
    return [
        entry
        for entry in entries
        if not entry.is_dir()
        and not any(part.startswith((".", "__MACOSX")) and part != ".." for part in _steps(entry.filename))
        and not is_asset(entry.filename, names)
    ]
