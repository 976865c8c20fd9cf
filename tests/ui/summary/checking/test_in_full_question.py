"""A short word is said in full: there, and from then on by the glossary."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.finding import FindingCode
from chairconsole.ui.summary.checking.in_full_question import InFullQuestion
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.theme import Look
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.checking.test_before_reading import codes, type_draft


def typed(*texts: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        for text in texts:
            dialog.findChild(QLineEdit, "in_full").setText(text)
            QTest.keyClick(dialog, Qt.Key.Key_Return)

    return act


def test_words_are_taken_and_what_parts_entries_is_not(look: Look) -> None:
    assert answered(InFullQuestion(look, "XYZB").ask, typed(" ", "a; b", " border  council ")) == "border council"


def test_it_is_put_in_and_kept_in_the_glossary(room: Room, note: Note, summary: SummaryScreen) -> None:
    panel = type_draft(room, summary, "The work of the XYZB was described.")
    assert codes(panel)[0] is FindingCode.ACRONYM
    room.press("Alt+C")
    answered(lambda: room.press("Return"), typed("border council"))
    assert summary.draft.paper.text() == "The work of the border council was described.\n"
    assert room.bridge.settings.glossary[Language.ENGLISH]["XYZB"] == "border council"
    focused = panel.window().focusWidget()
    assert any(focused in card.buttons for card in panel.cards), "the keys are those of what is found next"


def test_delete_takes_out_what_was_found(room: Room, note: Note, summary: SummaryScreen) -> None:
    type_draft(room, summary, "Visas (for nurses) were asked for.")
    room.press("Alt+C")
    room.press("Delete")
    assert summary.draft.paper.text() == "Visas were asked for.\n"
