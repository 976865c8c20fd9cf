"""A text is pasted onto a step of a note, goes into the session file, and is not forgotten unasked."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chairconsole.record.session_file import load_session
from chairconsole.ui.theme import Look
from tests.there import there
from tests.ui.session_editor.test_note_screen import ALT, CTRL, NOTE, Shown, click


def test_a_text_is_pasted_onto_a_step_and_saved(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    shown = Shown(look, qtbot, NOTE)
    review = there(shown.screen.review)
    shown.press(Qt.Key.Key_Return)
    shown.press(Qt.Key.Key_1, CTRL)
    shown.type("Ana Example (ESP)")
    shown.press(Qt.Key.Key_Return)
    while review.current is not None:
        shown.press(Qt.Key.Key_Right, ALT)
    table = shown.screen.page.agenda.table

    def paste(dialog: QDialog) -> None:
        dialog.findChild(QPlainTextEdit, "prepared_text").setPlainText("Excellencies,\n\nwelcome.")
        click("keep_text")(dialog)

    table.mark_id("opening/step-1")
    table.setFocus()
    assert shown.meet(paste, lambda: shown.press(Qt.Key.Key_Return)) == ["Prepared text"]
    assert there(table.marked()).about.endswith("with a text")
    path = tmp_path / "mine.toml"

    def name(dialog: QDialog) -> None:
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    shown.meet(name, shown.screen.save)
    assert shown.heard == [path]
    session = there(load_session(path).session)
    assert there(session.step("opening", "step-1")).text == "Excellencies,\n\nwelcome."
    assert session.format == 2
