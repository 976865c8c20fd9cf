"""Everything that happened, line by line."""

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.domain.commands.proceedings_commands import (
    RaisePointOfOrder,
    ResumeMeeting,
    RuleOnPointOfOrder,
    SuspendMeeting,
)
from chairconsole.domain.commands.speech_commands import AskToSlowDown
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events import agenda_events, list_events, point_events, proceedings_events, speech_events
from chairconsole.domain.events.list_events import ListStateSet
from chairconsole.report.accounts.record_lines import LineKind, RecordLine, record_lines
from tests.report.conftest import Stage


def lines(stage: Stage) -> tuple[RecordLine, ...]:
    return record_lines(stage.meeting, stage.now)


def test_nothing_has_happened_in_a_session_that_has_only_begun(stage: Stage) -> None:
    stage.begin()
    assert lines(stage) == ()


def test_lines_stand_in_the_order_of_time_and_have_ids_of_their_own(panel: Stage) -> None:
    found = lines(panel)
    assert [line.at for line in found] == sorted(line.at for line in found)
    assert len({line.id for line in found}) == len(found)


def test_a_speech_tells_how_long_it_took_and_by_how_much_it_was_too_long(panel: Stage) -> None:
    speeches = [line for line in lines(panel) if line.kind is LineKind.SPEECH and not line.is_void]
    assert [(line.seconds, line.over_seconds) for line in speeches[:4]] == [(432, 12), (370, 0), (100, 0), (225, 15)]


def test_its_points_stand_after_it_at_its_time(panel: Stage) -> None:
    found = lines(panel)
    (first, second) = [place for place, line in enumerate(found) if line.kind is LineKind.POINT][:2]
    assert found[first - 1].kind is LineKind.SPEECH
    assert second == first + 1
    assert found[first].at == found[first - 1].at
    assert found[first].participant == found[first - 1].participant
    assert found[first].themes == ("national-policies", "data")


def test_a_point_without_a_speech_stands_where_it_was_kept(stage: Stage) -> None:
    stage.discuss()
    stage.wait(60)
    stage.note("Said in the corridor")
    (line,) = [line for line in lines(stage) if line.kind is LineKind.POINT]
    assert line.participant is None
    assert line.at == stage.now.at


def test_those_who_never_spoke_are_there_each_with_its_outcome(panel: Stage) -> None:
    assert [line.kind for line in lines(panel) if line.participant and line.participant.name == "Peru"] == [
        LineKind.WITHDRAWN
    ]
    assert any(line.is_void for line in lines(panel) if line.kind is LineKind.SPEECH)


def test_remarks_by_plan_are_told_by_their_speech_alone(panel: Stage) -> None:
    assert [line.text for line in lines(panel) if line.kind is LineKind.STEP_BEGAN] == ["Discussion"]
    assert next(line for line in lines(panel) if line.kind is LineKind.SPEECH).text == "Opening"


def test_interruptions_and_the_ends_of_blocks_are_there(stage: Stage) -> None:
    stage.discuss()
    stage.speak(stage.who("Mali"), 30)
    stage.do(RaisePointOfOrder(stage.who("Peru")))
    stage.do(RuleOnPointOfOrder("in order"))
    stage.do(SuspendMeeting("fire drill"))
    stage.wait(60)
    stage.do(ResumeMeeting())
    stage.do(CloseBlock())
    found = {line.kind: line.text for line in lines(stage)}
    assert found[LineKind.POINT_OF_ORDER].endswith("in order")
    assert found[LineKind.SUSPENDED] == "fire drill"
    assert {LineKind.RESUMED, LineKind.BLOCK_BEGAN, LineKind.BLOCK_ENDED} <= set(found)


def test_the_speech_that_goes_on_is_measured_until_now(stage: Stage) -> None:
    stage.discuss()
    stage.ask(stage.who("Mali"))
    stage.do(Next())
    stage.wait(42)
    (line,) = [line for line in lines(stage) if line.kind is LineKind.SPEECH]
    assert line.is_running
    assert line.seconds == 42


def test_an_event_that_is_to_be_seen_has_a_line_until_it_is_taken_back(stage: Stage) -> None:
    stage.discuss()
    stage.speak(stage.who("Mali"), 30)
    stage.do(SetListState(ListState.CLOSED))
    told = [(line.block, line.participant, line.body) for line in lines(stage) if line.kind is LineKind.EVENT]
    assert told == [("panel-1", None, ListStateSet(block="panel-1", state=ListState.CLOSED))]
    stage.do(Undo())
    assert LineKind.EVENT not in {line.kind for line in lines(stage)}


def test_an_event_of_a_speech_is_told_with_its_speaker(stage: Stage) -> None:
    stage.discuss()
    stage.ask(stage.who("Mali"))
    stage.do(Next())
    stage.wait(20)
    stage.do(AskToSlowDown())
    stage.wait(20)
    *_, speech, slower = lines(stage)
    assert (slower.kind, slower.participant, slower.block) == (LineKind.EVENT, speech.participant, "panel-1")
    assert (slower.at - speech.at).total_seconds() == 20


def test_what_is_told_by_another_line_is_told_once() -> None:
    told_by_state = {
        *(speech_events.FloorGiven, speech_events.FloorFinished, speech_events.InterventionVoided),
        *(list_events.RequestAdded, list_events.RequestEnded),
        *(agenda_events.BlockOpened, agenda_events.BlockClosed, agenda_events.StepStarted),
        *(proceedings_events.PointOfOrderRaised, proceedings_events.PointOfOrderRuled),
        *(proceedings_events.MeetingSuspended, proceedings_events.MeetingResumed),
        *(point_events.PointKept, point_events.PointChanged),
    }
    assert not [kind for kind in told_by_state if kind.is_on_record]
