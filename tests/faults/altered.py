"""Records in whose rows somebody wrote other values, or whose tables are no tables: read, exported and opened."""

import json
import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from chairconsole.record.verify import verify
from tests.faults.damaged import EXPORTS
from tests.faults.frame import given
from tests.faults.frame.doing import command, gone_on_with, in_the_window, wanted
from tests.faults.frame.rounds import CHANGED, WRONG, Round, unchanged

ABOUT = "rows altered"
SHORT, LONG = 60, 10_000
IN_MEMORY = True

IN_THE_WINDOW_EACH = 100
EXPORTS_EACH = 3
INSTANTS = (
    *("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-14:00", "9999-12-31T23:59:59Z"),
    *("1969-12-31T23:59:59Z", "2500-01-01T00:00:00Z", "2017-05-08", "2017-05-08T08:00:00", "nonsense", "١٢"),
    *("2017-05-08T08:00:00.000001+00:00", "2017-05-08T08:14:59.999999Z", "2017-05-09T23:59:59.999999Z"),
)
NUMBERS = (2**63 - 1, -(2**63), 2**62, 2**53, 2**31, 0, 1, -1)
DEEP = ("[" * 100_000, '{"a":' * 50_000, "[" * 900 + "]" * 900)
TEXTS = (
    *("", "x" * 100_000, "\0", "\u202eevil\u202c", "\u2066\u2067", "'", "[]", "{}", "null", "\ufffe", "a\u0301" * 500),
    *("9999-12-31", "0001-01-01", "24:30", "99999999:00"),
    *("e-000001", "floor_given", "session_began", "undone", "redone", "nobody", "panel-1", "<script>", "=cmd()"),
    *("Europe", "Europe/Nowhere", "../../etc/passwd", "localtime", "UTC", "Etc/GMT+12", "%1 %2", "\n\n", "\u2028"),
)
OTHERS = (None, [], {}, 1e308, True, [[]], {"a": {}}, -0.5)
COLUMNS = {
    "seq": NUMBERS,
    "n": NUMBERS,
    "hlc": NUMBERS,
    "steady_ns": NUMBERS,
    "at": INSTANTS,
    "effective_at": INSTANTS,
    **dict.fromkeys(("origin", "step", "id", "boot", "kind", "chain"), (*TEXTS, *DEEP)),
}
ENDLESS = "WITH RECURSIVE x(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM x) SELECT a"
LONE_SURROGATE = "CAST(x'61eda08062' AS TEXT)"
NO_TEXT = "CAST(x'ff00fe' AS TEXT)"


def try_it(turn: Round) -> None:
    """Write other values into a record, and read, export and open it; what is wrong with it is told in sentences."""
    record = turn.folder / "records" / "altered.record"
    record.parent.mkdir()
    record.write_bytes(turn.chance.choice((given.every_kind_of_event, given.a_meeting))())
    _alter(turn.chance, record)
    with unchanged(turn, record.parent, "commands that read"):
        said = command(turn, "verify", record)
        turn.says(said.err.splitlines()[0] if said.err else said.out)
        command(turn, "records", "--folder", record.parent)
        for number, more in enumerate(turn.chance.sample(EXPORTS, EXPORTS_EACH)):
            command(turn, "export", record, *more, "-o", turn.folder / f"account-{number}")
    with unchanged(turn, record.parent, "opening with the answer “Back”"):
        opened = wanted(turn, record, "answer_back")
    is_sound = verify(record).is_sound
    if opened.path is not None:
        turn.expect(is_sound and not opened.asked, CHANGED, "it is not sound, and was opened without a question")
        turn.counts["as sound as before"] += 1
    else:
        turn.expect(opened.asked or opened.refusal, WRONG, "neither asked nor refused")
        if turn.number % IN_THE_WINDOW_EACH == 0:
            with unchanged(turn, record.parent, "the window with the answer “Back”"):
                turn.expect(in_the_window(turn, record, "answer_back", given.time()).asked, WRONG, "nothing was asked")
    _gone_on_with_all_the_same(turn, record, is_asked=bool(opened.asked))
    _recovered(turn, record)


def _gone_on_with_all_the_same(turn: Round, record: Path, *, is_asked: bool) -> None:
    """Go on with a copy, in the window where it is seldom enough."""
    copy = turn.folder / "copy" / "altered.record"
    copy.parent.mkdir()
    shutil.copy(record, copy)
    if is_asked and turn.number % IN_THE_WINDOW_EACH == 1:
        in_the_window(turn, copy, "answer_go_on_all_the_same", given.time())
        turn.counts["gone on with all the same in the window"] += 1
        return
    before = copy.read_bytes()
    running = gone_on_with(turn, copy, given.time())
    if running is None:
        turn.expect(copy.read_bytes() == before, CHANGED, "a record that was refused")
        turn.counts["refused with a sentence"] += 1
    else:
        turn.counts["gone on with"] += 1
        running.close()


def _recovered(turn: Round, record: Path) -> None:
    with unchanged(turn, record.parent, "recover"):
        command(turn, "recover", record, "-o", turn.folder / "new.record")


