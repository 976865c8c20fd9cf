"""Records beside a journal that is not theirs: another record's, one of an earlier time, a damaged one, any bytes."""

import random
import tempfile
from functools import cache
from pathlib import Path

from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from chairconsole.record.reading.image import journal_of
from chairconsole.record.verify import verify
from tests.faults.damaged import Rows, looked_at, same_entries
from tests.faults.frame import given
from tests.faults.frame.doing import gone_on_with
from tests.faults.frame.rounds import CHANGED, LOST, WRONG, Round
from tests.record import other_process
from tests.record.sample_events import some

ABOUT = "a foreign journal beside the record"
SHORT, LONG = 8, 125
IN_MEMORY = True


def try_it(turn: Round) -> None:
    """Lay a journal beside a whole record, read it, and go on with it."""
    record = turn.folder / "records" / "whole.record"
    record.parent.mkdir()
    record.write_bytes(turn.chance.choice((given.every_kind_of_event, given.a_meeting))())
    _with_a_journal(turn, record, given.rows_of(record))


def _with_a_journal(turn: Round, record: Path, rows: Rows) -> None:
    """Readers pass a journal over that is not the record's; a writer sets it aside. The record stays whole."""
    journal = journal_of(record)
    journal.write_bytes(_journal(turn.chance))
    before = record.read_bytes()
    looked_at(turn, record)
    turn.expect(same_entries(record, rows), CHANGED, "what is read are other entries")
    running = gone_on_with(turn, record, given.time())
    turn.expect(running is not None, WRONG, "a whole record beside a foreign journal was not gone on with")
    if running is None:
        turn.expect(record.read_bytes() == before, CHANGED, "the record that was not gone on with")
        return
    kept = [event.id for event in running.console.meeting.history[: len(rows)]]
    running.close()
    turn.expect(kept == [rows[seq][0] for seq in sorted(rows)], LOST, "entries after going on beside a foreign journal")
    turn.expect(verify(record).is_sound, WRONG, f"it is not sound afterwards: {verify(record).sentences[:2]}")


def _journal(chance: random.Random) -> bytes:
    """Another record's, whole, cut off or damaged, or one of several files."""
    data = bytearray(_hot_journal(chance.randrange(4)))
    match chance.randrange(4):
        case 0:
            return bytes(data)
        case 1:
            return bytes(data[: chance.randrange(len(data))])
        case 2:
            for _ in range(chance.randrange(1, 20)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            return bytes(data)
        case _:
            return bytes(data) + b"\0\0\0\1other\0\0\0\5" + b"\0" * 4 + bytes(data[:8])


@cache
def _hot_journal(which: int) -> bytes:
    """What a process left beside a record of some events that was killed in the middle of a commit."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "other.record"
        if which == 0:
            path.write_bytes(given.every_kind_of_event())
        elif which == 1:
            path.write_bytes(given.a_meeting())
        else:
            Log.create(path, Contents(some(3 + 40 * which))).close()
        with other_process.start("spill_and_wait", path) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "spilled\n"
            writer.kill()
        return journal_of(path).read_bytes()
