"""Small questions: which key gives which answer, and what a length of time may look like."""

import datetime as dt
from collections.abc import Callable
from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea

from chairconsole.ui.dialogs.small_questions import LengthQuestion, Option, Question
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered


class Fruit(StrEnum):
    APPLE = "apple"
    PEAR = "pear"


OPTIONS = (Option(Fruit.APPLE, "Apple", "Red"), Option(Fruit.PEAR, "Pear", "Green"))


def keys(*pressed: Qt.Key) -> Callable[[QDialog], None]:
    """Press these keys, each on what has the focus then."""

    def act(dialog: QDialog) -> None:
        for key in pressed:
            QTest.keyClick(dialog.focusWidget() or dialog, key)

    return act


def question(look: Look) -> Question:
    return Question(look, "Which <b>fruit</b>?", [("One of two", "")], OPTIONS)


@pytest.mark.parametrize(
    ("pressed", "answer"),
    [
        ([Qt.Key.Key_Return], Fruit.APPLE),
        ([Qt.Key.Key_Enter], Fruit.APPLE),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Return], Fruit.PEAR),
        ([Qt.Key.Key_Tab, Qt.Key.Key_Space], Fruit.PEAR),
        ([Qt.Key.Key_Escape], None),
    ],
)
def test_enter_gives_the_first_answer_unless_another_has_the_focus(
    look: Look, pressed: list[Qt.Key], answer: Fruit | None
) -> None:
    assert answered(question(look).ask, keys(*pressed)) is answer


def test_a_click_gives_its_answer(look: Look) -> None:
    def click(dialog: QDialog) -> None:
        button = dialog.findChild(KeyButton, "answer_pear")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert answered(question(look).ask, click) is Fruit.PEAR


@pytest.mark.parametrize("number", [1, 15, 80])
def test_the_answers_stay_on_the_screen_however_much_there_is_to_say(look: Look, number: int) -> None:
    lines = [(f"Line {line}: {'many words ' * 30}", "amber") for line in range(number)]

    def see(dialog: QDialog) -> None:
        QApplication.processEvents()
        assert dialog.height() < dialog.screen().availableSize().height()
        for name in ("answer_apple", "answer_pear"):
            button = dialog.findChild(KeyButton, name)
            assert dialog.rect().contains(button.geometry())
        area = dialog.findChild(QScrollArea)
        assert (area is None) is (number == 1)
        if area is not None:
            assert area.height() > 100
            area.setFocus()
            QTest.keyClick(area, Qt.Key.Key_End)
            QTest.keyClick(area, Qt.Key.Key_Down)
            assert area.verticalScrollBar().value() > 0
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)

    assert answered(Question(look, "Which fruit?", lines, OPTIONS).ask, see) is Fruit.PEAR


def test_texts_are_shown_as_they_are(look: Look) -> None:
    shown = question(look)
    labels = shown.findChildren(QLabel)
    assert "Which <b>fruit</b>?" in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("0:45", 45),
        ("2", 120),
        ("45 s", 45),
        ("1'30", 90),
        ("2.5", 150),
        ("1:30", 90),
        (" 2:00 ", 120),
        ("75 s", 75),
        ("1:00:00", 3600),
    ],
)
def test_a_length_is_typed(look: Look, typed: str, seconds: int) -> None:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), typed)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert answered(LengthQuestion(look, "By how much?").ask, act) == dt.timedelta(seconds=seconds)


@pytest.mark.parametrize("typed", ["", "0", "0:00", "-5", "soon", "1:75", "9" * 5000, "24:00:00", "1:2:3:4"])
def test_what_is_no_length_is_said_to_be_none_and_can_be_typed_again(look: Look, typed: str) -> None:
    said = []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, LengthQuestion)
        dialog.field.setText(typed)
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        said.append([label.text() for label in dialog.findChildren(QLabel)])
        assert dialog.isVisible()
        dialog.field.setText("0:05")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert answered(LengthQuestion(look, "By how much?").ask, act) == dt.timedelta(seconds=5)
    assert "That is no length of time." in said[0]


def test_how_it_is_read_stands_there_before_enter_and_what_may_be_seconds_is_asked_about(look: Look) -> None:
    read, wrong = [], []

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, LengthQuestion)
        for typed in ("2.5", "2", "135 s", "soon", "20"):
            dialog.field.setText(typed)
            read.append(dialog.reading.text())
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        wrong.append(dialog.wrong.text())
        assert dialog.isVisible()
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert answered(LengthQuestion(look, "By how much?").ask, act) == dt.timedelta(minutes=20)
    wrong_before = "That is no length of time."
    assert read == ["= 2 minutes 30 seconds", "= 2 minutes", "= 2 minutes 15 seconds", wrong_before, "= 20 minutes"]
    assert wrong == ["20 minutes? Enter once more takes it."]


def test_what_was_asked_about_and_changed_is_asked_about_again(look: Look) -> None:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, LengthQuestion)
        for typed in ("20", "30"):
            dialog.field.setText(typed)
            QTest.keyClick(dialog.field, Qt.Key.Key_Return)
            assert dialog.isVisible()
        dialog.field.setText("\uff11\uff1a\uff13\uff10")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert answered(LengthQuestion(look, "By how much?", signed=True).ask, act) == dt.timedelta(seconds=90)
