"""What the key for "next" does; what it names is tested with the query."""

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next, OpenBlock
from tests.domain.given import Stage, kinds


def test_the_big_button_opens_the_block_that_is_due() -> None:
    stage = Stage()
    assert kinds(stage.do(Next())) == ["block_opened"]
    assert stage.meeting.block_id == "opening-1"


def after_the_first_day() -> Stage:
    """Day 1 has been closed at 18:00; day 2 begins at 10:00."""
    stage = Stage().at("17:50").open("closing-1")
    stage.at("18:00").do(CloseBlock())
    return stage.after(5)


def test_it_does_not_begin_tomorrow_s_first_block() -> None:
    stage = after_the_first_day()
    with pytest.raises(Refused) as refused:
        stage.do(Next())
    assert (refused.value.code, refused.value.details) == ("is_on_a_later_day", {"start": "2026-06-02T10:00:00+02:00"})
    assert stage.meeting.block is None


@pytest.mark.parametrize(("mode", "code"), [(Mode.LIVE, "session_begins_later"), (Mode.REHEARSAL, "is_on_a_later_day")])
def test_on_the_eve_it_tells_when_the_session_begins(mode: Mode, code: str) -> None:
    stage = Stage(mode=mode, at="2026-05-31T19:00")
    with pytest.raises(Refused) as refused:
        stage.do(Next())
    assert (refused.value.code, refused.value.details) == (code, {"start": "2026-06-01T10:00:00+02:00"})
    stage.do(OpenBlock("opening-1"))
    assert kinds(stage.do(Next())) != []


def test_the_block_of_a_later_day_can_be_opened_by_name() -> None:
    stage = after_the_first_day()
    assert kinds(stage.do(OpenBlock("summary"))) == ["block_opened"]


def test_it_begins_a_block_early_on_the_morning_of_its_day() -> None:
    stage = after_the_first_day().after(minutes=12 * 60)
    assert kinds(stage.do(Next())) == ["block_opened"]
    assert stage.meeting.block_id == "summary"
