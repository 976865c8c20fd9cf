"""The sheet of keys: all of them, and pressing one says what it does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.control.actions.action import Group
from chairconsole.control.actions.table import all_actions
from chairconsole.ui.frame.menus import key_name, sequences
from chairconsole.ui.shell.key_sheet import KeySheet, group_name
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def sheet(look: Look) -> Iterator[KeySheet]:
    sheet = KeySheet(look)
    sheet.show()
    yield sheet
    sheet.close()
    sheet.deleteLater()


def test_every_action_is_on_it_with_its_keys(sheet: KeySheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    caps = [cap.key() for cap in sheet.findChildren(KeyCap)]
    for action in all_actions():
        assert any(action.label in text for text in texts)
        for key in action.keys:
            assert key_name(key) in caps


def test_the_keys_of_the_themes_are_on_it_and_told(sheet: KeySheet) -> None:
    assert "Ctrl+1\u20269" in [cap.key() for cap in sheet.findChildren(KeyCap)]
    for held in (Qt.KeyboardModifier.ControlModifier, CONTROL_SHIFT):
        QTest.keyClick(sheet, Qt.Key.Key_5, held)
        assert "theme" in sheet.answer()


def test_what_has_no_key_is_named_below_the_keys_of_its_group(sheet: KeySheet) -> None:
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    orders = ("No ruling", "Another point of order")
    names = " \u00b7 ".join((*orders, "Suspend the meeting\u2026", "Resume the meeting", "Who is in the chair\u2026"))
    assert f"In the menus, without a key: {names}" in texts


def test_it_needs_no_scrolling_over_the_usual_window(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 860)
    sheet = KeySheet(look, window)
    sheet.show()
    QApplication.processEvents()
    assert sheet.findChild(QScrollArea).verticalScrollBar().maximum() == 0


def test_no_label_is_cut_off(sheet: KeySheet) -> None:
    QApplication.processEvents()
    labels = [label for label in sheet.findChildren(WrappedLabel) if label.isVisible()]
    assert len(labels) > len([action for action in all_actions() if action.keys])
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []


def test_every_group_has_a_heading(sheet: KeySheet) -> None:
    texts = {label.text().casefold() for label in sheet.findChildren(QLabel)}
    assert {group_name(group).casefold() for group in Group} <= texts


def test_a_pressed_key_tells_what_it_does(sheet: KeySheet) -> None:
    for action in all_actions():
        for sequence in sequences(action):
            combination = sequence[0]
            QTest.keyClick(sheet, combination.key(), combination.keyboardModifiers())
            assert action.label in sheet.answer(), action.id
            assert sheet.isVisible(), action.id


def test_a_key_without_a_meaning_is_said_to_have_none(sheet: KeySheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_H)
    assert sheet.answer() == "H is not used."


def test_the_keypad_is_told_from_nothing(sheet: KeySheet) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    QTest.keyClick(sheet, Qt.Key.Key_Enter, held)
    assert "Keep point" in sheet.answer()


def test_a_key_that_is_held_for_another_says_nothing(sheet: KeySheet) -> None:
    before = sheet.answer()
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
        QTest.keyClick(sheet, key)
        assert sheet.answer() == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Tab])
def test_only_esc_leaves(sheet: KeySheet, key: Qt.Key) -> None:
    QTest.keyClick(sheet, key)
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_button_closes_it(sheet: KeySheet) -> None:
    QTest.mouseClick(sheet.findChild(KeyButton), Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_keys_tried_on_the_sheet_do_nothing_else(room: Room) -> None:
    before = room.meeting

    def try_keys(dialog: QDialog) -> None:
        for keys in (Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_F4):
            QTest.keyClick(dialog, keys)

    answered(lambda: room.press("F1"), try_keys)
    assert room.meeting == before
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert room.screen.findChildren(KeySheet) == []
