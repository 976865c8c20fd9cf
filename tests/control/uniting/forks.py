"""One meeting that was gone on with from several copies of its record, at random and the same for the same seed."""

import copy
from itertools import count

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from tests.domain.chance import Chance, let_time_pass
from tests.domain.given import Stage
from tests.domain.hasty_chair import some_command
from tests.domain.meeting.what_holds import SESSION


def forked(chance: Chance, number: int, *, steps: tuple[int, int] = (0, 30)) -> list[tuple[Event, ...]]:
    """The events of so many copies of one record; some are copies of a copy, and some went on at another laptop."""
    stages = [_gone_on(Stage(SESSION), chance, steps)]
    while len(stages) < number:
        stages = [*stages, copied(chance.choice(stages), f"{len(stages)}")]
        stages = [_gone_on(stage, chance, steps) for stage in stages]
    return [stage.events for stage in stages]


def renamed(events: tuple[Event, ...], since: int, origin: str) -> tuple[Event, ...]:
    """The events with those from this place on written by another laptop."""
    later = (event.model_copy(update={"origin": origin, "n": n}) for n, event in enumerate(events[since:], 1))
    return (*events[:since], *later)


def begun_apart(chance: Chance) -> tuple[Meeting, Meeting]:
    """Two meetings of one session, led at random on two laptops that know nothing of each other."""
    one, other = Stage(SESSION), copied(Stage(SESSION), "there")
    begun = other.events[0].model_copy(update={"id": "there", "step": "there"})
    other.events, other.meeting = (begun,), fold(SESSION, (begun,))
    other.after(chance.choice([0, 90, 600]))
    return _gone_on(one, chance, (0, 60)).meeting, _gone_on(other, chance, (0, 60)).meeting


def copied(stage: Stage, name: str) -> Stage:
    """The same meeting on another laptop, or in another data folder: its ids are its own."""
    other = copy.copy(stage)
    numbers = count(1)
    other.new_id = lambda: f"id-{name}-{next(numbers):04}"  # type: ignore[method-assign]
    return other


def _gone_on(stage: Stage, chance: Chance, steps: tuple[int, int]) -> Stage:
    for _ in range(chance.randint(*steps)):
        let_time_pass(stage, chance)
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            continue
    return stage
