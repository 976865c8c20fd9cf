"""The draft on the whole screen."""

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.events.draft_events import Attribution
from chairconsole.ui.summary.read_aloud import ReadAloud
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note

TEXT = "# Title\n\n" + "\n\n".join(f"Paragraph {number} " + "word " * 108 + "[[p:x]]" for number in range(6)) + "\n"


@pytest.fixture
def view(room: Room) -> ReadAloud:
    view = ReadAloud(room.look, room.feed, TEXT, title="Panel 1", slot=420, pace=110, parent=room.screen)
    view.resize(1280, 720)
    view.show()
    return view


def shown(room: Room, view: ReadAloud) -> str:
    return view._digits.text()


def test_space_starts_the_countdown_and_lets_it_stand_still(room: Room, view: ReadAloud) -> None:
    assert shown(room, view) == "7:00"
    room.press("Space", on=view)
    room.wait(75)
    assert shown(room, view) == "5:45"
    room.press("Space", on=view, after=0)
    room.wait(60)
    assert shown(room, view) == "5:45"
    room.press("Left", on=view, after=0)
    assert shown(room, view) == "7:00"


def test_it_counts_up_over_the_time(room: Room, view: ReadAloud) -> None:
    room.press("Space", on=view, after=0)
    room.wait(430)
    assert shown(room, view) == "+0:10"
    assert "over the time" in view._state.text()


def test_the_paragraph_that_should_be_reached_is_marked(room: Room, view: ReadAloud) -> None:
    room.press("Space", on=view, after=0)
    room.wait(61)
    marked = [place for place, frame in enumerate(view._text.frames) if frame.property("current") == "true"]
    assert marked == [2]
    room.wait(61)
    marked = [place for place, frame in enumerate(view._text.frames) if frame.property("current") == "true"]
    assert marked == [3]


def test_keys_scroll(room: Room, view: ReadAloud) -> None:
    room.settle()
    bar = view._text.verticalScrollBar()
    room.press("Down", on=view)
    first = bar.value()
    room.press("PgDown", on=view)
    assert 0 < first < bar.value()
    room.press("Up", on=view)
    room.press("PgUp", on=view)
    assert bar.value() < first + 1


def test_references_are_not_shown(room: Room, view: ReadAloud) -> None:
    assert "[[" not in room.words(view)


def test_it_is_opened_from_the_draft_and_left_with_esc(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+R")
    assert "nothing to read aloud" in room.notice()
    note("Mali", "one")
    room.press("Alt+D")
    room.press("Alt+R")
    assert "to look at before reading" in room.notice()
    room.press("Alt+R")
    (opened,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]
    room.press("Esc", on=opened)
    assert not opened.isVisible()


def test_the_floor_goes_on_meanwhile(room: Room, view: ReadAloud) -> None:
    before = room.meeting
    room.press("Space", on=view)
    assert room.meeting == before


def read(room: Room) -> list[ReadAloud]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ReadAloud) and one.isVisible()]


def test_names_are_decided_about_before_they_are_read_aloud(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "follows the Kenyan law")
    room.press("Alt+D")
    answered(lambda: room.press("Alt+R"), lambda question: room.press("Return", on=question.field))
    room.press("Alt+R")
    (opened,) = read(room)
    assert "follows one country's law" in room.words(opened)
    assert "Kenyan" not in room.words(opened)
    assert "follows one country's law" in summary.draft.paper.text()
    room.press("Esc", on=opened)
    room.press("Alt+R")
    assert len(read(room)) == 1, "what was decided is not asked again"


def test_nothing_is_read_aloud_while_a_name_is_undecided(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "follows the Kenyan law")
    room.press("Alt+D")
    before = summary.draft.paper.text()
    answered(lambda: room.press("Alt+R"), lambda question: None)
    assert read(room) == []
    assert "undecided" in room.notice()
    assert summary.draft.paper.text() == before


def test_where_everybody_is_named_reading_aloud_asks_nothing(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "follows the Kenyan law")
    room.press("Alt+D")
    summary.draft.choose(Attribution.FULL)
    room.press("Alt+R")
    room.press("Alt+R")
    (opened,) = read(room)
    assert "Kenyan" in room.words(opened)


def deliveries(view: ReadAloud) -> list[bool]:
    told: list[bool] = []
    view.delivered.connect(lambda: told.append(True))
    return told


def test_it_was_delivered_if_it_was_begun_and_its_end_reached_in_time(room: Room, view: ReadAloud) -> None:
    room.settle()
    told = deliveries(view)
    room.press("Space", on=view, after=0)
    room.wait(200)
    for _ in range(30):
        room.press("PgDown", on=view, after=0)
    room.press("Esc", on=view)
    assert told == [True]


@pytest.mark.parametrize(("seconds", "pages"), [(200, 0), (60, 30)])
def test_what_was_only_looked_at_was_not_delivered(room: Room, view: ReadAloud, seconds: int, pages: int) -> None:
    room.settle()
    told = deliveries(view)
    room.press("Space", on=view, after=0)
    room.wait(seconds)
    for _ in range(pages):
        room.press("PgDown", on=view, after=0)
    room.press("Esc", on=view)
    assert told == []


def test_one_key_says_that_it_was_read(room: Room, view: ReadAloud) -> None:
    told = deliveries(view)
    room.press("Ctrl+Return", on=view)
    assert told == [True]
    assert not view.isVisible()
