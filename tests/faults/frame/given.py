"""What faults happen to: records with everything in them, made once in a process."""

import random
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.events.draft_events import DraftKept, DraftLocked
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.log import Log
from tests.desk import Desk, FakeTime, first_session
from tests.faults.processes.hurried_chair import PANEL, choose
from tests.record.sample_events import BEGIN, BODIES, every_kind

DRAFT = "A draft of many words. " * 300
ACTIONS = 120


@cache
def every_kind_of_event() -> bytes:
    """A record with an event of every kind, a half-typed text, and a draft that takes pages of its own."""
    with_text = (DraftKept, DraftLocked)
    kept = {"text_hash": hash_of(DRAFT)}
    bodies = tuple(body.model_copy(update=kept) if isinstance(body, with_text) else body for body in BODIES)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kinds.record"
        half = {"note": WorkingText("half a th", BEGIN)}
        Log.create(path, Contents(every_kind(bodies), half, {hash_of(DRAFT): DRAFT})).close()
        return path.read_bytes()


@cache
def a_meeting() -> bytes:
    """The record of a discussion that a hurried chair led for some hundred actions, with a half-typed note."""
    chance = random.Random(20170508)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        block = desk.session.block(PANEL)
        assert block is not None
        desk.do(GoToStep(PANEL, next(step.id for step in block.steps if step.kind == "discussion")))
        done = 0
        while done < ACTIONS:
            try:
                desk.do(choose(chance, desk.running.console, done), after=chance.randrange(1, 40))
            except Refused:
                continue
            done += 1
        desk.running.working_texts.set("note", "half typed")
        desk.close()
        return desk.path.read_bytes()


def time() -> FakeTime:
    """The clocks of a laptop some hours after the records were written."""
    session = first_session()
    return FakeTime(session.instant(session.days[0].date, 16 * 60), boot="boot-2")


def rows_of(path: Path) -> dict[int, tuple[str, str, str]]:
    """The id, kind and body of each event by its place."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT seq, id, kind, body FROM events")
        return {seq: (event_id, kind, body) for seq, event_id, kind, body in rows}
