"""What may be asked for: every command is frozen data, and exactly one rule handles it."""

from dataclasses import FrozenInstanceError, fields, is_dataclass
from types import ModuleType

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.commands import (
    agenda_commands,
    list_commands,
    note_commands,
    plan_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
    undo_commands,
)
from chairconsole.domain.rules.decide import handlers

SUBJECTS = (
    agenda_commands,
    list_commands,
    note_commands,
    plan_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
    undo_commands,
)


def declared(subject: ModuleType) -> set[type[Command]]:
    """Return the commands of a module; what several have in common, as PlanCommand, is none."""
    found = {one for one in vars(subject).values() if isinstance(one, type) and issubclass(one, Command)}
    return {one for one in found if is_dataclass(one)}


def test_every_command_has_exactly_one_handler_and_every_handler_a_command() -> None:
    commands = [command for subject in SUBJECTS for command in declared(subject)]
    assert len(commands) == len(set(commands)) > 60
    assert set(handlers()) == set(commands)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.__name__.rpartition(".")[2])
def test_a_command_is_frozen_and_carries_its_fields_only(subject: ModuleType) -> None:
    for command in declared(subject):
        made = command(**dict.fromkeys((field.name for field in fields(command)), ()))  # type: ignore[arg-type]
        assert not hasattr(made, "__dict__")
        assert made == command(**dict.fromkeys((field.name for field in fields(command)), ()))  # type: ignore[arg-type]
        for field in fields(command):
            with pytest.raises(FrozenInstanceError):
                setattr(made, field.name, None)


def test_finishing_and_closing_mean_now_unless_they_are_dated_back() -> None:
    assert not speech_commands.Finish().ended_before
    assert not agenda_commands.CloseBlock().ended_before
