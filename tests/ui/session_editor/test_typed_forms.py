"""What is typed, in the form in which it is kept."""

import pytest

from chairconsole.intake.doubts.doubt import AnswerKind
from chairconsole.ui.session_editor.typed_forms import as_written, zones_like
from tests.intake.given import places


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (AnswerKind.DATE, "2017-05-08", "2017-05-08"),
        (AnswerKind.DATE, "8 May 2017", "2017-05-08"),
        (AnswerKind.DATE, "8 mai 2017", "2017-05-08"),
        (AnswerKind.DATE, "8 May", "8 May"),
        (AnswerKind.DATE, "8-9 May 2017", "8-9 May 2017"),
        (AnswerKind.DATE, "31 February 2017", "31 February 2017"),
        (AnswerKind.DATE, "soon", "soon"),
        (AnswerKind.TIME, "17.50", "17:50"),
        (AnswerKind.TIME, "17h50", "17:50"),
        (AnswerKind.TIME, "noon", "noon"),
        (AnswerKind.TIME_RANGE, "15.00 \u2013 17.50", "15:00-17:50"),
        (AnswerKind.TIME_RANGE, "15:00-17:50", "15:00-17:50"),
        (AnswerKind.TIME_RANGE, "21:30-0:30", "21:30-24:30"),
        (AnswerKind.TIME_RANGE, "noon-0:30", "noon-00:30"),
        (AnswerKind.LIMIT, "3", "3:00"),
        (AnswerKind.TIME, "5:50 pm", "17:50"),
        (AnswerKind.LIMIT, "90 s", "1:30"),
        (AnswerKind.LIMIT, "90", "90"),
        (AnswerKind.LIMIT, "soon", "soon"),
        (AnswerKind.TIME_ZONE, "Europe/Zurich", "Europe/Zurich"),
        (AnswerKind.TIME_ZONE, "zurich", "Europe/Zurich"),
        (AnswerKind.TIME_ZONE, "Geneva", "Europe/Zurich"),
        (AnswerKind.TIME_ZONE, "new york", "America/New_York"),
        (AnswerKind.TIME_ZONE, "Europe", "Europe"),
        (AnswerKind.TIME_ZONE, "Narnia", "Narnia"),
        (AnswerKind.NAMES, "8 May 2017", "8 May 2017"),
    ],
)
def test_each_kind_has_one_form(kind: AnswerKind, typed: str, expected: str) -> None:
    assert as_written(kind, typed, places()) == expected


def test_the_zone_of_a_city_comes_first() -> None:
    assert zones_like("New York", places())[0] == "America/New_York"
    assert zones_like("zuri", places()) == ["Europe/Zurich"]
    assert zones_like("Narnia", places()) == []
