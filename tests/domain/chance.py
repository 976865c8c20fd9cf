"""A hasty chair: random commands and random passing of time, the same for the same seed."""

import datetime as dt
import random

from chairconsole.domain import commands as asked
from chairconsole.domain.events import Part
from chairconsole.domain.meeting import Meeting
from chairconsole.domain.participants import ParticipantKind
from tests.domain.given import Stage, two_days, who

BLOCKS = [block for _, block in two_days().blocks()]
PLACES = [(block.id, step.id) for block in BLOCKS for step in block.steps]
KINDS = [ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP, ParticipantKind.STAKEHOLDER]


class Chance(random.Random):
    """A source of random choices that tells its seed when a test fails."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._told = seed

    def __repr__(self) -> str:
        return f"Chance({self._told})"


def some_command(meeting: Meeting, chance: Chance) -> asked.Command:
    """A command as a hasty chair might give it: often sensible, sometimes about what is gone or never was."""
    request = chance.choice([*meeting.waiting, *meeting.requests, "nobody"][:12])
    other = chance.choice([None, *meeting.waiting])
    speech = chance.choice([None, *list(meeting.interventions)[-3:]])
    by = dt.timedelta(seconds=chance.choice([0, 1, 15, 60, 61.5, 600, -5]))
    requests = tuple(
        asked.NewRequest(who(f"State {chance.randrange(9)}", chance.choice(KINDS))) for _ in range(chance.randrange(4))
    )
    place = chance.choice(PLACES)
    seat = chance.choice([None, None, "moderator", "expert-2", "no-such-seat"])
    return chance.choice(
        [
            *[asked.Next()] * 5,
            *[asked.AddRequests(requests)] * 3,
            *[asked.Undo()] * 2,
            *[asked.Redo()] * 2,
            *[asked.StartedEarlier(chance.choice(list(Part)), by)] * 4,
            *[asked.KeepPoint("noted", (), speech)] * 2,
            asked.OpenBlock(chance.choice(BLOCKS).id),
            asked.CloseBlock(),
            asked.GoToStep(*place),
            asked.GoToStep(meeting.block_id or "panel-1", place[1]),
            asked.Finish(),
            asked.Finish(by),
            asked.Pause(),
            asked.Resume(),
            asked.AddTime(chance.choice([30, -30, 0, -170])),
            asked.StartAgain(chance.choice(list(Part))),
            asked.CallRequest(request),
            asked.GiveFloor(who("Somebody"), seat=seat),
            asked.MoveRequest(request, other),
            asked.Withdraw(request),
            asked.MarkAbsent(request),
            asked.SpeakerAbsent(),
            asked.EnteredByMistake(request),
            asked.ResumeConsole(by, exact=False),
            asked.NoteClockStep(by),
        ]
    )


def let_time_pass(stage: Stage, chance: Chance) -> None:
    stage.after(chance.choice([0, 0, 0.0000004, 0.4, 1, 7, 20, 45.25, 90, 200, 900]))
    if chance.random() < 0.02:
        stage.reboot(dt.timedelta(minutes=chance.randrange(1, 500)))
    if chance.random() < 0.02:
        stage.set_wall_clock(dt.timedelta(seconds=chance.choice([-4000, -2, 3, 4000])))
