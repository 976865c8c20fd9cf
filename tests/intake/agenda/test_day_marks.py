"""Lines with which a day begins."""

import pytest

from chairconsole.intake.agenda.day_marks import find_mark, heading_mark

HEADINGS = {
    "Day 1": (1, None, None),
    "DAY TWO": (2, None, None),
    "Second day": (2, None, None),
    "Deuxième journée : mardi 9 mai 2017": (2, (9, 5), 1),
    "Monday, 8 May 2017": (None, (8, 5), 0),
    "Day 2 – Tuesday, 9 May (Conference Room 4)": (2, (9, 5), 1),
    "PROGRAMME FOR MONDAY, 8 MAY": (None, (8, 5), 0),
    "Jueves, 25 de julio": (None, (25, 7), 3),
    "Monday": (None, None, 0),
    "Día 1": (1, None, None),
    "Tuesday morning": (None, None, 1),
}
OTHERS = [
    "Day 1 will focus on the drivers",
    "Geneva, 8-9 May 2017",
    "A letter of 3 April 2017 was sent to all delegations.",
    "II. Day-to-day work",
    "",
]


@pytest.mark.parametrize("text", HEADINGS)
def test_headings(text: str) -> None:
    mark = heading_mark(text)
    date = (mark.date.day, mark.date.month) if mark.date else None
    assert (mark.number, date, mark.weekday) == HEADINGS[text]


@pytest.mark.parametrize("text", OTHERS)
def test_other_lines(text: str) -> None:
    assert heading_mark(text) is None


def test_marks_of_one_day_have_a_part_in_common() -> None:
    one, other = find_mark("Monday, 8 May 2017"), find_mark("8 May")
    assert one.parts & other.parts
