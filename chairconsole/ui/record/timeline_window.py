"""The timeline in a window of its own, with the days to choose from and a button that saves it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from chairconsole.report.accounts.timeline import PictureFormat, days_of
from chairconsole.ui.dialogs.file_questions import file_to_save
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.feed import Feed
from chairconsole.ui.record.timeline_picture import picture, picture_format
from chairconsole.ui.record.timeline_view import TimelineView
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.words.time_words import date_words

SIZE = (1180, 660)

Save = Callable[[Path, bytes], str]
"""Writes a file whole or not at all; why it could not be written, or nothing."""


class TimelineWindow(QWidget):
    """Closing it only closes it; Esc does too."""

    def __init__(self, look: Look, feed: Feed, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("timeline_window")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Timeline"))
        self._look = look
        self._feed = feed
        self._save = save
        self.view = TimelineView(look, feed)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.view)
        theme = look.theme
        row = QHBoxLayout()
        row.setSpacing(theme.size("gap"))
        self.days: list[KeyButton] = []
        for date in days_of(feed.meeting):
            day = KeyButton(look, date_words(date, "ddd d MMM"), variant="flat")
            day.setCheckable(True)
            day.clicked.connect(lambda _checked=False, date=date: self.show_day(date))
            self.days.append(day)
            row.addWidget(day)
        row.addStretch(1)
        for kind, words in (
            (PictureFormat.SVG, self.tr("Save as SVG\u2026")),
            (PictureFormat.PNG, self.tr("Save as PNG\u2026")),
        ):
            button = KeyButton(look, words)
            button.setObjectName(f"save_{kind.value}")
            button.clicked.connect(lambda _checked=False, kind=kind: self._ask_and_save(kind))
            row.addWidget(button)
        page = QVBoxLayout(self)
        space = theme.size("margin_card")
        page.setContentsMargins(space, space, space, space)
        page.setSpacing(theme.size("gap_card"))
        page.addLayout(row)
        page.addWidget(area, 1)
        self.resize(*SIZE)
        self.show_day(self.view.timeline.date)

    def show_day(self, date: dt.date) -> None:
        """Show one of the days."""
        dates = days_of(self._feed.meeting)
        for button, of_day in zip(self.days, dates, strict=False):
            button.setChecked(of_day == date)
        self.view.show_day(next((one for one in dates if one == date), None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def save_as(self, target: Path, kind: PictureFormat) -> str:
        """Save what is shown; why that could not be done, or nothing."""
        kind = picture_format(target) or kind
        return self._save(target, picture(self.view.timeline, self._look.theme, kind))

    def _ask_and_save(self, kind: PictureFormat) -> None:
        name = f"timeline-{self.view.timeline.date.isoformat()}.{kind.value}"
        kinds = {
            PictureFormat.SVG: self.tr("Drawing (*.svg)"),
            PictureFormat.PNG: self.tr("Picture (*.png)"),
        }
        path, _ = file_to_save(self, self.tr("Save the timeline"), name, kinds[kind])
        if path:
            why = self.save_as(Path(path), kind)
            if why:
                show_trouble(self._look, self.tr("Not saved"), [why], self)
