"""Taking back the chair's latest step, and restoring it."""

from dataclasses import dataclass

from chairconsole.domain.base.command import Command


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Take back the chair's latest step."""


@dataclass(frozen=True, slots=True)
class Redo(Command):
    """Restore the step that was taken back last, with its original instants."""
