"""The briefing as a whole: every cell of every sheet against the tables it was made from."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import polars as pl
import pytest

from analysis import __version__, knowledge
from analysis.errors import OutputError
from analysis.export import book, briefing, file_name
from analysis.export.layout import HEAD
from analysis.export.sheet import Link, Sheet
from analysis.export.text import LONGEST
from analysis.model import Problem
from analysis.tables import build, evidence, select
from analysis.world import World
from tests.tables.sample import sample_tables, sample_world

LANGUAGES = ("en", "ru", "kk")
TABLES = [
    "Briefing",
    "Events",
    "Participants",
    "Indicators",
    "Disagreements",
    "ClaimHistory",
    "EventStatusHistory",
    "Agreements",
    "Commitments",
    "Passages",
    "Topics",
    "Sources",
    "Evidence",
    "ReviewQueue",
    "Corrections",
    "Changes",
    "SetAside",
    "Notes",
    "Dictionary",
]


@lru_cache(maxsize=3)
def written(lang="en"):
    return briefing(sample_tables(), lang=lang)


@lru_cache(maxsize=3)
def opened(lang="en"):
    return openpyxl.load_workbook(BytesIO(written(lang)))


@lru_cache(maxsize=3)
def sheets(lang="en"):
    """The sheets that are one table each."""
    return {page.key: page for page in book(sample_tables(), lang).pages if isinstance(page, Sheet)}


def column(key, name, lang="en"):
    sheet = sheets(lang)[key]
    place = [c.name for c in sheet.columns].index(name)
    return [row.cells[place] for row in sheet.rows]


def nothing():
    return build(World(findings=()), knowledge.load())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_file_holds_what_the_sheets_say_cell_by_cell(lang):
    cells = 0
    for sheet in sheets(lang).values():
        worksheet = opened(lang)[sheet.name]
        heads = [c.value for c in worksheet[HEAD]]
        assert heads == [c.heading for c in sheet.columns]
        for number, row in enumerate(sheet.rows, start=HEAD + 1):
            for place, cell in enumerate(row.cells, start=1):
                found = worksheet.cell(number, place)
                shown = cell.text if isinstance(cell, Link) else cell
                value = found.value.date() if isinstance(found.value, datetime) else found.value
                assert value == shown, (sheet.name, found.coordinate)
                assert found.data_type != "f"
                cells += 1
        assert worksheet.max_row == HEAD + len(sheet.rows)
    assert cells > 2_000


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_second_reader_finds_each_table_by_its_english_name(lang):
    assert set(TABLES) <= {sheet.table_name for sheet in sheets(lang).values()}
    for sheet in sheets(lang).values():
        name = sheet.table_name
        frame = pl.read_excel(BytesIO(written(lang)), table_name=name, infer_schema_length=0)
        assert frame.columns == [c.heading for c in sheet.columns]
        first = [row.cells[0].text if isinstance(row.cells[0], Link) else row.cells[0] for row in sheet.rows]
        assert frame.to_series(0).to_list() == first


@pytest.mark.parametrize(
    ("key", "name", "table", "source"),
    [
        ("events", "event_id", "events", "event_id"),
        ("events", "date_from", "events", "date_from"),
        ("events", "n_origins", "events", "n_origins"),
        ("indicators", "lower", "indicators", "lower"),
        ("indicators", "upper", "indicators", "upper"),
        ("indicators", "unit", "indicators", "unit"),
        ("indicators", "figure", "indicators", "display_en"),
        ("sources", "document_id", "documents", "document_id"),
        ("sources", "published", "documents", "date_published"),
        ("sources", "sha256", "documents", "sha256"),
        ("disagreements", "conflict_id", "conflicts", "conflict_id"),
    ],
)
def test_columns_are_those_of_the_tables(key, name, table, source):
    assert column(key, name) == getattr(sample_tables(), table)[source].to_list()


def test_evidence_is_that_of_the_tables():
    rows = evidence(sample_tables())
    for name in ("quote", "sentence", "rule", "start", "stop", "document_id", "row_id"):
        assert column("evidence", name) == rows[name].to_list()


def test_an_event_says_who_took_part():
    council, talks = column("events", "who")
    assert (
        council == "Klara Lindqvist (European Union) – co-chair, speaker\nYermukhan Sarybasov (Kazakhstan) – co-chair"
    )
    assert talks is None
    assert column("events", "where", "ru") == ["Шымкент, Казахстан", "Таллин, Эстония"]
    assert column("events", "when", "kk") == ["2031 жылғы 14 мамыр", "2031 жылғы қазан"]
    assert column("events", "differs") == ["yes", None]


def test_participants_come_persons_first_with_what_they_attended():
    assert column("participants", "kind") == ["person", "person", "organisation"]
    assert (
        column("participants", "attended", "ru")[0]
        == "14 мая 2031: 7-е заседание Совета по торговле – сопредседатель, выступающий"
    )
    assert column("participants", "name", "kk")[1] == "Ермұхан Сарыбасов"
    assert column("participants", "name")[2] == "Министерство торговли РК"  # not known in English


def test_an_office_stands_in_the_language_of_the_edition_where_a_text_says_it_so():
    said = sample_tables().participant_mentions.join(sample_tables().documents, on="document_id")
    for lang in LANGUAGES:
        ours = set(said.filter(pl.col("language") == lang)["role_as_said"].drop_nulls())
        known = set(sample_tables().participants["role"].drop_nulls())
        assert set(column("participants", "role", lang)) - {None} <= ours | known
    assert set(column("participants", "role", "ru")) != set(column("participants", "role", "kk"))


def test_indicators_show_the_words_of_each_source():
    stated = dict(zip(column("indicators", "indicator_id"), column("indicators", "as_stated"), strict=True))
    assert (
        stated["ind-export"]
        == "«8 млрд еуроға жетті» – ХАБАРШЫ, 15 May 2031\n«превысил 8 млрд евро» – ВЕСТНИК, 14 May 2031"
    )
    assert column("indicators", "areas", "ru")[1] == "Казахстан – Европейский союз"


def test_disagreements_stand_side_by_side_in_safe_words():
    names = [c.name for c in sheets()["disagreements"].columns]
    date_row, export_row = (dict(zip(names, row.cells, strict=True)) for row in sheets()["disagreements"].rows)
    assert [export_row[f"value_{n}"] for n in (1, 2, 3)] == ["8 bn EUR (reached)", "8 bn EUR (more than)", None]
    assert export_row["said_by_2"] == "«превысил 8 млрд евро» – ВЕСТНИК, 14 May 2031"
    assert (export_row["safe"], export_row["disputed"], export_row["severity"]) == (
        "8 bn EUR or more",
        "wording",
        "low",
    )
    assert date_row["value_2"] == "not after 15 May 2031"
    assert date_row["safe"] == "sources differ: 14 May 2031; not after 15 May 2031; not after 14 May 2031"


def test_many_values_share_the_last_cell():
    world = sample_world()
    conflict = world.conflicts[1]
    first = conflict.values[0]
    many = [replace(first, value=f"2031-05-{day:02}", quote=f"May {day}") for day in range(1, 7)]
    tables = build(replace(world, conflicts=(replace(conflict, values=tuple(many)),)), knowledge.load())
    sheet = next(page for page in book(tables).pages if page.key == "disagreements")
    names = [c.name for c in sheet.columns]
    row = dict(zip(names, sheet.rows[0].cells, strict=True))
    assert "value_4" not in names
    assert row["value_2"] == "2 May 2031"
    assert row["value_3"] == "3 May 2031\nalso: 4 May 2031; 5 May 2031; 6 May 2031"
    assert row["said_by_3"].count("\n") == 3


def test_set_aside_holds_numbers_and_files():
    assert column("set_aside", "what") == ["news/broken.txt", "7-ші", "7-е"]
    assert column("set_aside", "sort") == ["File", "Number", "Number"]
    assert column("set_aside", "reason")[1] == "a place in a row, not an amount"
    assert column("set_aside", "reason", "ru")[1] == "порядковый номер, а не величина"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_link_leads_to_a_row_about_the_same(lang):
    workbook, links = opened(lang), 0
    for worksheet in workbook:
        for row in worksheet.iter_rows():
            for cell in row:
                if cell.hyperlink is None:
                    continue
                sheet, place = re.fullmatch(r"'(.+)'!(A\d+)", cell.hyperlink.location).groups()
                assert place == "A1" or workbook[sheet][place].value is not None
                links += 1
    assert links > 60


def test_rows_link_to_their_first_sentence_and_sentences_to_their_source():
    events, sentences = opened()["Events"], opened()["Evidence"]
    ids = [c.name for c in sheets()["evidence"].columns].index("row_id") + 1
    for number, key in enumerate(column("events", "event_id"), start=HEAD + 1):
        link = next(c.hyperlink for c in events[number] if c.hyperlink)
        target = int(link.location.rpartition("A")[2])
        assert sentences.cell(target, ids).value == key
        assert sentences.cell(target - 1, ids).value != key
    documents = column("sources", "document_id")
    for number, document in enumerate(column("evidence", "document_id"), start=HEAD + 1):
        target = int(sentences.cell(number, 5).hyperlink.location.rpartition("A")[2])
        assert documents[target - HEAD - 1] == document


def test_no_row_is_without_evidence():
    told = ("events", "participants", "indicators", "disagreements", "claim_history", "agreements", "commitments")
    for key in (*told, "topics"):
        assert all(isinstance(cell, Link) for cell in column(key, "evidence")), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_headings_are_unique(lang):
    for sheet in sheets(lang).values():
        headings = [c.heading.lower() for c in sheet.columns]
        assert len(set(headings)) == len(headings), (sheet.name, headings)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_cover_says_what_when_and_how_much(lang):
    page = opened(lang).worksheets[0]
    shown = [cell.value for row in page.iter_rows() for cell in row if cell.value]
    titles = {knowledge.load().lexicon["briefing"][each]["title"] for each in LANGUAGES}
    assert shown[0] == knowledge.load().lexicon["briefing"][lang]["title"]
    assert titles <= set(shown)
    covered = {"en": "14–15 May 2031", "ru": "14–15 мая 2031", "kk": "2031 жылғы 14–15 мамыр"}
    assert covered[lang] in shown
    rows = {row[0].value: row[2].value for row in page.iter_rows(max_col=3)}
    for sheet in sheets(lang).values():
        assert rows[sheet.name] == len(sheet.rows)


def facts(tables, lang="en", **more):
    """What the cover says, by its label."""
    page = book(tables, lang, **more).pages[0]
    return {line.left: line.right for line in page.lines if line.right}


def test_the_cover_says_what_was_asked_for_word_for_word():
    assert facts(sample_tables())["Filters used"] == "none: everything that was read"
    chosen = facts(select(sample_tables(), country=["KZ", "EU"], since="2031-05", event_types="council_session"))
    assert chosen["Filters used"] == (
        "type of event: council_session (council session); country: KZ, EU (Kazakhstan, European Union); since: 2031-05"
    )


def test_the_cover_says_what_changed_and_whom_to_ask():
    tables = sample_tables()
    said = facts(tables)["Changed since the last export"]
    for table, n in tables.changes.unique(["table", "row_id"]).group_by("table").len().iter_rows():
        name = knowledge.load().ontology["tables"][table]["en"]
        told = re.search(rf"{name} – ([^;]+)", said)[1]
        assert sum(map(int, re.findall(r"\d+", told))) == n
    assert facts(replace(tables, changes=tables.changes.clear()))["Changed since the last export"].startswith("nothing")
    assert facts(tables, contact="desk@example.org")["Questions"] == "desk@example.org"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_names_of_cells_are_the_same_in_every_edition(lang):
    names = opened(lang).defined_names
    assert set(names) == set(opened("en").defined_names) > {"Period", "Filters", "HowToCite", "BriefingTitle"}
    said = facts(sample_tables(), lang)
    for name in names.values():
        ((sheet, place),) = name.destinations
        value = opened(lang)[sheet][place.replace("$", "")].value
        assert value in said.values() or value == opened(lang).worksheets[0]["A1"].value, name.name


def test_the_cover_says_how_to_cite_this_very_workbook():
    cite = facts(sample_tables(), "ru")["Как ссылаться"]
    assert __version__ in cite
    assert facts(select(sample_tables(), country="EE"), "ru")["Как ссылаться"] != cite


def test_the_dictionary_has_every_column_of_every_sheet():
    explained = set(column("dictionary", "column"))
    for sheet in sheets().values():
        for each in sheet.columns:
            plain = re.sub(r"_\d$", "_n", each.name)
            assert explained & {each.name, plain}, (sheet.key, each.name)
    assert all(column("dictionary", "meaning"))


def test_cells_that_had_to_be_changed_are_listed_in_the_notes():
    problems = (Problem("bell\x07.txt", "a" * (LONGEST + 1)),)
    tables = build(replace(sample_world(), problems=problems), knowledge.load())
    pages = {page.key: page for page in book(tables).pages}
    notes = [row.cells[2] for row in pages["notes"].rows if row.cells[1] == "Cells changed on the way"]
    assert notes == [
        "Sheet Set aside, column What, row 1: characters that a workbook cannot hold were replaced by �.",
        "Sheet Set aside, column Reason, row 1: text longer than a cell can hold was cut.",
    ]
    worksheet = openpyxl.load_workbook(BytesIO(briefing(tables)))["Set aside"]
    assert worksheet.cell(HEAD + 1, 1).value == "bell�.txt"
    assert worksheet.cell(HEAD + 1, 3).value.endswith("[cut; the whole text is in the tables]")
    assert len(worksheet.cell(HEAD + 1, 3).value) == LONGEST


def test_same_tables_same_bytes():
    assert briefing(sample_tables()) == written()
    assert len({written(lang) for lang in LANGUAGES}) == 3


def test_nothing_makes_a_workbook_without_tables_that_says_so():
    workbook = openpyxl.load_workbook(BytesIO(briefing(nothing())))
    assert not workbook["Events"].tables
    assert workbook["Events"].cell(HEAD, 1).value == "No events were found."
    assert workbook["Notes"].tables


def test_no_formula_in_any_part():
    package = ZipFile(BytesIO(written("kk")))
    for name in package.namelist():
        if name.startswith("xl/worksheets/sheet"):
            assert not re.search(rb"<f[ />]", package.read(name)), name


def test_file_name():
    assert file_name(sample_tables()) == "briefing-2031-05-14-2031-05-15.xlsx"
    assert file_name(nothing()) == "briefing-undated.xlsx"


def test_writing_to_a_file_and_into_a_folder(tmp_path):
    path = briefing(sample_tables(), tmp_path / "new" / "mine.xlsx")
    assert path == tmp_path / "new" / "mine.xlsx"
    assert path.read_bytes() == written()
    assert briefing(sample_tables(), tmp_path).name == file_name(sample_tables())
    assert not list(tmp_path.rglob("*.part"))


def test_writing_where_it_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(OutputError, match=r"mine\.xlsx cannot be written to .*file"):
        briefing(sample_tables(), tmp_path / "file" / "mine.xlsx")


def test_a_language_that_is_none_of_the_three():
    with pytest.raises(OutputError, match="lang must be en, ru or kk, not 'de'"):
        briefing(sample_tables(), lang="de")  # type: ignore[arg-type]


def test_agreements_and_commitments_carry_their_sentences():
    tables = sample_tables()
    assert column("agreements", "agreement_id") == tables.agreements["agreement_id"].to_list()
    assert column("commitments", "content") == tables.commitments["content"].to_list()
    sentences = set(tables.agreement_mentions["sentence"].to_list())
    assert set(column("agreements", "sentence")) <= sentences
    assert all(isinstance(link, Link) for link in column("commitments", "source"))
    assert sum(column("topics", "n_mentions")) == tables.topic_mentions.height
