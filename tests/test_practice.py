"""A rehearsal has a simulated room, a live meeting has none."""

from pathlib import Path

from chairconsole.control import opening
from chairconsole.control.opening import Machine
from chairconsole.practice import practice_of
from chairconsole.record.elsewhere.noted_places import Elsewhere
from tests.desk import FakeTime, first_session, shipped_directory


def test_only_a_rehearsal_has_a_simulated_room(program_time: FakeTime, tmp_path: Path) -> None:
    machine = Machine(program_time, "here", Elsewhere(tmp_path / "second"))
    session, directory = first_session(), shipped_directory()
    live = opening.begin_live(session, tmp_path / "live.record", machine)
    rehearsal = opening.begin_rehearsal(session, tmp_path / "rehearsal.record", machine)
    assert practice_of(live, directory, None) is None
    assert practice_of(rehearsal, directory, 7) is not None
    live.close()
    rehearsal.close()
