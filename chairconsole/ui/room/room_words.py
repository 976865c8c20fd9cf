"""What the room reads, worked out from the meeting at an instant: only what the chair says aloud anyway."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.timing import whole_seconds
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.domain.meeting.floor import Suspension
from chairconsole.domain.meeting.speech import Intervention, Phase
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.segments import panellists, to_reply
from chairconsole.ui.room.between_words import between_words
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.coming_words import GAP, Row, addressed_name, coming_rows
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import on_behalf, shown_name, speaker_name, with_behalf
from chairconsole.ui.words.order_words import OrderWords, keeps_words, order_words
from chairconsole.ui.words.speaker_words import Countdown, countdown_words
from chairconsole.ui.words.time_words import countdown_figure

STATES = {
    Phase.RUNNING: QT_TRANSLATE_NOOP("room", "Speaking"),
    Phase.OVER: QT_TRANSLATE_NOOP("room", "Time is over"),
}
"""What the room reads of a countdown where the podium has another word."""


def room_words(room: RoomMoment) -> RoomWords:
    """The words of the room display."""
    meeting = room.meeting
    words = _state(room)
    rehearsal = QCoreApplication.translate("room", "Rehearsal") if meeting.mode is Mode.REHEARSAL else ""
    words = replace(words, clock=room.time(room.now.at), rehearsal=rehearsal)
    return _with_notice(words, meeting.room_notice) if meeting.room_notice else words


def _state(room: RoomMoment) -> RoomWords:
    meeting, speech = room.meeting, room.meeting.latest_speech()
    if meeting.suspension is not None:
        return _suspended(room, meeting.suspension)
    order = order_words(meeting, room.now)
    if order is not None:
        return _point_of_order(room, order)
    if meeting.block is None or speech is None or speech.block != meeting.block_id:
        return between_words(room)
    if meeting.segment is SegmentOf.PANELLISTS and (speech.ended is None or _has_replied(room, speech)):
        return _reply(room, speech)
    return _waiting_for_reply(room) if meeting.segment is SegmentOf.PANELLISTS else _speech(room, speech)


def _speech(room: RoomMoment, speech: Intervention) -> RoomWords:
    translate = QCoreApplication.translate
    is_speaking = speech.ended is None
    time = countdown_words(speech, room.now)
    state = STATES.get(speech.phase(room.now))
    return RoomWords(
        block=room.block(),
        heading=translate("room", "Has the floor") if is_speaking else translate("room", "Spoke last"),
        name=speaker_name(room.meeting.session, speech),
        detail=_who(room.meeting, speech),
        slower=translate("room", "Please speak more slowly") if speech.is_asked_to_slow_down(room.now) else "",
        is_speaking=is_speaking,
        time=replace(time, state=translate("room", state)) if state else time,
        coming=coming_rows(room.meeting, room.now),
        until=room.until(),
    )


def _has_replied(room: RoomMoment, speech: Intervention) -> bool:
    """Whether that speech was one of the panellists' turn that goes on."""
    segments = room.meeting.segments.get((speech.block, room.meeting.step_id or ""), ())
    is_here = speech.step == room.meeting.step_id and speech.segment == len(segments) - 1
    return is_here and speech.seat is not None


def _reply(room: RoomMoment, speech: Intervention) -> RoomWords:
    """Somebody speaks in the panellists' turn or has just done so; without a limit the clock counts up."""
    translate = QCoreApplication.translate
    words = _speech(room, speech)
    panel = {seat.id for seat in panellists(room.meeting.block)} if room.meeting.block else set()
    if speech.seat not in panel:
        return words
    speaking, turn = translate("room", "\u2756 Panellists reply"), translate("room", "\u2756 Panellists\u2019 turn")
    return replace(words, heading=speaking if words.is_speaking else turn, until="", is_reply=True)


def _waiting_for_reply(room: RoomMoment) -> RoomWords:
    translate = QCoreApplication.translate
    return RoomWords(
        room.block(),
        translate("room", "\u2756 Panellists\u2019 turn"),
        ", ".join(seat.label for seat in to_reply(room.meeting)),
        is_speaking=True,
        coming=coming_rows(room.meeting, room.now),
        is_reply=True,
    )


