"""The directory as it is shipped: a file of delegations, and one of their names in six languages."""

from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from chairconsole.domain.names.directory import Directory

if TYPE_CHECKING:
    from chairconsole.domain.names.language_names import LanguageNames


def shipped_directory(resources: Path) -> Directory:
    """The directory below the folder of resources; the names in other languages are read when they are needed."""
    text = (resources / "directory" / "delegations.json").read_text("utf-8")
    return Directory.from_json(text, partial(shipped_names, resources))


@lru_cache(1)
def shipped_names(resources: Path) -> "LanguageNames":
    """The names in six languages, below the folder of resources: the same for drafting and for the check of a draft."""
    # No start of the console needs them.
    from chairconsole.domain.names.language_names import LanguageNames

    return LanguageNames(partial((resources / "directory" / "names.json").read_text, "utf-8"))
