"""What came of it: topics, agreements, and acts with their force.

`survey` makes a document ready once; each finder reads from what it found.
"""

from analysis.understand.agreed.acts import find_acts
from analysis.understand.agreed.agreements import find_agreements
from analysis.understand.agreed.ground import Ground
from analysis.understand.agreed.topics import find_topics

survey = Ground

__all__ = ["Ground", "find_acts", "find_agreements", "find_topics", "survey"]
