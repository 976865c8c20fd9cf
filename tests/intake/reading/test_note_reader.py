"""From what is given to a note."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note_reader import LARGEST_TEXT, read_note


def test_text_and_bytes_are_the_same_note() -> None:
    assert read_note("10:00 Opening", "n").lines == read_note(b"10:00 Opening", "n").lines


def test_a_text_that_is_too_large_is_refused() -> None:
    with pytest.raises(NotANote) as refused:
        read_note(b"x" * (LARGEST_TEXT + 1), "n")
    assert refused.value.code == "too_large"
