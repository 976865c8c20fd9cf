"""The timeline in a window of its own, with the days to choose from and a button that saves it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.report.accounts.timeline import PictureFormat, days_of
from chairconsole.ui.dialogs.file_questions import file_to_save
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.feed import Feed
from chairconsole.ui.record.timeline_picture import picture, picture_format
from chairconsole.ui.record.timeline_view import TimelineView
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row, scrolling
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
        area = scrolling(self.view, Qt.FocusPolicy.StrongFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme = look.theme
        self.days = {date: self._day_button(date) for date in days_of(feed.meeting)}
        svg = self._save_button(PictureFormat.SVG, self.tr("Save as SVG\u2026"))
        png = self._save_button(PictureFormat.PNG, self.tr("Save as PNG\u2026"))
        head = row(*self.days.values(), STRETCH, svg, png, gap=theme.size("gap"))
        column(head, (area, 1), of=self, gap=theme.size("gap_card"), margins=theme.size("margin_card"))
        self.resize(*SIZE)
        self.show_day(self.view.timeline.date)

    def show_day(self, date: dt.date) -> None:
        """Show one of the days."""
        for of_day, button in self.days.items():
            button.setChecked(of_day == date)
        self.view.show_day(date if date in days_of(self._feed.meeting) else None)

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

    def _day_button(self, date: dt.date) -> KeyButton:
        button = KeyButton(self._look, date_words(date, "ddd d MMM"), variant="flat")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_day(date))
        return button

    def _save_button(self, kind: PictureFormat, words: str) -> KeyButton:
        button = named(KeyButton(self._look, words), f"save_{kind.value}")
        button.clicked.connect(lambda: self._ask_and_save(kind))
        return button

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
