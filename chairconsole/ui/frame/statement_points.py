"""A whole statement is asked for, and what is ticked of its sentences is kept as points."""

from collections.abc import Container

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.commands.note_commands import KeepStatement
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.dialogs.statement_question import StatementQuestion
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import clock_time

MOST_SPEECHES = 40


def keep_statement(
    context: PanelContext, block: str | None, likeliest: Container[str | None], parent: QWidget, text: str = ""
) -> int | None:
    """Ask for a statement of a block's speeches, `text` in the field already; how many points were kept.

    `likeliest` are the speeches that are offered first. None if the window was left.
    """
    translate = QCoreApplication.translate
    about = translate(
        "statement", "What is ticked becomes points; a text that was not spoken is never counted as heard."
    )
    choices = [
        *_speeches(context.feed.meeting, block, likeliest),
        (None, translate("statement", "Received in writing")),
    ]
    taken = StatementQuestion(context.look, about, choices, parent, text, meant=context.directory.now.meant).ask()
    if taken is None:
        return None
    is_kept = context.bridge.do(KeepStatement(taken.sentences, taken.speech, taken.written_by, block))
    return len(taken.sentences) if is_kept else 0


def _speeches(meeting: Meeting, block: str | None, likeliest: Container[str | None]) -> list[tuple[str | None, str]]:
    """The speeches of a block with their words, the likeliest first, then the latest."""
    latest = list(reversed(meeting.speeches(block)))
    latest.sort(key=lambda one: one.id not in likeliest)
    return [
        (one.id, f"{speaker_name(meeting.session, one)} {clock_time(meeting.session.venue_time(one.began.at))}")
        for one in latest[:MOST_SPEECHES]
    ]
