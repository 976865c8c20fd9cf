"""What can happen: every kind has exactly one class, is published for ever and changes a meeting in one way."""

import pytest
from pydantic import ValidationError

from chairconsole.domain.base.event_parts import LimitOf, StakeholderRule, Until
from chairconsole.domain.events import (
    agenda_events,
    draft_events,
    list_events,
    message_events,
    plan_events,
    point_events,
    proceedings_events,
    session_events,
    speech_events,
    undo_events,
)
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.events.envelope import bodies_by_kind
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.events.point_events import Covered, PointMark
from chairconsole.domain.meeting.fold import changes
from tests.domain.given import who

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
    "room_clock_set",
    "room_notice_set",
    "speech_covered",
    "message_made",
    "message_named",
    "message_points_set",
    "message_dissolved",
    "draft_kept",
    "name_decided",
    "note_undone",
    "note_redone",
    "stakeholder_kind_set",
    "short_name_given",
    "point_part_chosen",
    "messages_differ",
    "difference_taken_back",
    "likeness_decided",
    "draft_language_chosen",
    "draft_locked",
    "draft_unlocked",
    "conclusions_declined",
    "overarching_theme_chosen",
    "point_of_order_described",
    "point_of_order_left",
    "request_limit_set",
    "speaker_swapped",
}

CHOICES: dict[str, set[str]] = {
    "About": {"question", "comment", "observation"},
    "Attribution": {"none", "groups", "full"},
    "BlockKind": {"opening", "issue_brief", "panel", "break", "summary_panel", "main_conclusions", "closing", "other"},
    "Covered": {"frame_the_issues", "facts_and_figures", "gaps", "priorities"},
    "DraftReason": {"generated", "restored", "exported", "left", "delivered", "read_back"},
    "Language": {"en", "fr", "es"},
    "LimitOf": {"floor", "group", "stakeholder", "panellist"},
    "ListState": {"open", "last_call", "closed"},
    "Mode": {"live", "rehearsal"},
    "Origin": {"note", "derived", "assumed"},
    "Part": {"block", "step", "speech"},
    "ParticipantKind": {"group", "member_state", "observer_state", "igo", "un_entity", "stakeholder", "seat", "other"},
    "PlanChange": {
        "block_extended",
        "block_moved",
        "block_ended_earlier",
        "block_skipped",
        "blocks_merged",
        "blocks_exchanged",
        "block_added",
        "step_skipped",
        "lateness_shared",
        "step_text_set",
        "seat_added",
        "seat_renamed",
        "person_replaced",
        "person_renamed",
        "new_plan",
    },
    "PointKind": {
        "point",
        "question",
        "recommendation",
        "figure",
        "quote",
        "example",
        "caution",
        "offer",
        "conclusion",
    },
    "PointMark": {"star", "not_for_attribution"},
    "ExpertPart": {
        "interlinkages",
        "overarching_themes",
        "ideas_for_discussion",
        "potential_commitments",
        "options_for_ways_forward",
    },
    "PointShape": {"noun", "verb", "clause", "as_typed"},
    "Purpose": {"concluding_remarks", "perspective", "thematic_expert", "main_conclusions", "written_summary"},
    "SegmentOf": {"floor", "panellists"},
    "StakeholderKind": {
        "civil_society",
        "private_sector",
        "academia",
        "trade_union",
        "local_authority",
        "parliament",
        "diaspora",
        "human_rights_institution",
    },
    "Say": {
        *("open_session", "open_meeting", "rules", "group_rule"),
        *("stakeholder_rule", "open_discussion", "give_floor", "give_floor_followed"),
        *("now_give_floor", "now_give_floor_followed", "after_that", "thanks"),
        *("thanks_short", "delegation", "observer", "organization"),
        *("on_behalf", "spoke_on_behalf", "panellists_turn", "conclude_delegation"),
        *("conclude", "slow_down", "last_call", "last_call_until"),
        *("list_closed", "list_open", "new_limit", "new_group_limit"),
        *("new_stakeholder_limit", "new_reply_limit", "point_of_order", "give_back"),
        *("suspend", "suspend_until", "resume", "adjourn_until"),
        *("close_session", "ask_for_plates", "next_item"),
    },
    "StakeholderRule": {"accept", "hold", "one_every"},
    "Until": {"block", "session"},
}
"""What stands in the fields of events; a new value raises the format of records, as a new kind does."""

NOTES = (point_events.PointBody, message_events.MessageBody)
WITHOUT_A_CHANGE = {
    *(session_events.ConsoleResumed, session_events.ClockStepped, session_events.MachineSlept),
    *(undo_events.Undone, undo_events.Redone, draft_events.NoteUndone, draft_events.NoteRedone),
}
NOT_THE_CHAIRS = (session_events.SessionBody, draft_events.DraftBody, undo_events.UndoBody)


