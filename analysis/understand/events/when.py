"""When: the date of the clause, else of the background told, else only "not after the publication"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from analysis.model import Period
from analysis.understand.events.clauses import reported
from analysis.understand.events.moved import moved_to, to_come
from analysis.understand.events.seasons import season_ahead

if TYPE_CHECKING:
    from datetime import date
    from typing import Any

    from analysis.understand.events.drafts import Draft
    from analysis.understand.events.lines import Line
    from analysis.understand.events.vocabulary import Found

FORMS = {"day", "week", "month", "range", "year"}
DAYS = {"day", "range", "week", "month"}
# In borders and words: a date further off than FAR speaks of something else, one of a year than NEAR, and what points
# back to an event known takes only what stands right beside it.
BESIDE, NEAR, FAR = 0.9, 1.2, 3.2
LONG = timedelta(days=270)
YEARS = timedelta(days=800)  # what lasts longer is the time of a programme and of no event
WEEK = timedelta(days=7)
LATELY = timedelta(days=45)
RECENT = timedelta(days=90)  # what was called off lately lay in these days and not in those of the next year
PURPOSE = 0.5  # a date beside a trip and what it is for is that of the trip
OLD = 8  # words between "originally" and the day
OBJECT = 4  # words between what a trip is for and the name of it: "for the 17th Oslo Forum"
HEAD = 4  # characters between the town of a dateline and its date
FOR = 14  # words between a document and the years it is for: "a programme of cooperation in … between … for 2031"
LEADING = 4  # a date among the first words of a sentence holds for all that follows


def assign_dates(line: Line, drafts: list[Draft]) -> None:
    """Each date of the sentence goes to the event it stands closest to; one that leads the sentence to all undated."""
    if not line.dates:
        return
    dated = _datings(line, drafts)
    costs = sorted(
        (line.distance((m.first, m.last), d.extent(drafts)) + _apart(line, d, m, drafts), n, i)
        for n, d in enumerate(drafts)
        for i, m in enumerate(dated)
        if not line.parted(d.anchor[0], m.first)
    )
    taken: set[int] = set()
    for draft in drafts:
        if m := moved_to(line, draft, dated):
            draft.date = to_come(line, m)
            taken.add(dated.index(m))
    for cost, n, i in costs:
        if drafts[n].date is None and i not in taken and cost < _limit(dated[i], drafts[n]):
            drafts[n].date = dated[i]
            taken.add(i)
    for draft in drafts:
        trip = purpose(line, draft, drafts) if draft.date is None else None
        draft.date = trip.date if trip else draft.date
        if draft.date is None and not (draft.known and draft.framed):
            draft.date = season_ahead(line, (draft.first, draft.last))
    _share_occasion(line, drafts)
    _lead(line, drafts, dated)


def _apart(line: Line, draft: Draft, mention: Any, drafts: list[Draft]) -> float:
    """What it costs that a time is rather that of a trip beside it, or stands behind a Kazakh verb, in what follows."""
    behind = line.words.language == "kk" and draft.rule == "verb.signing" and mention.first >= draft.anchor[1]
    return (PURPOSE if purpose(line, draft, drafts) else 0.0) + (BESIDE if behind else 0.0)


def _share_occasion(line: Line, drafts: list[Draft]) -> None:
    """Give what is told at an occasion its day: "was signed at a ceremony on Monday"."""
    for draft in drafts:
        if draft.date is None and not points_back(draft):
            at = (o for o in drafts if o is not draft and o.date and o.framed and not o.ahead)
            at = (o for o in at if o.first >= draft.last or line.words.language == "kk")
            own = (o.date for o in at if o.date.form in DAYS and line.border[o.first] == line.border[draft.first])
            draft.date = next(own, None)


def _datings(line: Line, drafts: list[Draft]) -> list[Any]:
    """The times of a sentence that may be those of events."""
    dated = [m for m in line.dates if m.period is not None and not _devoted(line, m)]
    dated = [m for m in dated if not (m.form == "range" and m.period.start and m.period.stop - m.period.start > YEARS)]
    dated = [m for m in dated if not _filed(line, m)] or dated
    dated = [m for m in dated if not reported(line, drafts, m.first)]
    if due := line.of("formerly_due"):
        old = [m for m in dated if any(_due(line, s, m) for s in due)]
        dated = [m for m in dated if m not in old] or dated  # "had been due in May, will be held in June"
    dated = [m for m in dated if not _of_another(line, m, drafts)]
    ahead = {sign.last for sign in line.of("ahead")} & {draft.anchor[0] for draft in drafts if draft.word}
    return [m for m in dated if m.last not in ahead]  # "накануне подписания" is no day before the release


def _of_another(line: Line, mention: Any, drafts: list[Draft]) -> bool:
    """Whether a time stands between "coming" and what comes: "на встрече сообщил о предстоящем 15 мая референдуме"."""
    if line.words.language == "kk":
        return _of_a_noun(line, mention) and not any(0 <= draft.last - mention.last <= OLD for draft in drafts)
    if line.words.language != "ru" or not any(sign.last == mention.first for sign in line.of("next")):
        return False
    return not any(0 <= draft.first - mention.last <= HEAD for draft in drafts)


def _of_a_noun(line: Line, mention: Any) -> bool:
    """Whether a Kazakh year is that of the noun behind it: "отырыста 2030 жылғы нәтиже қаралды"."""
    endings = tuple(line.words.raw["year_of"])
    return bool(endings) and _whole_years(mention.period) and line.tokens[mention.last - 1].norm.endswith(endings)


def _due(line: Line, sign: Found, mention: Any) -> bool:
    """Whether a time is the one at which something was to have been: "originally set for May"."""
    near: bool = 0 <= mention.first - sign.last <= OLD
    return near and line.border[mention.first] == line.border[sign.last]


def _lead(line: Line, drafts: list[Draft], dated: list[Any]) -> None:
    """Give a date that leads the sentence to all that is told behind it without one."""
    opening = max((m.last + 1 for m in line.dates if _filed(line, m)), default=0)
    leading = [m for m in dated if m.first <= opening + LEADING and m.form in FORMS]
    if leading:
        stop = min((m.first for m in dated if m.first > leading[0].first and m.form in FORMS), default=len(line.tokens))
        whole = leading[0].form not in {"day", "week"}  # "In 2031 exports doubled, he told a briefing"
        for draft in drafts:
            told = (draft.event_type == "statement" and whole) or line.parted(leading[0].first, draft.anchor[0])
            if draft.date is None and not (told or points_back(draft)) and leading[0].last <= draft.first < stop:
                draft.date = leading[0]


def purpose(line: Line, draft: Draft, drafts: list[Draft]) -> Draft | None:
    """The trip that somebody makes for an event: "goes to Oslo on Friday for talks", "вылетел в Осло на переговоры"."""
    first = draft.anchor[0]
    if len(drafts) < 2 or draft.family not in {"talks", "gathering"}:
        return None
    near = (*line.tokens[max(first - 2, 0) : first], *line.tokens[max(draft.first - OBJECT, 0) : draft.first])
    if not any(t.norm in line.words.raw["purpose"] for t in near):
        return None
    trips = (d for d in drafts if d.family == "visit" and d.last <= first and line.border[first] == line.border[d.last])
    return next(trips, None)


def _filed(line: Line, mention: Any) -> bool:
    """Whether a date is that of the dateline: "ОСЛО, 5 мая. Вчера состоялось …"."""
    dateline = line.document.dateline
    return dateline is not None and 0 <= mention.span.start - dateline.stop <= HEAD


def _devoted(line: Line, mention: Any) -> bool:
    """Whether a time is what something is for or what figures add up over: "2031 жылға арналған", "за 2031 год"."""
    after = line.tokens[mention.last].norm if mention.last < len(line.tokens) else ""
    before = line.tokens[mention.first - 1].norm if mention.first else ""
    summed = mention.form != "day" and {before, line.tokens[mention.first].norm} & line.words.summing
    if summed or (_whole_years(mention.period) and after in line.words.raw["devoted"]):
        return True
    return before in line.words.raw["topics"] and _whole_years(mention.period) and _of_document(line, mention.first - 1)


def _whole_years(period: Period) -> bool:
    """Whether a time is a year or several, whole ones."""
    if not period.start or not period.stop:
        return False
    return (period.start.month, period.start.day, period.stop.month, period.stop.day) == (1, 1, 12, 31)


def _of_document(line: Line, at: int) -> bool:
    """Whether a document is for the time behind `at`: "signed a plan of cooperation for 2031–2033"."""
    planned = any(0 <= at - sign.last <= 1 for sign in line.of("planned"))  # "scheduled for 2031"
    return not planned and any(
        0 <= at - s.last <= FOR and not _verb_between(line, s.last, at) for s in line.of("signed")
    )


def _verb_between(line: Line, first: int, last: int) -> bool:
    return any(t.first >= first and t.last <= last for t in line.triggers)


def _limit(mention: Any, draft: Draft) -> float:
    if mention.form not in FORMS and mention.form != "until":
        return 0.0
    far = FAR if mention.form not in {"year", "until"} else NEAR
    if draft.event_type == "statement" and mention.form != "day":
        far = BESIDE  # what is said has times of its own
    return min(far, BESIDE) if points_back(draft) else far


def points_back(draft: Draft) -> bool:
    """Whether a mention only points to an event known: "в ходе визита", "кездесуде"."""
    if not draft.known:
        return False
    if draft.family == "gathering" and draft.ordinal is None:
        return True  # who acts beside it takes part in something else
    partners = any(tie.part in {"with", "of", "object", "between"} for tie in draft.ties)
    return not partners and (draft.framed or not draft.ties)


def share_dates(drafts: list[Draft]) -> None:
    """What is told or announced in one breath has one date: within a sentence, then along its paragraph."""
    beside: dict[int, list[Draft]] = {}
    for draft in drafts:
        beside.setdefault(draft.line.sentence.index, []).append(draft)
    for n, draft in enumerate(drafts):
        if draft.date is None and draft.narrative_role != "main" and not draft.settled:
            together = beside[draft.line.sentence.index]
            if together[0] is draft and draft.line.of("today_parts"):
                continue  # "in the afternoon he was to meet A and, on Friday, is to visit B"
            near = [d for d in together if d.date and d.narrative_role == draft.narrative_role]
            before = _before(drafts, n)
            then = next((m for m in draft.line.dates if m.form == "then" and m.period), None)
            draft.date = near[0].date if near else then or (before.date if before else None)


def _before(drafts: list[Draft], n: int) -> Draft | None:
    draft = drafts[n]
    for other in (drafts[at] for at in range(n - 1, -1, -1)):
        if other.line.sentence.paragraph != draft.line.sentence.paragraph:
            return None
        if other.narrative_role == draft.narrative_role:
            return other
    return None


def _forward(period: Period, published: date) -> Period:
    """A day without a year that was still to come lies in the next year where it would lie in the past."""
    lately = published - LATELY  # what was planned for last month has not been: it was put off
    if not period.start or not period.stop or period.stop >= lately or published.year - period.start.year > 1:
        return period
    return shifted(period, 1)


def _week_on(period: Period, published: date) -> Period:
    """A day of the week that is planned lies in the days to come: "are to speak on Friday"."""
    if not period.start or not published - WEEK <= period.start < published - timedelta(days=1):
        return period
    day = period.start + WEEK
    return Period(day.isoformat(), day, day)


def _under_way(period: Period, published: date) -> Period | None:
    """The same days a year before, where the publication falls among them: they are going on."""
    if not period.start or not period.stop or period.start <= published or period.start == period.stop:
        return None
    now = shifted(period, -1)
    return now if now.start and now.stop and now.start <= published <= now.stop else None


def _far_ahead(period: Period, published: date) -> bool:
    """Whether what was called off would lie most of a year ahead: then it was to be in the year that is over."""
    return bool(period.start and period.start - published > LONG)


def shifted(period: Period, years: int) -> Period:
    """The same days some years on; the period itself where there are no such days (29 February)."""
    if not period.start or not period.stop:
        return period
    named = {str(day.year): str(day.year + years) for day in (period.start, period.stop)}
    try:
        start, stop = (day.replace(year=day.year + years) for day in (period.start, period.stop))
    except ValueError:
        return period
    return Period("".join(named.get(piece, piece) for piece in re.split(r"(\d{4})", period.edtf)), start, stop)


def period_of(draft: Draft, published: date | None) -> tuple[Period | None, str]:
    """The period of an event with its basis."""
    mention: Any = draft.date
    if mention is not None:
        return _settled(draft, mention, published) if published else mention.period, mention.basis
    if published and draft.status in {"held", "ongoing"}:
        return Period(f"../{published.isoformat()}", None, published), "not_after_publication"
    return None, "none"


def _settled(draft: Draft, mention: Any, published: date) -> Period:
    """The period said, moved to where its event must lie: ahead, behind or among the days that are passing."""
    period: Period = mention.period
    if mention.basis == "relative" and draft.status == "planned" and mention.form == "day":
        return _week_on(period, published)
    if mention.basis != "inferred_year":
        return period
    if now := _under_way(period, published):
        return now
    if draft.status not in {"planned", "cancelled", "postponed"}:
        return period
    if draft.status != "planned" and _far_ahead(period, published):
        return shifted(period, -1)
    recent = draft.status != "planned" and (period.stop or published) > published - RECENT
    return period if recent else _forward(period, published)
