"""The directory of participants and the names in six languages, as shipped."""

from functools import partial

from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.language_names import LanguageNames
from tests.desk import RESOURCES


def shipped_directory() -> Directory:
    """The directory of participants, as shipped."""
    folder = RESOURCES / "directory"
    names = LanguageNames(partial((folder / "names.json").read_text, "utf-8"))
    return Directory.from_json((folder / "delegations.json").read_text("utf-8"), names)
