"""Validated Polars frames of all that was found, and summaries of them."""
