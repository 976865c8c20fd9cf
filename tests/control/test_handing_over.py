"""A session packed on one laptop and taken over on another."""

import stat
import sys
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.files.exports import read_meeting
from chairconsole.control.files.settings import Settings
from chairconsole.control.handing_over import NotSound, TakenOver, pack, proposed_file, take_over
from chairconsole.control.opening import Machine
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.handover.handover_file import Handover, HandoverFile
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import Desk, FakeTime
from tests.record.kept_record import reopened
from tests.record.test_schema import change

SAMPLES = Path(__file__).parents[1] / "record" / "samples"
FORGED = (
    "DROP TRIGGER events_are_not_changed; UPDATE events SET body = replace(body, 'Geneva', 'Vienna') WHERE seq = 1;"
)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A live run, open, in which the moderator speaks and a note is half typed."""
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    desk.do(KeepPoint("a point", (), None))
    desk.running.working_texts.set("note", "half a no")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    desk.running.writer.put_text("a draft")
    return desk


def taken(file: Path, there: Path, passphrase: str = "") -> TakenOver:
    handover = HandoverFile(file).contents(passphrase)
    return take_over(handover, live=there / "records", rehearsals=there / "rehearsals")


def everything(path: Path) -> object:
    with Log.open(path, writable=False) as log:
        return log.contents()


@pytest.mark.parametrize("passphrase", ["", "lake"])
def test_a_session_goes_on_elsewhere_with_all_that_it_had(desk: Desk, tmp_path: Path, passphrase: str) -> None:
    file = proposed_file(tmp_path, desk.path)
    packed = pack(desk.path, file, Settings(pace=120), passphrase)
    assert (packed.entries, packed.interventions, packed.points, packed.is_sealed) == (
        len(desk.meeting.history),
        1,
        1,
        bool(passphrase),
    )
    if sys.platform != "win32":
        assert (stat.S_IMODE(file.stat().st_mode) == 0o600) == (not passphrase)
    there = taken(file, tmp_path / "other", passphrase)
    assert there.record == tmp_path / "other" / "records" / desk.path.name
    assert (file.name, proposed_file(tmp_path, desk.path).name) == ("test.handover", "test-2.handover")
    assert (there.wrong, there.others, there.entries) == ((), (), packed.entries)
    assert everything(there.record) == everything(desk.path)
    other = Machine(FakeTime(desk.time.wall()), "the other laptop", Elsewhere(tmp_path / "elsewhere"))
    running = opening.resume(there.record, other)
    assert running.console.meeting.speaking == desk.meeting.speaking
    assert running.working_texts.get("note") == "half a no"
    running.close()
    # Its new entries are of an origin of their own, so that both records can be united.
    assert verify(there.record).is_sound
    more = reopened(there.record)[packed.entries :]
    assert {event.origin for event in more} == {"the other laptop"}
    assert reopened(there.record)[: packed.entries] == reopened(desk.path)


def test_what_is_in_memory_only_goes_along(desk: Desk, tmp_path: Path) -> None:
    writer, before = desk.running.writer, verify(desk.path).events
    kept = writer.contents
    desk.do(KeepPoint("a later point", (), None))
    file = tmp_path / "a.handover"
    packed = pack(desk.path, file, Settings(), contents=writer.contents)
    assert (packed.entries, packed.points) == (before + 1, 2)
    there = taken(file, tmp_path / "other")
    assert verify(there.record).is_sound
    assert everything(there.record) == writer.contents != kept


def test_a_rehearsal_comes_among_the_rehearsals(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "practice.record"
    opening.begin_rehearsal(desk.session, path, desk.machine).close()
    pack(path, tmp_path / "a.handover", Settings())
    assert taken(tmp_path / "a.handover", tmp_path / "other").record.parent.name == "rehearsals"


def test_nothing_that_is_there_is_replaced(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "a.handover"
    pack(desk.path, file, Settings())
    with pytest.raises(RecordError, match="exists already"):
        pack(desk.path, file, Settings())
    pack(desk.path, file, Settings(), overwrite=True)
    with pytest.raises(RecordError, match="is a record, which nothing else may replace"):
        pack(desk.path, desk.path, Settings(), overwrite=True)
    first = taken(file, tmp_path)
    assert (first.others, first.is_new) == ((), True)
    with pytest.raises(RecordError, match="exists already"):
        take_over(HandoverFile(file).contents(), live=tmp_path, rehearsals=tmp_path, target=first.record)


def test_a_record_that_has_all_that_came_is_gone_on_with_and_one_that_lacks_some_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    early, late, there = tmp_path / "early", tmp_path / "late", tmp_path / "there"
    pack(desk.path, early, Settings())
    desk.do(KeepPoint("a later point", (), None))
    pack(desk.path, late, Settings())
    first = taken(early, there)
    second = taken(late, there)
    assert (second.is_new, second.others, second.record.name) == (True, (first.record,), "test-2.record")
    again = taken(early, there)
    assert (again.is_new, again.record, again.others) == (False, second.record, (first.record,))
    assert taken(late, there).record == second.record
    second.record.write_bytes(first.record.read_bytes()[:5000])
    assert taken(late, there).record.name == "test-3.record"


def test_one_that_is_not_sound_is_packed_only_with_a_word_and_stays_as_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    change(desk.path, FORGED)
    file, before = tmp_path / "a.handover", desk.path.read_bytes()
    with pytest.raises(NotSound) as raised:
        pack(desk.path, file, Settings())
    assert any("Entry 1 is not the first as it was recorded" in one for one in raised.value.sentences)
    assert not file.exists()
    assert pack(desk.path, file, Settings(), although_unsound=True).entries
    there = taken(file, tmp_path / "other")
    assert there.record.read_bytes() == desk.path.read_bytes() == before
    assert there.wrong == verify(desk.path).sentences


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.record")), ids=lambda path: path.stem)
def test_a_record_of_an_older_format_goes_along_as_it_is(sample: Path, tmp_path: Path) -> None:
    packed = pack(sample, tmp_path / "a.handover", Settings(), although_unsound=True)
    there = taken(tmp_path / "a.handover", tmp_path)
    assert there.record.read_bytes() == sample.read_bytes()
    assert (there.wrong, there.entries) == (verify(sample).sentences, packed.entries)
    assert read_meeting(there.record) == read_meeting(sample)


def test_a_damaged_one_goes_along_as_it_is(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    desk.path.write_bytes(desk.path.read_bytes().replace(b"block_opened", b"block_\xffpened"))
    file = tmp_path / "a.handover"
    packed = pack(desk.path, file, Settings(), although_unsound=True)
    assert packed.points == 0
    assert taken(file, tmp_path / "other").record.read_bytes() == desk.path.read_bytes()


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("../../etc/passwd", "etc-passwd.record"),
        ("/abs\\olute", "abs-olute.record"),
        ("", "session.record"),
        (" . ", "session.record"),
        ("S\u202egpj.exe\0", "S-gpj.exe.record"),
        ("\u043e" * 400, "\u043e" * 50 + ".record"),
    ],
)
def test_a_name_that_came_leads_nowhere_else(desk: Desk, tmp_path: Path, name: str, there: str) -> None:
    handover = Handover(name, desk.path.read_bytes(), b"", is_rehearsal=False)
    folder = tmp_path / "records"
    assert take_over(handover, live=folder, rehearsals=folder).record == folder / there
