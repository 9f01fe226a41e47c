"""When: every time expression of a release, with the precision it has and what it rests on.

words → chart of a sentence → points (`point_rules`) → frames (`frame_rules`) → periods (`resolve`, with a `Clock`).
"""

from analysis.understand.dates.find import find_dates
from analysis.understand.dates.mention import DateMention

__all__ = ["DateMention", "find_dates"]
