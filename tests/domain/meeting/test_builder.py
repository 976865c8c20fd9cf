"""A meeting while events are applied to it."""

import pytest

from chairconsole.domain.meeting.builder import CHANGED, CannotApply, MeetingBuilder
from chairconsole.domain.meeting.state import FieldsToChange
from tests.domain.given import Stage


def test_a_building_that_nothing_changed_is_the_meeting_again() -> None:
    meeting = Stage().in_discussion().meeting
    again = MeetingBuilder(meeting).finish(meeting.history, meeting.undo_history)
    assert again == meeting


def test_each_field_that_an_event_may_change_is_declared_so() -> None:
    assert set(FieldsToChange.__annotations__) == set(CHANGED)


def test_a_building_shares_nothing_that_can_change() -> None:
    stage = Stage().in_discussion()
    builder = MeetingBuilder(stage.meeting)
    builder.blocks.clear()
    builder.interventions.clear()
    assert "panel-1" in stage.meeting.blocks
    assert stage.meeting.interventions


def test_what_must_be_there_is_asked_for_by_name() -> None:
    stage = Stage().in_discussion()
    (request,) = stage.add("Kenya")
    builder = MeetingBuilder(stage.meeting)
    assert builder.open_block("panel-1") == stage.meeting.blocks["panel-1"]
    assert builder.waiting_request(request).participant.name == "Kenya"
    with pytest.raises(CannotApply):
        builder.open_block("panel-2")
    with pytest.raises(CannotApply):
        builder.waiting_request("nobody")
    with pytest.raises(CannotApply):
        builder.speech("none")
    speech = next(iter(stage.meeting.interventions))
    assert builder.speech(speech).id == speech
    with pytest.raises(CannotApply):
        builder.current_speech(speech)
