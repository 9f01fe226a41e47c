"""A real browser that refuses whatever is not on this machine, and remembers that it was asked."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

INSIDE = ("http://127.0.0.1:", "http://localhost:", "ws://127.0.0.1:", "file:", "data:", "blob:", "about:")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser():
    """Chromium: the one of the system, else the one that `playwright install chromium` brought."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_api.sync_playwright() as playwright:
        program = found or playwright.chromium.executable_path
        if not Path(program).exists():
            pytest.skip("no Chromium on this machine")
        chromium = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser):
    """Opens pages of a width; at the end, no request left the machine and no script failed."""
    contexts, asked, failed = [], [], []

    def page(width: int = 1200, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True, **options)
        contexts.append(context)
        context.route("**/*", lambda route: route.continue_() if _inside(route.request.url, asked) else route.abort())
        context.on("page", lambda opened: opened.on("pageerror", lambda error: failed.append(str(error))))
        return context.new_page()

    yield page
    for context in contexts:
        context.close()
    assert asked == []
    assert failed == []


def _inside(address: str, asked: list[str]) -> bool:
    if address.startswith(INSIDE):
        return True
    asked.append(address)
    return False


@pytest.fixture(scope="session")
def axe():
    """The program of axe-core: of AXE_CORE (a path), of node_modules, or of the package axe-playwright-python."""
    places = [os.environ.get("AXE_CORE"), "node_modules/axe-core/axe.min.js"]
    try:
        import axe_playwright_python  # noqa: PLC0415
    except ImportError:
        pass
    else:
        places.append(str(Path(axe_playwright_python.__file__).parent / "axe.min.js"))
    program = next((Path(place) for place in places if place and Path(place).is_file()), None)
    if program is None:
        pytest.skip("axe-core is not here: npm install axe-core, or set AXE_CORE to its axe.min.js")
    return program.read_text(encoding="utf-8")