def test_a_kind_is_published_and_then_never_renamed_or_dropped() -> None:
    assert set(bodies_by_kind()) == PUBLISHED


def test_another_value_of_a_choice_is_another_format_too() -> None:
    """An older version reads no value that it does not know: it would call the record damaged, not too new."""
    found = {
        name: set(schema["enum"])
        for body in bodies_by_kind().values()
        for name, schema in body.model_json_schema().get("$defs", {}).items()
        if "enum" in schema
    }
    assert found == CHOICES


def test_every_kind_changes_a_meeting_in_exactly_one_way_or_is_said_not_to() -> None:
    assert not set(changes()) & WITHOUT_A_CHANGE
    assert {*changes(), *WITHOUT_A_CHANGE} == set(bodies_by_kind().values())


def test_what_undo_takes_back_is_told_by_the_subject() -> None:
    for body in bodies_by_kind().values():
        assert body.is_a_note == issubclass(body, NOTES)
        assert body.is_the_chairs == (not issubclass(body, (*NOTES, *NOT_THE_CHAIRS)))


def test_a_body_has_no_unknown_keys() -> None:
    assert undo_events.Undone.model_validate({"taken_back": "x"}) == undo_events.Undone(taken_back="x")
    for wrong in ({}, {"taken_back": "x", "why": "y"}):
        with pytest.raises(ValidationError):
            undo_events.Undone.model_validate(wrong)


def test_a_block_and_a_step_are_told_by_their_ids() -> None:
    assert agenda_events.StepStarted(block="panel-1", step="open").step == "open"


def test_a_request_ends_without_a_speech_in_three_ways_only() -> None:
    with pytest.raises(ValidationError):
        list_events.RequestEnded.model_validate({"request": "x", "outcome": "spoke"})


def test_a_request_of_the_first_format_reads_as_it_was() -> None:
    added = list_events.RequestAdded.model_validate({"request": "r", "block": "b", "participant": who("Kenya")})
    assert (added.about, added.to, added.together, added.after_closing) == (None, (), False, False)
    assert (added.is_reply, added.answers, added.held, added.carried_from) == (False, None, False, None)


def test_a_speech_of_the_first_format_reads_as_it_was() -> None:
    given = speech_events.FloorGiven.model_validate(
        {"intervention": "i", "block": "b", "step": None, "participant": who("Kenya"), "limit": "3:00"}
    )
    assert (given.about, given.to, given.continues, given.is_reply, given.answers) == (None, (), None, False, None)


def test_a_point_of_an_older_record_has_no_marks() -> None:
    kept = point_events.PointKept.model_validate({"point": "p", "intervention": None, "block": None, "text": "x"})
    assert (kept.marks, kept.split_from, kept.shape, kept.written, kept.written_by) == ((), None, None, False, None)
    changed = point_events.PointChanged.model_validate({"point": "p", "text": "x"})
    assert (changed.shape, changed.written, changed.written_by) == (None, False, None)


def test_points_merged_in_an_older_record_stay_what_the_first_was() -> None:
    merged = point_events.PointsMerged.model_validate({"point": "p", "merged": ["q"], "text": "x"})
    assert (merged.what, merged.to, merged.marks) == (None, None, None)
    assert (merged.shape, merged.written, merged.written_by, merged.short) == (None, False, None, "")


def test_one_after_none_is_no_rule() -> None:
    with pytest.raises(ValidationError):
        list_events.StakeholderRuleSet(rule=StakeholderRule.ONE_EVERY, every=0)


def test_a_limit_holds_until_the_end_of_the_block_unless_it_says_more() -> None:
    assert proceedings_events.LimitSet(block="b", of=LimitOf.FLOOR, limit=None).until is Until.BLOCK


def test_a_change_of_the_plan_without_parts_changes_nothing() -> None:
    body = PlanChanged(change=plan_events.PlanChange.NEW_PLAN)
    assert (body.blocks, body.gone, body.people, body.session) == ((), (), (), None)


def test_two_drafts_are_about_one_panel() -> None:
    assert [purpose for purpose in Purpose if purpose.is_of_a_panel] == [Purpose.CONCLUDING, Purpose.PERSPECTIVE]


def test_published_words_stay() -> None:
    assert [*Purpose] == [
        "concluding_remarks",
        "perspective",
        "thematic_expert",
        "main_conclusions",
        "written_summary",
    ]
    assert [*DraftReason] == ["generated", "restored", "exported", "left", "delivered", "read_back"]
    assert [*Attribution] == ["none", "groups", "full"]
    assert [*PointMark] == ["star", "not_for_attribution"]
    assert [*Covered] == ["frame_the_issues", "facts_and_figures", "gaps", "priorities"]
    assert [change.value for change in PlanChange] == [change.name.lower() for change in PlanChange]
