"""The note has come from the secretariat: it is pasted on the first screen, put right, saved, and rehearsed."""

from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Mode
from chairconsole.record.session_file import load_session
from tests.intake.given import GENEVA, NOTES
from tests.journeys.driver import Chair

pytestmark = pytest.mark.x_server

NOTE = (NOTES / f"{GENEVA}.txt").read_text("utf-8")


def test_the_pasted_note_is_put_right_saved_and_its_opening_segment_rehearsed(chair: Chair, tmp_path: Path) -> None:
    chair.welcome()
    chair.paste(NOTE)
    chair.see("PANEL 2: Social inclusion and cohesion", "1 of 5", "Opening Segment")
    chair.press("Alt+Right")
    chair.see("2 of 5", "Line 68", "End it at 17:50", "In force: Keep both times as written")
    chair.see("15:00\u201317:55", "\u25b2 17:50\u201318:00")
    chair.press("Return")
    chair.let_the_note_settle()
    chair.see("3 of 5", "2 of 5 settled", "15:00\u201317:50")
    chair.not_see("\u25b2")
    chair.type("Ana Example (ESP)")
    chair.press("Return")
    chair.let_the_note_settle()
    chair.see("4 of 5", "Ana Example")
    chair.press("Alt+Right", "Alt+Right")
    chair.see("All gone through", "5 of 5 settled")
    path = tmp_path / "geneva.toml"
    chair.answer("answer_rehearse", lambda: chair.choose_path(path, lambda: chair.strike("Ctrl+S")))
    assert any("shorter than the 10:00" in text for text in chair.question)

    assert chair.meeting.mode is Mode.REHEARSAL
    assert load_session(path).session == chair.meeting.session
    chair.see("First informal thematic session", on=chair.top)
    chair.pass_time(60)
    chair.press("F5")
    chair.pass_time(1)
    chair.press("F5")
    chair.see("Welcoming remarks by the co-facilitators", "Running", on=chair.podium.floor)
    chair.pass_time(9 * 60)
    chair.press("F5")
    chair.see("Remarks by the Secretary-General of the intergovernmental conference", on=chair.podium.floor)
    chair.pass_time(5 * 60)
    chair.press("F5")
    chair.press("F11")
    assert {block: run.is_open for block, run in chair.meeting.blocks.items()} == {"opening": False}
    assert [speech.ended is not None for speech in chair.meeting.interventions.values()] == [True, True]
    chair.check_the_record()


def test_it_can_be_left_at_any_point_and_nothing_is_left_behind(chair: Chair, tmp_path: Path) -> None:
    chair.welcome()
    before = sorted(tmp_path.rglob("*"))
    chair.paste(NOTE)
    chair.press("Esc")
    chair.see("New session from a note\u2026", "Open a file\u2026")
    chair.paste(NOTE)
    chair.press("Return")
    chair.let_the_note_settle()
    chair.answer("answer_leave", lambda: chair.strike("Esc"))
    chair.see("New session from a note\u2026", "Open a file\u2026")
    chair.paste("A novel, not a note.")
    chair.see("No agenda was found in Pasted text")
    chair.press("Esc")
    chair.see("Open a file\u2026")
    assert sorted(tmp_path.rglob("*")) == before
