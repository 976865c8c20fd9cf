"""Which choice is meant by what is typed."""

import pytest

from chairconsole.domain.base.typed_choice import meant

SEATS = ["Any panellist", "Expert 1", "Expert 12", "Expert 2", "Thematic expert", "Several\u2026"]


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("2", "Expert 2"),
        ("12", "Expert 12"),
        ("EXPERT 2", "Expert 2"),
        ("expert2", "Expert 2"),
        ("e", "Expert 1"),
        ("exp", "Expert 1"),
        ("pan", "Any panellist"),
        ("s", "Several\u2026"),
        ("matic", "Thematic expert"),
        ("th\u00e9", "Thematic expert"),
        ("3", None),
        ("expert 9", None),
        ("zz", None),
        ("", None),
        ("\u2026", None),
    ],
)
def test_numbers_first_then_beginnings_then_what_stands_inside(typed: str, choice: str | None) -> None:
    assert meant(typed, SEATS) == (None if choice is None else SEATS.index(choice))


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("5", None),
        ("10", None),
        ("15", None),
        ("1", "Panel 1"),
        ("10:1", "Expert 3 \u00b7 10:15"),
        ("3", "Expert 3 \u00b7 10:15"),
        ("expert 3", "Expert 3 \u00b7 10:15"),
        ("2", "Expert 21"),
        ("pert2", "Expert 21"),
        ("pert1", None),
    ],
)
def test_digits_are_no_part_of_a_time_or_of_another_number(typed: str, choice: str | None) -> None:
    choices = ["Point", "Expert 3 \u00b7 10:15", "Expert 21", "Panel 1"]
    assert meant(typed, choices) == (None if choice is None else choices.index(choice))


def test_whole_words_go_before_beginnings() -> None:
    assert meant("expert 1", ["Expert 12", "Expert 1"]) == 1
