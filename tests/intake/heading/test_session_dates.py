"""The dates of the days."""

import pytest

from tests.intake.given import codes, proposal

AGENDA = "Day 1\n10:00-13:00 Panel 1\n15:00-18:00 Panel 2\nDay 2\n10:00-13:00 Panel 3\n15:00-18:00 Closing"


def _text(top: str, first: str = "Day 1", second: str = "Day 2") -> str:
    return f"Consultation\n{top}\n\n{AGENDA.replace('Day 1', first).replace('Day 2', second)}"


DATES = {
    "a run": (_text("Geneva, 8-9 May 2017"), "2017-05-08 2017-05-09"),
    "across months": (_text("Geneva, 30 May – 1 June 2017"), "2017-05-30 2017-05-31"),
    "two days": (_text("Geneva, 24 and 26 July 2017"), "2017-07-24 2017-07-26"),
    "the agenda's own dates, with the year of the top": (
        _text("Geneva, May 2017, 8-10 May 2017", "Monday, 8 May", "Wednesday, 10 May"),
        "2017-05-08 2017-05-10",
    ),
    "weekdays": (_text("Geneva, 8-10 May 2017", "Monday", "Wednesday"), "2017-05-08 2017-05-10"),
    "dates of other things": (
        _text("Letter dated 3 April 2017\nGeneva, 8-9 May 2017\nRegister by 1 May 2017"),
        "2017-05-08 2017-05-09",
    ),
}


def _dates(text: str, **answers: str) -> str:
    return " ".join(day.date.isoformat() for day in proposal(text, answers).session.days)


@pytest.mark.parametrize(("text", "dates"), DATES.values(), ids=DATES)
def test_the_dates_of_the_days(text: str, dates: str) -> None:
    assert _dates(text) == dates


def test_a_date_that_is_missing_is_asked_for_and_moves_all_days() -> None:
    found = proposal(_text("Geneva"))
    assert found.session is None
    assert "date_unknown" in codes(found)
    assert _dates(_text("Geneva"), date_unknown="2018-03-01") == "2018-03-01 2018-03-02"


def test_a_weekday_that_differs_is_noticed() -> None:
    text = _text("Geneva", "Tuesday, 8 May 2017", "Tuesday, 9 May 2017")
    assert "weekday_differs" in codes(proposal(text))
