"""Numbers of delegations in words."""

import pytest
from pydantic import ValidationError

from chairconsole.report.draft.quantifiers import USUAL, Quantifiers, number_word


@pytest.mark.parametrize(
    ("number", "of", "word"),
    [
        (1, None, "one"),
        (2, None, "two"),
        (3, None, "a few"),
        (4, None, "a few"),
        (5, None, "several"),
        (9, None, "several"),
        (9, 9, "several"),
        (10, None, "many"),
        (10, 20, "most"),
        (10, 21, "many"),
        (20, 60, "many"),
        (30, 60, "most"),
    ],
)
def test_the_usual_words(number: int, of: int | None, word: str) -> None:
    assert USUAL.word(number, of) == word


def test_the_words_are_the_users_to_change() -> None:
    own = Quantifiers(a_few=4, several=6, many=12, most=15, most_share=0.75)
    words = [own.word(number, 20) for number in (3, 4, 6, 12, 14, 15)]
    assert ", ".join(words) == "three, a few, several, many, many, most"
    with pytest.raises(ValidationError):
        Quantifiers(a_few=6, several=5)
    with pytest.raises(ValueError, match="nobody"):
        USUAL.word(0)


def test_numbers_are_written_in_words_below_a_hundred() -> None:
    words = [number_word(number) for number in (0, 1, 13, 20, 21, 99, 100)]
    assert " ".join(words) == "no one thirteen twenty twenty-one ninety-nine 100"
