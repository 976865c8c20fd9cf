"""What all commands have in common."""

from chairconsole.domain.base.command import Command


def test_a_command_of_no_kind_carries_nothing() -> None:
    assert not hasattr(Command(), "__dict__")
