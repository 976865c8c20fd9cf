"""Reading beside the window: what is told, what is dropped, and that the window goes on."""

import threading
import weakref
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.intake.proposal.session_proposal import Proposal
from chairconsole.ui.session_editor import note_reading
from chairconsole.ui.session_editor.note_reading import NoteReading
from tests.intake.given import GENEVA, NOTES, places, real
from tests.there import there


class Heard:
    """A reading, and everything that it tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.reading = NoteReading(places())
        self.proposed: list[Proposal] = []
        self.failed: list[str] = []
        self.agendas: list[Proposal] = []
        self.reading.proposed.connect(lambda proposal, _: self.proposed.append(proposal))
        self.reading.proposed.connect(lambda _, agenda: self.agendas.append(agenda))
        self.reading.failed.connect(self.failed.append)
        self._qtbot = qtbot

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: not self.reading.is_busy)


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard(qtbot)


def test_a_file_is_read(heard: Heard) -> None:
    heard.reading.read(NOTES / f"{GENEVA}.txt", "ignored")
    assert heard.reading.is_busy
    heard.wait()
    assert [one.session for one in heard.proposed] == [real(GENEVA).session]
    assert heard.failed == []


def test_a_pasted_text_goes_by_its_name(heard: Heard) -> None:
    heard.reading.read((NOTES / f"{GENEVA}.txt").read_text("utf-8"), "Pasted text")
    heard.wait()
    assert heard.proposed[0].note.name == "Pasted text"


def test_answers_are_worked_in(heard: Heard) -> None:
    overlap = next(doubt for doubt in real(GENEVA).doubts if doubt.code == "overlap")
    heard.reading.propose(real(GENEVA).note, {overlap.id: "17:50"})
    heard.wait()
    (found,) = heard.proposed
    assert there(there(found.session).block("panel-2")).end == 17 * 60 + 50


@pytest.mark.parametrize(
    ("text", "said"), [("", "Pasted text is empty."), ("A novel.\nIt was night.", "No agenda was found in Pasted text")]
)
def test_what_is_no_note_is_said_in_a_sentence(heard: Heard, text: str, said: str) -> None:
    heard.reading.read(text, "Pasted text")
    heard.wait()
    assert heard.proposed == []
    assert said in heard.failed[0]


def test_a_folder_is_said_in_a_sentence(heard: Heard, tmp_path: Path) -> None:
    heard.reading.read(tmp_path, "")
    heard.wait()
    assert "is a folder" in heard.failed[0]


def test_the_agenda_is_known_before_what_is_needed_is(heard: Heard) -> None:
    heard.reading.read("Consultation\n\n10:00 - 10:15 Opening\n10:15 - 13:00 Panel 1: Roads", "note")
    heard.wait()
    ((proposal, agenda),) = zip(heard.proposed, heard.agendas, strict=True)
    assert proposal.session is None
    assert [block.title for _, block in there(agenda.session).blocks()] == ["Opening", "Panel 1: Roads"]


def test_what_is_cancelled_tells_nothing(heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    heard.reading.read(NOTES / f"{GENEVA}.txt", "")
    heard.reading.cancel()
    assert not heard.reading.is_busy
    qtbot.waitUntil(lambda: "note" not in [thread.name for thread in threading.enumerate()])
    heard.reading.read("", "Pasted text")
    heard.wait()
    assert (heard.proposed, heard.failed) == ([], ["Pasted text is empty."])


def test_of_several_that_wait_only_the_latest_is_done(heard: Heard) -> None:
    note = real(GENEVA).note
    for answer in ("keep", "17:50", "keep", "17:50"):
        heard.reading.propose(note, {"overlap:68": answer})
    heard.wait()
    assert [one.answers for one in heard.proposed] == [{"overlap:68": "17:50"}]


def test_a_mistake_of_the_console_is_said_and_told(heard: Heard, qtbot: QtBot) -> None:
    def mistaken() -> tuple[Proposal, Proposal]:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as exceptions:
        heard.reading._do(mistaken)
        heard.wait()
    assert [kind for kind, *_ in exceptions] == [ZeroDivisionError]
    assert "made a mistake" in heard.failed[0]


def test_a_reading_that_is_gone_leaves_nothing_behind(qtbot: QtBot) -> None:
    reading = NoteReading(places())
    reading.read(NOTES / f"{GENEVA}.txt", "")
    reading.deleteLater()
    qtbot.waitUntil(lambda: "note" not in [thread.name for thread in threading.enumerate()])
    assert note_reading.LOOK_AGAIN_MS > 0


def test_a_thread_holds_nothing_of_the_window(qtbot: QtBot) -> None:
    """It would be the last to let go of it, and the main thread alone may free what is Qt's."""
    reading = NoteReading(places())
    gone = weakref.ref(reading)
    reading.read((NOTES / f"{GENEVA}.txt").read_text("utf-8") * 20, "Pasted text")
    del reading
    assert gone() is None
    qtbot.waitUntil(lambda: "note" not in [thread.name for thread in threading.enumerate()])
