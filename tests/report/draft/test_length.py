"""How long a text takes to be read out."""

import pytest

from chairconsole.report.draft.length import Fit, Length, fit, reading_length, spoken_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Data must be broken down.", 5),
        ("the State's policy, don't", 4),
        ("A/RES/71/280", 8),
        ("71", 2),
        ("280", 4),
        ("2017", 2),
        ("2000", 2),
        ("1,200", 4),
        ("1005", 4),
        ("3.5", 3),
        ("5%", 3),
        ("$5 million", 3),
        ("3-4", 3),
        ("007", 3),
        ("1" * 20, 20),
        ("1,000,000", 2),
        ("移民人权", 2),
        ("👩‍👩‍👧 yes", 1),
        ("حقوق الإنسان", 2),
    ],
)
def test_words_are_counted_as_they_are_spoken(text: str, words: int) -> None:
    assert spoken_words(text) == words


def test_the_pace_is_words_a_minute_within_bounds() -> None:
    text = "word " * 770
    assert reading_length(text) == Length(770, 420)
    assert reading_length(text, 150).seconds == 308
    assert reading_length(text, 1000).seconds == 308
    assert reading_length(text, 1).seconds == pytest.approx(770 / 90 * 60)


@pytest.mark.parametrize(
    ("words", "slot", "state"),
    [
        (693, 420, Fit.FITS),
        (694, 420, Fit.CLOSE),
        (770, 420, Fit.CLOSE),
        (771, 420, Fit.TOO_LONG),
        (9999, None, Fit.FITS),
    ],
)
def test_amber_begins_before_the_slot_and_red_after_it(words: int, slot: int | None, state: Fit) -> None:
    assert fit(reading_length("word " * words), slot) is state
