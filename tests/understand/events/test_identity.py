"""Which mentions are one event and which are two."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

ONE = [
    # pointing back
    ("ru",
     "В Осло прошла встреча [Олега Вересова|BY] с [Драганом Йовичем|RS].\nВ завершение встречи стороны молчали."),
    ("ru",
     "В Осло состоялось заседание комиссии.\nУчастники заседания отметили рост. В ходе мероприятия говорили о планах."),
    ("kk", "Ослода комиссия отырысы өтті.\nОтырыс барысында тараптар жоспарды айтты. Іс-шараның маңызы зор."),
    ("en", "The commission held a meeting in Oslo.\nDuring the meeting the sides noted growth."),
    ("ru",
     "[Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS].\nНа встрече [Вересов|BY] и [Йович|RS] шутили."),
    # a visit is told twice in a sentence
    ("ru", "[Олег Вересов|BY] прибыл с официальным визитом в Осло."),
    ("kk", "[Олег Вересов|BY] Ослоға ресми сапармен келді."),
    ("en", "[Oleg Veresov|BY] travelled to Oslo on an official visit."),
]  # fmt: skip

TWO = [
    # a visit and the talks during it
    ("ru", "[Олег Вересов|BY] прибыл с визитом в Осло, где провёл переговоры с [Драганом Йовичем|RS].", ["visit",
     "negotiation"]),
    ("kk", "Ослоға келген [Олег Вересов|BY] [Драган Йовичпен|RS] келіссөз жүргізді.", ["visit", "negotiation"]),
    # two partners
    ("ru", "[Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS] и встретился с [Нодаром Беридзе|GE].",
     ["negotiation", "meeting"]),
    ("kk", "[Олег Вересов|BY] [Драган Йовичпен|RS] кездесті.\n[Олег Вересов|BY] [Нодар Беридземен|GE] кездесті.",
     ["meeting", "meeting"]),
    # the same number of another body
    ("ru", "Прошло 22-е заседание Совета сотрудничества.\nРанее прошло 22-е заседание Комитета сотрудничества.",
     ["council_session", "committee_session"]),
    ("kk", "Кеңестің 22-ші отырысы өтті.\nҚараша айында комитеттің 22-ші отырысы өткен.", ["council_session",
     "committee_session"]),
    # another number of the same body
    ("ru", "Прошло шестое заседание комиссии. Седьмое заседание комиссии пройдёт в Осло.",
     ["committee_session", "committee_session"]),
    # another year
    ("en", "Ministers signed an agreement in Oslo. Earlier, in 2019, they signed an agreement in Bergen.",
     ["signing", "signing"]),
    # two documents
    ("kk", "Тараптар келісімге қол қойды. Бұған қоса олар меморандумға қол қойды.", ["signing", "signing"]),
    # negotiations over something are no meeting of two people
    ("ru",
     "В Осло прошли переговоры [Олега Вересова|BY] с [Драганом Йовичем|RS].\nОдобрено начало переговоров о визах.",
     ["negotiation", "negotiation"]),
    # several meetings in one plural
    ("ru", "Обсуждены итоги встреч высокого уровня в Баку (март) и Ташкенте (апрель).", ["summit", "summit"]),
    ("en", "They reviewed the high-level meetings in Baku (February) and Tashkent (April).", ["summit", "summit"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said"), ONE)
def test_one_event(language, said):
    reading = read(said, language)
    assert len([e for e in reading.events() if not e.startswith("signing")]) == 1


@pytest.mark.parametrize(("language", "said", "types"), TWO)
def test_two_events(language, said, types):
    assert [line.split()[0] for line in read(said, language).events()] == types


def test_headline_repeats_the_lead():
    reading = read(
        "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS] в Осло.", "ru", title="Вересов и Йович провели переговоры"
    )
    assert reading.events() == ["meeting held @Oslo"]
    assert len(reading.scenes.mentions) == 2


def test_headline_calls_a_summit_a_meeting():
    reading = read("Ослода ТМД елдері басшыларының бейресми жиыны өтті.", "kk", title="ТМД басшылары Ослода кездесті")
    assert [line.split()[0] for line in reading.events()] != ["meeting", "summit"]
    assert len({m.event for m in reading.scenes.mentions}) == 1


def test_a_general_word_means_what_is_told_and_not_what_is_mentioned():
    said = "[Олег Вересов|BY] [Драган Йовичпен|RS] кездесті. Саммитте айтылған құпталды.\nКездесуде сауда сөз болды."
    reading = read(said, "kk")
    assert reading.scenes.mentions[0].event == reading.scenes.mentions[-1].event


def test_listed_meetings_keep_place_and_month():
    events = read("Обсуждены итоги встреч высокого уровня в Баку (март) и Ташкенте (апрель).", "ru").events()
    assert events == ["summit held @Baku 2025-03 (background)", "summit held @Tashkent 2025-04 (background)"]


class TestDates:
    def test_publication_is_only_a_bound(self):
        mention = read("В Осло прошёл форум.", "ru").scenes.mentions[0]
        assert (mention.date.edtf, mention.date_basis) == ("../2025-05-14", "not_after_publication")

    def test_undated_text(self):
        mention = read("В Осло прошёл форум.", "ru", published=None).scenes.mentions[0]
        assert (mention.date, mention.date_basis) == (None, "none")

    def test_planned_without_date(self):
        mention = read("В Осло пройдёт форум.", "ru").scenes.mentions[0]
        assert (mention.date, mention.date_basis) == (None, "none")

    def test_date_of_a_figure_is_not_the_date_of_the_event(self):
        said = "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS], отметив, что в 2023 году торговля выросла на 5 %."
        assert read(said, "ru").events() == ["meeting held"]

    def test_dates_stay_with_their_own_event(self):
        said = "12 мая в Осло прошёл форум, а саммит состоится 3 июня в Вене."
        assert read(said, "ru").events() == ["forum held @Oslo 2025-05-12", "summit planned @Vienna 2025-06-03"]

    @pytest.mark.parametrize(
        ("language", "said"),
        [
            ("ru", "Заседание приурочено к 30-летию подписания Соглашения о дружбе."),
            ("kk", "Отырыс Достық туралы келісімге қол қойылуының 30 жылдығына арналды."),
            ("en", "The session marked the 30th anniversary of the signing of the agreement."),
        ],
    )
    def test_an_anniversary_dates_the_signing(self, language, said):
        signing = next(m for m in read(said, language).scenes.mentions if m.event_type == "signing")
        assert (signing.date.edtf, signing.date_basis, signing.narrative_role) == ("1995?", "derived", "background")

    def test_an_anniversary_to_come_leaves_the_rest_of_the_year(self):
        said = "Заседание приурочено к предстоящему 30-летию подписания Соглашения."
        signing = next(m for m in read(said, "ru", published="2025-12-09").scenes.mentions if m.event_type == "signing")
        assert signing.date.edtf == "1995-12?"


class TestPlaces:
    def test_capitals_as_sides_are_no_place(self):
        said = "Тараптар Астана мен Брюссель арасындағы әріптестікті талқылап, меморандумға қол қойды."
        assert read(said, "kk").events() == ["signing held"]

    def test_headline_gives_the_place_that_the_text_leaves_out(self):
        mentions = read("Прошёл форум министров.", "ru", title="Форум в Осло").scenes.mentions
        assert {(m.place, m.place_basis) for m in mentions} == {("Oslo", "title")}

    def test_text_before_headline(self):
        mention = read("В Осло прошёл форум.", "ru", title="Форум").scenes.mentions[-1]
        assert (mention.place, mention.place_basis) == ("Oslo", "stated")

    def test_the_country_is_that_of_the_host(self):
        said = "[Тимур Асанов|KZ] провёл переговоры с [Драганом Йовичем|RS], прибывшим в республику с визитом."
        assert read(said, "ru").events()[1] == "visit ongoing @Kazakhstan"

    def test_city_of_a_noun_in_kazakh(self):
        assert read("[Олег Вересов|BY] Душанбе қаласына сапармен барды.", "kk").events() == ["visit held @Dushanbe"]

    def test_every_mention_takes_the_place_that_one_of_them_says(self):
        said = "В ходе визита [Олега Вересова|BY] обсудили торговлю.\n[Олег Вересов|BY] прибыл с визитом в Осло."
        assert {m.place for m in read(said, "ru").scenes.mentions} == {"Oslo"}
