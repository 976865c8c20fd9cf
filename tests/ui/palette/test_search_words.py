"""Other words by which actions are found."""

import pytest

from chairconsole.control.actions.table import all_actions
from chairconsole.ui.palette.action_entries import action_entries
from chairconsole.ui.palette.finding import found
from chairconsole.ui.palette.search_words import WORDS, search_words


def test_each_belongs_to_an_action() -> None:
    assert set(WORDS) <= {action.id for action in all_actions()}
    assert search_words("forecast") == ()


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("message", "room_notice"),
        ("end panel", "block"),
        ("end panel", "agenda"),
        ("void", "mistake"),
        ("interrupt", "point_of_order"),
        ("interrupt", "suspend"),
        ("by group", "show_record"),
        ("settings", "sentences"),
        ("french", "draft_language"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_an_action_is_found_by_what_it_is_called_elsewhere(typed: str, action: str) -> None:
    assert action in [entry.id for entry in found(action_entries(), typed)]


@pytest.mark.usefixtures("qapp")
def test_its_own_name_comes_first() -> None:
    for typed, action in (("pause", "pause"), ("undo", "undo"), ("quit", "quit"), ("room display", "room")):
        assert found(action_entries(), typed)[0].id == action


@pytest.mark.usefixtures("qapp")
def test_other_words_lead_to_no_undo_by_enter() -> None:
    for typed in ("void", "delete", "remove", "interrupt"):
        assert found(action_entries(), typed)[0].id not in ("undo", "pause", "finish")
