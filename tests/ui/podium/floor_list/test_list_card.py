"""Field and list together: neither knows the other."""

from PySide6.QtCore import QPoint

from tests.ui.meeting_room import Room


def test_the_arrows_of_an_empty_field_mark_the_list(room: Room) -> None:
    room.in_discussion()
    (request,) = room.wait_list("Mali")
    room.press("F2")
    room.press("Down")
    assert room.marked() == request


def test_esc_in_the_list_goes_back_to_the_field(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.table.setFocus()
    room.press("Esc")
    assert room.field.hasFocus()


def test_the_choices_stay_below_the_field_when_the_window_changes(room: Room) -> None:
    room.in_discussion()
    room.press("F2")
    room.write("con")
    quick_add = room.screen.podium.list_card.quick_add
    for width in (1440, 1100, 1600):
        room.screen.resize(width, 800)
        room.settle()
        below = quick_add.mapTo(room.screen.podium.list_card, quick_add.rect().bottomLeft())
        place = quick_add.below.choices.geometry()
        assert place.topLeft().y() > below.y()
        assert place.x() == below.x()
        assert place.width() == quick_add.width()
        assert room.screen.podium.list_card.rect().contains(place)
        assert place.topLeft() != QPoint()
