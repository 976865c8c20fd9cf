"""Sessions on the days on which clocks are put forward or back, and meetings that go on past midnight."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.opening import Machine
from chairconsole.domain.base.command import Command
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, Next, OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.forecast.forecast import BlockForecast, forecast
from chairconsole.domain.names.directory import free_text
from chairconsole.domain.plan.session import Session
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.session_file import load_session
from chairconsole.record.verify import verify
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.formats.meeting_formats import Format, report
from chairconsole.ui.feed import Feed
from chairconsole.ui.words.speaker_words import countdown
from tests.desk import SESSIONS, FakeTime

HOUR, MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)
FILES = {"Europe/Zurich": "gcm-1-geneva-2017.toml", "America/New_York": "gcm-2-new-york-2017.toml"}


@dataclass(frozen=True)
class Change:
    """A night on which clocks are set: where, and how many hours the venue is ahead of UTC before and after."""

    zone: str
    date: dt.date
    before: int
    after: int

    @property
    def gained(self) -> dt.timedelta:
        """How much longer the day is than others."""
        return HOUR * (self.before - self.after)

    def __str__(self) -> str:
        return f"{self.zone} {self.date}"


CHANGES = [
    Change("Europe/Zurich", dt.date(2017, 3, 26), 1, 2),
    Change("Europe/Zurich", dt.date(2017, 10, 29), 2, 1),
    Change("America/New_York", dt.date(2017, 3, 12), -5, -4),
    Change("America/New_York", dt.date(2017, 11, 5), -4, -5),
]


class Night:
    """A session that was opened on a laptop whose clocks are moved by hand; times are the venue's."""

    def __init__(self, folder: Path, session: Session, shifted_days: int, start: dt.datetime) -> None:
        self.time = FakeTime(start)
        self.path = folder / "night.record"
        self._machine = Machine(self.time, "night", Elsewhere(folder / "second"))
        self.running = opening.begin_live(session, self.path, self._machine, shifted_days=shifted_days)
        self.session = self.running.console.meeting.session
        self.feed = Feed(self.running.console)

    @property
    def block(self) -> BlockForecast:
        """What lies ahead of the open block."""
        ahead = forecast(self.running.console.meeting, self.running.console.now()).block
        assert ahead is not None
        return ahead

    @property
    def clock(self) -> str:
        """The venue's clock, as the windows show it."""
        self.feed.tick()
        return f"{self.feed.venue_time(self.feed.now.at):%a %H:%M:%S}"

    @property
    def countdown(self) -> str:
        """The countdown, as the windows show it."""
        self.feed.refresh()
        return countdown(self.feed.meeting.speech, self.feed.now)

    def do(self, command: Command) -> None:
        self.running.console.do(command)

    def restart(self) -> None:
        """Close the console and open it again."""
        self.running.close()
        self.running = opening.resume(self.path, self._machine)
        self.feed.deleteLater()
        self.feed = Feed(self.running.console)


@pytest.fixture
def nights(tmp_path: Path, qapp: object) -> Iterator[Callable[..., Night]]:
    """Make a night; its record is sound at the end."""
    assert qapp is not None
    made: list[Night] = []

    def make(session: Session, start: dt.datetime, shifted_days: int = 0) -> Night:
        made.append(Night(tmp_path, session, shifted_days, start))
        return made[-1]

    yield make
    for night in made:
        night.feed.deleteLater()
        night.running.close()
        assert night.running.console.meeting.not_applied == ()
        assert verify(night.path).sentences == ()


def shipped(zone: str) -> Session:
    """The session in that zone, as shipped."""
    session = load_session(SESSIONS / FILES[zone]).session
    assert session is not None
    return session


def at_night(zone: str, date: dt.date, start: str, end: str) -> Session:
    """A session with one block of a remark and a discussion, in the night."""
    return Session.model_validate(
        {
            "format": 1,
            "title": "A night sitting",
            "venue": {"city": "Somewhere", "time_zone": zone},
            "days": [
                {
                    "date": date,
                    "interpretation": [f"{start}-{end}"],
                    "blocks": [
                        {
                            "id": "sitting",
                            "kind": "panel",
                            "start": start,
                            "end": end,
                            "title": "Sitting",
                            "seats": [{"id": "moderator", "role": "moderator", "label": "Moderator"}],
                            "steps": [
                                {"kind": "remarks", "title": "Opening", "seat": "moderator", "limit": "10:00"},
                                {"kind": "discussion", "title": "Discussion"},
                                {
                                    "kind": "remarks",
                                    "title": "Conclusion",
                                    "seat": "moderator",
                                    "limit": "5:00",
                                    "reserve": True,
                                },
                            ],
                        }
                    ],
                },
                {
                    "date": date + dt.timedelta(days=1),
                    "blocks": [
                        {"id": "morning", "kind": "other", "start": "10:00", "end": "11:00", "title": "Morning"}
                    ],
                },
            ],
        }
    )


