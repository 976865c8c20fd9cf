"""What can be read of a damaged record is put into a new one, and what cannot is told."""

import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from chairconsole.control.recovery import recover
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.reading.image import journal_of
from chairconsole.record.reading.recovering import recoverable
from chairconsole.record.verify import verify
from tests.desk import first_session
from tests.faults.frame.pages import places_of_rows
from tests.record.reading.test_image import left_by_a_kill, posix
from tests.record.sample_events import BEGIN, every_kind, some
from tests.record.test_schema import HELD, change, copy_of_sample, sample_contents

PAGE = 4096
TEXT = "A draft of many words. " * 300


@pytest.fixture
def whole(tmp_path):
    """A record with an event of every kind, a half-typed text, and a text that takes pages of its own."""
    path = tmp_path / "whole.record"
    contents = Contents(every_kind(), {"note:i-1": WorkingText("half a th", BEGIN)}, {hash_of(TEXT): TEXT})
    Log.create(path, contents).close()
    return path


def places_of_events(path):
    """Where the bytes of each event lie that lies on one page, by its id: its length, its number, all of its values."""
    data = path.read_bytes()
    places = {}
    with closing(sqlite3.connect(path)) as connection:
        for event_id, chain in connection.execute("SELECT id, chain FROM events"):
            end = data.index(chain.encode()) + len(chain)
            start = data.rindex(event_id.encode(), end - 3000 if end > 3000 else 0, end)
            if start // PAGE == end // PAGE:
                places[event_id] = (start - 120, end)
    return places


def test_all_of_a_sound_record_is_read_from_its_bytes(whole):
    found = recoverable(whole)
    with Log.open(whole, writable=False) as log:
        assert found.contents == log.contents()
    assert (found.lost, found.changed, found.is_begun_anew) == ((), (), False)


@pytest.mark.parametrize("format_number", HELD)
def test_records_of_every_format_are_read(tmp_path, format_number):
    copy = copy_of_sample(format_number, tmp_path)
    found = recoverable(copy)
    assert found.contents == sample_contents(format_number)
    assert (found.lost, found.changed) == ((), ())


