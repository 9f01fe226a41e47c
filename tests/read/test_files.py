"""Files and folders: every file gives a document or a problem, and one bad file stops nothing."""

from __future__ import annotations

import os
import re
import socket
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.model import Document, Problem
from analysis.read import files as reading
from analysis.read import list_files, opening, read, read_each

TEXT = " date 2031-05-17 Порт растёт\nСтороны обсудили перевозки зерна.\n"


def put(folder: Path, name: str, content: str | bytes = TEXT) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def only_problem(folder: Path) -> Problem:
    found = read(folder)
    assert not found.documents
    (problem,) = found.problems
    return problem


def ids(folder: Path) -> list[str]:
    return [found.document_id for found in read(folder).documents]


def test_a_folder_is_walked_and_ordered_by_id(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c", "2031/май/сауда.txt", ".hidden.txt", ".git/x.txt", "feeds.opml"):
        put(tmp_path, name)
    found = read(tmp_path)
    assert [(d.document_id, d.path) for d in found.documents] == [
        ("2031-май-сауда", "2031/май/сауда.txt"),
        ("a", "a.md"),
        ("b", "b.txt"),
        ("c", "c"),
    ]
    assert found.problems == ()


def test_document_carries_text_hash_and_frame(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", TEXT.replace("\n", "\r\n"))
    (found,) = read(tmp_path).documents
    assert found.text == TEXT
    assert found.sha256 == sha256((tmp_path / "a.txt").read_bytes()).hexdigest()
    assert found.title is not None
    assert found.title.of(found.text) == "Порт растёт"


def test_a_file_is_taken_as_it_is_whatever_its_suffix(tmp_path: Path) -> None:
    file = put(tmp_path, "release.text")
    assert [d.document_id for d in read(file).documents] == ["release-text"]
    assert [d.document_id for d in read([str(file)]).documents] == ["release-text"]


def test_the_same_file_given_twice_is_read_once(tmp_path: Path) -> None:
    file = put(tmp_path, "a.txt")
    (tmp_path / "link.txt").symlink_to(file)
    assert len(read([tmp_path, file, file]).documents) == 1


def test_ids_do_not_meet_and_do_not_depend_on_order(tmp_path: Path) -> None:
    for name in ("a b.txt", "a-b.txt", "a_b.txt", "x.txt", "x.md", "!.txt", "?.txt", "Ә" * 110 + ".txt"):
        put(tmp_path, name)
    found = {d.path: d.document_id for d in read(tmp_path).documents}
    assert len(set(found.values())) == 8
    assert found["a_b.txt"] == "a_b"
    assert found["a b.txt"].startswith("a-b-")
    assert all(found.values())
    (tmp_path / "x.md").unlink()
    after = {d.path: d.document_id for d in read(tmp_path).documents}
    assert after["x.txt"] == "x"
    assert {path: name for path, name in after.items() if path != "x.txt"}.items() <= found.items()


def test_files_of_two_folders_keep_apart(tmp_path: Path) -> None:
    one, two = put(tmp_path, "one/a.txt"), put(tmp_path, "two/a.txt")
    both = [d.document_id for d in read([one.parent, two.parent]).documents]
    assert len(set(both)) == 2
    assert both == [d.document_id for d in read([two.parent, one.parent]).documents]


def test_names_nobody_expects(tmp_path: Path) -> None:
    put(tmp_path, "Қазақстан мен ЕО.txt")
    put(tmp_path, "two\nlines.txt")
    put(tmp_path, os.fsdecode(b"\xff\xfe.txt"))
    found = {d.path: d.document_id for d in read(tmp_path).documents}
    assert found["Қазақстан мен ЕО.txt"] == "Қазақстан-мен-ЕО"
    assert "two\\nlines.txt" in found
    for path, name in found.items():
        assert f"{path}{name}".isprintable()
        (path + name).encode("utf-8")


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert ids(tmp_path) == ["in-a"]


def test_links_to_themselves_and_to_nowhere_are_problems(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "one").symlink_to(tmp_path / "two")
    (tmp_path / "two").symlink_to(tmp_path / "one")
    found = read(tmp_path)
    assert [d.document_id for d in found.documents] == ["a"]
    assert {p.path for p in found.problems} == {"self.txt", "one", "two"}
    assert all("; " in p.reason for p in found.problems)


def test_a_folder_whose_files_cannot_be_asked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "in/b.txt")
    asked = os.stat

    def refuse(path: object, *args: object, **more: object) -> os.stat_result:
        if str(path).endswith("b.txt"):
            raise PermissionError(13, "Permission denied")
        return asked(path, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", refuse)
    found = read(tmp_path)
    assert [d.document_id for d in found.documents] == ["a"]
    assert [(p.path, p.reason.split(";")[0]) for p in found.problems] == [
        ("in/b.txt", "cannot be opened (Permission denied)")
    ]


def test_ten_thousand_files_in_one_folder(tmp_path: Path) -> None:
    for n in range(10_000):
        (tmp_path / f"хабар {n}.txt").write_bytes(b"x")
    began = time.perf_counter()
    listed = list_files(tmp_path)
    assert time.perf_counter() - began < 10
    assert len({file.document_id for file in listed}) == 10_000


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", " \n\t\u00a0\ufeff\n", "is empty"),
        ("a.txt", b"\x00\x01\x02 binary", "is not text (it holds NUL bytes); remove it"),
        ("a.txt", b"ab\x01\x02\x03\x04\x05", "is not text (it is full of control characters)"),
        ("a.txt", b"\xff\xfeA", "begins like UTF-16 and is not"),
        ("a.txt", "Стороны обсудили перевозки зерна".encode("koi8-r"), "is neither UTF-8"),
        ("a.txt", "Стороны обсудили перевозки зерна".encode("cp866"), "is neither UTF-8"),
        ("a.txt", "Le ministre a rencontré à Genève les délégués".encode("latin-1"), "is neither UTF-8"),
        ("a.txt", bytes(range(128, 256)) * 20, "is neither UTF-8"),
        ("a.txt", "e" + "\u0301" * 500, "accents or more on one letter"),
    ],
)
def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path, name: str, content: str | bytes, words: str) -> None:
    put(tmp_path, name, content)
    problem = only_problem(tmp_path)
    assert problem.path == name
    assert words in problem.reason
    assert "\n" not in problem.reason


