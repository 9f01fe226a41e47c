from __future__ import annotations

from datetime import date

import pytest

from .notation import cast_of, named, of_kind, unmark

# language, marked text, by nominative: office as said (None: none said), state (None: none)
CASES = [
    # ── an office before the name, in every case ──
    ("ru", "Переговоры с [Ирмой Калныней|Ирма Калныня] вёл министр.", {}),
    ("ru", "Министр энергетики Грузии [Важа Лордкипаридзе|Важа Лордкипаридзе] принял гостей.",
     {"Важа Лордкипаридзе": ("Министр энергетики Грузии", "GE")}),
    ("ru", "Он встретился с Чрезвычайным и Полномочным Послом Латвии в РК [Ирмой Калныней|Ирма Калныня].",
     {"Ирма Калныня": ("Чрезвычайный и Полномочный Посол Латвии в РК", "LV")}),
    ("ru", "Это мнение главы МИД Черногории [Эрвина Радуловича|Эрвин Радулович].",
     {"Эрвин Радулович": ("глава МИД Черногории", "ME")}),
    ("ru", "Делегацию принял вице-президент Европейской народной партии, депутат Европарламента "
           "[Томаш Здеболский|Томаш Здеболский].",
     {"Томаш Здеболский": ("вице-президент Европейской народной партии, депутат Европарламента", "EU")}),
    ("ru", "Заместитель Премьер-министра – министр национальной экономики Казахстана [Санжар "
           "Нурбеков|Санжар Нурбеков] выступил.",
     {"Санжар Нурбеков": ("Заместитель Премьер-министра – министр национальной экономики Казахстана", "KZ")}),
    ("ru", "Министр экологии, геологии и природных ресурсов Узбекистана [Азиза Рустамова|Азиза "
           "Рустамова] подписала акт.",
     {"Азиза Рустамова": ("Министр экологии, геологии и природных ресурсов Узбекистана", "UZ")}),
    ("ru", "И.о. министра торговли Кыргызстана [Асан Дарбаев|Асан Дарбаев] подвёл итоги.",
     {"Асан Дарбаев": ("И.о. министра торговли Кыргызстана", "KG")}),
    ("ru", "Выступил тогдашний глава внешнеполитического ведомства Японии [Кэндзи Морита|Кэндзи Морита].",
     {"Кэндзи Морита": ("тогдашний глава внешнеполитического ведомства Японии", "JP")}),
    ("kk", "Ауыл шаруашылығы министрі [Арнұр Сапаров|Арнұр Сапаров] жиын өткізді.",
     {"Арнұр Сапаров": ("Ауыл шаруашылығы министрі", "KZ")}),
    ("kk", "Ол Латвияның Қазақстандағы Төтенше және өкілетті елшісі [Ирма Калнынямен|Ирма Калныня] кездесті.",
     {"Ирма Калныня": ("Латвияның Қазақстандағы Төтенше және өкілетті елшісі", "LV")}),
    ("kk", "Жиында ҚР Премьер-министрінің орынбасары – Ұлттық экономика министрі [Санжар "
           "Нұрбеков|Санжар Нұрбеков] сөйледі.",
     {"Санжар Нұрбеков": ("ҚР Премьер-министрінің орынбасары – Ұлттық экономика министрі", "KZ")}),
    ("kk", "Ресей Федерациясының Қауіпсіздік кеңесінің төрағасының орынбасары [Олег Ветровпен|Олег Ветров] кездесті.",
     {"Олег Ветров": ("Ресей Федерациясының Қауіпсіздік кеңесінің төрағасының орынбасары", "RU")}),
    ("kk", "Германияның Экономика және климатты қорғау министрі [Йорг Линдеманн|Йорг Линдеманн] келді.",
     {"Йорг Линдеманн": ("Германияның Экономика және климатты қорғау министрі", "DE")}),
    ("kk", "Словакияның сыртқы және еуропалық істер министрі [Юрай Бланармен|Юрай Бланар] келіссөз жүрді.",
     {"Юрай Бланар": ("Словакияның сыртқы және еуропалық істер министрі", "SK")}),
    ("kk", "ЕО-ның Орталық Азия жөніндегі арнайы өкілі [Эдвард Стипрас|Эдвард Стипрас] келді.",
     {"Эдвард Стипрас": ("ЕО-ның Орталық Азия жөніндегі арнайы өкілі", "EU")}),
    ("kk", "Сол кездегі Қаржы министрі [Ерұлан Жантаев|Ерұлан Жантаев] хабарлаған.",
     {"Ерұлан Жантаев": ("Сол кездегі Қаржы министрі", "KZ")}),
    ("en", "Minister of Trade and Integration of Kazakhstan [Arman Shakirov|Arman Shakirov] met investors.",
     {"Arman Shakirov": ("Minister of Trade and Integration of Kazakhstan", "KZ")}),
    ("en", "Uzbekistan's Minister of Investments, Industry and Trade [Laziz Qodirov|Laziz Qodirov] spoke.",
     {"Laziz Qodirov": ("Uzbekistan's Minister of Investments, Industry and Trade", "UZ")}),
    ("en", "EU Special Representative for Central Asia [Eduard Stipras|Eduard Stipras] arrived.",
     {"Eduard Stipras": ("EU Special Representative for Central Asia", "EU")}),
    ("en", "The Russian Prime Minister, [Mikhail Ostrov|Mikhail Ostrov], attended.",
     {"Mikhail Ostrov": ("Russian Prime Minister", "RU")}),
    ("en", "He met the then Korean President [Park Seo Yeon|Park Seo Yeon] in Seoul.",
     {"Park Seo Yeon": ("the then Korean President", "KR")}),
    # ── an office after the name ──
    ("ru", "Об этом сказал [Ким Джэ Ун|Ким Джэ Ун], посол Южной Кореи в Казахстане.",
     {"Ким Джэ Ун": ("посол Южной Кореи в Казахстане", "KR")}),
    ("kk", "[Мұрат Әбенов|Мұрат Әбенов], Мәжіліс депутаты, заң жобасын таныстырды.",
     {"Мұрат Әбенов": ("Мәжіліс депутаты", "KZ")}),
    ("en", "[Stefan Meier|Stefan Meier], a member of the Bundestag's Committee on Foreign Affairs, "
           "spoke in an interview.",
     {"Stefan Meier": ("a member of the Bundestag's Committee on Foreign Affairs", "DE")}),
    ("en", "He received [Cho Min-ho|Cho Min-ho], Ambassador Extraordinary and Plenipotentiary of "
           "the Republic of Korea to Kazakhstan, to go over plans.",
     {"Cho Min-ho": ("Ambassador Extraordinary and Plenipotentiary of the Republic of Korea to Kazakhstan", "KR")}),
    # ── an office in the next sentence, or without any complement ──
    ("ru", "[Данияр Ержанов|Данияр Ержанов] прибыл в Рим. По словам Президента, Казахстан готов к диалогу.",
     {"Данияр Ержанов": ("Президент", "KZ")}),
    # ── one office for several ──
    ("ru", "Собрались президенты Сербии [Горан Милошич|Горан Милошич], Словении [Борут Краньц|Борут "
           "Краньц] и Хорватии [Зоран Бабич|Зоран Бабич].",
     {"Горан Милошич": ("президент Сербии", "RS"), "Борут Краньц": ("президент", "SI"),
      "Зоран Бабич": ("президент", "HR")}),
    ("ru", "Министры [Ринкевичс|Ринкевичс] и [Сийярто|Сийярто] обсудили транзит.",
     {"Ринкевичс": ("Министр", None), "Сийярто": ("Министр", None)}),
    ("en", "Prime Ministers [Olen Bektas|Olen Bektas] of Kazakhstan and [Abror Aripov|Abror Aripov] "
           "of Uzbekistan opened the plant.",
     {"Olen Bektas": ("Prime Ministers", "KZ"), "Abror Aripov": ("Prime Ministers", "UZ")}),
    # ── the office of a partner ──
    ("ru", "Министр Казахстана принял своего финского коллегу [Юхани Ряйккёнена|Юхани Ряйккёнен].",
     {"Юхани Ряйккёнен": ("финский коллега", "FI")}),
    ("en", "Foreign Minister [Erlan Daurenov|Erlan Daurenov] welcomed his German counterpart [Jörg "
           "Lindemann|Jörg Lindemann] in Astana.",
     {"Jörg Lindemann": ("German counterpart", "DE"), "Erlan Daurenov": ("Foreign Minister", "KZ")}),
    # ── no office: initials, given names, endings of surnames, verbs ──
    ("ru", "«Мы готовы», – сказал [К. Ержанов|К. Ержанов].", {}),
    ("ru", "Выступил [К.-Ж. Ержанов|К.-Ж. Ержанов].", {}),
    ("kk", "[Ф.-В.Линдеманн|Ф.-В. Линдеманн] Қазақстандағы реформаларды қолдады.", {}),
    ("kk", "[Айдар Сәрсенов|Айдар Сәрсенов] пен [Болат Иманғалиевке|Болат Иманғалиев] медаль табысталды.", {}),
    ("kk", "Кеше Алматыда [Гүлнәр Иманова|Гүлнәр Иманова] деген кәсіпкер дүкен ашты.", {}),
    ("kk", "Сұхбатында [А. Бейсенова|А. Бейсенова] мен [Д.Қонаева|Д. Қонаева] бұл мәселеге тоқталды.", {}),
    ("en", "The delegation was headed by [Thomas Hansen|Thomas Hansen].", {}),
    ("en", "Mr. [Lindqvist|Lindqvist] noted that the plant will be built.", {}),
    # ── foreign names ──
    ("ru", "На встрече с [Урсулой фон дер Вельде|Урсула фон дер Вельде] он промолчал.", {}),
    ("ru", "Эмир Катара [Тамим бин Хамад Аль Сани|Тамим бин Хамад Аль Сани] прибыл.",
     {"Тамим бин Хамад Аль Сани": ("Эмир Катара", "QA")}),
    ("ru", "Председатель КНР [Ван Хунвэй|Ван Хунвэй] прибыл в Астану.", {"Ван Хунвэй": ("Председатель КНР", "CN")}),
    ("kk", "Корея Республикасының Чхунчхон-Намдо провинциясының губернаторы [Ким Сон Хыммен|Ким Сон Хым] кездесті.",
     {"Ким Сон Хым": ("Корея Республикасының Чхунчхон-Намдо провинциясының губернаторы", "KR")}),
    ("kk", "Катар Әмірі [Тәмим бен Хамад Әл Сани|Тәмим бен Хамад Әл Сани] келді.",
     {"Тәмим бен Хамад Әл Сани": ("Катар Әмірі", "QA")}),
    # ── surnames in capitals ──
    ("ru", "Визит Премьер-министра Великобритании [Дэниела ХАРГРЕЙВА|Дэниел Харгрейв] завершён.",
     {"Дэниел Харгрейв": ("Премьер-министр Великобритании", "GB")}),
    # ── officials of the Union stand for it, those of international bodies for no state ──
    ("ru", "Еврокомиссар по вопросам энергетики [Дан Йоргенсон|Дан Йоргенсон] посетил Атырау.",
     {"Дан Йоргенсон": ("Еврокомиссар по вопросам энергетики", "EU")}),
    ("ru", "Вице-президент ЕБРР [Марко Патрони|Марко Патрони] прибыл в Бишкек.",
     {"Марко Патрони": ("Вице-президент ЕБРР", None)}),
    ("en", "UN Secretary-General [António Gutiera|António Gutiera] thanked Kazakhstan.",
     {"António Gutiera": ("UN Secretary-General", None)}),
    # ── full name, initials, surname: one person ──
    ("ru", "Министр транспорта Казахстана [Ерлан Сауатов|Ерлан Сауатов] выступил. "
           "[Е. Сауатов|Ерлан Сауатов] отметил рост. С [Сауатовым|Ерлан Сауатов] согласились.",
     {"Ерлан Сауатов": ("Министр транспорта Казахстана", "KZ")}),
    ("kk", "Көлік министрі [Нұрлан Сауатов|Нұрлан Сауатов] келді. [Н.Сауатовтың|Нұрлан Сауатов] айтуынша, жол ашық. "
           "[Сауатов|Нұрлан Сауатов] гүл шоғын қойды.", {"Нұрлан Сауатов": ("Көлік министрі", "KZ")}),
    # ── two bearers of a surname stay two ──
    ("en", "[Akyl Japarbek|Akyl Japarbek], Chairman of the Senate, met President [Sadyk Japarbek|Sadyk Japarbek].", {}),
]  # fmt: skip

