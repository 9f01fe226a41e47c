"""A small world made by hand: two outlets in two languages that credit one ministry, and a third of its own.

All names, places of work and figures are invented.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from analysis import knowledge, statistics
from analysis.agreed import AgreementMention, Commitment, KnownAgreement, Outcome, Step, TopicMention
from analysis.corrections import Correction
from analysis.model import (
    Claim,
    Document,
    EventMention,
    Findings,
    Origin,
    Participant,
    ParticipantMention,
    Participation,
    Period,
    Problem,
    Rejected,
    Span,
)
from analysis.tables import Tables, build
from analysis.tables.changes import changes
from analysis.tables.official import beside, said
from analysis.world import (
    Conflict,
    Covered,
    Decided,
    Doubt,
    EventNews,
    Indicator,
    KnownEvent,
    KnownParticipant,
    Passage,
    Said,
    World,
)
from tests.statistics.building import observation, observations, rate

RU = (
    " date 2031-05-14 В Шымкенте прошёл совет по торговле Казахстана и ЕС\n"
    "\n"
    "ШЫМКЕНТ. ВЕСТНИК – Министр торговли Казахстана Ермухан Сарыбасов и комиссар ЕС Клара Линдвист "
    "провели 7-е заседание Совета по торговле. Об этом сообщает Минторговли РК.\n"
    "В 2030 году товарооборот составил почти 12 млрд евро, экспорт превысил 8 млрд евро. Доля зерна "
    "выросла на 15 процентов.\n"
    "Следующие переговоры запланированы на октябрь 2031 года в Таллине.\n"
)
KK = (
    " date 2031-05-15 Шымкентте Қазақстан мен ЕО сауда кеңесі өтті\n"
    "ШЫМКЕНТ. ХАБАРШЫ – Сауда министрі Ермұхан Сарыбасов пен ЕО комиссары Клара Линдвист Сауда кеңесінің "
    "7-ші отырысын өткізді. Бұл туралы ҚР Сауда министрлігі хабарлады.\n"
    "2030 жылы тауар айналымы 12 млрд еуроға жақындады, экспорт 8 млрд еуроға жетті. Елде 40-тан астам "
    "компания жұмыс істейді.\n"
)
EN = (
    "Trade council meets in Shymkent\n"
    "\n"
    "SHYMKENT, May 14. The Observer has learned that K. Lindqvist spoke at the seventh session of the "
    "Trade Council.\n"
)

DAY = Period("2031-05-14", date(2031, 5, 14), date(2031, 5, 14))
NOT_AFTER = Period("../2031-05-14", None, date(2031, 5, 14))
OCTOBER = Period("2031-10", date(2031, 10, 1), date(2031, 10, 31))
YEAR = Period("2030", date(2030, 1, 1), date(2030, 12, 31))


def spot(text: str, quote: str) -> Span:
    """The first place of a quote."""
    start = text.index(quote)
    return Span(start, start + len(quote))


def sentences(text: str) -> tuple[Span, ...]:
    """Sentences of these texts, none of which has an abbreviation at its end."""
    found = re.finditer(r"[^\n]+?(?:(?<=[а-яa-zі])\.(?=\s)|$)", text, re.MULTILINE)
    return tuple(Span(m.start(), m.end()) for m in found if m.group().strip())


def document(name: str, text: str, title: str, producer: str, published: date | None) -> Document:
    return Document(
        document_id=name,
        path=f"news/{name}.txt",
        text=text,
        language=name[:2],  # type: ignore[arg-type]
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=spot(text, title),
        body=Span(text.index("\n"), len(text)),
        published=Period(published.isoformat(), published, published) if published else None,
        producer=producer,
        dateline=spot(text, "ШЫМКЕНТ.") if "ШЫМКЕНТ." in text else None,
    )


def claim(text: str, quote: str, measure: str, qualifier: str, value: float, **more: object) -> Claim:
    given = {"unit": "EUR", "kind": "level", "ref_area": "KZ", "counterpart_area": "EU", **more}
    return Claim(spot(text, quote), "amount", measure, value=value, qualifier=qualifier, **given)  # type: ignore[arg-type]


PEOPLE = (
    Participant("minister", "person", {"ru": "Ермухан Сарыбасов"}, role="министр торговли Казахстана", country="KZ"),
    Participant("commissioner", "person", {"ru": "Клара Линдвист"}, role="комиссар ЕС", country="EU"),
    Participant("ministry", "organisation", {"ru": "Министерство торговли РК"}, country="KZ"),
)


def russian() -> Findings:
    read = document(
        "ru-vestnik", RU, "В Шымкенте прошёл совет по торговле Казахстана и ЕС", "ВЕСТНИК", date(2031, 5, 14)
    )
    council = spot(RU, "7-е заседание Совета по торговле")
    return Findings(
        read,
        PEOPLE,
        mentions=(
            ParticipantMention(
                spot(RU, "Ермухан Сарыбасов"), "full_name", "minister", "full", "Министр торговли Казахстана"
            ),
            ParticipantMention(spot(RU, "Клара Линдвист"), "full_name", "commissioner", "full", "комиссар ЕС"),
            ParticipantMention(spot(RU, "Минторговли РК"), "known_body", "ministry", "acronym"),
        ),
        events=(
            EventMention(
                council,
                "session",
                "council",
                "council_session",
                "held",
                "main",
                "trade_council",
                7,
                NOT_AFTER,
                "not_after_publication",
                "Shymkent",
                "KZ",
                "title",
            ),
            EventMention(
                spot(RU, "переговоры"),
                "talks",
                "talks",
                "negotiation",
                "planned",
                "announced",
                date=OCTOBER,
                date_basis="stated",
                place="Tallinn",
                place_country="EE",
                place_basis="stated",
            ),
        ),
        participations=(
            Participation(spot(RU, "Ермухан Сарыбасов"), "hosts", "council", "minister", "co_chair", "Министр", "KZ"),
            Participation(spot(RU, "Клара Линдвист"), "hosts", "council", "commissioner", "co_chair", "комиссар", "EU"),
        ),
        claims=(
            claim(
                RU,
                "почти 12 млрд евро",
                "trade_turnover",
                "almost",
                12e9,
                lower=11.4e9,
                upper=12e9,
                period=YEAR,
                period_basis="stated",
                stock_flow="flow",
                measure_as_said="товарооборот",
                event="council",
            ),
            claim(RU, "превысил 8 млрд евро", "export", "more_than", 8e9, lower=8e9, measure_as_said="экспорт"),
            claim(
                RU,
                "на 15 процентов",
                "trade_share",
                "exact",
                15.0,
                unit="percent",
                kind="change",
                lower=15.0,
                upper=15.0,
                counterpart_area=None,
            ),
        ),
        rejected=(Rejected(spot(RU, "7-е"), "a place in a row, not an amount"),),
        topics=(TopicMention(spot(RU, "товарооборот"), "topic.word", "economy.trade", "council"),),
        agreements=(
            AgreementMention(
                spot(RU, "переговоры"),
                "agreement.negotiated",
                "talks",
                "treaty",
                status="under_negotiation",
                parties=("minister", "commissioner"),
                parties_basis="event",
                topics=("economy.trade",),
                event="talks",
            ),
        ),
        commitments=(
            Commitment(
                spot(RU, "провели 7-е заседание Совета по торговле"),
                "act.verbs",
                "discuss",
                spot(RU, "7-е заседание Совета по торговле"),
                ("minister", "commissioner"),
                "stated",
                ("economy.trade",),
                "council",
                OCTOBER,
            ),
        ),
        origin=Origin(spot(RU, "Минторговли РК"), "credited", "ministry"),
        sentences=sentences(RU),
    )


def kazakh() -> Findings:
    read = document("kk-khabarshy", KK, "Шымкентте Қазақстан мен ЕО сауда кеңесі өтті", "ХАБАРШЫ", date(2031, 5, 15))
    return Findings(
        read,
        PEOPLE,
        mentions=(
            ParticipantMention(spot(KK, "Ермұхан Сарыбасов"), "full_name", "minister", "full", "Сауда министрі"),
            ParticipantMention(spot(KK, "Клара Линдвист"), "full_name", "commissioner", "full", "ЕО комиссары"),
            ParticipantMention(spot(KK, "ҚР Сауда министрлігі"), "known_body", "ministry", "full"),
        ),
        events=(
            EventMention(
                spot(KK, "Сауда кеңесінің 7-ші отырысын"),
                "session",
                "council",
                "council_session",
                "held",
                "main",
                "trade_council",
                7,
                NOT_AFTER,
                "not_after_publication",
                "Shymkent",
                "KZ",
                "title",
            ),
        ),
        participations=(
            Participation(spot(KK, "Ермұхан Сарыбасов"), "hosts", "council", "minister", "co_chair", None, "KZ"),
            Participation(spot(KK, "Клара Линдвист"), "hosts", "council", "commissioner", "co_chair", None, "EU"),
        ),
        claims=(
            claim(
                KK,
                "12 млрд еуроға жақындады",
                "trade_turnover",
                "almost",
                12e9,
                lower=11.4e9,
                upper=12e9,
                period=YEAR,
                period_basis="stated",
            ),
            claim(KK, "8 млрд еуроға жетті", "export", "reached", 8e9, lower=8e9),
            claim(
                KK,
                "40-тан астам компания",
                "company_count",
                "more_than",
                40.0,
                unit="count",
                kind="count",
                lower=40.0,
                counterpart_area=None,
            ),
        ),
        rejected=(Rejected(spot(KK, "7-ші"), "a place in a row, not an amount"),),
        origin=Origin(spot(KK, "ҚР Сауда министрлігі"), "credited", "ministry"),
        sentences=sentences(KK),
    )


def english() -> Findings:
    read = document("en-observer", EN, "Trade council meets in Shymkent", "The Observer", None)
    return Findings(
        read,
        (Participant("lindqvist", "person", {"en": "K. Lindqvist"}),),
        mentions=(ParticipantMention(spot(EN, "K. Lindqvist"), "initials", "lindqvist", "initials"),),
        events=(
            EventMention(
                spot(EN, "seventh session of the Trade Council"),
                "session",
                "session",
                "council_session",
                "held",
                "main",
                "trade_council",
                7,
                DAY,
                "stated",
                "Shymkent",
                "KZ",
                "dateline",
            ),
        ),
        participations=(Participation(spot(EN, "K. Lindqvist"), "speaks", "session", "lindqvist", "speaker"),),
    )


def _known_participants() -> tuple[KnownParticipant, ...]:
    return (
        KnownParticipant(
            "person-sarybasov",
            "person",
            {"en": "Yermukhan Sarybasov", "ru": "Ермухан Сарыбасов", "kk": "Ермұхан Сарыбасов"},
            "министр торговли Казахстана",
            None,
            "KZ",
            2,
            2,
            ("names fit between Russian and Kazakh",),
        ),
        KnownParticipant(
            "person-lindqvist",
            "person",
            {"en": "Klara Lindqvist", "ru": "Клара Линдвист", "kk": "Клара Линдвист"},
            "комиссар ЕС",
            "Европейская комиссия",
            "EU",
            3,
            3,
        ),
        KnownParticipant("org-kz-trade", "organisation", {"ru": "Министерство торговли РК"}, None, None, "KZ", 2, 2),
    )


def _known_events() -> tuple[KnownEvent, ...]:
    return (
        KnownEvent(
            "council_session-trade_council-7",
            "council_session",
            {
                "en": "7th session of the Trade Council",
                "ru": "7-е заседание Совета по торговле",
                "kk": "Сауда кеңесінің 7-отырысы",
            },
            "held",
            "main",
            "trade_council",
            7,
            DAY,
            "stated",
            "Shymkent",
            "KZ",
            3,
            2,
            3,
            True,
        ),
        KnownEvent(
            "negotiation-2031-10-tallinn",
            "negotiation",
            {"en": "Negotiations in Tallinn", "ru": "Переговоры в Таллине", "kk": "Таллиндегі келіссөз"},
            "planned",
            "announced",
            None,
            None,
            OCTOBER,
            "stated",
            "Tallinn",
            "EE",
            1,
            1,
            1,
            False,
        ),
    )


def _indicators() -> tuple[Indicator, ...]:
    def words(en: str, ru: str, kk: str) -> dict[str, str]:
        return {"en": en, "ru": ru, "kk": kk}

    turnover = words("almost 12 bn EUR", "почти 12 млрд евро", "12 млрд еуроға жуық")
    export = words("8 bn EUR or more", "8 млрд евро или более", "8 млрд еуро немесе одан көп")
    share = words("up 15 %", "рост на 15 %", "15 % өсім")
    companies = words("more than 40", "более 40", "40-тан астам")
    return (
        Indicator(
            "ind-turnover", "trade_turnover", "level", "EUR", "KZ", "EU", YEAR, 11.4e9, 12e9, turnover, 2, 2, 1, "same"
        ),
        Indicator("ind-export", "export", "level", "EUR", "KZ", "EU", None, 8e9, None, export, 2, 2, 1, "conflict"),
        Indicator(
            "ind-share", "trade_share", "change", "percent", "KZ", None, None, 15, 15, share, 1, 1, 1, "one_source"
        ),
        Indicator(
            "ind-companies",
            "company_count",
            "count",
            "count",
            "KZ",
            None,
            None,
            40,
            None,
            companies,
            1,
            1,
            1,
            "one_source",
        ),
    )


def _conflicts() -> tuple[Conflict, ...]:
    return (
        Conflict(
            "conflict-export-qualifier",
            "indicators",
            "ind-export",
            "qualifier",
            "qualifier",
            "low",
            (
                Said("kk-khabarshy", "reached 8000000000 EUR", "8 млрд еуроға жетті"),
                Said("ru-vestnik", "more_than 8000000000 EUR: экспорт", "превысил 8 млрд евро"),
            ),
        ),
        Conflict(
            "conflict-council-date",
            "events",
            "council_session-trade_council-7",
            "date",
            "date",
            "medium",
            (
                Said("en-observer", "2031-05-14", "May 14"),
                Said("kk-khabarshy", "../2031-05-15", "7-ші отырысын"),
                Said("ru-vestnik", "../2031-05-14", "7-е заседание"),
            ),
        ),
    )


def sample_world(earlier: bool = False) -> World:
    """Three documents and what they come to; `earlier`, before a figure was put in better words."""
    people = {"minister": "person-sarybasov", "commissioner": "person-lindqvist", "ministry": "org-kz-trade"}
    council, talks = "council_session-trade_council-7", "negotiation-2031-10-tallinn"
    claims = ("ind-turnover", "ind-export", "ind-share"), ("ind-turnover", "ind-export", "ind-companies")
    claim_ids = {(d, n): f"claim-{d}-{n}" for d in ("ru-vestnik", "kk-khabarshy") for n in range(3)}
    return World(
        findings=(english(), kazakh(), russian()),
        participants=_known_participants(),
        events=_known_events(),
        indicators=tuple(
            replace(each, displays={**each.displays, "en": "15 %"})
            if earlier and each.indicator_id == "ind-share"
            else each
            for each in _indicators()
        ),
        conflicts=_conflicts(),
        participant_ids={
            **{(d, key): lasting for d in ("ru-vestnik", "kk-khabarshy") for key, lasting in people.items()},
            ("en-observer", "lindqvist"): "person-lindqvist",
        },
        event_ids={
            ("ru-vestnik", "council"): council,
            ("ru-vestnik", "talks"): talks,
            ("kk-khabarshy", "council"): council,
            ("en-observer", "session"): council,
        },
        claim_ids=claim_ids,
        indicator_ids={
            f"claim-{d}-{n}": name
            for d, names in zip(("ru-vestnik", "kk-khabarshy"), claims, strict=True)
            for n, name in enumerate(names)
        },
        origins={
            "ru-vestnik": "Министерство торговли РК",
            "kk-khabarshy": "Министерство торговли РК",
            "en-observer": "The Observer",
        },
        history=(
            EventNews(
                "negotiation-2031-10-tallinn",
                "ru-vestnik",
                Period("2031-05-14", date(2031, 5, 14), date(2031, 5, 14)),
                "planned",
                "first",
                spot(RU, "переговоры"),
                "talks",
                OCTOBER,
                "stated",
                "Tallinn",
            ),
        ),
        passages=(Passage("kk-khabarshy", 0, 20, "ru-vestnik", 0, 20),),
        decisions=(
            Decided(
                Correction(
                    "set",
                    "indicators",
                    "A. Analyst",
                    "reads better",
                    row="ind-share",
                    field="display_en",
                    value="up 15 %",
                ),
                "applied",
                "ind-share",
            ),
        ),
        doubts=(Doubt("merged", "participants", "person-lindqvist", None, "the only bearer of the surname", 0.5),),
        agreements=(
            KnownAgreement(
                "trade-treaty",
                "treaty",
                {"en": "Treaty on trade", "ru": "Договор о торговле", "kk": "Сауда шарты"},
                "under_negotiation",
                (Step("ru-vestnik", "2031-05-14", "under_negotiation", "переговоры"),),
                ("person-sarybasov", "person-lindqvist"),
                "event",
                ("economy.trade",),
                None,
                None,
                1,
                1,
                1,
            ),
        ),
        agreement_ids={("ru-vestnik", "talks"): "trade-treaty"},
        commitment_ids={("ru-vestnik", 0): "act-council"},
        outcomes=(
            Outcome(
                "act-council",
                "ru-vestnik",
                "came_about",
                "events",
                council,
                "kk-khabarshy",
                "2031-05-15",
                spot(KK, "Ермұхан Сарыбасов"),
                "test",
            ),
        ),
        coverage=tuple(
            Covered(
                "coverage-participant-1",
                council,
                "participant",
                "person-sarybasov",
                lang,
                document_id,
                spot(text, name),
                "full_name",
                ("ru", "kk"),
                (),
                "same",
                (),
                {"en": "Yermukhan Sarybasov", "ru": "Ермухан Сарыбасов", "kk": "Ермұхан Сарыбасов"},
                {},
            )
            for lang, document_id, text, name in (
                ("ru", "ru-vestnik", RU, "Ермухан Сарыбасов"),
                ("kk", "kk-khabarshy", KK, "Ермұхан Сарыбасов"),
            )
        ),
        problems=(Problem("news/broken.txt", "not text: it begins with bytes of a picture; save it as text"),),
    )


@lru_cache(maxsize=1)
def sample_tables() -> Tables:
    """The tables of the sample world; frames are immutable, so all tests share them."""
    tables = build(sample_world(), knowledge.load())
    return replace(tables, changes=changes(build(sample_world(earlier=True), knowledge.load()), tables))


@lru_cache(maxsize=1)
def checked_tables() -> Tables:
    """The sample beside official series: the turnover of both sides, and a rate that converts one of them."""
    known, tables = knowledge.load(), sample_tables()
    mirrored = {"source": "ESTAT", "dataset": "ext_lt_maineu", "ref_area": "EU27_2020", "counterpart_area": "KZ"}
    series = observations(
        observation(13.0, "2030", vintage=date(2031, 1, 1), unit="USD"),
        observation(12.1, "2030", vintage=date(2031, 2, 1), unit="EUR", **mirrored),
        observation(99.0, "2029", vintage=date(2031, 1, 1), unit="USD"),
        rate(1.1, "2030", retrieved_at=datetime(2031, 1, 2, 3, 4, 5)),
    )
    checks = statistics.check(said(tables), series, known)
    return beside(tables, statistics.used(checks, series), checks, known)
