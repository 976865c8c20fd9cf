"""What tests of noted points use: two themes, delegations by name, and what notes a point of a speech."""

from collections.abc import Callable

from chairconsole.domain.base.participants import Participant
from chairconsole.domain.names.directory import free_text
from tests.desk import shipped_directory

DATA, PRACTICES = 4, 6
Note = Callable[..., str]


def delegation(name: str) -> Participant:
    """A participant of the shipped directory, or one by this name."""
    found = next((entry for entry in shipped_directory().entries if entry.name == name), None)
    return found.participant if found is not None else free_text(name)
