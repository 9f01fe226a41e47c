"""Standing bodies: one series whatever the language, another for another body."""

from __future__ import annotations

import pytest

from tests.understand.events.notation import read

SERIES = [
    ("ru", "Прошло шестое заседание казахстанско-венгерской межправительственной комиссии.",
     "hu-kz-intergovernmental-committee-session"),
    ("kk", "Қазақстан мен Венгрия үкіметаралық комиссиясының алтыншы отырысы өтті.",
     "hu-kz-intergovernmental-committee-session"),
    ("en", "The sixth session of the Kazakhstan–Hungary Intergovernmental Commission took place.",
     "hu-kz-intergovernmental-committee-session"),
    ("ru", "Прошло второе заседание парламентского комитета сотрудничества «Молдова – Европейский союз».",
     "eu-md-parliamentary-cooperation-committee-session"),
    ("ru", "Прошло второе заседание Совета сотрудничества «Молдова – Европейский союз».",
     "eu-md-cooperation-council-session"),
    ("ru", "Прошло заседание комиссии.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "said", "series"), SERIES)
def test_series(language, said, series):
    assert [m.series for m in read(said, language).scenes.mentions] == [series]
