"""What the chair may change in the plan, and what comes of it."""

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.notation import Limit, format_wall_time
from chairconsole.domain.commands import plan_commands
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.next_step import what_next
from tests.domain.given import Stage, panel_of, remarks, two_days


@pytest.fixture
def stage() -> Stage:
    return Stage().at("10:15").open("panel-1")


def at(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def block(stage: Stage, block_id: str) -> Block:
    found = stage.meeting.session.block(block_id)
    assert found is not None
    return found


def plan(stage: Stage) -> dict[str, str]:
    day = stage.meeting.session.days[0]
    return {one.id: f"{format_wall_time(one.start)}-{format_wall_time(one.end)}" for one in day.blocks}


PLANNED = {
    "opening-1": "10:00-10:15",
    "panel-1": "10:15-13:00",
    "lunch-1": "13:00-15:00",
    "panel-2": "15:00-17:55",
    "closing-1": "17:50-18:00",
}

TIMES = {
    "the break becomes shorter": (
        plan_commands.ExtendBlock("panel-1", at("13:12")),
        {"panel-1": "10:15-13:12", "lunch-1": "13:12-15:00"},
    ),
    "the break is left out": (
        plan_commands.ExtendBlock("panel-1", at("15:12")),
        {"panel-1": "10:15-15:12", "lunch-1": None, "panel-2": "15:12-17:55"},
    ),
    "nothing is left of the break": (
        plan_commands.ExtendBlock("panel-1", at("15:00")),
        {"panel-1": "10:15-15:00", "lunch-1": None},
    ),
    "a block that ends earlier moves no other": (
        plan_commands.ExtendBlock("panel-1", at("12:30")),
        {"panel-1": "10:15-12:30"},
    ),
    "a block that is moved": (
        plan_commands.MoveBlock("lunch-1", at("13:12")),
        {"lunch-1": "13:12-15:12", "panel-2": "15:12-17:55"},
    ),
    "a block that is moved and cut": (
        plan_commands.MoveBlock("lunch-1", at("13:12"), at("14:30")),
        {"lunch-1": "13:12-14:30"},
    ),
    # what follows is cut by the end of interpretation, which does not move
    "a block that pushes the last one": (
        plan_commands.ExtendBlock("panel-2", at("17:57")),
        {"panel-2": "15:00-17:57", "closing-1": "17:57-18:00"},
    ),
    "and past the end of interpretation": (
        plan_commands.ExtendBlock("panel-2", at("18:05")),
        {"panel-2": "15:00-18:05", "closing-1": "18:05-18:15"},
    ),
    "a panel after interpretation has the 35 minutes of its remarks": (
        plan_commands.ExtendBlock("lunch-1", at("18:30")),
        {"lunch-1": "13:00-18:30", "panel-2": "18:30-19:05", "closing-1": "19:05-19:15"},
    ),
    "from midnight on": (plan_commands.MoveBlock("closing-1", 0), {"closing-1": "00:00-00:10"}),
    "until midnight": (plan_commands.ExtendBlock("closing-1", 1440), {"closing-1": "17:50-24:00"}),
    "past midnight, and what follows with it": (
        plan_commands.ExtendBlock("panel-2", at("24:10")),
        {"panel-2": "15:00-24:10", "closing-1": "24:10-24:20"},
    ),
    "the overlap is repaired": (plan_commands.EndEarlierBlock("panel-2"), {"panel-2": "15:00-17:50"}),
    "a block is skipped": (plan_commands.SkipBlock("panel-2"), {"panel-2": None}),
}


@pytest.mark.parametrize("change", TIMES)
def test_the_times_of_blocks(stage: Stage, change: str) -> None:
    command, changes = TIMES[change]
    expected = {one: time for one, time in {**PLANNED, **changes}.items() if time is not None}
    hours = stage.meeting.session.days[0].interpretation
    assert [type(body) for body in stage.do(command)] == [PlanChanged]
    assert plan(stage) == expected
    assert stage.meeting.session.days[0].interpretation == hours
    stage.do(Undo())
    assert plan(stage) == PLANNED
    stage.do(Redo())
    assert plan(stage) == expected
    # the plan of the file is known all the same
    assert stage.meeting.given == two_days()


REFUSED = [
    (plan_commands.ExtendBlock("no such block", 700), "no_such_block"),
    (plan_commands.ExtendBlock("panel-1", at("10:15")), "time_would_be_negative"),
    (plan_commands.ExtendBlock("panel-1", at("29:01")), "time_would_be_negative"),
    (plan_commands.ExtendBlock("panel-1", at("29:00")), "time_would_be_negative"),
    (plan_commands.ExtendBlock("opening-1", at("10:30")), "has_begun"),
    (plan_commands.MoveBlock("panel-1", at("10:30")), "has_begun"),
    (plan_commands.MoveBlock("panel-2", -1), "time_would_be_negative"),
    (plan_commands.MoveBlock("panel-2", at("16:00"), at("15:00")), "time_would_be_negative"),
    (plan_commands.EndEarlierBlock("panel-1"), "no_overlap"),
    (plan_commands.SkipBlock("panel-1"), "has_begun"),
    (plan_commands.SkipBlock("no such block"), "no_such_block"),
    (plan_commands.SkipStep("panel-1", "opening"), "has_begun"),
    (plan_commands.ShareLateness("panel-1", ()), "not_late"),
    (plan_commands.ShareLateness("panel-1", (("opening", 330),)), "has_begun"),
    (plan_commands.ShareLateness("panel-1", (("no such step", 330),)), "no_such_step"),
    (plan_commands.ShareLateness("panel-1", (("discussion", 330),)), "no_limit"),
    (plan_commands.ShareLateness("panel-1", (("expert-1", 420),)), "not_shorter"),
    (plan_commands.SkipStep("panel-1", "no such step"), "no_such_step"),
    (plan_commands.AddSeat("panel-1", " "), "nothing_said"),
    (plan_commands.RenameSeat("panel-1", "no such seat", "X"), "no_such_seat"),
    (plan_commands.RenameSeat("panel-1", "moderator", "\n"), "nothing_said"),
    (plan_commands.ReplacePerson("panel-1", "expert-1", ("",)), "nothing_said"),
    (plan_commands.RenamePerson("nobody", "X"), "no_such_person"),
    (plan_commands.TakeNewPlan(two_days()), "nothing_new"),
]


@pytest.mark.parametrize(("command", "code"), REFUSED)
def test_what_is_refused(command: Command, code: str) -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:15")
    stage.do(CloseBlock())
    stage.open("panel-1").next()
    assert stage.refusal(command) == code


@pytest.mark.parametrize(
    ("command", "block_id", "part"),
    [
        (plan_commands.ExtendBlock("panel-1", at("12:30")), "panel-1", None),
        (plan_commands.EndEarlierBlock("panel-2"), "panel-2", None),
        (plan_commands.SkipBlock("panel-2"), "panel-2", None),
        (plan_commands.SkipStep("panel-1", "expert-1"), "panel-1", "expert-1"),
        (plan_commands.AddSeat("panel-1", "Expert 4"), "panel-1", "expert-4"),
        (plan_commands.RenameSeat("panel-1", "moderator", "Chair"), "panel-1", "moderator"),
        (plan_commands.ReplacePerson("panel-1", "moderator", ("Ada Example",)), "panel-1", "moderator"),
        (plan_commands.RenamePerson("ada", "Ada Exemplar"), None, "ada"),
    ],
)
def test_a_change_tells_its_block_and_what_of_it_was_changed(
    stage: Stage, command: Command, block_id: str | None, part: str | None
) -> None:
    (body,) = stage.do(command)
    assert isinstance(body, PlanChanged)
    assert (body.block, body.part) == (block_id, part)


def test_what_changes_nothing_is_no_event(stage: Stage) -> None:
    for command in (
        plan_commands.ExtendBlock("panel-1", at("13:00")),
        plan_commands.MoveBlock("lunch-1", at("13:00")),
        plan_commands.RenameSeat("panel-1", "moderator", "Moderator"),
        plan_commands.ReplacePerson("panel-1", "moderator", ()),
        plan_commands.RenamePerson("ada", "Ada Example"),
    ):
        assert stage.do(command) == ()


def test_a_step_that_is_skipped_is_not_held(stage: Stage) -> None:
    stage.next()
    stage.after(minutes=7).do(plan_commands.SkipStep("panel-1", "expert-1"))
    following = what_next(stage.meeting, stage.now)
    assert getattr(following, "step", None) == block(stage, "panel-1").step("expert-2")


def test_a_panellist_is_added_with_remarks_before_the_discussion(stage: Stage) -> None:
    (body,) = stage.do(
        plan_commands.AddSeat("panel-1", "Expert 4", people=("Ben  Other", "Ada Example"), limit=Limit.of(300))
    )
    assert isinstance(body, PlanChanged)
    assert (body.change, body.part) == (PlanChange.SEAT_ADDED, "expert-4")
    panel = block(stage, "panel-1")
    assert [step.id for step in panel.steps][3:6] == ["expert-3", "expert-4", "discussion"]
    seat, step = panel.seat("expert-4"), panel.step("expert-4")
    assert seat is not None
    assert step is not None
    assert (step.seat, step.limit) == ("expert-4", Limit.of(300))
    assert seat.people == ("ben-other", "ada")
    assert (stage.meeting.session.people[-1].name, stage.meeting.session.people[-1].role) == ("Ben Other", "expert")
    stage.do(plan_commands.AddSeat("panel-1", "Expert 4"))
    assert panel.steps == block(stage, "panel-1").steps
    assert block(stage, "panel-1").seats[-1].id == "expert-4-2"


def test_without_a_discussion_a_panellist_speaks_before_the_reserved_remarks() -> None:
    stage = Stage(panel_of(remarks("first", "7:00"), remarks("last", "5:00", reserve=True)))
    stage.do(plan_commands.AddSeat("panel-1", "Expert 4", limit=Limit.of(300)))
    assert [step.id for step in block(stage, "panel-1").steps] == ["first", "expert-4", "last"]


def test_a_name_without_letters_has_an_id_all_the_same(stage: Stage) -> None:
    stage.do(plan_commands.AddSeat("panel-1", "***", people=("?",), limit=Limit.of(300)))
    panel = block(stage, "panel-1")
    assert (panel.seats[-1].id, panel.seats[-1].people) == ("new", ("new",))
    assert panel.step("new") is not None


def test_two_people_may_sit_in_a_seat(stage: Stage) -> None:
    stage.do(plan_commands.ReplacePerson("panel-1", "moderator", ("Ben Other", "Cleo Other")))
    assert getattr(block(stage, "panel-1").seat("moderator"), "people", None) == ("ben-other", "cleo-other")


def test_a_seat_and_a_person_get_another_name_and_a_seat_another_person(stage: Stage) -> None:
    stage.do(plan_commands.RenameSeat("panel-1", "moderator", "Co-\t\x07moderators"))
    stage.do(plan_commands.ReplacePerson("panel-1", "moderator", ("Ada", "ada example", "Ada")))
    stage.do(plan_commands.RenamePerson("ada", "Ada Exemplar"))
    seat = block(stage, "panel-1").seat("moderator")
    assert seat is not None
    assert (seat.label, seat.people) == ("Co- moderators", ("ada-2", "ada"))
    assert [person.name for person in stage.meeting.session.people] == ["Ada Exemplar", "Ada"]
    # and who speaks next is called by the new name
    stage.next()
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.participant.name == "Ada Exemplar, Ada"
    stage.do(plan_commands.ReplacePerson("panel-1", "moderator", ()))
    assert getattr(block(stage, "panel-1").seat("moderator"), "people", None) == ()


def test_a_new_plan_is_shifted_as_the_record_is() -> None:
    stage = Stage(shifted_days=7)
    new = two_days()
    retitled = Session.model_validate({**new.model_dump(mode="json"), "title": "Another title"})
    stage.do(plan_commands.TakeNewPlan(retitled))
    assert stage.meeting.session.title == "Another title"
    assert [day.date.day for day in stage.meeting.session.days] == [8, 9]
    assert stage.refusal(plan_commands.TakeNewPlan(retitled)) == "nothing_new"


def test_a_new_plan_that_would_be_shifted_out_of_the_calendar_is_none() -> None:
    plan = two_days().model_dump(mode="json")
    plan["days"][0]["date"], plan["days"][1]["date"] = "9999-12-30", "9999-12-31"
    assert Stage(shifted_days=7).refusal(plan_commands.TakeNewPlan(Session.model_validate(plan))) == "nothing_new"


def test_a_text_is_prepared_for_a_step_and_undone(stage: Stage) -> None:
    stage.next()
    pasted = "\n Excellencies,\u200b\r\n\r\nwelcome\x07.\n\n"
    stage.do(plan_commands.SetStepText("panel-1", "opening", pasted))
    step = block(stage, "panel-1").steps[0]
    assert (step.text, step.limit) == ("Excellencies,\n\nwelcome.", Limit.of(420))
    assert stage.do(plan_commands.SetStepText("panel-1", "opening", "Excellencies,\n\nwelcome.")) == ()
    stage.do(Undo())
    assert block(stage, "panel-1").steps[0].text == ""
    assert stage.refusal(plan_commands.SetStepText("panel-1", "gone", "A")) == "no_such_step"
