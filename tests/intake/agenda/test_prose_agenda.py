"""Agendas told in sentences."""

import pytest

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.intake.agenda.prose_agenda import find_prose_agenda
from tests.intake.given import TOP, doubt_of, note, proposal

SENTENCES = {
    "titles before and behind the times": (
        "The opening will be held from 10 a.m. to 10.30 a.m. From 10.30 a.m. to 1 p.m., a panel on water; lunch "
        "from 1 p.m. to 3 p.m.",
        ["10:00-10:30 Opening", "10:30-13:00 Panel on water", "13:00-15:00 Lunch"],
    ),
    "a stretch that begins when the one before ends": (
        "The opening will be held from 10 a.m. to 11 a.m. It will be followed by a general debate until 1 p.m.",
        ["10:00-11:00 Opening", "11:00-13:00 General debate"],
    ),
    "hours of the session and side events": (
        "The session will be held from 10:00 am to 1:00 pm and from 3:00pm to 6:00pm. Side events may be held "
        "from 1:15 pm to 2:45 pm.",
        [],
    ),
    "no times": ("All delegations are invited.", []),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_rows_in_sentences(text: str, expected: list[str]) -> None:
    rows = [(row.span, row.first_text) for row in find_prose_agenda(note(text)).rows]
    assert [f"{format_wall_time(span.start)}-{format_wall_time(span.end)} {title}" for span, title in rows] == expected


def test_days_in_sentences() -> None:
    text = (
        "On Monday, 8 May 2017, the opening will be held from 10 a.m. to 1 p.m. On Tuesday, 9 May 2017, a debate "
        "on data will be held from 10 a.m. to 1 p.m."
    )
    assert [row.day for row in find_prose_agenda(note(text)).rows] == [0, 1]


def test_an_end_that_is_no_time_of_day_is_asked_about() -> None:
    sentence = "The opening will be held from 10 a.m. to 11 a.m. It will be followed by a debate until 62.30 p.m."
    assert doubt_of(proposal(f"{TOP}{sentence}"), "impossible_time").details["time"] == "until 62.30 p.m."
