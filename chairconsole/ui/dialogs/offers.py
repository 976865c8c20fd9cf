"""What is asked when something cannot be opened or would be lost."""

from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted


class _Answer(Enum):
    ELSEWHERE = "elsewhere"
    BACK = "back"
    STAY = "stay"
    LOSE = "lose"


def ask_for_another_folder(look: Look, title: str, why: str, parent: QWidget | None) -> bool:
    """Say why it cannot be opened where it is, and offer another folder; whether that is wanted."""
    translate = QCoreApplication.translate
    elsewhere = Option(
        _Answer.ELSEWHERE,
        translate("offers", "Another folder\u2026"),
        translate("offers", "Choose a folder that can be written, and go on there."),
    )
    back = Option(_Answer.BACK, translate("offers", "Back"), translate("offers", "Nothing is changed."))
    return Question(look, title, [(why, "")], [elsewhere, back], parent).ask() is _Answer.ELSEWHERE


def ask_before_losing(look: Look, unsaved: int, parent: QWidget | None) -> bool:
    """Ask before what is in memory only is lost; whether it may be."""
    translate = QCoreApplication.translate
    stay = Option(
        _Answer.STAY, translate("offers", "Stay"), translate("offers", "Save the record in another folder first.")
    )
    lose = Option(_Answer.LOSE, translate("offers", "Close"), translate("offers", "What is not saved is lost."))
    lines = [(Counted.tr("%n actions are in memory only.", "", unsaved), "red")]
    return (
        Question(look, translate("offers", "Not everything is saved"), lines, [stay, lose], parent).ask()
        is _Answer.LOSE
    )
