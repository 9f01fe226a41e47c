"""The same thing once: events, participants and indicators over documents and languages.

names · romanize     spellings of one name, and its English form
people · parties     who is who
dates · happenings   which mentions are one event
intervals · figures  which claims are one indicator, and whether they agree
origins              who stands behind a text
wording · labels     what may safely be said of the result, in three languages
"""

from __future__ import annotations

from analysis.reconcile.together import reconcile

__all__ = ["reconcile"]
