"""The kinds of events: published names that records depend on."""

from typing import get_args

import pytest
from pydantic import TypeAdapter, ValidationError

from chairconsole.domain.events import all_events as events
from chairconsole.domain.events.all_events import AnyBody, Body

PUBLISHED = {
    "session_began",
    "console_resumed",
    "clock_stepped",
    "machine_slept",
    "block_opened",
    "block_closed",
    "step_started",
    "step_finished",
    "start_set",
    "end_set",
    "request_added",
    "request_moved",
    "request_ended",
    "request_voided",
    "floor_given",
    "floor_finished",
    "floor_paused",
    "floor_resumed",
    "time_added",
    "intervention_voided",
    "point_kept",
    "undone",
    "redone",
    "request_changed",
    "list_ordered",
    "request_held",
    "request_returned",
    "text_received",
    "list_state_set",
    "stakeholder_rule_set",
    "intervention_changed",
    "slow_down_asked",
    "segment_switched",
    "questions_answered",
    "questions_reopened",
    "limit_set",
    "point_of_order_raised",
    "point_of_order_ruled",
    "meeting_suspended",
    "meeting_resumed",
    "chair_taken",
    "presence_set",
    "plan_changed",
    "point_changed",
    "point_moved",
    "points_marked",
    "points_merged",
    "points_removed",
    "points_restored",
    "speech_covered",
    "message_made",
    "message_named",
    "message_points_set",
    "message_dissolved",
    "draft_kept",
    "name_decided",
    "note_undone",
    "note_redone",
}


def test_a_published_kind_is_never_renamed_or_dropped() -> None:
    kinds = {body.model_fields["kind"].default for body in get_args(get_args(AnyBody)[0])}
    assert kinds >= PUBLISHED


def test_every_body_can_be_recorded() -> None:
    bodies = {value for value in vars(events).values() if isinstance(value, type) and issubclass(value, Body)}
    assert bodies - {Body} == set(get_args(get_args(AnyBody)[0]))


def test_a_body_is_told_by_its_kind_and_has_no_unknown_keys() -> None:
    body = TypeAdapter[AnyBody](AnyBody)
    assert body.validate_python({"kind": "undone", "taken_back": "x"}) == events.Undone(taken_back="x")
    for wrong in ({"kind": "exploded"}, {"kind": "undone"}, {"kind": "undone", "taken_back": "x", "why": "y"}):
        with pytest.raises(ValidationError):
            body.validate_python(wrong)


def test_a_request_ends_without_a_speech_in_three_ways_only() -> None:
    with pytest.raises(ValidationError):
        events.RequestEnded.model_validate({"request": "x", "outcome": "spoke"})
