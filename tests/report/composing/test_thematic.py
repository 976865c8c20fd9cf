"""The thematic expert's fifteen minutes."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.draft.draft_text import Paragraph
from chairconsole.report.draft.length import spoken_words
from tests.report.composing.drafted import leads, made
from tests.report.composing.worked_meeting import vocabulary, worked, worked_stage


def test_the_thematic_expert_tells_what_links_the_themes_and_what_could_come_of_it() -> None:
    generated = made(Purpose.THEMATIC_EXPERT)
    assert leads(generated.draft)[1:] == [
        "I begin with what runs through several themes.",
        "Some ideas deserve further discussion.",
        "Some of what we heard could become commitments.",
        "I end with options for the way forward.",
        "I thank you.",
    ]
    assert set(generated.why_left_out.values()) == {LeftOut.NOT_OF_THIS_FORM}


def test_a_part_has_its_share_of_the_words_and_what_others_leave_and_the_rest_is_listed() -> None:
    stage = worked_stage(worked("en"))
    for number in range(120):
        text = f"how to count the people who wait at place {number} for a permit or for a way back"
        stage.do(KeepPoint(text, ("data",), None, PointKind.QUESTION, block="panel-1"))
    draft = (Purpose.THEMATIC_EXPERT, None)
    whole = generate(stage.meeting, draft, vocabulary(), Choices(fits_slot=False))
    limited = generate(stage.meeting, draft, vocabulary())
    words = spoken_words(" ".join(part.text for part in limited.draft.parts if isinstance(part, Paragraph)))
    assert 0.9 * 1485 < words <= 0.97 * 1485
    assert len(limited.left_out) > 40
    assert LeftOut.NO_ROOM not in whole.why_left_out.values()