NOBODY = [
    ("ru", "В библиотеке имени Льва Сапегина открылась улица Роберта Дауренова."),
    ("ru", "Ему подарили сорт тюльпанов «Президент Ержанов»."),
    ("ru", "Фото: Солтан Жексенов"),
    ("ru", "Подписано Соглашение о расширенном партнёрстве в Транскаспийском регионе."),
    ("ru", "Специалисты компании True North создали двигатель."),
    ("ru", "Полпред в Северо-Западном федеральном округе выступил."),
    ("kk", "Абай атындағы театрда, Борис Ветров атындағы кітапханада кеш өтті."),
    ("kk", "Екі ел басшылары Стратегиялық әріптестік туралы келісімге қол қойды."),
    ("kk", "Екі ел президенттері Транскаспий бағдарын атап өтті."),
    ("kk", "Сурет: Ержан Тілеуқұл"),
    ("kk", "Олар – өңірдегі он жеті филиалдың өкілдері."),
    ("en", "The Boris Vetrov Presidential Library hosted the Enhanced Partnership Forum."),
    ("en", "Photo: Aidos Bekov"),
    ("en", "The Western Europe–Western China corridor and the Sustainable Development Goals were discussed."),
]


@pytest.mark.parametrize(("language", "marked", "offices"), CASES, ids=[c[1][:60] for c in CASES])
def test_people_are_found_by_how_the_text_speaks_of_them(language, marked, offices):
    expected = unmark(marked)
    cast, text = cast_of(expected.text, language)
    assert named(cast, text, language, "person") == [(span.of(text), name) for span, name in expected.spans]
    people = {p.names[language]: p for p in of_kind(cast, "person").values()}
    for name, (role, country) in offices.items():
        assert (people[name].role, people[name].country) == (role, country)


