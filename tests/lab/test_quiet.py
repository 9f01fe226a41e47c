"""`communique lab` and `communique report`: quiet settings, and words where something is not there."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from jupyterlab.labapp import LabApp

from analysis.cli import main
from analysis.errors import InputError
from analysis.lab import open_lab

CONFIG = files("analysis.lab") / "config"


def test_settings_are_settings_of_jupyterlab():
    quiet = json.loads((CONFIG / "jupyter_lab_config.json").read_text())["LabApp"]
    assert quiet["news_url"] is None
    assert quiet["extension_manager"] == "readonly"
    assert set(quiet) <= set(LabApp.class_trait_names(config=True))


def test_announcements_are_off():
    off = json.loads((CONFIG / "labconfig" / "page_config.json").read_text())["disabledExtensions"]
    assert off["@jupyterlab/apputils-extension:announcements"] is True


def test_no_notebook_is_said(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=r"00_start\.ipynb"):
        open_lab()
    assert main(["lab", "--no-browser"]) == 1


def test_a_report_needs_tables(tmp_path, capsys):
    assert main(["report", "--out", str(tmp_path)]) == 1
    assert "communique build" in capsys.readouterr().err
