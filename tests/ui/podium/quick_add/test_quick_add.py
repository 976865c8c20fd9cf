"""The field in which names are typed: Enter, arrows, Esc, and names that are anything at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QTableView

from chairconsole.domain.base.event_parts import About, ListState
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetListState
from chairconsole.domain.commands.speech_commands import GiveFloor
from tests.ui.meeting_room import Room


@pytest.fixture
def typing(room: Room) -> Room:
    """An open discussion, with the focus in the field."""
    room.in_discussion()
    room.press("F2")
    return room


def choice_list(room: Room) -> QFrame:
    return room.screen.podium.list_card.quick_add.below.choices


def chips(room: Room) -> list[tuple[str, str]]:
    return room.screen.podium.list_card.quick_add.chips.shown()


def question(room: Room) -> str:
    return room.screen.podium.list_card.quick_add.below.sentence()


@pytest.mark.parametrize("enter", ["Return", "Enter"])
def test_part_of_a_name_and_enter_puts_somebody_on_the_list(typing: Room, enter: str) -> None:
    typing.write("ken")
    assert chips(typing) == [("Kenya", "accent")]
    typing.press(enter)
    assert typing.names() == ["Kenya"]
    assert typing.field.text() == ""
    assert typing.field.hasFocus()
    assert chips(typing) == []
    assert not choice_list(typing).isVisible()


def test_several_plates_go_on_the_list_at_once_and_in_order(typing: Room) -> None:
    # As wide as four chips need whatever the font.
    typing.screen.resize(2400, 900)
    typing.settle()
    typing.write("ken, bra eu iom")
    assert [name for name, _ in chips(typing)] == ["Kenya", "Brazil", "European Union", "IOM"]
    before = len(typing.meeting.done)
    typing.press("Return")
    assert [name.split(" (")[0] for name in typing.names()] == [
        "Kenya",
        "Brazil",
        "European Union",
        "International Organization for Migration",
    ]
    assert len(typing.meeting.done) == before + 1, "one undo takes them all back"
    assert not any(request.together for request in typing.meeting.requests.values())


@pytest.mark.parametrize("enter", ["Shift+Return", "Shift+Enter"])
def test_plates_that_went_up_together_are_recorded_so(typing: Room, enter: str) -> None:
    assert "Shift+Enter" in typing.field.toolTip()
    typing.write("ken, bra")
    typing.press(enter)
    assert all(request.together for request in typing.meeting.requests.values())
    assert len(typing.names()) == 2


def test_together_stays_together_while_a_name_is_chosen(typing: Room) -> None:
    typing.write("ken, congo")
    typing.press("Shift+Return")
    assert typing.names() == []
    typing.press("Return")
    assert [request.together for request in typing.meeting.requests.values()] == [True, True]
    typing.enter("mali, chad")
    assert [request.together for request in typing.meeting.requests.values()] == [True, True, False, False]


def test_on_behalf_and_about_are_typed_in_the_same_line(typing: Room) -> None:
    typing.enter("mali for african group, bra ? expert 1")
    mali, brazil = typing.meeting.floor_list
    assert mali.behalf is not None
    assert mali.behalf.name == "African Group"
    assert (brazil.about, brazil.to) == (About.QUESTION, ("expert-1",))


def test_enter_on_an_ambiguous_name_opens_its_choices_and_a_second_takes_one(typing: Room) -> None:
    typing.write("swi, congo, ken")
    assert ("Congo? 2 \u25be", "amber") in chips(typing)
    assert not choice_list(typing).isVisible()
    typing.press("Return")
    assert choice_list(typing).isVisible()
    assert typing.names() == []
    typing.press("Down")
    typing.press("Return")
    assert typing.names() == ["Switzerland", "Democratic Republic of the Congo", "Kenya"]
    assert not choice_list(typing).isVisible()


def test_each_ambiguous_name_is_asked_about_in_turn(typing: Room) -> None:
    typing.write("congo, mali / au, guinea")
    for _ in range(3):
        assert typing.names() == []
        typing.press("Return")
        assert choice_list(typing).isVisible()
    typing.press("Return")
    assert len(typing.names()) == 3


def test_esc_closes_the_choices_and_keeps_the_text(typing: Room) -> None:
    typing.enter("congo")
    typing.press("Esc")
    assert not choice_list(typing).isVisible()
    assert typing.field.text() == "congo"
    typing.press("Esc")
    assert typing.field.text() == ""


def test_typing_on_closes_the_choices(typing: Room) -> None:
    typing.enter("congo")
    typing.write(", ken")
    assert not choice_list(typing).isVisible()
    assert len(chips(typing)) == 2


def test_the_keypad_is_as_good(typing: Room) -> None:
    typing.write("bra")
    QTest.keyClick(typing.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert typing.names() == ["Brazil"]


def test_a_name_of_nobody_is_taken_as_it_is_typed(typing: Room) -> None:
    typing.enter("Zzyzx Foundation")
    assert typing.names() == ["Zzyzx Foundation"]


def test_down_opens_the_choices_of_the_last_name_at_any_time(typing: Room) -> None:
    typing.write("swi, austr")
    typing.press("Down")
    assert choice_list(typing).isVisible()
    assert typing.screen.podium.list_card.quick_add.below.marked() == 0
    typing.press("Down")
    wanted = choice_list(typing).findChild(QTableView).model().index(1, 0).data()
    typing.press("Down")
    typing.press("Up")
    typing.press("Return")
    assert typing.names() == ["Switzerland", wanted]
    assert typing.field.text() == ""


def test_a_click_takes_a_choice_and_leaves_the_focus(typing: Room) -> None:
    typing.write("congo")
    row = typing.screen.podium.list_card.quick_add.chips
    typing.settle()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    table = choice_list(typing).findChild(QTableView)
    place = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typing.names() == ["Congo"]
    assert typing.field.hasFocus()


def test_chips_never_push_the_typed_text_away(typing: Room) -> None:
    for width in (1440, 1100, 1920):
        typing.screen.resize(width, 800)
        typing.field.setText("ken, bra, " * 20)
        typing.settle()
        quick_add = typing.screen.podium.list_card.quick_add
        assert typing.field.width() >= 0.35 * quick_add.width()
        assert chips(typing)[0][0].startswith("+")
        assert quick_add.chips.geometry().right() <= quick_add.width()


TWENTY = {
    "laos": "LAO",
    "viet": "VNM",
    "cote": "CIV",
    "turk": "TUR",
    "uk": "GBR",
    "usa": "USA",
    "drc": "COD",
    "rdc": "COD",
    "suisse": "CHE",
    "eu": "EU",
    "g77": "G77",
    "iom": "IOM",
    "oim": "IOM",
    "holy": "VAT",
    "palestine": "PSE",
    "bolivia": "BOL",
    "moldova": "MDA",
    "czechia": "CZE",
    "macedonia": "MKD",
    "swaziland": "SWZ",
    "kyrgistan": "KGZ",
    "swizerland": "CHE",
    "phillipines": "PHL",
}


@pytest.mark.parametrize("typed", TWENTY)
def test_a_name_as_it_is_typed_in_the_room_is_there_at_once(typing: Room, typed: str) -> None:
    typing.write(typed)
    entry = typing.directory.get(TWENTY[typed])
    assert entry is not None
    assert [tone for _, tone in chips(typing)] == ["accent"]
    typing.press("Return")
    (request,) = typing.meeting.floor_list
    assert request.participant.key == entry.code


@pytest.mark.parametrize("typed", ["congo", "guinea", "dominica", "niger", "korea", "au", "nam", "afg"])
def test_a_name_of_several_is_never_decided_for_the_chair(typing: Room, typed: str) -> None:
    typing.write(typed)
    assert [tone for _, tone in chips(typing)] == ["amber"]
    typing.press("Return")
    assert typing.names() == []
    typing.press("Return")
    assert len(typing.names()) == 1


def test_who_waits_already_is_added_after_one_line(typing: Room) -> None:
    typing.enter("ken")
    before = typing.table.geometry()
    typing.enter("ken")
    assert "Kenya" in question(typing)
    assert "Enter" in question(typing)
    assert typing.notice() == "", "one line, not two"
    assert typing.table.geometry() == before
    assert typing.names() == ["Kenya"]
    typing.press("Return")
    assert typing.names() == ["Kenya", "Kenya"]
    assert question(typing) == ""
    assert typing.field.text() == ""


def test_esc_leaves_it_and_then_the_text(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.enter("Kenya Airways")
    typing.press("Esc")
    assert question(typing) == ""
    assert typing.field.text() == "Kenya Airways"
    typing.press("Return")
    assert question(typing)
    typing.write("x")
    assert question(typing) == "", "another line is another question"


def test_adding_after_closing_asks_once_and_is_marked(typing: Room) -> None:
    typing.do(SetListState(ListState.CLOSED))
    typing.enter("ken, bra")
    assert "closed" in question(typing)
    typing.press("Return")
    assert typing.names() == ["Kenya \u00b7 after closing", "Brazil \u00b7 after closing"]


def test_what_another_part_of_the_window_asks_for_is_confirmed_here_too(typing: Room) -> None:
    (request,) = typing.wait_list("Kenya Airways")
    typing.write("half typed")
    typing.screen.setFocus()
    assert not typing.bridge.do(AddRequests((NewRequest(typing.meeting.requests[request].participant),)))
    assert question(typing)
    assert typing.field.hasFocus()
    typing.press("Return")
    assert len(typing.names()) == 2
    assert typing.field.text() == "half typed"


def test_a_held_enter_confirms_nothing(typing: Room) -> None:
    typing.wait_list("Kenya Airways")
    typing.enter("Kenya Airways")
    for _ in range(5):
        typing.repeat("Return")
    assert len(typing.names()) == 1


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\u2028"])
def test_a_pasted_table_is_offered_as_a_batch(typing: Room, line_end: str) -> None:
    names = [entry.name for entry in typing.directory.entries if entry.is_state][:50]
    QApplication.clipboard().setText(line_end.join(f"{place}.\t{name}" for place, name in enumerate(names, 1)))
    typing.press("Ctrl+V")
    assert question(typing).startswith("50 names")
    assert typing.names() == []
    typing.press("Esc")
    assert typing.field.text() == ""
    assert question(typing) == ""
    typing.press("Ctrl+V")
    typing.press("Return")
    assert typing.names() == names


def test_a_held_enter_adds_once(typing: Room) -> None:
    typing.enter("ken")
    typing.write("ken")
    for _ in range(5):
        typing.repeat("Return")
    assert typing.names() == ["Kenya"]
    assert typing.field.text() == "ken"


def test_enter_in_an_empty_field_does_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Return")
    assert typing.meeting == before


def test_the_floor_is_given_at_once_and_the_field_is_for_the_list_again(typing: Room) -> None:
    typing.press("Shift+F2")
    assert "floor now" in typing.field.placeholderText()
    assert typing.field.accessibleName() == typing.field.placeholderText()
    typing.enter("ken")
    assert typing.speech.participant.name == "Kenya"
    assert "floor now" not in typing.field.placeholderText()
    assert typing.names() == []


def test_a_seat_may_be_given_the_floor(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("expert 2")
    assert typing.speech.seat == "expert-2"


def test_several_seats_are_chosen_between(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("exp")
    typing.press("Down")
    typing.press("Return")
    assert typing.speech.seat == "expert-2"


def test_only_one_can_have_the_floor(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.enter("ken, bra")
    assert question(typing)
    assert typing.meeting.speech is None


@pytest.mark.parametrize("keys", ["Ctrl+F11", "Ctrl+Shift+K"])
def test_the_wrong_speaker_is_swapped_while_the_clock_runs_on(typing: Room, keys: str) -> None:
    typing.enter("ken")
    typing.press("F5")
    before = typing.speech
    typing.press(keys, after=40)
    typing.enter("niger")
    typing.press("Return")
    after = typing.speech
    assert (after.id, after.began, after.limit) == (before.id, before.began, before.limit)
    assert after.participant.name == "Niger"


def test_nobody_is_swapped_for_nobody(typing: Room) -> None:
    typing.press("Ctrl+F11")
    assert typing.notice()
    assert "floor list" in typing.field.placeholderText()


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
    assert typing.table.model().index(0, 2).data() == "Stakeholder"
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


def test_a_kind_can_be_given_at_once(typing: Room) -> None:
    typing.write("ken, Zzyzx Trust")
    typing.press("Down")
    typing.press("Down")
    assert "Zzyzx Trust" in chips(typing)[1][0]
    typing.press("Return")
    assert [one.participant.kind for one in typing.meeting.floor_list] == [
        ParticipantKind.MEMBER_STATE,
        ParticipantKind.STAKEHOLDER,
    ]


@pytest.mark.parametrize("keys", ["Ctrl+F4", "Ctrl+F11", "Alt+Return", "F9"])
def test_what_is_asked_in_the_field_brings_the_list_back(typing: Room, keys: str) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.press("Ctrl+Shift+F3")
    assert not typing.field.isVisible()
    typing.press(keys)
    assert typing.field.isVisible()


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


@pytest.mark.parametrize("keys", ["Ctrl+F4", "Ctrl+H"])
def test_a_point_of_order_stops_the_clock_at_once(typing: Room, keys: str) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.press(keys, after=30)
    typing.enter("ken")
    assert typing.meeting.point_of_order is not None
    assert typing.meeting.point_of_order.participant.name == "Kenya"
    assert typing.speech.is_paused


def test_a_stakeholder_cannot_raise_one(typing: Room) -> None:
    typing.press("Ctrl+H")
    typing.enter("picum")
    who = "Platform for International Cooperation on Undocumented Migrants"
    assert typing.notice() == f"Only States may raise a point of order, not {who}."
    assert typing.meeting.point_of_order is None
    assert typing.field.text() == "picum"


def test_a_right_of_reply_waits_at_the_end(typing: Room) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    speech = typing.meeting.speaking
    typing.find_action("reply").trigger()
    typing.enter("ken")
    typing.press("Return")
    typing.wait_list("Later")
    assert typing.names() == ["Later", "Kenya \u00b7 right of reply to Mali"]
    assert typing.meeting.floor_list[-1].answers == speech


def test_a_right_of_reply_names_any_speech_before(typing: Room) -> None:
    speeches = []
    for name in ("mali", "france"):
        typing.do(GiveFloor(typing.directory.resolve(name).matches[0].entry.participant), after=60)
        speeches.append(typing.meeting.speaking)
    typing.find_action("reply").trigger()
    typing.enter("ken")
    offered = choice_list(typing).findChild(QTableView).model()
    assert [offered.index(row, 0).data() for row in range(2)] == ["France", "Mali"]
    assert typing.names() == []
    typing.press("Down")
    typing.press("Return")
    assert typing.meeting.floor_list[-1].answers == speeches[0]
    assert typing.names() == ["Kenya \u00b7 right of reply to Mali"]


def test_the_choice_of_a_speech_can_be_left(typing: Room) -> None:
    typing.do(GiveFloor(typing.directory.resolve("mali").matches[0].entry.participant))
    typing.find_action("reply").trigger()
    typing.enter("ken")
    typing.press("Esc")
    assert not choice_list(typing).isVisible()
    assert (typing.field.text(), typing.names()) == ("ken", [])


def test_esc_goes_back_a_step_at_a_time_and_changes_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Shift+F2")
    typing.write("ken")
    typing.press("Esc")
    assert typing.field.text() == ""
    typing.press("Esc")
    assert "floor now" not in typing.field.placeholderText()
    typing.press("Esc")
    typing.press("Esc", on=typing.screen)
    assert typing.meeting == before


def test_a_name_that_cannot_be_added_stays_to_be_seen(room: Room) -> None:
    room.press("F2")
    room.enter("ken")
    assert room.notice()
    assert room.field.text() == "ken"


ODD = {
    "html": "<h1>Big</h1><script>alert(1)</script>",
    "right to left": "\u202e\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 Family \U0001f1e8\U0001f1ed",
    "controls": "A\x00B\x07C\x1bD\x7fE\u200bF\u202aG",
    "percent": "100 %1 %n %2",
    "ampersand": "Save & Sound",
    "long": "x" * 10_000,
    "long words": "word " * 2_000,
    "combining": "Z\u0351\u036b\u0343\u036a\u0302" * 50,
    "arabic": "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0647\u062c\u0631\u0629",
}


@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_any_name_is_shown_as_plain_text_and_breaks_nothing(typing: Room, name: str) -> None:
    typing.field.setText(name)
    typing.settle()
    typing.screen.grab()
    typing.press("Return")
    if typing.names() == []:
        typing.press("Return")
    assert len(typing.names()) == 1
    typing.press("F5")
    assert typing.meeting.speech is not None
    spoken = typing.meeting.speech.participant.name
    assert not any(ord(character) < 32 or ord(character) == 127 for character in spoken)
    assert spoken in typing.words()
    typing.field.setText(name)
    typing.press("F3")
    typing.write("noted")
    typing.press("Ctrl+Return")
    typing.settle()
    typing.screen.grab()
    least = typing.screen.minimumSizeHint()
    assert least.width() <= 1100
    assert least.height() <= 640
    assert typing.screen.width() == 1440
