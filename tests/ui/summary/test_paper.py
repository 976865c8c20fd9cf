"""The page on which a draft is written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from chairconsole.report.checks.finding import Place
from chairconsole.ui.summary.bench_list import DRAGGED
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.theme import Look

TEXT = "# Title\n\n## Data\n\nTwo said so. [[m:a]]\n\n## Practices\n\nOne did. [[p:b]]\n"


@pytest.fixture
def paper(look: Look) -> Paper:
    page = Paper(look, lambda token: token[2:-2])
    page.resize(700, 500)
    page.show()
    page.show_text(TEXT)
    return page


def put_cursor(page: Paper, where: Callable[[QTextCursor], object]) -> None:
    cursor = page.textCursor()
    where(cursor)
    page.setTextCursor(cursor)


def at_end(cursor: QTextCursor) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.End)


def test_what_is_shown_is_no_edit_and_what_is_typed_is(paper: Paper) -> None:
    edits = []
    paper.edited.connect(lambda: edits.append(True))
    paper.show_text("Other\n")
    assert edits == []
    put_cursor(paper, at_end)
    QTest.keyClicks(paper, "!")
    assert edits == [True]
    assert paper.text() == "Other!\n"


def test_a_line_becomes_a_heading_by_its_mark_and_text_again_by_backspace(paper: Paper) -> None:
    paper.show_text("")
    QTest.keyClicks(paper, "## Ways forward")
    assert paper.text() == "## Ways forward\n"
    QTest.keyClick(paper, Qt.Key.Key_Return)
    QTest.keyClicks(paper, "Text")
    assert paper.text() == "## Ways forward\n\nText\n"
    put_cursor(paper, lambda cursor: cursor.movePosition(QTextCursor.MoveOperation.Start))
    QTest.keyClick(paper, Qt.Key.Key_Backspace)
    assert paper.text() == "Ways forward\n\nText\n"


def test_a_sentence_is_put_in_under_its_heading(paper: Paper) -> None:
    paper.put_in("New. [[p:c]]", "Data")
    assert paper.text() == TEXT.replace("[[m:a]]\n", "[[m:a]]\n\nNew. [[p:c]]\n")
    paper.clearFocus()
    paper.put_in("Last. [[p:d]]", "No such heading")
    assert paper.text().endswith("Last. [[p:d]]\n")


def test_one_undo_takes_back_what_was_put_in_with_its_paragraph(paper: Paper) -> None:
    blocks = paper.document().blockCount()
    paper.put_in("New. [[p:c]]", "Data")
    assert paper.document().blockCount() == blocks + 1
    paper.undo()
    assert (paper.text(), paper.document().blockCount()) == (TEXT, blocks)


def test_what_is_typed_behind_a_reference_is_words(paper: Paper) -> None:
    paper.show_text("Thanks. [[s:thanks]]\n")
    put_cursor(paper, at_end)
    QTest.keyClicks(paper, " And so on")
    assert paper.text() == "Thanks. [[s:thanks]] And so on\n"


def test_a_paragraph_that_is_begun_looks_like_the_others(paper: Paper) -> None:
    put_cursor(paper, at_end)
    before = paper.textCursor().charFormat().font()
    QTest.keyClick(paper, Qt.Key.Key_Return)
    QTest.keyClicks(paper, "x")
    assert paper.textCursor().charFormat().font() == before


def test_a_sentence_is_put_in_where_one_writes(paper: Paper) -> None:
    paper.activateWindow()
    assert QTest.qWaitForWindowActive(paper)
    paper.setFocus()
    put_cursor(paper, at_end)
    paper.put_in("New. [[p:c]]", "Data")
    assert paper.text().endswith("One did. [[p:b]] New. [[p:c]]\n")


def test_markup_that_is_pasted_is_words(paper: Paper) -> None:
    paper.show_text("")
    data = QMimeData()
    data.setHtml("<h1>Big</h1><script>alert(1)</script>")
    data.setText("<h1>Big</h1>\n\nsecond [[m:forged]] line\x07")
    paper.insertFromMimeData(data)
    assert paper.text() == "<h1>Big</h1>\n\nsecond line\n"


def test_what_is_cut_and_put_in_again_keeps_its_references(paper: Paper) -> None:
    put_cursor(paper, lambda cursor: cursor.select(QTextCursor.SelectionType.Document))
    data = paper.createMimeDataFromSelection()
    assert "[[" not in data.text()
    assert not data.hasHtml()
    paper.show_text("")
    paper.insertFromMimeData(data)
    assert paper.text() == TEXT


def test_dragged_points_are_told(paper: Paper) -> None:
    dropped = []
    paper.dropped.connect(dropped.append)
    data = QMimeData()
    data.setData(DRAGGED, QByteArray(b"m:a\np:b"))
    assert paper.canInsertFromMimeData(data)
    paper.insertFromMimeData(data)
    assert dropped == [["m:a", "p:b"]]
    assert paper.text() == TEXT


def test_a_click_on_a_chip_asks_about_it_and_one_beside_it_does_not(paper: Paper) -> None:
    asked = []
    paper.asked_about.connect(lambda token, _place: asked.append(token))
    block = paper.document().findBlockByNumber(2)
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + block.text().index("\ufffc"))
    left = paper.cursorRect(cursor)
    cursor.setPosition(cursor.position() + 1)
    chip = left.united(paper.cursorRect(cursor)).adjusted(4, 4, -4, -4)
    for place in (chip.topLeft(), chip.center(), chip.bottomRight()):
        QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == ["[[m:a]]"] * 3
    cursor.setPosition(block.position() + 2)
    QTest.mouseClick(paper.viewport(), Qt.MouseButton.LeftButton, pos=paper.cursorRect(cursor).center())
    assert len(asked) == 3


def test_a_key_asks_about_what_stands_after_the_cursor(paper: Paper) -> None:
    asked = []
    paper.asked_about.connect(lambda token, _place: asked.append(token))
    put_cursor(paper, lambda cursor: cursor.setPosition(paper.document().findBlockByNumber(4).position()))
    assert paper.ask_here()
    assert asked == ["[[p:b]]"]
    put_cursor(paper, lambda cursor: cursor.movePosition(QTextCursor.MoveOperation.Start))
    assert not paper.ask_here()


def test_another_text_can_be_taken_back(paper: Paper) -> None:
    paper.replace_text("Other\n")
    paper.undo()
    assert paper.text() == TEXT


@pytest.mark.parametrize(
    ("before", "now", "written"),
    [
        ("", TEXT, TEXT.replace("# Title", "# !Title")),
        (TEXT, "First.\n\n" + TEXT, "First.\n\n" + TEXT.replace("One did.", "One! did.")),
        (TEXT, "Other\n", "!Other\n"),
    ],
    ids=["an empty page", "the same words further down", "words that are gone"],
)
def test_one_goes_on_writing_where_one_was_when_another_text_comes(
    paper: Paper, before: str, now: str, written: str
) -> None:
    paper.show_text(before)
    put_cursor(
        paper, lambda cursor: cursor.setPosition(paper.document().lastBlock().position() + 3) if before else None
    )
    paper.replace_text(now)
    QTest.keyClicks(paper, "!")
    assert paper.text() == written


def test_what_is_asked_about_is_brought_into_view(paper: Paper) -> None:
    paper.show_text("Words.\n\n" * 60 + "One did. [[p:b]]\n")
    put_cursor(paper, at_end)
    put_cursor(paper, lambda cursor: cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock))
    paper.verticalScrollBar().setValue(0)
    places = []
    paper.asked_about.connect(lambda _token, place: places.append(paper.viewport().mapFromGlobal(place)))
    assert paper.ask_here()
    assert paper.viewport().rect().contains(places[0])


def test_another_look_leaves_the_cursor_where_one_writes(paper: Paper, look: Look) -> None:
    put_cursor(paper, at_end)
    place = paper.textCursor().position()
    look.use("light")
    assert paper.textCursor().position() == place > 0
    look.use("dark")


def test_another_look_changes_no_word(paper: Paper, look: Look) -> None:
    look.use("light")
    assert paper.text() == TEXT
    look.use("dark")


def test_a_place_is_shown_with_what_stands_around_it(paper: Paper) -> None:
    paper.show_text("\n\n".join(f"Paragraph {number}" for number in range(60)))
    page = paper.viewport().rect()
    for part in (30, 31, 5):
        paper.show_place(Place(part, 0, 0, 0, 9))
        assert paper.textCursor().selectedText() == "Paragraph"
        assert page.adjusted(0, 20, 0, -20).contains(paper.cursorRect())
    at = paper.verticalScrollBar().value()
    paper.show_place(Place(6, 0, 0, 0, 9))
    assert paper.verticalScrollBar().value() == at


def test_signs_that_turn_a_text_are_shown_and_kept(paper: Paper) -> None:
    paper.show_text("A \u202eedoc\u202c visa. [[m:a]] Two\u202d fees.\n")
    shown = "A [U+202E]edoc[U+202C] visa. \ufffc Two[U+202D] fees."
    assert paper.toPlainText() == shown
    assert paper.text() == "A \u202eedoc\u202c visa. [[m:a]] Two\u202d fees.\n"
    for place, words in ((Place(0, 0, 0, 9, 13), "visa"), (Place(0, 1, 0, 5, 9), "fees")):
        paper.show_place(place)
        assert paper.textCursor().selectedText() == words
    put_cursor(paper, at_end)
    paper.put_in("It is \u202eno\u202c. [[p:b]]")
    assert paper.toPlainText() == f"{shown} It is [U+202E]no[U+202C]. \ufffc"
    pasted = QMimeData()
    pasted.setText(" \u2068x")
    paper.insertFromMimeData(pasted)
    assert paper.toPlainText().endswith(" [U+2068]x")
    assert paper.text().endswith(" \u2068x\n")
