"""`chairconsole recover`: a new record of all that can be read, and what is lost."""

from pathlib import Path

import pytest

from chairconsole.command_line.main import main
from chairconsole.record.contents import Contents
from chairconsole.record.log import Log
from tests.desk import SESSIONS
from tests.record.kept_record import reopened
from tests.record.sample_events import every_kind


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "damaged.record"
    Log.create(path, Contents(every_kind())).close()
    path.write_bytes(path.read_bytes().replace(every_kind()[4].id.encode(), b"\xff" * len(every_kind()[4].id)))
    return path


def test_it_writes_what_is_left_and_says_what_is_lost(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = damaged.with_name("new.record")
    assert main(["recover", str(damaged), "-o", str(target)]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(f"{target}: {len(every_kind()) - 1} entries, ")
    assert "Entry 5 is lost: what it said is missing from all after it.\n" in err
    assert len(reopened(target)) == len(every_kind()) - 1


def test_a_lost_session_is_asked_for_and_taken(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damaged.write_bytes(damaged.read_bytes().replace(b"session_began", b"\xff" * 13))
    target = damaged.with_name("new.record")
    assert main(["recover", str(damaged), "-o", str(target)]) == 1
    assert "the entry that holds the session is lost" in capsys.readouterr().err
    assert not target.exists()
    session = SESSIONS / "gcm-1-geneva-2017.toml"
    assert main(["recover", str(damaged), "-o", str(target), "--session", str(session)]) == 0
    assert "the one that was given stands in its place" in capsys.readouterr().err
    assert main(["recover", str(damaged), "-o", str(target), "--session", str(damaged)]) == 1
    assert f"{damaged} is no session file." in capsys.readouterr().err
