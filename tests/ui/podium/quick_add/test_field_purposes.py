"""What Enter asks for, by what the field is used for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.agenda_commands import GoToStep, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, ChangeRequest, NewRequest
from chairconsole.domain.commands.speech_commands import ChangeSpeech, GiveFloor, SwapSpeaker
from chairconsole.ui.podium.quick_add.field_purposes import OF_MANY, Purpose, command_for, line_hint, prompt
from chairconsole.ui.podium.quick_add.typed_line import Meant
from tests.desk import Desk, shipped_directory

pytestmark = pytest.mark.usefixtures("qapp")

DIRECTORY = shipped_directory()
KENYA, MALI, GROUP = (
    DIRECTORY.resolve(name).matches[0].entry.participant for name in ("kenya", "mali", "african group")
)
PLAIN = Meant(KENYA, None, None, None, ())
FULL = Meant(KENYA, None, GROUP, About.QUESTION, ("expert-1",))


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    block = desk.meeting.block
    assert block is not None
    desk.do(GoToStep("panel-1", next(step.id for step in block.steps if step.kind == "discussion")))
    yield desk
    desk.close()


def asked(desk: Desk, purpose: Purpose, *meant: Meant, request: str | None = None) -> Command | None:
    return command_for(purpose, meant, desk.meeting, request=request, together=False)


def waiting(desk: Desk, new: NewRequest) -> str:
    return desk.do(AddRequests((new,))).waiting[-1]


def test_all_of_a_line_go_on_the_list_in_its_order(panel: Desk) -> None:
    command = command_for(Purpose.ADD, [PLAIN, FULL], panel.meeting, request=None, together=True)
    new = NewRequest(KENYA, GROUP, About.QUESTION, ("expert-1",))
    assert command == AddRequests((NewRequest(KENYA), new), together=True)


def test_the_floor_is_given_with_all_that_was_typed(panel: Desk) -> None:
    assert asked(panel, Purpose.GIVE, FULL) == GiveFloor(KENYA, GROUP, None, About.QUESTION, ("expert-1",))


def test_another_speaker_asks_for_himself(panel: Desk) -> None:
    panel.do(GiveFloor(MALI, GROUP, about=About.COMMENT))
    assert asked(panel, Purpose.SWAP, PLAIN) == SwapSpeaker(KENYA)


def test_a_changed_entry_is_what_its_line_says(panel: Desk) -> None:
    entry = waiting(panel, NewRequest(MALI, GROUP, About.COMMENT))
    assert asked(panel, Purpose.CHANGE, PLAIN, request=entry) == ChangeRequest(entry, KENYA)
    changed = ChangeRequest(entry, KENYA, GROUP, About.QUESTION, ("expert-1",))
    assert asked(panel, Purpose.CHANGE, FULL, request=entry) == changed
    assert asked(panel, Purpose.CHANGE, FULL, request="gone") is None


def test_so_is_a_changed_speech(panel: Desk) -> None:
    speech = panel.do(GiveFloor(MALI, GROUP, about=About.COMMENT)).speaking
    changed = ChangeSpeech(KENYA, None, None, None, (), speech)
    assert asked(panel, Purpose.CHANGE_SPEECH, PLAIN, request=speech) == changed


def test_a_reply_names_the_speech_that_it_answers(panel: Desk) -> None:
    command = command_for(Purpose.REPLY, [PLAIN], panel.meeting, request=None, together=False, answers="speech-1")
    assert command == AddRequests((NewRequest(KENYA, is_reply=True, answers="speech-1"),))


def test_a_last_call_is_nobodys(panel: Desk) -> None:
    assert asked(panel, Purpose.LAST_CALL, PLAIN) is None


def test_each_purpose_has_words_of_its_own() -> None:
    assert len({prompt(purpose, "Mali") for purpose in Purpose}) == len(Purpose)
    assert "Mali" in prompt(Purpose.CHANGE, "Mali")
    assert "Mali" in prompt(Purpose.CHANGE_SPEECH, "Mali")
    assert "bra ? expert 1" in line_hint()
    assert Purpose.ADD in OF_MANY
