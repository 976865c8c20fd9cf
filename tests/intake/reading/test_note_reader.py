"""From what is given to a note."""

import pytest

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note_reader import LARGEST_TEXT, read_note


def test_text_and_bytes_are_the_same_note() -> None:
    assert read_note("10:00 Opening", "n").lines == read_note(b"10:00 Opening", "n").lines


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"x" * (LARGEST_TEXT + 1), "too_large"),
        (b"\0\1\2" * 50, "binary"),
    ],
    ids=["empty", "blank", "large", "binary"],
)
def test_what_is_no_note(content: bytes | str, code: str) -> None:
    with pytest.raises(NotANote) as refused:
        read_note(content, "n")
    assert refused.value.code == code
