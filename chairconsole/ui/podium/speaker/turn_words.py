"""What the podium says of the panellists' turn: how much is owed, by whom, who is next, and how long it takes."""

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import NO_TIME, Stamp, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Seat, SegmentOf
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import panel_limit
from chairconsole.domain.queries.questions import Question, open_questions
from chairconsole.domain.queries.replies import answers_owed, replies_of
from chairconsole.domain.queries.segments import panellists, segments_of, to_reply
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import short_name, speaker_name, with_behalf
from chairconsole.ui.words.speaker_words import Countdown, SpeakerWords, countdown
from chairconsole.ui.words.time_words import clock_time, limit_words


@dataclass(frozen=True)
class SeatWords:
    """A panellist's place: how they stand in the turn, and the questions put to them, a line each.

    `brief` says the same in fewer words, `short` in one.
    """

    seat: str
    label: str
    state: str
    brief: str
    short: str
    tone: str
    questions: tuple[str, ...]
    is_next: bool = False
    is_speaking: bool = False


@dataclass(frozen=True)
class TurnWords:
    """The panellists, what is asked of any of them, the order in which they reply, and their limit."""

    seats: tuple[SeatWords, ...]
    to_any: str
    order: tuple[str, ...]
    back: str
    limit: str
    forecast: str


def is_panels_turn(meeting: Meeting) -> bool:
    """Whether it is the turn of panellists, of whom there is at least one."""
    return meeting.segment is SegmentOf.PANELLISTS and meeting.block is not None and bool(panellists(meeting.block))


def turn_words(meeting: Meeting, now: Stamp, *, with_texts: bool = True) -> TurnWords | None:
    """The words of the panellists' turn, with what was noted of the questions; None while it is the floor's."""
    block = meeting.block
    if block is None or not is_panels_turn(meeting):
        return None
    translate = QCoreApplication.translate
    waiting, following = open_questions(meeting), upcoming.what_next(meeting, now)
    if not with_texts:
        waiting = tuple(replace(one, text="") for one in waiting)
    first = following.seat.id if isinstance(following, upcoming.WillGiveReply) else None
    to_any = [_question(meeting, one) for one in waiting if not one.to]
    called = next(iter(calling_order(meeting)), None)
    limit = panel_limit(meeting, block)
    expected = replies_of(meeting, block, now)
    told = translate("turn", "forecast %1 each so far") if expected.observed else translate("turn", "forecast %1 each")
    return TurnWords(
        seats=tuple(_seat(meeting, block, seat, waiting, now, is_next=seat.id == first) for seat in panellists(block)),
        to_any=fill(translate("turn", "To any of them: %1"), " \u00b7 ".join(to_any)) if to_any else "",
        order=tuple(seat.label for seat in to_reply(meeting)),
        back=translate("turn", "back to the floor") if called is None else short_name(called.participant),
        limit=fill(translate("turn", "%1 each"), limit_words(limit)) if limit else translate("turn", "No limit"),
        forecast=fill(told, format_duration(whole_seconds(expected.length))),
    )


def in_turn(words: SpeakerWords, meeting: Meeting, now: Stamp) -> SpeakerWords:
    """What the speaker's card says, in the panellists' turn with what is said of that."""
    block, speech = meeting.block, meeting.latest_speech()
    if block is None or not is_panels_turn(meeting) or words.alarm:
        return words
    translate = QCoreApplication.translate
    mark = translate("turn", "\u2756 Panellists\u2019 turn")
    if speech is not None and _is_of_turn(meeting, speech):
        took = fill(translate("turn", "turn %1 of \u2248%2"), *_turn_times(meeting, block, now))
        return replace(words, heading=f"{mark} \u00b7 {words.heading}", spent=f"\u00b7 {took} {words.spent}")
    if speech is not None and speech.ended is None:
        return replace(words, heading=f"{mark} \u00b7 {words.heading}")
    about = translate("turn", "nobody has the floor")
    if speech is not None and speech.block == block.id:
        finished = translate("turn", "%1 finished, %2")
        about += " \u00b7 " + fill(finished, speaker_name(meeting.session, speech), countdown(speech, now))
    taken, ahead = _turn_times(meeting, block, now)
    return replace(
        words,
        heading=mark,
        name=_owing(meeting, block),
        about=about,
        asks_for="",
        is_speaking=True,
        time=Countdown(digits=taken, state=fill(translate("turn", "Turn %1"), taken)),
        spent="\u00b7 " + fill(translate("turn", "%1 forecast"), ahead),
    )


