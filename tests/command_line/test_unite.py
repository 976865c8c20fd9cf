"""`chairconsole unite`: what is said of two records, and with which code it ends."""

from pathlib import Path

import pytest

from chairconsole.domain.commands.speech_commands import Finish, GiveFloor
from chairconsole.record.contents import Contents, WorkingText
from chairconsole.record.log import Log
from tests.command_line.conftest import CommandLine
from tests.control.uniting.forks import copied
from tests.domain.given import Stage, who


def _written(stage: Stage, path: Path) -> Path:
    Log.create(path, Contents(stage.events)).close()
    return path


@pytest.fixture
def forked(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of one record in which two chairs gave the floor."""
    stage = Stage().in_discussion()
    other = copied(stage, "b")
    stage.after(5).do(GiveFloor(who("Kenya")))
    other.after(9).do(GiveFloor(who("Brazil")))
    other.after(60).do(Finish())
    return _written(stage, tmp_path / "a.record"), _written(other, tmp_path / "b.record")


@pytest.fixture
def apart(tmp_path: Path) -> tuple[Path, Path]:
    """Two records of one session, begun apart; in the second one the clock is 30 seconds ahead."""
    stages = Stage(), Stage(at="2026-06-01T09:59:30")
    stages[1].new_id = iter(f"there-{number}" for number in range(1000)).__next__  # type: ignore[method-assign]
    for stage, name in zip(stages, ("a", "b"), strict=True):
        stage.at(f"10:15:{'00' if name == 'a' else '30'}").open("panel-1").give("Kenya")
        stage.after(90).do(Finish())
    begun = stages[1].events[0].model_copy(update={"id": "there", "step": "there"})
    stages[1].events = (begun, *stages[1].events[1:])
    return _written(stages[0], tmp_path / "a.record"), _written(stages[1], tmp_path / "b.record")


def test_of_one_beginning_it_counts_and_tells_what_does_not_apply(
    forked: tuple[Path, Path], tmp_path: Path, command_line: CommandLine
) -> None:
    target = tmp_path / "c.record"
    found = command_line.run("unite", *forked, "-o", target)
    assert found.code == 0
    both = len(Stage().in_discussion().events)
    assert found.out == f"{target}: {both} entries of both, 1 of {forked[0]} only, 2 of {forked[1]} only.\n"
    first, second = found.err.splitlines()
    assert first.startswith(
        f"Entry {both + 2} ({forked[1]}, 2026-06-01 10:43:09) was left out: somebody has the floor."
    )
    assert second.endswith("It says: floor finished: Brazil.")
    checked = command_line.run("verify", target)
    assert (checked.code, checked.out) == (0, f"{target} is sound: {both + 3} entries.\n")
    assert f"Entry {both + 2} (floor_given) was left out: somebody has the floor.\n" in checked.err


def test_of_two_beginnings_the_podium_is_asked_for(
    apart: tuple[Path, Path], tmp_path: Path, command_line: CommandLine
) -> None:
    one, other = apart
    target = tmp_path / "c.record"
    assert f"{one} and {other} were begun apart." in command_line.fault("unite", *apart, "-o", target, code=2)
    stranger = tmp_path / "stranger.record"
    asked = command_line.fault("unite", *apart, "-o", target, "--podium", stranger, code=2)
    assert asked == f"chairconsole unite: --podium is {one} or {other}\n"
    assert not target.exists()
    found = command_line.run("unite", *apart, "-o", target, "--podium", one)
    assert found.out.endswith(f"1 of 1 speech of {other} matched, 0 of 0 points attached, its clock 0:30 ahead.\n")


def test_what_was_typed_is_told_and_commands_no_terminal(
    apart: tuple[Path, Path], tmp_path: Path, command_line: CommandLine
) -> None:
    half = WorkingText("one\x1b[2Jtwo\nthree \u202e four", Stage().now.at)
    with Log.open(apart[1]) as log:
        log.write(Contents(working_texts={"names": half}))
    found = command_line.run("unite", *apart, "-o", tmp_path / "c.record", "--podium", apart[0])
    assert found.err == f"Only {apart[1]} has this half-typed text (names): “one[2Jtwo\nthree four”.\n"


def test_a_target_that_is_taken_and_a_damaged_record_are_refused(
    forked: tuple[Path, Path], tmp_path: Path, command_line: CommandLine
) -> None:
    one, other = forked
    assert command_line.fault("unite", one, other, "-o", one) == f"{one} exists already and was left as it is.\n"
    target = tmp_path / "c.record"
    missing = tmp_path / "none.record"
    assert command_line.fault("unite", one, missing, "-o", target) == f"{missing} does not exist.\n"
    other.write_bytes(other.read_bytes()[:-6000])
    said = command_line.fault("unite", one, other, "-o", target)
    assert f"chairconsole recover {other} -o NEW.record" in said
    assert not target.exists()
