"""Each draft of a session is found by typing, and opened."""

import pytest

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.ui.palette.draft_entries import draft_entries
from chairconsole.ui.palette.finding import found
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.there import there
from tests.ui.meeting_room import Room


@pytest.mark.parametrize(
    ("typed", "draft"),
    [
        ("draft", (Purpose.CONCLUDING, "panel-1")),
        ("concluding panel 2", (Purpose.CONCLUDING, "panel-2")),
        ("perspective", (Purpose.PERSPECTIVE, "panel-1")),
        ("thematic", (Purpose.THEMATIC_EXPERT, None)),
        ("conclusions", (Purpose.MAIN_CONCLUSIONS, None)),
        ("written", (Purpose.WRITTEN_SUMMARY, None)),
    ],
)
def test_a_draft_is_found_by_its_name_or_panel(room: Room, typed: str, draft: DraftId) -> None:
    chosen: list[DraftId] = []
    entry = found(draft_entries(room.meeting.session, chosen.append), typed)[0]
    assert entry.do is not None
    entry.do()
    assert chosen == [draft]


def test_a_draft_of_another_panel_is_opened_from_the_podium(room: Room) -> None:
    room.press("Alt+Q")
    room.write("draft panel 2 perspective")
    room.press("Return")
    summary = there(room.screen.findChild(SummaryScreen))
    assert summary.isVisible()
    assert summary.side.draft == summary.draft.edited()[0] == (Purpose.PERSPECTIVE, "panel-2")
