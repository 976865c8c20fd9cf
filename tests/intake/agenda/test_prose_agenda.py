"""Agendas told in sentences."""

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.intake.agenda.prose_agenda import find_prose_agenda
from tests.intake.given import TOP, note, proposal


def _rows(text: str) -> list[tuple[str, str, str]]:
    return [
        (format_wall_time(row.span.start), format_wall_time(row.span.end or 0), row.texts[0].text)
        for row in find_prose_agenda(note(text)).rows
    ]


def test_titles_before_and_behind_the_times() -> None:
    text = (
        "The opening will be held from 10 a.m. to 10.30 a.m. From 10.30 a.m. to 1 p.m., a panel on water; lunch "
        "from 1 p.m. to 3 p.m."
    )
    assert _rows(text) == [
        ("10:00", "10:30", "Opening"),
        ("10:30", "13:00", "Panel on water"),
        ("13:00", "15:00", "Lunch"),
    ]


def test_a_stretch_that_begins_when_the_one_before_ends() -> None:
    text = "The opening will be held from 10 a.m. to 11 a.m. It will be followed by a general debate until 1 p.m."
    assert _rows(text)[1] == ("11:00", "13:00", "General debate")


def test_hours_of_the_session_and_side_events_are_no_rows() -> None:
    text = (
        "The session will be held from 10:00 am to 1:00 pm and from 3:00pm to 6:00pm. Side events may be held "
        "from 1:15 pm to 2:45 pm."
    )
    assert _rows(text) == []


def test_days_in_sentences() -> None:
    text = (
        "On Monday, 8 May 2017, the opening will be held from 10 a.m. to 1 p.m. On Tuesday, 9 May 2017, a debate "
        "on data will be held from 10 a.m. to 1 p.m."
    )
    assert [row.day for row in find_prose_agenda(note(text)).rows] == [0, 1]


def test_a_text_without_times_has_none() -> None:
    assert _rows("All delegations are invited.") == []


def test_an_end_that_is_no_time_of_day_is_asked_about() -> None:
    sentence = "The opening will be held from 10 a.m. to 11 a.m. It will be followed by a debate until 62.30 p.m."
    found = proposal(f"{TOP}{sentence}")
    (doubt,) = [doubt for doubt in found.doubts if doubt.code == "impossible_time"]
    assert doubt.details["time"] == "until 62.30 p.m."
