"""Where a note is given, and where one waits."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.session_editor.start_page import StartPage
from chairconsole.ui.theme import Look


def make(look: Look) -> StartPage:
    page = StartPage(look)
    page.resize(1100, 600)
    page.show()
    return page


def test_each_button_asks_for_one_thing(look: Look) -> None:
    page, heard = make(look), []
    page.file_wanted.connect(lambda: heard.append("file"))
    page.paste_wanted.connect(lambda: heard.append("paste"))
    page.cancelled.connect(lambda: heard.append("cancel"))
    for button in (page.file, page.paste, page._cancel):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert heard == ["file", "paste", "cancel"]


def test_while_a_note_is_read_one_can_only_cancel(look: Look) -> None:
    page = make(look)
    page.show_reading("note.docx")
    assert "note.docx" in page._heading.text()
    assert page._bar.isVisible()
    assert not page.file.isVisible()
    assert page._cancel.isVisible()


def test_what_was_wrong_is_said_and_gone_with_the_next_note(look: Look) -> None:
    page = make(look)
    page.ask_for_note("It is empty.")
    assert (page._wrong.text(), page._wrong.isVisible()) == ("It is empty.", True)
    page.show_reading("note.docx")
    assert page._wrong.text() == ""


def test_no_sentence_is_cut(look: Look) -> None:
    page = make(look)
    page.ask_for_note("A sentence of many words that goes on and on and needs a second line. " * 3)
    for label in (page._about, page._wrong):
        assert label.height() >= label.heightForWidth(label.width())
