"""A session that is open: actions that ask first, refusals as notices, and where everything is kept."""

import pytest

from chairconsole.control.actions.table import all_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.words.refusals import refusal_words
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


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        *(("leave", "leave_wanted"), ("export", "export_wanted"), ("switch_look", "look_wanted")),
        ("quit", "quit_wanted"),
        *(("timeline", "timeline_wanted"), ("session_file", "session_file_wanted")),
    ],
)
def test_what_others_do_is_asked_of_them(room: Room, name: str, signal: str) -> None:
    asked = []
    getattr(room.screen, signal).connect(lambda: asked.append(True))
    room.find_action(name).trigger()
    assert asked == [True]


def test_every_action_has_a_command_or_a_panel_that_answers_it(room: Room) -> None:
    room.press("Alt+3")
    assert set(room.screen.context.actions.claims) == {action for action in all_actions() if action.command is None}


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
