"""Offices without a name: how far they reach, whose they are, which state "the President" is of."""

from __future__ import annotations

import pytest

from .notation import cast_of, of_kind

GUEST = "Президент Казахстана Данияр Ержанов принял гостя. "


def titles(text: str, language: str = "ru") -> list[str]:
    cast, whole = cast_of(text, language)
    return [m.span.of(whole) for m in cast.mentions if m.form == "title_only"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Посол поблагодарил Президента за тёплый приём на казахской земле.", "Президента"),
        ("Посол поздравил президента Казахстана с днём рождения.", "президента Казахстана"),
        ("Гость встретил главу государства у трапа самолёта.", "главу государства"),
        ("Гость пригласил Президента в Ригу.", "Президента"),
        ("Посол выразил соболезнования главе государства и народу Казахстана.", "главе государства"),
    ],
)
def test_an_office_ends_at_its_head_and_the_genitives(text, office):
    assert titles(GUEST + text) == [office]


def test_a_post_belongs_to_a_diplomat():
    text = "Посол Латвии в Казахстане Марта Озола прибыла. Посол Латвии в Казахстане отметила рост."
    assert titles(text) == ["Посол Латвии в Казахстане"]


def test_a_minister_is_for_something():
    text = "Министр по торговле Латвии Марта Озола прибыла. Затем министр по торговле отметила рост."
    assert titles(text) == ["министр по торговле"]


@pytest.mark.parametrize(
    "text", ["После встречи они подписали план.", "Гости ушли, после чего стороны подписали план.", "План готов после."]
)
def test_after_is_no_ambassador(text):
    assert titles("Посол Латвии Марта Озола прибыла. " + text) == []


@pytest.mark.parametrize(
    "text", ["Главы государств обсудили торговлю.", "Премьеры обсудили торговлю.", "Президенты обсудили торговлю."]
)
def test_several_are_no_one_in_particular(text):
    assert titles(GUEST + text) == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        # who is named first, and not who is named last
        ("Президент Грузии Нодар Беридзе прибыл в Армению по приглашению президента Арама Петряна. "
         "Глава государства осмотрел порт.", "GE"),
        # the headline names the one of whom the first sentence only tells the office
        ("Президент Казахстана Данияр Ержанов встретился с премьером Чили Хуаном Перейрой, передав привет "
         "президенту Чили Марио Кастильо. Глава государства отметил рост.", "KZ"),
        # the address of the agency tells whose president it is
        ("Президент Узбекистана Улугбек Назаров принял президента Казахстана Данияра Ержанова, передаёт news.kz. "
         "Глава государства отметил рост.", "KZ"),
    ],
)  # fmt: skip
def test_the_head_of_state_is_the_one_whose_side_speaks(text, state):
    cast, _ = cast_of(text, "ru")
    (title,) = [m for m in cast.mentions if m.form == "title_only" and m.role_as_said == "Глава государства"]
    assert of_kind(cast, "person")[title.participant].country == state


def test_a_headline_names_the_head_of_state_of_the_lead():
    text = "Глава государства принял посла Чили Хуана Перейру. Ержанов высоко оценил торговлю Казахстана."
    cast, _ = cast_of(text, "ru", title="Данияр Ержанов: торговля Казахстана растёт")
    (title,) = [m for m in cast.mentions if m.form == "title_only"]
    assert of_kind(cast, "person")[title.participant].names["ru"] == "Данияр Ержанов"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Министр Дулат Сарманов провёл переговоры с президентом Чили.", "President of Chile"),
        ("Министр Дулат Сарманов встретился с премьер-министром Чили.", "Prime Minister of Chile"),
        ("Президент Чили посетил Ригу.", "President of Chile"),
        ("Министр Дулат Сарманов встретился с вице-премьером Чили.", None),
    ],
)
def test_who_is_met_may_be_known_by_title_only(text, name):
    cast, _ = cast_of(text, "ru")
    (title,) = [m for m in cast.mentions if m.form == "title_only"]
    assert of_kind(cast, "person")[title.participant].names.get("en") == name


def test_whose_office_is_only_spoken_of_takes_no_part():
    assert titles("Министр Дулат Сарманов рассказал о президенте Чили.") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Премьер-министр Данияр Ержанов выступил. С ним был заместитель премьер-министра – министр торговли "
         "Ерлан Асанов. Глава правительства поручил найти средства.", "ru"),
        ("Премьер-министр Данияр Ержанов выступил. Ему ответил вице-премьер Ерлан Асанов. Глава правительства поручил "
         "найти средства.", "ru"),
        ("Премьер-министр Данияр Ержанов сөйледі. Отырысқа Премьер-министрдің орынбасары Ерлан Асанов қатысты. "
         "Қаражат керек, – деді Үкімет басшысы.", "kk"),
        ("Президент Данияр Ержанов сөйледі. Оған Президенттің кеңесшісі Ерлан Асанов жауап берді. Бұл туралы "
         "Мемлекет басшысы айтты.", "kk"),
        ("Prime Minister Daniyar Yerzhanov spoke. Deputy Prime Minister Yerlan Asanov took part. The money must be "
         "found, the head of government said.", "en"),
        ("President Daniyar Yerzhanov spoke. Yerlan Asanov, adviser to the President, took notes. The head of "
         "state went on.", "en"),
    ],
)  # fmt: skip
def test_who_serves_does_not_hold_the_office(text, language):
    cast, whole = cast_of(text, language)
    meant = {m.participant for m in cast.mentions if m.form == "title_only"}
    held = {m.participant for m in cast.mentions if m.span.of(whole).endswith(("Ержанов", "Yerzhanov"))}
    assert meant == held


def test_a_deputy_is_meant_by_the_office_of_a_deputy():
    text = "Премьер-министр Данияр Ержанов выступил. Вице-премьер Ерлан Асанов ответил. Вице-премьер обещал средства."
    cast, whole = cast_of(text, "ru")
    (meant,) = (m.participant for m in cast.mentions if m.form == "title_only")
    assert meant in {m.participant for m in cast.mentions if m.span.of(whole) == "Ерлан Асанов"}
