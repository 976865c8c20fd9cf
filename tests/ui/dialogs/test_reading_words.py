"""How long a text takes to be read out, in words."""

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.report.draft.length import reading_length
from chairconsole.ui.dialogs.reading_words import reading_words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("words", "limit", "told"),
    [
        (110, None, "1:00 \u00b7 110 words at 110 a minute"),
        (110, Limit.of(120), "1:00 of 2:00 \u00b7 110 words at 110 a minute"),
        (110, Limit(lower=300, upper=420), "1:00 of 5\u20137 \u00b7 110 words at 110 a minute"),
        (105, Limit.of(60), "\u25b3 0:57 of 1:00 \u00b7 105 words at 110 a minute"),
        (220, Limit.of(60), "\u25b2 2:00 of 1:00 \u00b7 1:00 too long \u00b7 220 words at 110 a minute"),
    ],
)
def test_the_time_of_reading_against_a_limit(words: int, limit: Limit | None, told: str) -> None:
    assert reading_words(reading_length("word " * words, 110), limit, 110) == told
