"""What the line in the field holds, and what was chosen for its names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.podium.quick_add.typed_line import Slot, TypedLine
from chairconsole.ui.widgets.runs import joined
from tests.desk import Desk, shipped_directory

DIRECTORY = shipped_directory()

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    yield desk
    desk.close()


@pytest.fixture
def line() -> TypedLine:
    return TypedLine(lambda: DIRECTORY)


def chips(line: TypedLine) -> list[tuple[str, str]]:
    return [(joined(chip.runs), chip.tone) for chip in line.chips()]


def test_each_request_has_a_chip_that_says_what_enter_does(panel: Desk, line: TypedLine) -> None:
    line.read("swi, mali / afgrp, bra ? expert 1, ken ?, ger ? comment, Zzyzx Trust", panel.meeting)
    assert chips(line) == [
        ("Switzerland", "accent"),
        ("Mali for the African Group", "accent"),
        ("Brazil \u2192 Expert 1", "accent"),
        ("Kenya ?", "accent"),
        ("Germany comment", "accent"),
        ("Zzyzx Trust", ""),
    ]
    requests = [one.request() for one in line.meant()]
    assert (requests[2].about, requests[2].to) == (About.QUESTION, ("expert-1",))
    assert requests[1].behalf is not None
    assert line.doubtful() is None


def test_a_long_name_leaves_room_for_what_it_asks(panel: Desk, line: TypedLine) -> None:
    line.read("picum ? exp 2", panel.meeting)
    assert [words for words, _ in chips(line)] == ["Platform for Internation\u2026 \u2192 Expert 2"]
    line.read("picum", panel.meeting)
    assert [words for words, _ in chips(line)] == ["Platform for International Cooperation on Undocumented Migrants"]


def test_beside_others_a_name_is_short_where_it_can_be(panel: Desk, line: TypedLine) -> None:
    line.read("ken, bra eu, iom", panel.meeting)
    assert [words for words, _ in chips(line)] == ["Kenya", "Brazil", "European Union", "IOM"]


def test_a_seat_that_is_not_found_is_said(panel: Desk, line: TypedLine) -> None:
    line.read("ken ? zzyzx", panel.meeting)
    assert chips(line) == [("Kenya ? zzyzx?", "accent")]


def test_an_ambiguous_name_is_amber_until_somebody_chooses(panel: Desk, line: TypedLine) -> None:
    line.read("swi, congo", panel.meeting)
    assert chips(line)[1] == ("Congo? 2 \u25be", "amber")
    assert line.doubtful() == line.slot_of(-1) == Slot(1)
    line.choose(Slot(1), 1)
    assert line.doubtful() is None
    assert chips(line)[1] == ("Democratic Republic of the Congo", "accent")


def test_so_is_an_ambiguous_group(panel: Desk, line: TypedLine) -> None:
    line.read("mali / au", panel.meeting)
    assert line.doubtful() == line.slot_of(0) == Slot(0, is_behalf=True)
    assert chips(line)[0][1] == "amber"
    line.choose(Slot(0, is_behalf=True), 0)
    assert line.meant()[0].behalf == line.choices(Slot(0, is_behalf=True))[0].participant


def test_a_choice_stays_while_the_rest_of_the_line_changes_and_goes_with_its_name(panel: Desk, line: TypedLine) -> None:
    line.read("congo", panel.meeting)
    line.choose(Slot(0), 1)
    line.read("swi, congo, ken", panel.meeting)
    assert line.doubtful() is None
    line.read("swi, ken", panel.meeting)
    line.read("congo", panel.meeting)
    assert line.doubtful() == Slot(0), "the same letters always mean the same"


def test_two_of_the_same_letters_are_chosen_apart(panel: Desk, line: TypedLine) -> None:
    line.read("congo, congo", panel.meeting)
    line.choose(Slot(0), 0)
    assert line.doubtful() == Slot(1)


def test_a_name_may_be_known_beforehand(panel: Desk, line: TypedLine) -> None:
    niger = DIRECTORY.get("NER")
    assert niger is not None
    line.read("Niger", panel.meeting)
    line.mean(niger.participant)
    assert line.doubtful() is None
    assert line.meant()[0].participant == niger.participant


def test_whole_names_of_a_pasted_table_are_clear(panel: Desk, line: TypedLine) -> None:
    line.read("Niger\nGuinea\nMali", panel.meeting)
    assert line.is_batch
    assert len(line) == 3
    assert line.doubtful() is None


def test_nothing_typed_is_nothing(panel: Desk, line: TypedLine) -> None:
    line.read(" , ", panel.meeting)
    assert len(line) == 0
    assert line.slot_of(-1) is None
    assert line.doubtful() is None
    assert chips(line) == []
