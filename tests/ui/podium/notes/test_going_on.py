"""The notes of a session that is gone on with."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.domain.queries.questions import questions
from tests.ui.meeting_room import Room


class Windows(QObject):
    """What appears as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_while_a_session_with_notes_is_opened(room: Room, qapp: QApplication) -> None:
    room.in_discussion()
    room.press("F2")
    room.enter("mali ? expert 1, chad ? expert 2, peru, fiji, oman, iran, cuba")
    for _ in range(7):
        room.press("F5")
        room.wait(60)
    question = next(iter(questions(room.meeting)))
    room.do(AnswerQuestions((question.id,)))
    windows = Windows()
    qapp.installEventFilter(windows)
    room.restart()
    qapp.removeEventFilter(windows)
    assert windows.seen == ["SessionScreen"]
