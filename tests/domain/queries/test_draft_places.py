"""Where drafts are read out, and where their conclusions belong."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.queries.draft_places import (
    block_of_conclusion,
    concluded_in,
    has_reactions,
    reactions,
    read_in,
)
from tests.desk import first_session
from tests.domain.given import Stage, two_days


@pytest.mark.parametrize(
    ("draft", "kind", "concluded"),
    [
        ((Purpose.CONCLUDING, "panel-2"), BlockKind.PANEL, "panel-2"),
        ((Purpose.PERSPECTIVE, "panel-2"), BlockKind.SUMMARY_PANEL, "panel-2"),
        ((Purpose.THEMATIC_EXPERT, None), BlockKind.SUMMARY_PANEL, "summary-panel"),
        ((Purpose.MAIN_CONCLUSIONS, None), BlockKind.MAIN_CONCLUSIONS, "main-conclusions"),
        ((Purpose.WRITTEN_SUMMARY, None), None, "main-conclusions"),
    ],
)
def test_where_each_draft_is_read_and_concluded(draft: DraftId, kind: BlockKind | None, concluded: str) -> None:
    session = first_session()
    block = read_in(session, draft)
    assert (block.kind if block else None) is kind
    assert concluded_in(session, draft) == concluded


def test_an_agenda_may_have_no_place_for_a_draft() -> None:
    session = two_days()
    assert read_in(session, (Purpose.MAIN_CONCLUSIONS, None)) is None
    assert concluded_in(session, (Purpose.MAIN_CONCLUSIONS, None)) is None
    assert read_in(session, (Purpose.CONCLUDING, "gone")) is None


def test_a_conclusion_belongs_to_the_open_block_and_in_a_break_to_that_of_the_speech() -> None:
    stage = Stage().open("panel-1")
    speech = stage.give("Kenya")
    stage.do(Finish())
    assert block_of_conclusion(stage.meeting, speech) == "panel-1"
    stage.do(CloseBlock())
    assert block_of_conclusion(stage.meeting, speech) == "panel-1"
    stage.open("lunch-1")
    assert block_of_conclusion(stage.meeting, speech) == "panel-1"
    assert block_of_conclusion(stage.meeting, None) == "lunch-1"
    stage.open("panel-2")
    assert block_of_conclusion(stage.meeting, speech) == "panel-2", "whoever spoke last"


def test_the_main_conclusions_alone_tell_reactions_of_the_summary_panel() -> None:
    stage = Stage().open("panel-1")
    for block, what in (("summary", PointKind.POINT), ("summary", PointKind.CONCLUSION), ("panel-1", PointKind.POINT)):
        stage.do(KeepPoint("x", (), None, what, block=block))
    reaction, *_ = stage.meeting.points
    main, expert = (Purpose.MAIN_CONCLUSIONS, None), (Purpose.THEMATIC_EXPERT, None)
    assert [point.id for point in reactions(stage.meeting, main)] == [reaction]
    assert reactions(stage.meeting, expert) == ()
    assert [has_reactions(stage.meeting, draft) for draft in (main, expert)] == [True, False]