def _point_of_order(room: RoomMoment, order: OrderWords) -> RoomWords:
    """Who raises it, as soon as that is known, with a clock of their own; that of the speaker stands still."""
    translate = QCoreApplication.translate
    words = RoomWords(
        block=room.block(),
        heading=translate("room", "\u2691 Point of order") if order.raiser else "",
        name=order.name,
        took=order.took,
        is_speaking=True,
        until=room.until(),
        is_point_of_order=True,
    )
    speech = room.meeting.speech
    if speech is None:
        return replace(words, coming=_who_follows(room))
    time = countdown_words(speech, room.now)
    return replace(
        words,
        keeps=keeps_words(order),
        time=replace(time, icon="pause", state=translate("room", "Clock stands still"), phase="paused"),
        coming=(_back_to(room, speech),),
        is_still=True,
    )


def _back_to(room: RoomMoment, speech: Intervention) -> Row:
    lead = QCoreApplication.translate("room", "The floor goes back to")
    return Run(lead + GAP, "muted"), Run(addressed_name(room.meeting, speech), bold=True)


def _suspended(room: RoomMoment, suspension: Suspension) -> RoomWords:
    """Until when the meeting is suspended, if it was said, and who has the floor then."""
    translate = QCoreApplication.translate
    what, until = translate("room", "Meeting suspended"), translate("room", "until %1")
    words = RoomWords(room.block(), "", what, detail=suspension.reason, is_speaking=True, coming=_who_follows(room))
    words = replace(words, until=_interpretation(room))
    resumes = suspension.resumes_at
    if resumes is None:
        return words
    left = whole_seconds(resumes - room.now.at)
    if left <= 0:
        soon = translate("room", "It resumes shortly")
        return replace(words, detail=" \u00b7 ".join(part for part in (soon, suspension.reason) if part))
    whole = max(1, whole_seconds(resumes - suspension.began.at))
    time = Countdown(
        countdown_figure(left),
        "running",
        state=translate("room", "Resumes in"),
        fraction=min(max(1 - left / whole, 0.0), 1.0),
        has_limit=True,
    )
    words = replace(
        words, heading=translate("room", "\u275a\u275a Meeting suspended"), name=fill(until, room.time(resumes))
    )
    return replace(words, time=time, is_still=True)


def _who_follows(room: RoomMoment) -> tuple[Row, ...]:
    if room.meeting.speech is not None:
        return (_back_to(room, room.meeting.speech),)
    called_next = calling_order(room.meeting)
    if not called_next:
        return ()
    first, *others = called_next
    then = QCoreApplication.translate("room", "Then")
    more = f"{GAP}\u00b7{GAP}{Counted.tr('%n more', '', len(others))}" if others else ""
    called = Run(with_behalf(first.participant, first.behalf), bold=True)
    return ((Run(then + GAP, "muted"), called, *((Run(more, "muted"),) if more else ())),)


def _interpretation(room: RoomMoment) -> str:
    """Until when there is interpretation: what the meeting must be over by."""
    session, block = room.meeting.session, room.meeting.block
    day = session.day_of(block.id) if block is not None else None
    hours = day.interpretation_of(block) if day is not None and block is not None else None
    if day is None or hours is None:
        return ""
    words = QCoreApplication.translate("room", "Interpretation until %1")
    return fill(words, room.time(session.instant(day.date, hours.end)))


def _who(meeting: Meeting, speech: Intervention) -> str:
    """On whose behalf somebody speaks, or the person who sits on the seat."""
    if speech.behalf is not None:
        return on_behalf(speech.behalf)
    name = shown_name(speech.participant)
    return "" if name == speaker_name(meeting.session, speech) else name


def _with_notice(words: RoomWords, notice: str) -> RoomWords:
    """The chair's text in the place of the name; who has the floor and for how long stays below it."""
    translate = QCoreApplication.translate
    coming = words.coming
    if words.time.digits or words.is_point_of_order:
        lead = words.heading + GAP if words.heading else ""
        coming = ((Run(lead, "muted"), Run(words.name, bold=True)),)
    return replace(
        words,
        heading=translate("room", "From the Chair"),
        name="",
        detail="",
        took="",
        keeps="",
        slower="",
        notice=notice,
        coming=coming,
        until="" if words.time.digits else words.until,
        is_reply=False,
        is_point_of_order=False,
    )
