"""While remarks are made the floor goes on: noted, put together and put in, drafted again, after a power cut too."""

import pytest

from chairconsole.ui.shell.screens import ScreenName
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

LONG = "registers for " + "workers and their families and " * 14 + "seafarers"
"""Too long to be read aloud."""


def summary(chair: Chair) -> SummaryScreen:
    found = chair.screen.findChild(SummaryScreen)
    assert found is not None
    return found


def text(chair: Chair) -> str:
    return summary(chair).draft.paper.text()


def noted_from_the_summary(chair: Chair) -> None:
    """Each is about who speaks, and the screen stays."""
    for words in ("data by age and sex", "data by age and by sex", LONG, "visas are costly"):
        chair.pass_time(30)
        chair.press("F5")
        (chair.paste_note if words is LONG else chair.write_note)(words, "Ctrl+5")
        assert summary(chair).bench.note.field.hasFocus()
        chair.see("speaking", on=summary(chair).bench.note)
        chair.press("Ctrl+Return")
    chair.press("Esc")
    assert chair.screen.screens.current is ScreenName.SUMMARY
    speakers = [chair.meeting.interventions[one.intervention or ""] for one in chair.meeting.points.values()]
    assert [one.participant.name for one in speakers] == ["Kenya", "Brazil", "Germany", "Mexico"]


def put_together_by_the_card(chair: Chair) -> None:
    chair.see("2 alike: put together?", on=summary(chair).bench)
    chair.see("\u2192 Two delegations drew attention to data by age and sex.", on=summary(chair).bench)
    chair.press("Ctrl+M")
    (message,) = chair.meeting.messages.values()
    assert len(message.points) == 2
    assert not summary(chair).bench.likeness.isVisible()


def put_in_what_was_left_out(chair: Chair) -> None:
    chair.press("Alt+D")
    assert "seafarers" not in text(chair)
    chair._qtbot.waitUntil(lambda: any(row.is_in_draft for row in summary(chair).bench.list.rows()))
    chair.press("Alt+J")
    chair._qtbot.waitUntil(lambda: [row.is_left_out for row in summary(chair).bench.list.marked()] == [True])
    assert LONG[:30] in summary(chair).bench.list.marked()[0].text
    chair.press("Return")
    assert "seafarers" in text(chair)
    chair._qtbot.waitUntil(lambda: not summary(chair).bench.list.isVisible())
    chair.see("Every point is in the draft.", on=summary(chair).bench)


@pytest.mark.x_server
def test_noted_put_together_and_put_in_beside_the_floor(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.press("F2")
    chair.type("ken, bra, ger, mex, mali")
    chair.press("Return", "Alt+3")
    noted_from_the_summary(chair)
    put_together_by_the_card(chair)
    put_in_what_was_left_out(chair)
    chair.pass_time(30)
    chair.press("F5")
    chair.write_note("fees must end", "Ctrl+5")
    chair.press("Ctrl+Return", "Alt+D")
    again = text(chair)
    assert again.count("seafarers") == 1
    assert "fees" in again
    chair.type("half a no")
    chair.pass_time(1.2)
    chair.check_the_record()
    chair.cut_the_power()
    chair.go_on_with(chair.records()[0])
    chair.press("Alt+3")
    assert text(chair) == again
    assert summary(chair).bench.note.field.toPlainText() == "half a no"
    chair.press("Alt+1", "F3")
    chair.type("te")
    chair.press("Ctrl+Return")
    assert [one.text for one in chair.meeting.points.values()][-1] == "half a note"
    chair.press("Alt+3", "Alt+D")
    assert text(chair).count("seafarers") == 1
    chair.check_the_record()
