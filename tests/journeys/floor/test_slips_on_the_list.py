"""Found by its name and not by a key: a limit for one, a speech by mistake, an empty list, two points of order."""

from PySide6.QtWidgets import QDialog

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.notation import Limit
from chairconsole.ui.widgets.row_table import RowTable
from tests.journeys.driver import Chair
from tests.journeys.keys import Keys
from tests.journeys.test_floor import until_the_discussion


def ask_for(chair: Chair, words: str) -> None:
    """Open the list of actions by its key, type and press Enter."""
    chair.press("Alt+Q")
    chair.type(words)
    chair.press("Return")


def waiting(chair: Chair) -> list[str]:
    return [request.participant.name for request in chair.meeting.floor_list]


def test_a_limit_for_one_a_speech_by_mistake_and_an_empty_list(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.type_name("ken", "mali", "fiji", "chad")

    def five_minutes(_window: QDialog, pressing: Keys) -> None:
        pressing.type("5")
        pressing.press("Return")

    # the second of the list has a limit of its own
    chair.press("Down", "Down")
    chair.in_window(lambda: ask_for(chair, "limit of"), five_minutes)
    assert [request.limit for request in chair.meeting.floor_list] == [None, Limit.of(300), None, None]
    chair.pass_time(5)
    chair.press("F5")
    chair.pass_time(60)
    chair.press("F5")
    chair.see("Mali", "5:00", on=chair.podium.floor)
    chair.pass_time(100)
    chair.press("F6")

    # Mali's speech was none: its entry waits again, with its limit, at its place
    chair.press("Alt+2")
    while not isinstance(chair.window.focusWidget(), RowTable):
        chair.press("Tab")
    chair.press("End")
    chair.answer("mistake", lambda: chair.press("Return"))
    assert waiting(chair) == ["Mali", "Fiji", "Chad"]
    assert [speech.participant.name for speech in chair.meeting.speeches() if speech.is_from_floor] == ["Kenya"]
    chair.press("Alt+1")
    chair.see("3 waiting", on=chair.podium.forecast)

    ask_for(chair, "empty")
    assert waiting(chair) == []
    assert [one.outcome for one in chair.meeting.requests.values()][1:] == [Outcome.NOT_REACHED] * 3
    chair.cut_the_power()
    chair.open()
    chair.press("F4")
    assert waiting(chair) == ["Mali", "Fiji", "Chad"]
    assert chair.meeting.floor_list[0].limit == Limit.of(300)
    chair.press("F4")
    assert waiting(chair) == ["Fiji", "Chad"]
    chair.check_the_record()


def test_a_second_point_of_order_is_remembered_while_one_is_pending(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.type_name("ken")
    chair.pass_time(5)
    chair.press("F5")
    chair.pass_time(60)
    chair.press("Ctrl+F4")
    chair.type("chile")
    chair.press("Return", "Return")
    chair.pass_time(30)
    chair.see("Chile", "Kenya keeps", "2:00", on=chair.podium.floor)
    ask_for(chair, "another p")
    chair.type("fiji")
    chair.press("Return")
    first, second = chair.meeting.points_of_order.values()
    assert chair.meeting.point_of_order == first
    chair.pass_time(2)
    chair.press("F5")
    pending = chair.meeting.point_of_order
    assert pending is not None
    assert pending.id == second.id
    assert pending.participant is not None
    assert pending.participant.name == "Fiji"
    chair.pass_time(2)
    chair.press("F5")
    assert chair.meeting.point_of_order is None
    chair.pass_time(1)
    chair.see("Kenya", "1:59", "Running", on=chair.podium.floor)
    chair.check_the_record()
