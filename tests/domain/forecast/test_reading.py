"""When a draft is about to be read out."""

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.forecast.reading import is_about_to_be_read
from chairconsole.domain.meeting.notes import DraftId
from tests.desk import first_session
from tests.domain.given import Stage

CONCLUDING = (Purpose.CONCLUDING, "panel-1")
PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")
EXPERT = (Purpose.THEMATIC_EXPERT, None)
MAIN = (Purpose.MAIN_CONCLUSIONS, None)
WRITTEN = (Purpose.WRITTEN_SUMMARY, None)
ALL: tuple[DraftId, ...] = (CONCLUDING, PERSPECTIVE, EXPERT, MAIN, WRITTEN)


def due(stage: Stage) -> list[DraftId]:
    ahead = forecast(stage.meeting, stage.now).block
    return [draft for draft in ALL if is_about_to_be_read(stage.meeting, draft, ahead)]


def until_left(stage: Stage, minutes: float) -> None:
    """Let time pass until so much of the open block is left for the floor."""
    ahead = forecast(stage.meeting, stage.now).block
    assert ahead is not None
    stage.after(ahead.floor_left.total_seconds() - 60 * minutes)


def test_remarks_are_due_at_the_end_of_their_panel() -> None:
    stage = Stage(first_session(), "2017-05-08T10:15")
    assert due(stage) == []
    stage.do(OpenBlock("panel-1"))
    until_left(stage, 6)
    assert due(stage) == []
    until_left(stage, 5)
    assert due(stage) == [CONCLUDING]


def test_what_is_read_in_a_block_of_its_own_is_due_when_that_begins() -> None:
    stage = Stage(first_session(), "2017-05-09T15:00")
    stage.do(OpenBlock("summary-panel"))
    assert due(stage) == [PERSPECTIVE, EXPERT]
    until_left(stage, 4)
    assert due(stage) == [PERSPECTIVE, EXPERT, MAIN], "the main conclusions follow"
    stage.do(CloseBlock())
    stage.do(OpenBlock("main-conclusions"))
    assert due(stage) == [MAIN]
