"""What is asked before a session is opened, and said when it goes on."""

import datetime as dt
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.control.opening import Resumption, days_later
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.ui.dialogs.small_questions import Option, Question, capped
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.shell.clock_trouble import wall_was_behind_words
from chairconsole.ui.theme import Look
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.time_words import clock_time, date_words, length, room_clock_words


class HowToOpen(StrEnum):
    """The ways to open a session file."""

    GO_ON = "go_on"
    LIVE = "live"
    REHEARSE = "rehearse"


class AfterPause(StrEnum):
    """The ways to go on after a long pause."""

    GO_ON = "go_on"
    CLOSE = "close"
    LEAVE = "leave"


def ask_how_to_open(
    look: Look,
    session: Session,
    today: dt.date,
    *,
    warnings: list[str],
    latest: str,
    latest_is_current: bool,
    parent: QWidget | None,
) -> HowToOpen | None:
    """LIVE or REHEARSAL, or on with the latest live record (`latest` tells of it); the date only proposes."""
    translate = QCoreApplication.translate
    shift = days_later(session, today)
    on_its_day = shift == 0
    live_about = translate("opening", "The meeting itself. Everything is recorded.")
    if not on_its_day:
        words = translate(
            "opening", "The meeting itself. Its first day is taken to be today, %1, and the days move with it."
        )
        live_about = fill(words, _date(today))
    rehearse_about = translate("opening", "Practice, from one minute before the first block. Its record is kept apart.")
    live = Option(HowToOpen.LIVE, translate("opening", "Live"), live_about)
    rehearse = Option(HowToOpen.REHEARSE, translate("opening", "Rehearsal"), rehearse_about)
    options = [live, rehearse] if on_its_day else [rehearse, live]
    if latest:
        go_on = Option(HowToOpen.GO_ON, translate("opening", "Go on"), latest)
        options = [go_on, *options] if latest_is_current else [*options, go_on]
    planned = translate("opening", "Planned from %1 to %2.")
    planned = fill(planned, _date(session.days[0].date), _date(session.days[-1].date))
    lines = [(planned, "muted"), *capped([f"\u25b2 {warning}" for warning in warnings], "amber")]
    answer = Question(look, session.title, lines, options, parent).ask()
    return answer if isinstance(answer, HowToOpen) else None


def ask_after_pause(look: Look, meeting: Meeting, how: Resumption, parent: QWidget | None) -> AfterPause:
    """How to go on when something was going on and the console was closed for long. Esc leaves it as it is."""
    translate = QCoreApplication.translate
    seen = meeting.session.venue_time(how.seen.at)
    going_on = _what_goes_on(meeting)
    lines = [
        (going_on, ""),
        (
            fill(
                translate("opening", "The console was last seen on %1 at %2, %3 ago."),
                _date(seen.date()),
                clock_time(seen),
                length(how.down),
            ),
            "muted",
        ),
    ]
    close = fill(translate("opening", "Close at %1"), clock_time(seen))
    options = [
        Option(AfterPause.CLOSE, close, translate("opening", "The speech, the step and the block ended then.")),
        Option(
            AfterPause.GO_ON,
            translate("opening", "Go on"),
            translate("opening", "The clocks have been running all the time."),
        ),
        Option(
            AfterPause.LEAVE,
            translate("opening", "Leave as it is"),
            translate("opening", "Decide later; a line says so."),
        ),
    ]
    answer = Question(look, translate("opening", "Something was still going on"), lines, options, parent).ask()
    return answer if isinstance(answer, AfterPause) else AfterPause.LEAVE


def begun_notice(meeting: Meeting) -> Notice | None:
    """What is said when a live record begins on another date than planned: its days moved with it."""
    planned, first = meeting.given.days[0].date, meeting.session.days[0].date
    if meeting.mode is not Mode.LIVE or planned == first:
        return None
    words = QCoreApplication.translate(
        "opening", "Planned for %1: the first day is taken to be today, %2, and the other days move with it."
    )
    return Notice(fill(words, _date(planned), _date(first)), tone="amber", stays=True, topic="shifted_days")


def resumed_notice(meeting: Meeting, how: Resumption) -> Notice:
    """What is said when a record goes on: for how long the console was down, and how that is known."""
    translate = QCoreApplication.translate
    if meeting.mode is Mode.REHEARSAL:
        words = translate("opening", "The rehearsal goes on where it stood still.")
    elif how.exact:
        words = translate("opening", "The record goes on after %1. The clocks ran on meanwhile.")
    else:
        words = translate(
            "opening", "The record goes on after about %1, by the computer's clock: it was started anew meanwhile."
        )
    if how.wall_was_behind:
        words = wall_was_behind_words()
    words = fill(words, length(how.down))
    offset = room_clock_words(meeting.session.clock_offset)
    if offset and meeting.mode is Mode.LIVE:
        shown = fill(translate("opening", "Times are shown by the room's clock, %1."), offset)
        words = f"{words} {shown}"
    return Notice(words, tone="accent" if how.exact and not offset else "amber")


def undecided_notice(meeting: Meeting) -> Notice:
    """The line that stays while it is not decided what became of what was going on."""
    return Notice(_what_goes_on(meeting), tone="amber", stays=True, topic="undecided")


def _what_goes_on(meeting: Meeting) -> str:
    translate = QCoreApplication.translate
    session = meeting.session
    if meeting.speech is not None:
        began = session.venue_time(meeting.speech.began.at)
        words = translate("opening", "%1 has had the floor since %2, %3.")
        name = speaker_name(session, meeting.speech)
    elif meeting.block is not None:
        began = session.venue_time(meeting.blocks[meeting.block.id].began.at)
        words = translate("opening", "%1 has been open since %2, %3.")
        name = meeting.block.title
    else:
        return ""
    # The name last: it may be typed by hand, and hold what looks like a place for another.
    return fill(words, name, _date(began.date()), clock_time(began))


def _date(date: dt.date) -> str:
    return date_words(date, "d MMMM yyyy")
