"""Correcting a speech afterwards."""

import datetime as dt

from chairconsole.domain.base.command import Command
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.commands.speech_commands import ChangeSpeech, CorrectTimes, VoidSpeech
from chairconsole.ui.record.speech_editor import SpeechEditor
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def spoken(room: Room, name: str = "Mali") -> str:
    """The id of a speech that is over."""
    room.in_discussion()
    room.wait_list(name)
    room.press("F5")
    room.wait(60)
    room.press("F6")
    return next(reversed(room.meeting.interventions))


def corrected(room: Room, speech: str, act: object) -> list[Command]:
    editor = SpeechEditor(room.look, room.meeting, room.directory, speech, room.screen)
    return answered(editor.ask, act)  # type: ignore[arg-type]


def press(editor: SpeechEditor) -> None:
    editor.findChild(KeyButton, "correct").click()


def test_another_speaker_for_a_group(room: Room) -> None:
    speech = spoken(room)

    def correct(editor: SpeechEditor) -> None:
        editor.who.setText("phil")
        editor.behalf.setText("g77")
        assert "\u2192 Philippines" in room.words(editor)
        press(editor)

    (asked,) = corrected(room, speech, correct)
    assert isinstance(asked, ChangeSpeech)
    room.do(asked)
    assert room.meeting.interventions[speech].participant.name == "Philippines"
    assert there(room.meeting.interventions[speech].behalf).key == "G77"


def test_other_times_are_corrections_of_the_venues_clock(room: Room) -> None:
    speech = spoken(room)
    ended = there(room.meeting.interventions[speech].ended)
    earlier = ended.at - dt.timedelta(seconds=20)

    def correct(editor: SpeechEditor) -> None:
        editor.ended.setText(f"{room.meeting.session.venue_time(earlier):%H:%M:%S}")
        press(editor)

    (asked,) = corrected(room, speech, correct)
    assert asked == CorrectTimes(speech, None, earlier.replace(microsecond=0))
    room.do(asked)
    assert there(room.meeting.interventions[speech].ended).at.replace(microsecond=0) == earlier.replace(microsecond=0)


def test_times_are_typed_by_the_rooms_clock_where_that_is_another_than_the_computers(room: Room) -> None:
    speech = spoken(room)
    at = room.desk.running.console.now().at
    room.do(SetRoomClock((room.meeting.session.venue_time(at) + dt.timedelta(minutes=5)).time()))
    assert room.meeting.session.clock_offset == dt.timedelta(minutes=5)
    ended = there(room.meeting.interventions[speech].ended)

    def correct(editor: SpeechEditor) -> None:
        shown = dt.datetime.strptime(editor.ended.text(), "%H:%M:%S")  # noqa: DTZ007 - a time of day alone
        editor.ended.setText(f"{shown - dt.timedelta(seconds=20):%H:%M:%S}")
        press(editor)

    (asked,) = corrected(room, speech, correct)
    assert asked == CorrectTimes(speech, None, (ended.at - dt.timedelta(seconds=20)).replace(microsecond=0))


def test_nothing_changed_and_esc_ask_for_nothing(room: Room) -> None:
    speech = spoken(room)
    assert corrected(room, speech, press) == []
    assert corrected(room, speech, lambda editor: editor.who.setText("Peru")) == []


def test_what_is_no_time_is_said(room: Room) -> None:
    speech = spoken(room)

    def slip(editor: SpeechEditor) -> None:
        editor.began.setText("half past ten")
        press(editor)
        assert "no time of the day" in room.words(editor)

    assert corrected(room, speech, slip) == []


def test_a_seat_and_a_running_speech_keep_what_they_are(room: Room) -> None:
    room.press("F5")
    room.press("F5")
    speech = there(room.meeting.speaking)

    def look(editor: SpeechEditor) -> None:
        assert not editor.who.isEnabled()
        assert not editor.began.isEnabled()

    assert corrected(room, speech, look) == []


def test_a_speech_that_was_entered_by_mistake_counts_no_longer(room: Room) -> None:
    speech = spoken(room)
    (asked,) = corrected(room, speech, lambda editor: editor.findChild(KeyButton, "mistake").click())
    assert asked == VoidSpeech(speech)
    room.do(asked)
    assert room.meeting.interventions[speech].void == "mistake"
    assert [request.participant.name for request in room.meeting.floor_list] == ["Mali"]
