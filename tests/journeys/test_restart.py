"""The power is cut, the machine is started anew, the console is found again after days."""

import datetime as dt
from collections.abc import Callable

import pytest

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.lock import RecordLock
from chairconsole.ui.dialogs.room_clock_question import RoomClockQuestion
from tests.journeys.driver import Chair
from tests.record import other_process
from tests.ui.noting import delegation


def speaking(chair: Chair) -> None:
    """Open Panel 1 and give the floor to Kenya in its discussion at 10:41:00; Brazil and Germany wait."""
    chair.open()
    chair.lead(
        ("10:00:00", OpenBlock("opening")),
        ("10:00:02", CloseBlock()),
        ("10:16:00", OpenBlock("panel-1")),
        *((f"10:{minute}:00", Next()) for minute in (20, 25, 30, 35, 40)),
        ("10:40:00", AddRequests(tuple(NewRequest(delegation(name)) for name in ("Kenya", "Brazil", "Germany")))),
    )
    chair.wait_until("10:41:00")
    chair.press("F2", "F5")
    chair.see("Kenya", on=chair.podium.floor)


def test_a_half_typed_note_is_there_again_with_its_speech_and_themes(chair: Chair) -> None:
    speaking(chair)
    chair.write_note("Half a", "Ctrl+2", "Ctrl+5")
    chair.pass_time(1.5)
    chair.press("F3", "Ctrl+End")
    chair.type(" note")
    chair.pass_time(1.5)
    chair.press("F5")
    chair.see("Notes · for Kenya (finished)", on=chair.podium.notes)
    chair.cut_the_power()
    chair.open()
    chair.see("Notes · for Kenya (finished)", "Half a note", on=chair.podium.notes)
    assert chair.themes == ["regional", "data"]
    chair.press("F3")
    chair.type(" more")
    chair.press("Ctrl+Return")
    chair.see("Kenya", "Half a note more", on=chair.podium.notes)
    point = next(iter(chair.meeting.points.values()))
    assert chair.meeting.interventions[point.intervention].participant.name == "Kenya"
    assert point.themes == ("regional", "data")
    chair.close_and_start()
    chair.open()
    assert chair.podium.notes.field.toPlainText() == ""
    assert chair.themes == []
    chair.check_the_record()


def test_what_was_kept_never_comes_back_into_its_field(chair: Chair) -> None:
    """The power is cut before a second has passed in which what is half typed would have been kept by itself."""
    speaking(chair)
    chair.write_note("A point", "Ctrl+2")
    chair.type_name("viet")
    chair.press("F2")
    chair.type("angola")
    chair.pass_time(2)
    chair.press("Return", "F3", "Ctrl+Return")
    chair.cut_the_power()
    chair.open()
    assert [point.text for point in chair.meeting.points.values()] == ["A point"]
    assert chair.waiting[-2:] == ["Viet Nam", "Angola"]
    assert (chair.podium.notes.field.toPlainText(), chair.themes) == ("", [])
    assert chair.podium.list_card.quick_add.field.text() == ""
    chair.check_the_record()


def test_a_ruling_never_comes_back_into_its_field(chair: Chair) -> None:
    speaking(chair)
    chair.press("Ctrl+F4")
    chair.type("viet")
    chair.press("Return")
    chair.type("the limits")
    chair.press("Return")
    chair.type("Well taken")
    chair.pass_time(2)
    chair.press("Return")
    assert chair.meeting.point_of_order is None
    chair.cut_the_power()
    chair.open()
    order = chair.podium.floor.order
    assert (order.matter.text(), order.ruling.text()) == ("", "")
    chair.check_the_record()


