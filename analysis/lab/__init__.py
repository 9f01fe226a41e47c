"""JupyterLab on the notebooks, quiet: no news, no search for updates, no extension manager (`config/`)."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.resources import as_file, files
from pathlib import Path

from analysis.errors import InputError

START = Path("notebooks") / "00_start.ipynb"


def open_lab(notebook: Path = START, port: int | None = None, browser: bool = True) -> int:
    """Open JupyterLab on a notebook and stay until it ends.

    Args:
        notebook: Below the working folder, which becomes the root of JupyterLab: `seeds/` and `exports/` stand in it.
        port: On loopback; the first free one from 8888 when None.
        browser: Whether to open a browser; the address is printed in any case.

    Returns:
        The exit code of JupyterLab.

    Raises:
        InputError: There is no such notebook.
    """
    if not notebook.is_file():
        raise InputError(
            f"there is no {notebook} in {Path.cwd()}. Change to the folder that holds notebooks/, or name a notebook: "
            "communique lab FILE.ipynb"
        )
    options = [f"--port={port}"] * (port is not None) + ["--no-browser"] * (not browser)
    with as_file(files("analysis.lab") / "config") as quiet:
        paths = os.pathsep.join([str(quiet), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])])
        # Named, because JupyterLab would take the folder of the notebook, and exports/ would be out of its reach.
        root = f"--ServerApp.root_dir={Path.cwd()}"
        command = [sys.executable, "-m", "jupyterlab", str(notebook), root, *options]
        return subprocess.run(command, env={**os.environ, "JUPYTER_CONFIG_PATH": paths}, check=False).returncode
