"""The agenda as lived: extended, moved, left out, merged, repaired; seats and people; and what a restart finds."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from chairconsole.command_line.main import main
from chairconsole.domain.plan.parts import Block
from chairconsole.ui.agenda.agenda_window import SEATS, STEPS, AgendaWindow
from chairconsole.ui.widgets.chip import ChipButton
from tests.journeys.driver import Chair
from tests.journeys.keys import Keys
from tests.journeys.onlooker import visible_texts

KEY = "Ctrl+Up"
START = {"panel-1": "10:15:00", "panel-2": "15:00:00"}


def block(chair: Chair, block_id: str) -> Block:
    found = chair.meeting.session.block(block_id)
    assert found is not None
    return found


def go_to(chair: Chair, block_id: str) -> None:
    """Open this block, as when what lies before it was held without the console."""
    chair.wait_until(START[block_id])
    while chair.meeting.block_id != block_id:
        chair.press("F11")
        chair.pass_time(2)


def change(chair: Chair, *keys: str, before: Callable[[AgendaWindow, Keys], None] | None = None) -> str:
    """Press the key of the agenda and then these in its window; what it said before the last of them."""
    said: list[str] = []

    def act(window: QDialog, pressing: Keys) -> None:
        assert isinstance(window, AgendaWindow)
        if before is not None:
            before(window, pressing)
        for key in keys[:-1]:
            pressing.press(key)
        said.extend(visible_texts(window))
        pressing.press(keys[-1])

    chair.in_window(lambda: chair.press(KEY), act)
    return "\n".join(said)


def test_a_block_is_extended_and_undo_takes_it_back(chair: Chair) -> None:
    chair.open()
    go_to(chair, "panel-1")
    said = change(chair, "+", "+", "Return")
    assert "Panel 1 would end 13:10 instead of 13:00." in said
    assert "Lunch would start 13:10 instead of 13:00." in said
    assert "Interpretation ends 13:00, before Panel 1 is over." in said
    assert "Let Panel 1 end at 13:10" in said
    assert block(chair, "panel-1").end == 13 * 60 + 10
    assert chair.meeting.session.days[0].interpretation[0].end == 13 * 60
    chair.see("interpretation ends 13:00, before the block", on=chair.podium.forecast)
    chair.press("F4")
    assert block(chair, "panel-1").end == 13 * 60
    # leaving the window changes nothing
    change(chair, "+", "Esc")
    assert block(chair, "panel-1").end == 13 * 60
    chair.check_the_record()


def test_blocks_are_moved_merged_and_left_out(chair: Chair) -> None:
    chair.open()
    go_to(chair, "panel-1")
    said = change(chair, "Down", "Down", "Right", "Right", "Return")
    assert "Panel 2 would start 15:10 instead of 15:00." in said
    assert (block(chair, "panel-2").start, block(chair, "panel-2").end) == (15 * 60 + 10, 18 * 60 + 5)
    chair.press("F4")

    def merge(window: AgendaWindow, _pressing: Keys) -> None:
        window.mark("panel-2")
        window.findChild(ChipButton, "agenda_merge").click()

    said = change(chair, "Return", before=merge)
    assert "would be part of it." in said
    assert block(chair, "panel-2").end == 18 * 60
    assert chair.meeting.session.block("closing-1") is None
    said = change(chair, "Down", "Delete", "Return")
    assert "Lunch would be left out." in said
    assert [one.id for one in chair.meeting.session.days[0].blocks] == ["opening", "panel-1", "panel-2"]
    record = chair.record
    plan = chair.meeting.session
    chair.check_the_record()
    chair.close_and_start()
    chair.go_on_with(record)
    assert chair.meeting.session == plan
    chair.not_see("Lunch", on=chair.podium.rail)
    chair.press("F4", "F4")
    chair.see("Lunch", "planned to 17:55", on=chair.podium.rail)


def test_a_block_is_typed_in_and_another_order_is_kept(chair: Chair) -> None:
    chair.open()
    chair.wait_until("10:00:00")
    chair.press("F11")

    def type_it(window: QDialog, pressing: Keys) -> None:
        for text, key in (("Statement", "Tab"), ("10:15", "Tab"), ("10:25", "Tab"), ("President", "Return")):
            pressing.type(text)
            pressing.press(key)

    # by the list of all actions: it has no key of its own
    chair.press("Alt+Q")
    chair.type("add a block")
    chair.in_window(lambda: chair.press("Return"), type_it)
    assert chair.notice == ""
    said = change(chair, "Down", "Down", "Alt+Down", "Return")
    assert "Let Panel 1 and Panel 2 change places" in said
    ids = ["opening", "statement", "panel-2", "lunch-1", "panel-1", "closing-1"]
    assert [one.id for one in chair.meeting.session.days[0].blocks] == ids
    assert (block(chair, "statement").start, block(chair, "panel-2").start) == (10 * 60 + 15, 10 * 60 + 25)
    chair.see("10:25", "Panel 2", on=chair.podium.rail)
    chair.wait_until("10:15:00")
    chair.press("F11")
    chair.see("Statement", on=chair.podium.floor)
    chair.cut_the_power()
    chair.open()
    assert [one.id for one in chair.meeting.session.days[0].blocks] == ids
    chair.press("F11", "F5")
    chair.see("President", "10:00", on=chair.podium.floor)
    chair.press("F4", "F4", "F4", "F4", "F4")
    assert [one.id for one in chair.meeting.session.days[0].blocks] == [
        "opening",
        "panel-1",
        "lunch-1",
        "panel-2",
        "closing-1",
    ]
    chair.check_the_record()


def test_a_step_is_left_out_and_somebody_else_sits_down(chair: Chair) -> None:
    chair.open()
    go_to(chair, "panel-1")
    chair.press("F5")

    def at_the_steps(window: AgendaWindow, _pressing: Keys) -> None:
        window.show_page(STEPS)
        window.steps.table.setFocus()

    assert "Expert 1 \u00b7 left out" in change(chair, "Delete", "Return", before=at_the_steps)

    def type_a_name(window: AgendaWindow, pressing: Keys) -> None:
        window.show_page(SEATS)
        window.seats.table.mark(2)
        window.seats.people.setFocus()
        pressing.type("Ana Example")

    assert "Let Ana Example be Expert 2" in change(chair, "Return", before=type_a_name)

    def add_a_seat(window: AgendaWindow, pressing: Keys) -> None:
        window.show_page(SEATS)
        window.seats.table.mark(window.seats.table.model().rowCount() - 1)
        window.seats.label.setFocus()
        pressing.type("Executive Director")
        window.seats.limit.setFocus()
        pressing.type("5:00")

    assert "Add Executive Director" in change(chair, "Return", before=add_a_seat)
    chair.pass_time(60)
    chair.press("F5")
    chair.see("Expert 2", "Ana Example", on=chair.podium.floor)
    for _ in range(2):
        chair.pass_time(60)
        chair.press("F5")
    chair.see("Executive Director", on=chair.podium.floor)
    speech = chair.meeting.speech
    assert speech is not None
    assert speech.limit is not None
    assert speech.limit.upper == 300
    chair.check_the_record()


def test_an_overlap_is_shown_and_repaired_with_one_click(chair: Chair, tmp_path: Path) -> None:
    chair.open()
    go_to(chair, "panel-2")
    chair.wait_until("17:49:00")
    chair.see("Panel 2 is planned to 17:55", "End Panel 2 at 17:50", on=chair.podium.rail)
    chair.wait_until("17:52:00")
    chair.see("running over for 2 min", "should be on since 17:50", on=chair.podium.rail)
    button = chair.podium.rail.findChildren(ChipButton)
    (repair,) = [one for one in button if one.isVisible()]
    repair.click()
    assert block(chair, "panel-2").end == 17 * 60 + 50
    assert "End Panel 2 at 17:50." in chair.notice
    chair.not_see("is planned to 17:55", on=chair.podium.rail)
    record = chair.record
    chair.check_the_record()
    chair.close_and_start()
    chair.go_on_with(record)
    chair.not_see("is planned to 17:55", on=chair.podium.rail)
    chair.press("F4")
    chair.see("is planned to 17:55", on=chair.podium.rail)
    assert main(["verify", str(record)]) == 0


def test_a_block_that_starts_late_says_so_and_what_follows(chair: Chair) -> None:
    chair.open()
    chair.wait_until("10:00:00")
    chair.press("F11")
    chair.wait_until("10:21:00")
    chair.press("F11")
    chair.see("ended 10:21 \u00b7 6 min over", on=chair.podium.rail)
    chair.pass_time(2)
    chair.press("F11", "F5")
    chair.see("began 10:21 \u00b7 6 min late", on=chair.podium.rail)
    chair.see("6 min behind", on=chair.top)
    assert "the block would end on time, 13:00" in chair.podium.forecast.accessibleDescription()
    chair.pass_time(60)
    chair.see("\u224810:28 \u00b7 5\u20137", on=chair.podium.rail)
