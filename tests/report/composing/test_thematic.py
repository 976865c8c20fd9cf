"""The thematic expert's fifteen minutes."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.admission import LeftOut
from chairconsole.report.composing.generate import Choices, generate
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


def test_each_part_has_its_share_of_the_words_and_what_has_no_room_is_listed() -> None:
    stage = worked_stage(worked("en"))
    for number in range(60):
        text = f"how to count the people who wait at place {number} for a permit or for a way back"
        stage.do(KeepPoint(text, ("data",), None, PointKind.QUESTION, block="panel-1"))
    draft = (Purpose.THEMATIC_EXPERT, None)
    whole = generate(stage.meeting, draft, vocabulary(), Choices(fits_slot=False))
    limited = generate(stage.meeting, draft, vocabulary())
    ideas = [part.text for part in limited.draft.parts if "Some ideas deserve" in getattr(part, "text", "")]
    assert 200 < spoken_words(ideas[0]) <= 251
    assert len(limited.left_out) > 40
    assert LeftOut.NO_ROOM not in whole.why_left_out.values()
