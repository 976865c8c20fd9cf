"""What a person saves as a file of its own from a session that is open: accounts, drafts, the timeline as a picture."""

import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from chairconsole.control.files.exports import export_meeting, format_by_ending, write_account
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.errors import RecordError, sentence
from chairconsole.report.formats.meeting_formats import Format
from chairconsole.ui.dialogs.file_questions import file_to_save
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.to_save import ToSave
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.words.translated import translated


class _Answer(StrEnum):
    REPLACE = "replace"
    BACK = "back"


def export_by_asking(look: Look, meeting: Meeting, screen: SessionScreen) -> None:
    """Ask where to, write the account of the meeting there, and say so, or why not."""
    translate = QCoreApplication.translate
    kinds = translate(
        "saved_files",
        "Everything, as JSON (*.json);;Interventions, as CSV (*.csv);;Account, as Markdown (*.md);;"
        "Report, as HTML (*.html)",
    )

    def write(target: Path, overwrite: bool) -> None:
        export_meeting(meeting, target, format_by_ending(target, Format) or Format.JSON, overwrite=overwrite)

    _save(look, screen, translate("saved_files", "Export the record"), "record.json", kinds, write)


def save_document(look: Look, screen: SessionScreen, wanted: ToSave) -> None:
    """Ask where to and as what, write the document there, and say so, or why not."""
    # Only now: no meeting begins with it.
    from chairconsole.control.files.document_exports import export_document
    from chairconsole.control.files.usual_paper import usual_paper
    from chairconsole.report.document.document_formats import DocumentFormat
    from chairconsole.report.draft.reading_copy import ReadingCopy
    from chairconsole.ui.printing import pdf
    from chairconsole.ui.reading_copy import reading_copy_pdf

    translate = QCoreApplication.translate
    document, paper = wanted.document, usual_paper(QLocale.system().name())
    ending = "docx"
    kinds = translate("saved_files", "Word (*.docx);;PDF (*.pdf);;Markdown (*.md);;HTML (*.html);;Plain text (*.txt)")
    if isinstance(document, ReadingCopy):
        ending, kinds = "pdf", translate("saved_files", "PDF (*.pdf)")

    def write(target: Path, overwrite: bool) -> None:
        if isinstance(document, ReadingCopy):
            write_account(target, reading_copy_pdf(document, paper), overwrite=overwrite)
            return
        kind = format_by_ending(target, DocumentFormat) or DocumentFormat.WORD
        export_document(document, target, kind, overwrite=overwrite, as_pdf=pdf, paper=paper)

    if _save(look, screen, wanted.title, f"{wanted.name}.{ending}", kinds, write):
        wanted.done()


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
        return translated(sentence(error))
    return ""


def _save(
    look: Look, screen: SessionScreen, title: str, name: str, kinds: str, write: Callable[[Path, bool], None]
) -> bool:
    """Ask where to, have the file written there and say so, or why not; whether it is written.

    A name without an ending gets that of the chosen kind. A file that is there is replaced only once that was asked.
    """
    path, kind = file_to_save(screen.window(), title, name, kinds, replacing=False)
    if not path:
        return False
    ending = kind.partition("(*")[2].rstrip(")")
    target = Path(path) if Path(path).suffix else Path(path + ending)
    overwrite = os.path.exists(target)
    if overwrite and not _may_replace(look, screen, target):
        return False
    translate = QCoreApplication.translate
    try:
        write(target, overwrite)
    except RecordError as error:
        not_exported = translate("saved_files", "Not exported")
        show_trouble(look, not_exported, [translated(sentence(error))], screen.window())
        return False
    screen.say(Notice(fill(translate("saved_files", "Exported to %1."), target), tone="accent"))
    return True


def _may_replace(look: Look, screen: SessionScreen, target: Path) -> bool:
    translate = QCoreApplication.translate
    title = fill(translate("saved_files", "%1 is there already"), target.name)
    back = Option(_Answer.BACK, translate("saved_files", "Back"), translate("saved_files", "The file stays as it is."))
    replace = Option(_Answer.REPLACE, translate("saved_files", "Replace it"))
    return Question(look, title, [(str(target.parent), "")], [back, replace], screen.window()).ask() is _Answer.REPLACE
