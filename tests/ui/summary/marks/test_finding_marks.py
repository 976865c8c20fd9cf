"""Findings are marked and numbered on the page, and the text is what it was without them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place
from chairconsole.ui.summary.marks.number_badge import badge_width
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.theme import Look
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.checking.test_before_reading import type_draft

TEXT = "# Title\n\nData w/ maps & fees. [[m:a]]\n"


@pytest.fixture
def paper(look: Look) -> Paper:
    page = Paper(look, lambda token: token[2:-2])
    page.resize(500, 300)
    page.show()
    page.show_text(TEXT)
    return page


def finding(start: int, end: int, part: int = 1) -> Finding:
    return Finding(FindingCode.SIGN, Place(part, 0, 0, start, end), "", BY_HAND, f"{start}")


TWO = finding(5, 7), finding(13, 14)


def washed(paper: Paper) -> list[str]:
    """The words of the page that are washed, as the layout has them."""
    found = []
    block: QTextBlock = paper.document().begin()
    while block.isValid():
        letters = [" "] * block.length()
        for one in block.layout().formats():
            letters[one.start : one.start + one.length] = block.text()[one.start : one.start + one.length]
        found += "".join(letters).split()
        block = block.next()
    return found


def cursor_at(paper: Paper, words: str) -> QTextCursor:
    """The cursor behind these words."""
    cursor = paper.document().find(words)
    cursor.setPosition(cursor.selectionEnd())
    return cursor


def badge_of(paper: Paper, words: str) -> QPoint:
    """Where the middle of the number behind these words is seen."""
    caret = paper.cursorRect(cursor_at(paper, words))
    return QPoint(caret.left() - paper.marks.marks[0].room // 2, caret.center().y())


def is_painted(paper: Paper, look: Look, middle: QPoint) -> bool:
    """Whether a number is painted there: the colour of its round is left of its digit."""
    beside = middle - QPoint(look.theme.size("badge_height") // 2 - 2, 0)
    return paper.viewport().grab().toImage().pixelColor(beside) == look.colour("paper_found_line")


def test_what_was_found_is_marked_where_it_stands(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Data w/ maps & fees.")
    assert washed(summary.draft.paper) == ["w/", "&"]
    room.press("Alt+C")
    room.press("Return")
    assert washed(summary.draft.paper) == ["&"]


def test_cards_and_page_have_the_same_numbers(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Data w/ maps & fees.")
    marks = {mark.number: mark.words.selectedText() for mark in summary.draft.paper.marks.marks}
    assert marks == {1: "w/", 2: "&"}
    assert [card.finding.found for card in panel.cards[:2]] == ["w/", "&"]
    assert panel.cards[2].finding.place is None
    assert panel.cards[2].accessibleName().startswith("3 of ")


def test_a_finding_without_a_place_leaves_nothing_selected(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "Data & fees.")
    for _ in panel.cards:
        room.press("Alt+C")
    assert panel.cards[-1].finding.place is None
    assert not summary.draft.paper.textCursor().hasSelection()


def test_a_number_is_painted_behind_its_words_in_room_of_its_own(paper: Paper, look: Look) -> None:
    before = paper.cursorRect(cursor_at(paper, "maps")).left()
    paper.marks.show_findings(TWO)
    assert paper.cursorRect(cursor_at(paper, "maps")).left() >= before + badge_width(look.theme, 1)
    assert is_painted(paper, look, badge_of(paper, "w/"))
    assert is_painted(paper, look, badge_of(paper, "&"))
    paper.marks.show_findings(())
    assert paper.cursorRect(cursor_at(paper, "maps")).left() == before


def test_two_findings_in_the_same_words_have_their_numbers_side_by_side(paper: Paper, look: Look) -> None:
    paper.marks.show_findings((finding(0, 7), finding(5, 7)))
    second = badge_of(paper, "w/")
    assert is_painted(paper, look, second)
    assert is_painted(paper, look, second - QPoint(round(paper.marks.marks[1].room), 0))
    assert washed(paper) == ["Data", "w/"]


def test_a_number_at_the_end_of_a_line_stays_on_the_page(paper: Paper, look: Look) -> None:
    words = "An orientation that workers are given before they depart"
    paper.show_text(f"{words} and more\n")
    for end in range(2, len(words)):
        paper.marks.show_findings([finding(end - 1, end, part=0)])
        (line,) = paper.marks.heights()
        cursor = QTextCursor(paper.document())
        cursor.setPosition(end)
        if words[end] != " ":
            continue
        assert paper.cursorRect(cursor).right() <= paper.viewport().width() - look.theme.size("gap")
        assert line > 0


def test_the_text_is_the_same_with_numbers_and_marking_is_no_edit(paper: Paper) -> None:
    edits = []
    paper.edited.connect(lambda: edits.append(True))
    read, steps = paper.toPlainText(), paper.document().availableUndoSteps()
    paper.marks.show_findings(TWO)
    QApplication.processEvents()
    paper.selectAll()
    copied = paper.createMimeDataFromSelection().text()
    assert (paper.text(), paper.toPlainText()) == (TEXT, read)
    assert "Data w/ maps & fees." in copied
    assert "1" not in copied
    assert (edits, paper.document().availableUndoSteps()) == ([], steps)


def test_what_is_typed_beside_a_number_is_words_and_can_be_taken_back(paper: Paper) -> None:
    paper.marks.show_findings(TWO)
    paper.setTextCursor(cursor_at(paper, "w/"))
    QTest.keyClicks(paper, "o")
    assert paper.text() == TEXT.replace("w/", "w/o")
    assert washed(paper) == ["w/o", "&"]
    QTest.keyClick(paper, Qt.Key.Key_Backspace)
    QTest.keyClick(paper, Qt.Key.Key_Backspace)
    assert paper.text() == TEXT.replace("w/", "w")
    for _ in range(3):
        paper.undo()
    assert paper.text() == TEXT


def test_words_that_are_gone_have_no_number(paper: Paper) -> None:
    paper.marks.show_findings(TWO)
    cursor = paper.document().find("w/ maps ")
    cursor.removeSelectedText()
    assert len(paper.marks.heights()) == 1
    assert washed(paper) == ["&"]


def test_another_theme_keeps_the_marks(paper: Paper, look: Look) -> None:
    paper.marks.show_findings(TWO)
    look.use("light")
    assert washed(paper) == ["w/", "&"]
    assert is_painted(paper, look, badge_of(paper, "w/"))


def test_a_click_on_a_number_goes_behind_its_words(paper: Paper) -> None:
    pressed = []
    paper.number_pressed.connect(pressed.append)
    paper.marks.show_findings(TWO)
    for place in (badge_of(paper, "&"), badge_of(paper, "&") - QPoint(9, 0)):
        QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert paper.textCursor() == cursor_at(paper, "&")
    assert pressed == [2, 2]
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=badge_of(paper, "&") + QPoint(60, 0))
    assert pressed == [2, 2]
