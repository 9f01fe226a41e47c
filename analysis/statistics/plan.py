"""What `fetch` asks for when nobody says otherwise: series about the five states of Central Asia and the Union."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from analysis import knowledge
from analysis.statistics.sources import comtrade, ecb, imf, jsonstat, sdmx_csv, worldbank

CENTRAL_ASIA = ("KZ", "KG", "UZ", "TJ", "TM")
UNION = "EU27_2020"
FIRST_YEAR = 2015
INDICATORS = ("NY.GDP.MKTP.CD", "PA.NUS.FCRF", "NE.TRD.GNFS.ZS", "BX.KLT.DINV.CD.WD", "SP.POP.TOTL")
IMF_JSON = "application/vnd.sdmx.data+json;version=2.0.0"


@dataclass(frozen=True, slots=True)
class Request:
    """One address to ask, and under which name its answer is stored."""

    url: str
    name: str
    headers: dict[str, str] = field(default_factory=dict)


def plan(today: date, first_year: int = FIRST_YEAR) -> list[Request]:
    """All requests, each small enough to be answered at once.

    The Bureau and the National Bank have no address of a selection: download their workbooks and `add` them.
    """
    return [
        Request(ecb.build_url(), "eurofxref-hist.zip"),
        *_eurostat(first_year),
        *_world_bank(first_year, today.year),
        *_imf(first_year, today.year),
        *_comtrade(today.year),
    ]


def _eurostat(first_year: int) -> list[Request]:
    annual = {"freq": "A", "indic_et": ["MIO_EXP_VAL", "MIO_IMP_VAL"], "sitc06": "TOTAL", "geo": UNION}
    monthly = {"freq": "M", "reporter": UNION, "product": "TOTAL", "flow": ["1", "2"], "indicators": "VALUE_IN_EUROS"}
    requests = [
        Request(
            sdmx_csv.build_url("ext_lt_maineu", {**annual, "partner": list(CENTRAL_ASIA)}, str(first_year)),
            "ext_lt_maineu.csv",
        ),
        Request(
            sdmx_csv.build_url("DS-045409", {**monthly, "partner": list(CENTRAL_ASIA)}, f"{first_year}-01"),
            "DS-045409.csv",
        ),
    ]
    # The dimensions of this set differ by edition, so it is asked by name of dimension and not by place in the key.
    stock = jsonstat.build_url("bop_fdi6_geo", {"partner": "KZ", "geo": UNION})
    return [*requests, Request(stock, "bop_fdi6_geo.json")]


def _world_bank(first: int, last: int) -> list[Request]:
    countries = [*_codes(CENTRAL_ASIA, 0), "EUU"]
    return [Request(worldbank.build_url(countries, each, first, last), f"{each}.json") for each in INDICATORS]


def _imf(first: int, last: int) -> list[Request]:
    members = knowledge.load().ontology["statistics_areas"]["members"][UNION]
    key = ["KAZ", ["XG_FOB_USD", "MG_CIF_USD"], _codes(members, 0), "A"]
    return [Request(imf.build_url("IMTS", key, first, last), "IMTS_KAZ.json", {"Accept": IMF_JSON})]


def _comtrade(last: int) -> list[Request]:
    members = knowledge.load().ontology["statistics_areas"]["members"][UNION]
    partners, kazakhstan = [int(code) for code in _codes(members, 1)], int(_codes(("KZ",), 1)[0])
    return [
        Request(comtrade.build_url(kazakhstan, partners, [str(year)]), f"comtrade_KAZ_{year}.json")
        for year in range(last - 3, last)
    ]


def _codes(areas: tuple[str, ...] | list[str], place: int) -> list[str]:
    """Alpha-3 (0) or M49 (1) codes of our areas."""
    known = knowledge.load().ontology["statistics_areas"]["codes"]
    return [str(known[area][place]) for area in areas]