@pytest.mark.parametrize(("language", "text"), NOBODY, ids=[c[1][:60] for c in NOBODY])
def test_names_of_things_are_nobody(language, text):
    cast, whole = cast_of(text, language)
    assert named(cast, whole, language, "person") == []


def test_a_headline_joins_the_people_of_the_text():
    cast, text = cast_of("Президент Казахстана Данияр Ержанов принял гостя.", "ru", title="Ержанов принял гостя")
    assert [m.span.of(text) for m in cast.mentions if m.rule.startswith("person")] == ["Ержанов", "Данияр Ержанов"]
    assert len(of_kind(cast, "person")) == 1


def test_an_office_without_a_name_is_the_person_who_holds_it():
    text = "Президент Казахстана Данияр Ержанов прибыл. Глава государства отметил рост."
    cast, _ = cast_of(text, "ru")
    (person,) = of_kind(cast, "person").values()
    assert [m.form for m in cast.mentions if m.participant == person.key] == ["full", "title_only"]


def test_a_person_may_be_known_by_title_only():
    cast, _ = cast_of("Ресей үкіметінің басшысы Елбасымен кездесті.", "kk")
    titles = [p for p in of_kind(cast, "person").values() if p.country == "RU"]
    assert [p.role for p in titles] == ["Ресей үкіметінің басшысы"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "2016 жылы Латвия Премьер-министрі Астанаға келген."),
        ("kk", "2016 жылы Ресей үкіметінің басшысы Ригаға барды."),
        ("ru", "В 2016 году эмир Дубая посетил Ригу."),
    ],
)
def test_who_held_an_office_in_another_year_is_not_said(language, text):
    found = [of_kind(cast_of(text, language, day=date(year, 4, 1))[0], "person") for year in (2016, 2024)]
    assert [len(people) for people in found] == [1, 0]


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("kk", "Латвия, Литва және Эстония министрлері Викто Валайнис, Жиги Вайчюнас және Курт Кылварт келді.",
         ["LV", "LT", "EE"]),
        ("ru", "Лидеры Перу и Италии – Горан Милошич и Джордан Мелоччи – провели встречу.", ["PE", "IT"]),
        ("en", "Prime Ministers Olen Bektas of Peru and Abror Aripov of Italy met.", ["PE", "IT"]),
    ],
)  # fmt: skip
def test_one_office_of_several_states_gives_each_holder_their_own(language, text, states):
    cast, _ = cast_of(text, language)
    assert [p.country for p in of_kind(cast, "person").values()] == states


