"""Points and messages beside the draft."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import (
    KeepPoint,
    MakeMessage,
    MergePoints,
    RemovePoints,
    RestorePoints,
    SplitPoint,
    UndoNote,
)
from chairconsole.report.accounts.bench import GroupBy, entries, grouped, index, removed, theme_counts
from tests.report.conftest import Stage


@pytest.fixture
def noted(stage: Stage) -> Stage:
    """Four points of three delegations, two of them one message, and one of nobody in particular."""
    stage.discuss()
    for name, text, themes in (
        ("Mali", "Data by age", ("data",)),
        ("Peru", "Data by sex", ("data", "national-policies")),
        ("Chad", "Visas for workers", ("national-policies",)),
    ):
        speech = stage.speak(stage.who(name), 30)
        stage.note(text, *themes, of=speech)
    stage.note("Cost of remittances", of=speech, what=PointKind.FIGURE)
    stage.do(KeepPoint("said outside", (), None))
    first, second, *_ = stage.meeting.points
    stage.do(MakeMessage((first, second)))
    return stage


def layout(stage: Stage, by: GroupBy) -> dict[str, list[str]]:
    found = entries(stage.meeting)
    return {
        group.key: [entry.points[0].text + ("*" if entry.message else "") for entry in group.entries]
        for group in grouped(stage.meeting, found, by)
    }


def test_a_message_stands_once_with_all_its_points(noted: Stage) -> None:
    found = entries(noted.meeting)
    assert len(found) == 4
    assert [point.text for point in found[0].points] == ["Data by age", "Data by sex"]
    assert found[0].id in noted.meeting.messages
    assert [group.points for group in grouped(noted.meeting, found, GroupBy.THEME)] == [1, 2, 2]


def test_it_is_grouped_by_theme_in_the_order_of_the_session(noted: Stage) -> None:
    assert layout(noted, GroupBy.THEME) == {
        "national-policies": ["Visas for workers"],
        "data": ["Data by age*"],
        "": ["Cost of remittances", "said outside"],
    }


def test_it_is_grouped_by_block_kind_and_delegation(noted: Stage) -> None:
    assert set(layout(noted, GroupBy.BLOCK)) == {"panel-1"}
    assert layout(noted, GroupBy.KIND)["figure"] == ["Cost of remittances"]
    assert list(layout(noted, GroupBy.DELEGATION)) == ["CHA", "MAL", ""]


def test_names_texts_and_themes_are_found(noted: Stage) -> None:
    lying = index(noted.meeting, entries(noted.meeting))
    assert [entry.points[0].text for entry in lying.matching("chad visa")] == ["Visas for workers"]
    assert [entry.points[0].text for entry in lying.matching("peru")] == ["Data by age"]
    assert len(lying.matching("national")) == 2
    assert lying.matching("nobody said this") == []


def test_only_what_belongs_to_the_panel_lies_there(noted: Stage) -> None:
    assert entries(noted.meeting, "opening") == ()
    assert len(entries(noted.meeting, "panel-1")) == 4
    assert theme_counts(noted.meeting, "panel-1") == {"": 5, "data": 2, "national-policies": 2}
    assert theme_counts(noted.meeting, "opening") == {}


def test_what_was_removed_is_told_the_latest_first_until_it_is_back(noted: Stage) -> None:
    first, second, third, *_ = noted.meeting.points
    for point in (first, third, second):
        noted.do(RemovePoints((point,)))
    assert [point.text for point in removed(noted.meeting)] == ["Data by sex", "Visas for workers", "Data by age"]
    noted.do(RestorePoints((third,)))
    assert [point.id for point in removed(noted.meeting)] == [second, first]
    assert [point.id for point in removed(noted.meeting, "panel-1")] == [second, first]
    assert removed(noted.meeting, "another") == ()


def test_what_another_point_of_the_speech_says_was_not_lost(noted: Stage) -> None:
    """After a merge, and after the undo of a split, the words stand in the point that is left."""
    _, _, visas, figure, _ = noted.meeting.points
    noted.do(MergePoints((visas, figure)))
    assert figure in noted.meeting.removed_points
    assert removed(noted.meeting) == ()
    noted.do(SplitPoint(visas, ("Visas for workers", "Cost of remittances")))
    noted.do(UndoNote())
    assert len(noted.meeting.removed_points) == 2
    assert removed(noted.meeting) == ()
