"""What somebody asks to have opened, on the command line or by a click."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from chairconsole.domain.base.event_parts import Mode


@dataclass(frozen=True)
class OpenRequest:
    """What is to be opened. `at` is a venue time without a zone; no mode means that the user is asked."""

    session_file: Path | None = None
    mode: Mode | None = None
    at: dt.datetime | None = None
    speed: float = 1.0
    record: Path | None = None
    seed: int | None = None
    """The chance of the simulated room that takes part in a rehearsal; None if there is none."""
