"""What is asked when something cannot be opened or would be lost."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from chairconsole.ui.dialogs.offers import ask_before_leaving, ask_for_another_folder
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


@pytest.mark.parametrize(("answer", "lost"), [("stay", False), ("leave", True)])
def test_what_is_in_memory_only_is_lost_only_on_request(look: Look, answer: str, lost: bool) -> None:
    ask = lambda: ask_before_leaving(look, "", 3, None, is_live=True)  # noqa: E731
    assert answered(ask, press(answer)) is lost


def test_leaving_the_question_loses_nothing(look: Look) -> None:
    ask = lambda: ask_before_leaving(look, "Mali", 3, None, is_live=True)  # noqa: E731
    assert answered(ask, lambda dialog: dialog.reject()) is False


@pytest.mark.parametrize(
    ("speaker", "unsaved", "is_live", "told"),
    [
        ("Mali", 0, True, ["Mali has the floor.", "its clock runs on", "Nothing is lost."]),
        ("Mali", 0, False, ["Mali has the floor.", "a rehearsal stands still"]),
        ("", 3, True, ["3 actions are in memory only.", "What is not saved is lost."]),
    ],
)
def test_it_says_what_goes_on_and_what_would_be_lost(
    look: Look, speaker: str, unsaved: int, is_live: bool, told: list[str]
) -> None:
    read: list[str] = []

    def see(dialog: QDialog) -> None:
        read.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))

    answered(lambda: ask_before_leaving(look, speaker, unsaved, None, is_live=is_live), see)
    assert all(words in read[0] for words in told), read
