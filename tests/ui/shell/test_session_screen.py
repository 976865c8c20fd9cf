"""A session that is open: actions that ask first, refusals as notices, and where everything is kept."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton

from chairconsole.control.actions.action import ActionId
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.words.refusals import refusal_words
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def answers(room: Room) -> list[str]:
    return [button.label() for button in room.screen.notices.findChildren(KeyButton)]


def test_a_refusal_is_a_notice_with_its_sentence(room: Room) -> None:
    room.press("F6")
    assert room.notice() == refusal_words(Refused("no_speaker"))
    assert room.notice() in room.words()


def test_a_refusal_is_no_longer_said_once_something_was_done_or_another_screen_is_shown(room: Room) -> None:
    room.press("F6")
    room.press("F5")
    assert room.notice() == ""
    room.press("F6")
    assert room.notice() == refusal_words(Refused("no_speaker"))
    room.press("Alt+2")
    assert room.notice() == ""


def test_a_second_next_within_a_second_is_refused_with_a_notice(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany", "Mali")
    room.press("F5")
    room.press("F5", after=0.4)
    assert room.names() == ["Mali"]
    assert room.notice() == refusal_words(Refused("too_soon"))
    room.press("F5", after=0.7)
    assert room.names() == []


def test_a_notice_goes_by_itself(room: Room) -> None:
    room.press("F6")
    for _ in range(100):
        room.feed.tick()
    assert room.notice() == ""


@pytest.mark.parametrize("keys", ["F11", "Ctrl+O"])
def test_one_key_opens_the_next_block_and_closes_it(room: Room, keys: str) -> None:
    room.press(keys)
    assert room.meeting.block is not None
    room.press(keys)
    assert room.meeting.block is None


def test_no_block_is_left_to_open(room: Room) -> None:
    for _, block in room.meeting.session.blocks():
        room.do(OpenBlock(block.id), after=1)
    room.do(CloseBlock(), after=1)
    room.press("F11")
    assert room.notice() == refusal_words(Refused("nothing_left"))


def test_a_start_is_dated_back_by_a_typed_length(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5", after=60)
    room.wait(60)

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, LengthQuestion)
        QTest.keyClicks(dialog.field, "0:20")
        QTest.keyClick(dialog.field, Qt.Key.Key_Enter)

    answered(lambda: room.press("Ctrl+F7", after=0), type_it)
    assert room.digits().text() == "1:40"


def test_the_steps_of_the_day_are_offered_and_gone_to(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F12")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    block = room.meeting.block
    assert block is not None
    texts = [action.text().strip() for action in menu.actions()]
    assert menu.activeAction().text().strip() == block.steps[0].title
    for step in block.steps:
        assert step.title in texts
    discussion = next(step for step in block.steps if step.kind == "discussion")
    menu.actions()[texts.index(discussion.title)].trigger()
    menu.close()
    assert room.meeting.step_id == discussion.id
    room.settle()
    assert menu not in room.screen.findChildren(QMenu)


def test_the_step_that_goes_on_is_not_offered(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    step = room.meeting.session.block("panel-1").steps[1]  # type: ignore[union-attr]
    room.do(GoToStep("panel-1", step.id), after=1)
    room.press("F12")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    first = next(action for action in menu.actions() if action.text().strip() == step.title)
    assert not first.isEnabled()
    assert menu.activeAction().text().strip() == room.meeting.block.steps[2].title  # type: ignore[union-attr]
    menu.close()


def test_a_step_of_the_rail_is_gone_to_from_its_menu(room: Room) -> None:
    room.do(OpenBlock("panel-1"))
    step = room.meeting.session.block("panel-1").steps[2]  # type: ignore[union-attr]
    room.screen.podium.rail.step_chosen.emit("panel-1", step.id)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (go,) = menu.actions()
    assert step.title in go.text()
    go.trigger()
    menu.close()
    assert room.meeting.step_id == step.id


def test_what_does_not_exist_is_not_offered(room: Room) -> None:
    room.screen.podium.rail.step_chosen.emit("panel-1", "no-such-step")
    room.screen.podium.rail.step_chosen.emit("no-such-block", "x")
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(
    ("action_id", "signal"),
    [
        (ActionId.LEAVE, "leave_wanted"),
        (ActionId.EXPORT, "export_wanted"),
        (ActionId.SWITCH_LOOK, "look_wanted"),
    ],
)
def test_what_others_do_is_asked_of_them(room: Room, action_id: ActionId, signal: str) -> None:
    asked = []
    getattr(room.screen, signal).connect(lambda: asked.append(True))
    room.screen.actions_table.action(action_id).trigger()
    assert asked == [True]


def test_what_could_not_be_kept_is_said_in_red_and_the_chair_can_go_on(room: Room) -> None:
    room.lose_everything()
    room.press("F5")
    assert room.meeting.block is None, "what is not kept did not happen"
    assert room.screen.notices.property("tone") == "red"
    assert room.notice()
    (go_on,) = [one for one in room.screen.notices.findChildren(QPushButton) if "unsaved" in one.accessibleName()]
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    room.settle()
    assert room.meeting.block is not None
    assert room.screen.notices.property("tone") == "red"
    assert "1 action" in room.words()
    room.press("F5")
    assert room.feed.saving.unsaved > 1
    assert f"{room.feed.saving.unsaved} actions NOT SAVED" in room.words()


def test_writing_elsewhere_is_said_as_long_as_it_lasts(room: Room) -> None:
    room.desk.path.rename(room.desk.path.with_suffix(".away"))
    room.desk.path.mkdir()
    room.press("F5")
    assert room.meeting.block is not None
    assert room.screen.notices.property("tone") == "amber"
    assert str(room.desk.machine.second_place) in room.notice()
    room.desk.path.rmdir()
    room.desk.path.with_suffix(".away").rename(room.desk.path)
    room.press("F5")
    assert room.notice() == ""


@pytest.mark.parametrize(("minutes", "word"), [(10, "forward"), (-10, "back")])
def test_a_clock_that_was_set_is_said_once_and_no_countdown_jumps(room: Room, minutes: int, word: str) -> None:
    room.do(OpenBlock("panel-1"))
    room.press("F5")
    room.wait(30)
    assert room.digits().text() == "6:30"
    room.desk.time.wall_at += dt.timedelta(minutes=minutes)
    room.wait(1)
    assert word in room.notice()
    assert room.digits().text() == "6:29"


def test_esc_never_destroys(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany", "Mali")
    room.press("F5")
    before = room.meeting
    for widget in (room.field, room.note, room.table, room.button("next"), room.screen):
        widget.setFocus()
        room.press("Esc")
        room.press("Esc")
    assert room.meeting == before
    assert room.screen.isVisible()


def test_the_focus_begins_in_the_field_where_names_are_typed(room: Room) -> None:
    assert room.field.hasFocus()


def test_undo_and_redo_by_keys(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    room.press("F5")
    speech = room.meeting.speech
    room.press("F4")
    assert room.names() == ["Germany"]
    room.press("Shift+F4")
    assert room.meeting.speech == speech
