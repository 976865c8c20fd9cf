"""What may be asked for."""

from dataclasses import FrozenInstanceError, is_dataclass
from typing import get_args

import pytest

from chairconsole.domain.commands import all_commands as commands


def test_every_command_is_one_that_can_be_given() -> None:
    declared = {value for value in vars(commands).values() if isinstance(value, type) and is_dataclass(value)}
    assert declared - {commands.NewRequest} == set(get_args(commands.Command))


def test_a_command_cannot_be_changed() -> None:
    command = commands.AddTime(30)
    with pytest.raises(FrozenInstanceError):
        command.seconds = 60  # type: ignore[misc]


def test_finishing_means_now_unless_it_is_dated_back() -> None:
    assert not commands.Finish().ended_before
