"""What a typed name may mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.names.line_names import NameReader
from chairconsole.domain.names.text_spans import TextSpan
from chairconsole.ui.podium.quick_add.choices import Choice, choices, has_to_choose, seat_names
from tests.desk import Desk, shipped_directory

DIRECTORY = shipped_directory()

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    yield desk
    desk.close()


def found(desk: Desk, text: str, *, with_seats: bool = False) -> tuple[list[Choice], bool]:
    """The choices for a name, and whether a person has to choose."""
    named = NameReader(DIRECTORY).one(TextSpan.of(text))
    offered = choices(named, desk.meeting, with_seats=with_seats)
    return offered, has_to_choose(named, offered)


@pytest.mark.parametrize(
    ("text", "label"), [("ken", "Kenya"), ("bra", "Brazil"), ("deu", "Germany"), ("cote", "Côte d'Ivoire")]
)
def test_the_likeliest_entry_is_first(panel: Desk, text: str, label: str) -> None:
    offered, is_doubtful = found(panel, text)
    assert offered[0].label.replace("\u2019", "'") == label
    assert offered[0].participant.name == offered[0].label
    assert offered[0].about
    assert not is_doubtful


@pytest.mark.parametrize("text", ["ger", "Zzyzx Foundation", "<b>bold</b>", "\u202eabc", "\U0001f600", "x" * 10_000])
def test_the_name_as_typed_is_always_the_last(panel: Desk, text: str) -> None:
    last = found(panel, text, with_seats=True)[0][-1]
    assert last.participant.key.startswith("text:")
    assert last.about


def test_seats_are_offered_only_where_the_floor_is_given_at_once(panel: Desk) -> None:
    giving, is_doubtful = found(panel, "exp", with_seats=True)
    assert [choice.seat for choice in giving if choice.seat] == ["expert-1", "expert-2", "expert-3"]
    assert giving[0].label == "Expert 1"
    assert is_doubtful
    assert not any(choice.seat for choice in found(panel, "exp")[0])


def test_one_seat_is_clear_and_one_of_two_kinds_is_not(panel: Desk) -> None:
    assert not found(panel, "expert 2", with_seats=True)[1]
    assert found(panel, "mo", with_seats=True)[1], "the moderator, Morocco and more"


def test_there_are_no_seats_while_no_block_is_open(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    assert not any(choice.seat for choice in found(desk, "exp", with_seats=True)[0])
    assert seat_names(desk.meeting) == ()
    desk.close()


def test_a_question_may_be_put_to_every_seat_of_the_block(panel: Desk) -> None:
    names = seat_names(panel.meeting)
    assert [seat.id for seat in names] == ["moderator", "expert-1", "expert-2", "expert-3"]
    assert names[1].label == "Expert 1"
