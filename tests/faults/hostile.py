"""Bad bytes wherever the console looks as it starts: it starts all the same, soon, and leaves them as they are."""

import json
import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.desk import SESSIONS
from tests.faults.altered import ENDLESS
from tests.faults.frame import given
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import CHANGED, CRASHED, HUNG, WRONG, Round, everything_in, watched
from tests.faults.frame.table import ROOT

ABOUT = "bad bytes where it looks as it starts"
SHORT, LONG = 2, 60

LONGEST_SECONDS = 2
"""So much more time of the processor may a start take than one with nothing bad in its way."""

NOTES = (
    *(b"[" * 100_000, b"\xff\x00", b"", b"null", b'{"record": 5, "places": "x"}', b'{"record": "\\ud800"}'),
    *(b'{"record": "/dev/zero", "places": ["/dev/zero", "/\\ud800", "/a\\u0000b", 7, null]}', b" " * 10_000_000),
)
START = 30
GENEVA = SESSIONS / "gcm-1-geneva-2017.toml"
ZONES = ("Europe", "Europe/", "../UTC", "/etc/localtime", "", "Mars", "\ud800", "x" * 300, "posixrules")
SETTINGS: tuple[bytes, ...] = (
    b'{"installation": "\\ud800", "look": "\\ud800", "window": "\\udfff", "recent_sessions": ["\\ud800", "a\\u0000b"]}',
    b'{"sentences": {"welcome": {"\\ud800": "\\ud800"}}, "glossary": {"en": {"\\ud800": "%1"}}}',
    b"[" * 100_000,
    b'{"a":' * 50_000,
    b"\xff\xfe\x00\x00",
    b'{"pace": 1e999, "quantifiers": NaN}',
    b'{"window": "' + b"A" * 1_000_000 + b'"}',
    b"",
    b"null",
    b"[]",
)


def try_it(turn: Round) -> None:
    """Put bad files of several kinds in the way, and start the program; list, check and go on as well."""
    data = turn.folder / "data"
    records = data / "records"
    records.mkdir(parents=True)
    plain = _started(turn)
    kinds = turn.chance.sample(RECORDS, 4)
    for number, kind in enumerate(kinds):
        kind(turn.chance, records / f"{number}-{kind.__name__.strip('_')}.record")
    bad_session = turn.folder / "own.toml"
    bad_session.write_bytes(_session(turn.chance))
    settings = turn.chance.choice(SETTINGS)
    if turn.number % 3 == 0:
        settings = json.dumps({"recent_sessions": [str(bad_session)]}).encode()
    (data / "settings.json").write_bytes(settings)
    (data / "chairconsole.log").mkdir()
    _bad_notes(turn.chance, data)
    before = everything_in(turn.folder)
    shown = _started(turn)
    if plain is None or shown is None:
        return
    told = shown["shown"]
    turn.expect("First informal thematic session" in told, WRONG, f"it did not show the sessions: {told[:9]}")
    turn.expect(shown["seconds"] - plain["seconds"] < LONGEST_SECONDS, HUNG, f"{shown['seconds']} s with {kinds}")
    turn.says(next((one for one in told if "damaged" in one or "not a record" in one), ""))
    _left_alone(turn, before, settings)
    with watched():
        command(turn, "records", "--folder", records)
    for path in sorted(records.iterdir()):
        if path.is_file():
            command(turn, "verify", path)
    command(turn, "check", bad_session)
    _left_alone(turn, before, settings)
    live = _started(turn, str(GENEVA), "--live")
    if live is not None:
        turn.expect("LIVE" in live["shown"], WRONG, f"no session could be begun: {live['shown'][:5]} {live['asked']}")


