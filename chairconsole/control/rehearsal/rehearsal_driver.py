"""What drives a rehearsal: paused, faster, put on to another time, with a simulated room or without."""

import datetime as dt
import json
import random
from collections.abc import Callable, Iterable, Mapping

from chairconsole.control.console import Console
from chairconsole.control.meeting_clock import RehearsalClock
from chairconsole.control.opening import RunningSession
from chairconsole.control.rehearsal.simulated_room import SimulatedRoom
from chairconsole.control.saving import NotKept
from chairconsole.domain.names.directory import Entry

LOOKS_EVERY = dt.timedelta(seconds=2)
"""The room lives at these instants of the rehearsal, whenever the window comes to it: the same seed, the same room."""

AT_ONCE_NS = 40_000_000
"""For so long at most a tick is taken up by the room; what is left of its time is lived through in the next ones."""

MOST_BETWEEN_TICKS = dt.timedelta(seconds=0.5)
"""So much real time may pass until the next tick without the clock waiting for the room."""

IN_A_JUMP = dt.timedelta(seconds=5)
"""The time between two looks at the room while time is lived through at once."""

IN_A_JUMP_NS = 80_000_000
"""As `AT_ONCE_NS`, while time is lived through at once: nobody waits for anything but its end."""

SEEDS = 10_000

FASTEST = 10_000
"""No rehearsal is taken up that runs more times as fast, as none can be begun."""

WORKING_REHEARSAL = "rehearsal"
"""Under this key the record keeps how the rehearsal runs."""

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class RehearsalDriver:
    """The clock of a rehearsal and its simulated room, if it has one. It never keeps the window waiting."""

    def __init__(self, console: Console, clock: RehearsalClock, entries: Iterable[Entry]) -> None:
        self.clock = clock
        self._console = console
        self._entries = tuple(entries)
        self._room: SimulatedRoom | None = None
        self._seed: int | None = None
        self._next = clock.read().at
        self._jumps_to: dt.datetime | None = None

    @property
    def seed(self) -> int | None:
        """What the chance of the simulated room follows from; None if no room takes part."""
        return self._seed

    @property
    def room(self) -> SimulatedRoom | None:
        """The simulated room, if one takes part."""
        return self._room

    @property
    def jumps_to(self) -> dt.datetime | None:
        """The instant up to which time is being lived through at once; None if it runs as it does."""
        return self._jumps_to

    def let_in(self, seed: int | None = None) -> None:
        """Let a simulated room take part from now on, with the chance of this seed or of a new one."""
        self._seed = new_seed() if seed is None else seed
        chance = random.Random(self._seed)  # noqa: S311 - chance to be told again, no secrets
        self._room = SimulatedRoom(self._console, self._entries, chance)
        self._next = self._next_look(self.clock.read().at)

    def settings(self) -> str:
        """How the rehearsal runs, to be taken up when its record goes on."""
        room = self._room
        parts = {"speed": self.clock.speed, "seed": self._seed}
        if room is not None:
            parts |= {"plays_chair": room.plays_chair, "takes_notes": room.takes_notes}
        return json.dumps(parts)

    def take_up(self, settings: str) -> None:
        """Run as it did before, if that is known; a speed or a seed that was asked for now stays."""
        try:
            parts = json.loads(settings)
            speed, seed = float(parts["speed"]), parts["seed"]
        except (ValueError, TypeError, KeyError, RecursionError):
            return
        if self.clock.speed == 1.0 and 0 < speed <= FASTEST:
            self.clock.run_at(speed)
        if self._room is None and isinstance(seed, int):
            self.let_in(seed)
            self._room_as_it_was(parts)

    def _room_as_it_was(self, parts: Mapping[str, object]) -> None:
        if self._room is not None:
            self._room.plays_chair = bool(parts.get("plays_chair"))
            self._room.takes_notes = bool(parts.get("takes_notes"))

    def send_out(self) -> None:
        """Go on without a simulated room."""
        self.clock.wait_at(None)
        self._room = self._seed = None

    def jump_to(self, instant: dt.datetime) -> None:
        """Put the rehearsal on to a later instant; with a room, it and a chair live through the time until then.

        Raises ValueError if the instant is past.
        """
        if instant < self.clock.read().at:
            raise ValueError("a rehearsal does not go back")
        self.clock.wait_at(None)
        if self._room is None:
            self.clock.jump_to(instant)
        else:
            self._jumps_to = instant

    def advance(self) -> bool:
        """Let the room do what it does by now; whether anything happened.

        Raises NotKept; the rehearsal is then paused and jumps no further.
        """
        room = self._room
        if room is None:
            return False
        before = len(self._console.meeting.history)
        try:
            if self._jumps_to is not None:
                self._live_at_once(room, self._jumps_to)
            elif not self.clock.is_paused:
                self._live(room)
        except NotKept:
            self._jumps_to = None
            self.clock.pause()
            raise
        return len(self._console.meeting.history) != before

    def _live(self, room: SimulatedRoom) -> None:
        now, has_time = self.clock.read().at, self._for_a_while(AT_ONCE_NS)
        history = self._console.meeting.history
        if history and history[-1].at > self._next:
            # A person did something since: whatever the room does comes after it.
            self._next = self._next_look(history[-1].at)
        while self._next <= now and has_time():
            with self.clock.held_at(self._next) as stamp:
                room.advance(stamp)
            self._next += LOOKS_EVERY
        # On a machine that is too slow for the speed, the rehearsal is slower, and never ahead of its room.
        self.clock.wait_at(self._next + LOOKS_EVERY + MOST_BETWEEN_TICKS * self.clock.speed)

    def _live_at_once(self, room: SimulatedRoom, until: dt.datetime) -> None:
        played, room.plays_chair = room.plays_chair, True
        has_time = self._for_a_while(IN_A_JUMP_NS)
        try:
            while (now := self.clock.read().at) < until and has_time():
                self.clock.jump_to(min(until, now + IN_A_JUMP))
                room.advance(self.clock.read())
        finally:
            room.plays_chair = played
        if self.clock.read().at >= until:
            self._jumps_to = None
            self._next = self._next_look(self.clock.read().at)

    def _for_a_while(self, nanoseconds: int) -> Callable[[], bool]:
        end = self.clock.press_ns() + nanoseconds
        return lambda: self.clock.press_ns() < end

    @staticmethod
    def _next_look(instant: dt.datetime) -> dt.datetime:
        return EPOCH + -(-(instant - EPOCH) // LOOKS_EVERY) * LOOKS_EVERY


def new_seed() -> int:
    """A number for a room that is not to be foreseen, short enough to be noted."""
    return random.SystemRandom().randrange(SEEDS)


def rehearsal_driver(
    running: RunningSession, entries: Iterable[Entry], seed: int | None = None
) -> RehearsalDriver | None:
    """What drives a rehearsal, with a simulated room if there is a seed; None for a live meeting."""
    if running.rehearsal is None:
        return None
    found = RehearsalDriver(running.console, running.rehearsal, entries)
    if seed is not None:
        found.let_in(seed)
    return found
