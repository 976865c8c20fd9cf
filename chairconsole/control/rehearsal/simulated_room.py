"""A room to rehearse with: plates go up, delegations speak and put questions. By chance, and again by its seed."""

import datetime as dt
import random
from collections.abc import Callable, Iterable
from contextlib import suppress

from chairconsole.control.console import Console
from chairconsole.control.rehearsal.simulated_chair import SimulatedChair
from chairconsole.control.rehearsal.simulated_plates import SimulatedPlates
from chairconsole.control.rehearsal.simulated_speech import SimulatedSpeech, speech_to_come
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Body, Mode
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.commands.list_commands import Withdraw
from chairconsole.domain.commands.speech_commands import Finish, SpeakerAbsent
from chairconsole.domain.events.agenda_events import BlockOpened, StepStarted
from chairconsole.domain.events.list_events import RequestAdded
from chairconsole.domain.events.speech_events import FloorGiven
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Entry

MOST_AT_ONCE = 20
"""How many things a chair does at one instant at most."""


class SimulatedRoom:
    """Does through the console what a room does, driven by the meeting's time alone.

    All chance comes from `chance`: the same seed and the same instants give the same meeting. What needs a person's
    confirmation is not done. With `plays_chair` it also calls, switches and closes, and with `takes_notes` it keeps
    points of what is said: generic, and marked as simulated. Raises ValueError in a live meeting.

    Plates and ends of speeches are no steps of the chair's: each is part of the undo entry that it follows from, so
    that undo takes back what the chair did last, and with it what the room did because of that.
    """

    def __init__(self, console: Console, entries: Iterable[Entry], chance: random.Random) -> None:
        if console.meeting.mode is not Mode.REHEARSAL:
            raise ValueError("no room is simulated in a live meeting")
        self.plays_chair = False
        self.takes_notes = False
        self._console = console
        self._chance = chance
        self._plates = SimulatedPlates(entries, chance)
        self._chair = SimulatedChair(chance)
        self._speech: SimulatedSpeech | None = None
        self._looked: Stamp | None = None
        self._heard = ""

    @property
    def heard(self) -> str:
        """What the speaker said last, for a person to note; empty if nothing yet."""
        speaking = self._console.meeting.speaking
        return self._heard if self._speech is not None and self._speech.intervention == speaking else ""

    def advance(self, now: Stamp) -> None:
        """Do what the room does by this instant. Raises NotKept."""
        self._speak(now)
        for command in self._plates.commands(self._console.meeting, now):
            self._try(command, part_of=_raised_in(self._console.meeting, command))
        if self.plays_chair:
            self._chair_goes_on(now)
        self._looked = now

    def _chair_goes_on(self, now: Stamp) -> None:
        for _ in range(MOST_AT_ONCE):
            command = self._chair.next_command(self._console.meeting, now)
            if command is None or not self._try(command):
                break

    def _speak(self, now: Stamp) -> None:
        meeting = self._console.meeting
        speech = meeting.speech
        if speech is None:
            return
        if self._speech is None or self._speech.intervention != speech.id:
            was_heard = bool(meeting.points_of(speech.id))
            self._speech = speech_to_come(speech, meeting.session, self._chance, was_heard=was_heard)
            self._heard = ""
        for saying in self._speech.said_by(speech, now):
            self._heard = saying.text
            if self.takes_notes:
                self._try(saying.noted(speech))
        over = speech.spoken(now) - self._speech.length
        if over >= NO_TIME and not speech.is_paused:
            # Undo of what made the clock stand adds the time since: nobody has finished in time that was undone.
            unseen = over if self._looked is None else max(NO_TIME, between(self._looked, now))
            self._end(speech, self._speech, min(over, unseen))

    def _end(self, speech: Intervention, simulated: SimulatedSpeech, over: dt.timedelta) -> None:
        called = _entry(
            self._console.meeting, lambda body: isinstance(body, FloorGiven) and body.intervention == speech.id
        )
        if simulated.is_absent and not speech.pauses:
            self._try(SpeakerAbsent(), part_of=called)
        elif not self._try(Finish(ended_before=over), part_of=called):
            self._try(Finish(), part_of=called)

    def _try(self, command: Command, part_of: str | None = None) -> bool:
        """Do it unless it is refused or doubted; whether it was done."""
        with suppress(Refused):
            self._console.do(command, part_of=part_of)
            return True
        return False


def _raised_in(meeting: Meeting, command: Command) -> str | None:
    """The undo entry that plates are part of: of the step in which they go up or, for one taken down, of that plate."""
    if isinstance(command, Withdraw):
        return _entry(meeting, lambda body: isinstance(body, RequestAdded) and body.request == command.request)
    return _entry(meeting, lambda body: isinstance(body, StepStarted | BlockOpened) and body.block == meeting.block_id)


def _entry(meeting: Meeting, began: Callable[[Body], bool]) -> str | None:
    """The latest undo entry of the chair's that counts and has such an event; None if there is none."""
    done = frozenset(meeting.done)
    return next((event.step for event in reversed(meeting.history) if event.step in done and began(event.body)), None)
