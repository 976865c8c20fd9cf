"""Numbers as words and figures."""

import re

import pytest

from chairconsole.intake.language.number_words import NUMBER, number_of


@pytest.mark.parametrize(
    ("text", "number"),
    [("ten", 10), ("7", 7), ("seven (7)", 7), ("First", 1), ("quinze", 15), ("siete", 7), ("II", 2), ("many", None)],
)
def test_numbers(text: str, number: int | None) -> None:
    assert number_of(text) == number


def test_the_longest_word_is_found() -> None:
    assert re.match(NUMBER, "fourteen", re.IGNORECASE)[0] == "fourteen"
