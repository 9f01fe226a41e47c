"""Offices beside a name: before it, after it, shared with others; titles of courtesy and owners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.cast import russian
from analysis.understand.cast.agreement import agrees, single_holder
from analysis.understand.cast.evidence import acts, after_thing, could_be_full, surname_like
from analysis.understand.cast.kazakh import case_of

if TYPE_CHECKING:
    from analysis.understand.cast.capitals import Run
    from analysis.understand.cast.reading import Reading
    from analysis.understand.cast.roles import Role
    from analysis.understand.sightings import Sighting


CLAUSE = 8  # tokens of a participle and what belongs to it
COURTESY = 3  # tokens of courtesy between an office and a name
STATES = frozenset({"state", "place"})
HELD = frozenset({"head_of_state", "head_of_government", "minister", "diplomat", "governor", "monarch"})


def owner(reading: Reading, run: Run) -> Sighting | None:
    """The state or body that owns a person right before the name: "Hungary's Peter Szijjarto"."""
    sighting = reading.sighting(run.first - 1)
    owns = (
        sighting is not None
        and sighting.thing.kind in {"state", "organisation"}
        and reading.norm(run.first - 1).endswith(("'s", "s'"))
    )
    return sighting if owns else None


def following_state(reading: Reading, run: Run, kinds: frozenset[str] = STATES) -> Sighting | None:
    """The state, or a thing of other kinds, after the name: "Prime Ministers A of Kazakhstan and B of Uzbekistan"."""
    sighting = reading.sighting(run.last + 1)
    follows = reading.language == "en" and (
        reading.norm(run.last) == "of" or reading.norm(run.last) in reading.words.behalf
    )
    return sighting if follows and sighting is not None and sighting.thing.kind in kinds else None


def can_be_apposed(reading: Reading, run: Run) -> bool:
    """Whether a name that opens a sentence is one: «Олар – … өкілдері» is not."""
    if reading.language == "ru" and len(run.words) == 1 and after_thing(reading, run):
        return False
    if len(run.words) > 1 or surname_like(reading, reading.norm(run.words[-1])):
        return True
    return reading.language != "kk" and not reading.opening(run.first)


def after_pronoun(reading: Reading, run: Run) -> int:
    """Where an office may begin after "who served as", «занимавший тогда пост»; after the comma where there is none."""
    at, served = run.last + 1, reading.words.serving
    while at - run.last <= COURTESY + 2 and not served.isdisjoint(_forms(reading, at)):
        at += 1
    return at


def _forms(reading: Reading, at: int) -> set[str]:
    norm = reading.norm(at)
    return {norm, russian.lemma(norm)} if reading.language == "ru" and norm else {norm}


def is_closed(reading: Reading, run: Run, role: Role) -> bool:
    """Whether an English office after a name is set off by commas; in headlines a comma is an "and"."""
    if reading.language != "en":
        return True
    if reading.norm(run.last) == "-":
        return run.first <= 1  # a list of people, one a line
    return reading.sentence.part != "title" or reading.norm(role.last) in {",", ")", ""}


def can_hold(reading: Reading, run: Run, role: Role) -> bool:
    """Whether a single word after an office is its holder: a surname, or the office says whose it is."""
    if reading.language == "ru":
        posted = (mark := reading.mark(role.first - 1)) is not None and mark.means("post")
        fits = posted or agrees(reading, role, run)  # занимавший пост министра Имя
        if len(run.words) > 1 or run.initials:
            return fits
        alone = not _of_area(reading, role) and single_holder(reading, run.words[-1])
        return fits and alone and (not role.plural or _coordinated(reading, run, role))
    if len(run.words) > 1 or run.initials or surname_like(reading, reading.norm(run.words[-1])):
        return True
    common = reading.norm(run.words[-1]) in reading.words.common_words
    # "the main trading partner, Newswire reported"
    common = common or (reading.language == "en" and "expert" in role.offices and reading.norm(run.first - 1) == ",")
    listed = common or (reading.norm(run.first - 1) == "," and reading.norm(run.last) in reading.words.conj)
    led_to = reading.language == "kk" and case_of(reading.norm(run.words[-1])) in {"dat", "loc", "abl"}
    if role.plural or led_to or listed or not could_be_full(reading, run):
        return False  # Бас хатшы Тартуға барды · Minister of Tourism, Handicrafts and …
    if "monarch" in role.offices or acts(reading, run):
        return True
    return reading.language != "kk" or bool(reading.within(role.first, role.last))


def _of_area(reading: Reading, role: Role) -> bool:
    """Whether an office ends in a noun that bears a name: «губернатор провинции Хубэй»."""
    mark = reading.mark(role.last - 1)
    return mark is not None and mark.phrase in reading.words.named_areas


def _coordinated(reading: Reading, run: Run, role: Role) -> bool:
    """Whether two surnames share an office («министры Ринкевичс и Сийярто»)."""
    after = reading.tokens[run.last + 1] if run.last + 1 < len(reading.tokens) else None
    shared = reading.norm(run.last) in reading.words.list_marks and after is not None and after.capital
    return shared and bool(set(role.offices) & HELD) and single_holder(reading, run.last + 1)


def honored(reading: Reading, run: Run) -> bool:
    """Whether a Kazakh title of courtesy follows the name."""
    norm = reading.norm(run.last)
    return reading.language == "kk" and any(norm.startswith(word) for word in reading.words.honorifics if norm)


def is_firm(reading: Reading, role: Role) -> bool:
    """Whether an English office is or ends in a firm, whose name may follow: "country head at the manager, …"."""
    before = [reading.norm(at) for at in range(role.last - 3, role.last - 1)]
    return reading.language == "en" and before == ["at", "the"]


def parted(reading: Reading, role: Role, run: Run) -> bool:
    """Whether a Russian participle between commas parts an office from its holder: «посол X, живущий в Y, Имя»."""
    clause = range(role.last + 1, run.first - 1)
    if reading.language != "ru" or not 0 < len(clause) <= CLAUSE or reading.norm(role.last) != ",":
        return False
    if reading.norm(run.first - 1) != "," or any(reading.tokens[at].kind == "mark" for at in clause):
        return False
    return russian.part_of_speech(reading.norm(clause.start)) == "PRTF"


def takes(reading: Reading, run: Run, role: Role) -> bool:
    """Whether a verb of appointing joins office and name: «министром назначен Имя», "X was appointed minister"."""
    installed = reading.words.installed
    if reading.language != "en":
        return role.last + 1 == run.first and reading.norm(role.last) in installed
    at = run.last
    while at - run.last < COURTESY and reading.norm(at) in reading.words.served:
        at += 1
    begins = role.first - 1 if reading.norm(role.first - 1) in reading.words.articles else role.first
    return reading.norm(at) in installed and begins in {at, at + 1}


def behind(reading: Reading, role: Role) -> int:
    """Where a holder may stand after an office: behind a remark in brackets («посол (по совместительству) Имя»)."""
    if reading.norm(role.last) in reading.words.here:  # Chile's ambassador there, X
        return role.last + 1
    if reading.norm(role.last) != "(":
        return role.last
    ahead = range(role.last + 1, min(role.last + CLAUSE, len(reading.tokens)))
    return next((at + 1 for at in ahead if reading.norm(at) == ")"), role.last)


def held_between(reading: Reading, role: Role, run: Run) -> bool:
    """Whether a full name between commas, after a dash or "is" holds the office before it: «Глава порта, Имя, …»."""
    if len(run.words) < 2 or role.plural or role.last >= run.first:
        return False
    between = [reading.norm(at) for at in range(role.last, run.first)]
    while between and (between[-1] == "." or between[-1] in reading.words.honorifics):
        between.pop()
    if len(between) != 1:
        return False
    if between[0] == ",":
        opens = role.first == 0 or reading.norm(role.first - 1) in {".", ":", "-", '"'} | reading.words.articles
        return reading.language != "en" and opens and reading.norm(run.last) in {",", "-"}
    nominative = reading.language != "ru" or "nomn" in russian.holder_cases(reading.norm(role.head), plural=False)
    return nominative and between[0] in reading.words.copulas


def _unknown_owner(reading: Reading, at: int) -> bool:
    """Whether an office of several ends in a name that is no state's: "representatives of Metso, Nile Labs and …"."""
    owned = reading.sighting(at)
    return reading.tokens[at].capital and (owned is None or owned.thing.kind not in STATES) and not reading.mark(at)


def only_courtesy(reading: Reading, start: int, stop: int, plural: bool) -> bool:
    """Whether nothing stands between an office and a name but titles of courtesy or, in English, a comma."""
    between = [token.norm for token in reading.tokens[start:stop]]
    if between == ["-"] and plural:  # «лидеры Латвии и Литвы – А и Б»
        return True
    if reading.language == "en" and between and between[0] == ",":
        between = between[1:]
        if reading.norm(start - 1) in reading.words.stops or (plural and _unknown_owner(reading, start - 1)):
            return False
    first = stop - len(between)
    return all(reading.courteous(at) or reading.norm(at) == "." for at in range(first, stop))
