"""How many more can still speak: one sentence, one answer, one bar; and what another limit would make of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedLayout, QWidget

from chairconsole.control.actions import list_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.forecast.trial import Trial
from chairconsole.ui.podium.forecast.trial_row import TrialRow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.segment_bar import Mark, SegmentBar
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.forecast_words import forecast_words

NO_MARK = Mark(0.0, "")


class ForecastCard(Card):
    """The forecast of the open block, or what it would be under the limit that is tried.

    `left` when a trial is over that began where nothing was typed: somebody else must have the keys then.
    """

    left = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Forecast"))
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self.trial = Trial(feed, bridge, self)
        self._shown: tuple[Forecast, int | None] | None = None
        self._came_from: QWidget | None = None
        self._sentence = WrappedLabel(look=look, max_lines=1)
        self._answer = PlainLabel(role="strong")
        self._bar = SegmentBar(look, name=self.tr("Time of the block"))
        line = row((self._sentence, 1), gap=look.theme.size("margin_card"))
        line.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignTop)
        self._second = QStackedLayout()
        self._second.addWidget(self._besides(look, context.actions.hint(list_actions.TRY_LIMIT)))
        self._row = TrialRow(look, self.trial, self)
        self._second.addWidget(self._row)
        self.body.addLayout(line)
        self.body.addLayout(self._second)
        self.body.addWidget(self._bar)
        self.body.setSpacing(look.theme.size("gap_small"))
        self._row.left.connect(self._go_back)
        self.trial.changed.connect(self.show_meeting)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        context.actions.claim(self)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the forecast as the feed has it."""
        told, limit = self._feed.forecast, self.trial.limit
        if self._shown is not None and self._shown[0] is told and self._shown[1] == limit:
            # Between two forecasts the ticks have nothing new to tell.
            return
        self._shown = told, limit
        is_trying = limit is not None
        tried = self.trial.floor if is_trying else None
        words = forecast_words(self._feed.meeting, told, tried)
        self._sentence.set_runs(words.sentence)
        self._answer.setText(words.answer)
        self._answer.set_tone(words.tone)
        self._facts.set_runs(words.besides)
        self._try.setVisible(self.trial.present is not None)
        # A line of marks, even an empty one, so that the card keeps its height.
        self._bar.set_content(words.spans, words.marks or (NO_MARK,))
        if is_trying != (self._second.currentWidget() is self._row):
            self._second.setCurrentIndex(1 if is_trying else 0)
            self.set_tone("accent" if is_trying else "")
        self.setAccessibleDescription(" ".join(filter(None, (self._sentence.text(), words.answer, self._facts.text()))))

    @answers(list_actions.TRY_LIMIT)
    def try_limit(self) -> None:
        """Try another limit, by keys; if one is tried already, leave it."""
        if self.trial.limit is not None:
            self.trial.leave()
            self._go_back()
            return
        focused = QApplication.focusWidget()
        if not self.trial.begin():
            self._bridge.refused.emit(Refused("no_block_open" if self._feed.meeting.block is None else "no_discussion"))
            return
        self._came_from = focused if isinstance(focused, QLineEdit | QPlainTextEdit) else None
        self._row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_back(self) -> None:
        """Give the keys back to the field where something was being typed."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and came_from.isVisible():
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    def _besides(self, look: Look, hint: str) -> QWidget:
        page = QWidget(self)
        self._facts = WrappedLabel(look=look, role="small", max_lines=1)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Another limit?")
        self._try = ChipButton.to_press(look, words, "try_limit", hint, page)
        self._try.setProperty("role", "tab")
        self._try.clicked.connect(self.try_limit)
        row((self._facts, 1), self._try, of=page, gap=look.theme.size("gap"))
        return page
