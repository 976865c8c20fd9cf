"""Chance that tells its seed, and random passing of time."""

import datetime as dt
import random
from collections.abc import Sequence

from chairconsole.domain.base.participants import Participant, ParticipantKind
from tests.domain.given import Stage, who

KINDS = [
    ParticipantKind.MEMBER_STATE,
    ParticipantKind.GROUP,
    ParticipantKind.STAKEHOLDER,
    ParticipantKind.OBSERVER_STATE,
    ParticipantKind.OTHER,
]


class Chance(random.Random):
    """A source of random choices that tells its seed when a test fails."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._told = seed

    def __repr__(self) -> str:
        return f"Chance({self._told})"

    def some(self, of: Sequence[str], *, most: int = 3) -> tuple[str, ...]:
        """A few of these, perhaps none, perhaps one twice."""
        return tuple(self.choices(of, k=self.randrange(most + 1))) if of else ()

    def participant(self) -> Participant:
        """One of few participants, so that some come again."""
        name = f"State {self.randrange(9)}"
        region = self.choice([None, "african", "grulac", "weog"])
        return who(name, self.choice(KINDS)).model_copy(update={"regional_group": region})


def let_time_pass(stage: Stage, chance: Chance) -> None:
    stage.after(chance.choice([0, 0, 0.0000004, 0.4, 1, 7, 20, 45.25, 90, 200, 900]))
    if chance.random() < 0.02:
        stage.reboot(dt.timedelta(minutes=chance.randrange(1, 500)))
    if chance.random() < 0.02:
        stage.set_wall_clock(dt.timedelta(seconds=chance.choice([-4000, -2, 3, 4000])))
