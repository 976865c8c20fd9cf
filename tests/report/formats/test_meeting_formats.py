"""Every format as bytes."""

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.report.formats.meeting_formats import Format, report


@pytest.mark.parametrize(("ending", "start"), [("json", b"{"), ("csv", b'\xef\xbb\xbf"Number"'), ("md", b"# First")])
def test_each_format_is_known_by_the_ending_of_its_files(panel, ending, start):
    assert report(panel.meeting, Format(ending), panel.now).startswith(start)


@pytest.mark.parametrize("written_as", Format)
def test_any_text_can_be_written(stage, written_as):
    stage.discuss()
    stage.note("half a character \ud83d", of=stage.speak(stage.who("\ud83d", "other", key="text:\ud83d"), 1))
    assert report(stage.meeting, written_as, stage.now).decode()


@pytest.mark.parametrize("written_as", Format)
def test_what_was_taken_back_is_not_reported_as_held(stage, written_as):
    stage.begin()
    stage.do(OpenBlock("opening"))
    stage.do(Undo())
    assert b"held 10:15" not in report(stage.meeting, written_as, stage.now)
