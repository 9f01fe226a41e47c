"""Headline, date, dateline, outlet and page lines, on invented releases in the three languages."""

from __future__ import annotations

import pytest

from analysis.model import Document
from analysis.read import document

RU = "Стороны обсудили перевозки зерна и договорились о новой встрече в Актау."
KK = "Тараптар астық тасымалын талқылап, Ақтауда тағы кездесуге келісті."
EN = "The sides discussed grain freight and agreed to meet again in Aktau."


def read(text: str) -> Document:
    return document(text, "a/b.txt", "0" * 64, "b")


def title(text: str) -> str | None:
    found = read(text)
    return found.title.of(text) if found.title else None


def published(text: str) -> str | None:
    found = read(text).published
    return found.edtf if found else None


def filed(text: str) -> tuple[str | None, str | None]:
    found = read(text)
    return (found.dateline.of(text) if found.dateline else None), found.producer


def page(text: str) -> list[str]:
    return [span.of(text) for span in read(text).furniture]


@pytest.mark.parametrize(
    ("first", "when", "headline"),
    [
        (" date 2031-05-17 Министры встретились в Актау", "2031-05-17", "Министры встретились в Актау"),
        ("date 2031-05-17 Министры встретились в Актау", "2031-05-17", "Министры встретились в Актау"),
        ("\ufeff date 2031-05-17 Ministers Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05 Министрлер Ақтауда кездесті", "2031-05", "Министрлер Ақтауда кездесті"),
        ("date 2031, Ministers Meet", "2031", "Ministers Meet"),
        ("date 2031-05-17: Ministers Meet", "2031-05-17", "Ministers Meet"),
        ("Date: 17.05.2031 Ministers Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05-17T09:30:00Z Ministers Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05-17 13:37 Ministers Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05-17, 09:05:11\nMinisters Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05-17 2:1 win for the Aktau side", "2031-05-17", "2:1 win for the Aktau side"),
        (" date 2031-05-17 2032 жылға арналған жоспар", "2031-05-17", "2032 жылға арналған жоспар"),
        (" date 2031-05-17  date 2031-05-17 Ministers Meet", "2031-05-17", "Ministers Meet"),
        (" date 2031-05-17 Ministers Meet | The Outlet", "2031-05-17", "Ministers Meet"),
        (" date 2031-02-30 Ministers Meet", None, "Ministers Meet"),
        (" date 2031-13 Ministers Meet", None, "Ministers Meet"),
        ("date 2031-05-17\nMinisters Meet in Aktau", "2031-05-17", "Ministers Meet in Aktau"),
    ],
)
def test_header(first: str, when: str | None, headline: str) -> None:
    for body in (RU, f"\n{EN}\n{EN}"):
        text = f"{first}\n{body}"
        assert (published(text), title(text)) == (when, headline)


def test_header_bounds_follow_its_precision() -> None:
    period = read(f"date 2032-02 Ministers Meet\n{EN}").published
    assert period is not None
    assert (str(period.start), str(period.stop)) == ("2032-02-01", "2032-02-29")


def test_a_sentence_about_a_date_is_no_header() -> None:
    text = f"Date palms do well in Aktau\n{EN}"
    assert (published(text), title(text)) == (None, "Date palms do well in Aktau")


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (f"Министры встретились в Актау\n{RU}", "Министры встретились в Актау"),
        (f"Министрлер Ақтауда кездесті\n\n{KK}", "Министрлер Ақтауда кездесті"),
        (f"Will Wheat Be Dearer?\n{EN}", "Will Wheat Be Dearer?"),
        (f"# Ministers Meet in Aktau\n\n{EN}", "Ministers Meet in Aktau"),
        (f"Главная / Политика\n17.05.2031 10:30\nМинистры встретились\n\n{RU}", "Министры встретились"),
        (RU, None),
        (f"{RU}\n{RU}", None),
        ("Министры встретились в Актау", None),
        (f"Стороны договорились о следующем:\n{RU}", None),
        (f"– Зерно подорожало\n{RU}", None),
        (f"{'Слово ' * 60}\n{RU}", None),
    ],
)
def test_headline_without_header(text: str, headline: str | None) -> None:
    assert title(text) == headline


def test_headline_glued_to_the_text() -> None:
    long = f"{KK} {KK} {KK} {KK}"
    text = f" date 2031-05-17 Министрлер Ақтауда кездесті АҚТАУ. OUTLET – {long}"
    found = read(text)
    assert title(text) == "Министрлер Ақтауда кездесті"
    assert found.body.of(text).startswith("АҚТАУ. OUTLET – Тараптар")
    assert filed(text) == ("АҚТАУ", "OUTLET")


