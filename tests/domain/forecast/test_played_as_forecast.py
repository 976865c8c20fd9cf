"""Whatever the room is like: played exactly as forecast, the forecast is never wrong by more than one speaker."""

import copy
import datetime as dt
import random

import pytest

from chairconsole.domain.base.event_parts import LimitOf, PointKind
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, SetLimit, SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.pace import HANDOVER
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import limit_of
from chairconsole.domain.queries.questions import open_questions
from tests.domain.chance import Chance
from tests.domain.forecast.ahead import floor
from tests.domain.given import Stage, discussion, remarks, seconds, who, written

SEEDS = [random.SystemRandom().randrange(1_000_000) for _ in range(3)]
"""Other ones in each run; a failure tells which."""


def a_room(chance: Chance, *, one_limit: bool) -> Stage:
    """A block from 15:00 on with its discussion open: with any limits, panel, length and remarks to follow."""
    plan = written()
    panel = plan["days"][0]["blocks"][3]
    panel["seats"] = panel["seats"][: chance.randrange(1, 5)]
    steps = [discussion(), *[remarks("after", "5:00")] * chance.randrange(2)]
    steps += [remarks("end", "7:00", reserve=True)] * chance.randrange(2)
    panel["steps"] = [{"title": step["id"], **step} for step in steps]
    panel["end"] = f"{chance.randrange(16, 18)}:{chance.randrange(10, 60)}"
    panel["rules"]["propose_switch_after"] = chance.randrange(1, 9)
    limits = [chance.randrange(60, 320) for _ in range(3)]
    limits = limits[:1] * 3 if one_limit else limits
    names = ("floor_limit", "group_limit", "stakeholder_limit")
    plan["rules"] |= {name: f"{limit // 60}:{limit % 60:02}" for name, limit in zip(names, limits, strict=True)}
    stage = Stage(Session.model_validate(plan)).at("15:00").open("panel-2")
    stage.next()
    return stage


def warm_up(stage: Stage, chance: Chance, *, one_limit: bool) -> None:
    """Let six speak who each take the same time: as short as one likes, or longer than their limit."""
    limit = int(floor(stage).pace.usual_limit.total_seconds())
    length = chance.randrange(30, limit) if one_limit else limit + chance.randrange(60)
    for number in range(6):
        stage.speaks(f"Early {number}", seconds(length))
        stage.after(15)


def some_wait(stage: Stage, chance: Chance) -> None:
    kinds = [ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP, ParticipantKind.STAKEHOLDER]
    wanted = [NewRequest(who(f"State {number}", chance.choice(kinds))) for number in range(chance.randrange(1, 30))]
    stage.do(AddRequests(tuple(wanted)))


def replies(stage: Stage, number: int) -> None:
    """So many of the panel speak for as long as is forecast, and what was asked is answered."""
    block, asked = stage.meeting.block, open_questions(stage.meeting)
    assert block is not None
    length = floor(stage).replies.length
    seats = [seat.id for seat in block.seats[1:]] or [block.seats[0].id]
    for place in range(number):
        stage.give(seats[place % len(seats)], seat=seats[place % len(seats)])
        stage.after(length.total_seconds()).do(Finish())
    if asked:
        stage.do(AnswerQuestions(tuple(one.id for one in asked)))


def one_speaks(stage: Stage, ahead: FloorForecast) -> list[int]:
    """The next speaks as forecast, after the panellists if it is their turn; then the floor is handed over.

    How many more fit, as it is said while they speak and after that.
    """
    if ahead.replies.come_first:
        stage.do(SwitchSegment(SegmentOf.PANELLISTS))
        replies(stage, ahead.replies.expected)
        stage.do(SwitchSegment(SegmentOf.FLOOR))
    block, called = stage.meeting.block, next(iter(calling_order(stage.meeting)), None)
    assert block is not None
    if called is None:
        needed = ahead.pace.per_intervention
        stage.give("Somebody")
    else:
        needed = ahead.pace.under(limit_of(stage.meeting, block, called).upper)
        stage.call(called.id)
    half = (needed - HANDOVER).total_seconds() / 2
    said = [room_left(floor(stage)), room_left(floor(stage.after(half)))]
    stage.after(half).do(Finish())
    said += [room_left(floor(stage)), room_left(floor(stage.after(HANDOVER.total_seconds())))]
    return said


def room_left(ahead: FloorForecast) -> int:
    return ahead.fits + ahead.room_for_more


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_played_as_forecast_it_is_never_wrong_by_more_than_one_speaker(number: int) -> None:
    chance = Chance(SEEDS[number])
    # Who leaves time unused under one limit tells nothing of another.
    one_limit = chance.random() < 0.5
    stage = a_room(chance, one_limit=one_limit)
    if chance.random() < 0.5:
        warm_up(stage, chance, one_limit=one_limit)
    if chance.random() < 0.7:
        some_wait(stage, chance)
    if chance.random() < 0.3:
        stage.do(KeepPoint("?", (), None, PointKind.QUESTION, ()))
    expected, late, spoken = dict(floor(stage).expected), list[dt.timedelta](), 0
    promised = [room_left(floor(stage))]
    while room_left(ahead := floor(stage)):
        called = next(iter(calling_order(stage.meeting)), None)
        promised += [spoken + 1 + more for more in one_speaks(stage, ahead)]
        spoken += 1
        if called is not None:
            speech = next(one for one in stage.meeting.speeches() if one.request == called.id)
            late.append(speech.began.at - stage.session.instant_of(expected[called.id]))
    assert all(abs(one - spoken) <= 1 for one in promised), (chance, promised, spoken)
    assert all(abs(one) <= seconds(2) for one in late), (chance, late)
    # and what was owed could still be answered
    ahead = floor(stage)
    replies(stage, ahead.replies.owed)
    until = stage.session.instant_of(ahead.until)
    assert not spoken or stage.now.at - HANDOVER <= until, (chance, promised)


@pytest.mark.parametrize("number", range(len(SEEDS)))
def test_what_is_proposed_holds_once_it_is_set_and_nothing_longer_does(number: int) -> None:
    chance = Chance(SEEDS[number])
    stage = a_room(chance, one_limit=False)
    for _ in range(chance.randrange(8)):
        stage.give("Early")
        stage.after(chance.randrange(500)).do(Finish())
        stage.after(chance.randrange(30))
    some_wait(stage, chance)
    for _ in range(40):
        stage.after(chance.randrange(240))
        ahead = floor(stage)
        if ahead.all_fit or ahead.all_fit_at is None:
            continue
        for limit in (ahead.all_fit_at, ahead.all_fit_at + 15):
            after = copy.copy(stage)
            after.do(SetLimit(LimitOf.FLOOR, Limit.of(limit)))
            if seconds(limit) < ahead.pace.usual_limit:
                assert floor(after).all_fit == (limit == ahead.all_fit_at), (chance, limit)
