"""Nothing opens a connection unless told to: which modules can, and that building does not."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

import analysis
from tests.read.formats.samples import page

ROOT = Path(analysis.__file__).parent
OPENERS = {"httpx", "httpcore", "requests", "socket", "urllib.request", "http.client", "ftplib", "smtplib"}
ALLOWED = {"network/addresses.py", "statistics/network.py", "collect/ask.py"}


def test_few_modules_can_open_connections() -> None:
    found = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [node.args[0].value] if _imports_by_name(node) else []
            if OPENERS & set(names):
                found.add(path.relative_to(ROOT).as_posix())
    assert found <= ALLOWED | {"archive/lock.py"}
    assert "collect/ask.py" in found


def _imports_by_name(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "import_module"
        and bool(node.args)
        and isinstance(node.args[0], ast.Constant)
    )


def test_a_page_that_points_everywhere_is_read_without_a_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **more: object) -> object:
        raise AssertionError(f"a connection was opened: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    head = (
        '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script>'
        '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/">'
    )
    (tmp_path / "a.html").write_text(page(head, None) + '<img src="http://127.0.0.1:9/a.png">', encoding="utf-8")
    tables = analysis.analyze(tmp_path)
    assert tables.documents.height + tables.problems.height == 1
