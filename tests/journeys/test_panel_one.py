"""The first morning of the first session, from the welcome to the export, with the power cut in between."""

from pathlib import Path

import pytest

from chairconsole.command_line.main import main
from tests.journeys.driver import Chair
from tests.journeys.panel_one_told import (
    the_csv_says_the_same,
    the_json_says_what_the_clock_said,
    the_markdown_says_the_same,
)

pytestmark = pytest.mark.x_server


def test_panel_one_from_the_welcome_to_the_export(chair: Chair, tmp_path: Path) -> None:
    chair.open()
    the_opening(chair)
    the_moderator_and_three_experts(chair)
    the_first_interventions(chair)
    one_absent_and_one_taken_back(chair)
    the_power_is_cut(chair)
    the_last_interventions_and_the_end(chair)
    chair.check_the_record()
    record = chair.record
    assert main(["verify", str(record)]) == 0
    for ending in ("json", "csv", "md"):
        assert main(["export", str(record), "--format", ending, "-o", str(tmp_path / f"panel.{ending}")]) == 0
    the_json_says_what_the_clock_said(tmp_path / "panel.json")
    the_csv_says_the_same(tmp_path / "panel.csv")
    the_markdown_says_the_same(tmp_path / "panel.md")


def the_opening(chair: Chair) -> None:
    podium = chair.podium
    chair.see("LIVE", "09:58:00", "on disk 09:58:00", on=chair.top)
    chair.see("Opening Segment", "planned for 10:00", "Begin Opening Segment", on=podium.floor)
    chair.wait_until("10:00:00")
    chair.press("F5")
    chair.wait_until("10:00:05")
    chair.see("Start Co-facilitators", on=podium.floor)
    chair.press("F5")
    chair.wait_until("10:09:20")
    chair.see("Co-facilitators", "0:45", "Running", on=podium.floor)
    chair.wait_until("10:09:30")
    chair.see("0:35", "Then: start Secretary-General of the intergovernmental conference", on=podium.floor)
    chair.press("F5")
    chair.wait_until("10:14:20")
    chair.see("Secretary-General of the intergovernmental conference", "Last 30 seconds", "0:10", on=podium.floor)
    chair.press("F5")
    chair.see("Spoke last", "4:50", "Close Opening Segment", on=podium.floor)
    chair.wait_until("10:14:30")
    chair.press("F5")
    chair.see("No block is open", "Panel 1: Human rights of all migrants", on=podium.floor)
    chair.see("✓ Opening Segment", on=podium.rail)


def the_moderator_and_three_experts(chair: Chair) -> None:
    podium = chair.podium
    chair.wait_until("10:16:00")
    chair.press("F11")
    chair.see("Nobody has the floor", "Start Moderator", on=podium.floor)
    chair.wait_until("10:16:10")
    chair.press("F5")
    chair.wait_until("10:22:50")
    chair.see("Moderator", "0:20", "Last 30 seconds", on=podium.floor)
    chair.press("F5")
    chair.wait_until("10:27:49")
    chair.see("Expert 1", "Running", "4:59 of 5–7", on=podium.floor)
    chair.wait_until("10:27:50")
    chair.see("Within the range", "2:00", on=podium.floor)
    chair.wait_until("10:28:55")
    chair.press("Ctrl+N")
    chair.wait_until("10:32:00")
    chair.write_note("Firewalls between services and police", "Ctrl+3", "Ctrl+9")
    chair.wait_until("10:33:00")
    chair.press("Ctrl+Return")
    chair.see("Expert 2 speaking now", "Firewalls between services and police", "Commitments", on=podium.notes)
    chair.wait_until("10:36:37")
    chair.see("Expert 2", "Over the limit", "+0:42", on=podium.floor)
    chair.see("7:42 / 5–7", on=podium.rail)
    chair.press("F5")
    chair.wait_until("10:36:50")
    chair.type_name("ken", "bra")
    chair.wait_until("10:37:20")
    chair.type_name("ger", "mex")
    assert chair.waiting == ["Kenya", "Brazil", "Germany", "Mexico"]
    chair.wait_until("10:41:27")
    chair.see("Expert 3", "Running", "Then: open the discussion", on=podium.floor)
    chair.press("F5")
    chair.see("Interactive discussion", "0:00", on=podium.rail)


