"""The measuring of taggers, on a tiny corpus and invented names."""

from __future__ import annotations

import json
import sys

import pytest

from analysis import knowledge
from analysis.model import Document, Span
from tests.benchmarks.taggers import __main__ as command
from tests.benchmarks.taggers.corpora import Labelled, augmented, factrueval, kaznerd, sentences
from tests.benchmarks.taggers.crf import Crf, Proposal, features, spans, train
from tests.benchmarks.taggers.layers import Policy, layered
from tests.benchmarks.taggers.measure import cast_of, releases, score, score_corpus
from tests.benchmarks.taggers.proposers import Taggers

GIVEN = ("Зейтен", "Орхан", "Мавлик", "Тулеген", "Ырысты")
FAMILY = ("Кардибеков", "Шолманов", "Ушкемпиров", "Торбасаров", "Жанбыршин")


def tagger(*names: str, kind: str = "PER", sure: float = 1.0) -> Taggers:
    """Proposes the tokens that are these names."""

    def propose(reading):
        texts = [token.text for token in reading.tokens]
        found = []
        for name in names:
            words = name.split()
            starts = (n for n in range(len(texts)) if texts[n : n + len(words)] == words)
            found += [Proposal(n, n + len(words), kind, sure) for n in starts]
        return sorted(found)

    return Taggers({"ru": propose, "kk": propose, "en": propose})


def people(text: str, language: str = "en", kind: str = "person") -> list[str]:
    document = Document("d", "d.txt", language, text, "", body=Span(0, len(text)))
    cast = cast_of(document, knowledge.load())
    kinds = {p.key: p.kind for p in cast.participants}
    return [m.span.of(text) for m in cast.mentions if kinds[m.participant] == kind]


def test_columns_become_text_with_its_names(tmp_path):
    path = tmp_path / "IOB2_valid.txt"
    rows = (
        "« O\nҚұлан B-ORGANISATION\n» O\nбасшысы B-POSITION\nМауытбек B-PERSON\nҚораласов I-PERSON\n. O\n\nИә O\n. O\n"
    )
    path.write_text(rows, encoding="utf-8")
    first, second = kaznerd(path)
    assert first.text == "«Құлан» басшысы Мауытбек Қораласов."
    assert [(first.text[a:b], kind) for a, b, kind in first.pieces] == [
        ("Құлан", "ORG"), ("басшысы", "POS"), ("Мауытбек Қораласов", "PER"),
    ]  # fmt: skip
    assert (second.text, second.pieces) == ("Иә.", ())
    assert first.sentence()[1] == ["O", "B-ORG", "O", "B-POS", "B-PER", "I-PER", "O"]


def test_documents_of_factrueval_are_cut_into_sentences(tmp_path):
    text = "Приехал Зейтен Кардибеков. Его ждал завод Ортак."
    (tmp_path / "book_1.txt").write_text(text, encoding="utf-8")
    marks = [("1 name", "Зейтен"), ("2 surname", "Кардибеков"), ("3 org_descr", "завод"), ("4 org_name", "Ортак")]
    rows = [f"{mark} {text.index(word)} {len(word)} 0 1  # {word}" for mark, word in marks]
    (tmp_path / "book_1.spans").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "book_1.objects").write_text("7 Person 1 2 # x\n8 Org 3 4 # y\n", encoding="utf-8")
    one, other = sentences(factrueval(tmp_path))
    assert [one.text[a:b] for a, b, _ in one.pieces] == ["Зейтен Кардибеков"]
    assert [(other.text[a:b], kind) for a, b, kind in other.pieces] == [("Ортак", "ORG")]


def test_augmentation_writes_as_releases_do_and_keeps_the_names():
    text = "Қазақстанға Мауытбек Қораласов келді."
    plain = [Labelled(text, ((0, 11, "LOC"), (12, 30, "PER")))] * 400
    more = augmented(plain)
    assert more == augmented(plain)
    said = {each.text[a:b] for each in more for a, b, _ in each.pieces}
    assert {"М.Қораласов", "ҚР-ға", "АСТАНА"} <= said
    assert said <= {"Қазақстанға", "Мауытбек Қораласов", "М.Қораласов", "ҚР-ға", "АСТАНА", "Астана"}


def test_labels_are_read_back_as_names():
    assert spans(["O", "B-PER", "I-PER", "B-PER", "I-ORG"]) == [(1, 3, "PER"), (3, 4, "PER"), (4, 5, "ORG")]
    assert "s-10=<edge>" not in features(["Орхан"])[0]
    assert any(f.startswith("e3=хан") for f in features(["Орхан"])[0])


