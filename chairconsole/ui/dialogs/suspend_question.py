"""Asks, before the meeting is suspended, for how long or until when, and why; neither has to be said."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.plan.coming_time import coming_time
from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.time_words import clock_time

LONGEST_REASON = 500


class SuspendQuestion(QuestionWindow):
    """Enter suspends; with no time it is open when the meeting resumes. Esc suspends nothing."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._feed = feed
        self._resumes_at: dt.datetime | None = None
        told = self.tr("For how many minutes, or until when")
        self.time = line_edit("resumes", told, example=self.tr("15, or 12:30"))
        self.reason = line_edit("reason", self.tr("Why, if it was said"), longest=LONGEST_REASON)
        self.reading = named(PlainLabel(role="muted"), "reading")
        about = self.tr("The speaker's clock stands still; the ends of the block and of interpretation do not move.")
        self._answer = suspend = self.button("", self.tr("Suspend"), self._suspend, ENTER)
        form = self.form((self.time, self.reason))
        below = row(self.reading, self.wrong, STRETCH, suspend, gap=look.theme.size("gap"))
        self.lay_out(self.tr("Suspend the meeting"), form, below, about=about)
        self.time.textChanged.connect(self._show_reading)

    def ask(self) -> tuple[dt.datetime | None, str] | None:
        """When it resumes, if that was said, and the reason; None if the question was left."""
        return (self._resumes_at, self.reason.text()) if self.wait(self.time) else None

    def _suspend(self) -> None:
        if self._show_reading():
            self._resumes_at = self._read()
            self.accept()

    def _read(self) -> dt.datetime | None:
        """The instant that is typed; None for none, and for no minutes. Raises ValueError if it is past, or no time."""
        now = self._feed.now.at
        resumes_at = coming_time(self.time.text(), now, self._feed.meeting.session)
        if resumes_at is not None and resumes_at < now:
            raise ValueError("past")
        return None if resumes_at == now else resumes_at

    def _show_reading(self) -> bool:
        """Say how the time is read, or that it cannot be; whether it can."""
        words, wrong = "", ""
        try:
            resumes_at = self._read()
        except ValueError:
            wrong = self.tr("That is no time that is still to come today.")
        else:
            if resumes_at is not None:
                words = fill(self.tr("= until %1"), clock_time(self._feed.venue_time(resumes_at)))
        self.reading.setText(words)
        self.wrong.setText(wrong)
        self._answer.setEnabled(not wrong)
        return not wrong
