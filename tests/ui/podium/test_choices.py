"""What a typed name may mean."""

import pytest

from chairconsole.domain.commands import OpenBlock
from chairconsole.ui.podium.choices import choices
from tests.desk import Desk
from tests.ui.meeting_room import shipped_directory

DIRECTORY = shipped_directory()

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def panel(tmp_path) -> Desk:
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    yield desk
    desk.close()


@pytest.mark.parametrize("text", ["", "   ", "\n", "\t"])
def test_no_name_means_nobody(panel: Desk, text: str) -> None:
    assert choices(text, DIRECTORY, panel.meeting, with_seats=True) == []


@pytest.mark.parametrize(
    ("text", "label"), [("ken", "Kenya"), ("bra", "Brazil"), ("deu", "Germany"), ("cote", "Côte d'Ivoire")]
)
def test_the_likeliest_entry_is_first(panel: Desk, text: str, label: str) -> None:
    found = choices(text, DIRECTORY, panel.meeting, with_seats=False)
    assert found[0].label.replace("\u2019", "'") == label
    assert found[0].participant.name == found[0].label
    assert found[0].about


@pytest.mark.parametrize("text", ["ger", "Zzyzx Foundation", "<b>bold</b>", "\u202eabc", "\U0001f600"])
def test_the_name_as_typed_is_always_the_last(panel: Desk, text: str) -> None:
    last = choices(text, DIRECTORY, panel.meeting, with_seats=True)[-1]
    assert last.participant.key.startswith("text:")
    assert last.about


def test_seats_are_offered_only_when_the_floor_is_given_at_once(panel: Desk) -> None:
    giving = choices("exp", DIRECTORY, panel.meeting, with_seats=True)
    assert [choice.seat for choice in giving if choice.seat] == ["expert-1", "expert-2", "expert-3"]
    assert giving[0].label == "Expert 1"
    assert not any(choice.seat for choice in choices("exp", DIRECTORY, panel.meeting, with_seats=False))


def test_there_are_no_seats_while_no_block_is_open(tmp_path) -> None:
    desk = Desk(tmp_path)
    assert not any(choice.seat for choice in choices("exp", DIRECTORY, desk.meeting, with_seats=True))
    desk.close()


def test_a_very_long_name_is_still_one_choice(panel: Desk) -> None:
    found = choices("x" * 10_000, DIRECTORY, panel.meeting, with_seats=True)
    assert len(found) == 1
