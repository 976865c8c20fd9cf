"""For how long the meeting is suspended, and why: neither has to be said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.dialogs.suspend_question import SuspendQuestion
from chairconsole.ui.theme import Look
from tests.ui.asked import answered


@pytest.mark.parametrize(
    ("minutes", "reason", "answer"),
    [
        ("20", "consultations", (20, "consultations")),
        ("", "", (None, "")),
        ("0", "", (None, "")),
        ("9999", "", (600, "")),
    ],
)
def test_what_is_typed_is_the_answer(
    look: Look, qapp: QApplication, minutes: str, reason: str, answer: tuple[int | None, str]
) -> None:
    question = SuspendQuestion(look)

    def type_in(_dialog: object) -> None:
        question.minutes.setText(minutes)
        question.reason.setText(reason)
        QTest.keyClick(question.reason, Qt.Key.Key_Return)

    assert answered(question.ask, type_in) == answer


def test_leaving_suspends_nothing(look: Look) -> None:
    assert answered(SuspendQuestion(look).ask, lambda _dialog: None) is None
