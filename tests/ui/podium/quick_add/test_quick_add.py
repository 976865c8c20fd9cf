"""The field in which names are typed: plates, names of several, choices, and names that are anything at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import Withdraw
from tests.domain.typed_lines import TWENTY
from tests.ui.meeting_room import Room
from tests.ui.podium.quick_add.below import chips, choice_list


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


def test_a_name_as_it_is_typed_in_the_room_is_there_at_once(typing: Room) -> None:
    for typed, code in TWENTY.items():
        assert typing.directory.get(code) is not None
        typing.write(typed)
        assert [tone for _, tone in chips(typing)] == ["accent"], typed
        typing.press("Return")
        (request,) = typing.meeting.floor_list
        assert request.participant.key == code, typed
        typing.do(Withdraw(request.id))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kyrgistan", "Kyrgyzstan"),
        ("swizerland", "Switzerland"),
        ("phillipines", "Philippines"),
        ("noted", "Côte d'Ivoire"),
        ("data", "Qatar"),
        ("good", "Food and Agriculture Organization"),
    ],
)
def test_what_is_found_in_spite_of_a_slip_is_a_guess_that_the_chair_confirms(
    typing: Room, typed: str, meant: str
) -> None:
    typing.write(typed)
    ((words, tone),) = chips(typing)
    assert tone == "amber"
    assert "?" in words
    typing.press("Return")
    assert typing.names() == []
    assert typing.field.text() == typed
    typing.press("Return")
    assert len(typing.names()) == 1
    assert typing.names()[0].startswith(meant)


def test_a_name_of_several_is_never_decided_for_the_chair(typing: Room) -> None:
    for number, typed in enumerate(("congo", "guinea", "dominica", "niger", "korea", "au", "nam", "afg")):
        typing.write(typed)
        assert [tone for _, tone in chips(typing)] == ["amber"], typed
        typing.press("Return")
        assert len(typing.names()) == number, typed
        typing.press("Return")
        assert len(typing.names()) == number + 1, typed


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
