"""Files whose bytes were changed, cut off or zeroed: told, left as they are, and all of them read that can be."""

import random
from pathlib import Path

from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import SESSIONS
from tests.faults.frame import given
from tests.faults.frame.doing import command, in_the_window, wanted
from tests.faults.frame.pages import Span, places_of_rows
from tests.faults.frame.rounds import CHANGED, LOST, WRONG, Round, unchanged

ABOUT = "damaged: bits flipped, cut off, pages zeroed"
SHORT, LONG = 15, 375
IN_MEMORY = True

PAGE = 4096
IN_THE_WINDOW_EACH = 7
SESSION = SESSIONS / "gcm-1-geneva-2017.toml"
EXPORTS = (
    *(("--format", kind) for kind in ("csv", "json", "md", "html")),
    ("--what", "speakers", "--format", "txt"),
    ("--what", "state", "--format", "md"),
    ("--what", "timeline", "--format", "svg"),
    ("--what", "draft", "--for", "panel-1", "--keep-names", "--format", "docx"),
)

Rows = dict[int, tuple[str, str, str]]


def try_it(turn: Round) -> None:
    """Damage a record, and do everything with it that a person may do."""
    record = turn.folder / "records" / "damaged.record"
    record.parent.mkdir()
    content = turn.chance.choice((given.every_kind_of_event, given.a_meeting))()
    record.write_bytes(content)
    half_typed = _half_typed(record)
    places, rows = places_of_rows(record, "events"), given.rows_of(record)
    harmed = (_flipped, _cut_off, _zeroed)[turn.number % 3](turn.chance, record)
    intact = {seq for seq, spans in places.items() if not any(_meet(span, hurt) for span in spans for hurt in harmed)}
    looked_at(turn, record)
    _opened(turn, record, rows, half_typed)
    _recovered(turn, record, rows, intact)


def _flipped(chance: random.Random, record: Path) -> list[Span]:
    """Some bits are others."""
    data = bytearray(record.read_bytes())
    hurt = [chance.randrange(len(data)) for _ in range(chance.choice((1, 1, 3, 12, 40)))]
    for place in hurt:
        data[place] ^= 1 << chance.randrange(8)
    record.write_bytes(data)
    return [(place, place + 1) for place in hurt]


def _cut_off(chance: random.Random, record: Path) -> list[Span]:
    """The file ends early: anywhere, or with a page."""
    data = record.read_bytes()
    end = chance.randrange(1, len(data)) if chance.random() < 0.6 else chance.randrange(1, len(data) // PAGE) * PAGE
    record.write_bytes(data[:end])
    return [(end, len(data))]


def _zeroed(chance: random.Random, record: Path) -> list[Span]:
    """Whole pages hold nothing."""
    data = bytearray(record.read_bytes())
    hurt = [chance.randrange(len(data) // PAGE) * PAGE for _ in range(chance.choice((1, 1, 2, 5)))]
    for page in hurt:
        data[page : page + PAGE] = bytes(PAGE)
    record.write_bytes(data)
    return [(page, page + PAGE) for page in hurt]


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def looked_at(turn: Round, record: Path) -> None:
    """Look at it with every command that only reads."""
    with unchanged(turn, record.parent, "commands that read"):
        said = command(turn, "verify", record)
        turn.says(said.err.splitlines()[0] if said.err else said.out)
        command(turn, "records", "--folder", record.parent)
        for number, more in enumerate(turn.chance.sample(EXPORTS, 3)):
            command(turn, "export", record, *more, "-o", turn.folder / f"account-{number}")


def _opened(turn: Round, record: Path, rows: Rows, half_typed: dict[str, str]) -> None:
    """Open it: unless it is sound a question comes first, and until it is answered nothing is changed."""
    with unchanged(turn, record.parent, "opening with the answer “Back”"):
        opened = wanted(turn, record, "answer_back")
    is_sound = verify(record).is_sound
    if opened.path is not None and not opened.asked:
        turn.expect(is_sound, CHANGED, "it is not sound, and would be gone on with without a question")
        turn.expect(same_entries(record, rows), CHANGED, "it is called sound, and its entries are others")
        is_same = _half_typed(record) == half_typed
        what = "touched nothing that counts" if is_same else "changed a half-typed text alone, which nothing can tell"
        turn.counts[f"files whose damage {what}"] += 1
    else:
        turn.expect(opened.asked or opened.refusal, WRONG, "neither asked nor refused")
        turn.expect(opened.path is None, WRONG, "it was opened although the answer was “Back”")
        turn.says(opened.refusal or opened.asked[0].splitlines()[0])
    if turn.number % IN_THE_WINDOW_EACH == 0 and not is_sound:
        with unchanged(turn, record.parent, "the window with the answer “Back”"):
            seen = in_the_window(turn, record, "answer_back", given.time())
        turn.expect(seen.asked, WRONG, "the window asked nothing")
        turn.expect(seen.path is None, WRONG, "the window opened it")
        turn.counts["opened in the window"] += 1


def _recovered(turn: Round, record: Path, rows: Rows, intact: set[int]) -> None:
    """Write what can be read of it to a new record: at least each row none of whose bytes was touched."""
    new = turn.folder / "new.record"
    with unchanged(turn, record.parent, "recover"):
        said = command(turn, "recover", record, "-o", new, "--session", SESSION)
    turn.counts["rows none of whose bytes was touched"] += len(intact)
    if said.code != 0:
        turn.expect(not intact, LOST, f"{len(intact)} whole rows: {said.err}")
        return
    found = {event_id: (kind, body) for event_id, kind, body in given.rows_of(new).values()}
    gone = [seq for seq in sorted(intact) if found.get(rows[seq][0]) != rows[seq][1:]]
    turn.expect(not gone, LOST, f"of {len(intact)} whole rows these are not in the new record: {gone}")
    turn.counts["of those in the new record"] += len(intact) - len(gone)
    touched = {rows[seq][0] for seq in rows.keys() - intact}
    turn.counts["rows that were touched and could be read all the same"] += len(found.keys() & touched)
    command(turn, "verify", new)
    as_read = ("kept a draft", "belongs to the step", "was written before")
    left = [line for line in verify(new).sentences if not any(one in line for one in as_read)]
    turn.expect(not left, WRONG, f"the new record is not sound: {left[:3]}")


def _half_typed(record: Path) -> dict[str, str]:
    with Log.open(record, writable=False) as log:
        return {key: working.text for key, working in log.contents().working_texts.items()}


def same_entries(record: Path, rows: Rows) -> bool:
    """Whether a record tells the entries that were written into it."""
    try:
        with Log.open(record, writable=False) as log:
            found = {event.seq: (event.id, event.body.kind) for event in log.read()}
    except RecordError:
        return False
    return found == {seq: row[:2] for seq, row in rows.items()}
