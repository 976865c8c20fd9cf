"""The list over a session: opened by its key, filtered by typing, left as if it had never been there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.control.actions.table import all_actions
from chairconsole.ui.frame.menus import sequences
from chairconsole.ui.palette.palette import Palette
from tests.there import there
from tests.ui.meeting_room import Room


def opened(room: Room, keys: str = "Alt+Q") -> Palette:
    room.press(keys)
    (palette,) = (one for one in room.screen.findChildren(Palette) if one.isVisible())
    assert palette.field.hasFocus()
    return palette


def titles(palette: Palette) -> list[str]:
    return [entry.title for entry in palette.list.shown()]


def test_alt_q_and_f1_open_the_same_list_of_everything(room: Room) -> None:
    palette = opened(room)
    every = titles(palette)
    assert {action.label for action in all_actions()} <= set(every)
    assert {"Poland", "National policies"} <= {*every, *(theme.name for theme in room.meeting.session.rules.themes)}
    room.press("Esc")
    assert titles(opened(room, "F1")) == every


def test_it_opens_on_every_screen(room: Room) -> None:
    for keys in ("Alt+2", "Alt+3", "Alt+1"):
        room.press(keys)
        before = room.screen.screens.current
        palette = opened(room)
        room.write("show")
        lacking = {entry.title: entry.lacking for entry in palette.list.shown()}
        for name in ("Podium", "Record", "Summary"):
            assert lacking[name] == ("Not now: you are there" if before.value.label == name else "")
        room.press("Esc")
        assert room.screen.screens.current is before


def test_enter_does_what_is_marked(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    palette = opened(room)
    room.write("start again")
    room.press("Esc")
    palette = opened(room)
    room.write("next")
    assert titles(palette)[0] == "Next"
    room.press("Return")
    assert not palette.isVisible()
    assert room.speech.participant.name == "Germany"


def test_what_cannot_be_done_says_why_and_stays(room: Room) -> None:
    palette = opened(room)
    room.write("rule point")
    assert titles(palette) == ["Rule on the point of order"]
    room.press("Return")
    assert palette.isVisible()
    assert palette.said() == "Not now: no point of order is waiting for a ruling"


def test_esc_goes_back_to_the_half_typed_note_with_its_cursor(room: Room) -> None:
    room.in_discussion()
    room.press("F3")
    room.write("how to break down figures")
    cursor = room.note.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(8, QTextCursor.MoveMode.KeepAnchor)
    room.note.setTextCursor(cursor)
    opened(room)
    room.write("pol")
    room.press("Esc")
    assert room.note.hasFocus()
    assert room.note.toPlainText() == "how to break down figures"
    assert (room.note.textCursor().selectionStart(), room.note.textCursor().selectionEnd()) == (4, 8)


def test_esc_goes_back_to_the_half_typed_name_with_what_was_marked(room: Room) -> None:
    room.in_discussion()
    room.write("bra ken")
    room.field.setSelection(4, 3)
    opened(room)
    room.press("Esc")
    assert room.field.hasFocus()
    assert (room.field.text(), room.field.selectedText()) == ("bra ken", "ken")


def test_esc_goes_back_to_nothing_where_nothing_had_the_keys(room: Room) -> None:
    room.field.clearFocus()
    opened(room)
    room.press("Esc")
    assert QApplication.focusWidget() is None


def test_a_delegation_comes_on_the_list_while_the_note_keeps_the_keys(room: Room) -> None:
    room.in_discussion()
    room.press("F3")
    room.write("half")
    opened(room)
    room.write("pola")
    room.press("Return")
    assert room.names() == ["Poland"]
    assert room.note.hasFocus()
    opened(room)
    room.write("portu")
    room.press("Shift+Return")
    assert room.speech.participant.name == "Portugal"


def test_beside_the_podium_it_is_said_who_came_on_the_list(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+2")
    opened(room)
    room.write("pola")
    room.press("Return")
    assert room.names() == ["Poland"]
    assert room.notice() == "On the floor list: Poland"
    assert room.screen.screens.current.value.label == "Record"


def test_what_has_to_be_confirmed_is_asked_where_it_can_be_seen(room: Room) -> None:
    """On another screen too: the question stands below the field of the podium."""
    room.in_discussion()
    opened(room)
    room.write("pola")
    room.press("Return")
    room.press("Alt+2")
    opened(room)
    room.write("pola")
    room.press("Return")
    assert room.screen.screens.current.value.label == "Podium"
    assert room.field.hasFocus()
    assert "Waiting on the list already: Poland." in room.words()
    room.press("Return")
    assert room.names() == ["Poland", "Poland"]


def test_arrows_choose_and_tab_narrows(room: Room) -> None:
    room.in_discussion()
    palette = opened(room)
    room.write("po")
    shown = titles(palette)
    for place in (1, 2, 1, 0, 0):
        room.press("Down" if place > shown.index(there(palette.list.marked()).title) else "Up")
        assert there(palette.list.marked()).title == shown[place]
    room.press("Tab")
    assert "Poland" not in titles(palette)
    assert "only actions" in palette.said()
    room.press("Tab")
    assert {"Poland", "Portugal"} <= set(titles(palette))
    assert "Point of order\u2026" not in titles(palette)
    room.press("Tab")
    assert titles(palette) == shown
    room.press("Shift+Tab")
    assert "only delegations" in palette.said()


def test_a_key_shows_what_it_does_and_does_nothing_else(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    before = room.meeting
    palette = opened(room)
    for action in all_actions():
        for sequence in sequences(action):
            QTest.keyClick(palette.field, sequence[0].key(), sequence[0].keyboardModifiers())
            assert palette.list.marked() is not None
            assert action.id in ("keys", there(palette.list.marked()).id)
    assert room.meeting == before
    room.write("zzz")
    assert titles(palette) == []
    assert palette.said() == "Nothing is called that"
    room.press("F6")
    assert palette.field.text() == ""
    assert there(palette.list.marked()).title == "Finish"
    room.press("Ctrl+5")
    assert there(palette.list.marked()).title == room.meeting.session.rules.themes[4].name
    room.press("F10")
    assert palette.said() == "F10 is not used."
    room.press("F1")
    assert "words may come in any order" in palette.said()


def test_it_follows_the_meeting_while_it_is_open(room: Room) -> None:
    room.in_discussion()
    ids = room.wait_list("Germany")
    palette = opened(room)
    room.write("finish")
    assert there(palette.list.marked()).lacking == "Not now: nobody has the floor"
    assert ids
    room.screen.context.actions.action(next(one for one in all_actions() if one.id == "next")).trigger()
    assert there(palette.list.marked()).title == "Finish"
    assert there(palette.list.marked()).lacking == ""


def test_a_click_takes_an_entry_and_one_beside_the_list_leaves_it(room: Room) -> None:
    room.in_discussion()
    palette = opened(room)
    room.write("poland")
    index = palette.list.currentIndex()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(index).center())
    assert room.names() == ["Poland"]
    palette = opened(room)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not palette.isVisible()
    assert room.field.hasFocus()


def test_what_asks_for_the_keys_meanwhile_gets_them(room: Room) -> None:
    palette = opened(room)
    room.note.setFocus()
    assert not palette.isVisible()
    assert room.note.hasFocus()


def test_whoever_hears_the_screen_read_hears_each_entry(room: Room) -> None:
    palette = opened(room)
    model = palette.list.model()
    spoken = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert all(spoken)
    assert "Finish. Not now: nobody has the floor. F6, Ctrl+S" in spoken
    room.write("finish")
    assert palette.field.accessibleDescription() == "Finish. Not now: nobody has the floor. F6, Ctrl+S"
    assert palette.list.accessibleName()
    assert palette.field.accessibleName()
