"""The panellists' turn on the podium: a card for each seat, their order, their keys, their limit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep, OpenBlock
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.podium.speaker.floor_card import FloorCard
from chairconsole.ui.podium.speaker.panel_turn import PanelTurn, ReplyLimit, SeatCard
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import put_questions


def panellist(room: Room, seat: str) -> SeatCard:
    return room.find(SeatCard, f"panellist_{seat}")


def turn(room: Room) -> PanelTurn:
    return room.screen.podium.floor.turn


def keys(card: SeatCard) -> list[str]:
    return [cap.key() for cap in card.findChildren(KeyCap) if not cap.isHidden()]


def test_the_key_switches_to_and_fro(room: Room) -> None:
    room.in_discussion()
    assert not turn(room).isVisible()
    room.press("Ctrl+G")
    assert room.meeting.segment is SegmentOf.PANELLISTS
    assert turn(room).isVisible()
    room.press("Ctrl+F2")
    assert room.meeting.segment is SegmentOf.FLOOR
    assert not turn(room).isVisible()


def test_without_a_discussion_the_keys_are_refused_with_a_sentence(room: Room) -> None:
    for key in ("Ctrl+G", "Alt+U"):
        room.press("F11")
        room.press(key)
        assert "No discussion" in room.notice()
        room.press("F11")


def test_each_panellist_shows_what_it_owes(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1", "expert-3")), ("chad", ()))
    room.press("Ctrl+G")
    first, second, third = (panellist(room, f"expert-{number}") for number in (1, 2, 3))
    put = [f"{room.meeting.session.venue_time(one.began.at):%H:%M}" for one in room.meeting.speeches()[-3:]]
    assert first.text() == f"Expert 1\n\u25b6 next in seat order \u00b7 1 owed\nMorocco {put[1]}"
    assert second.text() == "Expert 2\nno question"
    assert third.text() == f"Expert 3\n2 owed\nBrazil {put[0]}\nMorocco {put[1]}"
    assert f"To any of them: Chad {put[2]}" in room.words()
    assert [keys(card) for card in (first, second, third)] == [["F5", "Alt+U"], ["Alt+I"], ["Alt+O"]]
    assert room.screen.findChild(SeatCard, "panellist_moderator") is None


def test_the_card_says_whose_turn_it_is_and_how_much_is_owed(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1", "expert-3")))
    room.press("Ctrl+G")
    words = room.words()
    assert "2 panellists owe 3 replies" in [label.text() for label in room.screen.findChildren(FittedLabel)]
    assert "\u2756 Panellists\u2019 turn" in words
    assert "nobody has the floor \u00b7 Morocco finished, 0:02" in words
    assert room.screen.findChild(FloorCard).property("edge") == "purple"
    room.press("F5")
    room.wait(38)
    assert "0:38" in room.words()
    assert "\u2756 Panellists\u2019 turn \u00b7 Has the floor" in room.words()


def test_the_highlight_moves_and_the_seats_stay(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    room.press("Ctrl+G")
    arrow = "  \u2192  "
    order = ("Expert 1", "Expert 2", "Expert 3", "back to the floor: Germany")
    assert f"Seat order  {arrow.join(order)}" in room.words()
    room.press("Alt+I")
    room.wait(60)
    states = [panellist(room, f"expert-{number}").text().splitlines()[1] for number in (1, 2, 3)]
    assert states == ["\u25b6 next in seat order", "\u25b6 speaking now", "no question"]
    assert f"Seat order  {arrow.join((order[0], *order[2:]))}" in room.words()
    room.press("F5")
    states = [panellist(room, f"expert-{number}").text().splitlines()[1] for number in (1, 2, 3)]
    assert states == ["\u25b6 speaking now", "\u2713 replied, 1:02", "\u25b6 next in seat order"]


def test_a_point_of_order_has_the_room_of_the_seats(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    room.press("F5")
    limit = room.screen.findChild(ReplyLimit)
    assert (turn(room).isVisible(), limit.isVisible()) == (True, True)
    room.press("Ctrl+F4")
    assert (turn(room).isVisible(), limit.isVisible()) == (False, False)
    room.press("F5")
    assert (turn(room).isVisible(), limit.isVisible()) == (True, True)


def test_a_key_for_each_seat_overrides_the_order_and_next_follows_it(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    room.press("Ctrl+G")
    said = []
    for key in ("Alt+I", "F5", "F5", "F5"):
        room.press(key)
        said.append(room.speech.seat or room.speech.participant.name)
    assert said == ["expert-2", "expert-1", "expert-3", "Germany"]
    assert room.meeting.segment is SegmentOf.FLOOR


def test_a_fourth_seat_shows_the_key_with_which_it_is_found(room: Room) -> None:
    room.do(OpenBlock("summary-panel"))
    block = room.meeting.block
    assert block is not None
    room.do(GoToStep("summary-panel", next(step.id for step in block.steps if step.kind == "discussion")))
    room.press("Ctrl+G")
    fourth = panellists(block)[3]
    assert keys(panellist(room, fourth.id)) == ["Alt+Q"]
    room.settle()
    for seat in panellists(block):
        name = panellist(room, seat.id).findChild(WrappedLabel)
        assert (name.text(), name.shown_text()) == (seat.label, seat.label)
        assert name.height() >= name.heightForWidth(name.width())
    limit = room.screen.findChild(ReplyLimit)
    assert limit.width() >= limit.sizeHint().width()
    # The cards stand in that order as well: what has no room is who comes between the next one and the floor.
    assert "back to the floor" in turn(room)._order.shown_text()
    room.press("Alt+Q")
    room.write(fourth.label)
    room.press("Return")
    assert room.speech.seat == fourth.id
    assert room.meeting.segment is SegmentOf.PANELLISTS


def test_the_key_of_whoever_replies_already_is_refused_with_a_sentence(room: Room) -> None:
    room.in_discussion()
    room.press("Alt+O")
    speech = room.speech.id
    room.press("Alt+O")
    assert room.speech.id == speech
    assert "going on already" in room.notice()


def test_a_click_or_a_key_on_a_seat_gives_it_the_floor(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)))
    room.press("Ctrl+G")
    room.wait(2)
    QTest.mouseClick(panellist(room, "expert-3"), Qt.MouseButton.LeftButton)
    assert room.speech.seat == "expert-3"
    room.press("Space", on=panellist(room, "expert-2"))
    assert room.speech.seat == "expert-2"


def test_a_panellist_is_called_by_name_too(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    room.press("Shift+F2")
    room.enter("expert 2")
    assert room.speech.seat == "expert-2"


def test_no_limit_unless_one_is_set_beside_the_clock(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    limit = room.screen.findChild(ReplyLimit)
    assert "No limit" in room.words()
    assert "forecast 2:00 each" in room.words()
    (two,) = [entry for entry in limit._button.menu().actions() if entry.text() == "2:00"]
    two.trigger()
    assert "2:00 each" in room.words()
    room.press("F5")
    assert room.speech.limit == Limit.of(120)
    none = limit._button.menu().actions()[0]
    none.trigger()
    room.press("F5")
    assert room.speech.limit is None


def test_another_limit_is_typed_for_the_panellists_while_it_is_their_turn(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+G")
    room.press("Ctrl+Shift+F8")
    room.enter("2:30")
    assert room.meeting.limit_changes[-1].of is LimitOf.PANELLIST
    room.press("F5")
    assert room.speech.limit == Limit.of(150)
    room.press("Ctrl+G")
    room.press("Ctrl+Shift+F8")
    room.enter("2:00")
    assert room.meeting.limit_changes[-1].of is LimitOf.FLOOR


def test_the_list_says_that_it_waits_and_still_takes_names(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Germany")
    assert "List waits" not in room.words()
    room.press("Ctrl+G")
    assert "List waits \u00b7 1" in room.words()
    room.press("F2")
    room.enter("mali")
    assert "List waits \u00b7 2" in room.words()
    room.press("Ctrl+G")
    assert "List waits" not in room.words()


def test_the_rail_says_what_is_owed_in_the_turn(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("morocco", ("expert-1",)))
    room.press("Ctrl+G")
    assert "Panellists \u00b7 1" in room.words()
    assert "2 owed" in room.words()
