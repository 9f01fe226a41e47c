"""Notebooks ask and show: they run from top to bottom, hold no logic and no stored output."""

from __future__ import annotations

import ast
import shutil
from base64 import b64encode
from itertools import cycle
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
NAMES = [
    "00_start",
    "01_events",
    "02_participants",
    "03_indicators",
    "04_agreements",
    "05_disagreements",
    "06_claim_history",
    "07_official_statistics",
    "08_briefing",
]
FORBIDDEN = (ast.FunctionDef, ast.Lambda, ast.For, ast.While, ast.ListComp, ast.DictComp, ast.ClassDef, ast.If)


def read(path: Path) -> nbformat.NotebookNode:
    return nbformat.read(path, as_version=4)


def code(path: Path) -> list[str]:
    return [cell.source for cell in read(path).cells if cell.cell_type == "code"]


def test_there_are_notebooks():
    assert [path.stem for path in NOTEBOOKS] == NAMES


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_stored_without_outputs(path):
    assert not [cell for cell in read(path).cells if cell.get("outputs") or cell.get("execution_count")]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_thin(path):
    cells = read(path).cells
    assert len(cells) <= 15
    for source in code(path):
        assert len([line for line in source.splitlines() if line.strip()]) <= 3
        assert not [node for node in ast.walk(ast.parse(source)) if isinstance(node, FORBIDDEN)]


@pytest.fixture
def desk(tmp_path):
    """The folders as an analyst has them, to write in."""
    shutil.copytree(FOLDER, tmp_path / "notebooks")
    shutil.copytree(FOLDER.parent / "seeds", tmp_path / "seeds")
    return tmp_path / "notebooks"


# Each notebook in one language, all languages in turn: the charts themselves are tried in every language elsewhere.
@pytest.mark.parametrize(
    ("path", "lang"),
    list(zip(NOTEBOOKS, cycle(["en", "ru", "kk"]), strict=False)),
    ids=lambda it: getattr(it, "stem", it),
)
def test_it_runs_and_draws(path, lang, desk):
    notebook = read(path)
    for cell in notebook.cells:
        if "parameters" in cell.metadata.get("tags", []):
            cell.source = cell.source.replace('lang = "en"', f'lang = "{lang}"')
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": str(desk)}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert not [output for output in outputs if output.output_type == "error"]
    shown = [kind for output in outputs for kind in output.get("data", {})]
    assert "application/vnd.plotly.v1+json" in shown
    assert "text/html" in shown
    (workbook,) = desk.parent.glob("exports/*.xlsx")
    links = [
        output["data"]["text/html"] for output in outputs if "download=" in output.get("data", {}).get("text/html", "")
    ]
    assert b64encode(workbook.read_bytes()).decode() in links[0]
    assert f'href="../exports/{workbook.name}"' in links[0]


def test_every_notebook_asks_shows_and_explains():
    for path in NOTEBOOKS:
        text = "\n".join(cell.source for cell in read(path).cells)
        assert read(path).cells[0].source.startswith("# ")
        assert read(path).cells[0].source.splitlines()[0].endswith("?")
        for part in ("How to read it.", "charts.in_words(chart)", "download("):
            assert part in text
        assert [cell for cell in read(path).cells if "parameters" in cell.metadata.get("tags", [])]
        assert "FileLink" not in text
