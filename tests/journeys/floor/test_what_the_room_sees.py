"""What the projector shows from before the meeting to its suspension, and that the machine stays awake meanwhile."""

from PySide6.QtWidgets import QDialog

from tests.journeys.driver import Chair
from tests.journeys.floor.test_slips_on_the_list import ask_for
from tests.journeys.keys import Keys
from tests.journeys.test_floor import until_the_discussion


def test_each_state_of_the_meeting_is_told_to_the_room(chair: Chair) -> None:
    chair.open()
    chair.press("Shift+F1")
    chair.see_room_display("Begins in")
    # The platform of the tests gives it the focus, for which it does not ask.
    chair.window.activateWindow()
    chair._qtbot.waitUntil(lambda: chair.power.is_awake)
    until_the_discussion(chair)
    chair.type_name("ken", "mali", "fiji")
    chair.pass_time(5)
    chair.press("F5")
    chair.pass_time(60)
    chair.see_room_display("Has the floor", "Kenya", "2:00")
    chair.press("Ctrl+F4")
    chair.see_room_display("Point of order", "Kenya keeps", "Clock stands still")
    chair.type("chile")
    chair.press("Return", "Return")
    chair.pass_time(20)
    chair.see_room_display("Chile", "Kenya", "2:00")
    chair.press("F5")
    chair.pass_time(1)
    chair.see_room_display("Kenya", "1:59")
    chair.press("Ctrl+G")
    chair.pass_time(30)
    chair.press("F6")
    chair.see_room_display("\u2756 Panellists\u2019 turn")

    def ten_minutes(_window: QDialog, pressing: Keys) -> None:
        pressing.type("10")
        pressing.press("Return")

    chair.in_window(lambda: ask_for(chair, "suspend the"), ten_minutes)
    chair.see_room_display("\u275a\u275a Meeting suspended", "Resumes in", "until 10:28")
    ask_for(chair, "12 or 24")
    chair.see_room_display("a.m.")
    ask_for(chair, "room display: time only")
    chair.see_room_display("a.m.")
    window = chair.screen.room.window
    assert window is not None
    chair.not_see("Meeting suspended", on=window)
    ask_for(chair, "room display: time only")
    ask_for(chair, "resume the")
    chair.see_room_display("\u2756 Panellists\u2019 turn")
    chair.check_the_record()
    chair.leave()
    chair._qtbot.waitUntil(lambda: not chair.power.is_awake)
