"""The notebooks as an analyst opens them: JupyterLab on loopback, run all, look, click the download."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from openpyxl import load_workbook

ROOT = Path(__file__).parent.parent.parent
TOKEN = "only-on-this-machine"


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    """JupyterLab as `communique lab` starts it, on copies; its address."""
    desk = tmp_path_factory.mktemp("desk")
    for name in ("notebooks", "seeds"):
        shutil.copytree(ROOT / name, desk / name)
    settings = tmp_path_factory.mktemp("settings")
    (settings / "jupyter_server_config.json").write_text(json.dumps({"ServerApp": {"allow_root": True}}))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    surroundings = {
        **os.environ,
        "JUPYTER_TOKEN": TOKEN,
        "JUPYTER_CONFIG_DIR": str(settings),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
    }
    command = [sys.executable, "-m", "analysis", "lab", "--no-browser", "--port", str(port)]
    with (desk / "lab.log").open("w") as log:
        server = subprocess.Popen(
            command, cwd=desk, env=surroundings, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            _wait(f"http://127.0.0.1:{port}/api/status?token={TOKEN}")
            yield f"http://127.0.0.1:{port}"
        finally:
            os.killpg(server.pid, 15)
            server.wait(20)


def _wait(address: str) -> None:
    for _ in range(120):
        try:
            urlopen(address).close()
        except OSError:
            time.sleep(0.5)
        else:
            return
    pytest.fail("JupyterLab did not start")


@pytest.mark.parametrize("name", ["01_events", "08_briefing"])
def test_run_all_look_and_download(visit, lab, name, tmp_path):
    page = _run(visit(width=1400), lab, name)
    link = page.locator("a[href^='data:']:visible").last
    _scroll_to(page, link)
    assert page.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0
    with page.expect_download() as saved:
        link.click()
    path = tmp_path / saved.value.suggested_filename
    saved.value.save_as(path)
    assert len(load_workbook(path).sheetnames) > 5
    with page.expect_download() as beside:
        page.locator("a[download]:visible:not([href^='data:'])").last.click()
    beside.value.save_as(tmp_path / "beside.xlsx")
    assert (tmp_path / "beside.xlsx").read_bytes() == path.read_bytes()
    chart = page.locator(".js-plotly-plot:visible").first
    _scroll_to(page, chart, back=True)
    assert chart.locator(".scatterlayer .point").count() >= 5
    assert len(chart.screenshot()) > 8_000  # a blank one has 2,000 bytes
    buttons = chart.locator(".modebar-btn").evaluate_all("all => all.map(each => each.dataset.title)")
    assert buttons
    assert not [title for title in buttons if "hare" in title or "loud" in title]


def test_drop_downs_change_what_is_shown(visit, lab):
    page = _run(visit(width=1400), lab, "03_indicators")
    menu = page.locator(".jupyter-widgets select:visible")
    _scroll_to(page, menu)
    page.wait_for_function("() => document.querySelectorAll('.jupyter-widgets caption').length > 0")
    caption = page.locator(".jupyter-widgets caption").last
    whole = caption.inner_text()
    menu.first.select_option(index=1)
    page.wait_for_function(
        "was => [...document.querySelectorAll('.jupyter-widgets caption')].pop()?.innerText !== was", arg=whole
    )
    assert page.locator("[data-mime-type='application/vnd.jupyter.error']").count() == 0


def _run(page, lab, name):
    """Open a notebook and run all of it."""
    page.goto(f"{lab}/lab/tree/notebooks/{name}.ipynb?token={TOKEN}&reset")
    page.wait_for_selector("text=| Idle", timeout=90_000)  # said by the status bar once the kernel is there
    page.click(".lm-MenuBar-itemLabel:text-is('Run')")
    page.click(".lm-Menu-itemLabel:text-is('Run All Cells')")
    return page


def _scroll_to(page, wanted, back: bool = False) -> None:
    """JupyterLab keeps only the cells near the window: scroll until the wanted one is there."""
    from playwright.sync_api import Error  # noqa: PLC0415  # an optional package of these tests

    page.mouse.move(900, 600)
    for _ in range(90):
        if wanted.count():
            try:
                wanted.first.scroll_into_view_if_needed()
            except Error:  # drawn anew in this moment
                continue
            return
        page.mouse.wheel(0, -700 if back else 700)
        page.wait_for_timeout(700)
    pytest.fail("not found in the notebook")