def at(date: dt.date, hours: float) -> dt.datetime:
    """An instant, in hours of UTC from midnight of a date."""
    return dt.datetime.combine(date, dt.time(), dt.UTC) + dt.timedelta(hours=hours)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_session_whose_clocks_are_set_between_its_days_keeps_to_the_venues_times(
    nights: Callable[..., Night], change: Change
) -> None:
    plan = shipped(change.zone)
    eve = change.date - dt.timedelta(days=1)
    night = nights(plan, at(eve, 10 - change.before) - MINUTE, shifted_days=(eve - plan.days[0].date).days)
    assert [day.date for day in night.session.days] == [eve, change.date]
    for offset, day in zip((change.before, change.after), night.session.days, strict=True):
        for block in day.blocks:
            assert night.session.instant(day.date, block.start) == at(day.date, block.start / 60 - offset)
            times = forecast(night.running.console.meeting, night.running.console.now()).times_of(block.id)
            assert times.planned_end - times.planned_start == (block.end - block.start) * MINUTE
            assert f"{times.planned_start:%H:%M}" == f"{block.start // 60:02}:{block.start % 60:02}"
    assert night.clock == "Sat 09:59:00"
    night.time.advance(minutes=1)
    night.do(Next())
    assert night.block.times.late == dt.timedelta()
    night.do(CloseBlock())
    night.time.advance(minutes=24 * 60 + change.gained / MINUTE)
    assert night.clock == "Sun 10:00:00"
    night.do(Next())
    first = night.session.days[1].blocks[0]
    assert night.running.console.meeting.block_id == first.id
    assert night.block.times.late == dt.timedelta()
    assert night.block.left == (first.end - first.start) * MINUTE


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_speech_during_which_the_clocks_are_set_lasts_as_long_as_it_lasts(
    nights: Callable[..., Night], change: Change
) -> None:
    """The speech begins two minutes before."""
    session = at_night(change.zone, change.date, "00:30", "05:00")
    # All of Europe changes at one o'clock UTC, America at two o'clock of each place.
    changed_at = at(change.date, 1 if change.zone == "Europe/Zurich" else 2 - change.before)
    night = nights(session, changed_at - HOUR)
    night.do(OpenBlock("sitting"))
    night.do(GoToStep("sitting", "step-2"))
    night.time.advance(minutes=58)
    night.do(GiveFloor(free_text("Kenya")))
    night.time.advance(seconds=119)
    wall_before = night.clock
    assert night.countdown == "1:01"
    night.time.advance(seconds=2)
    assert night.countdown == "0:59"
    shown = [dt.datetime.strptime(clock, "%a %H:%M:%S") for clock in (wall_before, night.clock)]  # noqa: DTZ007
    assert shown[1] - shown[0] == dt.timedelta(seconds=2) - change.gained
    night.restart()
    night.time.advance(seconds=99)
    assert night.countdown == "+0:40"
    meeting, now = night.running.console.meeting, night.running.console.now()
    assert meeting.speech.spoken(now) == dt.timedelta(seconds=220)
    assert meeting.blocks["sitting"].lasted(now) == HOUR + dt.timedelta(seconds=100)
    assert not any(event.body.kind == "clock_stepped" for event in meeting.history)


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_block_in_which_the_clocks_are_set_is_as_long_as_its_time(
    nights: Callable[..., Night], change: Change
) -> None:
    session = at_night(change.zone, change.date, "00:30", "05:00")
    start = at(change.date, 0.5 - change.before)
    night = nights(session, start)
    night.do(OpenBlock("sitting"))
    length = 4.5 * HOUR + change.gained
    ahead = night.block
    assert ahead.left == length
    assert ahead.floor_left == length - 5 * MINUTE
    assert [f"{one:%H:%M}" for one in (ahead.floor_until, ahead.hard_stop)] == ["04:55", "05:00"]
    night.time.advance(minutes=length / MINUTE + 3)
    assert night.clock == "Sun 05:03:00"
    ahead = night.block
    assert (ahead.left, ahead.times.over, ahead.times.lasted) == (-3 * MINUTE, 3 * MINUTE, length + 3 * MINUTE)
    night.do(CloseBlock())


def test_a_sitting_that_goes_on_past_midnight_goes_on_and_the_next_day_begins_in_the_morning(
    nights: Callable[..., Night],
) -> None:
    date = dt.date(2017, 5, 8)
    night = nights(at_night("Europe/Zurich", date, "22:30", "24:00"), at(date, 20.5))
    night.do(Next())
    assert night.block.left == 90 * MINUTE
    night.do(GoToStep("sitting", "step-2"))
    night.time.advance(minutes=88)
    night.do(GiveFloor(free_text("Kenya")))
    night.time.advance(seconds=119)
    assert (night.clock, night.countdown) == ("Mon 23:59:59", "1:01")
    night.time.advance(seconds=1)
    assert (night.clock, night.countdown) == ("Tue 00:00:00", "1:00")
    assert night.block.left == dt.timedelta()
    night.restart()
    night.time.advance(seconds=70)
    assert (night.clock, night.countdown) == ("Tue 00:01:10", "+0:10")
    assert (night.block.times.over, night.block.left) == (70 * MINUTE / 60, -70 * MINUTE / 60)
    assert night.running.console.meeting.block_id == "sitting"
    night.do(CloseBlock())
    speech = night.running.console.meeting.latest_speech()
    assert speech.spoken(speech.ended) == dt.timedelta(seconds=190)
    meeting = night.running.console.meeting
    for kind in Format:
        text = report(meeting, kind, last_instant(meeting)).decode()
        assert "23:58" in text
        assert "00:01" in text
    night.time.advance(minutes=10 * 60)
    night.do(Next())
    assert night.running.console.meeting.block_id == "morning"
