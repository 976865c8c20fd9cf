"""A question that is worked on beside the window."""

from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from chairconsole.control.files.note_files import FileTrouble
from chairconsole.domain.base.translatable import Translatable
from chairconsole.ui.dialogs.working_question import WorkingQuestion
from chairconsole.ui.theme import Look
from tests.ui.asked import answered

PATIENCE_MS = 60_000


class Asked(WorkingQuestion[int]):
    """Asks for nothing but a passphrase."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.field = self.passphrase("passphrase", "Passphrase")
        self.box = self.shown(self.field)
        self.lay_out("Asked", self.form((self.field,)), self.box, self.doing)

    def ask(self) -> int | None:
        return self.ask_first(self.field)


@pytest.fixture
def question(look: Look) -> Iterator[Asked]:
    question = Asked(look)
    yield question
    question.deleteLater()


def test_it_goes_on_answering_until_the_work_is_done(question: Asked, qtbot: QtBot) -> None:
    hanging: Future[int] = Future()

    def act(dialog: QDialog) -> None:
        question.work("Working\u2026", hanging.result)
        question.work("Not twice", lambda: 2)
        QTest.keyClicks(question.field, "ab")
        assert (question.doing.text(), question.field.text(), dialog.isVisible()) == ("Working\u2026", "ab", True)
        hanging.set_result(1)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)

    assert answered(question.ask, act) == 1


def test_it_can_be_left_while_something_hangs(question: Asked) -> None:
    hanging: Future[int] = Future()

    def act(dialog: QDialog) -> None:
        question.work("Working\u2026", hanging.result)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert answered(question.ask, act) is None
    hanging.set_result(1)


def test_what_stood_in_the_way_is_said_and_it_can_be_tried_again(question: Asked, qtbot: QtBot) -> None:
    def fail() -> int:
        raise FileTrouble(Translatable("%1 is a folder.", "that"))

    def act(dialog: QDialog) -> None:
        question.work("Working\u2026", fail)
        qtbot.waitUntil(lambda: question.doing.text() == "that is a folder.", timeout=PATIENCE_MS)
        question.work("Working\u2026", lambda: 3)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)

    assert answered(question.ask, act) == 3


def test_what_is_typed_is_shown_only_on_request(question: Asked) -> None:
    assert question.field.echoMode() is QLineEdit.EchoMode.Password
    question.box.click()
    assert question.field.echoMode() is QLineEdit.EchoMode.Normal
    question.box.click()
    assert question.field.echoMode() is QLineEdit.EchoMode.Password
