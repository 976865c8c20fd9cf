"""A text is pasted onto a step of a note, and what is said at the end typed: both go into the session file."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chairconsole.domain.plan.parts import NextSession, SummaryUnder
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

    def name_next(dialog: QDialog) -> None:
        dialog.findChild(QLineEdit, "said_en").setText(" the second session, in New York ")
        dialog.findChild(QLineEdit, "said_es").setText("la segunda sesión")
        click("keep_said")(dialog)

    table.mark_id("end/next_session")
    assert shown.meet(name_next, lambda: shown.press(Qt.Key.Key_Return)) == ["The next session"]
    assert there(table.marked()).about == "the second session, in New York"
    path = tmp_path / "mine.toml"

    def name(dialog: QDialog) -> None:
        dialog.findChild(QLineEdit).setText(str(path))
        dialog.accept()

    shown.meet(name, shown.screen.save)
    assert shown.heard == [path]
    session = there(load_session(path).session)
    assert there(session.step("opening", "step-1")).text == "Excellencies,\n\nwelcome."
    assert session.format == 2
    following = NextSession(en="the second session, in New York", es="la segunda sesión")
    assert (session.next_session, session.summary_under) == (following, SummaryUnder())
