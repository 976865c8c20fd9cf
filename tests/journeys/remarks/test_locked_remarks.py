"""The last minutes of a panel: drafted, locked, a late point taken in, read out; and the day after, from the record."""

from PySide6.QtWidgets import QApplication

from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


def summary(chair: Chair) -> SummaryScreen:
    found = chair.screen.findChild(SummaryScreen)
    assert found is not None
    return found


def text(chair: Chair) -> str:
    return summary(chair).draft.paper.text()


def noted(chair: Chair, *notes: str) -> None:
    for words in notes:
        chair.pass_time(30)
        chair.write_note(words, "Ctrl+5")
        chair.press("Ctrl+Return")


def test_draft_lock_late_point_deliver_restart(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.press("F2")
    chair.type("ken, bra")
    chair.press("Return", "F5")
    noted(chair, "data by age and sex", "visas for workers")
    chair.press("Alt+3", "Alt+D")
    drafted = text(chair)
    chair.press("Alt+F")
    chair.see("Text locked", on=summary(chair))
    chair.press("Alt+1", "F5")
    noted(chair, "a late point on remittances")
    chair.press("Alt+3", "Alt+D")
    assert "is locked" in chair.notice
    assert text(chair) == drafted
    chair.see("1 late point", on=summary(chair))
    chair.press("Alt+Y", "Alt+Right")
    assert "remittances" in text(chair)
    chair._qtbot.waitUntil(lambda: not summary(chair).draft.lock.late())
    chair.pass_time(1.2)
    chair.press("Alt+R")
    assert "to look at before reading" in chair.notice
    chair.press("Alt+R")
    (view,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    chair._qtbot.waitUntil(view.isActiveWindow)
    chair.press("Ctrl+Return")
    chair._activate()
    said = text(chair)
    assert chair.meeting.drafts[CONCLUDING][-1].reason is DraftReason.DELIVERED
    chair.check_the_record()
    chair.cut_the_power()
    chair.go_on_with(chair.records()[0])
    chair.press("Alt+3")
    assert text(chair) == said
    chair.see("Text locked", on=summary(chair))
    drafts = summary(chair).draft._bridge.drafts
    assert drafts.delivered_text(chair.meeting, CONCLUDING) == said
    chair.press("Alt+F", "Alt+D")
    assert "remittances" in text(chair)
    writer = chair._running.writer
    chair.close()
    assert writer._original.log._connection is None, "what was written last was kept while the record was still open"
