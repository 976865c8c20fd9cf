"""The session files that were saved or opened last: kept in the settings, and read without keeping anybody waiting."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import wait
from pathlib import Path

from chairconsole.control.background import in_background
from chairconsole.control.files.settings import KeptSettings
from chairconsole.record.session_file import LoadedSession, load_session

MOST = 5
PATIENCE_SECONDS = 0.5
"""How long the first screen waits for a file that may lie on a network which hangs."""


def remember(settings: KeptSettings, path: Path, *, shipped: Path) -> None:
    """Let this file be the latest. One in the folder of shipped sessions is on offer anyway."""
    if path.resolve().parent == shipped.resolve():
        return
    latest = str(path.absolute())
    before = [one for one in settings.now.recent_sessions if one != latest]
    settings.change(recent_sessions=(latest, *before)[:MOST])
    settings.write()


def read_in_time(
    recent: Sequence[str],
    *,
    patience: float = PATIENCE_SECONDS,
    read: Callable[[Path], LoadedSession] = load_session,
) -> list[tuple[Path, LoadedSession]]:
    """These files in their order, read; those that are gone, or do not answer within so many seconds, are left out."""
    looks = [(Path(one), in_background("recent session", _read, Path(one), read)) for one in recent]
    answered = wait([reading for _, reading in looks], timeout=patience).done
    found = [(path, reading.result()) for path, reading in looks if reading in answered]
    return [(path, loaded) for path, loaded in found if loaded is not None]


def _read(path: Path, read: Callable[[Path], LoadedSession]) -> LoadedSession | None:
    try:
        return read(path) if os.path.isfile(path) else None
    except OSError:
        return None
