"""Entries and speeches that are changed in the field: a name that follows, a behalf, an about, a kind."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import RowModel
from tests.ui.meeting_room import Room


@pytest.mark.parametrize("keys", ["Ctrl+Shift+F2", "Ctrl+0"])
def test_somebody_is_named_later(typing: Room, keys: str) -> None:
    typing.press(keys)
    assert typing.names() == ["Name to follow"]
    assert typing.next_label() == "Give floor to Name to follow"
    typing.press("Down")
    typing.press("Alt+Return")
    assert typing.field.text() == ""
    assert "Name to follow" in typing.field.placeholderText()
    typing.enter("ken ? expert 2")
    (request,) = typing.meeting.floor_list
    assert (request.participant.name, request.to) == ("Kenya", ("expert-2",))


def test_a_changed_entry_keeps_its_name_until_another_is_typed(typing: Room) -> None:
    typing.enter("niger")
    typing.press("Return")
    typing.press("Down")
    typing.find_action("change_request").trigger()
    assert typing.field.selectedText() == "Niger"
    typing.press("End")
    typing.enter(" / african group")
    assert typing.names() == ["Niger for the African Group"]
    typing.press("Ctrl+Shift+F7")
    assert typing.field.text() == "Niger / African Group"
    typing.enter("mali")
    assert typing.names() == ["Mali for the African Group"]


def test_a_behalf_and_an_about_can_be_taken_away_again(typing: Room) -> None:
    typing.enter("mali / african group ? comment exp 2")
    typing.press("Down")
    typing.press("Alt+Return")
    assert typing.field.text() == "Mali / African Group ? comment Expert 2"
    typing.field.setText("Mali ? comment Expert 2")
    typing.press("Return")
    (request,) = typing.meeting.floor_list
    assert (request.behalf, request.about, request.to) == (None, About.COMMENT, ("expert-2",))
    typing.press("Alt+Return")
    typing.field.setText("Mali")
    typing.press("Return")
    (request,) = typing.meeting.floor_list
    assert (request.participant.key, request.about, request.to) == ("MLI", None, ())


@pytest.mark.parametrize("keys", ["Ctrl+Shift+F1", "Ctrl+?"])
def test_one_key_says_what_the_marked_entry_is_about(typing: Room, keys: str) -> None:
    typing.enter("niger")
    typing.press("Return")
    typing.press("Down")
    typing.press(keys)
    assert typing.field.text() == "Niger ? "
    typing.enter("exp 1")
    (request,) = typing.meeting.floor_list
    assert (request.participant.name, request.about, request.to) == ("Niger", About.QUESTION, ("expert-1",))
    typing.press(keys)
    assert typing.field.selectedText() == "Expert 1"
    typing.enter("obs")
    (request,) = typing.meeting.floor_list
    assert (request.about, request.to) == (About.OBSERVATION, ())


def test_without_a_mark_the_speech_is_changed_and_its_clock_runs_on(typing: Room) -> None:
    typing.enter("mali / african group")
    typing.press("F5")
    before = typing.speech
    typing.press("Alt+Return", after=30)
    assert typing.field.text() == "Mali / African Group"
    typing.press("End")
    typing.enter(" ? exp 3")
    after = typing.speech
    assert (after.id, after.began, after.behalf) == (before.id, before.began, before.behalf)
    assert (after.about, after.to) == (About.QUESTION, ("expert-3",))
    typing.find_action("change_speech").trigger()
    typing.field.setText("Mali")
    typing.press("Return")
    after = typing.speech
    assert (after.behalf, after.about, after.limit) == (None, None, before.limit)


def test_a_name_that_no_list_knows_is_given_a_kind_waiting_and_speaking(typing: Room) -> None:
    typing.enter("Zzyzx Trust")
    typing.press("Down")
    typing.press("Alt+Return")
    typing.press("Down")
    typing.press("Down")
    typing.press("Return")
    (request,) = typing.meeting.floor_list
    assert (request.participant.name, request.participant.kind) == ("Zzyzx Trust", ParticipantKind.STAKEHOLDER)
    assert PillDrawing("Stakeholder") in typing.table.model().index(0, 1).data(RowModel.DRAWING_ROLE)
    typing.press("F5")
    before = typing.speech
    typing.press("Alt+Return", after=20)
    typing.press("Down")
    for _ in range(2):
        typing.press("Down")
    typing.press("Return")
    speech = typing.speech
    assert (speech.began, speech.participant.kind) == (before.began, ParticipantKind.UN_ENTITY)
    typing.press("Alt+Return")
    typing.enter("picum")
    speech = typing.speech
    assert (speech.began, speech.participant.key) == (before.began, "PICUM")


def test_a_change_needs_a_marked_entry(typing: Room) -> None:
    typing.find_action("change_request").trigger()
    assert typing.notice() == "Mark an entry of the floor list first, with the arrow keys or a click."


def test_an_entry_that_is_gone_cannot_be_changed(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.press("Down")
    typing.find_action("change_request").trigger()
    typing.press("F5")
    typing.press("Return")
    assert typing.notice() == "That entry is no longer waiting."


@pytest.mark.parametrize("typed", ["", "exp"])
def test_a_name_after_esc_is_added_and_replaces_nobody(typing: Room, typed: str) -> None:
    typing.enter("niger")
    typing.press("Return")
    typing.press("F2")
    typing.press("Down")
    typing.press("Ctrl+Shift+F1")
    typing.write(typed)
    typing.press("Esc")
    assert typing.field.text() == ""
    assert "instead of" not in typing.field.placeholderText()
    typing.enter("peru")
    assert typing.names() == ["Niger", "Peru"]
