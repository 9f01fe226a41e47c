"""Tables in, Plotly figures out. The only room that knows Plotly.

timeline.py       events in time, one lane per type (marks.py, lanes.py, dates.py); venues.py where they take place
attendance.py     who was at what; meetings.py and network.py who met whom (people.py, springs.py)
indicators.py     figures as said, one panel per unit (panel.py, scales.py, voices.py)
history.py        one figure over time, as it was said
statistics.py     claims beside official figures
disagreements.py  where releases differ; coverage.py what all of it rests on, gaps.py what it leaves open
topics.py         topics by month or outlet; agreements.py where agreements stand
listing.py        tables as HTML; embed.py figures in pages and in words; theme.py how every chart looks
"""

from __future__ import annotations

from analysis.charts.agreements import agreements
from analysis.charts.attendance import attendance
from analysis.charts.coverage import coverage
from analysis.charts.disagreements import disagreements
from analysis.charts.embed import division, in_words, script
from analysis.charts.gaps import gaps
from analysis.charts.history import claim_history
from analysis.charts.indicators import indicators
from analysis.charts.listing import listing
from analysis.charts.meetings import meetings
from analysis.charts.network import network
from analysis.charts.statistics import official
from analysis.charts.timeline import timeline
from analysis.charts.topics import topics
from analysis.charts.venues import venues

__all__ = [
    "agreements",
    "attendance",
    "claim_history",
    "coverage",
    "disagreements",
    "division",
    "gaps",
    "in_words",
    "indicators",
    "listing",
    "meetings",
    "network",
    "official",
    "script",
    "timeline",
    "topics",
    "venues",
]
