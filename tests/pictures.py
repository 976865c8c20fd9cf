"""Makes the README's pictures: `python tests/pictures.py`. A simulated rehearsal, the same for the same seed.

Nobody in it is quoted: what its delegations say is generic and marked as simulated.
"""

import datetime as dt
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.control import opening
from chairconsole.control.opening import Machine
from chairconsole.control.rehearsal.rehearsal_driver import RehearsalDriver, rehearsal_driver
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.questions import open_questions
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.room.room_view import RoomView
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.translations import install_translations
from tests.desk import RESOURCES, FakeTime, first_session, shipped_directory

PICTURES = RESOURCES / "pictures"
SEED = 2017
FROM, NOT_BEFORE = 10 * 60 + 14, 11 * 60 + 15
"""When the rehearsal begins, and from when on there is enough to be seen, in minutes after midnight."""
ENOUGH_WAIT = 6
WIDE, HIGH = 1440, 900
ROOM_WIDE, ROOM_HIGH = 1280, 720


def main() -> None:
    """Rehearse until the screen has something of everything, and take the pictures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    install_translations(application, RESOURCES / "i18n")
    look = Look(RESOURCES)
    look.apply_to(application)
    with tempfile.TemporaryDirectory() as folder:
        _take_pictures(Path(folder), look, application)


def _take_pictures(folder: Path, look: Look, application: QApplication) -> None:
    session = first_session()
    day = session.days[0].date
    time = FakeTime(dt.datetime(2017, 5, 8, 8, tzinfo=dt.UTC))
    machine = Machine(time, "pictures", Elsewhere(folder / "second"))
    start = session.instant(day, FROM)
    running = opening.begin_rehearsal(session, folder / "pictures.record", machine, at=start, speed=10)
    directory = shipped_directory().with_session(session.participants)
    practice = rehearsal_driver(running, directory.entries, SEED)
    assert practice is not None
    assert practice.room is not None
    practice.room.plays_chair = practice.room.takes_notes = True
    console = running.console
    while console.now().at < session.instant(day, NOT_BEFORE) or not _shows_everything(console.meeting, console.now()):
        time.advance(seconds=0.5)
        practice.advance()
    practice.room.plays_chair = False
    _let_time_pass(practice, time)
    feed = Feed(console)
    bridge = Bridge(
        console,
        feed,
        running.working_texts,
        feed,
        texts=running.writer,
        resources=RESOURCES,
    )
    screen = SessionScreen(look, feed, bridge, directory, rehearsal_driver=practice)
    _save(screen, WIDE, HIGH, application, "podium")
    _save(RoomView(look, feed), ROOM_WIDE, ROOM_HIGH, application, "room")
    screen.deleteLater()
    running.close()


def _shows_everything(meeting: Meeting, now: Stamp) -> bool:
    """Whether somebody has just been given the floor in a discussion, several wait, and something is unanswered."""
    speech = meeting.speech
    if speech is None or meeting.segment is not SegmentOf.FLOOR:
        return False
    has_just_begun = dt.timedelta(seconds=10) < speech.spoken(now) < dt.timedelta(seconds=40)
    is_state = speech.participant.kind is ParticipantKind.MEMBER_STATE
    return is_state and has_just_begun and len(meeting.waiting) >= ENOUGH_WAIT and bool(open_questions(meeting))


def _let_time_pass(practice: RehearsalDriver, time: FakeTime) -> None:
    """For a while, so that the countdown is on its way."""
    for _ in range(6):
        time.advance(seconds=0.8)
        practice.advance()


def _save(widget: QWidget, width: int, height: int, application: QApplication, name: str) -> None:
    widget.resize(width, height)
    widget.show()
    for _ in range(5):
        application.processEvents()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    widget.render(image, QPoint())
    PICTURES.mkdir(exist_ok=True)
    image.save(str(PICTURES / f"{name}.png"), "PNG", 0)
    widget.hide()


if __name__ == "__main__":
    main()
