"""The written summary."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.admission import LeftOut
from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.draft_text import Heading
from tests.report.composing.drafted import made
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage


def test_the_written_summary_has_headings_and_nothing_of_we() -> None:
    draft = made(Purpose.WRITTEN_SUMMARY).draft
    headings = [part.text for part in draft.parts if isinstance(part, Heading) and part.level == 2]
    assert headings == [
        "Participation",
        "Main points discussed",
        "Conclusions of the moderator",
        "Issues of major relevance",
        "Panels",
        "Annex: recommendations",
        "Annex: panellists",
    ]
    assert " we " not in draft.plain.casefold()
    assert "The moderator concluded that the gaps in data can be closed only together." in draft.plain


def test_what_was_received_in_writing_is_told_in_the_written_summary_only() -> None:
    stage = worked_stage(worked("en"))
    stage.do(KeepPoint("visas for families", (), None, PointKind.POINT, written=True, block="panel-1"))
    concluding = generate(stage.meeting, PANEL, vocabulary())
    assert list(concluding.why_left_out.values()) == [LeftOut.WRITTEN]
    summary = generate(stage.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "It was submitted in writing: visas for families." in summary
