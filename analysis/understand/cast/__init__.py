"""Who a document speaks of: people with their offices, bodies, states, and the body it credits."""

from __future__ import annotations

from analysis.understand.cast.assemble import Cast, find_cast

__all__ = ["Cast", "find_cast"]
