"""A record that is damaged, or not as it was written, is gone on with only after a question; or what is left of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import copy_record
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.program import Program
from chairconsole.record.catalogue import summary
from chairconsole.record.elsewhere.continuations import where_it_goes_on
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.verify import verify
from tests.record.kept_record import reopened
from tests.record.test_schema import change
from tests.started import GENEVA, Answers, is_welcome

RULES = """
DROP TRIGGER events_are_not_changed;
{}
CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
"""


@pytest.fixture
def record(start_program: Callable[[], Program]) -> Path:
    """The record of a live run in which a panel was opened and begun; nobody has it open."""
    program = start_program()
    program.open(OpenRequest(GENEVA, Mode.LIVE))
    assert program._running is not None
    program._running.console.do(OpenBlock("panel-1"))
    program._running.console.do(Next())
    path = program.record_path()
    program.close()
    assert path is not None
    return path


@pytest.fixture
def changed(record: Path) -> Path:
    """That record after somebody changed a text inside an entry."""
    change(record, RULES.format("UPDATE events SET body = replace(body, 'Geneva', 'Vienna') WHERE seq = 1;"))
    return record


@pytest.fixture
def damaged(record: Path) -> Path:
    """That record with the first bytes of its file gone."""
    with record.open("r+b") as file:
        file.write(bytes(4096))
    return record


def test_a_sound_record_is_gone_on_with_without_a_question(program: Program, record: Path) -> None:
    with Answers() as answers:
        program.open(OpenRequest(record=record))
    assert (program.record_path(), answers.read) == (record, [])


@pytest.mark.parametrize("answer", ["answer_back", ""])
def test_one_that_was_changed_is_opened_only_with_a_question_and_else_stays_as_it_is(
    program: Program, changed: Path, answer: str
) -> None:
    before = changed.read_bytes()
    with Answers(answer) as answers:
        program.open(OpenRequest(record=changed))
    assert f"{changed.name} is not as it was written" in answers.read[0]
    assert "Entry 1 is not the first as it was recorded" in answers.read[0]
    assert is_welcome(program)
    assert changed.read_bytes() == before


def test_it_can_be_gone_on_with_all_the_same(program: Program, changed: Path) -> None:
    entries = len(reopened(changed))
    with Answers("answer_go_on_all_the_same"):
        program.open(OpenRequest(record=changed))
    assert program.record_path() == changed
    assert len(reopened(changed)) == entries + 1


def test_what_can_be_read_of_it_can_be_a_new_record(program: Program, changed: Path) -> None:
    before, entries = changed.read_bytes(), len(reopened(changed))
    with Answers("answer_recover"):
        program.open(OpenRequest(record=changed))
    new = changed.with_name(changed.name.replace(".record", "-recovered.record"))
    assert program.record_path() == new
    assert verify(new).is_sound
    assert len(reopened(new)) == entries + 1
    assert changed.read_bytes() == before


def test_a_damaged_one_offers_what_can_be_read_of_it(program: Program, damaged: Path) -> None:
    before = damaged.read_bytes()
    with Answers("answer_back") as answers:
        program._go_on_with(damaged)
    assert f"{damaged.name} is damaged" in answers.read[0]
    assert "entries can be read." in answers.read[0]
    assert is_welcome(program)
    with Answers("answer_recover"):
        program._go_on_with(damaged)
    assert program.record_path() == damaged.with_name(damaged.name.replace(".record", "-recovered.record"))
    assert damaged.read_bytes() == before


def test_of_what_is_no_record_nothing_is_offered(program: Program, tmp_path: Path) -> None:
    letter = tmp_path / "letter.record"
    letter.write_text("Dear all,\n" * 900)
    with pytest.raises(RecordError) as raised:
        program.open(OpenRequest(record=letter))
    assert raised.value.code == "not_a_record"


@pytest.fixture
def away(record: Path, tmp_path: Path) -> Path:
    """A copy of that record on a stick which was taken away; it is noted as going on with the record."""
    stick = tmp_path / "stick"
    copy = copy_record(record, stick)
    Elsewhere(tmp_path).remember(record, "", copy)
    stick.rename(tmp_path / "taken-away")
    return copy


@pytest.mark.parametrize("answer", ["answer_back", ""])
def test_a_part_in_another_place_is_asked_for_and_without_an_answer_nothing_is_opened(
    program: Program, record: Path, away: Path, answer: str
) -> None:
    with Answers(answer) as answers:
        program.open(OpenRequest(record=record))
    assert answers.read[0].startswith("A part of this record is in another place")
    assert str(away) in answers.read[0]
    assert is_welcome(program)


def test_a_part_in_another_place_can_be_done_without_or_put_back(
    program: Program, record: Path, away: Path, tmp_path: Path
) -> None:
    with Answers("answer_look_again", "answer_go_on_without") as answers:
        program.open(OpenRequest(record=record))
    assert (len(answers.read), program.record_path()) == (2, record)
    program.close()
    (tmp_path / "taken-away").rename(tmp_path / "stick")
    with Answers() as answers:
        program.open(OpenRequest(record=record))
    assert (answers.read, program.record_path()) == ([], record)


def test_of_a_damaged_record_that_is_whole_elsewhere_a_copy_is_gone_on_with(
    program: Program, record: Path, tmp_path: Path
) -> None:
    entries, copy = len(reopened(record)), copy_record(record, tmp_path / "stick")
    Elsewhere(tmp_path).remember(record, "", copy)
    with record.open("r+b") as file:
        file.write(bytes(4096))
    before = record.read_bytes()
    with Answers("answer_go_on_with_copy") as answers:
        program.open(OpenRequest(record=record))
    assert f"All of it is in {copy}." in answers.read[0]
    path = program.record_path()
    assert path is not None
    assert (path.parent, path == record) == (record.parent, False)
    assert len(reopened(path)) == entries + 1
    assert record.read_bytes() == before


@pytest.fixture
def parted(program: Program, record: Path, tmp_path: Path) -> Path:
    """A copy of that record, noted as going on with it, and in both a point that the other one lacks."""
    copy = copy_record(record, tmp_path / "stick")
    for path in (copy, record):
        program.open(OpenRequest(record=path))
        assert program._running is not None
        program._running.console.do(KeepPoint(path.parent.name, (), None))
        program.close()
    program._machine.elsewhere.remember(record, summary(record).run, copy)
    return copy


@pytest.mark.parametrize("answer", ["answer_unite", "answer_go_on_with_this", "answer_back"])
def test_a_record_that_went_on_in_two_places_can_be_united(
    program: Program, record: Path, parted: Path, answer: str
) -> None:
    before = record.read_bytes(), parted.read_bytes()
    with Answers(answer) as answers:
        program.open(OpenRequest(record=record))
    assert answers.read[0].startswith("This record went on in two places")
    assert str(parted) in answers.read[0]
    if answer == "answer_back":
        assert is_welcome(program)
        return
    assert program._running is not None
    points = {point.text for point in program._running.console.meeting.points.values()}
    assert points == ({"records", "stick"} if answer == "answer_unite" else {"records"})
    assert (program.record_path() == record) == (answer == "answer_go_on_with_this")
    if answer == "answer_unite":
        assert (record.read_bytes(), parted.read_bytes()) == before
        united = program.record_path()
        assert united is not None
        parted.unlink()
        assert not where_it_goes_on(united, program._machine.elsewhere), "all of it is in the united one"
        assert where_it_goes_on(record, program._machine.elsewhere)
