"""Questions asked when a record cannot be opened, and before a session is let go of in the middle of something."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.saving import Place, Saving
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


class HowToLeave(StrEnum):
    """What is done about closing a session."""

    SAVE = "save"
    STAY = "stay"
    LEAVE = "leave"


def ask_before_leaving(
    look: Look, speaker: str, saving: Saving | None, parent: QWidget | None, *, is_live: bool, copy: str = ""
) -> HowToLeave:
    """Ask before a session is let go of while somebody (`speaker`, else empty) has the floor or all is not safe.

    `saving` is where everything is, if it is not safe there; then it can be saved elsewhere before. `copy` is what is
    wrong with the second copy, which is told but is no reason to ask.
    """
    translate = QCoreApplication.translate
    lines = []
    if speaker:
        lines.append((fill(translate("offers", "%1 has the floor."), speaker), "amber"))
        runs_on = translate("offers", "The speech stays in the record, and its clock runs on while this is closed.")
        stands = translate("offers", "The speech stays in the record, and a rehearsal stands still while it is closed.")
        lines.append((runs_on if is_live else stands, "muted"))
    if copy:
        lines.append((copy, "amber"))
    stay = Option(HowToLeave.STAY, translate("offers", "Stay"), "")
    loses = translate("offers", "Nothing is lost.")
    leave = Option(HowToLeave.LEAVE, translate("offers", "Close"), loses)
    title = translate("offers", "Close all the same?")
    if saving is None:
        return HowToLeave(Question(look, title, lines, [stay, leave], parent).ask() or HowToLeave.STAY)
    if saving.place is Place.NOWHERE:
        title = translate("offers", "Not everything is saved")
        unsaved = Counted.tr("%n actions are in memory only.", "", saving.unsaved)
        typed = translate("offers", "What was typed last is in memory only.")
        lines.append((unsaved if saving.unsaved else typed, "red"))
        loses = translate("offers", "What is not saved is lost.")
    else:
        title = translate("offers", "The end of the record is among temporary files")
        only = translate("offers", "It is only in %1, which the system may take away.")
        lines.append((fill(only, saving.path), "amber"))
        loses = translate("offers", "The next start looks for it there.")
    about = translate("offers", "Write the whole record there, then close.")
    save = Option(HowToLeave.SAVE, translate("offers", "Save in another folder\u2026"), about)
    leave = Option(HowToLeave.LEAVE, translate("offers", "Close"), loses)
    return HowToLeave(Question(look, title, lines, [save, stay, leave], parent).ask() or HowToLeave.STAY)
