"""The floor at the speed of raised name plates: a discussion led with the keyboard alone, and what the record holds."""

import datetime as dt
from pathlib import Path

from chairconsole.command_line.main import main
from chairconsole.domain.base.event_parts import About, ListState, Outcome
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.questions import open_questions
from tests.journeys.driver import Chair

TEN = ["Kenya", "Brazil", "European Union", "International Organization for Migration", "Mali", "Chad"]
TEN += ["Norway", "Sweden", "Canada", "Peru"]


def until_the_discussion(chair: Chair) -> None:
    chair.wait_until("10:15:00")
    while chair.meeting.step is None or chair.meeting.step.kind != "discussion":
        chair.pass_time(5)
        chair.press("F5")


def ten_names_in_three_lines(chair: Chair) -> None:
    chair.press("F2")
    for line in (
        "ken, bra eu iom",
        "mali for african group, chad",
        "nor ? expert 1, swe ? expert 2, can ? expert 3, peru",
    ):
        chair.type(line)
        chair.press("Return")
        chair.pass_time(4)
    assert [request.participant.name for request in chair.meeting.floor_list] == TEN
    assert [request.asked.at for request in chair.meeting.floor_list[:4]] == [chair.meeting.floor_list[0].asked.at] * 4
    mali = chair.meeting.floor_list[4]
    assert mali.behalf is not None
    assert mali.behalf.name == "African Group"
    assert chair.meeting.floor_list[7].about is About.QUESTION
    assert chair.meeting.floor_list[7].to == ("expert-2",)


def a_point_of_order_in_the_middle_of_a_speech(chair: Chair) -> None:
    chair.pass_time(10)
    chair.press("F5")
    chair.see("Kenya", on=chair.podium.floor)
    chair.pass_time(60)
    chair.press("Ctrl+F4")
    chair.see("Point of order", "Kenya keeps", "2:00", on=chair.podium.floor)
    chair.type("chile")
    chair.press("Return", "Return")
    speech = chair.meeting.speech
    assert speech is not None
    before = speech.left(chair.console.now())
    chair.pass_time(45)
    chair.see("Chile", "Kenya keeps", "2:00", on=chair.podium.floor)
    chair.type("Out of order")
    chair.press("Return")
    speech = chair.meeting.speech
    assert speech is not None
    assert speech.left(chair.console.now()) == before == dt.timedelta(minutes=2)
    chair.pass_time(1)
    chair.see("1:59", "Running", on=chair.podium.floor)


def the_wrong_one_was_called(chair: Chair) -> None:
    chair.pass_time(90)
    chair.press("F5")
    chair.pass_time(20)
    called = chair.meeting.speech
    assert called is not None
    assert called.participant.name == "Brazil"
    chair.press("Ctrl+F11")
    chair.type("argent")
    chair.press("Return")
    swapped = chair.meeting.speech
    assert swapped is not None
    assert (swapped.id, swapped.participant.name, swapped.began) == (called.id, "Argentina", called.began)
    assert chair.meeting.floor_list[0].participant.name == "Brazil", "who was called by mistake waits again"
    chair.see("Argentina", "2:40", on=chair.podium.floor)


def two_panellists_answer(chair: Chair) -> None:
    chair.press("Ctrl+G")
    assert chair.meeting.segment is SegmentOf.PANELLISTS
    assert len(open_questions(chair.meeting)) == 3
    for seat in ("expert 1", "expert 2"):
        chair.press("Shift+F2")
        chair.type(seat)
        chair.press("Return")
        chair.pass_time(70)
        chair.press("Ctrl+F3")
    chair.press("Ctrl+G")
    assert chair.meeting.segment is SegmentOf.FLOOR
    (left,) = open_questions(chair.meeting)
    assert left.to == ("expert-3",)


def test_a_discussion_is_led_with_the_keyboard_alone(chair: Chair, tmp_path: Path) -> None:
    chair.open()
    until_the_discussion(chair)
    ten_names_in_three_lines(chair)
    a_point_of_order_in_the_middle_of_a_speech(chair)
    the_wrong_one_was_called(chair)
    for _ in range(8):
        chair.pass_time(100)
        chair.press("F5")
    chair.see("Canada", on=chair.podium.floor)
    chair.pass_time(100)
    two_panellists_answer(chair)
    chair.pass_time(5)
    chair.press("F5")
    chair.see("Peru", on=chair.podium.floor)
    chair.press("F9", "Down", "Return")
    assert chair.meeting.list_status.state is ListState.CLOSED
    chair.pass_time(120)
    chair.press("F6")
    chair.check_the_record()
    the_record_holds_all_of_it(chair)
    record = chair.record
    before = chair.meeting
    chair.close_and_start()
    chair.go_on_with(record)
    assert chair.meeting.interventions == before.interventions
    assert chair.meeting.list_status.state is ListState.CLOSED
    assert open_questions(chair.meeting) == open_questions(before)
    assert main(["verify", str(record)]) == 0
    assert main(["export", str(record), "-o", str(tmp_path / "floor.json")]) == 0


def the_record_holds_all_of_it(chair: Chair) -> None:
    kinds = [event.body.kind for event in chair.meeting.history]
    for kind, times in (
        ("request_added", 10),
        ("point_of_order_raised", 1),
        ("point_of_order_ruled", 1),
        ("speaker_swapped", 1),
        ("segment_switched", 2),
        ("questions_answered", 2),
        ("list_state_set", 1),
    ):
        assert kinds.count(kind) == times, kind
    assert all(request.outcome is Outcome.SPOKE for request in chair.meeting.requests.values())
    (order,) = chair.meeting.points_of_order.values()
    assert (order.participant.name, order.ruling) == ("Chile", "Out of order")
