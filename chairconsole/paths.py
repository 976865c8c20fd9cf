"""Where the shipped files and the user's own files are.

Nothing here creates a folder: that is done where something is written. The user's files lie in the platform's own
folders, or all of them together in the folder that the environment variable `CHAIRCONSOLE_DATA_DIR` names: a portable
installation on one disk, or a test that leaves no trace.
"""

import getpass
import os
import tempfile
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "CHAIRCONSOLE_DATA_DIR"

_APPLICATION = "chairconsole"


def shipped(name: str) -> Path:
    """Return the shipped folder `name` ("resources" or "sessions"), installed or in a checkout."""
    package = Path(__file__).parent
    installed = package / "_data" / name
    if installed.is_dir():
        return installed
    checkout = package.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / name).is_dir():
        return checkout / name
    raise FileNotFoundError(f"The shipped folder {name!r} is neither at {installed} nor in a checkout.")


def records_folder(live: bool) -> Path:
    """Return the folder of the live records, or the one that keeps rehearsals apart from them."""
    folder = _own_folder() or platformdirs.user_data_path(_APPLICATION, appauthor=False)
    return folder / ("records" if live else "rehearsals")


def settings_file() -> Path:
    """Return the file of the settings that outlive a session."""
    folder = _own_folder() or platformdirs.user_config_path(_APPLICATION, appauthor=False)
    return folder / "settings.json"


def log_file() -> Path:
    """Return the file where the console writes what went wrong in it."""
    folder = _own_folder() or platformdirs.user_log_path(_APPLICATION, appauthor=False)
    return folder / "chairconsole.log"


def second_place() -> Path:
    """Return the folder where a run goes on if its record cannot be written: the system's for temporary files."""
    try:
        user = getpass.getuser()
    except (ImportError, KeyError, OSError):
        # In a container the system may not know a name.
        user = str(os.getuid()) if hasattr(os, "getuid") else "user"
    return Path(tempfile.gettempdir()) / f"chairconsole-{user}"


def notes_folder() -> Path:
    """Return the folder where it is noted in which other places records went on."""
    return records_folder(live=True).parent / "elsewhere"


def _own_folder() -> Path | None:
    """Return the one folder for everything, if the environment names it."""
    named = os.environ.get(DATA_DIR_VARIABLE, "")
    return Path(named).expanduser().absolute() if named else None
