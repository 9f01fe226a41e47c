"""Small files in the exact forms of the sources, written by hand; the figures are invented."""

from __future__ import annotations

import io
import json
import zipfile

from openpyxl import Workbook

MEMBERS_RU = {
    "Австрия": 10, "Бельгия": 20, "Болгария": 30, "Кипр": 1, "Чешская Республика": 40, "Германия": 500,
    "Дания": 5, "Эстония": 6, "Испания": 70, "Финляндия": 8, "Франция": 90, "Греция": 11, "Хорватия": 12,
    "Венгрия": 13, "Ирландия": 14, "Италия": 900, "Литва": 15, "Люксембург": 2, "Республика Латвия": 16, "Мальта": 3,
    "Нидерланды": 170, "Польша": 18, "Португалия": 19, "Румыния": 200, "Швеция": 21, "Словения": 4, "Словакия": 7,
}  # fmt: skip
MEMBERS_EN = (
    "Austria", "Belgium (incl. Luxembourg 'LU' -> 1998)", "Bulgaria", "Cyprus", "Czechia",
    "Germany (incl. German Democratic Republic 'DD' from 1991)", "Denmark", "Estonia",
    "Spain (incl. Canary Islands 'XB' from 1997)", "Finland",
    "France (incl. Saint Barthélemy 'BL' -> 2012; incl. Mayotte 'YT' from 2014)", "Greece", "Croatia", "Hungary",
    "Ireland (Eire)", "Italy (incl. San Marino 'SM' -> 1993)", "Lithuania", "Luxembourg", "Latvia", "Malta",
    "Netherlands", "Poland", "Portugal", "Romania", "Sweden", "Slovenia", "Slovakia",
)  # fmt: skip
EU27 = "European Union - 27 countries (AT, BE, BG, CY, CZ, DE, DK, EE, ES, FI, FR, GR, HR, HU, IE, IT, LT, LU, LV, MT, NL, PL, PT, RO, SE, SI, SK)"  # fmt: skip  # noqa: E501
EU_VARYING = "European Union (AT-01/1995, BE-01/1958, GB-01/1973->01/2020, GR-01/1981)"
EA20 = "Euro area - 20 countries (AT, BE, CY, DE)"
EA = "Euro area (AT-01/1999, BE-01/1999)"
RELATIONAL_HEADER = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR"


