"""The segments of a discussion, and when to propose a switch."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import GoToStep, StartedEarlier
from chairconsole.domain.commands.proceedings_commands import SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveFloorBack
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.segments import (
    chairing_seats,
    floor_turn,
    panellists,
    propose_switch,
    segments_of,
    spoke_from_floor,
)
from chairconsole.report.accounts.proceedings import segments
from tests.domain.given import Stage, minutes, seconds, two_days, who, written


def told(stage: Stage) -> list[tuple[SegmentOf, int, float]]:
    found = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    return [(one.of, one.interventions, one.spoken.total_seconds()) for one in found]


def test_a_discussion_begins_with_the_floor_and_counts_what_began_in_each_segment(stage: Stage) -> None:
    assert stage.meeting.segment is SegmentOf.FLOOR
    stage.speaks("Kenya", minutes(2))
    stage.give("Fiji")
    stage.after(30).do(SwitchSegment())
    stage.after(30).give("x", seat="expert-1")
    stage.after(60).do(SwitchSegment(SegmentOf.FLOOR))
    assert told(stage) == [(SegmentOf.FLOOR, 2, 180), (SegmentOf.PANELLISTS, 1, 60), (SegmentOf.FLOOR, 0, 0)]
    first, second, third = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    assert first.ended == second.began
    assert (second.ended, third.began, third.ended) == (stage.now, stage.now, None)
    stage.do(Undo())
    assert stage.meeting.segment is SegmentOf.PANELLISTS


def test_a_seat_that_interrupts_is_none_of_those_who_spoke_from_the_floor(stage: Stage) -> None:
    stage.give("Panama")
    for seat in ("moderator", "expert-2"):
        stage.after(30).give("x", seat=seat)
        stage.after(30).do(GiveFloorBack())
    assert told(stage) == [(SegmentOf.FLOOR, 1, 120)]


def test_a_discussion_that_goes_on_is_in_the_segment_in_which_it_was_left(stage: Stage) -> None:
    stage.do(SwitchSegment())
    stage.do(GoToStep("panel-1", "concluding"))
    assert stage.meeting.segment is None
    assert stage.refusal(SwitchSegment()) == "no_discussion"
    stage.do(GoToStep("panel-1", "discussion"))
    assert stage.meeting.segment is SegmentOf.PANELLISTS
    assert segments_of(stage.meeting, "panel-2", "discussion", stage.now) == ()
    assert segments_of(stage.meeting, "panel-1", "opening", stage.now) == ()


def test_the_time_in_which_a_discussion_was_left_belongs_to_nobody(stage: Stage) -> None:
    stage.after(600).do(GoToStep("panel-1", "concluding"))
    stage.after(300).do(GoToStep("panel-1", "discussion"))
    stage.after(300)
    (floor,) = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    assert floor.lasted(stage.now) == seconds(900)
    stage.do(SwitchSegment())
    stage.after(60).do(GoToStep("panel-1", "concluding"))
    floor, panel = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    assert (floor.lasted(stage.now), panel.lasted(stage.now)) == (seconds(900), seconds(60))
    (first, second) = segments(stage.meeting, stage.now)
    assert (first.seconds, second.seconds) == (900, 60)


def test_what_was_said_in_a_segment_that_is_not_known_counts_in_none(stage: Stage) -> None:
    stage.speaks("Kenya", minutes(2))
    stage.do(SwitchSegment())
    stage.give("x", seat="expert-1")
    known = {key: segments[:1] for key, segments in stage.meeting.segments.items()}
    (first,) = segments_of(replace(stage.meeting, segments=known), "panel-1", "discussion", stage.now)
    assert (first.interventions, first.spoken) == (1, minutes(2))


def test_a_discussion_that_began_earlier_and_is_over_has_its_first_and_last_segment_so(stage: Stage) -> None:
    stage.after(60).do(StartedEarlier(Part.STEP, seconds(30)))
    stage.do(SwitchSegment())
    stage.after(60).do(GoToStep("panel-1", "concluding"))
    first, last = segments_of(stage.meeting, "panel-1", "discussion", stage.now)
    run = stage.run("panel-1", "discussion")
    assert (first.began, last.ended) == (run.began, run.ended)
    assert stage.clock(first.began) == "10:42:30"


def test_the_panel_begins_the_count_anew_and_who_chairs_is_none_of_the_floor(stage: Stage) -> None:
    for name, seat in (("Kenya", None), ("x", "expert-1"), ("Fiji", None), ("x", "moderator")):
        stage.give(name, seat)
    turn = floor_turn(stage.meeting)
    assert turn is not None
    assert turn.interventions == 1


def test_the_switch_is_proposed_after_so_many_from_the_floor_since_the_panel_spoke(stage: Stage) -> None:
    for number in range(5):
        stage.speaks(f"State {number}", minutes(1))
    assert propose_switch(stage.meeting) is None
    stage.do(GiveFloorBack())
    stage.do(Finish())
    assert propose_switch(stage.meeting) is None
    stage.give("Fiji")
    proposal = propose_switch(stage.meeting)
    assert proposal is not None
    assert (proposal.interventions, proposal.after) == (6, 6)
    stage.do(GiveFloor(who("x"), seat="moderator"))
    assert propose_switch(stage.meeting) is not None
    stage.do(GiveFloor(who("x"), seat="expert-1"))
    assert propose_switch(stage.meeting) is None


def test_nothing_is_proposed_in_the_panels_segment_or_where_there_is_no_panel(stage: Stage) -> None:
    for number in range(7):
        stage.speaks(f"State {number}", minutes(1))
    stage.do(SwitchSegment())
    assert propose_switch(stage.meeting) is None
    stage.open("lunch-1")
    assert propose_switch(stage.meeting) is None


def test_the_rules_may_want_another_number_or_no_panel() -> None:
    plan = written()
    plan["days"][0]["blocks"][1]["rules"]["propose_switch_after"] = 1
    stage = Stage(Session.model_validate(plan)).in_discussion()
    stage.give("Kenya")
    assert propose_switch(stage.meeting) is not None
    plan["rules"]["segments"] = ["floor"]
    stage = Stage(Session.model_validate(plan)).in_discussion()
    stage.give("Kenya")
    assert propose_switch(stage.meeting) is None


def test_where_nobody_but_the_moderator_sits_no_panel_has_its_turn() -> None:
    plan = written()
    panel = plan["days"][0]["blocks"][1]
    panel["seats"], panel["steps"] = panel["seats"][:1], panel["steps"][4:]
    stage = Stage(Session.model_validate(plan)).at("10:15").open("panel-1")
    stage.next()
    assert stage.meeting.segment is SegmentOf.FLOOR
    assert floor_turn(stage.meeting) is None


def test_moderators_are_panellists_of_the_summary_panel_only() -> None:
    session = two_days()
    panel, summary = session.block("panel-1"), session.block("summary")
    assert panel is not None
    assert summary is not None
    assert [seat.id for seat in panellists(panel)] == ["expert-1", "expert-2", "expert-3"]
    assert [seat.id for seat in panellists(summary)] == ["moderator"]


@pytest.mark.parametrize("role", ["co-facilitator", "Co-Chair", "chair"])
def test_who_chairs_by_whatever_title_the_note_has_owes_no_replies(role: str) -> None:
    plan = written()
    plan["days"][0]["blocks"][1]["seats"].append({"id": "in-the-chair", "role": role, "label": role})
    block = Session.model_validate(plan).block("panel-1")
    assert block is not None
    assert [seat.id for seat in panellists(block)] == ["expert-1", "expert-2", "expert-3"]
    assert [seat.id for seat in chairing_seats(block)] == ["moderator", "in-the-chair"]


def test_who_still_speaks_has_not_spoken_yet_and_who_interrupts_is_none_of_the_floor(stage: Stage) -> None:
    def spoke() -> int:
        return spoke_from_floor(stage.meeting, "panel-1", "discussion", 0)

    stage.give("Panama")
    assert spoke() == 0
    for seat in ("moderator", "expert-2"):
        stage.after(30).give(seat, seat)
    for _ in range(2):
        stage.after(10).do(GiveFloorBack())
    # goes on after two interruptions
    assert (stage.meeting.speech.participant.name if stage.meeting.speech else "", spoke()) == ("Panama", 0)
    stage.after(30).do(Finish())
    assert spoke() == 1
    stage.give("Kenya")
    assert spoke() == 1
    stage.after(30).do(Finish())
    stage.do(SwitchSegment())
    stage.give("x", "expert-1")
    stage.after(30).do(Finish())
    assert (spoke(), spoke_from_floor(stage.meeting, "panel-1", "discussion", 1)) == (2, 0)
