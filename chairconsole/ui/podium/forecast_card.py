"""How many more can still speak: one sentence, one answer, one bar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.forecast_words import forecast_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.segment_bar import Mark, SegmentBar
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

NO_MARK = Mark(0.0, "")


class ForecastCard(Card):
    """The forecast of the open block."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Forecast"))
        self._feed = feed
        self._sentence = WrappedLabel(look=look, max_lines=1)
        self._answer = PlainLabel(role="strong")
        self._bar = SegmentBar(look, (), (NO_MARK,), name=self.tr("Time of the block"))
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("margin_card"))
        row.addWidget(self._sentence, 1)
        row.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addWidget(self._bar)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the forecast as the feed has it."""
        words = forecast_words(self._feed.meeting, self._feed.forecast)
        self._sentence.set_runs(words.sentence)
        self._answer.setText(words.answer)
        self._answer.set_tone(words.tone)
        # A line of marks, even an empty one, so that the card keeps its height.
        self._bar.set_content(words.spans, words.marks or (NO_MARK,))
        self.setAccessibleDescription(f"{self._sentence.text()} {words.answer}")
