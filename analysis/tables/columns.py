"""The columns of the contract: each a dataframely column that also says which closed list it draws from."""

from __future__ import annotations

from typing import Any

import dataframely as dy
import polars as pl

# EDTF level 1: days, months, years, seasons, unspecified digits, ? ~ %, open and closed intervals.
_POINT = r"-?\d[\dX]{3}(-[\dX]{2}(-[\dX]{2})?)?[?~%]?"
EDTF = rf"^({_POINT}|(\.\.|{_POINT})?/(\.\.|{_POINT})?)$"
AREA = r"^[A-Z][A-Z0-9_+-]{1,39}$"  # ISO 3166-1 alpha-2, or the id of a bloc or region in the gazetteer
CURRENCY = r"^[A-Z]{3}$"


def text(nullable: bool = False, key: bool = False) -> dy.String:
    """Words; never empty, because missing is null."""
    return dy.String(nullable=nullable, primary_key=key, check={"not_blank": _is_not_blank})


def words(*lists: str, nullable: bool = False) -> dy.String:
    """One code of closed lists of the ontology, checked by `contract.check`."""
    return dy.String(nullable=nullable, metadata={"lists": lists})


def unit() -> dy.String:
    """A unit of the list or an ISO 4217 code."""
    return dy.String(metadata={"lists": ("units", "currencies"), "or_like": CURRENCY})


def edtf(nullable: bool = True) -> dy.String:
    """A date of EDTF level 1."""
    return dy.String(nullable=nullable, check={"edtf": lambda c: c.str.contains(EDTF)})


def area() -> dy.String:
    """A state or bloc; null where none is said."""
    return dy.String(nullable=True, check={"area_code": lambda c: c.str.contains(AREA)})


def day() -> dy.Date:
    """A calendar day; null where open or unknown."""
    return dy.Date(nullable=True)


def number(nullable: bool = False) -> dy.Float64:
    """A finite number."""
    return dy.Float64(nullable=nullable, check={"finite": lambda c: c.is_finite()})


def whole(nullable: bool = False, **limits: Any) -> dy.Int64:
    """A whole number, from zero on unless told."""
    return dy.Int64(nullable=nullable, **({"min": 0} | limits))


def _is_not_blank(column: pl.Expr) -> pl.Expr:
    return column.str.strip_chars() != ""
