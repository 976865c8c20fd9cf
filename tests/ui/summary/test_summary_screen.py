"""The summary screen as a whole."""

from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.report.checks.finding import FindingCode
from chairconsole.ui.shell.screens import ScreenName
from chairconsole.ui.summary.entries.conclusions import ConclusionQuestion
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.podium.test_podium import cut_off
from tests.ui.summary.conftest import settle, type_words


def test_nothing_is_cut_off(room: Room, note: Note, message: str, summary: SummaryScreen) -> None:
    room.press("Alt+D")
    for size in ((1440, 900), (1280, 720), (1100, 640), (3840, 2160)):
        room.screen.resize(*size)
        room.settle()
        assert cut_off(room) == [], size


def test_no_button_of_the_page_is_shortened_on_a_laptop(
    room: Room, note: Note, message: str, summary: SummaryScreen
) -> None:
    room.screen.resize(1280, 720)
    room.settle()
    buttons = summary.findChildren(KeyButton)
    assert [button.label() for button in buttons if button.isVisible() and button.shown_label() != button.label()] == []


def test_it_begins_in_the_search_field(room: Room, note: Note, summary: SummaryScreen) -> None:
    assert summary.bench.field.hasFocus()


def test_everything_has_a_name_for_screen_readers(room: Room, note: Note, message: str, summary: SummaryScreen) -> None:
    nameless = [
        widget
        for widget in summary.findChildren(QWidget)
        if isinstance(widget, QAbstractButton) and widget.isVisible() and not widget.accessibleName()
    ]
    assert nameless == []


def test_its_keys_show_it_from_the_podium(room: Room, note: Note) -> None:
    note("Mali", "one")
    room.press("Alt+D")
    assert room.screen.screens.current is ScreenName.SUMMARY
    assert "one" in room.screen.findChild(SummaryScreen).draft.paper.text()


def test_a_new_point_is_on_the_bench_at_once(room: Room, note: Note, summary: SummaryScreen) -> None:
    before = len(summary.bench.list.rows())
    note("Mali", "one")
    assert len(summary.bench.list.rows()) > before


def test_a_reference_key_that_finds_nothing_says_so(room: Room, note: Note, summary: SummaryScreen) -> None:
    room.press("Alt+W")
    assert "Nothing after the cursor" in room.notice()


def test_the_key_turns_the_shape_of_the_marked_point(room: Room, note: Note) -> None:
    point = note("Mali", "review of visas")
    room.press("Alt+3")
    room.press("Alt+T")
    assert "Mark one point first" in room.notice()
    room.press("Down")
    room.press("Alt+T")
    room.press("Alt+T")
    assert room.meeting.points[point].shape is PointShape.VERB
    assert room.notice() == "verb, chosen \u2192 Reference was made to the need to review of visas."
    assert not room.screen.podium.isVisible()


def asked(summary: SummaryScreen, code: FindingCode) -> KeyButton:
    return next(card for card in summary.draft.check.cards if card.finding.code is code).buttons[0]


def test_what_the_check_lacks_is_typed_where_it_asks(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "visas for workers")
    room.press("Alt+D")

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ConclusionQuestion)
        type_words(dialog.field, "Rules are needed on both sides")
        room.press("Ctrl+Return", on=dialog.field)

    answered(lambda: room.press("Space", on=asked(summary, FindingCode.NO_CONCLUSION)), answer)
    assert "Rules are needed" in summary.draft.paper.text() or "rules are needed" in summary.draft.paper.text()
    assert all(card.finding.code is not FindingCode.NO_CONCLUSION for card in summary.draft.check.cards)


def test_who_lacks_a_star_goes_to_the_points_and_who_quotes_gives_it_there(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    point = note("Mali", "no one is illegal", what=PointKind.QUOTE)
    room.press("Alt+D")
    room.press("Space", on=asked(summary, FindingCode.NO_STAR))
    assert summary.bench.list.hasFocus()
    assert summary.bench.list.marked_points() == (point,)
    quoted = f"In the words of one delegation: “no one is illegal”. [[p:{point}]] We heard of visas."
    summary.draft.paper.replace_text(quoted)
    settle(summary)
    room.press("Space", on=asked(summary, FindingCode.QUOTATION_UNSTARRED))
    assert room.meeting.points[point].is_starred


def test_a_stakeholder_is_called_by_its_kind_where_the_check_asks(
    room: Room, note: Note, summary: SummaryScreen
) -> None:
    women = Participant(key="text:women", name="Women in Migration", spoken="W", kind=ParticipantKind.STAKEHOLDER)
    room.do(GiveFloor(women), after=60)
    room.do(KeepPoint("visas for workers", (), room.meeting.speaking), after=60)
    room.press("Alt+D")
    room.press("Space", on=asked(summary, FindingCode.STAKEHOLDER_KIND))
    for key in ("A", "C", "Return"):
        room.press(key, on=summary.bench.statements.kinds)
    assert "representative of academia" in summary.draft.paper.text()
