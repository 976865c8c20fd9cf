"""Rows whose cells have several paragraphs."""

from chairconsole.intake.reading.table_rows import lines_of_row


def test_paragraphs_below_the_first_are_untimed_lines() -> None:
    assert lines_of_row([["10:00 – 11:00"], ["Panel", "About it", ""], ["Room"]]) == [
        ("10:00 – 11:00", "Panel", "Room"),
        ("", "About it", ""),
    ]


def test_a_time_broken_in_two_is_one() -> None:
    assert lines_of_row([["10:00 –", "10:30"], ["Opening"]]) == [("10:00 – 10:30", "Opening")]


def test_times_one_below_the_other_go_with_what_is_beside_them() -> None:
    assert lines_of_row([["10:00", "", "11:00"], ["Opening", "by X", "Closing"]]) == [
        ("10:00", "Opening"),
        ("", "by X"),
        ("11:00", "Closing"),
    ]


def test_an_empty_row() -> None:
    assert lines_of_row([[], [""]]) == [("", "")]
