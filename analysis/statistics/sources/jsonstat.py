"""JSON-stat 2.0, as Eurostat's Statistics API answers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import product
from math import prod
from typing import Any
from urllib.parse import urlencode

import polars as pl

from analysis.statistics.cells import stated
from analysis.statistics.datasets import coded, described
from analysis.statistics.faults import EmptyResultError, SourceRefusedError, TruncatedError, format_changed
from analysis.statistics.sources.sdmx_csv import EUROSTAT, FLAGS

UPDATES = ("%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d")


def build_url(dataset: str, key: Mapping[str, str | Sequence[str]], start: str | None = None) -> str:
    """The address of a selection; codes by dimension, `start` as `2015`."""
    pairs = [("format", "JSON"), ("lang", "EN")]
    for name, codes in key.items():
        pairs += [(name, code) for code in ([codes] if isinstance(codes, str) else codes)]
    pairs += [("sinceTimePeriod", start)] if start else []
    comext = "/comext" if described(dataset).get("agency") == "comext" else ""
    return f"{EUROSTAT}{comext}/dissemination/statistics/1.0/data/{dataset}?{urlencode(pairs)}"


def recognizes(data: bytes) -> bool:
    """Whether the file begins as JSON-stat does."""
    head = data[:2000]
    return head.lstrip().startswith(b"{") and (b'"class"' in head or b'"error":[' in head or b'"error": [' in head)


def parse(data: bytes) -> pl.DataFrame:
    """Rows of `observations`.

    Raises:
        SourceRefusedError: The answer is an error of the service.
        EmptyResultError: The cube is empty, which is how the service answers to an unknown code.
    """
    cube = load_json(data, "JSON-stat")
    if "error" in cube:
        raise SourceRefusedError(
            f"Eurostat refused: {cube['error']}. Check data set, dimensions and codes of the address."
        )
    if not {"id", "size", "dimension", "value"} <= set(cube):
        raise format_changed("JSON-stat", "id, size, dimension and value", sorted(cube), data)
    names: list[str] = list(cube["id"])
    axes = [axis(cube["dimension"][name]) for name in names]
    if not cube["value"] or not prod(cube["size"]):
        raise EmptyResultError(
            "JSON-stat: the cube is empty. The service answers so to a code it does not know: "
            "check each code of the address."
        )
    return _cells(cube, names, axes)


def axis(dimension: Mapping[str, Any]) -> list[str]:
    """Codes of a dimension in the order of their positions."""
    index = dimension["category"]["index"]
    return list(index) if isinstance(index, list) else sorted(index, key=lambda code: int(index[code]))


def _cells(cube: Mapping[str, Any], names: list[str], axes: list[list[str]]) -> pl.DataFrame:
    values, status = _by_place(cube["value"]), _by_place(cube.get("status", {}))
    rows = [
        (*codes, values.get(place), status.get(place))
        for place, codes in enumerate(product(*axes))
        if place in values or place in status
    ]
    schema = dict.fromkeys(names, pl.String) | {"obs_value": pl.Float64, "flag": pl.String}
    time = next(name for name in names if name.casefold() in ("time", "time_period"))
    frame = pl.DataFrame(rows, schema=schema, orient="row").rename({time: "time_period"})
    frame = frame.with_columns(
        obs_value=pl.when(pl.col("flag").str.contains("c", literal=True).fill_null(value=False).not_()).then(
            pl.col("obs_value")
        ),
        conf_status=pl.when(pl.col("flag").str.contains("c", literal=True)).then(pl.lit("C")),
        obs_status=pl.col("flag").replace(FLAGS),
        source_last_update=pl.lit(_updated(cube.get("updated")), dtype=pl.Datetime("us")),
    )
    return coded(frame, _dataset(cube), [name for name in names if name != time])


def _by_place(found: Any) -> dict[int, Any]:
    """Values by position; JSON-stat writes them as a list or as a sparse map."""
    pairs = enumerate(found) if isinstance(found, list) else found.items()
    return {int(place): value for place, value in pairs if value is not None}


def _dataset(cube: Mapping[str, Any]) -> str:
    return str(cube.get("extension", {}).get("id") or cube.get("label"))


def _updated(text: str | None) -> Any:
    moment = stated(text, *UPDATES)
    return moment.replace(tzinfo=None) if moment else None


def load_json(data: bytes, what: str) -> Any:
    """Parsed JSON.

    Raises:
        TruncatedError: It ends early.
        FormatChangedError: It is no JSON.
    """
    try:
        return json.loads(data)
    except UnicodeDecodeError as error:
        raise format_changed(what, "JSON in UTF-8", str(error), data) from error
    except json.JSONDecodeError as error:
        if error.pos >= len(data.decode("utf-8", "replace").rstrip()) - 1 or "Unterminated" in error.msg:
            raise TruncatedError(f"{what}: the answer ends early ({error}). Download the file again.") from error
        raise format_changed(what, "JSON", str(error), data) from error
