"""What a change of the plan does to a meeting, fitting or not."""

import datetime as dt

import pytest

from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.apply_plan import CHANGES, changed_session
from chairconsole.domain.meeting.builder import CannotApply, MeetingBuilder
from tests.domain.given import Stage, two_days


def body(**changes: object) -> PlanChanged:
    return PlanChanged.model_validate({"change": PlanChange.BLOCK_SKIPPED, **changes})


def change(builder: MeetingBuilder, body: PlanChanged) -> None:
    """Change the plan; when it happens does not matter."""
    CHANGES[PlanChanged](builder, None, body)  # type: ignore[arg-type]


def test_blocks_and_people_are_those_of_the_event() -> None:
    session = two_days()
    lunch = session.days[0].blocks[2].model_copy(update={"title": "Late lunch"})
    ada = session.people[0].model_copy(update={"name": "Ada Other"})
    ben = session.people[0].model_copy(update={"id": "ben"})
    unknown = lunch.model_copy(update={"id": "unknown"})
    changed = changed_session(session, body(blocks=(lunch, unknown), people=(ada, ben), gone=("closing-2", "none")))
    assert [block.title for block in changed.days[0].blocks][2] == "Late lunch"
    assert [block.id for block in changed.days[1].blocks] == ["summary"]
    assert changed.people == (ada, ben)
    assert changed.block("unknown") is None


def test_a_new_block_is_one_of_its_day_and_stands_where_its_time_puts_it() -> None:
    session = two_days()
    film = session.days[0].blocks[2].model_copy(update={"id": "film", "start": 12 * 60 + 30, "end": 13 * 60})
    added = body(change=PlanChange.BLOCK_ADDED, block="film", date=session.days[0].date, blocks=(film,))
    days = changed_session(session, added).days
    assert [block.id for block in days[0].blocks] == ["opening-1", "panel-1", "film", "lunch-1", "panel-2", "closing-1"]
    assert days[1] == session.days[1]
    # of no day of the session, and when it is there already
    assert changed_session(session, added.model_copy(update={"date": dt.date(2026, 7, 1)})) == session
    assert changed_session(changed_session(session, added), added).days == days


def test_a_plan_that_would_not_hold_together_is_not_taken() -> None:
    stage = Stage()
    opening = stage.session.days[0].blocks[0].model_copy(update={"end": 0})
    builder = MeetingBuilder(stage.meeting)
    with pytest.raises(CannotApply, match="hold together"):
        change(builder, body(blocks=(opening,)))
    assert builder.session is stage.meeting.session


def test_what_goes_on_stays_in_the_plan() -> None:
    stage = Stage().at("10:15").open("panel-1")
    builder = MeetingBuilder(stage.meeting)
    with pytest.raises(CannotApply, match="lack"):
        change(builder, body(gone=("panel-1",)))
    stage.next()
    panel = stage.meeting.block
    assert panel is not None
    with pytest.raises(CannotApply, match="lack"):
        change(MeetingBuilder(stage.meeting), body(blocks=(panel.model_copy(update={"steps": panel.steps[1:]}),)))
    change(builder, body(gone=("lunch-1",)))
    assert builder.session.block("lunch-1") is None
