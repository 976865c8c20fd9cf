"""Handlers of the commands that correct a speech later, in the record: its times, and whether it counts."""

import datetime as dt

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands.speech_commands import CorrectTimes, VoidSpeech
from chairconsole.domain.events.agenda_events import EndSet, StartSet
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.speech_events import InterventionVoided
from chairconsole.domain.meeting.speech import Intervention, Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings


def correct_times(meeting: Meeting, command: CorrectTimes, moment: Moment) -> Happenings:
    """Let a speech have begun and ended at other times, within its step and between its neighbours. Raises Refused."""
    speech = meeting.interventions.get(command.intervention)
    if speech is None or speech.void is not None:
        raise Refused("no_such_speech")
    if speech.ended is None and command.ended is not None:
        raise Refused("still_speaking")
    began = _corrected(speech.began, command.began, moment.now)
    ended = None if speech.ended is None else _corrected(speech.ended, command.ended, moment.now)
    until = ended or moment.now
    if between(began, until) <= NO_TIME or not began.at < until.at <= moment.now.at:
        raise Refused("too_early")
    if not _is_free(meeting, speech, began.at, until.at, moment.now):
        raise Refused("times_of_others")
    start = () if began.at == speech.began.at else (_happening(StartSet, speech, began),)
    end = (
        ()
        if ended is None or speech.ended is None or ended.at == speech.ended.at
        else (_happening(EndSet, speech, ended),)
    )
    # Neither may pass the other on the way: a speech that moves later ends later first.
    moves_later = speech.ended is not None and between(speech.ended, began) > NO_TIME
    return (*end, *start) if moves_later else (*start, *end)


def _corrected(known: Stamp, at: dt.datetime | None, now: Stamp) -> Stamp:
    """The instant meant by `at`. What stays as it was keeps its steady time, whatever the clock was set to since."""
    return known if at is None or at == known.at else now.earlier_by(now.at - at)


def _happening(kind: type[StartSet] | type[EndSet], speech: Intervention, at: Stamp) -> Happening:
    return Happening(kind(of=Part.SPEECH, id=speech.id, block=speech.block), effective_at=at.at)


def _is_free(meeting: Meeting, speech: Intervention, began: dt.datetime, ended: dt.datetime, now: Stamp) -> bool:
    """Whether no other speech overlaps these times, and its step, or else its block, went on throughout them."""
    for other in meeting.speeches():
        others_end = (other.ended or now).at
        if other.id != speech.id and other.began.at < ended and began < others_end:
            return False
    key = (speech.block, speech.step or "")
    around = meeting.steps.get(key) if speech.step is not None else meeting.blocks.get(speech.block)
    return around is not None and any(
        first.at <= began and ended <= last.at for first, last in _uninterrupted(around, now)
    )


def _uninterrupted(run: Run, now: Stamp) -> list[tuple[Stamp, Stamp]]:
    starts = [run.began, *(gap.ended or now for gap in run.gaps)]
    ends = [*(gap.began for gap in run.gaps), run.ended or now]
    return list(zip(starts, ends, strict=True))


def void_speech(meeting: Meeting, command: VoidSpeech, _: Moment) -> Happenings:
    """Let a speech that is over not count: it was entered by mistake. Raises Refused."""
    speech = meeting.interventions.get(command.intervention)
    if speech is None or speech.void is not None:
        raise Refused("no_such_speech")
    if speech.ended is None:
        raise Refused("still_speaking")
    return happenings(InterventionVoided(intervention=speech.id, reason="mistake"))


HANDLERS: Handlers = {
    CorrectTimes: correct_times,
    VoidSpeech: void_speech,
}