def test_other_kinds_of_file_are_problems_with_a_fix(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "notes.log", "a,b\n")
    put(tmp_path, "picture.png", b"\x89PNG\x00\x01")
    found = read(tmp_path)
    assert [d.document_id for d in found.documents] == ["a"]
    reasons = {p.path: p.reason for p in found.problems}
    assert reasons["picture.png"] == "is not text (a .png file); remove it or convert it to .txt"
    assert re.fullmatch(
        r"is a \.log file, and only .*\.docx, .*\.pdf, .* and files without suffix are read; rename or remove it",
        reasons["notes.log"],
    )


def test_a_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    with open(tmp_path / "large.txt", "wb") as file:
        file.truncate(50_000_000)
    monkeypatch.setattr(reading, "decode", lambda raw: TEXT if len(raw) < 1000 else pytest.fail("was read"))
    found = read(tmp_path)
    assert len(found.documents) == 1
    assert found.problems == (
        Problem(
            "large.txt",
            "is too large for a release: 50.0 MB, the limit is 20 MB; split it into one file per release",
        ),
    )


def test_broken_link_and_socket_and_locked_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "locked.txt")
    (tmp_path / "broken.txt").symlink_to(tmp_path / "nowhere")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(tmp_path)
        listening.bind("socket.txt")
        opened = open

        def refuse(path: Path, mode: str) -> object:
            if Path(path).name == "locked.txt":
                raise PermissionError(13, "Permission denied")
            return opened(path, mode)

        monkeypatch.setattr(opening, "open", refuse, raising=False)
        found = read(tmp_path)
    assert [d.document_id for d in found.documents] == ["a"]
    assert [(p.path, p.reason.split(";")[0]) for p in found.problems] == [
        ("broken.txt", "is a broken link"),
        ("locked.txt", "cannot be opened (Permission denied)"),
        ("socket.txt", "is no ordinary file (a device, pipe or socket)"),
    ]


def test_a_folder_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "a.txt")
    put(tmp_path, "locked/b.txt")
    listed = os.scandir

    def refuse(path: Path) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = read(tmp_path)
    assert len(found.documents) == 1
    assert found.problems[0].path == "locked"
    assert found.problems[0].reason.startswith("cannot be opened (Permission denied)")
    with pytest.raises(InputError, match="cannot be opened"):
        read(tmp_path / "locked")


def test_nothing_to_read_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere: no such file or folder; check the spelling"):
        read(tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"nothing to read here \(found: no files at all\); put \.txt files"):
        read(tmp_path)
    put(tmp_path, "scan.png")
    with pytest.raises(InputError, match=r"found: \.png"):
        read(tmp_path)
    with pytest.raises(InputError, match="no input given"):
        read([])


def test_one_result_for_each_listed_file_in_order(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", b"")
    put(tmp_path, "a.txt")
    put(tmp_path, "c.pdf", b"\x00")
    listed = list_files(tmp_path)
    results = list(read_each(listed))
    assert [file.path for file in listed] == ["a.txt", "b.txt", "c.pdf"]
    assert [type(result) for result in results] == [Document, Problem, Problem]
    assert results == list(read_each(tmp_path)) == list(read_each([tmp_path]))


def test_twice_gives_the_same(tmp_path: Path) -> None:
    for name in ("a.txt", "b/a.txt", "b/c.txt"):
        put(tmp_path, name)
    assert read(tmp_path) == read(str(tmp_path))