def test_a_second_office_after_the_name_is_the_same_person_s():
    cast, _ = cast_of("Посол Кестут Янкаус, глава делегации ЕС в Казахстане, выступил.", "ru")
    (person,) = of_kind(cast, "person").values()
    assert (person.role, person.country) == ("глава делегации ЕС в Казахстане", "EU")


@pytest.mark.parametrize(
    ("language", "text", "organisation"),
    [
        ("ru", "Министр рыболовства Перу Хуан Перейра прибыл.", "Министерство рыболовства Перу"),
        ("kk", "Сол кездегі Балық шаруашылығы министрі Айдар Сапаров келді.", "Балық шаруашылығы министрлігі"),
        ("en", "Peru's Deputy Prime Minister and Fisheries Minister Juan Pereira arrived.", "Fisheries Ministry"),
        ("ru", "Вице-президент ЕБРР Марко Патрони прибыл.", "European Bank for Reconstruction and Development"),
        ("en", "Prime Minister Juan Pereira arrived.", None),
        ("kk", "Перу Министрлер кабинетінің төрағасы Хуан Перейра келді.", None),
    ],
)
def test_the_body_of_an_office(language, text, organisation):
    cast, _ = cast_of(text, language)
    (person,) = of_kind(cast, "person").values()
    assert person.organisation == organisation


@pytest.mark.parametrize(
    ("title", "body", "people"),
    [
        ("Danish Minister Brings 22 Firms to Tashkent", "The minister came.", []),
        ("Kazakh Premier Kicks Off Grain Season", "The season began.", []),
        ("Estonian Envoy Bids Farewell", "The envoy left.", []),
        ("Danish Minister Olsens Visits Tashkent", "Minister Karin Olsens came.", ["Olsens", "Karin Olsens"]),
        ("Danish Minister Karin Olsen Visits Tashkent", "She came.", ["Karin Olsen"]),
    ],
)
def test_a_capitalized_verb_of_a_headline_is_nobody(title, body, people):
    cast, whole = cast_of(body, "en", title=title)
    assert [
        name.span.of(whole) for name in cast.mentions if name.rule.startswith("person") and name.form != "title_only"
    ] == people