@pytest.mark.parametrize(
    ("start", "place", "producer"),
    [
        ("АКТАУ. KAZINFORM – Стороны встретились.", "АКТАУ", "KAZINFORM"),
        ("НҰР-АҚТАУ. ҚазХабар — Тараптар кездесті.", "НҰР-АҚТАУ", "ҚазХабар"),
        ("Актау. 5 мая. Вестник-Прикаспий – Стороны встретились.", "Актау", "Вестник-Прикаспий"),
        ("Ақтау. 5 мамыр. OUTLET – Тараптар кездесті.", "Ақтау", "OUTLET"),
        ("NEW AKTAU – The sides met in the town.", "NEW AKTAU", None),
        ("AKTAU — The sides met in the town.", "AKTAU", None),
        ("АКТАУ – В порту прошла встреча сторон.", "АКТАУ", None),
        ("АКТАУ. В порту прошла встреча сторон.", "АКТАУ", None),
        ("Актау, 5 мая. Стороны встретились.", "Актау", None),
        ("АКТАУ, 5 мая 2031 года. Стороны встретились.", "АКТАУ", None),
        ("АҚТАУ, 2031 жылғы 5 мамыр. Тараптар кездесті.", "АҚТАУ", None),
        ("АКТАУ, 05.05.2031 /ИА «Берег»/. Стороны встретились.", "АКТАУ", "ИА «Берег»"),
        ("АКТАУ (ТАСК) – Стороны встретились.", "АКТАУ", "ТАСК"),
        ("AKTAU, Kazakhstan, May 5. The sides met.", "AKTAU", None),
        ("AKTAU, Kazakhstan, May.5\n\nThe sides met.", "AKTAU", None),
        ("AKTAU, May 5, 2031 – The sides met.", "AKTAU", None),
        ("AKTAU, Kazakhstan, May 5 (Shore News) – The sides met.", "AKTAU", "Shore News"),
        ("AKTAU (Shore News), May 5, 2031 – The sides met.", "AKTAU", "Shore News"),
        ("г. Актау, 5 мая 2031 г. Стороны встретились.", "Актау", None),
        ("Ақтау қ., 2031 жылғы 5 мамыр. Тараптар кездесті.", "Ақтау", None),
        ("(News Desk) AKTAU, Kazakhstan, May 5. The sides met.", "AKTAU", "News Desk"),
        ("CaspianShore (KZ) - В порту прошла встреча.", None, "CaspianShore (KZ)"),
        ("shore.kz – Стороны встретились.", None, "shore.kz"),
        ("KAZINFORM – Тараптар кездесті.", None, "KAZINFORM"),
        ("Мангистау – край у моря, и порт его растёт.", None, None),
        ("Ақтау – теңіз жағасындағы қала.", None, None),
        ("ЕАБР – крупнейший кредитор порта.", None, None),
        ("ЕҚДБ – Қазақстанның серіктесі.", None, None),
        ("ПОРТБАНК – крупнейший кредитор.", None, None),
        ("Министр, посол. Встреча прошла в порту.", None, None),
        ("Порт Актау. Стороны встретились.", None, None),
        ("Thursday 3 October 2031 - Staff reporter", None, None),
        ("А. Омаров – министр транспорта.", None, None),
        ("The minister – a former envoy – came to Aktau.", None, None),
        ("Президент Омаров, 5 мая прибывший в Актау, осмотрел порт.", None, None),
    ],
)
def test_dateline(start: str, place: str | None, producer: str | None) -> None:
    assert filed(f" date 2031-05-17 Headline of the Day\n{start}") == (place, producer)


def test_dateline_on_the_page() -> None:
    head = "Зерно подорожало"
    assert filed(f"{head}\n15:57, 22 мая 2031, Актау - news.kz, Анна ИВАНОВА\n\n{RU}") == ("Актау", "news.kz")
    assert filed(f"{head}\nг. Астана, 5 июля 2031 г.\n\n{RU}") == ("Астана", None)
    assert filed(f"{head}\nПолитика, 5 июля 2031 г.\n\n{RU}") == (None, None)
    assert filed(f"{head}\nПричал, №26 от 5 июля 2031 года\n\n{RU}") == (None, "Причал")


