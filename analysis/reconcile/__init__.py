"""The same thing once: events, participants and indicators over documents and languages.

together                                            the one way in, and the order of the steps
names · romanize                                    spellings of one name, and its English form
people · parties                                    who is who
prints · copies · apart                             texts that stand in several documents; what needs nobody's name
origins                                             who stands behind a text
dates · happenings · events · event_rows · labels   which mentions are one event, and its row
intervals · figures · verdicts · indicator_rows · wording
                                                    which claims are one indicator, whether they agree, what may be said
agreements · outcomes                               agreements over all documents, what became of what was undertaken
versions · telling · statements · coverage          what the language versions of a release say, and only one of them
clusters                                            sets that grow together, and ids

What may be compared with what stands in `ontology/comparison.yml`, letters in `ontology/romanization.yml`, templates in
`lexicon/wording`.
"""

from __future__ import annotations

from analysis.reconcile.together import reconcile

__all__ = ["reconcile"]
