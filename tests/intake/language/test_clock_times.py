"""Times of day in every form in which programmes write them."""

import pytest

from chairconsole.domain.base.notation import TimeRange, format_wall_time
from chairconsole.intake.language.clock_times import (
    are_in_order,
    find_ranges,
    range_at_start,
    time_at_start,
    time_ranges,
)

RANGES = {
    "10:00 – 10:15": "10:00-10:15",
    "17:50- 18:00": "17:50-18:00",
    "10.00-10.15": "10:00-10:15",
    "3:00pm to 6:00pm": "15:00-18:00",
    "10 a.m. – 1 p.m.": "10:00-13:00",
    "10 am – 11 am": "10:00-11:00",
    "9h00 – 10h00": "09:00-10:00",
    "10h – 13h": "10:00-13:00",
    "de 15 heures à 19 h 45": "15:00-19:45",
    "14:30 to 17:00": "14:30-17:00",
    "15.00 -- 18.00": "15:00-18:00",
    "10:00 – 1:00 pm": "10:00-13:00",
    "3–6 p.m.": "15:00-18:00",
    "12:30-2:00": "12:30-14:00",
    "2:00 - 4:00": "14:00-16:00",
    "1000-1300 hrs": "10:00-13:00",
    "0930 – 1030": "09:30-10:30",
    "de 10 a 13 horas": "10:00-13:00",
    "de las 10.00 a las 13.00 horas": "10:00-13:00",
    "entre 10 h et 13 h": "10:00-13:00",
    "noon to 1 pm": "12:00-13:00",
    "10 h 15 à midi": "10:15-12:00",
    "22:00 – 00:00": "22:00-24:00",
    "21:30 - 00:30": "21:30-24:30",
    "9 p.m. – 12:30 a.m.": "21:00-24:30",
    "de 22 h à 1 h": "22:00-25:00",
    "9:00 a. m. - 10:30 a. m.": "09:00-10:30",
}
TIMES = {"10:00 am": 600, "3:00pm": 900, "11:45]": 705, "12 noon": 720, "10h30": 630, "3 p.m.": 900}
NO_TIMES = ["10 hours", "5-7 minutes", "8-9 May", "2015-2030", "3 heures", "5 to 7", "71/280", "Room 10"]


@pytest.mark.parametrize("text", RANGES)
def test_from_one_time_to_another(text: str) -> None:
    span = range_at_start(text)
    assert f"{format_wall_time(span.start)}-{format_wall_time(span.end)}" == RANGES[text]
    assert not span.is_impossible


@pytest.mark.parametrize("text", TIMES)
def test_one_time(text: str) -> None:
    span = time_at_start(text)
    assert (span.start, span.end, span.is_weak) == (TIMES[text], None, False)


@pytest.mark.parametrize("text", NO_TIMES)
def test_other_numbers_are_no_times(text: str) -> None:
    assert list(find_ranges(text)) == []


@pytest.mark.parametrize("text", ["25:00-26:00", "15:00-14:00", "10:75 – 11:00", "15:00-04:00"])
def test_impossible_times_are_found_and_marked(text: str) -> None:
    assert range_at_start(text).is_impossible
    assert time_ranges(text) == []


@pytest.mark.parametrize(("text", "is_guessed"), [("2:00 - 4:00", True), ("2-4 pm", False), ("14:00-16:00", False)])
def test_a_half_of_the_day_that_is_guessed_is_marked(text: str, *, is_guessed: bool) -> None:
    assert range_at_start(text).is_guessed == is_guessed


def test_a_number_of_a_paragraph_is_only_weakly_a_time() -> None:
    assert time_at_start("1.10 Background").is_weak


def test_several_in_a_sentence_and_their_order() -> None:
    found = time_ranges("from 10:00 am to 1:00 pm and from 3:00pm to 6:00pm")
    assert found == [TimeRange(start=600, end=780), TimeRange(start=900, end=1080)]
    assert are_in_order(found)
    assert not are_in_order(found[::-1])
