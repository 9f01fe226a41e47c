"""Each construction of events: three sentences in each language and one that only looks like it. All is invented."""

from __future__ import annotations

import pytest

from analysis.model import Language
from tests.understand.events.notation import read

Case = tuple[Language, str, list[str]]

VENUES: list[Case] = [
    (
        "ru",
        "[Олег Вересов|BY] и [Драган Йович|RS] провели переговоры в ташкентском Дворце форумов.",
        ["negotiation held @Tashkent"],
    ),
    ("ru", "Встреча министров прошла в бакинском отеле «Залив».", ["meeting held @Baku"]),
    ("ru", "Астану 3 июня посетит король [Хасан Фейсал|JO].", ["visit planned @Astana 2025-06-03"]),
    ("ru", "Следующий саммит примет Душанбе.", ["summit planned @Dushanbe"]),
    ("ru", "Стороны подписали Минское соглашение о зерне.", ["signing held"]),
    ("kk", "Келіссөз Бакудегі Гүлстан сарайында өтті.", ["negotiation held @Baku"]),
    ("kk", "Бірінші форумды 2023 жылы Ташкент қабылдаған.", ["forum held @Tashkent 2023 #1 (background)"]),
    ("kk", "Келесі саммитті Душанбе қабылдайды.", ["summit planned @Dushanbe"]),
    ("kk", "Тараптар Ташкент келісімін талқылады.", []),
    ("en", "Talks were held at Baku's Gulistan Palace.", ["negotiation held @Baku"]),
    ("en", "Astana will play host to the summit in August 2026.", ["summit planned @Astana 2026-08"]),
    (
        "en",
        "[Jan Kowal|PL] goes to Oslo on Friday for talks with [Nils Berg|NO].",
        ["visit planned @Oslo 2025-05-16", "negotiation planned @Oslo 2025-05-16"],
    ),
    ("en", "The sides praised the Minsk agreement on grain.", []),
]
ONLINE: list[Case] = [
    ("ru", "БАКУ. [Олег Вересов|BY] провёл онлайн встречу с [Драганом Йовичем|RS].", ["meeting held"]),
    ("ru", "БАКУ. [Олег Вересов|BY] провёл переговоры с [Драганом Йовичем|RS] по видеосвязи.", ["negotiation held"]),
    ("ru", "БАКУ. [Олег Вересов|BY] провёл встречу с [Драганом Йовичем|RS].", ["meeting held @Baku"]),
    ("kk", "БАКУ. [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] онлайн кездесу өткізді.", ["meeting held"]),
    ("kk", "БАКУ. [Ерлан Тасболатов|KZ] [Алишер Рахимовпен|UZ] кездесу өткізді.", ["meeting held @Baku"]),
    ("en", "BAKU – [Jan Kowal|PL] held an online meeting with [Nils Berg|NO].", ["meeting held"]),
    ("en", "BAKU – [Jan Kowal|PL] held a meeting with [Nils Berg|NO].", ["meeting held @Baku"]),
]
STATUS: list[Case] = [
    ("ru", "Стороны согласовали сроки визита [Милана Петрова|RS] в Бишкек.", ["visit planned @Bishkek"]),
    (
        "ru",
        "Поездка в Варшаву [Олега Вересова|BY], намеченная на июнь, не состоится.",
        ["visit cancelled @Warsaw 2025-06"],
    ),
    (
        "ru",
        "Одиннадцатое заседание комиссии, дважды отложенное, пройдёт 9 июня в Риге.",
        ["committee_session planned @Riga 2025-06-09 #11"],
    ),
    ("ru", "[Олег Вересов|BY] мог бы посетить Бишкек.", []),
    ("ru", "Банк не вёл переговоров с оператором.", []),
    ("kk", "[Ян Ковальский|PL] жақында Астанаға келетінін айтты.", ["visit planned @Astana"]),
    ("kk", "[Ян Ковальскидің|PL] Варшаваға сапары болмайды.", ["visit cancelled @Warsaw"]),
    (
        "kk",
        "Комиссияның екі рет шегерілген он бірінші отырысы 9 маусымда Ригада өтеді.",
        ["committee_session planned @Riga 2025-06-09 #11"],
    ),
    ("kk", "Тараптар келісімге қол қоя алады.", []),
    ("en", "A visit to Riga by [Jan Kowal|PL], planned for June, has been shelved.", ["visit postponed @Riga 2025-06"]),
    ("en", "The finance ministers gather in Yerevan on Thursday.", ["meeting planned @Yerevan 2025-05-15"]),
    ("en", "The premier is due in Tashkent on 3 June.", ["visit planned @Tashkent 2025-06-03"]),
    ("en", "The sides could sign an agreement.", []),
]
RECALLED: list[Case] = [
    ("ru", "Предыдущее заседание комиссии принимал Будапешт.", ["committee_session held @Budapest (background)"]),
    (
        "ru",
        "В последний раз министры [Олег Вересов|BY] и [Драган Йович|RS] встречались в Женеве.",
        ["meeting held @Geneva (background)"],
    ),
    ("ru", "Рига приняла первый форум. Третий пройдёт в Осло.", ["forum held @Riga #1", "forum planned @Oslo #3"]),
    ("kk", "Алдыңғы отырысты Будапешт қабылдаған еді.", ["council_session held @Budapest (background)"]),
    (
        "kk",
        "[Ерлан Тасболатов|KZ] мен [Алишер Рахимов|UZ] соңғы рет Женевада кездескен.",
        ["meeting held @Geneva (background)"],
    ),
    ("en", "They last met in Geneva in November.", ["meeting held @Geneva 2024-11 (background)"]),
    ("en", "The previous, seventh session was hosted by Budapest.", ["council_session held @Budapest #7 (background)"]),
    ("en", "The seventh session was hosted by Budapest.", ["council_session held @Budapest #7"]),
]
NUMBERS: list[Case] = [
    ("ru", "Девяностое заседание комиссии прошло в Риге.", ["committee_session held @Riga #90"]),
    ("ru", "Рабочая группа собралась в Риге в третий раз.", ["committee_session held @Riga #3"]),
    ("ru", "В Баку прошёл XII раунд политических консультаций.", ["negotiation held @Baku #12"]),
    ("ru", "14 заседание комиссии прошло в Риге.", ["committee_session held @Riga #14"]),
    ("ru", "В Риге прошли 14 заседаний комиссии.", []),
    ("ru", "На встрече обсудили третий тоннель.", ["meeting held"]),
    ("kk", "Жұмыс тобы Ригада үшінші рет бас қосты.", ["committee_session held @Riga #3"]),
    (
        "kk",
        "Білім министрлерінің тоғызыншы кездесуі Бішкекте өтті. Оныншы кездесу Шушада өтеді.",
        ["meeting held @Bishkek #9", "meeting planned @Shusha #10"],
    ),
    ("kk", "Комиссияның тоқсаныншы отырысы Ригада өтті.", ["committee_session held @Riga #90"]),
    ("kk", "Комиссияның 14 отырысы Ригада өтті.", ["committee_session held @Riga #14"]),
    ("kk", "Министр екінші рет кездесуге келмеді.", []),
    ("en", "The forum, the third of its kind, opened in Riga.", ["forum held @Riga #3"]),
    (
        "en",
        "The business council, which is meeting for the eighth time, is in Riga.",
        ["council_session held @Riga #8"],
    ),
    ("en", "The XIVth session of the commission was held in Riga.", ["committee_session held @Riga #14"]),
    ("en", "The forum, now in its 14th edition, opened in Riga.", ["forum held @Riga #14"]),
    ("en", "The commission met for the 14th time in Riga.", ["committee_session held @Riga #14"]),
    ("en", "The fifth round ended in Geneva.", ["negotiation held @Geneva #5"]),
    ("en", "[Jan Kowal|PL] and [Nils Berg|NO] held their second meeting.", ["meeting held"]),
]
GATHERINGS: list[Case] = [
    ("ru", "Главы МИД пяти стран соберутся в Токио 20 декабря.", ["meeting planned @Tokyo 2025-12-20"]),
    (
        "ru",
        "Послезавтра в Измире начнёт работу совместный деловой совет.",
        ["council_session planned @Izmir 2025-05-16"],
    ),
    ("ru", "В Оше завершился семинар по таможне.", ["forum held @Osh"]),
    ("ru", "Министры собирают подписи.", []),
    ("kk", "Бес елдің министрлері 20 желтоқсанда Токиода жиналады.", ["meeting planned @Tokyo 2025-12-20"]),
    ("kk", "Ошта кеден бойынша семинар аяқталды.", ["forum held @Osh"]),
    ("kk", "Үкіметаралық комиссия Прагада отырыс өткізді.", ["committee_session held @Prague"]),
    ("kk", "Министр қол жинады.", []),
    ("en", "The foreign ministers will gather in Tokyo on December 20.", ["meeting planned @Tokyo 2025-12-20"]),
    (
        "en",
        "The Cooperation Committee convened for its 21st meeting in Brussels.",
        ["committee_session held @Brussels #21"],
    ),
    ("en", "A seminar on customs closed in Osh.", ["forum held @Osh"]),
    ("en", "Dust gathered in Tokyo.", []),
]
PLAIN: list[Case] = [
    ("ru", "[Олег Вересов|BY] позвонил [Драгану Йовичу|RS].", ["call held"]),
    ("ru", "Во вторник его примет мэр Гамбурга.", ["meeting planned 2025-05-20"]),
    ("ru", "[Олег Вересов|BY] сообщил об этом на брифинге.", ["statement held"]),
    ("ru", "Подписи под договором поставили [Олег Вересов|BY] и [Драган Йович|RS].", ["signing held"]),
    ("ru", "Открыты 33 филиала банка.", []),
    (
        "kk",
        "[Ян Ковальский|PL] 2018 жылғы қазанда Астанада болып, [Ерлан Тасболатовпен|KZ] кездескен.",
        ["visit held @Astana 2018-10 (background)", "meeting held @Astana 2018-10 (background)"],
    ),
    ("kk", "[Ерлан Тасболатов|KZ] ертең Дохаға ұшады.", ["visit planned @Doha 2025-05-15"]),
    ("kk", "[Ерлан Тасболатов|KZ] бұл туралы брифингте мәлімдеді.", ["statement held"]),
    ("kk", "Ригаға келетін туристер көбейді.", []),
    ("en", "[Jan Kowal|PL] called [Nils Berg|NO] on Monday.", ["call held 2025-05-12"]),
    (
        "en",
        "[Nils Berg|NO] received Poland's newly appointed non-resident ambassador, [Jan Kowal|PL], in Oslo.",
        ["meeting held @Oslo"],
    ),
    ("en", "The bank and the city signed a loan of 20 million euros in Oslo.", ["signing held @Oslo"]),
    ("en", "It is a worrying sign for the treaty.", []),
]
CONSTRUCTIONS = [*VENUES, *ONLINE, *STATUS, *RECALLED, *NUMBERS, *GATHERINGS, *PLAIN]


