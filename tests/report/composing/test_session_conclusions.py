"""The twenty minutes at the end of the session."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.length import spoken_words
from tests.report.composing.drafted import made
from tests.report.composing.worked_meeting import vocabulary, worked, worked_stage


def test_the_main_conclusions_tell_what_each_panel_had_of_its_own() -> None:
    draft = made(Purpose.MAIN_CONCLUSIONS).draft
    assert "Panel 1 brought points of its own." in draft.plain
    assert "As moderator" not in draft.plain


def test_reactions_in_the_summary_panel_have_a_paragraph_of_120_words() -> None:
    stage = worked_stage(worked("en"))
    for number in range(20):
        text = f"Governments must agree on point {number} before the end of the year"
        stage.do(KeepPoint(text, ("data",), None, PointKind.POINT, block="summary"))
    draft = generate(stage.meeting, (Purpose.MAIN_CONCLUSIONS, None), vocabulary()).draft
    reactions = next(part.text for part in draft.parts if part.text.startswith("I come to the reactions"))
    assert 100 < spoken_words(reactions) <= 120
