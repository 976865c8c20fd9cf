"""A note's lines."""

from chairconsole.intake.reading.note import NoteKind, note_of


def test_lines_are_numbered_from_one_and_know_their_cells() -> None:
    found = note_of("n", NoteKind.TEXT, [("Title",), ("",), ("10:00", " Opening ", "")])
    assert [line.number for line in found.lines] == [1, 2, 3]
    assert found.lines[2].cells == ("10:00", "Opening", "")
    assert [line.is_row for line in found.lines] == [False, False, True]
    assert [line.is_blank for line in found.lines] == [False, True, False]
