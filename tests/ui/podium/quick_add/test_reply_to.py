"""Which speeches a right of reply may answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor, SpeakerAbsent
from chairconsole.ui.podium.quick_add.reply_to import answerable, speech_choices
from tests.desk import Desk, shipped_directory

KENYA, MALI, GROUP = (
    shipped_directory().resolve(name).matches[0].entry.participant for name in ("kenya", "mali", "african group")
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_the_latest_speech_of_the_meeting_is_first(desk: Desk) -> None:
    desk.do(OpenBlock("opening"))
    desk.do(GiveFloor(MALI), after=60)
    desk.do(OpenBlock("panel-1"), after=60)
    desk.do(GiveFloor(KENYA, GROUP), after=60)
    first, second = speech_choices(desk.meeting)
    assert first.label == "Kenya for the African Group"
    assert first.speech == desk.meeting.speaking
    assert second.label == "Mali"
    assert "Opening" in second.about
    assert "Panel" not in first.about


def test_a_speech_that_does_not_count_is_none(desk: Desk) -> None:
    assert answerable(desk.meeting) == []
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(KENYA))
    desk.do(SpeakerAbsent(), after=5)
    assert answerable(desk.meeting) == []


def test_nor_is_one_of_the_morning_in_the_afternoon(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(KENYA))
    desk.do(OpenBlock("panel-2"), after=5)
    assert answerable(desk.meeting) == []
