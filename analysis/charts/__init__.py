"""Tables in, Plotly figures out. The only room that knows Plotly."""

from __future__ import annotations

from analysis.charts.attendance import attendance
from analysis.charts.coverage import coverage
from analysis.charts.indicators import indicators
from analysis.charts.listing import listing
from analysis.charts.timeline import timeline

__all__ = ["attendance", "coverage", "indicators", "listing", "timeline"]
