"""Opening a session: begun anew or gone on with, live or rehearsed, after an hour, a crash or two days."""

import datetime as dt
from dataclasses import replace

import pytest

from chairconsole.control import opening
from chairconsole.control.working_texts import LAST_SEEN
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next, OpenBlock
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.envelope import MOST
from chairconsole.domain.events.session_events import ClockStepped, ConsoleResumed
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import Desk, first_session

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A live run in which the moderator has had the floor for a minute."""
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    desk.time.advance(minutes=1)
    return desk


def _crash(desk: Desk) -> None:
    """The console ends without a word; what it had open is let go of by the system."""
    desk.running.writer._original.close()


def _spoken(desk: Desk) -> dt.timedelta:
    speech = desk.meeting.speech
    assert speech is not None
    return speech.spoken(desk.running.console.now())


def _resume(desk: Desk) -> opening.Resumption:
    desk.running = opening.resume(desk.path, desk.machine)
    assert desk.running.resumed is not None
    return desk.running.resumed


@pytest.mark.parametrize("steady_ns", [MOST, -MOST])
@pytest.mark.parametrize("at", ["1970-01-01T00:00:00+00:00", "2199-12-30T00:00:00+00:00"])
def test_a_sighting_that_no_machine_can_have_made_keeps_nobody_from_going_on(
    desk: Desk, at: str, steady_ns: int
) -> None:
    desk.running.writer.set_working_texts({LAST_SEEN: f"{at} {desk.time.boot} {steady_ns}"}, desk.time.wall())
    _crash(desk)
    before = desk.meeting.history
    _resume(desk)
    assert desk.meeting.history[: len(before)] == before
    assert verify(desk.path).is_sound


@pytest.mark.parametrize("step", [dt.timedelta(), dt.timedelta(hours=3), -dt.timedelta(hours=3)])
def test_after_a_crash_the_speaker_goes_on_with_the_true_time_even_if_the_wall_clock_was_set(
    desk: Desk, step: dt.timedelta
) -> None:
    _crash(desk)
    desk.time.wall_at += step
    desk.time.advance(minutes=2)
    how = _resume(desk)
    assert _spoken(desk) == 3 * MINUTE
    assert how.down == 3 * MINUTE
    assert how.exact
    assert not how.must_ask
    assert how.wall_was_behind == (step < dt.timedelta())
    instants = [event.at for event in desk.meeting.history]
    assert instants == sorted(instants)


def test_a_clock_that_was_set_by_two_days_while_it_was_closed_is_told_and_recorded(desk: Desk) -> None:
    before = desk.running.console.now().at
    desk.running.close()
    desk.time.advance(seconds=5)
    desk.time.wall_at += dt.timedelta(days=2)
    how = _resume(desk)
    assert (how.down, how.exact, how.must_ask) == (dt.timedelta(seconds=5), True, False)
    assert desk.running.console.now().at == before + dt.timedelta(seconds=5)
    assert how.clock_step == dt.timedelta(days=2)
    assert desk.running.console.note_clock_step() is None
    assert desk.meeting.history[-1].body == ClockStepped(seconds=2 * 86_400.0)


def test_after_another_boot_the_wall_clock_tells_and_that_is_said(desk: Desk) -> None:
    desk.running.close()
    desk.time.advance(minutes=5)
    desk.time.reboot()
    how = _resume(desk)
    assert _spoken(desk) == 6 * MINUTE
    assert how.down == 5 * MINUTE
    assert not how.exact
    assert desk.meeting.history[-1].body == ConsoleResumed(down_seconds=300.0, exact=False)


def test_after_another_boot_with_a_clock_behind_no_countdown_jumps_back_and_it_asks(desk: Desk) -> None:
    desk.time.advance(minutes=10)
    desk.running.close()
    desk.time.reboot()
    desk.time.wall_at -= dt.timedelta(days=400)
    how = _resume(desk)
    assert _spoken(desk) == 11 * MINUTE
    assert how.wall_was_behind
    assert how.must_ask


@pytest.mark.parametrize(("away", "asks"), [(30 * MINUTE, False), (31 * MINUTE, True), (dt.timedelta(days=2), True)])
def test_after_a_long_pause_it_asks(desk: Desk, away: dt.timedelta, asks: bool) -> None:
    desk.running.close()
    desk.time.advance(seconds=away.total_seconds())
    assert _resume(desk).must_ask is asks


def test_it_does_not_ask_when_nothing_was_going_on(desk: Desk) -> None:
    desk.do(CloseBlock())
    desk.running.close()
    desk.time.advance(minutes=60 * 48)
    assert not _resume(desk).must_ask


def test_when_it_was_last_seen_is_known_to_a_few_seconds_after_a_crash(desk: Desk) -> None:
    for _ in range(600):
        desk.time.advance(seconds=0.1)
        desk.running.working_texts.flush(desk.running.console.now())
    _crash(desk)
    desk.time.advance(minutes=2)
    assert 2 * MINUTE <= _resume(desk).down <= 2 * MINUTE + dt.timedelta(seconds=5)


def test_the_half_typed_note_and_the_undo_history_are_there_again(desk: Desk) -> None:
    desk.running.working_texts.set("note", "remittances cost 7 per")
    desk.running.working_texts.flush(desk.running.console.now())
    done = desk.meeting.done
    _crash(desk)
    _resume(desk)
    assert desk.running.working_texts.get("note") == "remittances cost 7 per"
    assert desk.meeting.done == done
    desk.do(Undo())
    assert desk.meeting.speech is None


def test_a_rehearsal_stands_still_while_closed_and_goes_on_at_another_speed(desk: Desk) -> None:
    path = desk.folder / "rehearsals" / "r.record"
    at = desk.session.instant(desk.session.days[0].date, 10 * 60 + 15)
    running = opening.begin_rehearsal(desk.session, path, desk.machine, at=at, speed=2)
    running.console.do(OpenBlock("panel-1"))
    desk.time.advance(minutes=1)
    running.console.do(Next())
    desk.time.advance(minutes=1)
    running.close()
    desk.time.advance(minutes=60 * 24 * 3)
    desk.time.reboot()
    running = opening.resume(path, desk.machine, speed=10)
    assert running.resumed is not None
    assert running.resumed.exact
    assert not running.resumed.must_ask
    assert running.resumed.down < dt.timedelta(seconds=1)
    assert running.console.now().at == at + 4 * MINUTE
    desk.time.advance(minutes=0.1)
    assert running.console.now().at == at + 5 * MINUTE
    speech = running.console.meeting.speech
    assert speech is not None
    assert speech.spoken(running.console.now()) == 3 * MINUTE
    assert running.console.meeting.mode is Mode.REHEARSAL
    running.close()


def test_a_rehearsal_begins_one_minute_before_the_first_block(desk: Desk) -> None:
    running = opening.begin_rehearsal(desk.session, desk.folder / "r.record", desk.machine)
    day = desk.session.days[0]
    assert running.console.now().at == desk.session.instant(day.date, day.blocks[0].start) - MINUTE
    running.close()


def test_a_second_console_is_refused_with_where_and_since_when(desk: Desk) -> None:
    rehearsed = desk.folder / "r.record"
    running = opening.begin_rehearsal(desk.session, rehearsed, desk.machine)
    for path, began in ((desk.path, desk.time.wall_at - MINUTE), (rehearsed, desk.time.wall_at)):
        with pytest.raises(RecordError) as raised:
            opening.resume(path, desk.machine)
        assert raised.value.code == "open_elsewhere"
        assert {"pid", "host", "since"} <= raised.value.details.keys()
        assert dt.datetime.fromisoformat(raised.value.details["since"]) == began
        assert raised.value.details["pid"] in sentence(raised.value)
    running.close()


def test_a_record_that_cannot_be_gone_on_with_is_let_go_of(desk: Desk) -> None:
    """The lock of a record that is refused after it was taken must not stay behind."""
    desk.running.close()
    with Log.open(desk.path) as log:
        connection = log._connected()
        connection.executescript("DROP TRIGGER events_are_not_changed;")
        connection.execute("UPDATE events SET kind = 'of_tomorrow' WHERE seq = 2")
    for _ in range(2):
        with pytest.raises(RecordError) as raised:
            opening.resume(desk.path, desk.machine)
        assert raised.value.code == "unknown_kind"


def test_a_record_that_can_no_longer_be_written_is_told_as_an_error_of_the_record(desk: Desk) -> None:
    desk.running.close()
    with Log.open(desk.path) as log:
        log._connected().executescript(
            "CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no more'); END;"
        )
    second = desk.folder / "second"
    second.write_text("in the way")
    with pytest.raises(RecordError):
        opening.resume(desk.path, replace(desk.machine, elsewhere=Elsewhere(second)))


def test_a_session_is_shifted_to_the_day_on_which_it_is_held() -> None:
    session = first_session()
    first, second = (day.date for day in session.days)
    dates = [first, second, first + dt.timedelta(days=3000), first - dt.timedelta(days=10)]
    assert [opening.days_later(session, date) for date in dates] == [0, 0, 3000, -10]


def test_beginning_where_nothing_can_be_written_is_an_error_of_the_record(desk: Desk) -> None:
    (desk.folder / "file").touch()
    with pytest.raises(RecordError):
        opening.begin_live(desk.session, desk.folder / "file" / "x.record", desk.machine)
    with pytest.raises(RecordError) as raised:
        opening.begin_live(desk.session, desk.path, desk.machine)
    assert raised.value.code == "exists"


def test_a_copy_in_another_folder_goes_on_like_the_record(desk: Desk) -> None:
    desk.running.close()
    folder = desk.folder / "elsewhere"
    folder.mkdir()
    first, second = opening.copy_record(desk.path, folder), opening.copy_record(desk.path, folder)
    assert [first.name, second.name] == ["test.record", "test-2.record"]
    running = opening.resume(first, desk.machine)
    assert running.console.meeting.block_id == desk.meeting.block_id
    running.close()


def test_only_a_rehearsal_has_a_clock_that_can_be_paused_and_put_on(desk: Desk) -> None:
    assert desk.running.rehearsal is None
    path = desk.folder / "rehearsal.record"
    running = opening.begin_rehearsal(first_session(), path, desk.machine)
    assert running.rehearsal is not None
    running.rehearsal.pause()
    running.rehearsal.jump_to(running.console.now().at + 5 * MINUTE)
    desk.time.advance(minutes=3)
    stood = running.console.now()
    assert stood.at == opening.first_instant(first_session()) + 4 * MINUTE
    running.close()
    running = opening.resume(path, desk.machine, speed=60)
    assert running.rehearsal is not None
    assert running.rehearsal.speed == 60
    assert running.console.now() == stood
    running.close()
