"""The state of the meeting on a page."""

from chairconsole.domain.commands.speech_commands import AddTime, Pause
from chairconsole.report.document.document_text import text_document
from chairconsole.report.formats.state import state_document
from tests.domain.given import Stage, who
from tests.report.draft.noted import AFRICAN_GROUP, Noted


def test_block_clock_floor_list_and_who_was_heard() -> None:
    noted = Noted()
    noted.speaks_as(who("Kenya"), AFRICAN_GROUP)
    noted.speaks_as(who("Mali"))
    noted.speaks_as(who("Kenya"))
    noted.speaks_as(who("Chad"))
    noted.add("Fiji", "Peru")
    text = text_document(state_document(noted.meeting, noted.now))
    assert "Monday, 1 June 2026" in text
    assert "Panel 1, planned 10:15–13:00, open since 10:15. Now: Discussion." in text
    assert "Has the floor\n\nChad: 1:00 of 3:00." in text
    assert "Floor list (open): 2\n\n- 1. Fiji\n- 2. Peru" in text
    assert "Mali 1:00" in text
    assert "Kenya 2:00 ×2" in text


def test_time_that_was_given_is_part_of_the_limit() -> None:
    stage = Stage().in_discussion()
    stage.give("Kenya")
    stage.after(60).do(AddTime(30))
    assert "Kenya: 1:00 of 3:30." in text_document(state_document(stage.meeting, stage.now))


def test_nothing_goes_on() -> None:
    stage = Stage()
    text = text_document(state_document(stage.meeting, stage.now))
    assert "No block is open." in text
    assert text.count("Nobody.") == 2
    stage.open("panel-1")
    stage.give("Kenya")
    stage.do(Pause())
    assert "paused" in text_document(state_document(stage.meeting, stage.now))
