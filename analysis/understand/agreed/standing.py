"""Where an agreement stands as a sentence says it: proposed, negotiated, signed, ratified, in force, expired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.understand.agreed.forms import NOT_SAID, TO_COME, kazakh_form, russian_form
from analysis.understand.agreed.patterns import covering

if TYPE_CHECKING:
    from analysis.understand.agreed.deals import Deal
    from analysis.understand.agreed.ground import Place
    from analysis.understand.agreed.patterns import Match
    from analysis.understand.agreed.vocabulary import Word

REACH = 14  # tokens between an agreement and a word that says where it stands
OPEN = "under_negotiation"
ADOPTED = frozenset({"roadmap", "programme", "joint_statement", "declaration"})  # what is approved is settled
STRONG = ("expired", "in_force", "provisionally_applied", "initialled", "ratified")  # said of nothing else


def status(place: Place, deal: Deal) -> str | None:
    """The status that a sentence gives; None where it gives none."""
    if deal.rule == "agreement.negotiated":
        return OPEN
    own = 0 if deal.kind == "treaty" else covering(deal.first, deal.last)
    cues = place.cues.get("cues", ())
    found = [cue for cue in cues if cue.taken | own != own and _fits(deal, cue) and _near(place, deal, cue)]
    if not found:
        return None
    strong = [cue for cue in found if cue.meaning.kind in STRONG]
    if any(cue.meaning.kind == "proposed" for cue in found) and not strong:
        return "proposed"
    best = min(strong or found, key=lambda cue: (_distance(deal, cue), cue.first))
    return _read(place, deal, best)


def _fits(deal: Deal, cue: Match[Word]) -> bool:
    """Understandings are reached, documents are not; statements and plans are approved as well as signed."""
    if cue.meaning.kind == "adopted":
        return deal.kind in ADOPTED
    if deal.kind == "understanding":
        return cue.meaning.kind in {"reached", OPEN, "proposed"}
    return cue.meaning.kind != "reached"


def _near(place: Place, deal: Deal, cue: Match[Word]) -> bool:
    if _distance(deal, cue) > REACH:
        return False
    between = place.norms[min(deal.last, cue.last) : max(deal.first, cue.first)]
    if ";" in between or ":" in between:
        return False
    return between.count(",") <= (1 if place.language == "kk" else 2)


def _distance(deal: Deal, cue: Match[Word]) -> int:
    return max(0, cue.first - deal.last, deal.first - cue.last)


def _read(place: Place, deal: Deal, cue: Match[Word]) -> str:
    kind = "signed" if cue.meaning.kind == "adopted" else cue.meaning.kind
    if kind == "ratified" and _partial(place, cue):
        return "signed"
    if kind not in {"signed", "ratified", "initialled", "in_force", "reached"}:
        return kind
    if kind == "signed" and _is_noun(place, cue) and (told := _told(place, cue)):
        return told
    return OPEN if _open(place, cue) else kind


def _partial(place: Place, cue: Match[Word]) -> bool:
    """Whether only some have ratified: "ratified so far by nine countries", "ратифицировали 20 стран"."""
    ahead = [token.norm for token in place.tokens[max(cue.first - 3, 0) : cue.last + 7]]
    partial = place.ground.words.deal("partial")
    return any(norm.startswith(word) for norm in ahead for word in partial) and not set(
        ahead
    ) & place.ground.words.deal("whole")


def _open(place: Place, cue: Match[Word]) -> bool:
    """Whether the form says that it is yet to be done: "будет подписано", "подписать", "қол қоймақ", "to be signed"."""
    tokens, words = place.tokens, place.ground.words
    if words.language == "kk":
        said = kazakh_form(tokens[cue.last - 1].norm, cue.meaning.root, words)
        return said == TO_COME or (said == NOT_SAID and _future(place, cue))
    if words.language == "ru":
        form = next((s for at in cue.places() if (s := russian_form(tokens[at].norm))), None)
        infinitive = form == NOT_SAID and tokens[cue.first].norm.endswith(words.endings("infinitive"))
        negated = cue.first > 0 and tokens[cue.first - 1].norm in words.words("negations")
        return form == TO_COME or infinitive or negated or (form is None and _future(place, cue)) or _will(place, cue)
    before = [token.norm for token in tokens[max(0, cue.first - 4) : cue.first]]
    return bool(set(before) & {"to", "will", "not", "yet", "would", "should", "before"}) or (
        tokens[cue.first].norm.endswith(("ing", "ture")) and _future(place, cue)
    )


def _will(place: Place, cue: Match[Word]) -> bool:
    return any(
        token.norm in place.ground.words.words("will") for token in place.tokens[max(0, cue.first - 3) : cue.first]
    )


def _future(place: Place, cue: Match[Word]) -> bool:
    """Whether words of plan or aim stand close by: "к подписанию", "ahead of the signing", "қол қою жоспарланған"."""
    kazakh = place.language == "kk"
    first, last = (cue.last, cue.last + 3) if kazakh else (cue.first - 3, cue.first)
    return any(first <= m.first < last for m in place.cues.get("future", ()))


def _is_noun(place: Place, cue: Match[Word]) -> bool:
    """Whether signing is spoken of as a thing: "подписание", "signing", "қол қойылу"."""
    tokens, words = place.tokens, place.ground.words
    if words.language == "kk":
        return kazakh_form(tokens[cue.last - 1].norm, cue.meaning.root, words) == NOT_SAID
    if words.language == "ru":
        return all(russian_form(tokens[at].norm) is None for at in cue.places())
    return tokens[cue.first].norm.endswith(("ing", "ture", "ion"))


def _told(place: Place, cue: Match[Word]) -> str | None:
    """What the signing is as an event: held, if only on its anniversary, or still to come."""
    start, stop = place.tokens[cue.first].start, place.tokens[cue.last - 1].stop
    own = [m for m in place.mentions if m.event_type == "signing" and m.span.start < stop and start < m.span.stop]
    if not own:
        return None
    return "signed" if any(m.status in {"held", "ongoing"} for m in own) else OPEN