def the_first_interventions(chair: Chair) -> None:
    podium = chair.podium
    chair.see("Give floor to Kenya", on=podium.floor)
    chair.see("4 waiting", on=podium.forecast)
    chair.wait_until("10:41:40")
    chair.press("F5")
    chair.see("Kenya", "Member State · African", "first time", "3:00", on=podium.floor)
    chair.wait_until("10:41:45")
    chair.type_name("egy")
    chair.wait_until("10:42:00")
    chair.type_name("swi", "phil")
    chair.write_note("Registers by age and sex", "Ctrl+5")
    chair.wait_until("10:43:00")
    chair.press("Ctrl+Return")
    chair.wait_until("10:44:10")
    chair.press("F5")
    assert chair.waiting == ["Germany", "Mexico", "Egypt", "Switzerland", "Philippines"]

    chair.wait_until("10:45:10")
    chair.see("Brazil", "2:00", on=podium.floor)
    chair.press("F7")
    chair.wait_until("10:45:50")
    chair.see("Paused", "2:00", "Resume", on=podium.floor)
    chair.press("F7")
    chair.wait_until("10:47:10")
    chair.see("Brazil", "0:40", "Running", on=podium.floor)
    chair.press("F5")

    chair.wait_until("10:50:35")
    chair.see("Germany", "Over the limit", "+0:25", on=podium.floor)
    chair.write_note("Recognition of skills takes 3 months", "Ctrl+7")
    chair.wait_until("10:50:50")
    chair.press("F5")
    chair.see("Mexico", "3:00", on=podium.floor)
    chair.press("Shift+F6")
    chair.see("Mexico", "2:45", "0:15 of 3:00", on=podium.floor)
    chair.wait_until("10:51:00")
    chair.type_name("iom")
    chair.press("Down", "Down", "Shift+F9")
    assert chair.waiting == ["Egypt", "Philippines", "International Organization for Migration"]
    chair.wait_until("10:51:30")
    chair.see("Notes · for Germany (finished)", on=podium.notes)
    chair.press("F3", "Ctrl+Return")
    chair.see("Germany 3:25 · ▲ 0:25 over", on=podium.notes)


def one_absent_and_one_taken_back(chair: Chair) -> None:
    podium = chair.podium
    chair.wait_until("10:53:20")
    chair.press("F5")
    chair.see("Egypt", on=podium.floor)
    chair.wait_until("10:53:32")
    chair.press("Ctrl+F12")
    chair.not_see("Egypt", on=podium.floor)
    assert chair.meeting.speech is None
    chair.wait_until("10:53:35")
    chair.press("F5")
    chair.see("undo “floor to Philippines”")
    chair.wait_until("10:53:45")
    chair.press("F4")
    assert chair.waiting == ["Philippines", "International Organization for Migration"]
    chair.see("Give floor to Philippines", on=podium.floor)
    chair.wait_until("10:53:50")
    chair.press("Shift+F4")
    chair.see("Philippines", "2:45", "0:15 of 3:00", on=podium.floor)
    assert chair.waiting == ["International Organization for Migration"]


def the_power_is_cut(chair: Chair) -> None:
    """In the middle of a speech and of a sentence; half a minute later the program is started again."""
    chair.wait_until("10:54:30")
    chair.write_note("Half a sen", "Ctrl+1")
    chair.pass_time(2)
    before, record = chair.meeting, chair.record
    chair.wait_until("10:54:40")
    chair.cut_the_power()
    chair.time.advance(seconds=30)
    chair.open()

    podium, after = chair.podium, chair.meeting
    assert chair.record == record
    assert (after.block_id, after.step_id, after.speech) == (before.block_id, before.step_id, before.speech)
    assert (after.requests, after.waiting, after.points) == (before.requests, before.waiting, before.points)
    assert (after.done, after.undone) == (before.done, before.undone)
    assert after.interventions == before.interventions
    assert "goes on after" in chair.notice
    chair.see("10:55:10", on=chair.top)
    chair.see("Philippines", "1:25", "1:35 of 3:00", "Running", on=podium.floor)
    chair.see("Interactive discussion", on=podium.rail)
    chair.see("Notes · Philippines", "Half a sen", on=podium.notes)
    assert chair.waiting == ["International Organization for Migration"]
    assert chair.themes == ["national"]

    chair.press("F4")
    assert chair.waiting == ["Philippines", "International Organization for Migration"]
    chair.press("Shift+F4")
    chair.see("Philippines", "1:25", on=podium.floor)
    chair.wait_until("10:55:30")
    chair.press("F3", "Ctrl+End")
    chair.type("tence and the rest")
    chair.press("Ctrl+8", "Ctrl+Enter")
    chair.see("Philippines speaking now", "Half a sentence and the rest", "Partnerships", on=podium.notes)
    assert podium.notes.field.toPlainText() == ""
    assert chair.themes == []


def the_last_interventions_and_the_end(chair: Chair) -> None:
    podium = chair.podium
    chair.wait_until("10:56:20")
    chair.press("F5")
    chair.see("International Organization for Migration", "UN entity", on=podium.floor)
    chair.wait_until("10:58:50")
    chair.press("F6")
    chair.see("Spoke last", "2:30", "List is empty", on=podium.floor)
    chair.press("F5")
    assert chair.notice == "Nobody is waiting on the floor list."
    chair.wait_until("12:52:00")
    chair.see("Start Moderator's concluding remarks", on=podium.floor)
    chair.press("F5")
    chair.wait_until("12:53:00")
    chair.type_name("norw")
    chair.wait_until("12:58:30")
    chair.press("F5")
    chair.wait_until("12:59:00")
    chair.press("F11")
    chair.see("No block is open", "Lunch", on=podium.floor)
    chair.see("✓ Panel 1: Human rights of all migrants", "ended 12:59", on=podium.rail)
    assert chair.waiting == []