@pytest.mark.parametrize(
    ("above", "when"),
    [
        ("20.05.2031 21:07", "2031-05-20"),
        ("2 октября 2031, 16:42    1284 просмотра    0 комментариев", "2031-10-02"),
        ("24 сәуір 2031, 17:42", "2031-04-24"),
        ("2031 жылғы 24 сәуір", "2031-04-24"),
        ("Саясат | 15 қараша 2031, 16:48", "2031-11-15"),
        ("Опубликовано: 24.03.2031 19:15 | Просмотров: 1600", "2031-03-24"),
        ("By Jane Roe   |   12 February 2031 13:20 (UTC+05:00)", "2031-02-12"),
        ("Nov 05, 2031 - 6:41 pm GMT+3", "2031-11-05"),
        ("2031-08-07 06:10:46", "2031-08-07"),
        ("12:05 GMT+5 / 27/06/2031 / Finance / Views: 512", "2031-06-27"),
        ("Last Update: Nov 05, 2031 9:02 pm", None),
        ("31.02.2031 21:07", None),
        ("Tuesday, 02 January 2029 12:17 GMT\n2031-08-07 06:10:46", None),
        ("Tuesday, 02 January 2029 12:17 GMT\nPublished: 07.08.2031", "2031-08-07"),
        ("Aktau/Oslo, 7 August 2031, 18:30 CET — Jane Roe-Ahn; editing by J. Doe", "2031-08-07"),
        ("ЖАҒАЛАУ порталы. Ақтау. Бейсенбі, 7 тамыз 2031 ж. Соңғы рет өңделді – 09/08/2033", "2031-08-07"),
        ("Вестник порта. Четверг, 7 августа 2031 г. Исправлено 09.08.2031. Читать вслух", "2031-08-07"),
        ("Вестник порта. Время публикации: 01.01.1970 03:00. Читать вслух", None),
        ("Ships From Five Coasts Meet for the Regatta of 7 August 2031", None),
    ],
)
def test_published_by_the_page(above: str, when: str | None) -> None:
    assert published(f"Ministers Meet in Aktau\n{above}\n\n{EN}\n{EN}") == when


def test_published_prefers_header_then_dateline_then_page() -> None:
    clock = "Tuesday, 02 January 2029 12:17 GMT"
    assert published(f"date 2031-08-07 Ministers Meet\n{clock}\n{EN}") == "2031-08-07"
    assert published(f"Ministers Meet\n{clock}\nAKTAU, August 7, 2031. {EN}") == "2031-08-07"
    assert published(f"Ministers Meet\n{clock}\n2031-08-07 06:10\nAKTAU, Kazakhstan, August 7. {EN}") == "2031-08-07"
    assert published(f"Ministers Meet\nShore News\nPublished 07.08.2031 17:08 | 640 views\n\n{EN}") == "2031-08-07"
    assert published(f"Министры встретились\n{RU}\n{RU}\n07.08.2031 08:30\nФото: порт") == "2031-08-07"


def test_published_out_of_a_lead_that_dates_what_it_announces() -> None:
    start = "Встреча в порту\nАКТАУ. 15 марта. Берег – Министр посетит порт 18 апреля {}, сообщили {} года."
    assert published(start.format("2031 года", "в порту")) == "2031-03-15"
    assert published(start.format("", "")) is None
    assert published("Встреча в порту\nАКТАУ. 15 марта. Берег – Порт открыт 14 марта 2029 года, он растёт.") is None


def test_rates_on_lines_of_their_own_are_page() -> None:
    text = f"01:20\nUSD 87.45\nEUR 102.43\nRUB 1.09\n\nOrbend to host a forum\n\n{EN}"
    assert (title(text), page(text)) == ("Orbend to host a forum", ["01:20", "USD 87.45", "EUR 102.43", "RUB 1.09"])


def test_a_day_in_running_text_is_no_publication() -> None:
    assert published(f"Министры встретились\n{RU} Порт открыт 5 мая 2030 года.") is None


