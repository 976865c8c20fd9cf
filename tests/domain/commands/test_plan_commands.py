"""What may be asked for about the plan: each is handled in one place."""

from dataclasses import is_dataclass
from typing import get_args

from chairconsole.domain.commands import plan_commands


def test_every_command_about_the_plan_is_handled_as_one() -> None:
    declared = {one for one in vars(plan_commands).values() if isinstance(one, type) and is_dataclass(one)}
    assert declared == set(get_args(plan_commands.PlanCommand))
