"""What was noted of one speech."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.draft_words import kind_words
from chairconsole.ui.words.name_words import seat_labels, speaker_name

MOST_OF_NOBODY = 3
"""So many of the latest notes of no speech are shown."""


class SaidCard(Card):
    """The speaker, how long, and the notes with their themes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, margin="margin_note")
        self._look = look
        self._shown: tuple[Intervention | None, tuple[Point, ...]] | None = None
        self._speaker = WrappedLabel(look=look, max_lines=2)
        self._themes: list[list[str]] = []
        self._words: list[WrappedLabel] = []
        self._points = column(gap=look.theme.size("gap_small"))
        self.body.addWidget(self._speaker)
        self.body.addLayout(self._points)

    def show_speech(self, meeting: Meeting, speech: Intervention | None, now: Stamp) -> None:
        """Show the speech's length (once it is over) and its notes; for None, the latest notes of no speech."""
        points = meeting.points_of(speech.id) if speech is not None else of_no_speech(meeting)[-MOST_OF_NOBODY:]
        if self._shown == (speech, points):
            return
        points_before = self._shown[1] if self._shown else None
        self._shown = (speech, points)
        name = speaker_name(meeting.session, speech) if speech is not None else self.tr("Of no speaker")
        self.setAccessibleName(name)
        runs = [Run(name, bold=True)]
        if speech is None:
            pass
        elif speech.ended is None:
            runs.append(Run(" " + self.tr("speaking now"), "accent"))
        else:
            runs.append(Run(f" {format_duration(whole_seconds(speech.spent(now)))}", "muted"))
            left = speech.left(now)
            if left is not None and whole_seconds(-left) > 0:
                over = fill(self.tr("%1 over"), format_duration(whole_seconds(-left)))
                runs.append(Run(f" \u00b7 \u25b2 {over}", "amber"))
        self._speaker.set_runs(runs)
        if points == points_before:
            return
        themes = [_short_names(meeting, point) for point in points]
        if themes != self._themes:
            self._lay_out(themes)
        for words, point in zip(self._words, points, strict=True):
            words.set_runs([*self._before(meeting, point), Run(point.text)])

    def _lay_out(self, themes: list[list[str]]) -> None:
        """Make room for so many points with these themes; only where that differs, since it takes longest."""
        _empty(self._points)
        self._themes = themes
        self._words.clear()
        for shorts in themes:
            words = WrappedLabel(look=self._look, role="muted", max_lines=6)
            self._words.append(words)
            self._points.addWidget(words)
            words.show()
            if shorts:
                chips = QWidget()
                flow = FlowLayout(
                    chips, gap=self._look.theme.size("gap_small"), line_gap=self._look.theme.size("gap_small")
                )
                for short in shorts:
                    flow.addWidget(Chip(short))
                self._points.addWidget(chips)
                chips.show()

    def _before(self, meeting: Meeting, point: Point) -> list[Run]:
        """What stands before a note that is more than a point: what it is; of a question, to whom it is put."""
        if point.what is PointKind.POINT:
            return []
        if point.what is not PointKind.QUESTION:
            return [Run(kind_words(point.what) + " \u00b7 ", "accent")]
        to = ", ".join(seat_labels(meeting.session, point.block, point.to)) or self.tr("any panellist")
        return [Run(fill(self.tr("Question to %1"), to) + " \u00b7 ", "accent")]


def of_no_speech(meeting: Meeting) -> tuple[Point, ...]:
    """The notes that are of no speech, as the moderator's conclusions, in the order in which they were kept."""
    return tuple(point for point in meeting.points.values() if point.intervention is None)


def _short_names(meeting: Meeting, point: Point) -> list[str]:
    return [theme.short for theme in meeting.session.rules.themes if theme.id in point.themes]


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
