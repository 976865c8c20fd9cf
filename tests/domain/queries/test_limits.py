"""Which limit a speech has, and who a seat is."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor, GiveFloorBack, SpeakerAbsent
from chairconsole.domain.events.speech_events import FloorGiven
from chairconsole.domain.plan.parts import Block, Person, Seat
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.limits import (
    blocks_of_meeting,
    changes_in_force,
    limit_for,
    limit_of,
    limits_kept_apart,
    replies_given,
    seat_participant,
    set_by,
)
from tests.domain.given import Stage, two_days, who, written

SESSION = two_days()
GROUP = who("African Group", ParticipantKind.GROUP)


def block(block_id: str) -> Block:
    found = SESSION.block(block_id)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "block_id", "seconds"),
    [
        (ParticipantKind.MEMBER_STATE, "panel-1", 180),
        (ParticipantKind.OTHER, "panel-1", 180),
        (ParticipantKind.GROUP, "panel-1", 180),
        (ParticipantKind.STAKEHOLDER, "panel-1", 120),
        (ParticipantKind.MEMBER_STATE, "summary", 120),
        (ParticipantKind.GROUP, "summary", 240),
        (ParticipantKind.STAKEHOLDER, "summary", 120),
    ],
)
def test_the_block_comes_before_the_session_and_the_kind_before_everybody(
    kind: ParticipantKind, block_id: str, seconds: int
) -> None:
    assert limit_for(Stage().meeting, block(block_id), who("Somebody", kind)).upper == seconds


@pytest.mark.parametrize("kind", ["group", "stakeholder"])
@pytest.mark.parametrize(
    ("own", "general", "seconds"),
    [("1:00", "1:30", 60), ("1:00", None, 60), (None, "1:30", 90), (None, None, 180)],
)
def test_a_limit_that_the_block_does_not_set_is_the_sessions_else_the_floors(
    kind: str, own: str | None, general: str | None, seconds: int
) -> None:
    plan = written()
    plan["days"][0]["blocks"][1]["rules"][f"{kind}_limit"] = own
    plan["rules"][f"{kind}_limit"] = general
    session = Session.model_validate(plan)
    panel = session.block("panel-1")
    assert panel is not None
    assert limit_for(Stage(session).meeting, panel, who("Somebody", ParticipantKind(kind))).upper == seconds


def test_on_behalf_of_a_group_the_group_limit_holds() -> None:
    assert limit_for(Stage().meeting, block("summary"), who("Chad"), GROUP).upper == 240


def test_a_seat_is_its_person_or_what_it_is_called() -> None:
    ada = seat_participant(SESSION, block("opening-1"), "co-1")
    assert (ada.name, ada.spoken) == ("Ada Example", "Ada Example")
    assert (
        seat_participant(SESSION, block("opening-1"), "secretary-general").spoken
        == "the Secretary-General of the conference"
    )
    assert seat_participant(SESSION, block("opening-1"), "secretary-general").name.startswith("Secretary-General")
    with pytest.raises(KeyError):
        seat_participant(SESSION, block("opening-1"), "none")


@pytest.mark.parametrize(
    ("role", "label", "spoken"),
    [
        ("moderator", "Moderator", "the Moderator"),
        ("Moderator", "Moderator", "the Moderator"),
        ("moderator", "Moderator of panel 1", "the Moderator of panel 1"),
        ("co-facilitator", "Co-facilitators", "the Co-facilitators"),
        ("expert", "Expert 2", "Expert 2"),
        ("keynote speaker", "Ms Example", "Ms Example"),
    ],
)
def test_an_office_is_spoken_of_with_its_article(role: str, label: str, spoken: str) -> None:
    seat = Seat(id="a", role=role, label=label)
    panel = block("panel-1").model_copy(update={"seats": (seat,)})
    assert seat_participant(SESSION, panel, "a").spoken == spoken


def test_several_who_share_a_seat_are_spoken_of_as_people_are() -> None:
    names = ("Ada Example", "Ben Sample", "Cy Model")
    people = tuple(Person(id=name[:3].casefold().strip(), name=name, role="co-facilitator") for name in names)
    session = SESSION.model_copy(update={"people": people})
    for some, spoken in ((2, "Ada Example and Ben Sample"), (3, "Ada Example, Ben Sample and Cy Model")):
        seat = Seat(id="a", role="co-facilitator", label="Co-facilitators", people=tuple(p.id for p in people[:some]))
        shared = seat_participant(session, block("panel-1").model_copy(update={"seats": (seat,)}), "a")
        assert shared.spoken == spoken
        assert shared.name == ", ".join(names[:some])


def test_a_limit_from_now_on_is_of_those_not_yet_called_and_goes_with_equal_ones() -> None:
    stage = Stage().in_discussion()
    running = stage.give("Kenya")
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(90)))
    assert stage.speech(running).limit == Limit.of(180)
    panel = block("panel-1")
    town = who("Town", ParticipantKind.STAKEHOLDER)
    assert limit_for(stage.meeting, panel, who("Fiji")) == Limit.of(90)
    assert limit_for(stage.meeting, panel, who("Fiji"), GROUP) == Limit.of(90)
    assert limit_for(stage.meeting, panel, town) == Limit.of(120)
    stage.do(SetLimit(LimitOf.GROUP, Limit.of(240)))
    assert limit_for(stage.meeting, panel, who("Fiji"), GROUP) == Limit.of(240)
    assert stage.speech(stage.give("Fiji")).limit == Limit.of(90)
    stage.do(SetLimit(LimitOf.FLOOR, None))
    assert limit_for(stage.meeting, panel, who("Fiji")) == Limit.of(180)


def test_a_limit_holds_for_the_rest_of_the_block_or_of_the_session() -> None:
    stage = Stage().in_discussion()
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(90)))
    stage.do(SetLimit(LimitOf.STAKEHOLDER, Limit.of(60), until=Until.SESSION))
    stage.open("panel-2")
    in_force = changes_in_force(stage.meeting, "panel-2")
    assert {of: change.limit for of, change in in_force.items()} == {LimitOf.STAKEHOLDER: Limit.of(60)}
    assert LimitOf.FLOOR in changes_in_force(stage.meeting, "panel-1")


def test_it_is_known_by_what_a_speech_had_its_limit() -> None:
    stage = Stage().in_discussion()
    speeches = []
    for name, kind, limit in (
        ("Kenya", ParticipantKind.MEMBER_STATE, None),
        ("Mali", ParticipantKind.MEMBER_STATE, SetLimit(LimitOf.FLOOR, Limit.of(120))),
        ("Nordic group", ParticipantKind.GROUP, None),
        ("African Group", ParticipantKind.GROUP, SetLimit(LimitOf.GROUP, Limit.of(300))),
        ("Chad", ParticipantKind.MEMBER_STATE, SetLimit(LimitOf.FLOOR, None)),
    ):
        if limit is not None:
            stage.after(30).do(limit)
        stage.after(30).do(AddRequests((NewRequest(who(name, kind)),)))
        speeches.append(stage.call(stage.meeting.waiting[-1]))
    changes = [set_by(stage.meeting, stage.speech(speech)) for speech in speeches]
    floor, group, _ = stage.meeting.limit_changes
    assert changes == [None, floor, floor, group, None]


def test_after_the_plan_holds_again_no_earlier_limit_was_set_for_a_speech() -> None:
    stage = Stage().in_discussion()
    for limit in (Limit.of(180), Limit.of(120), None):
        stage.after(1).do(SetLimit(LimitOf.FLOOR, limit))
    speech = stage.speech(stage.give("Kenya"))
    assert (speech.limit, set_by(stage.meeting, speech)) == (Limit.of(180), None)
    assert set_by(stage.meeting, replace(speech, limit=None)) is None


def test_what_has_a_limit_of_its_own_has_none_that_was_set() -> None:
    stage = Stage().in_discussion()
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(120)))
    speech = stage.speech(stage.give("Kenya"))
    assert set_by(stage.meeting, speech) == stage.meeting.limit_changes[0]
    for own in ({"seat": "expert-1"}, {"is_reply": True}, {"continues": "one"}):
        assert set_by(stage.meeting, replace(speech, **own)) is None  # type: ignore[arg-type]


def test_of_equal_limits_the_latest_was_set_for_a_speech_and_a_groups_own_before_that_of_the_floor() -> None:
    stage = Stage().in_discussion()
    for of, seconds in ((LimitOf.FLOOR, 120), (LimitOf.GROUP, 300), (LimitOf.FLOOR, 90), (LimitOf.FLOOR, 120)):
        stage.after(1).do(SetLimit(of, Limit.of(seconds)))
    changes = stage.meeting.limit_changes
    assert set_by(stage.meeting, stage.speech(stage.give("Kenya"))) == changes[3]
    group = stage.do(GiveFloor(GROUP))[-1]
    assert isinstance(group, FloorGiven)
    assert set_by(stage.meeting, stage.speech(group.intervention)) == changes[1]


@pytest.mark.parametrize(("until", "holds"), [(Until.BLOCK, False), (Until.SESSION, True)])
def test_what_was_set_for_another_block_holds_if_it_was_for_the_session(until: Until, *, holds: bool) -> None:
    stage = Stage().in_discussion()
    # the limits of the plan, so that a speech has them whether or not they were set
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(180), until=until))
    stage.do(SetLimit(LimitOf.GROUP, Limit.of(180), until=Until.SESSION))
    stage.open("panel-2")
    speech = stage.speech(stage.give("Kenya"))
    assert set_by(stage.meeting, speech) == (stage.meeting.limit_changes[0] if holds else None)


def test_a_group_limit_of_its_own_in_the_plan_stays() -> None:
    stage = Stage().at("2026-06-02T10:00").open("summary")
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(60)))
    assert limit_for(stage.meeting, block("summary"), who("Chad"), GROUP) == Limit.of(240)


def test_a_meeting_lies_between_two_breaks() -> None:
    assert blocks_of_meeting(SESSION, block("panel-1")) == {"opening-1", "panel-1"}
    assert blocks_of_meeting(SESSION, block("panel-2")) == {"panel-2", "closing-1"}
    assert blocks_of_meeting(SESSION, block("lunch-1")) == {"lunch-1"}
    of_another_plan = block("panel-1").model_copy(update={"id": "panel-9"})
    assert blocks_of_meeting(SESSION, of_another_plan) == {"panel-9"}


def test_a_reply_has_its_own_limit_whatever_the_floor_has() -> None:
    stage = Stage().in_discussion()
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(60)))
    stage.do(AddRequests((NewRequest(who("Iran"), is_reply=True),)))
    assert limit_of(stage.meeting, block("panel-1"), stage.meeting.floor_list[0]) == Limit.of(180)
    stage.call(stage.meeting.waiting[0])
    assert replies_given(stage.meeting, block("panel-1"), who("Iran")) == 1
    stage.do(Finish())
    stage.do(GiveFloorBack())
    stage.give("Iran")
    assert replies_given(stage.meeting, block("panel-1"), who("Iran")) == 1
    stage.do(AddRequests((NewRequest(who("Iran"), is_reply=True),)))
    stage.call(stage.meeting.waiting[0])
    stage.do(SpeakerAbsent())
    assert replies_given(stage.meeting, block("panel-1"), who("Iran")) == 1


def test_what_stays_when_the_limit_of_the_floor_is_set_is_known_beforehand() -> None:
    stage = Stage().in_discussion()
    block = stage.meeting.block
    assert block is not None
    # the made-up session has two minutes for stakeholders, three for everybody else
    assert limits_kept_apart(stage.meeting, block) == {LimitOf.STAKEHOLDER: Limit.of(120)}
    stage.do(SetLimit(of=LimitOf.GROUP, limit=Limit.of(300), until=Until.BLOCK))
    assert limits_kept_apart(stage.meeting, block)[LimitOf.GROUP] == Limit.of(300)
    stage.do(SetLimit(of=LimitOf.FLOOR, limit=Limit.of(90), until=Until.BLOCK))
    group = who("African Group", ParticipantKind.GROUP)
    assert limit_for(stage.meeting, block, group) == Limit.of(300)
    assert limit_for(stage.meeting, block, who("Kenya")) == Limit.of(90)
