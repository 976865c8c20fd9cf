"""A chair learns the console: one click from the welcome screen, a room that plays, and the chair's own keys."""

from PySide6.QtWidgets import QPushButton

from chairconsole.control.files.exports import read_meeting
from chairconsole.domain.base.event_parts import Mode
from chairconsole.record.verify import verify
from chairconsole.ui.shell.rehearsal_bar import RehearsalBar
from chairconsole.ui.widgets.key_button import KeyButton
from tests.journeys.driver import Chair


def bar(chair: Chair) -> RehearsalBar:
    found = chair.screen.findChild(RehearsalBar)
    assert isinstance(found, RehearsalBar)
    return found


def button(chair: Chair, name: str) -> QPushButton:
    found = chair.screen.findChild(QPushButton, f"rehearsal_{name}")
    assert found is not None
    return found


def begin(chair: Chair) -> None:
    """Start without anything to open, and click once."""
    chair.welcome()
    rehearse = chair.window.findChild(KeyButton, "rehearse_gcm-1-geneva-2017")
    assert rehearse is not None
    rehearse.click()


def test_one_click_begins_a_rehearsal_that_the_chair_leads_in_a_simulated_room(chair: Chair) -> None:
    begin(chair)
    assert chair.meeting.mode is Mode.REHEARSAL
    chair.see("REHEARSAL", "09:59:00")
    assert button(chair, "room").text().startswith("Simulated room \u00b7 seed ")
    bar(chair).run_at(10)
    chair.press("F5", "F5")
    chair.pass_time(1)
    chair.press("F12")
    chair.press("Esc")
    bar(chair).run_at(60)
    bar(chair).jump_to(chair.meeting.session.instant(chair.meeting.session.days[0].date, 10 * 60 + 50))
    for _ in range(2000):
        if bar(chair)._driver.jumps_to is None:
            break
        chair.pass_time(0.1)
    chair.see("Panel 1")
    bar(chair).run_at(10)
    for _ in range(60):
        chair.pass_time(2)
        if len(chair.waiting) > 1 and chair.meeting.speech is None:
            break
    # The room is not to be foreseen: whoever speaks for a group is told in two lines.
    first = chair.waiting[0].partition(" for the ")[0]
    chair.press("F5")
    chair.see(first, on=chair.podium.floor)
    before = len(chair.meeting.points)
    chair.write_note("My own note")
    chair.press("Ctrl+Return")
    assert len(chair.meeting.points) == before + 1
    chair.pass_time(40)
    assert chair.meeting.interventions
    chair.press("F4")
    record = chair.record
    meeting = chair.meeting
    chair.leave()
    assert "rehearsals" in str(record)
    assert verify(record).sentences == ()
    assert read_meeting(record).interventions == meeting.interventions


def test_a_rehearsal_that_was_left_goes_on_where_it_stood_still(chair: Chair) -> None:
    begin(chair)
    bar(chair).run_at(600)
    chair.pass_time(1)
    shown = chair.clock(chair.console.now().at)
    record = chair.record
    chair.leave()
    chair.pass_time(0)
    chair.time.advance(minutes=500)
    chair.go_on_with(record)
    assert chair.clock(chair.console.now().at)[:5] == shown[:5]
    assert button(chair, "room").text().startswith("Simulated room \u00b7 seed")
    assert button(chair, "speed").text() == "Speed \u00d7600"


def test_the_first_five_minutes_of_the_readme_go_as_it_says(chair: Chair) -> None:
    chair.open(mode=Mode.REHEARSAL)
    chair.see("Begin Opening Segment", on=chair.podium.floor)
    chair.press("F5")
    chair.pass_time(2)
    chair.press("F5")
    chair.pass_time(2)
    chair.see("Co-facilitators", "Running", on=chair.podium.floor)
    for key in ("F11", "F11", *("F5",) * 5):
        chair.press(key)
        chair.pass_time(2)
    assert chair.meeting.block.id == "panel-1"
    assert chair.meeting.step.kind == "discussion"
    chair.press("F2")
    chair.type("ken")
    chair.press("Enter")
    assert chair.waiting == ["Kenya"]
    chair.press("F5")
    chair.pass_time(2)
    chair.see("Kenya", "Running", on=chair.podium.floor)
    chair.write_note("Data by age and sex")
    chair.press("Ctrl+Enter")
    (point,) = chair.meeting.points.values()
    assert chair.meeting.interventions[point.intervention].participant.name == "Kenya"
    chair.pass_time(2)
    chair.press("F4")
    assert chair.waiting == ["Kenya"]
    chair.check_the_record()
