"""One small file per source: a pure `build_url(...)`, and a pure `parse(bytes) -> frame`; here, which file is whose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType, ModuleType

import polars as pl

from analysis.statistics.answers import check_answer
from analysis.statistics.faults import format_changed, guarded
from analysis.statistics.sheets import is_workbook
from analysis.statistics.sources import (
    bureau,
    comtrade,
    databrowser,
    ecb,
    imf,
    jsonstat,
    national_bank_investment,
    national_bank_rates,
    relational,
    sdmx_csv,
    worldbank,
)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file: how it is told and how it is read."""

    name: str
    recognizes: Callable[[bytes], bool]
    parse: Callable[[bytes], pl.DataFrame]


def _form(module: ModuleType) -> tuple[str, Form]:
    name = module.__name__.rpartition(".")[2]
    what = getattr(module, "WHAT", name)
    return name, Form(name, guarded(what)(module.recognizes), guarded(what)(module.parse))


# In the order in which they are tried: what tells itself surely comes first.
BINARY = (ecb, databrowser, bureau, national_bank_investment)
TEXT = (
    sdmx_csv, relational, worldbank, comtrade, imf, jsonstat, national_bank_rates, national_bank_investment,
)  # fmt: skip
FORMS: Mapping[str, Form] = MappingProxyType(dict(map(_form, (*BINARY, *TEXT))))


def recognized(data: bytes, name: str = "the file") -> Form:
    """The form of a file.

    Raises:
        FormatChangedError: It is none of those we read.
        SourceRefusedError: It is an answer of a service that says no.
    """
    check_answer(data)
    for module in BINARY if is_workbook(data) else TEXT:
        form = FORMS[module.__name__.rpartition(".")[2]]
        if form.recognizes(data):
            return form
    raise format_changed(name, f"one of {', '.join(FORMS)}", "something else", data)
