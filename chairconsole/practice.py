"""The simulated room of a rehearsal, which no live meeting loads."""

from typing import TYPE_CHECKING

from chairconsole.control.opening import RunningSession
from chairconsole.domain.names.directory import Directory

if TYPE_CHECKING:
    from chairconsole.control.rehearsal.rehearsal_driver import RehearsalDriver


def practice_of(running: RunningSession, directory: Directory, seed: int | None) -> "RehearsalDriver | None":
    """What plays the room of a rehearsal; None of a live meeting, which has no use for it and begins the sooner."""
    if running.rehearsal is None:
        return None
    from chairconsole.control.rehearsal.rehearsal_driver import WORKING_REHEARSAL, rehearsal_driver

    participants = running.console.meeting.session.participants
    driver = rehearsal_driver(running, directory.with_session(participants).entries, seed)
    if driver is not None and running.resumed is not None:
        driver.take_up(running.working_texts.get(WORKING_REHEARSAL))
    return driver
