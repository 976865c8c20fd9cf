"""What is written for an entry or a speech reads as the same again."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import Participant, unnamed_participant
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.quick_add.held_line import held_line
from chairconsole.ui.podium.quick_add.typed_line import Meant, TypedLine
from tests.desk import Desk, shipped_directory

DIRECTORY = shipped_directory()
GROUP = DIRECTORY.resolve("african group").matches[0].entry.participant

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(tmp_path_factory.mktemp("panel"))
    desk.do(OpenBlock("panel-1"))
    yield desk
    desk.close()


def entry(
    who: Participant, behalf: Participant | None, about: About | None, to: tuple[str, ...], now: Stamp
) -> Request:
    return Request("r-1", "panel-1", who, behalf, now, now, about=about, to=to)


def read_again(panel: Desk, held: Request) -> Meant:
    written = held_line(held, panel.meeting, DIRECTORY)
    line = TypedLine(lambda: DIRECTORY)
    line.read(written.text, panel.meeting)
    line.mean(written.participant)
    if written.behalf is not None:
        line.mean(written.behalf, is_behalf=True)
    (meant,) = line.meant()
    return meant


def test_everybody_of_the_directory_is_read_as_the_same(panel: Desk) -> None:
    began = panel.meeting.blocks["panel-1"].began
    for one in DIRECTORY.entries:
        held = entry(one.participant, GROUP, About.COMMENT, ("expert-1", "expert-3"), began)
        assert read_again(panel, held) == Meant(one.participant, None, GROUP, held.about, held.to), one.name


NAMES = [
    *("Women for ASEAN", "A, B; C", "Who? / What", "ken bra", "<b>bold</b>"),
    *("\u202eabc", "a/b", "?", "for", "x" * 9000),
]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:12])
@pytest.mark.parametrize("about", [None, *About])
def test_so_is_whatever_was_typed(panel: Desk, name: str, about: About | None) -> None:
    began = panel.meeting.blocks["panel-1"].began
    held = entry(free_text(name), GROUP, about, ("moderator",) if about else (), began)
    assert read_again(panel, held) == Meant(held.participant, None, GROUP, held.about, held.to)
    assert read_again(panel, entry(GROUP, free_text(name), about, (), began)).behalf == free_text(name)


@given(name=st.text(min_size=1).filter(lambda text: any(map(str.isalnum, text))))
def test_so_is_any_text(panel: Desk, name: str) -> None:
    held = entry(free_text(name), None, About.QUESTION, (), panel.meeting.blocks["panel-1"].began)
    assert read_again(panel, held) == Meant(held.participant, None, None, About.QUESTION, ())


def test_somebody_without_a_name_has_an_empty_line(panel: Desk) -> None:
    line = held_line(
        entry(unnamed_participant("1"), None, None, (), panel.meeting.blocks["panel-1"].began), panel.meeting, DIRECTORY
    )
    assert (line.text, line.name, line.about) == ("", 0, None)


def test_it_tells_where_the_name_ends_and_what_it_is_about_begins(panel: Desk) -> None:
    began = panel.meeting.blocks["panel-1"].began
    line = held_line(entry(GROUP, None, About.QUESTION, ("expert-1",), began), panel.meeting, DIRECTORY)
    assert line.text[: line.name] == "African Group"
    assert line.text[-(line.about or 0) :] == "Expert 1"
