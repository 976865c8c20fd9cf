"""Rows of plain text."""

from chairconsole.intake.reading.plain_note import plain_note


def _cells(text: str) -> list[tuple[str, ...]]:
    return [line.cells for line in plain_note(text, "n").lines]


def test_tabs_pipes_and_gaps() -> None:
    assert _cells("10:00\tOpening\t") == [("10:00", "Opening")]
    assert _cells("| 10:00 | Opening |") == [("10:00", "Opening")]
    assert _cells("|---|:--:|") == [("",)]
    assert _cells("10:00–10:15     Opening of it     Room XIX") == [("10:00–10:15", "Opening of it", "Room XIX")]
    assert _cells("Word   with   gaps") == [("Word   with   gaps",)]


def test_every_kind_of_line_break() -> None:
    assert len(_cells("a\r\nb\rc\nd")) == 4