TOP = [
    "Главная / Политика / Порты",
    "Home > Business > Energy",
    "Қоғам / Ақтау",
    "Саясат",
    "Экономика",
    "By Jane Roe",
    "by SHORE WIRE WITH AGENCIES   |   AKTAU   |   Nov 05, 2031 - 6:41 pm GMT+3   |   Listen to this article",
    "Share   Tweet   Print   A- A+",
    "15:15    17 сентября 2031    Экономика    A- A+",
    "Автор: Анна Иванова",
    "Фото: порт / Пётр Петров",
    "USD 443,2 EUR 474,1 RUB 4,76",
    "* * *",
]
BOTTOM = [
    "Автор: Айша Омарова",
    "Материал авторы – Айша Омарова",
    "Айша Омарова",
    "Сурет: баспасөз қызметі",
    "ФОТО: пресс-служба порта",
    "Photo credit: press office of the port",
    "Тегтер: #Сауда #Ақтау",
    "#trade #Aktau",
    "RELATED TOPICS: trade · port · wheat",
    "Бөлісу | 0 пікір",
    "0 пікір",
    "Комментарии (0)   Добавить комментарий",
    "Like 0   Comment 0",
    "👁 1 284   💬 0",
    "Wheat is dearer this week   >>>",
    "Барлық жаңалықтар » Әлем » Қоғам",
    "Оқи отырыңыз: Кеме қашан келеді?",
    "Читайте также: Выросли перевозки | Зерно подорожало",
    "Don't miss: Ten Things to Do in Aktau",
    "Stay up-to-date with more news on our WhatsApp channel",
    "Нашли ошибку? Выделите её и нажмите Ctrl+Enter",
    "© При использовании материалов гиперссылка обязательна",
    "Legal Disclaimer: the information is provided without warranty of any kind and the port answers for nothing.",
    "SHORE05052031000187011040ID99",
    "https://news.example/obschestvo/355497/",
    "1 USD = 12 345,67 сум ▲   1 EUR = 14 567,89 сум ▼",
    "ЛЕНТА НОВОСТЕЙ: 16:02 Дождь в Актау | 15:47 Открыт мост",
    "05.05.2031 19:40  |  КАТЕГОРИЯ: Хроника  |  ПРОСМОТРОВ: 2 311",
]
TEXT = [
    "Для справки: порт открыт в 2001 году.",
    "Справочно",
    "Background. The port was opened in 2001 by the ministry.",
    "Айта кетейік, порт 2001 жылы ашылған.",
    "– Порт растёт, – сказал министр.",
    "By comparison, turnover stood at $5 billion in 2030.",
    "Share of grain in the freight rose to 40%",
    "Видео 20 мая показало, что порт работает без перебоев.",
    "Автор – профессор университета, он и открыл встречу в порту.",
    "Пікір: «Бұл келісім екі елге де тиімді, ол порттың дамуына жол ашады, сауданы арттырады, жаңа жұмыс орындарын"
    " әкеледі және көлікті жеңілдетеді, соның бәрін біз бірге жасаймыз», – деді министр.",
    "Экспорт   703 млн   2030",
    "| 2030 | 703 млн | 15 % |",
    "2030 | 703 | 15",
    "– перевалка зерна: 5 млн тонн",
    "• Айша Омарова (Ақтау) • Пётр Петров (Атырау) • Jane Roe (Baku)",
    "2030 – 5,3%",
]


@pytest.mark.parametrize("line", TOP)
def test_page_lines_above(line: str) -> None:
    assert page(f" date 2031-05-17 Ministers Meet\n{line}\n\n{EN}\n{EN}") == [line]


@pytest.mark.parametrize("line", BOTTOM)
def test_page_lines_below(line: str) -> None:
    text = f" date 2031-05-17 Ministers Meet\n{EN}\n{EN}\n\n{line}\n"
    assert page(text) == [line]
    assert read(text).body.of(text) == f"{EN}\n{EN}"


@pytest.mark.parametrize("line", TEXT)
@pytest.mark.parametrize("frame", ["{0}\n{1}\n{0}", "{1}\n{0}", "{0}\n{1}"])
def test_running_text_is_never_page(line: str, frame: str) -> None:
    assert page(" date 2031-05-17 Ministers Meet\n" + frame.format(RU, line)) == []


@pytest.mark.parametrize("opening", ["Читайте также:", "Тағы оқыңыз:", "Related news:"])
def test_list_under_read_also(opening: str) -> None:
    listed = ["  – Выросли перевозки зерна", "– Мост открыт: что дальше"]
    text = "\n".join([" date 2031-05-17 Зерно", RU, opening, *listed, RU, "Порт растёт"])
    assert page(text) == [opening, *(line.strip() for line in listed)]


def test_repeated_headline_is_page_the_second_time() -> None:
    text = f" date 2031-05-17 Министры встретились в «Порту»\nМИНИСТРЫ ВСТРЕТИЛИСЬ В ПОРТУ\n\n{RU}"
    assert page(text) == ["МИНИСТРЫ ВСТРЕТИЛИСЬ В ПОРТУ"]
    assert title(text) == "Министры встретились в «Порту»"


