"""Who can still be taken: more wait than fit, another limit is tried, set, and holds after a restart."""

import pytest

from chairconsole.domain.base.notation import Limit
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

TWELVE = "ken, bra, eu, iom, chad, nor, swe, can, peru, egypt, japan, fiji"


@pytest.mark.x_server
def test_another_limit_is_tried_before_it_is_set(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    card = chair.podium.forecast
    chair.see("Nobody is waiting", "Room for", on=card)
    chair.wait_until("12:21:00")
    chair.press("F2")
    chair.type(TWELVE)
    chair.press("Return")
    # 32 minutes hold six times 3:15, the panellists' turn, and one more
    chair.see("12 waiting", "floor until 12:53", "8 of 12 fit \u00b7 all fit at 1:45", "close the list now", on=card)
    assert marked_as_not_fitting(chair) == 4
    chair.press("Ctrl+Down")
    chair.see("If the limit were", "1:45", "All fit", on=card)
    assert marked_as_not_fitting(chair) == 0
    chair.press("Right", "Right", "Right", "Right", "Right", "Right", "Right")
    chair.see("3:30", "6 of 12 fit", on=card)
    assert marked_as_not_fitting(chair) == 6
    chair.press("Esc")
    chair.see("8 of 12 fit", on=card)
    assert chair.meeting.limit_changes == ()
    chair.press("Ctrl+Down", "Left", "Return")
    assert [change.limit for change in chair.meeting.limit_changes] == [Limit.of(90)]
    chair.see("All fit", on=card)
    assert "close the list at 12:26" in card.accessibleDescription()
    # the keys are where they were: the next name goes on the list, behind one more turn of the panellists
    chair.type("mali")
    chair.press("Return")
    chair.see("13 waiting", on=card)
    chair.check_the_record()
    chair.cut_the_power()
    chair.open()
    chair.see("13 waiting", "12 of 13 fit", on=chair.podium.forecast)
    chair.press("F5")
    speech = chair.meeting.speech
    assert speech is not None
    assert speech.limit == Limit.of(90)


def marked_as_not_fitting(chair: Chair) -> int:
    model = chair.podium.list_card.floor_list._table.model()
    return sum(str(model.index(row, 4).data()).startswith("\u25b2") for row in range(model.rowCount()))


def test_what_the_panellists_owe_shortens_the_floor(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    card = chair.podium.forecast
    chair.wait_until("12:00:00")
    chair.press("F2")
    chair.type("nor ? expert 1, swe ? expert 2")
    chair.press("Return")
    for _ in range(2):
        chair.press("F5")
        chair.pass_time(90)
    chair.press("F6")
    chair.see("floor until 12:49", on=card)
    assert "2 replies owed, 4 min" in card.accessibleDescription()
    chair.press("Shift+F2")
    chair.type("expert 1")
    chair.press("Return")
    chair.pass_time(120)
    chair.press("F6", "Ctrl+F3")
    chair.see("floor until 12:51", on=card)
    assert "1 reply owed, 2 min" in card.accessibleDescription()
    chair.check_the_record()


def test_a_panel_that_begins_late_says_what_keeps_it_in_time(chair: Chair) -> None:
    chair.open()
    chair.wait_until("10:21:00")
    while chair.meeting.block_id != "panel-1":
        chair.press("F5")
        chair.pass_time(2)
    chair.see("7:00 \u2192 5:1", on=chair.podium.forecast)
    assert "Expert 1: to begin by 12:32" in chair.podium.forecast.accessibleDescription()
    chair.check_the_record()


@pytest.mark.x_server
def test_the_block_counts_down_on_every_screen_and_what_comes_next_waits_for_the_speech(chair: Chair) -> None:
    chair.open()
    chair.see("Opening Segment starts soon, in 2:00", on=chair.podium.floor)
    until_the_discussion(chair)
    chair.wait_until("11:42:07")
    chair.type_name("mali", "chad")
    chair.see("Give floor to Mali", on=chair.podium.floor)
    chair.press("F5")
    clock = "Panel 1 1:17:53 left \u00b7 concluding remarks in 1:10:53"
    chair.see(clock, "Then: give floor to Chad", "THEN", on=chair.podium.floor)
    chair.press("Alt+2")
    chair.see(clock, on=chair.top)
    chair.press("Alt+3")
    chair.see(clock, on=chair.top)
    chair.cut_the_power()
    chair.open()
    chair.see(clock, "Then: give floor to Chad", on=chair.podium.floor)
    chair.wait_until("11:45:08")
    chair.see("+0:01", "Give floor to Chad", on=chair.podium.floor)
    chair.not_see("Then:", "THEN", on=chair.podium.floor)
    chair.press("F6")
    chair.wait_until("12:56:00")
    chair.see("Panel 1 4:00 left, last 5 minutes \u00b7 concluding remarks +3:00 late", on=chair.podium.floor)
    chair.check_the_record()


@pytest.mark.x_server
def test_a_number_alone_is_minutes_and_says_to_whom_it_applies(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.press("Ctrl+Shift+F8")
    chair.type("20")
    chair.see("= 20 minutes \u00b7 for everybody on the floor: groups and stakeholders follow")
    chair.press("Return")
    chair.see("20 minutes?")
    assert chair.meeting.limit_changes == ()
    chair.press("Backspace", "Backspace")
    chair.type("1'30")
    chair.press("Return")
    assert [change.limit for change in chair.meeting.limit_changes] == [Limit.of(90)]
    chair.check_the_record()


def test_slips_of_a_few_seconds_do_not_make_the_pace_and_an_overrun_is_told_as_a_time(chair: Chair) -> None:
    chair.open()
    until_the_discussion(chair)
    chair.wait_until("11:00:00")
    chair.type_name("ken", "mali", "fiji", "chad")
    rests_on = "3:15 each, by the limit"
    assert rests_on in chair.podium.forecast.accessibleDescription()
    for _ in range(4):
        chair.pass_time(4)
        chair.press("F5")
    chair.see("Chad", on=chair.podium.floor)
    assert rests_on in chair.podium.forecast.accessibleDescription()
    chair.pass_time(180 + 139)
    chair.see("+2:19", on=chair.podium.floor)
    chair.press("F6")
    chair.see("5:19 of 3:00", on=chair.podium.floor)
    chair.not_see("139")
    chair.check_the_record()
