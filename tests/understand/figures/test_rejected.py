"""Numbers that are no figures are set aside, each with a reason; none becomes a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.understand.figures.notation import claims, document, read, rejected

if TYPE_CHECKING:
    from analysis.model import Language

CASES = [
    ("ru", "Состоялось 24-е заседание совета.", "24-е"),
    ("ru", "Урожайность составила 15,2 ц/га.", "15,2 ц/га"),
    ("ru", "С поля собрали 14 центнеров с гектара.", "14 центнеров с гектара"),
    ("ru", "Рис дал 4 т/га.", "4 т/га"),
    ("ru", "Об этом узнал корреспондент «ЗАЛИВ 24» Пётр Ракитов.", "24"),
    ("ru", "Передаёт канал «Берег 7» в Риге.", "7"),
    ("ru", "Интервью каналу «Первый Морской 24» дал посол.", "24"),
    ("ru", "На 19-м заседании приняли план.", "19-м"),
    ("ru", "Вечер посвящён 30-летию отношений.", "30-летию"),
    ("ru", "Страна вошла в топ-20 экспортёров.", "20"),
    ("ru", "Формат 5+1 обсудили министры.", "5"),
    ("ru", "Встреча началась в 15:30.", "15"),
    ("ru", "Приказ № 114 вступил в силу.", "114"),
    ("ru", "Президент посетил страну 5 раз.", "5 раз"),
    ("ru", "Пять стран региона договорились.", "Пять"),
    ("ru", "Два лидера пожали руки.", "Два"),
    ("ru", "Соглашение подписали 12.05.2021.", "12.05.2021"),
    ("ru", "Выставка продлится 3 дня.", "3 дня"),
    ("ru", "Мощность станции – 100 МВт.", "100 МВт"),
    ("ru", "USD 549,1 EUR 645,3", "USD 549,1"),
    ("kk", "Кеңестің 22-ші отырысы өтті.", "22-ші"),
    ("kk", "Комиссияның 21-отырысы өтті.", "21-отырысы"),
    ("kk", "Келісімнің 10 жылдығына орай жиналды.", "10"),
    ("kk", "Екі ел келісті.", "Екі"),
    ("kk", "Президент 19 мәрте шетелге шықты.", "19"),
    ("kk", "Бес мемлекет басшысы кездесті.", "Бес"),
    ("kk", "Кездесу сағат 15:30-да басталды.", "15"),
    ("kk", "Көрме 3 күнге созылады.", "3 күнге"),
    ("kk", "Станция қуаты 100 МВт.", "100 МВт"),
    ("kk", "Елдер C5 пішімінде жиналды.", "5"),
    ("en", "The 16th meeting took place.", "16"),
    ("en", "They marked the 30th anniversary.", "30"),
    ("en", "It is among the ten largest partners.", "ten"),
    ("en", "The two countries agreed.", "two"),
    ("en", "The talks began at 10:30.", "10"),
    ("en", "The C5+1 format was discussed.", "5"),
    ("en", "The farm has 100 MW of capacity.", "100 MW"),
    ("en", "KZT 491.9 is the rate.", "KZT 491.9"),
    ("en", "They spent 5 days there.", "5 days"),
    ("ru", "1 USD = 87,45 сом", "87,45 сом"),
    ("ru", "Это один из пяти крупнейших партнёров.", "пяти"),
    ("kk", "Бұл төрт негізгі серіктестің бірі.", "төрт"),
    ("en", "It is among the 50 largest economies.", "50"),
    ("en", "Order No. 114 is in force.", "114"),
    ("en", "Subscribe for £7.50", "£7.50"),
    ("en", "Urea 390 $/t (-2%)", "390 $"),
    ("en", "Readings from $8/month.", "$8"),
    ("en", "A dinner at the embassy, 17 Abay Avenue, was called off.", "17"),
    ("en", "The C5+1 Business Week was opened.", "1"),
    ("en", "A third round of talks is set for May.", "A third"),
    ("en", "They will open a fourth plant.", "a fourth"),
    ("en", "The session had been put off twice.", "twice"),
    ("en", "The committee met twice in Astana.", "twice"),
    ("ru", "Тираж 2 400 экз.", "2 400"),
    ("ru", "Подпишитесь: 900 рублей", "900 рублей"),
    ("ru", "Карбамид 390 $/т (–2 %)", "390 $"),
    ("kk", "Газетке жазылыңыз – 900 теңге", "900 теңге"),
    ("kk", "Таралымы 2 400 дана", "2 400"),
    ("kk", "Өзгелер не оқып жатыр: виза 70 еуроға қымбаттады", "70 еуроға"),
]


@pytest.mark.parametrize(("language", "text", "quote"), CASES, ids=[c[1] for c in CASES])
def test_set_aside_with_a_reason(language, text, quote):
    found = dict(rejected(text, language))
    assert quote in found, found
    assert len(found[quote]) > 5
    assert claims(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Это одна из первых стран."),
        ("kk", "Бұл маңызды серіктестердің бірі."),
        ("en", "This is one of the largest partners."),
        ("en", "It was a success."),
    ],
)
def test_the_word_one_alone_is_no_number(language, text):
    assert claims(text, language) == ()
    assert rejected(text, language) == []


def test_vague_multitudes_are_no_figures():
    assert claims("Тысячи туристов и миллионы тонн.", "ru") == ()
    assert claims("Мыңдаған турист келді.", "kk") == ()
    assert claims("Thousands of tourists and dozens of firms.", "en") == ()


def test_every_number_in_digits_is_a_claim_or_is_set_aside():
    text = "В 2024 году 24-е заседание приняло 3 плана на 5 млрд тенге, тел. 8-800-100-20, № 7, 12.05.2021, 15:40."
    found, refused = read(document(text, "ru"))
    spans = [c.span for c in found] + [r.span for r in refused]
    for at, letter in enumerate(text):
        if letter.isdigit():
            assert any(s.start <= at < s.stop for s in spans), text[max(0, at - 8) : at + 8]


TAILS = [
    ("ru", "Экспорт Чили достиг 9 млн долларов.", "Также по теме: в порту 140 машин", "140"),
    ("ru", "Экспорт Чили достиг 9 млн долларов.", "Подписка на полугодие – 29 евро", "29"),
    ("kk", "Экспорт 9 млн долларға жетті деп хабарлады ол.", "Жаңалықтар: Ригада 700 көлік кезекте тұр", "700"),
    ("en", "Exports of Chile reached 9 million dollars.", "More: Oil firm's profit up 16%", "16"),
]


@pytest.mark.parametrize(("language", "prose", "line", "number"), TAILS)
def test_lines_after_the_last_sentence_are_no_text(language: Language, prose: str, line: str, number: str) -> None:
    found = claims(f"{prose}\n{line}", language)
    assert [c.value for c in found] == [9e6]
    assert any(number in said for said, _ in rejected(f"{prose}\n{line}", language))


def test_items_of_a_list_at_the_end_are_text() -> None:
    found = claims("Страна назвала итоги торговли за год:\n– экспорт – 9 млн долларов\n– импорт – 7 млн долларов", "ru")
    assert [c.value for c in found] == [9e6, 7e6]
