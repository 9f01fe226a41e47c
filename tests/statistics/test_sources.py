"""Every form read from a small file, and every trap of it."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import StatisticsError
from analysis.statistics.cells import parsed_schema
from analysis.statistics.faults import (
    AggregateMismatchError,
    AsyncPendingError,
    EmptyResultError,
    FormatChangedError,
    KeyRequiredError,
    SourceRefusedError,
    TruncatedError,
    UnitMissingError,
    UnknownCodeError,
)
from analysis.statistics.sources import (
    FORMS,
    bureau,
    comtrade,
    databrowser,
    ecb,
    imf,
    jsonstat,
    national_bank_investment,
    national_bank_rates,
    recognized,
    relational,
    sdmx_csv,
    worldbank,
)

from . import forms

SAMPLES = {
    "ecb": forms.RATES,
    "bureau": forms.bureau(),
    "databrowser": forms.databrowser(),
    "relational": forms.four_unions(),
    "sdmx_csv": forms.SDMX_CSV,
    "jsonstat": forms.jsonstat(),
    "worldbank": forms.worldbank(("NY.GDP.MKTP.CD", "KAZ", "2023", 2.6e11)),
    "imf": forms.imf([1.0]),
    "comtrade": forms.comtrade(),
    "national_bank_rates": forms.NATIONAL_BANK_RATES,
    "national_bank_investment": forms.INVESTMENT,
}


def value(frame: pl.DataFrame, **facts: object) -> float | None:
    found = frame.filter(**facts)
    assert found.height == 1, found
    return found["obs_value"][0]


@pytest.mark.parametrize("name", FORMS)
def test_each_form_is_recognized_and_laid_out_alike(name):
    form = recognized(SAMPLES[name])
    assert form.name == name
    frame = form.parse(SAMPLES[name])
    assert dict(frame.schema) == dict(parsed_schema())
    assert frame.height
    assert frame.select("source", "dataset", "series_key", "time_period").is_duplicated().sum() == 0
    assert frame.equals(form.parse(SAMPLES[name]))


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"{}", b"[]", b"<html><body>down</body></html>", b"PK\x03\x04 cut", b"a,b\n1,2"]
)
def test_what_is_no_known_form_is_refused_with_a_reason(data):
    with pytest.raises((FormatChangedError, SourceRefusedError, TruncatedError), match=r"again|report|browser"):
        recognized(data, "x.csv")


# Bureau of National Statistics


def test_bureau_union_with_the_kingdom_is_stored_as_28_and_summed_as_27():
    frame = bureau.parse(forms.bureau())
    told = {"indicator": "TRADE_GOODS_X", "time_period": "2022"}
    assert value(frame, counterpart_area="EU28", **told) == 2305
    assert value(frame, counterpart_area="EU27_2020", **told) == 2205
    assert value(frame, counterpart_area="GB", **told) == 100
    derived = frame.filter(pl.col("is_derived"))
    assert set(derived["counterpart_area"]) == {"EU27_2020"}
    assert set(derived["area_composition"]) == {"EU27_2020"}


def test_bureau_union_without_the_kingdom_is_27_as_printed():
    frame = bureau.parse(forms.bureau()).filter(time_period="2023")
    assert value(frame, counterpart_area="EU27_2020", indicator="TRADE_GOODS_T") == 2205 * 1.5
    assert not frame["is_derived"].any()
    assert "EU28" not in frame["counterpart_area"]


def test_bureau_facts():
    frame = bureau.parse(forms.bureau())
    assert set(frame["unit"]) == {"USD"}
    assert set(frame["unit_mult"]) == {3}
    assert set(frame["source_last_update"]) == {datetime(2024, 7, 25)}
    world = frame.filter(counterpart_area="WORLD", time_period="2022", indicator="TRADE_GOODS_T")
    assert world["obs_value"].to_list() == [6000]
    guernsey = frame.filter(area_label="Гернси", time_period="2022")
    assert guernsey["obs_value"].null_count() == 3  # an empty cell is missing, not zero
    assert set(guernsey["obs_status"]) == {"M"}
    assert value(frame, counterpart_area="EU27_2020", indicator="TRADE_GOODS_T", time_period="2022") == pytest.approx(
        value(frame, counterpart_area="EU27_2020", indicator="TRADE_GOODS_X", time_period="2022")
        + value(frame, counterpart_area="EU27_2020", indicator="TRADE_GOODS_M", time_period="2022")
    )


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("за январь-декабрь 2020 года", "12_2020", "2020"),
        ("за январь-сентябрь 2025 года", "9_2025", "2025-01/2025-09"),
        ("за  2021 год", "2021", "2021"),
        ("", "12_2019", "2019"),
    ],
)
def test_bureau_periods(title, name, expected):
    frame = bureau.parse(forms.bureau(**{name: forms.bureau_sheet(title)}))
    assert set(frame["time_period"]) == {expected}


@pytest.mark.parametrize("header", ["Наименование", "Наименование страны", "НАИМЕНОВАНИЕ ОБЛАСТИ"])
def test_bureau_headers_vary(header):
    assert bureau.parse(forms.bureau(**{"2022": forms.bureau_sheet(header=header)})).height


def test_bureau_traps():
    with pytest.raises(AggregateMismatchError, match="members sum to"):
        bureau.parse(forms.bureau(**{"2022": forms.bureau_sheet(odd_total=7)}))
    without_malta = [row for row in forms.bureau_sheet(kingdom=None) if row[:1] != ["Мальта"]]
    with pytest.raises(AggregateMismatchError, match=r"neither 27 nor 28.*MT"):
        bureau.parse(forms.bureau(**{"2022": without_malta}))
    with pytest.raises(UnitMissingError, match="no unit line"):
        bureau.parse(forms.bureau(**{"2022": forms.bureau_sheet(unit=None)}))
    with pytest.raises(FormatChangedError, match="товарооборот"):
        bureau.parse(forms.workbook({"x": [["a", "b"], [1, 2]]}))
    with pytest.raises(TruncatedError, match="download it again"):
        bureau.parse(forms.bureau()[:2000])


# Comext


def test_relational_view_keeps_the_four_unions_apart():
    frame = relational.parse(forms.four_unions())
    assert value(frame, ref_area="EU27_2020") == 100
    assert set(frame["ref_area"]) == {"EU27_2020", "EU_VARYING", "EA20", "EA_VARYING", "AT", "GB"}
    assert set(frame["time_period"]) == {"2019-05"}
    assert set(frame["series_key"].str.split(".").list.last()) == {"VALUE_IN_EUROS"}


def test_relational_view_in_french_is_the_same_series():
    union = "Union européenne - 27 pays (AT, BE)"
    french = relational.parse(
        forms.relational((union, "Kazakhstan", "Total", "EXPORTATION", "Total", "Jan.-Dec. 2016", 5))
    )
    english = relational.parse(
        forms.relational((forms.EU27, "Kazakhstan", "TOTAL-Total", "2-EXPORT", "T-Total", "201652-Jan.-Dec. 2016", 5))
    )
    assert french.equals(english)


def test_relational_view_traps():
    row = ("Austria", "Kazakhstan", "TOTAL-Total", "2-EXPORT", "T-Total", "201905-May. 2019", 1)
    good = forms.relational(row, row)
    with pytest.raises(TruncatedError, match="Download it again"):
        relational.parse(good[:-2])
    with pytest.raises(FormatChangedError, match="expected"):
        relational.parse(good.replace(b"VALUE_IN_EUR", b"QUANTITY"))
    with pytest.raises(UnknownCodeError, match="neither import nor export"):
        relational.parse(good.replace(b"2-EXPORT", b"REEXPORT"))


def test_databrowser_sums_the_27_and_leaves_missing_missing():
    frame = databrowser.parse(forms.databrowser())
    assert value(frame, ref_area="EU27_2020", indicator="TRADE_GOODS_X", time_period="2022-01") == 260
    assert value(frame, ref_area="EU27_2020", indicator="TRADE_GOODS_M", time_period="2022-02") == 520
    austria = frame.filter(ref_area="AT")
    assert austria["obs_value"].null_count() == austria.height
    assert set(austria["obs_status"]) == {"M"}
    assert "2022-03" not in frame["time_period"]  # not yet published, not zero
    assert set(frame["source_last_update"]) == {datetime(2023, 1, 13, 11)}


def test_databrowser_without_a_member_has_no_union():
    frame = databrowser.parse(forms.databrowser(members=forms.MEMBERS_EN[:-1]))
    assert "EU27_2020" not in frame["ref_area"]


def test_databrowser_traps():
    changed = forms.workbook({"Summary": [["x"]], "Structure": [["x"]], "Sheet 1": [["nothing", "here"]]})
    with pytest.raises(FormatChangedError, match="TIME"):
        databrowser.parse(changed)


# SDMX-CSV


def test_sdmx_csv_of_eurostat():
    frame = sdmx_csv.parse(forms.SDMX_CSV)
    greece = frame.filter(ref_area="GR")
    assert greece["obs_value"].to_list() == [None]  # confidential is not zero
    assert greece["conf_status"].to_list() == ["C"]
    assert frame.filter(ref_area="AT")["obs_status"].to_list() == ["M"]
    assert set(frame["product"]) == {"TOTAL", "01"}  # codes stay text
    assert frame.filter(indicator="TRADE_GOODS_X", product="TOTAL", ref_area="EU27_2020")["obs_status"].to_list() == [
        "P"
    ]
    assert set(frame["source_last_update"]) == {datetime(2026, 8, 28, 23)}  # dd/mm/yy
    assert frame.height == 5  # quantities are left out
    assert "M.EU27_2020.KZ.TOTAL.1.VALUE_IN_EUROS" in frame["series_key"]


def test_sdmx_csv_without_a_confidentiality_column():
    frame = sdmx_csv.parse(forms.MAINEU_CSV)
    assert frame["obs_value"].to_list() == [11000.5, 28000.25]
    assert set(frame["unit_mult"]) == {6}
    assert frame["valuation"].to_list() == ["FOB", "CIF"]
    assert frame["obs_status"].to_list() == [None, "E"]


def test_sdmx_csv_of_other_services():
    rates = sdmx_csv.parse(forms.ECB_CSV)
    assert rates.select("source", "ref_area", "counterpart_area", "unit").row(0) == ("ECB", "EUR", "USD", "USD")
    trade = sdmx_csv.parse(forms.IMF_CSV)
    assert trade.select("ref_area", "counterpart_area", "time_period", "unit_mult").row(0) == ("KZ", "DE", "2023", 6)
    stock = sdmx_csv.parse(forms.FDI_CSV)
    assert stock["indicator"].to_list() == ["FDI_STOCK_OUT", "FDI_NET_OUT"]


def test_sdmx_csv_traps():
    with pytest.raises(AsyncPendingError) as pending:
        recognized(forms.ASYNC_NOTICE)
    assert pending.value.job == "ab-12-cd"
    with pytest.raises(AsyncPendingError):
        sdmx_csv.parse(forms.ASYNC_NOTICE)
    with pytest.raises(SourceRefusedError, match="Split it by year"):
        recognized(forms.TOO_BIG)
    with pytest.raises(FormatChangedError, match="TIME_PERIOD and OBS_VALUE"):
        sdmx_csv.parse(forms.SDMX_CSV.replace(b"OBS_VALUE", b"VALUE"))
    with pytest.raises(TruncatedError, match="last line is cut"):
        sdmx_csv.parse(forms.SDMX_CSV[:-40])
    with pytest.raises(EmptyResultError, match="not zero"):
        sdmx_csv.parse(forms.SDMX_CSV.partition(b"\n")[0] + b"\n")
    with pytest.raises(UnknownCodeError, match="not described"):
        sdmx_csv.parse(forms.SDMX_CSV.replace(b"DS-045409", b"NAMQ_10_GDP"))
    with pytest.raises(UnknownCodeError, match="no row has a code"):
        sdmx_csv.parse(forms.SDMX_CSV.replace(b"VALUE_IN_EUROS", b"SUPPLEMENTARY_QUANTITY"))


def test_sdmx_csv_streams_what_it_keeps(tmp_path):
    path = tmp_path / "big.csv"
    head, *rows = forms.SDMX_CSV.splitlines(keepends=True)
    path.write_bytes(head + b"".join(rows[:1] + [rows[1].replace(b",KZ,", b",JP,")] * 1000))
    kept = sdmx_csv.stream(path, sdmx_csv.about(path, ["KZ"]))
    assert kept.equals(sdmx_csv.parse(head + rows[0]))


# JSON


def test_jsonstat_is_row_major_and_sparse():
    frame = jsonstat.parse(forms.jsonstat())
    assert value(frame, indicator="TRADE_GOODS_X", time_period="2023") == 12.0
    assert value(frame, indicator="TRADE_GOODS_M", time_period="2023") == 30.0
    assert frame.height == 3  # 2022 imports are not in the cube
    assert jsonstat.parse(forms.jsonstat([10.5, 12.0, None, 30.0])).equals(frame)
    hidden = jsonstat.parse(forms.jsonstat(status={"0": "p", "3": "c"}))
    assert hidden.filter(conf_status="C")["obs_value"].to_list() == [None]
    assert hidden.filter(obs_status="P").height == 1


def test_jsonstat_traps():
    with pytest.raises(EmptyResultError, match="a code it does not know"):
        jsonstat.parse(forms.jsonstat(value={}))
    with pytest.raises(TruncatedError, match="ends early"):
        jsonstat.parse(forms.jsonstat()[:-30])
    with pytest.raises(SourceRefusedError, match="Check data set"):
        jsonstat.parse(b'{"error":[{"status":404,"id":100,"label":"no such data set"}]}')
    with pytest.raises(FormatChangedError, match="id, size, dimension"):
        jsonstat.parse(b'{"version":"2.0","class":"dataset"}')


def test_worldbank():
    frame = worldbank.parse(
        forms.worldbank(
            ("NY.GDP.MKTP.CD", "KAZ", "2023", 2.6e11),
            ("NY.GDP.MKTP.CD", "KAZ", "2024", None),
            ("PA.NUS.FCRF", "KAZ", "2023", 456.2),
            ("BX.KLT.DINV.CD.WD", "KAZ", "2023", 3.2e9),
        )
    )
    assert value(frame, indicator="GDP", time_period="2023") == 2.6e11
    assert frame.filter(indicator="GDP", time_period="2024")["obs_status"].to_list() == ["M"]
    assert frame.filter(indicator="FX_AVG").select("ref_area", "counterpart_area", "unit").row(0) == (
        "USD",
        "KZT",
        "KZT",
    )
    assert frame.filter(indicator="FDI_NET_IN")["counterpart_area"].to_list() == ["WORLD"]
    assert set(frame["source_last_update"].dt.date()) == {date(2026, 10, 7)}


def test_worldbank_traps():
    with pytest.raises(SourceRefusedError, match="Invalid value"):  # with status 200
        recognized(forms.WORLDBANK_ERROR).parse(forms.WORLDBANK_ERROR)
    with pytest.raises(EmptyResultError, match="not zero"):
        worldbank.parse(forms.worldbank())
    with pytest.raises(FormatChangedError, match="per_page"):
        worldbank.parse(SAMPLES["worldbank"].replace(b'"pages": 1', b'"pages": 3'))


def test_imf_nulls_over_a_hundred_rows():
    frame = imf.parse(forms.imf([None] * 123 + [14.5]))
    assert frame["obs_value"].null_count() == 123
    last = frame.filter(time_period="2023")
    assert last.select("ref_area", "counterpart_area", "obs_value", "unit_mult").row(0) == ("KZ", "IT", 14.5, 6)


def test_imf_traps():
    with pytest.raises(EmptyResultError, match="no series"):
        imf.parse(b'{"data":{"dataSets":[{"series":{}}],"structures":[]}}')
    with pytest.raises(SourceRefusedError, match="Check data flow"):
        imf.parse(b'{"errors":[{"code":404}]}')
    with pytest.raises(TruncatedError):
        imf.parse(forms.imf([1.0])[:-10])


def test_comtrade():
    frame = comtrade.parse(forms.comtrade([{}, {"partnerCode": 276, "isReported": False}]))
    assert frame.select("ref_area", "counterpart_area", "obs_value", "perspective").rows() == [
        ("KZ", "IT", 14.8e9, "reporter"),
        ("KZ", "DE", 14.8e9, "mirror"),
    ]


def test_comtrade_traps():
    with pytest.raises(EmptyResultError, match="not zero"):
        comtrade.parse(forms.comtrade([]))
    with pytest.raises(KeyRequiredError, match="COMTRADE_KEY"):
        comtrade.parse(forms.comtrade(statusCode=401))
    with pytest.raises(SourceRefusedError, match="fewer partners"):
        comtrade.parse(forms.comtrade([{}] * 500))
    with pytest.raises(SourceRefusedError, match="too much"):
        comtrade.parse(forms.comtrade(error="too much"))


# National Bank, ECB


def test_national_bank_rates_are_for_one_unit():
    frame = national_bank_rates.parse(forms.NATIONAL_BANK_RATES)
    assert value(frame, ref_area="USD") == 454.56
    assert value(frame, ref_area="IRR") == pytest.approx(0.0108)
    assert set(frame["time_period"]) == {"2023-12-29"}
    feed = (
        b"<rss><channel><title>Rates</title><item><title>USD</title><pubDate>29.12.2023</pubDate>"
        b"<description>454.56</description><quant>1</quant></item></channel></rss>"
    )
    assert recognized(feed).parse(feed)["obs_value"].to_list() == [454.56]
    with pytest.raises(TruncatedError):
        national_bank_rates.parse(forms.NATIONAL_BANK_RATES[:-30])
    with pytest.raises(FormatChangedError):
        national_bank_rates.parse(forms.NATIONAL_BANK_RATES.replace(b"29.12.2023", b"2023-12-29"))
    with pytest.raises(FormatChangedError, match="document type"):
        national_bank_rates.parse(b'<!DOCTYPE x [<!ENTITY a "b">]>' + b"<rates/>")
    with pytest.raises(EmptyResultError, match="working day before"):
        national_bank_rates.parse(b"<rates><date>01.01.2024</date></rates>")


def test_investment_template():
    frame = national_bank_investment.parse(forms.INVESTMENT)
    assert value(frame, counterpart_area="EU27_2020", time_period="2005-01/2024-09") == 200700
    assert value(frame, counterpart_area="EU27_2020", time_period="2024-Q1") == 2500.5
    assert frame.filter(counterpart_area="NL", time_period="2024-Q1")["obs_value"].to_list() == [None]
    book = forms.workbook({"1": [["млн. долларов США"], ["Страна", "2023"], ["Германия", 12.5]]})
    assert recognized(book).name == "national_bank_investment"
    assert value(national_bank_investment.parse(book), counterpart_area="DE") == 12.5
    with pytest.raises(UnitMissingError, match="million USD"):
        national_bank_investment.parse(forms.INVESTMENT.replace(b"million USD", b""))


def test_the_shipped_template_is_empty_and_readable():
    template = national_bank_investment.template()
    assert recognized(template).name == "national_bank_investment"
    with pytest.raises(FormatChangedError, match="rows below it"):
        national_bank_investment.parse(template)
    assert national_bank_investment.parse(template + b"EU27_2020;1;2;3\n").height == 3


def test_ecb_averages_over_published_days():
    frame = ecb.parse(forms.RATES)
    dollars = {"counterpart_area": "USD", "indicator": "FX_AVG"}
    assert value(frame, time_period="2023-02", **dollars) == pytest.approx(1.1)
    assert value(frame, time_period="2023", **dollars) == pytest.approx(3.8 / 3)
    assert value(frame, time_period="2023-02", counterpart_area="USD", indicator="FX_EOP") == 1.2
    assert value(frame, time_period="2023", counterpart_area="GBP", indicator="FX_AVG") == pytest.approx(0.85)
    assert "EEK" not in frame["counterpart_area"]


def test_ecb_inside_a_wheel():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as wheel:
        wheel.writestr("currency_converter/eurofxref-hist.zip", forms.RATES)
    assert recognized(out.getvalue()).name == "ecb"
    assert ecb.parse(out.getvalue()).equals(ecb.parse(forms.RATES))


def test_ecb_traps():
    with pytest.raises(TruncatedError, match="cut or damaged"):
        ecb.parse(forms.RATES[:-20])
    with pytest.raises(FormatChangedError, match="Date, USD"):
        ecb.parse(forms.rates(("2023-01-01", "1", "1"), header="Day,USD,GBP,EEK,"))


def test_addresses():
    comext = sdmx_csv.build_url(
        "DS-045409", {"freq": "M", "reporter": "EU27_2020", "partner": "KZ", "flow": ["1", "2"]}, "2015-01"
    )
    assert comext == (
        "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data/DS-045409/M.EU27_2020.KZ..1+2."
        "?format=SDMX-CSV&startPeriod=2015-01"
    )
    main = sdmx_csv.build_url("ext_lt_maineu", {"partner": "KZ", "geo": "EU27_2020"})
    assert (
        main
        == "https://ec.europa.eu/eurostat/api/dissemination/sdmx/2.1/data/ext_lt_maineu/...KZ.EU27_2020?format=SDMX-CSV"
    )
    assert sdmx_csv.build_url("EXR", {"FREQ": "A", "CURRENCY": "USD"}).startswith("https://data-api.ecb.europa.eu/")
    with pytest.raises(UnknownCodeError, match="no dimension country"):
        sdmx_csv.build_url("DS-045409", {"country": "KZ"})
    assert "partner=KZ&geo=EU27_2020" in jsonstat.build_url("bop_fdi6_geo", {"partner": "KZ", "geo": "EU27_2020"})
    assert worldbank.build_url(["KAZ", "EUU"], "NY.GDP.MKTP.CD", 2015, 2025).endswith("date=2015:2025&per_page=1000")
    assert imf.build_url("IMTS", ["KAZ", ["XG_FOB_USD"], ["DEU", "ITA"], "A"], 2015, 2024).endswith(
        "IMF.STA/IMTS/1.0.0/KAZ.XG_FOB_USD.DEU+ITA.A?c[TIME_PERIOD]=ge:2015-A1+le:2024-A1"
    )
    assert "reporterCode=398&period=2024&partnerCode=276,380" in comtrade.build_url(398, [276, 380], ["2024"])
    assert national_bank_rates.build_url(date(2024, 1, 9)).endswith("fdate=09.01.2024")


@pytest.mark.parametrize("name", FORMS)
@settings(deadline=None, max_examples=15)
@given(st.data())
def test_a_damaged_file_gives_a_typed_error_or_a_whole_table(name, data):
    """Cut anywhere, or with bytes changed: never the error of a library, never a table of another shape."""
    content = bytearray(SAMPLES[name])
    content = content[: data.draw(st.integers(0, len(content)))]
    places = st.lists(st.integers(0, max(len(content) - 1, 0)), max_size=3) if content else st.just([])
    for place in data.draw(places):
        content[place] = data.draw(st.integers(0, 255))
    try:
        frame = recognized(bytes(content)).parse(bytes(content))
    except StatisticsError:
        return
    assert dict(frame.schema) == dict(parsed_schema())
