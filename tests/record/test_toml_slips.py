"""What is wrong with a line that is no TOML, and where in a text it is."""

import pytest

from chairconsole.record.toml_slips import line_of_depth, line_of_long_number, slip_in


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("start = 10:15", "a time or a limit stands in quotes"),
        ("  start=9:15 # in the morning", "a time or a limit stands in quotes"),
        ("limit = 5:00-7:00", "a time or a limit stands in quotes"),
        ("limit = 5:00\u20137:00", "a time or a limit stands in quotes"),
        ("start = \u201c10:15\u201d", "quotation marks are straight ones here"),
        ("title = \u201eA\u201c", "quotation marks are straight ones here"),
        ("title = \u2018A\u2019", "quotation marks are straight ones here"),
        ("title = \u00abUne s\u00e9ance\u00bb", "quotation marks are straight ones here"),
        ("date = 2017-02-30", "there is no such date"),
        ("date = 2017-13-01 # Monday", "there is no such date"),
        ("date = 2017-5-8", "there is no such date"),
        ("reserve = True", "true and false are written in small letters"),
        ("kind = panel", "a text stands in quotes"),
        ('kind = panel"', "a text stands in quotes"),
        ('kind = "panel', "the text has no closing quotation mark"),
    ],
)
def test_a_slip_is_told_in_the_words_of_whoever_wrote_it(line, words):
    assert words in slip_in(line)


@pytest.mark.parametrize(
    "line", ["", "[venue", "title", 'title "A"', "= 1", 'title = "a" "b"', "limit = 3 ,", "x = 1.2.3"]
)
def test_what_nobody_can_say_is_left_to_the_reader_of_toml(line):
    assert slip_in(line) is None


def test_the_line_of_what_is_nested_too_deeply():
    assert line_of_depth("a = [[1]]\nb = {c = 1}\n") is None
    assert line_of_depth("a = 1\nb = " + "[" * 60 + "]" * 60) == 2
    assert line_of_depth("a = [\n" * 60) == 51
    assert line_of_depth("a = [1]\nb = {}\n" * 60) is None
    assert line_of_depth("[[]" + "[" * 50) == 1
    assert line_of_depth("\n]]]\n" + "[" * 50) is None
    assert line_of_depth("\n]]]\n" + "[" * 51) == 3


def test_the_line_of_a_number_that_nobody_reads():
    assert line_of_long_number("a = 1\nb = 12") is None
    assert line_of_long_number("a = 1\nb = " + "1_0" * 2000) == 2
    assert line_of_long_number("\n" + "1" * 1001) == 2
