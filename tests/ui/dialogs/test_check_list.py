"""A list of which several can be marked, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.dialogs.check_list import CheckList
from chairconsole.ui.theme import Look
from tests.ui.asked import answered

CHOICES = [("a", "Brazil <b>bold</b>"), ("b", "Chad"), ("c", "Mali")]
KEYS = {"d": Qt.Key.Key_Down, "u": Qt.Key.Key_Up, "s": Qt.Key.Key_Space, "e": Qt.Key.Key_Return, "x": Qt.Key.Key_Escape}


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ("e", ("a",)),
        ("de", ("b",)),
        ("sddse", ("a", "c")),
        ("ssde", ("b",)),
        ("dsue", ("b",)),
        ("sx", ()),
    ],
)
def test_keys_mark_and_take(look: Look, keys: str, taken: tuple[str, ...]) -> None:
    question = CheckList(look, "Which?", CHOICES, "Take")

    def press(_dialog: object) -> None:
        for key in keys:
            QTest.keyClick(question.list, KEYS[key])

    assert answered(question.ask, press) == taken
