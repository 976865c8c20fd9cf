"""Meetings as they were: whatever is taken back, what is at hand only saves work."""

from chairconsole.control.snapshots import APART, LATEST, MeetingSnapshots
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.meeting.fold import apply, fold
from tests.domain.given import Stage


def busy(steps: int) -> Stage:
    """A speech to which seconds were added so many times."""
    stage = Stage().in_discussion()
    stage.give("Kenya")
    for _ in range(steps):
        stage.after(1).do(AddTime(1))
    return stage


def test_the_latest_are_kept_and_farther_back_one_in_many() -> None:
    stage, earlier = busy(3 * APART), MeetingSnapshots()
    events = stage.meeting.history
    for place in range(len(events)):
        earlier.keep(fold(stage.session, events[:place]))
    lengths = [len(meeting.history) for meeting in earlier]
    assert lengths[-LATEST:] == list(range(len(events) - LATEST, len(events)))
    assert lengths[:-LATEST] == [APART * number for number in range(1, len(events) // APART + 1)]


def test_what_is_opened_again_is_the_same_and_has_earlier_meetings_at_hand() -> None:
    stage = busy(2 * APART)
    for command in (Undo(), Undo(), Redo()):
        stage.do(command)
    earlier = MeetingSnapshots()
    assert earlier.fold(stage.session, iter(stage.meeting.history)) == stage.meeting
    assert len(list(earlier)) > 1
    assert MeetingSnapshots().fold(stage.session, ()) == fold(stage.session, ())


def test_undo_far_back_and_redo_are_as_if_all_were_folded() -> None:
    stage, earlier = busy(2 * APART), MeetingSnapshots()
    meeting = earlier.fold(stage.session, stage.meeting.history)
    for command in (*[Undo()] * (APART + LATEST), *[Redo()] * LATEST, AddTime(5), Undo(), Undo()):
        before = len(stage.meeting.history)
        stage.after(1).do(command)
        earlier.keep(meeting)
        meeting = apply(meeting, stage.meeting.history[before:], earlier)
        assert meeting == fold(stage.session, stage.meeting.history)
