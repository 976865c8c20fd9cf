"""The page of rules: Enter sets what has the focus and goes back."""

from tests.ui.meeting_room import Room


def test_setting_a_limit_goes_back_to_the_floor_list(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    room.enter("2:00")
    assert room.field.hasFocus()
    assert "limit 2:00 from" in room.words(room.screen.podium.drawer.bar)


def test_a_page_being_filled_in_is_not_changed_from_outside(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F9")
    room.press("Down", on=room.screen.focusWidget())
    chosen = room.screen.focusWidget().objectName()
    room.wait_list("Mali")
    assert room.screen.focusWidget().objectName() == chosen
    room.press("Return")
    assert room.meeting.stakeholders.rule.value in chosen