def test_a_field_learns_names_it_has_not_seen(tmp_path):
    pytest.importorskip("pycrfsuite", reason="python-crfsuite is not installed")
    corpus = []
    for given, family in ((g, f) for g in GIVEN[:4] for f in FAMILY[:4]):
        text = f"Вчера {given} {family} открыл завод в городе."
        corpus.append(Labelled(text, ((6, 6 + len(given) + 1 + len(family), "PER"),)))
    for path in (tmp_path / "one", tmp_path / "other"):
        train(corpus, path)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    tokens = ["Вчера", GIVEN[4], FAMILY[4], "открыл", "завод"]
    (found,) = Crf(tmp_path / "one").propose(tokens)
    assert found[:3] == (1, 3, "PER")
    assert 0.5 < found.sure <= 1


def test_a_layer_adds_what_rules_left_open_and_goes_again():
    text = "The review ends when Vexil Oradan leaves the hall."
    before = people(text)
    with layered(tagger("Vexil Oradan"), Policy("add", add="open")):
        assert people(text) == ["Vexil Oradan"]
    with layered(tagger("Vexil Oradan", sure=0.5), Policy("sure", add="open", sure=0.9)):
        assert people(text) == before
    with layered(tagger("Vexil Oradan"), Policy("beside", add="open", beside=True)):
        assert people(text) == before
    assert people(text) == before == []


def test_a_layer_adds_no_person_where_the_gazetteer_sees_a_place():
    text = "The talks in Astana ended."
    with layered(tagger("Astana"), Policy("add", add="any")):
        assert people(text) == []


def test_a_veto_drops_only_people_whom_their_wording_alone_made_people():
    text = "Зейтен Кардибеков приехал. Министр транспорта Орхан Шолманов встретил гостей."
    assert people(text, "ru") == ["Зейтен Кардибеков", "Орхан Шолманов"]
    with layered(tagger("nobody"), Policy("veto", veto=True)):
        assert people(text, "ru") == ["Орхан Шолманов"]
    with layered(tagger("Зейтен Кардибеков"), Policy("veto", veto=True)):
        assert people(text, "ru") == ["Зейтен Кардибеков", "Орхан Шолманов"]


def test_a_layer_adds_bodies_beside_those_of_the_rules():
    text = "Контракт обсудили Ортакмаш и министерство транспорта."
    before = people(text, "ru", "organisation")
    with layered(tagger("Ортакмаш", kind="ORG"), Policy("bodies", bodies=True)):
        assert people(text, "ru", "organisation") == ["Ортакмаш", *before]


@pytest.fixture
def reviewed(tmp_path):
    """One release: one person to find, one that only a tagger finds, and a body."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "gold").mkdir()
    text = "Minister of Transport Olmar Tessek met the Bank of Vellmark.\n\nThe review ends when Vexil Oradan leaves.\n"
    (tmp_path / "docs" / "en-1.txt").write_text(text, encoding="utf-8")
    rows = []
    for kind, name, role in (
        ("person", "Olmar Tessek", "Minister of Transport"),
        ("person", "Vexil Oradan", None),
        ("organisation", "Bank of Vellmark", None),
    ):
        row = {"kind": kind, "name_as_written": name, "quote": name, "offset": text.index(name), "country": None}
        rows.append(row | {"role_as_written": role})
    (tmp_path / "gold" / "en-1.json").write_text(json.dumps({"participants": rows}), encoding="utf-8")
    return tmp_path


def test_reviewed_releases_are_counted_with_a_tagger_and_without(reviewed):
    found, known = releases(reviewed), knowledge.load()
    alone = score(found, known)["en"]
    assert (alone["tp"], alone["fp"], alone["fn"], alone["role"], alone["party"]) == (1, 0, 1, 1, 1)
    with layered(tagger("Vexil Oradan", "Minister"), Policy("add", add="any")):
        more = score(found, known)["en"]
    assert (more["tp"], more["fp"], more["fn"]) == (2, 0, 0)
    assert (more.precision, more.recall, more.f1, round(alone.f1, 2)) == (1, 1, 1, 0.67)


def test_places_of_a_corpus_are_counted():
    text = "Министр транспорта Орхан Шолманов ждёт."
    texts = [Labelled(text, ((19, 33, "PER"),)), Labelled("Зелёный дом.", ((0, 7, "PER"),))]
    people_ = score_corpus(texts, "ru", knowledge.load())["PER"]
    assert (people_["tp"], people_["fp"], people_["fn"]) == (1, 0, 1)


def test_the_command_says_what_is_missing_and_measures_the_rest(reviewed, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["taggers", str(reviewed / "nowhere"), str(reviewed)])
    command.main()
    told = capsys.readouterr().out
    assert told.count("left out") >= 3
    assert "rules alone" in told
    assert "P 1.000 R 0.500 F1 0.667 (0, 1)" in told
