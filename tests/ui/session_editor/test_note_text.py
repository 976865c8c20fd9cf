"""The note's text: numbers, marks, and where it is scrolled to."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.session_editor.note_text import LONGEST_LINE, NoteText
from chairconsole.ui.theme import Look
from tests.intake.given import note


@pytest.fixture
def text(look: Look) -> NoteText:
    text = NoteText(look)
    text.resize(500, 300)
    text.show_note(note("\n".join(f"line {number} <b>as it is</b>" for number in range(1, 201))))
    text.show()
    return text


def seen(text: NoteText) -> list[int]:
    return [block.blockNumber() + 1 for block, _ in text.lines_in_sight()]


def test_the_text_is_plain_and_cannot_be_changed(text: NoteText) -> None:
    assert text.isReadOnly()
    assert text.document().findBlockByNumber(4).text() == "line 5 <b>as it is</b>"


def test_a_line_in_question_is_marked_and_scrolled_to_with_some_lines_before_it(text: NoteText) -> None:
    text.mark({120, 121})
    assert {line for line in range(1, 201) if text.ground_of(line) == "amber"} == {120, 121}
    assert {119, 120, 121} <= set(seen(text))
    assert 1 not in seen(text)


def test_what_is_in_sight_is_not_moved(text: NoteText) -> None:
    text.mark({120})
    before = text.verticalScrollBar().value()
    text.mark({121})
    assert text.verticalScrollBar().value() == before


def test_what_is_pointed_at_comes_first(text: NoteText) -> None:
    text.mark({5}, {150}, {7})
    assert (text.ground_of(150), text.ground_of(5), text.ground_of(7)) == ("accent", "amber", "red")
    assert 150 in seen(text)


def test_everything_can_be_painted_in_both_looks(text: NoteText, look: Look, qapp: QApplication) -> None:
    text.mark({1}, {2}, {3})
    pictures = []
    for name in ("dark", "light"):
        look.use(name)
        look.apply_to(qapp)
        pictures.append(text.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_line_without_end_is_cut_and_a_break_within_a_line_is_none(look: Look) -> None:
    text = NoteText(look)
    text.show_note(note("x" * 100_000 + "\n10:00 Opening\n"))
    assert len(text.document().firstBlock().text()) == LONGEST_LINE + 1
    assert text.document().findBlockByNumber(1).text() == "10:00 Opening"


def test_no_line_is_marked_that_is_not_there(text: NoteText) -> None:
    text.mark({999})
    text.mark(())
    assert {text.ground_of(line) for line in range(1, 201)} == {""}