def test_outlet_alone_under_the_text_is_page() -> None:
    text = f"Порт растёт\n\nАКТАУ. 15 марта. Берег – {RU}\n\nБерег"
    assert page(text) == ["Берег"]


def test_body_runs_from_headline_to_last_line_of_text() -> None:
    text = f" date 2031-05-17 Порт растёт\nЭкономика\n\n  {RU}\nФото: порт\n{RU}\nПросмотров: 12\n"
    body = read(text).body.of(text)
    assert body == f"{RU}\nФото: порт\n{RU}"


@pytest.mark.parametrize("text", ["", " \n\t\n", "date 2031-05-17", "#", "|", "Фото:", "2031", "\ufeff"])
def test_next_to_nothing(text: str) -> None:
    found = read(text)
    assert found.title is None
    assert found.body.of(text) == text[found.body.start : found.body.stop]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN, "en"),
        (RU, "ru"),
        (KK, "kk"),
        ("Тараптар Астана мен Брюссель арасындағы", "kk"),
        ("Тараптар меморандум жасады", "kk"),
        ("Президент Мирзиёевпен кездесті", "kk"),
        ("Орден «Достық» вручили капитану порта в Атырау", "ru"),
        ("Компания «Қазақ жолы» построила мост", "ru"),
        ("SHORE (KZ) - В порту прошла встреча", "ru"),
        ("Grain 5", "en"),
        ("2031", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert read(text).language == language


ABOVE = [
    "$ 498.51  522.84  4.81\nРУС\n×\nИнформационная продукция данного сайта – для лиц старше 18 лет.\n"
    "17.05.2031, 15:31\nПолитика\n\n",
    "16:59\nUSD 87.45\nEUR 101.55\n17.05.2031, 15:31\n\n",
    "Новости Казахстана Политика Экономика Регионы Спорт\n\n17.05.2031, 15:31\n",
    "[:ru]\n17.05.2031, 15:31\n",
    "1284\n17.05.2031, 15:31\nВестник Залива\n\n",
]


@pytest.mark.parametrize("above", ABOVE)
def test_what_pages_print_above_a_headline_is_none(above):
    text = f"{above}Министры встретились в Актау в третий раз\n\n{RU} {RU}\n"
    assert (title(text), published(text)) == ("Министры встретились в Актау в третий раз", "2031-05-17")
    assert read(text).body.of(text) == f"{RU} {RU}"


def test_a_moment_below_the_first_sentence_dates_the_page():
    head = "Министры встретились в Актау"
    text = f"{head}\n\n{RU}\n07.10.2031, 18:47\n{head}\n\n{RU} {RU}\n"
    assert (title(text), published(text)) == (head, "2031-10-07")


def test_rates_inside_a_text_and_short_headlines_stay():
    text = f"Торговля растёт\n\n{RU}\nUSD 87.45\n{RU}\n"
    assert title(text) == "Торговля растёт"
    assert "USD 87.45" not in page(text)


def test_the_lead_behind_a_date_is_text():
    text = f" date 2031-05-17 Министр сегодня прибыл в Актау. {RU}\n\n{RU}\n"
    assert title(text) is None
    assert read(text).body.of(text).startswith("Министр сегодня прибыл в Актау. Стороны")


def test_a_credit_behind_a_date_is_no_headline():
    text = f" date 2031-05-17 Фото: пресс-служба порта\n\nПорт растёт\n\n{RU}\n"
    assert title(text) == "Порт растёт"


@pytest.mark.parametrize(("tag", "lead"), [("#Порт Актау", RU), ("#Ақтау порты", KK), ("#Port of Aktau", EN)])
def test_a_theme_as_a_tag_is_no_headline(tag: str, lead: str) -> None:
    assert title(f"{tag}\nMinisters Meet in Aktau\n{lead}\n") == "Ministers Meet in Aktau"
    assert title(f"# Ministers Meet in Aktau\n{lead}\n") == "Ministers Meet in Aktau"  # a headline in Markdown


@pytest.mark.parametrize(
    ("headline", "credit", "lead"),
    [
        ("Министры встретились в Актау", "фото: Лада", RU),
        ("Министрлер Ақтауда кездесті", "фото: Лада", KK),
        ("Ministers Meet in Aktau", "photo: Lada", EN),
    ],
)
def test_the_headline_again_under_a_picture_is_page(headline: str, credit: str, lead: str) -> None:
    caption = f"{headline}, {credit}"
    text = f"{headline}\n{caption}\n{lead}\n"
    assert title(text) == headline
    assert any(caption in line for line in page(text))
    assert not any(lead in line for line in page(text))
