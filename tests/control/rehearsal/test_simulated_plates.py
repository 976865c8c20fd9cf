"""The name plates of a simulated room: realistic in number and kind, and only where plates are raised."""

import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from chairconsole.control.rehearsal.simulated_plates import SimulatedPlates
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import About, ListState
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, SetListState, Withdraw
from chairconsole.domain.commands.proceedings_commands import SuspendMeeting
from tests.desk import shipped_directory
from tests.rehearsal import Rehearsal


@dataclass
class Plates:
    """A room that only raises plates, and what it asked for."""

    seed: int = 1
    rehearsal: Rehearsal = field(default_factory=lambda: Rehearsal(start="10:45"))

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)  # noqa: S311
        self.plates = SimulatedPlates(shipped_directory().entries, chance)
        self.asked: list[Command] = []

    def wait(self, minutes: float, step: float = 5) -> None:
        for _ in range(round(minutes * 60 / step)):
            self.rehearsal.time.advance(seconds=step)
            for command in self.plates.commands(self.rehearsal.meeting, self.rehearsal.console.now()):
                self.asked.append(command)
                with suppress(Refused):
                    self.rehearsal.do(command)


@pytest.fixture
def plates() -> Plates:
    return Plates()


def test_nobody_asks_before_the_discussion_or_after_the_list_was_closed(plates: Plates) -> None:
    plates.wait(10)
    plates.rehearsal.do(OpenBlock("panel-1"))
    plates.wait(10)
    assert plates.asked == []
    plates.rehearsal.discuss()
    plates.rehearsal.do(SetListState(ListState.CLOSED))
    plates.wait(30)
    assert plates.asked == []


def test_nobody_asks_while_the_meeting_is_suspended(plates: Plates) -> None:
    plates.rehearsal.discuss()
    plates.rehearsal.do(SuspendMeeting())
    plates.wait(30)
    assert plates.asked == []


def test_many_plates_go_up_at_first_and_then_a_few_at_a_time(plates: Plates) -> None:
    plates.rehearsal.discuss()
    plates.wait(1)
    assert 3 <= len(plates.rehearsal.meeting.waiting) <= 8
    plates.wait(9)
    assert 4 <= len(plates.rehearsal.meeting.waiting) <= 20
    plates.wait(100)
    meeting = plates.rehearsal.meeting
    assert 25 <= len(meeting.requests) <= 80
    assert any(request.together for request in meeting.requests.values())
    assert any(isinstance(command, Withdraw) for command in plates.asked)


def test_they_are_of_all_kinds_and_ask_for_all_reasons() -> None:
    requests = []
    for seed in range(12):
        plates = Plates(seed)
        plates.rehearsal.discuss()
        plates.wait(110, step=20)
        requests += plates.rehearsal.meeting.requests.values()
    kinds = Counter(request.participant.kind for request in requests)
    assert kinds.most_common(1)[0][0] is ParticipantKind.MEMBER_STATE
    assert set(kinds) >= {ParticipantKind.GROUP, ParticipantKind.IGO, ParticipantKind.STAKEHOLDER}
    abouts = Counter(request.about for request in requests)
    assert set(abouts) == {None, *About}
    questions = [request for request in requests if request.about is About.QUESTION]
    assert {seat for request in questions for seat in request.to} == {"expert-1", "expert-2", "expert-3"}
    assert all(request.to == () for request in requests if request.about is not About.QUESTION)


def test_a_state_speaks_on_behalf_of_no_other_group_than_its_own() -> None:
    pairs = set()
    for seed in range(12):
        plates = Plates(seed)
        plates.rehearsal.discuss()
        plates.wait(110, step=20)
        for request in plates.rehearsal.meeting.requests.values():
            if request.behalf is not None:
                pairs.add((request.participant.regional_group, request.behalf.key, request.behalf.name))
    assert pairs
    assert all(region == key or name == f"{region} Group" for region, key, name in pairs)


def test_the_summary_panel_is_asked_by_states_and_groups_and_by_others_now_and_then() -> None:
    asked = Counter()
    for seed in range(12):
        plates = Plates(seed)
        block = plates.rehearsal.session.block("summary-panel")
        step = next(step for step in block.steps if step.kind == "discussion")
        plates.rehearsal.do(GoToStep(block.id, step.id))
        plates.wait(80, step=20)
        for command in plates.asked:
            if isinstance(command, AddRequests):
                asked.update(request.participant.kind for request in command.requests)
        kinds = {request.participant.kind for request in plates.rehearsal.meeting.requests.values()}
        assert kinds <= {ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP}, "a doubted plate is not confirmed"
    others = sum(asked.values()) - asked[ParticipantKind.MEMBER_STATE] - asked[ParticipantKind.GROUP]
    assert 0 < others < sum(asked.values()) / 10
