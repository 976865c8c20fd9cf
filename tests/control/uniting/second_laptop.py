"""One session recorded from the start on two laptops: by the podium, and by an aide who is not as exact."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from chairconsole.control.uniting.unite import Side
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import Finish, GiveFloor
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.contents import Contents
from tests.domain.chance import Chance
from tests.domain.given import Stage


@dataclass
class Aide:
    """A laptop whose clock is so many seconds ahead, and who follows another meeting with errors of a few seconds.

    `heard` are the speeches that are noted, by their ids there, each with the id that it has here.
    """

    ahead: float
    chance: Chance
    skips: float = 0.0
    error: float = 12.0
    heard: dict[str, str] = field(default_factory=dict)

    def follow(self, meeting: Meeting) -> Stage:
        """The aide's own meeting: a speech with a point for each that was given, but for those that were missed."""
        numbers = count(1)
        began = meeting.session.venue_time(meeting.history[0].at + dt.timedelta(seconds=self.ahead))
        stage = Stage(meeting.session, at=f"{began:%Y-%m-%dT%H:%M:%S}", mode=meeting.mode)
        stage.new_id = lambda: f"aide-{next(numbers):05}"  # type: ignore[method-assign]
        for speech in meeting.speeches():
            if speech.ended is not None and self.chance.random() >= self.skips:
                self._note(stage, speech)
        return stage

    def _note(self, stage: Stage, speech: Intervention) -> None:
        if speech.step is not None and (stage.meeting.block_id, stage.meeting.step_id) != (speech.block, speech.step):
            _try(stage, GoToStep(speech.block, speech.step))
        self._wait_until(stage, speech.began)
        if not _try(stage, GiveFloor(speech.participant, behalf=speech.behalf, seat=speech.seat)):
            return
        here = stage.meeting.speaking
        assert here is not None
        self.heard[speech.id] = here
        assert speech.ended is not None
        self._wait_until(stage, speech.ended)
        stage.do(KeepPoint(f"what {speech.participant.name} said", (), here))
        stage.do(Finish())

    def _wait_until(self, stage: Stage, stamp: Stamp) -> None:
        error = self.chance.uniform(-self.error, self.error)
        left = (stamp.at - stage.now.at).total_seconds() + self.ahead + error
        stage.after(max(0.0, left))


def side(meeting: Meeting, name: str = "a.record", contents: Contents | None = None) -> Side:
    """A meeting as a record that was read."""
    return Side(Path(name), contents or Contents(meeting.history), meeting)


def _try(stage: Stage, command: Command) -> bool:
    with suppress(Refused):
        stage.do(command)
        return True
    return False
