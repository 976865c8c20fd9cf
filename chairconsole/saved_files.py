"""What a person saves as a file of its own from a session that is open: an account, the timeline as a picture."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from chairconsole.control.exports import default_format, export_meeting, write_account
from chairconsole.domain.meeting import Meeting
from chairconsole.record.errors import RecordError, sentence
from chairconsole.report.formats import Format
from chairconsole.ui.feed import Feed
from chairconsole.ui.notices import Notice
from chairconsole.ui.said_words import said_words
from chairconsole.ui.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.trouble import show_trouble


def export_by_asking(look: Look, meeting: Meeting, screen: SessionScreen) -> None:
    """Ask where to, write the account of the meeting there, and say so, or why not."""
    translate = QCoreApplication.translate
    kinds = translate(
        "saved_files", "Everything, as JSON (*.json);;Interventions, as CSV (*.csv);;Account, as Markdown (*.md)"
    )
    title = translate("saved_files", "Export the record")
    path, _ = QFileDialog.getSaveFileName(screen.window(), title, "record.json", kinds)
    if not path:
        return
    target = Path(path)
    try:
        export_meeting(meeting, target, default_format(target) or Format.JSON, overwrite=True)
    except RecordError as error:
        not_exported = translate("saved_files", "Not exported")
        show_trouble(look, not_exported, [said_words(sentence(error))], screen.window())
        return
    screen.say(Notice(translate("saved_files", "Exported to %1.").replace("%1", str(target)), tone="accent"))


def show_timeline(look: Look, feed: Feed, screen: SessionScreen) -> None:
    """Show the timeline in a window of its own beside the podium; asked for again it comes to the front."""
    # Only now: no meeting begins with it.
    from chairconsole.ui.record.timeline_window import TimelineWindow

    shown = screen.findChild(TimelineWindow)
    if shown is None:
        shown = TimelineWindow(look, feed, save_picture, screen)
    shown.show()
    shown.raise_()
    shown.activateWindow()


def save_picture(target: Path, content: bytes) -> str:
    """Write a picture, whole or not at all; why that could not be done, or nothing."""
    try:
        write_account(target, content, overwrite=True)
    except RecordError as error:
        return said_words(sentence(error))
    return ""
