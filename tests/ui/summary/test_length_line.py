"""How long the draft is against its slot."""

import pytest

from chairconsole.report.draft.length import Length
from chairconsole.ui.summary.length_line import LengthLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel


def texts(line: LengthLine) -> list[str]:
    return [label.text() for label in line.findChildren(PlainLabel) if label.text()]


@pytest.mark.parametrize(
    ("seconds", "words", "tone"),
    [
        (341, "5:41 of 7:00", "green"),
        (378, "6:18 of 7:00", "green"),
        (379, "\u25b3 6:19 of 7:00", "amber"),
        (420, "\u25b3 7:00 of 7:00", "amber"),
        (425, "\u25b2 7:05 of 7:00 \u00b7 0:05 too long", "red"),
    ],
)
def test_the_state_is_told_by_words_sign_and_colour(look: Look, seconds: int, words: str, tone: str) -> None:
    line = LengthLine(look)
    line.show_length(Length(625, seconds), 420, 110)
    assert texts(line) == [words, "625 words at 110 a minute"]
    assert line.findChildren(PlainLabel)[0].property("tone") == tone


def test_what_is_not_read_out_has_no_slot(look: Look) -> None:
    line = LengthLine(look)
    line.show_length(Length(1, 60), None, 110)
    assert texts(line) == ["1:00", "1 words at 110 a minute"]


def test_what_is_to_be_looked_at_is_counted(look: Look) -> None:
    line = LengthLine(look)
    line.show_findings(3)
    assert texts(line)[-1] == "\u25b2 3 to look at before reading"
    line.show_findings(0)
    assert not any("before reading" in one for one in texts(line))
