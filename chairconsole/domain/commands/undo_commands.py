"""Undo and redo of the chair."""

from dataclasses import dataclass

from chairconsole.domain.base.command import Command


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Undo the chair's latest undo entry."""


@dataclass(frozen=True, slots=True)
class Redo(Command):
    """Redo what was undone last, with its original instants."""
