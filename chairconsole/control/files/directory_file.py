"""The directory as it is shipped: a file of delegations, and one of their names in six languages."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from chairconsole.domain.names.directory import Directory

if TYPE_CHECKING:
    from chairconsole.domain.names.language_names import LanguageNames


def shipped_directory(resources: Path) -> Directory:
    """The directory below the folder of resources; the names in other languages are read when they are needed."""
    folder = resources / "directory"
    return Directory.from_json((folder / "delegations.json").read_text("utf-8"), partial(_names, folder))


def _names(folder: Path) -> "LanguageNames":
    # No start of the console needs them.
    from chairconsole.domain.names.language_names import LanguageNames

    return LanguageNames(partial((folder / "names.json").read_text, "utf-8"))
