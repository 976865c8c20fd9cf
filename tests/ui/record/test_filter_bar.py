"""The search field and the filters of the record."""

from chairconsole.report.accounts.search import Filters
from chairconsole.ui.record.filter_bar import FilterBar
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room


def test_a_choice_is_a_filter_and_stands_on_its_button(room: Room, look: Look) -> None:
    bar = FilterBar(look, room.feed)
    changes = []
    bar.changed.connect(lambda: changes.append(bar.filters))
    bar.choose("block", "panel-1")
    bar.choose("kind", "member_state")
    assert changes == [Filters(block="panel-1"), Filters(block="panel-1", kind="member_state")]
    labels = [button.label() for button in bar.findChildren(KeyButton)]
    assert labels == ["Panel 1", "Member State", "All groups", "All themes"]
    bar.choose("block", None)
    assert changes[2:] == [Filters(kind="member_state")]
    assert bar.findChild(KeyButton, "filter_block").label() == "All blocks"


def test_the_menus_offer_what_the_session_has(room: Room, look: Look) -> None:
    bar = FilterBar(look, room.feed)
    button = bar.findChild(KeyButton, "filter_theme")
    button.menu().aboutToShow.emit()
    names = [action.text() for action in button.menu().actions()]
    assert names[0] == "All themes"
    assert len(names) == 1 + len(room.meeting.session.rules.themes)
    button.menu().actions()[1].trigger()
    assert bar.filters.theme == room.meeting.session.rules.themes[0].id
