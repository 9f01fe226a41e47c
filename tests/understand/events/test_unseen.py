"""Constructions of the genre: towns no list knows, sessions left unsaid, talks from afar, crowds, plans agreed."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

RUSSIAN = [
    (
        "Вчера в Сокулуке министр [Данияр Асанов|KZ] заложил первый камень солнечной станции.",
        ["ceremony held @Sokuluk 2025-05-13"],
    ),
    (
        "Посол Казахстана в Финляндии [Азамат Абдраев|KZ] посетил город Тампере и встретился с [Калерво Куммо|FI].",
        ["visit held @Tampere", "meeting held @Tampere"],
    ),
    (
        "Кредитное соглашение в понедельник в Душанбе подписали [Файз Каххоров|TJ] и [Шэнни Кэмп|US].",
        ["signing held @Dushanbe 2025-05-12"],
    ),
    ("Министры [Павел Кравец|BY] и [Лазиз Кудратов|UZ] по видеосвязи обсудили поставки муки.", ["call held"]),
    ("Соглашение подписано в режиме видеоконференции.", ["signing held"]),
    (
        "В Дели завершилось XVI заседание комиссии. Предыдущее, пятнадцатое по счёту, принимала в 2023 году Астана.",
        ["committee_session held @New Delhi #16", "committee_session held @Astana 2023 #15 (background)"],
    ),
    (
        "Следующее, восьмое по счёту, заседание комиссии намечено на весну 2026 года в Осло. Седьмое принял Ташкент.",
        ["committee_session planned @Oslo 2026-03/2026-05 #8", "committee_session held @Tashkent #7 (background)"],
    ),
    (
        "Стороны условились созвать второе заседание комиссии в Дохе до конца июня.",
        ["committee_session planned @Doha 2025-06 #2"],
    ),
    (
        "Визит премьер-министра в Ташкент, который планировался на октябрь, отложен на неопределённый срок.",
        ["visit postponed @Tashkent 2025-10"],
    ),
    ("За восемь месяцев в Анталью прилетели 200 тысяч туристов.", []),
    ("Ежегодно студенты приезжают в Томск.", []),
    ("Банк открыл кредитную линию на 30 млн долларов.", []),
    ("Корреспондент газеты побеседовал с послом [Марко Альберо|IT].", ["statement held"]),
    ("На церемонии выступил министр [Иван Ракитов|BY].", []),
    ("В понедельник делегация участвует в Транспортной неделе в Лейпциге.", ["forum held @Leipzig 2025-05-12"]),
    (
        "Форум открылся в Баку. На форуме выступил [Иван Ракитов|BY]. Ожидается подписание меморандума.",
        ["forum held @Baku", "signing planned @Baku"],
    ),
    (
        "[Иван Ракитов|BY] сегодня встретился в Осло с [Павел Кравец|NO] и вылетел в Мадрид.",
        ["meeting held @Oslo 2025-05-14", "visit ongoing @Madrid 2025-05-14"],
    ),
]
KAZAKH = [
    ("Кеше Соқұлықта министр [Данияр Асанов|KZ] станса іргетасын қалады.", ["ceremony held @Sokulyk 2025-05-13"]),
    (
        "Қазақстанның Финляндиядағы елшісі [Азамат Абдраев|KZ] Тампере қаласына барып, [Калерво Куммомен|FI] кездесті.",
        ["visit ongoing @Tampere", "meeting held @Tampere"],
    ),
    ("Ректорлар бейнебайланыс арқылы сөйлесті.", ["call held"]),
    ("Тараптар қазан айында Таллинде кездесуге келісті.", ["meeting planned @Tallinn 2025-10"]),
    (
        "Министрлердің үшінші кездесуі Ташкентте өтті. Екіншісі Тегеранда өткен. Келесісі Бакуде өтеді.",
        ["meeting held @Tashkent #3", "meeting held @Tehran #2 (background)", "meeting planned @Baku"],
    ),
    ("Ресми сапар 5 мамырға жоспарланған еді, бірақ болмай қалды.", ["visit cancelled 2025-05-05"]),
    ("Анталияға 200 мың турист барды.", []),
    (
        "Тиісті құжатқа министр [Данияр Асанов|KZ] мен компанияның атқарушы директоры [Халид Мансури|AE] қол қойды.",
        ["signing held"],
    ),
    ("[Данияр Асанов|KZ] [Шахбаз Карифпен|PK] кездесіп, Лахорға аттанды.", ["meeting held", "visit ongoing @Lahore"]),
    ("Бакуде бизнес-форум өтті. Форумда сөйлеген [Жам Бугти|PK] порттар туралы айтты.", ["forum held @Baku"]),
    ("Ташкентте Осло күндері өтті.", ["other held @Tashkent"]),
]
ENGLISH = [
    ("[Daniel Brekke|NO] will see [Omar Haddad|EG] in Tromsø on Friday.", ["meeting planned @Tromsø 2025-05-16"]),
    (
        "[Erik Dahl|NO] on Tuesday broke ground on a solar plant near Karaganda.",
        ["ceremony held @Karaganda 2025-05-13"],
    ),
    ("Some 40,000 Norwegians fly to Antalya every summer.", []),
    (
        "The third session of the panel will take place in Bergen in May; the second was hosted by Almaty in 2022.",
        ["committee_session planned @Bergen 2025-05 #3", "committee_session held @Almaty 2022 #2 (background)"],
    ),
    (
        "The sixth meeting of the commission was held in Prague. The next one is to be held in Astana in 2026.",
        ["committee_session held @Prague #6", "committee_session planned @Astana 2026"],
    ),
    (
        "[Amara Okello|KE]'s trip to Nairobi, planned for October, has been put off until spring.",
        ["visit postponed @Nairobi 2025-10"],
    ),
    (
        "The ministers met by video link on Tuesday and agreed to meet in Ottawa next month.",
        ["call held 2025-05-13", "meeting planned @Ottawa 2025-06"],
    ),
    ("[Li Ran|CN] spoke at the ceremony.", []),
    ("UNICEF on May 8 launched a water project in Osh.", ["other held @Osh 2025-05-08"]),
    ("The ministers signed a memorandum via videoconference.", ["signing held"]),
    ("The loan is paid under an agreement inked in London yesterday.", ["signing held @London 2025-05-13"]),
    ("[Peter Sarto|HU] and his Kyrgyz host [Jeenbek Kulov|KG] cut the ribbon in Bishkek.", ["ceremony held @Bishkek"]),
    (
        "[Amara Okello|KE] took part in Abu Dhabi Sustainability Week in January.",
        ["forum held @Abu Dhabi 2025-01 (background)"],
    ),
    ("Norway said it would open an embassy in Dublin by the end of the year.", ["other planned @Dublin 2025"]),
    ("The Yerevan session of the council was postponed.", ["council_session postponed @Yerevan"]),
    ("The regular round of consultations took place in Skopje.", ["negotiation held @Skopje"]),
    (
        "Earlier this week, the working party, chaired by [Li Ran|CN], gathered in Geneva.",
        ["committee_session held @Geneva 2025-05-12/2025-05-18"],
    ),
]


@pytest.mark.parametrize(("said", "events"), RUSSIAN)
def test_russian(said: str, events: list[str]) -> None:
    assert read(said, "ru").events() == events


@pytest.mark.parametrize(("said", "events"), KAZAKH)
def test_kazakh(said: str, events: list[str]) -> None:
    assert read(said, "kk").events() == events


@pytest.mark.parametrize(("said", "events"), ENGLISH)
def test_english(said: str, events: list[str]) -> None:
    assert read(said, "en").events() == events


def test_headline_names_people_otherwise() -> None:
    found = read(
        "Сегодня [Олег Вересов|BY] созвонился с [Иван Ракитов|RU].", "ru", title="[Верес|BY] созвонился с коллегой"
    )
    assert found.events() == ["call held 2025-05-14"]


def test_line_of_its_own_is_a_dateline() -> None:
    found = read("Министр провёл встречу с послом.", "ru", title="Новость дня\nАстана, 5 сентября 2024 г.")
    assert found.events() == ["meeting held @Astana"]


def test_dateline_before_a_dash() -> None:
    found = read("GENEVA (Wire), March 5, 2025 – [Li Ran|CN] met [Omar Haddad|EG].", "en", "2025-03-05")
    assert found.events() == ["meeting held @Geneva 2025-03-05"]
