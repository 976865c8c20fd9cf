"""The user's own folders, as several commands need them."""

from chairconsole import paths
from chairconsole.record.elsewhere.noted_places import Elsewhere


def elsewhere() -> Elsewhere:
    """Where a record may go on in another place."""
    return Elsewhere(paths.second_place(), paths.notes_folder())
