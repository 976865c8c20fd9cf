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
