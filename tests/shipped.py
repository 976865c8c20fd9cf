"""The directory of participants and the names in six languages, as shipped."""

from chairconsole.control.files import directory_file
from chairconsole.domain.names.directory import Directory
from tests.desk import RESOURCES


def shipped_directory() -> Directory:
    """The directory of participants, as shipped."""
    return directory_file.shipped_directory(RESOURCES)
