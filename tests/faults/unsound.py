"""A record in which somebody changed, removed or put in an entry: the chain finds it, and a question comes first."""

import sqlite3
from contextlib import closing

from chairconsole.record.verify import verify
from tests.faults.frame import given
from tests.faults.frame.doing import command, in_the_window
from tests.faults.frame.rounds import LOST, WRONG, Round, unchanged

ABOUT = "an entry changed, removed or put in"
SHORT, LONG = 2, 60
IN_MEMORY = True

CHANGES = (
    "DELETE FROM events WHERE seq = {row}",
    "DELETE FROM events WHERE seq = (SELECT max(seq) - 1 FROM events)",
    "UPDATE events SET body = replace(body, '{old}', '{new}') WHERE seq = 1",
    "UPDATE events SET at = replace(at, ':1', ':2') WHERE seq = {row} AND at LIKE '%:1%'",
    "UPDATE events SET body = replace(body, 'a', 'e') WHERE seq = {row} AND body LIKE '%a%'",
    "UPDATE events SET hlc = hlc + 1 WHERE seq = {row}",
    "UPDATE events SET origin = 'another' WHERE seq = {row}",
    "INSERT INTO events SELECT seq + 1, origin, n + 1, hlc, step, id || 'x', at, effective_at, boot, steady_ns, kind,"
    " body, chain FROM events ORDER BY seq DESC LIMIT 1",
)


def try_it(turn: Round) -> None:
    """Change a record by hand; read it, ask, go on with what can be read, go on all the same."""
    record = turn.folder / "records" / "changed.record"
    record.parent.mkdir()
    record.write_bytes(given.a_meeting())
    before = record.read_bytes()
    row = turn.chance.randrange(2, 100)
    statement = CHANGES[turn.number % len(CHANGES)].format(row=row, old="Geneva", new="Vienna")
    with closing(sqlite3.connect(record, isolation_level=None)) as connection:
        rules = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in rules:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(statement)
        changed = connection.execute("SELECT changes()").fetchone()[0]
        for _, rule in rules:
            connection.execute(rule)
    if not changed or record.read_bytes() == before:
        turn.counts["changes that changed nothing"] += 1
        return
    entries = len(given.rows_of(record))
    with unchanged(turn, record.parent, "verify and opening with the answer “Back”"):
        said = command(turn, "verify", record)
        turn.expect("not" in said.err and "as it was recorded" in said.err, WRONG, f"{statement}: {said.out}{said.err}")
        opened = in_the_window(turn, record, "answer_back", given.time())
    turn.expect(opened.path is None and opened.asked, WRONG, f"{statement}: opened without a question")
    turn.says(opened.asked[0].splitlines()[0] if opened.asked else "")
    with unchanged(turn, record.parent / "changed.record", "opening with the answer “Recover”"):
        opened = in_the_window(turn, record, "answer_recover", given.time())
    turn.expect(opened.path is not None, WRONG, f"{statement}: not recovered")
    as_read = ("was written before", "belongs to the step")
    left = verify(opened.path).sentences if opened.path is not None else ()
    left = tuple(one for one in left if not any(words in one for words in as_read))
    turn.expect(not left, WRONG, f"{statement}: what was recovered is not sound: {left[:2]}")
    if opened.path is not None:
        turn.expect(len(given.rows_of(opened.path)) > entries - 1, LOST, f"{statement}: entries that could be read")
    opened = in_the_window(turn, record, "answer_go_on_all_the_same", given.time())
    turn.expect(opened.path == record, WRONG, f"{statement}: not gone on with all the same")
