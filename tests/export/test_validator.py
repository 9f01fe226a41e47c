"""Microsoft's own Open XML SDK finds nothing to object to.

Runs where node is there and the environment says where `@ooxml-tools/validate` is installed, as `.ci/run` does:

    npm install --prefix ~/.cache/communique @ooxml-tools/validate
    export COMMUNIQUE_NODE_MODULES=~/.cache/communique/node_modules
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from analysis import knowledge
from analysis.export import briefing, fill_template, spreadsheet
from analysis.tables import build
from analysis.world import World
from tests.export.test_template import template
from tests.tables.sample import sample_tables

MODULES = Path(os.environ.get("COMMUNIQUE_NODE_MODULES", "node_modules"))
HERE = Path(__file__).parent

pytestmark = [
    pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed"),
    pytest.mark.skipif(
        not (MODULES / "@ooxml-tools" / "validate").is_dir(),
        reason="@ooxml-tools/validate is not installed; COMMUNIQUE_NODE_MODULES says where it is",
    ),
]


def objections(*workbooks):
    """What the validator says of each workbook."""
    command = ["node", str(HERE / "validate.mjs"), str(MODULES.resolve()), *map(str, workbooks)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=300)
    return [json.loads(line)["found"] for line in done.stdout.splitlines()]


def test_the_validator_finds_nothing_in_any_edition_nor_in_an_empty_one(tmp_path):
    paths = [briefing(sample_tables(), tmp_path / f"{lang}.xlsx", lang) for lang in ("en", "ru", "kk")]
    paths.append(briefing(build(World(findings=()), knowledge.load()), tmp_path / "empty.xlsx"))
    assert objections(*paths) == [[], [], [], []]


def test_a_plain_frame_is_sound_and_a_filled_template_no_worse_than_it_was(tmp_path):
    own = template(tmp_path / "own.xlsx", picture=False)
    filled = fill_template(own, sample_tables(), tmp_path / "filled.xlsx").path
    before, after, plain = objections(own, filled, spreadsheet(sample_tables().events, tmp_path / "frame.xlsx"))
    assert plain == []
    assert after == before


def test_the_validator_does_find_what_is_wrong(tmp_path):
    whole, broken = briefing(sample_tables(), tmp_path / "whole.xlsx"), tmp_path / "broken.xlsx"
    with ZipFile(whole) as source, ZipFile(broken, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, part.replace(b"<b ", b"<unknown ", 1) if name == "xl/styles.xml" else part)
    assert objections(broken)[0]
