"""Constructions of releases whose people, companies and states no list holds; all names are invented."""

from __future__ import annotations

import pytest

from .notation import cast_of, named, of_kind, unmark

# language, marked text, by nominative: office as said (None: none said), state (None: none)
PEOPLE = [
    # ── chains of given names are one name, declined throughout ──
    ("ru", "Министр принял новоназначенного посла Катара [Хамада бин Насера аль-Кувари|Хамад бин Насер аль-Кувари].",
     {"Хамад бин Насер аль-Кувари": ("новоназначенный посол Катара", "QA")}),
    ("ru", "Он беседовал с директором Саудовского фонда развития [Султаном бин Фахдом аль-Рашидом|Султан бин Фахд "
           "аль-Рашид].",
     {"Султан бин Фахд аль-Рашид": ("директор Саудовского фонда развития", "SA")}),
    ("ru", "Эмир провинции Эль-Хаса [Фахд бин Салман|Фахд бин Салман] посетил озеро.",
     {"Фахд бин Салман": ("Эмир провинции Эль-Хаса", None)}),
    ("kk", "Катардың жаңадан тағайындалған елшісі [Насер бин Фахд әл-Кувари|Насер бин Фахд әл-Кувари] келді.",
     {"Насер бин Фахд әл-Кувари": ("Катардың жаңадан тағайындалған елшісі", "QA")}),
    ("en", "[Sultan bin Hamad Al Rashdi|Sultan bin Hamad Al Rashdi], Minister of Trade of Oman, spoke. "
           "[Al Rashdi|Sultan bin Hamad Al Rashdi] said trade grew.",
     {"Sultan bin Hamad Al Rashdi": ("Minister of Trade of Oman", "OM")}),
    ("en", "Trade Minister [Sultan Al Rashdi|Sultan Al Rashdi] of Oman met them.",
     {"Sultan Al Rashdi": ("Trade Minister", "OM")}),
    # ── small words that stand only inside names ──
    ("en", "The review ends when [Pieter van der Holst-Maas|Pieter van der Holst-Maas] returns.",
     {"Pieter van der Holst-Maas": (None, None)}),
    ("ru", "Посол Бразилии [Жуан Перейра да Коста|Жуан Перейра да Коста] открыл зал.",
     {"Жуан Перейра да Коста": ("Посол Бразилии", "BR")}),
    # ── owners, two offices, clauses, articles ──
    ("en", "Chile's chief of mission, Ambassador [Rodrigo Fuentes-Lara|Rodrigo Fuentes-Lara], spoke.",
     {"Rodrigo Fuentes-Lara": ("Chile's chief of mission, Ambassador", "CL")}),
    ("en", "[Mona Al Zaabi|Mona Al Zaabi], who heads the Kuwait office of the fund, attended.",
     {"Mona Al Zaabi": ("who heads the Kuwait office of the fund", "KW")}),
    ("en", '"We agree," said [Lidia Morozova|Lidia Morozova], the World Bank\'s regional director for Central Asia.',
     {"Lidia Morozova": ("World Bank's regional director for Central Asia", None)}),
    ("en", "[Tran Van Loc|Tran Van Loc], deputy minister of transport of Vietnam, arrived.",
     {"Tran Van Loc": ("deputy minister of transport of Vietnam", "VN")}),
    ("ru", "[Марат Сеитжанов|Марат Сеитжанов], возглавляющий представительство фонда в Кувейте, ответил.",
     {"Марат Сеитжанов": ("возглавляющий представительство фонда в Кувейте", "KW")}),
    ("kk", "Пәкістанның Ұлттық жол корпорациясының бас директоры, отставкадағы генерал-майор "
           "[Имран Хан Аббаси|Имран Хан Аббаси] қол қойды.",
     {"Имран Хан Аббаси": ("Пәкістанның Ұлттық жол корпорациясының бас директоры, отставкадағы генерал-майор", "PK")}),
    ("en", "The Special Representative of the President for WTO Issues [Azamat Qodirov|Azamat Qodirov] reported "
           "to Tashkent.",
     {"Azamat Qodirov": ("Special Representative of the President for WTO Issues", "UZ")}),
    # ── one person under a patronymic, under a shortened surname ──
    ("ru", "Выступил [Айбек Жакипов|Айбек Жакипов], глава агентства. – [Айбек Асанович|Айбек Жакипов], "
           "каков план?", {"Айбек Жакипов": ("глава агентства", None)}),
    ("kk", "Министр [Мұрат Сейтжанов|Мұрат Сейтжанов] келді. [Мұрат Сейтжан|Мұрат Сейтжанов] сөйледі.",
     {"Мұрат Сейтжанов": ("Министр", "KZ")}),
    # ── a stranger's office is not the home state's ──
    ("ru", "Директор завода [Йохан Линдберг-Страндт|Йохан Линдберг-Страндт] подвёл итоги.",
     {"Йохан Линдберг-Страндт": ("Директор завода", None)}),
    ("kk", "Ол Краковқа барып, университет ректоры [Пётр Заремба|Пётр Заремба] қабылдауында болды. Қазақстан риза.",
     {"Пётр Заремба": ("университет ректоры", "PL")}),
    # ── bylines and headlines ──
    ("kk", "Материалды дайындаған Әсем Қайратқызы", {}),
    ("en", "The talks were over.\nWritten by Dana Omirova", {}),
    ("en", "The review was headed by [Thomas Larsen|Thomas Larsen].", {"Thomas Larsen": (None, None)}),
]  # fmt: skip

BODIES = [
    ("ru", "Контракт с [Nordgruva Wind|Nordgruva Wind] подписан. [Zeta Credit Insurance|Zeta Credit Insurance] откроет "
           "линию."),
    ("ru", "Прошёл форум Nordgruva Days, показали самолёт Zeta."),
    ("kk", "[Nordgruva|Nordgruva], [Zetacom|Zetacom], [Volta|Volta] сияқты брендтер бар."),
    ("kk", "Nordgruva Days форумы өтті."),
    ("en", "[Volta Air|Volta Air] and [Zeta Airways|Zeta Airways] now offer flights after a deal "
           "by [Al Rayan|Al Rayan] to lease jets."),
    ("en", "The Zeta Bridge forum closed; talks on the Nordgruva project went on."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "offices"), PEOPLE, ids=[c[1][:60] for c in PEOPLE])
def test_people_nobody_listed(language, marked, offices):
    expected = unmark(marked)
    cast, text = cast_of(expected.text, language)
    assert named(cast, text, language, "person") == [(span.of(text), name) for span, name in expected.spans]
    people = {p.names[language]: (p.role, p.country) for p in of_kind(cast, "person").values()}
    assert people == offices


@pytest.mark.parametrize(("language", "marked"), BODIES, ids=[c[1][:60] for c in BODIES])
def test_companies_without_a_noun(language, marked):
    expected = unmark(marked)
    cast, text = cast_of(expected.text, language)
    assert named(cast, text, language, "organisation") == [(span.of(text), name) for span, name in expected.spans]


def test_a_name_once_known_is_found_everywhere():
    cast, text = cast_of("Компания «Нордгрува» строит порт.", "ru", title="«Нордгрува» строит порт")
    spans = [m.span.of(text) for m in cast.mentions]
    assert spans.count("«Нордгрува»") == 1
    assert "Компания «Нордгрува»" in spans
