"""How what is typed in the quick-add field is read: its signs and who is meant by them, while they are typed."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.pasted_names import COMMAS
from chairconsole.domain.plan.coming_time import coming_time
from chairconsole.domain.queries.quick_line import QUESTION_MARKS
from chairconsole.ui.podium.quick_add.field_purposes import OF_MANY, Purpose
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.time_words import clock_time

GAP = "   "


def line_syntax(purpose: Purpose, text: str, meeting: Meeting, now: Stamp) -> tuple[Run, ...]:
    """What stands under the field while it is used; nothing while nothing is typed.

    Behind a question mark it is who may be asked, behind a slash on whose behalf; before, what either is for.
    """
    typed = text.strip()
    if not typed:
        return ()
    translate = QCoreApplication.translate
    if purpose is Purpose.LAST_CALL:
        return _closing(typed, meeting, now)
    name = COMMAS.split(text)[-1]
    if any(mark in name for mark in QUESTION_MARKS):
        return _told(("?", _to_whom(meeting)), ("/", translate("syntax", "on whose behalf")))
    if "/" in name:
        behalf = translate("syntax", "on behalf of: african group, eu, g77\u2026")
        return _told(("/", behalf), ("?", translate("syntax", "what about, and to whom")))
    parts = [("?", translate("syntax", "what about, to whom: ? expert 1")), ("/", translate("syntax", "on behalf of"))]
    if purpose in OF_MANY:
        parts.append((",", translate("syntax", "next name")))
    return _told(*parts, ("\u2193", translate("syntax", "who else")))


def _to_whom(meeting: Meeting) -> str:
    """Who may be asked in the open block, and what it may be instead of a question."""
    translate = QCoreApplication.translate
    seats = [seat.label for seat in meeting.block.seats] if meeting.block is not None else []
    whom = ", ".join([*seats, translate("syntax", "any")])
    return fill(translate("syntax", "a question to %1 \u00b7 or: comment, observation"), whom)


def _closing(typed: str, meeting: Meeting, now: Stamp) -> tuple[Run, ...]:
    translate = QCoreApplication.translate
    try:
        at = coming_time(typed, now.at, meeting.session)
    except ValueError:
        return (Run(translate("syntax", "no time yet: 12:30, or 10 for in ten minutes"), "amber"),)
    if at is None:
        return ()
    closes = clock_time(meeting.session.venue_time(at))
    return _told(("\u21b5", fill(translate("syntax", "the list closes at %1"), closes)))


def _told(*parts: tuple[str, str]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for sign, words in parts:
        runs += [Run(GAP if runs else ""), Run(sign, "text", bold=True), Run(f" {words}", "muted")]
    return tuple(runs)
