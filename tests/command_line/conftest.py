"""A record in the user's own folder, and the command line as one calls it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from chairconsole.command_line.main import main
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from tests.desk import Desk


class Result(NamedTuple):
    """What a command ended with and what it printed."""

    code: int
    out: str
    err: str


class CommandLine:
    """Runs commands in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *words: object) -> Result:
        code = main([str(word) for word in words])
        return Result(code, *self._capsys.readouterr())

    def done(self, *words: object) -> str:
        """What a command printed that succeeded."""
        result = self.run(*words)
        assert (result.code, result.err) == (0, "")
        return result.out

    def told(self, *words: object) -> str:
        """What a command said beside what it did."""
        result = self.run(*words)
        assert (result.code, result.out) == (0, "")
        return result.err

    def fault(self, *words: object, code: int = 1) -> str:
        """What a command said that failed: sentences, and nothing but."""
        result = self.run(*words)
        assert (result.code, result.out) == (code, "")
        assert "Traceback" not in result.err
        assert result.err.strip()
        return result.err


@pytest.fixture
def command_line(capsys: pytest.CaptureFixture[str]) -> CommandLine:
    return CommandLine(capsys)


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    """A live run in the user's own folder, open while the command runs."""
    (data_dir / "records").mkdir(parents=True)
    desk = Desk(data_dir / "records")
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    desk.do(KeepPoint("a point", (), None))
    yield desk
    desk.close()
