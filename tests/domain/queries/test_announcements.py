"""What a chair has to announce: not too early, not twice, and after which pause the meeting goes on."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import LimitOf, ListState, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.domain.commands.proceedings_commands import ResumeMeeting, SetLimit, SuspendMeeting
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.queries.announcements import (
    LimitNews,
    ListNews,
    Pause,
    goes_on_after,
    pause_before,
    to_announce,
    to_thank,
)
from tests.domain.given import Stage, two_days

TWO = Limit.of(120)


def told(stage: Stage) -> list[ListNews | LimitNews]:
    return list(to_announce(stage.meeting, stage.now))


@pytest.fixture
def floor() -> Stage:
    """Return the floor of panel 1, on which two wait."""
    stage = Stage().in_discussion().after(5)
    stage.add("Mali", "Chad")
    return stage


def test_nothing_is_announced_unless_something_was_changed(floor: Stage) -> None:
    assert told(floor) == []
    assert told(Stage()) == []


def test_what_is_decided_while_nobody_speaks_is_announced_at_once_and_not_for_long(floor: Stage) -> None:
    closes_at = floor.now.at + dt.timedelta(minutes=5)
    floor.after(2).do(SetListState(ListState.LAST_CALL, closes_at))
    assert told(floor) == [ListNews(ListState.LAST_CALL, closes_at)]
    assert told(floor.after(29)) == [ListNews(ListState.LAST_CALL, closes_at)]
    assert told(floor.after(1)) == []


def test_what_is_decided_during_a_speech_is_announced_after_it(floor: Stage) -> None:
    floor.next()
    floor.after(20).do(SetListState(ListState.CLOSED))
    assert told(floor.after(100)) == [ListNews(ListState.CLOSED)]
    floor.do(Finish())
    assert told(floor.after(29)) == [ListNews(ListState.CLOSED)]
    floor.next()
    assert told(floor) == []


def test_what_was_announced_before_a_speech_is_not_announced_after_it(floor: Stage) -> None:
    floor.after(2).do(SetListState(ListState.CLOSED))
    floor.after(10).next()
    assert told(floor) == []
    floor.after(60).do(Finish())
    assert told(floor) == []


def test_a_limit_is_announced_with_what_holds_then(floor: Stage) -> None:
    floor.next()
    floor.after(5).do(SetLimit(LimitOf.FLOOR, TWO, until=Until.BLOCK))
    floor.after(5).do(SetListState(ListState.CLOSED))
    floor.after(5).do(SetLimit(LimitOf.PANELLIST, TWO))
    assert told(floor) == [
        LimitNews(LimitOf.FLOOR, TWO),
        ListNews(ListState.CLOSED),
        LimitNews(LimitOf.PANELLIST, TWO),
    ]
    floor.after(5).do(SetLimit(LimitOf.FLOOR, None))
    assert told(floor)[-1] == LimitNews(LimitOf.FLOOR, Limit.of(180))
    floor.do(Undo())
    assert told(floor)[0] == LimitNews(LimitOf.FLOOR, TWO)


@pytest.mark.parametrize(
    ("block", "pause", "following"),
    [
        ("opening-1", Pause.NONE, "panel-1"),
        ("panel-1", Pause.BREAK, "panel-2"),
        ("lunch-1", Pause.BREAK, "panel-2"),
        ("closing-1", Pause.NIGHT, "summary"),
        ("closing-2", Pause.SESSION, None),
    ],
)
def test_how_the_session_goes_on_after_a_block(block: str, pause: Pause, following: str | None) -> None:
    session = two_days()
    here = session.block(block)
    assert here is not None
    goes_on = goes_on_after(session, here)
    assert (goes_on.pause, goes_on.block.id if goes_on.block else None) == (pause, following)


def test_after_which_pause_a_block_begins() -> None:
    stage = Stage()

    def before(block: str) -> Pause:
        found = stage.session.block(block)
        assert found is not None
        return pause_before(stage.meeting, found)

    assert before("opening-1") is Pause.SESSION
    stage.at("10:00").open("opening-1").after(minutes=5).do(CloseBlock())
    assert [before(one) for one in ("panel-1", "panel-2", "summary")] == [Pause.NONE, Pause.BREAK, Pause.NIGHT]


def test_whoever_had_the_floor_is_thanked_until_something_else_begins(floor: Stage) -> None:
    floor.next()
    mali = floor.after(60).meeting.speech
    assert mali is not None
    assert to_thank(floor.meeting) == mali
    floor.do(Finish())
    thanked = to_thank(floor.after(90).meeting)
    assert thanked is not None
    assert thanked.id == mali.id
    floor.do(SuspendMeeting())
    floor.after(60).do(ResumeMeeting())
    assert to_thank(floor.meeting) is None
    floor.next()
    floor.after(30).do(GoToStep("panel-1", "concluding"))
    concluding = floor.meeting.speech
    floor.after(60).next()
    last = to_thank(floor.meeting)
    assert concluding is not None
    assert last is not None
    assert last.id == concluding.id
    floor.after(5).next()
    assert to_thank(floor.meeting) is None


def test_nobody_is_thanked_again_once_the_discussion_is_open() -> None:
    assert to_thank(Stage().in_discussion().meeting) is None
