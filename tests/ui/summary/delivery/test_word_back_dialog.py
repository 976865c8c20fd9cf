"""A Word file of the draft comes back."""

from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QFileDialog, QListWidget

from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.report.document.document_word import word_document
from chairconsole.ui.summary.delivery.word_back_dialog import WordBackDialog
from chairconsole.ui.summary.summary_screen import SummaryScreen
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.noting import Note
from tests.ui.summary.conftest import wanted

CONCLUDING = (Purpose.CONCLUDING, "panel-1")


@pytest.fixture
def sent(room: Room, note: Note, summary: SummaryScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The draft as a Word file, as it was exported."""
    note("Mali", "visas are needed by many")
    room.press("Alt+D")
    found = wanted(room)
    room.press("Alt+X")
    room.press("Alt+X")  # what was found in the draft was told before
    path = tmp_path / "remarks.docx"
    path.write_bytes(word_document(found[0].document))
    found[0].done()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def come_back(room: Room) -> None:
    room.find_action("read_word_back").trigger()


def test_it_is_compared_and_then_taken_as_a_version(room: Room, summary: SummaryScreen, sent: Path) -> None:
    before = summary.draft.paper.text()
    file = docx.Document(str(sent))
    paragraph = next(one for one in file.paragraphs if "visas are needed by many" in one.text)
    run = next(one for one in paragraph.runs if "visas" in one.text)
    run.text = run.text.replace("by many", "by all")
    file.paragraphs[-1]._p.getparent().remove(file.paragraphs[-1]._p)
    file.add_paragraph("A sentence of mine.")
    file.save(str(sent))

    def look(dialog: object) -> None:
        assert isinstance(dialog, WordBackDialog)
        assert "A sentence of mine." in dialog.shown.toPlainText()
        for told in ("edited", "new, without a source", "2 sentences missing", sent.name):
            assert told in dialog.summary.text()
        assert dialog.findChild(QListWidget, "missing_sentences").count() > 0

    answered(lambda: come_back(room), look)
    assert summary.draft.paper.text() == before, "it was looked at only"
    answered(lambda: come_back(room), lambda dialog: dialog.findChild(KeyButton, "take_back").click())
    text = summary.draft.paper.text()
    assert "by all" in text
    assert text.count("[[p:") == before.count("[[p:")
    assert text.endswith("A sentence of mine.\n")
    assert sent.name in room.notice()
    kept = room.meeting.drafts[CONCLUDING]
    assert kept[-1].reason is DraftReason.READ_BACK
    assert room.bridge.drafts.text_of(kept[-1]) == text
    room.press("Alt+D")
    assert "by all" in summary.draft.paper.text(), "it counts as edited"


def test_a_file_that_nobody_changed_misses_nothing(room: Room, summary: SummaryScreen, sent: Path) -> None:
    before = summary.draft.paper.text()
    summary.draft.paper.setFocus()
    room.press("Ctrl+End")
    room.write(" Typed since.")

    def take(dialog: object) -> None:
        assert isinstance(dialog, WordBackDialog)
        assert dialog.findChild(QListWidget, "missing_sentences") is None
        dialog.findChild(KeyButton, "take_back").click()

    answered(lambda: come_back(room), take)
    assert summary.draft.paper.text() == before


def test_another_file_is_told_and_nothing_changes(room: Room, summary: SummaryScreen, sent: Path) -> None:
    before = summary.draft.paper.text()
    docx.Document().save(str(sent))
    answered(lambda: come_back(room), lambda dialog: room.words(dialog))
    assert summary.draft.paper.text() == before


def test_a_question_that_is_left_asks_nothing_more(
    room: Room, summary: SummaryScreen, sent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    before = len(room.meeting.drafts[CONCLUDING])
    come_back(room)
    assert len(room.meeting.drafts[CONCLUDING]) == before
