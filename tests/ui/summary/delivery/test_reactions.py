"""The reactions in the summary panel: the last part of the main conclusions to lock."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import DATA, PRACTICES, Note
from tests.ui.summary.conftest import settle
from tests.ui.summary.delivery.test_draft_lock import texts

ONE = "I come to the reaction that we heard in the summary panel."
MANY = "I come to the reactions that we heard in the summary panel."


@pytest.fixture
def drafted(room: Room, note: Note, summary: SummaryScreen) -> SummaryScreen:
    """The main conclusions, drafted from the panels while the summary panel goes on."""
    note("Mali", "data by age", DATA)
    room.do(KeepPoint("who pays for it?", (), None, PointKind.QUESTION, block="panel-1"))
    room.do(OpenBlock("summary-panel"), after=60)
    summary.draft.open((Purpose.MAIN_CONCLUSIONS, None))
    summary.bench.look_at(None)
    room.press("Alt+D")
    return summary


def text_of(summary: SummaryScreen) -> str:
    return summary.draft.paper.text()


def test_they_fill_as_points_are_typed_after_all_else_is_locked(room: Room, note: Note, drafted: SummaryScreen) -> None:
    room.press("Alt+F")
    assert "but for the reactions" in room.words(drafted.draft)
    assert room.button("lock").label() == "Lock all"
    before = text_of(drafted).split("\n\n")
    note("Peru", "fees must end", DATA)
    assert ONE in text_of(drafted)
    note("Togo", "visas must be cheaper", PRACTICES)
    room.do(KeepPoint("a register", (), None, block="panel-1"))
    told = text_of(drafted).split("\n\n")
    (reactions,) = (one for one in told if one not in before)
    assert [one for one in told if one != reactions] == before
    assert reactions.startswith(MANY)
    assert "fees must end" in reactions
    assert "visas must be cheaper" in reactions
    assert room.button("late_points").label().startswith("1 late")
    drafted.draft.choose(Attribution.FULL)
    assert "All but the reactions is locked since" in room.notice()
    assert text_of(drafted).split("\n\n") == told


def test_they_are_locked_by_the_same_key_and_then_wait_as_late_points(
    room: Room, note: Note, drafted: SummaryScreen
) -> None:
    room.press("Alt+F")
    note("Peru", "fees must end", DATA)
    room.press("Alt+F")
    assert "but for the reactions" not in room.words(drafted.draft)
    assert room.button("lock").label() == "Unlock the text"
    before = text_of(drafted)
    note("Togo", "visas must be cheaper", PRACTICES)
    assert text_of(drafted) == before
    room.press("Alt+Y")
    assert texts(drafted.bench) == ["visas must be cheaper"]
    room.press("Alt+Right")
    settle(drafted)
    (reactions,) = (one for one in text_of(drafted).split("\n\n") if one.startswith(MANY))
    assert reactions.index("fees must end") < reactions.index("visas must be cheaper")
    room.press("Alt+F")
    assert "Text locked" not in room.words(drafted.draft)


def test_a_late_reaction_begins_their_paragraph_where_there_is_none(
    room: Room, note: Note, drafted: SummaryScreen
) -> None:
    room.press("Alt+F")
    room.press("Alt+F")
    note("Peru", "fees must end", DATA)
    room.press("Alt+Y")
    room.press("Alt+Right")
    settle(drafted)
    told = [one.partition(" [[")[0] for one in text_of(drafted).split("\n\n")]
    place = told.index(ONE)
    assert "fees must end" in text_of(drafted).split("\n\n")[place]
    assert "who pays for it?" in told[place + 1]
    drafted.draft.paper.undo()
    assert ONE not in text_of(drafted)


def test_what_a_person_wrote_among_them_stays(room: Room, note: Note, drafted: SummaryScreen) -> None:
    room.press("Alt+F")
    note("Peru", "fees must end", DATA)
    typed = drafted.draft.paper.document().find("fees must end")
    typed.setPosition(typed.selectionEnd())
    typed.insertText(" now")
    note("Togo", "visas must be cheaper", PRACTICES)
    assert "fees must end now" in text_of(drafted)
    assert "visas must be cheaper" in text_of(drafted)


def test_they_fill_when_the_screen_is_shown_again(room: Room, note: Note, drafted: SummaryScreen) -> None:
    room.press("Alt+F")
    room.press("Alt+1")
    note("Peru", "fees must end", DATA)
    room.press("Alt+3")
    assert "fees must end" in text_of(drafted)
