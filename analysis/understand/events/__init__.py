"""Events: what happened, when and where, as what, with whom.

In their order: words of events are found in a sentence (`triggers`), dates and places are given to them (`when`,
`where`), people are tied to them (`who`), then mentions that speak of one event are joined (`coreference`).
"""

from analysis.understand.events.attach import attach
from analysis.understand.events.scenes import Scenes, find_events

__all__ = ["Scenes", "attach", "find_events"]
