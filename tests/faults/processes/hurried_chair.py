"""A console without windows on a real record, in a process of its own: it does one thing after another for ever.

Each line that it prints acknowledges what was done: the number of entries that are now on disk. It begins with the
seed of its choices, so that a run can be told again.
"""

import json
import random
import sys
from pathlib import Path

from chairconsole.control import opening
from chairconsole.control.clock import MachineTime, TimeSource
from chairconsole.control.console import Console
from chairconsole.control.opening import Machine
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands import agenda_commands, list_commands, note_commands, speech_commands, undo_commands
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.session_file import load_session

SESSION = Path(__file__).parents[3] / "sessions" / "gcm-1-geneva-2017.toml"
PANEL = "panel-1"
NAMES = ("Kenya", "Brazil", "Germany", "Holy See", "African Group")


def machine(folder: Path, source: TimeSource | None = None, origin: str = "hurried") -> Machine:
    """A machine, as it is unless it is given other clocks, with a second place below the folder."""
    return Machine(source or MachineTime(), origin, Elsewhere(folder / "second"))


def _request(name: str) -> list_commands.NewRequest:
    return list_commands.NewRequest(Participant(key=name, kind=ParticipantKind.MEMBER_STATE, name=name, spoken=name))


def choose(chance: random.Random, console: Console, number: int) -> Command:
    """What a hurried chair does next."""
    meeting = console.meeting
    waiting = meeting.waiting
    speech = meeting.latest_speech()
    wishes: list[Command] = [
        list_commands.AddRequests(tuple(_request(name) for name in chance.sample(NAMES, chance.randint(1, 3)))),
        note_commands.KeepPoint(f"Point {number}", ("National policies",), speech.id if speech else None),
        undo_commands.Undo() if chance.random() < 0.5 else undo_commands.Redo(),
    ]
    if waiting:
        wishes += [speech_commands.CallRequest(chance.choice(waiting))] * 3
        wishes += [list_commands.Withdraw(chance.choice(waiting)), list_commands.MoveRequest(waiting[-1], waiting[0])]
    if meeting.speech is not None:
        wishes += [
            speech_commands.Finish(),
            speech_commands.Resume() if meeting.speech.is_paused else speech_commands.Pause(),
            speech_commands.AddTime(30),
            agenda_commands.StartAgain(Part.SPEECH),
            speech_commands.SpeakerAbsent(),
        ]
    return chance.choice(wishes)


def run(folder: Path, seed: int) -> None:
    """Begin a record and go on until somebody ends the process."""
    chance = random.Random(seed)  # noqa: S311 - choices to be told again, no secrets
    session = load_session(SESSION).session
    assert session is not None
    running = opening.begin_live(session, folder / "killed.record", machine(folder))
    block = session.block(PANEL)
    assert block is not None
    console = running.console
    console.do(agenda_commands.GoToStep(PANEL, next(step.id for step in block.steps if step.kind == "discussion")))
    number = 0
    while True:
        number += 1
        if number % 5 == 0:
            running.working_texts.set("note", f"half typed {number}")
            running.working_texts.flush(console.now(), at_once=True)
        try:
            change = console.do(choose(chance, console, number))
        except Refused:
            continue
        if change.events:
            last = change.meeting.history[-1]
            speech = change.meeting.speech
            said = {
                "seq": last.seq,
                "id": last.id,
                "note": running.working_texts.get("note"),
                "speech": speech.id if speech else None,
                "done": len(change.meeting.done),
                "undone": len(change.meeting.undone),
            }
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    run(Path(sys.argv[1]), int(sys.argv[2]))
