"""What is seen beside and below the field: chips, choices, a question."""

from PySide6.QtWidgets import QFrame

from tests.ui.meeting_room import Room


def choice_list(room: Room) -> QFrame:
    return room.screen.podium.list_card.quick_add.below.choices


def chips(room: Room) -> list[tuple[str, str]]:
    return room.screen.podium.list_card.quick_add.chips.shown()


def question(room: Room) -> str:
    return room.screen.podium.list_card.quick_add.below.sentence()