def test_closing_the_window_keeps_what_was_typed_in_the_last_second(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(1.5)
    chair.write_note("The last wor")
    chair.close_and_start()
    chair.open()
    chair.see("The last wor", on=chair.podium.notes)


def test_undo_and_redo_go_on_across_restarts(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.press("F5")
    chair.pass_time(30)
    chair.press("F7")
    chair.cut_the_power()
    chair.time.advance(seconds=10)
    chair.open()
    chair.see("Brazil", "Paused", "2:30", on=chair.podium.floor)
    chair.press("F4")
    chair.see("Brazil", "Running", "2:20", on=chair.podium.floor)
    chair.press("F4")
    chair.see("Kenya", "Running", "1:20", on=chair.podium.floor)
    assert chair.waiting == ["Brazil", "Germany"]
    chair.close_and_start()
    chair.time.advance(seconds=10)
    chair.open()
    chair.press("Shift+F4")
    chair.see("Brazil", "Running", "2:10", on=chair.podium.floor)
    chair.press("Shift+F4")
    chair.see("Brazil", "Paused", "2:30", on=chair.podium.floor)
    chair.press("Shift+F4")
    assert chair.notice == "There is nothing to restore."
    chair.check_the_record()


def test_in_the_same_boot_the_elapsed_time_is_exact_whatever_the_wall_clock_says(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.cut_the_power()
    chair.time.advance(seconds=20)
    chair.time.wall_at += dt.timedelta(minutes=7)
    chair.open()
    chair.see("Kenya", "1:40", "1:20 of 3:00", on=chair.podium.floor)
    assert "The clocks ran on meanwhile" in chair.notice
    chair.let_notices_pass()
    assert "The computer's clock was set forward by 7:00; no countdown changed." in chair.notice
    chair.check_the_record()


def test_in_another_boot_the_wall_clock_decides_and_a_line_says_so(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.cut_the_power()
    chair.time.advance(seconds=75)
    chair.time.reboot()
    chair.open()
    chair.see("Kenya", "0:45", "2:15 of 3:00", on=chair.podium.floor)
    assert "by the computer's clock: it was started anew meanwhile" in chair.notice
    chair.pass_time(15)
    chair.see("0:30", on=chair.podium.floor)
    chair.press("F5")
    kenya = list(chair.meeting.interventions.values())[-2]
    assert kenya.spoken(kenya.ended).total_seconds() == 150
    chair.check_the_record()


def test_with_the_wall_clock_behind_the_record_it_asks_and_says_so(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.press("F7")
    chair.cut_the_power()
    chair.time.reboot()
    chair.time.wall_at -= dt.timedelta(hours=3)
    record = max(chair.records())
    chair.answer("answer_go_on", lambda: chair.go_on_with(record), leaving=RoomClockQuestion)
    assert "behind the last entry" in chair.notice
    chair.see("Kenya", "2:00", "Paused", on=chair.podium.floor)
    chair.check_the_record()


def two_days_later(chair: Chair, answer: str) -> None:
    """Come back to the running speech on the second morning after, and answer the question."""
    speaking(chair)
    chair.pass_time(90)
    chair.cut_the_power()
    chair.time.advance(minutes=2 * 24 * 60)
    chair.time.reboot()
    record = max(chair.records())
    chair.answer(answer, lambda: chair.go_on_with(record))
    assert any("Kenya has had the floor since 8 May 2017, 10:41" in line for line in chair.question), chair.question
    assert any("8 May 2017 at 10:42" in line for line in chair.question), chair.question


def test_after_days_the_block_can_be_closed_when_the_console_was_last_seen(chair: Chair) -> None:
    two_days_later(chair, "answer_close")
    assert chair.meeting.block is None
    kenya = list(chair.meeting.interventions.values())[-1]
    assert chair.clock(kenya.ended.at) == "10:42:30"
    assert kenya.spoken(kenya.ended).total_seconds() == 90
    assert [request.outcome for request in chair.meeting.requests.values()] == ["spoke", "not_reached", "not_reached"]
    chair.see("No block is open", on=chair.podium.floor)
    chair.check_the_record()


def test_after_days_the_speech_can_go_on(chair: Chair) -> None:
    two_days_later(chair, "answer_go_on")
    chair.see("Kenya", "Over the limit", on=chair.podium.floor)
    assert chair.waiting == ["Brazil", "Germany"]
    chair.press("F4")
    assert chair.waiting == ["Kenya", "Brazil", "Germany"]
    chair.check_the_record()


def test_after_days_it_can_be_left_as_it_is_and_a_line_says_so_until_it_is_decided(chair: Chair) -> None:
    two_days_later(chair, "answer_leave")
    chair.let_notices_pass()
    assert chair.notice.startswith("Kenya has had the floor since 8 May 2017, 10:41")
    chair.type_name("nor")
    assert chair.notice.startswith("Kenya has had the floor since")
    chair.press("F6")
    assert chair.notice == ""
    chair.check_the_record()


def test_a_second_console_is_refused_with_a_sentence_that_says_where_it_is_open(
    chair: Chair, seat_a_chair: Callable[..., Chair]
) -> None:
    speaking(chair)
    record, history = chair.record, chair.meeting.history
    other = seat_a_chair("10:41:30")
    with pytest.raises(RecordError) as refused:
        other.go_on_with(record)
    assert "is open in another console" in sentence(refused.value)
    assert "process" in sentence(refused.value)
    with pytest.raises(RecordError):
        other.open()
    chair.pass_time(10)
    chair.press("F5")
    assert chair.meeting.history[: len(history)] == history
    chair.check_the_record()


def test_a_record_that_another_process_has_open_can_be_read_and_taken_when_that_one_dies(chair: Chair) -> None:
    speaking(chair)
    record = chair.record
    chair.close_and_start()
    with other_process.start("hold", record) as other:
        assert other.stdout.readline().strip() == "held"
        with pytest.raises(RecordError) as refused:
            chair.go_on_with(record)
        assert f"process {other.pid}" in sentence(refused.value)
        other.kill()
    chair.go_on_with(record)
    chair.see("Kenya", on=chair.podium.floor)
    chair.check_the_record()


def test_the_lock_of_a_dead_console_stops_nobody(chair: Chair) -> None:
    speaking(chair)
    record = chair.record
    with pytest.raises(RecordError):
        RecordLock(record, since=chair.time.wall())
    chair.cut_the_power()
    chair.open()
    assert chair.record == record


def test_the_room_display_comes_back_and_reads_the_chairs_notice_again(chair: Chair) -> None:
    speaking(chair)
    chair.press("Shift+F1")
    notice = chair.screen.context.actions.action(proceedings_actions.ROOM_NOTICE)
    chair.in_window(notice.trigger, lambda _dialog, keys: (keys.type("1"), keys.press("Return")))
    chair.see("The room reads: \u201cPlease take your seats.\u201d")
    chair.pass_time(1.5)
    chair.cut_the_power()
    chair.time.advance(seconds=10)
    chair.open()
    chair.see_room_display("Please take your seats.", "Has the floor  Kenya", "2:49")
    chair.let_notices_pass()
    chair.see("The room reads: \u201cPlease take your seats.\u201d")
    notice = chair.screen.context.actions.action(proceedings_actions.ROOM_NOTICE)
    notice.trigger()
    chair.see_room_display("Has the floor", "Kenya", "2:42")
    chair.press("F4")
    chair.see_room_display("Please take your seats.", "Kenya")
    chair.press("Shift+F1")
    chair.pass_time(1.5)
    chair.close_and_start()
    chair.open()
    assert not chair.screen.room.comes_back
    chair.check_the_record()
