"""What is asked when something cannot be opened or would be lost."""

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from chairconsole.ui.dialogs.offers import ask_before_losing, ask_for_another_folder
from chairconsole.ui.theme import Look
from tests.ui.asked import answered


def press(name: str) -> "object":
    def act(dialog: QDialog) -> None:
        button = dialog.findChild(QPushButton, f"answer_{name}")
        assert isinstance(button, QPushButton)
        button.click()

    return act


@pytest.mark.parametrize(("answer", "wanted"), [("elsewhere", True), ("back", False)])
def test_another_folder_is_offered(look: Look, answer: str, wanted: bool) -> None:
    assert answered(lambda: ask_for_another_folder(look, "No", "It is read-only.", None), press(answer)) is wanted


@pytest.mark.parametrize(("answer", "lost"), [("stay", False), ("lose", True)])
def test_what_is_in_memory_only_is_lost_only_on_request(look: Look, answer: str, lost: bool) -> None:
    assert answered(lambda: ask_before_losing(look, 3, None), press(answer)) is lost


def test_leaving_the_question_loses_nothing(look: Look) -> None:
    assert answered(lambda: ask_before_losing(look, 3, None), lambda dialog: dialog.reject()) is False
