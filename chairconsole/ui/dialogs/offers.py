"""Questions asked when a record cannot be opened, and before a session is let go of in the middle of something."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
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


def ask_before_leaving(look: Look, speaker: str, unsaved: int, parent: QWidget | None, *, is_live: bool) -> bool:
    """Ask before a session is let go of while somebody (`speaker`, else empty) has the floor or actions are unsaved.

    Whether it may be.
    """
    translate = QCoreApplication.translate
    lines = []
    if speaker:
        lines.append((fill(translate("offers", "%1 has the floor."), speaker), "amber"))
        runs_on = translate("offers", "The speech stays in the record, and its clock runs on while this is closed.")
        stands = translate("offers", "The speech stays in the record, and a rehearsal stands still while it is closed.")
        lines.append((runs_on if is_live else stands, "muted"))
    if unsaved:
        lines.append((Counted.tr("%n actions are in memory only.", "", unsaved), "red"))
    about = translate("offers", "Save the record in another folder first.") if unsaved else ""
    stay = Option("stay", translate("offers", "Stay"), about)
    loses = translate("offers", "What is not saved is lost.") if unsaved else translate("offers", "Nothing is lost.")
    leave = Option("leave", translate("offers", "Close"), loses)
    title = translate("offers", "Not everything is saved") if unsaved else translate("offers", "Close all the same?")
    return Question(look, title, lines, [stay, leave], parent).ask() == leave.key