def workbook(sheets: dict[str, list[list[object]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def bureau_sheet(
    title: str = "2022 год",
    kingdom: int | None = 100,
    unit: str | None = "тыс. долларов США",
    odd_total: int = 0,
    header: str = "Наименование области",
) -> list[list[object]]:
    """A year's sheet: exports are the figures above, imports a half of them, turnover the sum."""
    inside = dict(MEMBERS_RU) | ({"Соединенное Королевство": kingdom} if kingdom is not None else {})
    union = sum(inside.values()) + odd_total

    def line(name: str, exports: float | None) -> list[object]:
        imports = None if exports is None else exports / 2
        both = None if exports is None else exports + exports / 2
        return [name, both, 1.0, exports, 1.0, imports, 1.0]

    return [
        [" Основные показатели внешней торговли Республики Казахстан"],
        [title],
        [],
        [None, None, None, None, unit],
        [header, "Товарооборот", None, "экспорт", None, "Импорт"],
        [None, "Всего", "удельный вес, %", "Всего", "удельный вес, %", "Всего", "удельный вес, %"],
        line("Всего\nв том числе", 4000),
        line("Страны СНГ", 1000),
        line(" Страны ЕАЭС", 900),
        line("Россия", 800),
        line("Остальные страны мира", 3000),
        line("Европа", union + 50),
        line("  Страны ЕС", union),
        *(line(name, value) for name, value in inside.items()),
        line("  Страны вне ЕС", 50),
        line("Швейцария", 40),
        line("Гернси", None),
        line("Азия", 100),
    ]


def bureau(**sheets: list[list[object]]) -> bytes:
    cover = [["Дата опубликования: 25.07.2024"], ["Дата следующего опубликования: 25.07.2025"]]
    return workbook({"Обложка": cover, **(sheets or {"2022": bureau_sheet(), "2023": bureau_sheet("2023 год", None)})})


def databrowser(
    months: tuple[str, ...] = ("2022-01", "2022-02", "2022-03"), members: tuple[str, ...] = MEMBERS_EN
) -> bytes:
    """Exports of 10 and imports of 20 of each member but the first, which has none; the last month is not published."""

    def sheet(flow: str, value: int) -> list[list[object]]:
        def figures(name: str) -> list[object]:
            known = ":" if name == members[0] else value
            return [name, "Kazakhstan", *([known] * (len(months) - 1)), ""]

        return [
            ["Data extracted on 22/01/2023 20:19:34 from [ESTAT]"],
            ["Dataset: ", "EU trade since 1988 by HS2-4-6 and CN8 [DS-045409__custom_4630244]"],
            ["Last updated: ", "13/01/2023 11:00"],
            [],
            ["PRODUCT [PRODUCT]", None, "Total [TOTAL]"],
            ["FLOW", None, flow],
            ["INDICATORS", None, "VALUE_IN_EUROS"],
            [],
            ["TIME", "TIME", *months],
            ["FREQ (Labels)", "FREQ (Labels)", *(["Monthly"] * len(months))],
            ["REPORTER (Labels)", "PARTNER (Labels)", *([""] * len(months))],
            *(figures(name) for name in members),
            [],
            ["Special value"],
            [":", "not available"],
        ]

    return workbook({
        "Summary": [["EU trade since 1988 by HS2-4-6 and CN8 [DS-045409__custom_4630244]"]],
        "Structure": [["Structure"]],
        "Sheet 1": sheet("IMPORT", 20),
        "Sheet 2": sheet("EXPORT", 10),
    })  # fmt: skip


def relational(*rows: tuple[str, str, str, str, str, str, object]) -> bytes:
    lines = [",".join(f'"{cell}"' if isinstance(cell, str) else str(cell) for cell in row) for row in rows]
    return "\n".join([RELATIONAL_HEADER, *lines, ""]).encode()


def four_unions() -> bytes:
    """One month as Comext gives it: four rows of unions and two of states."""
    told = [(EU27, 100), (EU_VARYING, 0), (EA20, 70), (EA, 65), ("Austria", 60), ("United Kingdom", 9)]
    return relational(
        *((who, "Kazakhstan", "TOTAL-Total", "2-EXPORT", "T-Total", "201905-May. 2019", n) for who, n in told)
    )


SDMX_CSV = b"""\
DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EU27_2020,KZ,TOTAL,1,VALUE_IN_EUROS,2024-01,2000000000,,
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EU27_2020,KZ,TOTAL,2,VALUE_IN_EUROS,2024-01,900000000,p,
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EU27_2020,KZ,01,2,VALUE_IN_EUROS,2024-01,5,,
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EL,KZ,TOTAL,2,VALUE_IN_EUROS,2024-01,0,,C
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,AT,KZ,TOTAL,2,VALUE_IN_EUROS,2024-01,,,
ESTAT:DS-045409(1.0),28/08/26 23:00:00,M,EU27_2020,KZ,TOTAL,2,QUANTITY_IN_100KG,2024-01,77,,
"""

MAINEU_CSV = b"""DATAFLOW,LAST UPDATE,freq,indic_et,sitc06,partner,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:EXT_LT_MAINEU(1.0),20/10/26 11:00:00,A,MIO_EXP_VAL,TOTAL,KZ,EU27_2020,2024,11000.5,
ESTAT:EXT_LT_MAINEU(1.0),20/10/26 11:00:00,A,MIO_IMP_VAL,TOTAL,KZ,EU27_2020,2024,28000.25,e
"""

FDI_CSV = b"""DATAFLOW,LAST UPDATE,freq,currency,stk_flow,fdi_item,partner,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:BOP_FDI6_GEO(1.0),20/10/26 11:00:00,A,MIO_EUR,STK,DO__D__F,KZ,EU27_2020,2023,50000,
ESTAT:BOP_FDI6_GEO(1.0),20/10/26 11:00:00,A,MIO_EUR,FLW,DO__D__F,KZ,EU27_2020,2023,-800,
"""

ECB_CSV = b"""KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,OBS_CONF
EXR.A.USD.EUR.SP00.A,A,USD,EUR,SP00,A,2023,1.0813,A,F
EXR.A.USD.EUR.SP00.A,A,USD,EUR,SP00,A,2024,1.0824,A,F
"""

IMF_CSV = b"""STRUCTURE,STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE
DATAFLOW,IMF.STA:IMTS(1.0.0),I,KAZ,XG_FOB_USD,DEU,A,2023-A1,740.5,6
DATAFLOW,IMF.STA:IMTS(1.0.0),I,KAZ,MG_CIF_USD,DEU,A,2023-A1,3000,6
"""

ASYNC_NOTICE = b"""<?xml version='1.0' encoding='UTF-8'?><env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">
<env:Body><ns0:syncResponse xmlns:ns0="http://estat.ec.europa.eu/disschain/soap/extraction"><queued><id>ab-12-cd</id>
<status>SUBMITTED</status></queued></ns0:syncResponse></env:Body></env:Envelope>"""

TOO_BIG = b"""<?xml version="1.0" encoding="UTF-8"?><S:Fault xmlns:S="http://schemas.xmlsoap.org/soap/envelope/">
<faultcode>413</faultcode>
<faultstring>EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 9 rows, max 5</faultstring></S:Fault>"""


def jsonstat(value: object = None, status: object = None) -> bytes:
    axes = {
        "freq": ["A"], "indic_et": ["MIO_EXP_VAL", "MIO_IMP_VAL"], "sitc06": ["TOTAL"], "partner": ["KZ"],
        "geo": ["EU27_2020"], "time": ["2022", "2023"],
    }  # fmt: skip
    cube = {
        "version": "2.0", "class": "dataset", "label": "Extra-EU trade", "source": "ESTAT",
        "updated": "2026-10-20T23:00:00+0200",
        "value": {"0": 10.5, "1": 12.0, "3": 30.0} if value is None else value,
        "id": list(axes), "size": [len(codes) for codes in axes.values()],
        "dimension": {
            name: {"label": name, "category": {"index": {code: n for n, code in enumerate(codes)}}}
            for name, codes in axes.items()
        },
        "extension": {"lang": "EN", "id": "EXT_LT_MAINEU", "agencyId": "ESTAT", "version": "1.0"},
    }  # fmt: skip
    return json.dumps(cube | ({"status": status} if status else {})).encode()


def worldbank(*rows: tuple[str, str, str, float | None]) -> bytes:
    """Rows of (indicator, alpha-3 code, year, value)."""
    told = [
        {"indicator": {"id": i, "value": i}, "country": {"id": c[:2], "value": c}, "countryiso3code": c, "date": y,
         "value": v, "unit": "", "obs_status": "", "decimal": 0}
        for i, c, y, v in rows
    ]  # fmt: skip
    head = {"page": 1, "pages": 1, "per_page": 1000, "total": len(told), "sourceid": "2", "lastupdated": "2026-10-07"}
    return json.dumps([head, told]).encode()


WORLDBANK_ERROR = json.dumps(
    [{"message": [{"id": "120", "key": "Invalid value", "value": "The provided parameter value is not valid"}]}]
).encode()


def imf(values: list[float | None], first_year: int = 1900) -> bytes:
    years = [{"value": f"{first_year + n}"} for n in range(len(values))]
    structure = {
        "dimensions": {
            "series": [
                {"id": "COUNTRY", "values": [{"id": "KAZ"}]},
                {"id": "INDICATOR", "values": [{"id": "XG_FOB_USD"}]},
                {"id": "COUNTERPART_COUNTRY", "values": [{"id": "ITA"}]},
                {"id": "FREQUENCY", "values": [{"id": "A"}]},
            ],
            "observation": [{"id": "TIME_PERIOD", "values": years}],
        },
        "attributes": {"series": [{"id": "SCALE", "values": [{"id": "0"}, {"id": "6"}]}]},
    }
    observations = {str(n): [value] for n, value in enumerate(values)}
    series = {"0:0:0:0": {"attributes": [1], "observations": observations}}
    return json.dumps(
        {"meta": {"prepared": "2026-11-01T10:00:00Z"},
         "data": {"dataSets": [{"structure": 0, "action": "Replace", "series": series}], "structures": [structure]}}
    ).encode()  # fmt: skip


def comtrade(rows: list[dict[str, object]] | None = None, **answer: object) -> bytes:
    usual = {
        "typeCode": "C", "freqCode": "A", "refYear": 2023, "period": "2023", "reporterCode": 398, "flowCode": "X",
        "partnerCode": 380, "cmdCode": "TOTAL", "cifvalue": None, "fobvalue": 14.8e9, "primaryValue": 14.8e9,
        "isReported": True, "isAggregate": True,
    }  # fmt: skip
    told = [usual | row for row in ([{}] if rows is None else rows)]
    return json.dumps({"elapsedTime": "0.1 secs", "count": len(told), "data": told, "error": ""} | answer).encode()


NATIONAL_BANK_RATES = """<?xml version="1.0" encoding="utf-8"?>
<rates><generator>x</generator><title>Official exchange rates</title><date>29.12.2023</date>
<item><fullname>ДОЛЛАР США</fullname><title>USD</title><description>454.56</description><quant>1</quant></item>
<item><fullname>ИРАНСКИЙ РИАЛ</fullname><title>IRR</title><description>10.8</description><quant>1000</quant></item>
</rates>
""".encode()

INVESTMENT = """Gross inflow;;;
million USD;;;
Country;2023;2024-Q1;2005/2024-09
EU27_2020;10000;2500,5;200700
Нидерланды;3000;;90000
""".encode()


def rates(*days: tuple[str, str, str], header: str = "Date,USD,GBP,EEK,") -> bytes:
    """The ECB's zip: (day, dollars, pounds) for one euro, newest first, N/A where there is none."""
    lines = [f"{day},{usd},{gbp},N/A," for day, usd, gbp in days]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as bundle:
        bundle.writestr("eurofxref-hist.csv", "\n".join([header, *lines, ""]))
    return out.getvalue()


RATES = rates(("2023-02-02", "1.2", "0.9"), ("2023-02-01", "1.0", "N/A"), ("2023-01-31", "1.6", "0.8"))
