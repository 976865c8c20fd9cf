"""The dates of the days."""

import datetime as dt

import pytest

from tests.intake.given import codes, proposal

DAYS = "Day 1\n10:00-13:00 Panel 1\n15:00-18:00 Panel 2\nDay 2\n10:00-13:00 Panel 3\n15:00-18:00 Closing"


def _dates(text: str, **answers: str) -> list[str]:
    found = proposal(text, answers)
    return [day.date.isoformat() for day in found.session.days]


@pytest.mark.parametrize(
    ("top", "dates"),
    [
        ("Geneva, 8-9 May 2017", ["2017-05-08", "2017-05-09"]),
        ("Geneva, 30 May – 1 June 2017", ["2017-05-30", "2017-05-31"]),
        ("Geneva, 24 and 26 July 2017", ["2017-07-24", "2017-07-26"]),
    ],
)
def test_the_dates_at_the_top_are_those_of_the_days(top: str, dates: list[str]) -> None:
    assert _dates(f"Consultation\n{top}\n\n{DAYS}") == dates


def test_the_agendas_own_dates_count_and_take_the_year_from_the_top() -> None:
    text = DAYS.replace("Day 1", "Monday, 8 May").replace("Day 2", "Wednesday, 10 May")
    assert _dates(f"Consultation\nGeneva, May 2017, 8-10 May 2017\n\n{text}") == ["2017-05-08", "2017-05-10"]


def test_dates_of_other_things_do_not_count() -> None:
    top = "Consultation\nLetter dated 3 April 2017\nGeneva, 8-9 May 2017\nRegister by 1 May 2017"
    assert _dates(f"{top}\n\n{DAYS}") == ["2017-05-08", "2017-05-09"]


def test_a_date_given_moves_all_days() -> None:
    assert _dates(f"Consultation\nGeneva\n\n{DAYS}", date_unknown="2018-03-01") == ["2018-03-01", "2018-03-02"]


def test_no_date_is_asked_for() -> None:
    found = proposal(f"Consultation\nGeneva\n\n{DAYS}")
    assert found.session is None
    assert "date_unknown" in codes(found)


def test_a_weekday_that_differs_is_noticed() -> None:
    text = DAYS.replace("Day 1", "Tuesday, 8 May 2017").replace("Day 2", "Tuesday, 9 May 2017")
    assert "weekday_differs" in codes(proposal(f"Consultation\nGeneva\n\n{text}"))
    assert dt.date(2017, 5, 8).weekday() == 0