def _owing(meeting: Meeting, block: Block) -> str:
    """How many owe how much: "3 panellists owe 4 replies"."""
    panel = {seat.id for seat in panellists(block)}
    waiting = open_questions(meeting)
    owing = {seat for one in waiting for seat in one.to if seat in panel} or (panel if waiting else set())
    if not waiting:
        return Counted.tr("%n panellists reply", "", len(to_reply(meeting)))
    who = Counted.tr("%n panellists owe", "", len(owing))
    what = Counted.tr("%n replies", "", answers_owed(meeting, block))
    return f"{who} {what}"


def _turn_times(meeting: Meeting, block: Block, now: Stamp) -> tuple[str, str]:
    """How long was spoken in the turn so far, and how long it is expected to take in all."""
    times = segments_of(meeting, block.id, meeting.step_id or "", now)
    spoken = times[-1].spoken if times else NO_TIME
    replies = replies_of(meeting, block, now)
    speech = meeting.speech
    rest = NO_TIME if speech is None or not _is_of_turn(meeting, speech) else replies.length - speech.spoken(now)
    ahead: dt.timedelta = spoken + max(NO_TIME, rest) + replies.in_turn * replies.length
    return format_duration(whole_seconds(spoken)), format_duration(whole_seconds(ahead))


def _seat(
    meeting: Meeting, block: Block, seat: Seat, waiting: tuple[Question, ...], now: Stamp, *, is_next: bool
) -> SeatWords:
    translate = QCoreApplication.translate
    mine = [one for one in waiting if seat.id in one.to]
    owed, short = Counted.tr("%n owed", "", len(mine)) if mine else "", ""
    speeches = [one for one in meeting.speeches(block.id, meeting.step_id) if one.seat == seat.id]
    replied = [one for one in speeches if _is_of_turn(meeting, one)]
    is_speaking = meeting.speech is not None and meeting.speech.seat == seat.id
    brief = ""
    if is_speaking:
        state, brief, tone = translate("turn", "\u25b6 speaking now"), translate("turn", "\u25b6 speaks"), "accent"
    elif is_next:
        state, brief, tone = translate("turn", "\u25b6 next in seat order"), translate("turn", "\u25b6 next"), "accent"
    elif replied:
        took = format_duration(whole_seconds(sum((one.spoken(now) for one in replied), NO_TIME)))
        state, short, tone = fill(translate("turn", "\u2713 replied, %1"), took), f"\u2713 {took}", "green"
    else:
        state, tone = "", "purple"
    nothing = translate("turn", "no question")
    words, fewer = (" \u00b7 ".join(filter(None, (one, owed))) or nothing for one in (state, brief or short))
    questions = tuple(_question(meeting, one) for one in mine)
    return SeatWords(
        seat=seat.id,
        label=seat.label,
        state=words,
        brief=fewer,
        short=short or owed,
        tone=tone if state or owed else "muted",
        questions=questions,
        is_next=is_next,
        is_speaking=is_speaking,
    )


def _is_of_turn(meeting: Meeting, speech: Intervention) -> bool:
    """Whether a speech belongs to the turn that goes on."""
    place = (meeting.block_id or "", meeting.step_id or "")
    return (speech.block, speech.step) == place and speech.segment == len(meeting.segments.get(place, ())) - 1


def _question(meeting: Meeting, question: Question) -> str:
    """Who asked, when and what: "Kenya 11:01 · cost of orientation?"."""
    name = "" if question.participant is None else with_behalf(question.participant, question.behalf)
    put = clock_time(meeting.session.venue_time(question.put.at))
    text = " ".join(question.text.split())
    return " \u00b7 ".join(part for part in (f"{name} {put}".strip(), text) if part)
