"""The house rules, checked and not promised."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import analysis

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "analysis").rglob("*.py"))
BIN = Path(sys.executable).parent
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "base"}


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("lint-imports", "--no-cache"),
    ],
    ids=" ".join,
)
def test_checks_are_clean(command):
    result = run(*command)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_module_is_small_and_named_for_an_idea(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, "split it by idea"
    assert path.stem not in DRAWERS


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_fit_a_screen(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = [f.name for f in functions if (f.end_lineno or 0) - f.lineno > 45]
    assert not long, f"split {long}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_words_of_a_language_live_in_yaml(path):
    """No Cyrillic word in code; alphabets in patterns are fine, and so are examples in docstrings and comments."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node) is not None
    }
    words = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in docstrings
        if _spells_a_word(node.value)
    ]
    assert not words, f"move {words} into the lexicon"


def _spells_a_word(text: str) -> bool:
    """Whether a string holds Cyrillic letters that are not an alphabet (a class in a pattern, a row of letters)."""
    cyrillic = [c for c in text if "Ѐ" <= c <= "ӿ"]
    return len(cyrillic) >= 3 and "-я" not in text and len(set(cyrillic)) < len(cyrillic)


def test_front_door_is_sorted_and_whole():
    assert analysis.__all__ == sorted(analysis.__all__)
    for name in analysis.__all__:
        assert getattr(analysis, name).__doc__


def test_import_is_light():
    code = "import sys, analysis; print([m for m in ('polars', 'plotly', 'openpyxl', 'pymorphy3') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_project_speaks_of_itself_alone():
    """No path of a build machine in any tracked file."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    tracked = [ROOT / name for name in listed.stdout.splitlines()]
    texts = {path: path.read_text(encoding="utf-8", errors="ignore") for path in tracked if path.is_file()}
    words = ("/" + "work/", "/" + "farm/", "/" + "tmp/brief")
    assert not [str(path) for path, text in texts.items() if any(word in text for word in words)]


def test_lock_files_stay_out():
    """They record the download addresses of one index; versions are pinned in pyproject.toml instead."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert not {"uv.lock", "package-lock.json", "poetry.lock"} & set(listed.stdout.split())
