"""Who speaks when somebody is called by name: by which entry, with what in it."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.meeting.speech import Intervention
from tests.domain.given import Stage, who

GROUP, OTHER_GROUP = who("G77", ParticipantKind.GROUP), who("AG", ParticipantKind.GROUP)
IRAN = who("Iran")


def given(stage: Stage, command: GiveFloor) -> Intervention:
    stage.do(command)
    assert stage.meeting.speech is not None
    return stage.meeting.speech


def test_of_two_entries_it_is_the_one_in_this_capacity(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(IRAN, GROUP), NewRequest(IRAN)), frozenset({"already_waiting"})))
    for_the_group, own = stage.meeting.waiting
    assert given(stage, GiveFloor(IRAN)).request == own
    assert given(stage, GiveFloor(IRAN, GROUP)).request == for_the_group


def test_on_behalf_of_nobody_typed_is_on_behalf_of_whom_the_entry_says(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(IRAN, GROUP),)))
    speech = given(stage, GiveFloor(IRAN, about=About.COMMENT))
    assert (speech.behalf, speech.about) == (GROUP, About.COMMENT)


def test_in_another_capacity_the_entry_is_another_ones(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(IRAN, GROUP),)))
    assert given(stage, GiveFloor(IRAN, OTHER_GROUP)).request is None
    assert len(stage.meeting.waiting) == 1


def test_a_reply_is_called_from_the_list_only(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(IRAN, is_reply=True),)))
    assert given(stage, GiveFloor(IRAN)).request is None


@pytest.mark.parametrize(("behalf", "limit"), [(None, 120), (GROUP, 240)])
def test_whoever_speaks_on_behalf_of_a_group_has_its_limit(behalf: object, limit: int) -> None:
    stage = Stage().at("2026-06-02T10:00").open("summary")
    stage.next()
    stage.add("Iran")
    assert given(stage, GiveFloor(IRAN, GROUP if behalf else None)).limit == Limit.of(limit)