@pytest.mark.parametrize(("language", "said", "events"), CONSTRUCTIONS, ids=[said for _, said, _ in CONSTRUCTIONS])
def test_construction(language: Language, said: str, events: list[str]) -> None:
    assert read(said, language).events() == events


APART: list[Case] = [
    ("ru", "[Олег Вересов|BY] принял [Драгана Йовича|RS]. Затем [Олег Вересов|BY] встретился с главами компаний.",
     ["meeting held", "meeting held"]),
    ("ru", "Форум прошёл в Риге. Форум в Осло отменён.", ["forum held @Riga", "forum cancelled @Oslo"]),
    ("ru", "[Олег Вересов|BY] встретился с [Драганом Йовичем|RS]. Беседа продолжилась в узком составе.",
     ["meeting held"]),
    ("kk", "[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесіп, транзитті талқылады.", ["meeting held"]),
    ("kk", "[Ерлан Тасболатов|KZ] [Ян Ковальскимен|PL] кездесті. Сондай-ақ ол компания басшыларымен кездесті.",
     ["meeting held", "meeting held"]),
    ("en", "[Jan Kowal|PL] met [Nils Berg|NO]. [Jan Kowal|PL] also met with the heads of two companies.",
     ["meeting held", "meeting held"]),
    ("en", "The Tourism Forum opened in Riga. The forum closes on Friday.", ["forum held @Riga 2025-05-16"]),
    ("en", "[Jan Kowal|PL] received [Nils Berg|NO] in Riga. A meeting with Oman's premier has been put off.",
     ["meeting held @Riga", "meeting postponed"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "events"), APART, ids=[said for _, said, _ in APART])
def test_one_event_or_two(language: Language, said: str, events: list[str]) -> None:
    assert read(said, language).events() == events


ROLES: list[tuple[Language, str, list[str]]] = [
    ("ru", "Министр [Олег Вересов|BY] провёл заседание комиссии.", ["chair Верес"]),
    ("ru", "Посла [Драгана Йовича|RS] принял председатель сената [Олег Вересов|BY].", ["visitor Йович", "host Верес"]),
    ("ru", "На заседании комиссии выступил [Олег Вересов|BY].", ["participant Верес"]),
    ("kk", "Сенат төрағасы [Мәулен Жолдасов|KZ] елші [Чо Суды|KR] қабылдады.", ["host Жолда", "visitor Суды"]),
    ("kk", "Отырысқа [Ерлан Тасболатов|KZ] пен [Ян Ковальский|PL] тең төрағалық етті.",
     ["co_chair Тасбо", "co_chair Ковал"]),
    ("en", "[Nils Berg|NO] hosted Ambassador [Jan Kowal|PL] in Oslo.", ["host Berg", "visitor Kowal"]),
    ("en", "[Nils Berg|NO] and [Jan Kowal|PL] co-chaired the session.", ["co_chair Berg", "co_chair Kowal"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "who"), ROLES, ids=[said for _, said, _ in ROLES])
def test_who_does_what(language: Language, said: str, who: list[str]) -> None:
    assert read(said, language).who() == who