@pytest.mark.parametrize("seed", range(3))
def test_each_event_whose_bytes_are_whole_is_recovered(whole, tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311
    data, places = whole.read_bytes(), places_of_events(whole)
    assert len(places) > 60
    for number in range(6):
        damaged = bytearray(data)
        match number % 3:
            case 0:
                harmed = {chance.randrange(len(data)) for _ in range(chance.randrange(1, 20))}
                for place in harmed:
                    damaged[place] ^= 1 << chance.randrange(8)
            case 1:
                first = chance.randrange(len(data) // PAGE) * PAGE
                harmed = set(range(first, first + PAGE))
                damaged[first : first + PAGE] = bytes(PAGE)
            case _:
                first = chance.randrange(len(data) // 2, len(data))
                harmed = set(range(first, len(data)))
                del damaged[first:]
        path = tmp_path / f"{number}.record"
        path.write_bytes(damaged)
        found = recoverable(path, first_session())
        ids = {event.id for event in found.contents.events}
        intact = {one for one, (start, end) in places.items() if not harmed & set(range(start, end))}
        assert intact <= ids, f"seed {seed}"
        assert path.read_bytes() == damaged
        target = tmp_path / f"new-{number}.record"
        recover(path, target, first_session())
        assert [
            one for one in verify(target).sentences if "kept a draft" not in one and "belongs to the step" not in one
        ] == []


def test_what_is_lost_and_what_is_changed_is_told_by_its_place(whole, tmp_path):
    data = whole.read_bytes()
    gone, changed = every_kind()[4], every_kind()[9]
    with closing(sqlite3.connect(whole)) as connection:
        chains = dict(connection.execute("SELECT seq, chain FROM events"))
    damaged = data.replace(gone.id.encode(), b"\xff" * len(gone.id)).replace(chains[10].encode(), b"0" * 64)
    path = tmp_path / "damaged.record"
    path.write_bytes(damaged)
    found = recoverable(path)
    assert found.lost == (5,)
    assert changed.id in {event.id for event in found.contents.events}
    # The entry with another chain, and the one that was chained to it.
    assert set(found.changed) == {10, 11}
    assert [event.seq for event in found.contents.events] == list(range(1, len(every_kind())))
    told = list(found.sentences())
    assert "Entry 5 is lost: what it said is missing from all after it." in told
    assert "Entries 10 to 11 are not as recorded; they were taken as read." in told


def test_a_record_that_lost_its_session_is_begun_anew_with_one_that_is_given(whole, tmp_path):
    first = every_kind()[0]
    path = tmp_path / "damaged.record"
    path.write_bytes(whole.read_bytes().replace(b"session_began", b"\xff" * 13))
    with pytest.raises(RecordError) as raised:
        recoverable(path)
    assert str(raised.value) == f"{path} is damaged (the entry that holds the session is lost)."
    found = recoverable(path, first_session())
    begun = found.contents.events[0]
    assert isinstance(begun.body, SessionBegan)
    assert begun.body.session == first_session()
    assert begun.id != first.id
    assert found.is_begun_anew
    assert 1 in found.lost


def test_what_is_no_record_at_all_is_told_and_nothing_is_written(tmp_path):
    path, target = tmp_path / "letter.record", tmp_path / "new.record"
    path.write_text("Dear all,\n" * 2000)
    with pytest.raises(RecordError) as raised:
        recover(path, target)
    assert raised.value.code == "not_a_record"
    assert not target.exists()
    with pytest.raises(RecordError) as raised:
        recover(tmp_path / "none.record", target)
    assert raised.value.code == "missing"


@pytest.mark.parametrize("place", [70, 79, 90])
def test_a_row_whose_number_became_that_of_another_costs_neither(whole, place):
    """One byte of its number is another."""
    start, _ = places_of_rows(whole, "events")[75][0]
    data = bytearray(whole.read_bytes())
    number = data.index(75, start, start + 4)
    data[number] = place
    whole.write_bytes(data)
    found = recoverable(whole)
    assert [event.id for event in found.contents.events] == [event.id for event in every_kind()]
    assert (found.lost, found.changed) == ((), (75,))


def test_a_row_that_got_the_id_of_a_later_one_does_not_take_its_place(whole):
    """One bit of its id is another."""
    start, end = places_of_rows(whole, "events")[44][0]
    data = whole.read_bytes()
    damaged = data[start:end].replace(b"e-000044", b"e-000046")
    whole.write_bytes(data[:start] + damaged + data[end:])
    found = recoverable(whole)
    expected = [event.id for event in every_kind() if event.id != "e-000044"]
    assert ([event.id for event in found.contents.events], found.lost) == (expected, (44,))


def test_a_device_or_a_far_too_large_file_is_not_read_through(tmp_path):
    with pytest.raises(RecordError) as raised:
        recoverable(Path("/dev/zero") if sys.platform != "win32" else tmp_path)
    assert raised.value.code == "not_a_record"
    path = tmp_path / "large.record"
    with path.open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(RecordError) as raised:
        recoverable(path)
    assert str(raised.value) == f"{path} is damaged (it is too large for a record)."


def test_nothing_is_put_in_the_place_of_a_file_that_is_there(whole, path):
    before = path.read_bytes()
    with pytest.raises(RecordError) as raised:
        recover(whole, path)
    assert raised.value.code == "exists"
    assert path.read_bytes() == before


def test_the_latest_wording_of_a_half_typed_text_counts(path):
    with Log.open(path) as log:
        for words in ("half", "half a thought", "half a thought and more"):
            later = BEGIN.replace(minute=len(words))
            log.write(Contents(working_texts={"note:i-1": WorkingText(words, later)}))
    assert recoverable(path).contents.working_texts["note:i-1"].text == "half a thought and more"
    assert recoverable(path).contents.events == some(3)


@pytest.mark.parametrize("number", [2**62, 2**31])
def test_a_place_that_no_file_has_room_for_is_no_gap_and_its_entry_counts(whole, number):
    change(whole, f"DROP TRIGGER events_are_not_changed; UPDATE events SET seq = {number} WHERE seq = 9")
    found = recoverable(whole)
    assert {event.id for event in found.contents.events} == {event.id for event in every_kind()}
    assert found.lost == (9,)


@posix
@pytest.mark.parametrize("is_its_own", [True, False])
def test_a_journal_gives_entries_only_to_its_own_record(whole, path, is_its_own):
    """The pages of entries are gone from the file, and the journal has some."""
    left_by_a_kill(path if not is_its_own else whole)
    if not is_its_own:
        journal_of(whole).write_bytes(journal_of(path).read_bytes())
    damaged = bytearray(whole.read_bytes())
    damaged[len(damaged) // 2 :] = b""
    whole.write_bytes(damaged)
    ids = {event.id for event in recoverable(whole, first_session()).contents.events}
    assert "e-000001" in ids
    assert not ids - {event.id for event in every_kind()}
