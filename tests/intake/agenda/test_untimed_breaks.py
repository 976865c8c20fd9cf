"""Breaks without a time."""

from tests.intake.given import TOP, codes, proposal, times


def test_a_break_takes_what_its_neighbours_leave() -> None:
    found = proposal(f"{TOP}10:00-13:00 Panel 1\nLunch\n15:00-18:00 Panel 2")
    assert times(found)[1] == ("13:00", "15:00", "break", "Lunch")
    assert "break_between" in codes(found)


def test_where_there_is_no_time_for_one_it_is_a_description() -> None:
    found = proposal(f"{TOP}10:00-13:00 Panel 1\nLunch\n13:00-18:00 Panel 2")
    assert len(times(found)) == 2


def test_no_break_lasts_until_a_time_that_there_is_not() -> None:
    found = proposal(f"{TOP}10:00-13:00 Panel 1\nLunch\n33:45-18:00 Panel 2")
    assert [block[:3] for block in times(found)] == [("10:00", "13:00", "panel")]
    assert "impossible_time" in codes(found)
