"""When stakeholders are called: three rules, and the number of the third."""

from PySide6.QtWidgets import QLineEdit, QRadioButton

from chairconsole.domain.base.event_parts import StakeholderRule
from chairconsole.domain.meeting.floor import StakeholderTurn
from tests.ui.meeting_room import Room


def test_one_every_so_many_is_typed(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F9")
    number = room.find(QLineEdit, "one_every")
    number.setFocus()
    number.selectAll()
    room.write("4")
    assert room.find(QRadioButton, "StakeholderRule_one_every").isChecked()
    room.press("Return")
    assert room.meeting.stakeholders == StakeholderTurn(StakeholderRule.ONE_EVERY, 4)


def test_arrows_choose_and_enter_sets(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F9")
    assert room.screen.focusWidget().objectName() == "StakeholderRule_accept"
    room.press("Right", on=room.screen.focusWidget())
    room.press("Return")
    assert room.meeting.stakeholders.rule is StakeholderRule.HOLD


def test_a_number_out_of_range_sets_nothing(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F9")
    number = room.find(QLineEdit, "one_every")
    number.setFocus()
    for typed in ("0", "21", ""):
        number.setText(typed)
        room.find(QRadioButton, "StakeholderRule_one_every").setChecked(True)
        room.press("Return")
        assert room.meeting.stakeholders.rule is StakeholderRule.ACCEPT
