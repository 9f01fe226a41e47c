"""By when something is due, between whom an agreement is, when it was signed, how many documents there are."""

from __future__ import annotations

import pytest

from .notation import read


@pytest.mark.parametrize(
    ("language", "text", "due"),
    [
        ("ru", "Стороны договорились до конца 2032 года открыть посольство в Таллине.", "2032"),
        ("ru", "Казахстан готов увеличить поставки зерна к 2035 году.", "2035"),
        ("ru", "Стороны договорились открыть посольство.", None),
        ("kk", "Тараптар 2032 жылға дейін елшілік ашуға уағдаласты.", "2032"),
        ("en", "The sides agreed to open an embassy by 2032.", "2032"),
    ],
)
def test_due(language, text, due):
    [act] = read(text, language).commitments
    assert (act.due.edtf if act.due else None) == due


@pytest.mark.parametrize(
    ("language", "text", "signed"),
    [
        ("ru", "Казахстан и Эстония подписали меморандум о туризме 3 мая 2031 года.", "2031-05-03"),
        ("kk", "Қазақстан мен Эстония арасындағы туризм туралы меморандумға қол қойылды.", None),
        ("en", "A memorandum on tourism between Kazakhstan and Estonia was signed.", None),
    ],
)
def test_parties_and_date(language, text, signed):
    [deal] = read(text, language).agreements
    assert (set(deal.parties), deal.parties_basis) == ({"state:kz", "state:ee"}, "stated")
    assert (deal.date.edtf if deal.date else None) == signed


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("ru", "По итогам форума подписан 21 документ на сумму 3 млрд долларов.", 21),
        ("kk", "Форум қорытындысында тоғыз құжатқа қол қойылды.", 9),
        ("en", "Nine documents were signed after the talks.", 9),
        ("ru", "По итогам форума подписан ряд документов.", None),
    ],
)
def test_number_of_documents(language, text, number):
    [deal] = read(text, language).agreements
    assert (deal.kind, deal.status, deal.n_documents) == ("package_of_documents", "signed", number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министерство сельского хозяйства и Комитет по водным ресурсам переехали."),
        ("kk", "Ауыл шаруашылығы министрлігі көшті."),
        ("en", "The Ministry of Energy has moved."),
    ],
)
def test_names_of_bodies_show_no_topic(language, text):
    assert read(text, language).topics == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Стороны не подписали соглашение."),
        ("ru", "Министры намеревались встретиться, чтобы подписать соглашение."),
        ("kk", "Тараптар келісімге қол қоймады."),
        ("en", "The parties did not sign the agreement."),
    ],
)
def test_what_was_not_signed_is_no_signing(language, text):
    found = read(text, language)
    assert "sign" not in {act.act for act in found.commitments}
    assert "signed" not in {deal.status for deal in found.agreements}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Officials counted 130 of the 1,900 promised jobs.", None),
        ("The delegates read their agreed plan again.", None),
        ("The 27 agreed to extend the programme.", "to extend the programme"),
        ("In 2031 the bank pledged 40 million euros.", "40 million euros"),
    ],
)
def test_an_english_participle_before_its_noun_is_no_act_and_a_sum_is_content(text: str, act: str | None):
    found = [each.content.of(text) for each in read(text, "en").commitments]
    assert found == ([act] if act else [])
