"""Questions asked when a record cannot be opened, or when what is not saved would be lost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted


def ask_for_another_folder(look: Look, title: str, why: str, parent: QWidget | None) -> bool:
    """Say why it cannot be opened where it is, and offer another folder; whether that is wanted."""
    translate = QCoreApplication.translate
    about = translate("offers", "Choose a folder that can be written, and go on there.")
    elsewhere = Option("elsewhere", translate("offers", "Another folder\u2026"), about)
    back = Option("back", translate("offers", "Back"), translate("offers", "Nothing is changed."))
    return Question(look, title, [(why, "")], [elsewhere, back], parent).ask() == elsewhere.key


def ask_before_losing(look: Look, unsaved: int, parent: QWidget | None) -> bool:
    """Ask before what is in memory only is lost; whether it may be."""
    translate = QCoreApplication.translate
    about = translate("offers", "Save the record in another folder first.")
    stay = Option("stay", translate("offers", "Stay"), about)
    lose = Option("lose", translate("offers", "Close"), translate("offers", "What is not saved is lost."))
    title, lines = (
        translate("offers", "Not everything is saved"),
        [(Counted.tr("%n actions are in memory only.", "", unsaved), "red")],
    )
    return Question(look, title, lines, [stay, lose], parent).ask() == lose.key