def _started(turn: Round, *arguments: str) -> dict[str, Any] | None:
    """What the started program shows; None if it did not come up."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    try:
        run = subprocess.run(
            [sys.executable, "-m", "tests.faults.processes.shown", *arguments],
            **{"cwd": ROOT, "env": environment, "capture_output": True, "timeout": START + 30, "text": True},
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        turn.found(HUNG, f"the program did not come up: {error.stderr}")
        return None
    lines = [line for line in run.stdout.splitlines() if line.startswith("{")]
    turn.expect("Traceback" not in run.stderr, CRASHED, run.stderr[-1500:])
    turn.expect(lines, CRASHED, f"the program ended with {run.returncode}: {run.stderr[-1500:]}")
    return json.loads(lines[0]) if lines else None


def _left_alone(turn: Round, before: dict[str, str], settings: bytes) -> None:
    """No file is another; bad settings may have been put aside for better ones, as they were."""
    after = everything_in(turn.folder)
    own = {"data/settings.json", *(name for name in after if name not in before)}
    for name in before.keys() - own:
        turn.expect(after.get(name) == before[name], CHANGED, name)
    is_there = any(path.read_bytes() == settings for path in (turn.folder / "data").glob("settings.json*"))
    taken = settings.startswith(b'{"recent')
    turn.expect(is_there or taken, CHANGED, f"the settings {settings[:60]!r}")


def _bad_notes(chance: random.Random, data: Path) -> None:
    """What is noted of other places beside each record, and in a folder of its own, says nonsense."""
    (data / "elsewhere").mkdir()
    places = [path.with_name(f"{path.name}.elsewhere") for path in (data / "records").iterdir()]
    for path in (*places, data / "elsewhere" / "note.elsewhere", data / "elsewhere" / "0190.elsewhere"):
        path.write_bytes(chance.choice(NOTES))


def _bytes(chance: random.Random, path: Path) -> None:
    path.write_bytes(chance.randbytes(chance.choice((1, 99, 100, 5000))))


def _cut_off(chance: random.Random, path: Path) -> None:
    content = given.a_meeting()
    path.write_bytes(content[: chance.randrange(len(content))])


def _deep(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.every_kind_of_event())
    body = "[" * 100_000 if chance.random() < 0.5 else '{"session":' * 50_000
    _changed(path, "UPDATE events SET body = ? WHERE seq = ?", (body, chance.choice((1, 2, 40))))


def _endless(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.every_kind_of_event())
    columns = "a AS seq, a AS id, a AS at, 'session_began' AS kind, '{}' AS body"
    _changed(path, f"DROP TABLE events; CREATE VIEW events AS {ENDLESS}, {columns} FROM x")


def _in_circles(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.every_kind_of_event())
    itself = chance.choice(("texts", "working_text", "events"))
    _changed(path, f"DROP TABLE {itself}; CREATE VIEW {itself} AS SELECT * FROM {itself}")


def _zone(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.a_meeting())
    zone = json.dumps(chance.choice(ZONES))
    _changed(path, "UPDATE events SET body = replace(body, ?, ?) WHERE seq = 1", ('"Europe/Zurich"', zone))


def _instant(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.a_meeting())
    at = chance.choice(("0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "8017-05-08T00:00:00Z"))
    _changed(path, "UPDATE events SET at = ?, effective_at = ? WHERE seq >= ?", (at, at, chance.choice((1, 90))))


def _folder(chance: random.Random, path: Path) -> None:
    path.mkdir()


def _link_to_itself(chance: random.Random, path: Path) -> None:
    path.symlink_to(path.name)


def _link_to_nothing(chance: random.Random, path: Path) -> None:
    path.symlink_to("nothing")


def _pipe(chance: random.Random, path: Path) -> None:
    os.mkfifo(path)


def _huge(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.a_meeting())
    with path.open("r+b") as file:
        file.truncate(1 << 30)


def _newer(chance: random.Random, path: Path) -> None:
    path.write_bytes(given.a_meeting())
    _changed(path, "PRAGMA user_version = 2147483647")


Kind = Callable[[random.Random, Path], None]
RECORDS: tuple[Kind, ...] = (
    *(_bytes, _cut_off, _deep, _endless, _in_circles, _zone, _instant),
    *(_folder, _link_to_itself, _link_to_nothing, _pipe, _huge, _newer),
)


def _changed(path: Path, statements: str, values: tuple[object, ...] = ()) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        rules = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        connection.executescript(";".join(f"DROP TRIGGER {name}" for (name,) in rules))
        if values:
            connection.execute(statements, values)
        else:
            connection.executescript(statements)


def _session(chance: random.Random) -> bytes:
    """A session file in which a value, or all of it, is bad."""
    text = GENEVA.read_text("utf-8")
    zone = chance.choice(ZONES).encode("utf-8", "surrogatepass")
    return chance.choice(
        (
            text.encode().replace(b"Europe/Zurich", zone, 1),
            text.encode().replace(b"2017-05-08", b"0001-01-01", 1),
            text.encode().replace(b"2017-05-08", b"9999-12-31", 1),
            b"a = " + b"[" * 100_000,
            b"\x00\xff" * 1000,
            (f'{text}\n[[people]]\nid = "{"x" * 1_000_000}"').encode(),
        )
    )
