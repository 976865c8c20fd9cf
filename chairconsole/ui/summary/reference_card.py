"""Who said what, and when: opened by a click on a chip in the draft."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.summary.bench_rows import kind_word
from chairconsole.ui.summary.row_lines import runs_of_who
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, named, scrolling
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.name_words import on_behalf, short_title, speaker_name
from chairconsole.ui.words.reference_words import is_own_theme, parts_of, points_of
from chairconsole.ui.words.time_words import clock_time

WIDTH = 420
HIGHEST = 360
BESIDE, EDGE = 14, 8


class ReferenceCard(QFrame):
    """A small window over the draft; any click beside it, or Esc, closes it."""

    def __init__(
        self, look: Look, meeting: Meeting, token: str, parent: QWidget | None = None, draft: DraftId | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "choices")
        named(self, "reference", self.tr("Who said so"))
        theme = look.theme
        points = points_of(meeting, token, draft)
        told = [_runs(meeting, point) for point in points] or [[Run(self._why_nobody(token))]]
        lines = [WrappedLabel(runs, look=look, role="muted") for runs in told]
        page = QWidget()
        gap, space = theme.size("gap"), theme.size("margin_note")
        column(*lines, STRETCH, of=page, gap=gap)
        column(scrolling(page, Qt.FocusPolicy.StrongFocus), of=self, margins=space)
        self.setFixedWidth(WIDTH)
        inner = WIDTH - 2 * space - theme.size("scroll_bar")
        height = sum(line.heightForWidth(inner) + gap for line in lines)
        self.setFixedHeight(min(HIGHEST, height + 2 * space + gap))

    def show_at(self, place: QPoint) -> None:
        """Open below a place of the screen, and whole on it."""
        room = self.screen().availableGeometry().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        left = min(max(place.x() - WIDTH // 2, room.left()), room.right() - WIDTH)
        below, above = place.y() + BESIDE, place.y() - BESIDE - self.height()
        top = below if below + self.height() < room.bottom() else above
        self.move(left, min(max(top, room.top()), room.bottom() - self.height()))
        self.show()

    def _why_nobody(self, token: str) -> str:
        if is_own_theme(token):
            return self.tr("The theme that was chosen or typed for the whole session.")
        if parts_of(token)[0] == "s":
            return self.tr("A figure of the meeting, counted when it was drafted.")
        return self.tr("What this stood on is no longer there.")


def _runs(meeting: Meeting, point: Point) -> list[Run]:
    speech = meeting.speech_of(point)
    session = meeting.session
    if speech is None:
        return [*runs_of_who(meeting, point), Run(f"\n{point.text}", "text")]
    block = session.block(speech.block)
    at = clock_time(session.venue_time(speech.began.at))
    parts = (on_behalf(speech.behalf), short_title(block) if block else "", at)
    about = " \u00b7 ".join(part for part in parts if part)
    kind = kind_word(meeting, point)
    return [
        Run(speaker_name(session, speech), "text", bold=True),
        Run(f" {about}\n"),
        Run(f"{kind}: " if kind else "", "accent"),
        Run(point.text, "text"),
    ]
