"""What is asked when something cannot be opened or would be lost."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from chairconsole.control.saving import Place, Saving
from chairconsole.ui.dialogs.offers import HowToLeave, ask_before_leaving, ask_for_another_folder
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


def unsaved(count: int) -> Saving:
    return Saving(Place.NOWHERE, None, None, unsaved=count, why="The disk is full.")


AMONG_TEMPORARY_FILES = Saving(Place.SECOND_PLACE, Path("a-2.record"), None)


@pytest.mark.parametrize("saving", [unsaved(3), unsaved(0), AMONG_TEMPORARY_FILES])
@pytest.mark.parametrize("answer", ["stay", "leave", "save"])
def test_what_is_not_safe_is_left_only_on_request(look: Look, answer: str, saving: Saving) -> None:
    ask = lambda: ask_before_leaving(look, "", saving, None, is_live=True)  # noqa: E731
    assert answered(ask, press(answer)) == answer


def test_leaving_the_question_loses_nothing(look: Look) -> None:
    ask = lambda: ask_before_leaving(look, "Mali", unsaved(3), None, is_live=True)  # noqa: E731
    assert answered(ask, lambda dialog: dialog.reject()) is HowToLeave.STAY


@pytest.mark.parametrize(
    ("speaker", "saving", "is_live", "told"),
    [
        ("Mali", None, True, ["Mali has the floor.", "its clock runs on", "Nothing is lost."]),
        ("Mali", None, False, ["Mali has the floor.", "a rehearsal stands still"]),
        ("", unsaved(3), True, ["3 actions are in memory only.", "What is not saved is lost."]),
        ("", unsaved(0), True, ["What was typed last is in memory only.", "What is not saved is lost."]),
        ("", AMONG_TEMPORARY_FILES, True, ["It is only in a-2.record", "The next start looks for it there."]),
    ],
)
def test_it_says_what_goes_on_and_what_would_be_lost(
    look: Look, speaker: str, saving: Saving | None, is_live: bool, told: list[str]
) -> None:
    read: list[str] = []

    def see(dialog: QDialog) -> None:
        read.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))

    answered(lambda: ask_before_leaving(look, speaker, saving, None, is_live=is_live), see)
    assert all(words in read[0] for words in told), read


def test_what_is_wrong_with_the_second_copy_is_told_too(look: Look) -> None:
    def see(dialog: QDialog) -> None:
        texts = [label.text() for label in dialog.findChildren(QLabel)]
        assert "The second copy ends at 10:15." in texts
        dialog.reject()

    ask = lambda: ask_before_leaving(look, "Mali", None, None, is_live=True, copy="The second copy ends at 10:15.")  # noqa: E731
    answered(ask, see)