def _alter(chance: random.Random, record: Path) -> None:
    """Write other values into some rows, with the rules of the file taken away and put back."""
    with closing(sqlite3.connect(record, isolation_level=None)) as connection:
        rules = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
        for name in rules:
            connection.execute(f"DROP TRIGGER {name}")
        rows = connection.execute("SELECT count(*) FROM events").fetchone()[0]
        for _ in range(chance.choice((1, 1, 1, 3, 9))):
            change = chance.choice((*[_column] * 4, *[_body] * 6, _half_typed, _bytes_as_text, _from_the_future, _gone))
            try:
                change(chance, connection, chance.randrange(1, rows + 1))
            except (sqlite3.Error, RecursionError, TypeError, ValueError):
                continue  # such a row is not there any more, or a rule of the file holds even then
        with suppress(sqlite3.Error):
            if chance.random() < 0.12:
                chance.choice((_view, _loose, _rule))(chance, connection)
        for statement in rules.values():
            with suppress(sqlite3.Error):  # there may be no such table any more
                connection.execute(statement)


def _column(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    column = chance.choice(tuple(COLUMNS))
    connection.execute(f"UPDATE events SET {column} = ? WHERE seq = ?", (chance.choice(COLUMNS[column]), row))


def _body(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    """Another value somewhere in the body, or another body."""
    row = 1 if chance.random() < 0.25 else row
    (body,) = connection.execute("SELECT body FROM events WHERE seq = ?", (row,)).fetchone()
    if chance.random() < 0.15:
        body = chance.choice((*TEXTS, *DEEP))
    else:
        told = json.loads(body)
        _put_in(chance, told)
        body = json.dumps(told, ensure_ascii=chance.random() < 0.5)
    connection.execute("UPDATE events SET body = ? WHERE seq = ?", (body, row))


def _put_in(chance: random.Random, told: object) -> None:
    """Another value in one of the places of what was told, however deep."""
    while isinstance(told, dict | list) and told:
        key = chance.choice(list(told) if isinstance(told, dict) else range(len(told)))
        inner = told[key]  # type: ignore[call-overload]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.3:
            told[key] = _another(chance, inner)  # type: ignore[call-overload]
            return
        told = inner


def _another(chance: random.Random, value: object) -> object:
    """Another value, more often than not of the same type, which the rest of the program then has to live with."""
    if chance.random() < 0.6 and isinstance(value, str | int) and not isinstance(value, bool):
        return chance.choice((*TEXTS, *INSTANTS) if isinstance(value, str) else NUMBERS)
    return chance.choice((*INSTANTS, *NUMBERS, *TEXTS, *OTHERS, "\ud800"))


def _half_typed(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    key = chance.choice(("note", "last_seen", "draft:panel-1", ""))
    text = chance.choice((*TEXTS, *DEEP, *(f"{one} boot-1 {chance.choice(NUMBERS)}" for one in INSTANTS)))
    values = key, text, chance.choice((*INSTANTS, *TEXTS))
    connection.execute("INSERT OR REPLACE INTO working_text VALUES (?, ?, ?)", values)


def _bytes_as_text(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    column, text = chance.choice(("body", "kind", "id", "at", "origin")), chance.choice((LONE_SURROGATE, NO_TEXT))
    connection.execute(f"UPDATE events SET {column} = {text} WHERE seq = ?", (row,))


def _from_the_future(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    later = chance.choice(("2017-06-08", "2099-01-01", "8017-05-08"))
    statement = (
        "UPDATE events SET at = ? || substr(at, 11), effective_at = ? || substr(effective_at, 11) WHERE seq >= ?"
    )
    connection.execute(statement, (later, later, row))


def _gone(chance: random.Random, connection: sqlite3.Connection, row: int) -> None:
    last = row + chance.choice((0, 0, 0, 5, 10_000))
    connection.execute("DELETE FROM events WHERE seq BETWEEN ? AND ?", (row, last))


def _view(chance: random.Random, connection: sqlite3.Connection) -> None:
    """In the place of a table something that never ends, or that leads to itself."""
    table = chance.choice(("events", "texts", "working_text"))
    columns = [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})").fetchall()]
    endless = f"{ENDLESS} AS {columns[0]}, {', '.join(f'a AS {name}' for name in columns[1:])} FROM x"
    itself = f"SELECT * FROM {table}"
    connection.executescript(f"DROP TABLE {table}; CREATE VIEW {table} AS {chance.choice((endless, itself))}")


def _loose(chance: random.Random, connection: sqlite3.Connection) -> None:
    """A table that holds values of any type."""
    loose = "CREATE TABLE copy AS SELECT * FROM events; DROP TABLE events; ALTER TABLE copy RENAME TO events"
    connection.executescript(loose)
    column = chance.choice(tuple(COLUMNS))
    value = chance.choice((None, 1.5, b"\xff\x00", "text", 2**62, *TEXTS))
    connection.execute(f"UPDATE events SET {column} = ? WHERE seq = ?", (value, chance.randrange(1, 60)))


def _rule(chance: random.Random, connection: sqlite3.Connection) -> None:
    """A rule or an index of somebody else's."""
    connection.execute(
        chance.choice(
            (
                "CREATE TRIGGER mine AFTER INSERT ON events BEGIN DELETE FROM working_text; END",
                "CREATE TRIGGER mine BEFORE INSERT ON events BEGIN SELECT RAISE(IGNORE); END",
                "CREATE INDEX mine ON events (abs(steady_ns))",
                "CREATE TABLE mine (a)",
            )
        )
    )
