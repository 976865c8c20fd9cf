"""A laptop in another zone than the venue's, or one that changes: what is shown and exported is the venue's."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from tests.desk import Desk
from tests.journeys.driver import Chair
from tests.journeys.test_clock_troubles import noted, speaking

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with a speech in it."""
    desk = Desk(tmp_path_factory.mktemp("record"))
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(free_text("Kenya")), after=60)
    desk.do(GiveFloor(free_text("Brazil")), after=150)
    desk.close()
    return desk.path


@pytest.fixture(scope="module")
def seen_from(record: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], dict[str, Any]]:
    """What a laptop shows and exports whose environment names a zone."""

    def see(zone: str) -> dict[str, Any]:
        folder = tmp_path_factory.mktemp("zone")
        run = subprocess.run(
            [sys.executable, "-m", "tests.journeys.processes.zone", str(record), str(folder)],
            cwd=ROOT,
            env={**os.environ, "TZ": zone, "CHAIRCONSOLE_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr
        return json.loads(run.stdout)

    return see


@pytest.fixture(scope="module")
def at_the_venue(seen_from: Callable[[str], dict[str, Any]]) -> dict[str, Any]:
    """What a laptop shows that is in the venue's zone."""
    return seen_from("Europe/Zurich")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the environment does not decide the zone here")
@pytest.mark.parametrize(
    ("zone", "hours"),
    [("Pacific/Kiritimati", 14), ("Pacific/Pago_Pago", -11), ("America/New_York", -4), ("Asia/Kathmandu", 5.75)],
)
def test_a_laptop_in_another_zone_shows_and_exports_the_same(
    seen_from: Callable[[str], dict[str, Any]], at_the_venue: dict[str, Any], zone: str, hours: float
) -> None:
    elsewhere = seen_from(zone)
    assert (at_the_venue["offset"], elsewhere["offset"]) == (2 * 3600, hours * 3600)
    assert "10:16:52" in at_the_venue["words"]
    assert elsewhere["words"] == at_the_venue["words"]
    assert elsewhere["exports"] == at_the_venue["exports"]


@pytest.fixture
def laptop_moves() -> Iterator[Callable[[str], None]]:
    """Let the laptop's zone change while the program runs."""
    before = os.environ.get("TZ")

    def move(zone: str | None) -> None:
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        time.tzset()

    yield move
    move(before)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the environment does not decide the zone here")
def test_a_zone_that_changes_during_a_speech_changes_nothing(
    chair: Chair, laptop_moves: Callable[[str | None], None]
) -> None:
    speaking(chair)
    chair.pass_time(60)
    laptop_moves("Pacific/Kiritimati")
    chair.pass_time(10)
    chair.see("1:50", on=chair.podium.floor)
    chair.see("10:42:10", on=chair.top)
    assert noted(chair) == []
    chair.check_the_record()
