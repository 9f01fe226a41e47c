"""Python's search for cycles rests while many values are made that hold none."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def loading() -> Iterator[None]:
    """No search for cycles inside, nor ever again in what was made there: modules, schemas and words stay."""
    with resting():
        yield
    gc.freeze()


@contextmanager
def resting() -> Iterator[None]:
    """No search for cycles inside.

    Findings and what they come to are trees of immutable values and have no cycles, while looking for some in a growing
    heap costs a sixth of the time of reading, and makes the time of reconciling grow faster than the documents.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
