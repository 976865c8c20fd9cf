"""How many more can still speak: one line, one bar; and what another limit would make of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget, QWidgetAction

from chairconsole.control.actions import agenda_actions, list_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.plan_commands import ShareLateness
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.podium.forecast.trial import Trial
from chairconsole.ui.podium.forecast.trial_row import TrialRow
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.segment_bar import SegmentBar
from chairconsole.ui.widgets.wrapped_label import VersionedLabel
from chairconsole.ui.words.forecast_words import forecast_words


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
        self._facts: tuple[str, ...] = ()
        self._came_from: QWidget | None = None
        self._line = VersionedLabel(look)
        self._all_times = context.actions.action(list_actions.FORECAST)
        hint = context.actions.hint(list_actions.FORECAST)
        self._more = ChipButton.to_press(look, "", "forecast_more", hint, self)
        self._more.setProperty("role", "tab")
        self._more.clicked.connect(self._all_times.trigger)
        self._more_key = KeyCap(look, context.actions.first_key(list_actions.FORECAST))
        self._bar = SegmentBar(look, name=self.tr("Time of the block"), ground="bar_room")
        self._row = TrialRow(look, self.trial, self)
        self._row.hide()
        self._gap = gap = look.theme.size("gap")
        self._is_dense, self._in_one = look.is_dense, False
        self._margins = look.theme.size("margin_card"), look.theme.size("gap_small")
        self._above = row((self._line, 1), self._more, self._more_key, gap=gap)
        self.body.addLayout(self._above)
        self.body.addWidget(self._row)
        self.body.addWidget(self._bar)
        self.body.setSpacing(look.theme.size("gap_small"))
        self.fit(is_low=False)
        self._another = context.actions.action(list_actions.TRY_LIMIT)
        self._share = context.actions.action(agenda_actions.SHARE_LATENESS)
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
        words = forecast_words(self._feed.meeting, told, self.trial.floor if is_trying else None)
        self._line.set_versions(words.brief_versions if self._in_one else words.versions)
        self._facts = words.facts
        self._more.set_label(f"{words.until} \u25be".strip())
        for part in (self._more, self._more_key):
            part.setVisible(bool(words.facts))
        self._bar.setVisible(bool(words.bar.spans))
        self._bar.set_content(words.bar.spans)
        self._bar.set_inside(words.bar.words, words.bar.lines)
        self._bar.setAccessibleDescription(" \u00b7 ".join(words.facts))
        if is_trying == self._row.isHidden():
            self._row.setVisible(is_trying)
            self.set_tone("accent" if is_trying else "")
        self.setAccessibleDescription(" ".join(filter(None, (self._line.text(), words.until, *words.facts))))

    def fit(self, *, is_low: bool) -> None:
        """On few lines the bar stands between the words and the time, so that the list keeps a row more."""
        was_in_one, self._in_one = self._in_one, self._is_dense or is_low
        side, least = self._margins
        above = least if is_low else self._gap
        self.body.setContentsMargins(side, above, side, above)
        # Before a block is open there is nothing to draw; on a higher screen its place stays free.
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(not self._in_one)
        self._bar.setSizePolicy(kept)
        if self._in_one == was_in_one:
            return
        if self._in_one:
            self.body.removeWidget(self._bar)
            self._above.insertWidget(1, self._bar, 1)
        else:
            self._above.removeWidget(self._bar)
            self.body.addWidget(self._bar)
        self._above.setStretchFactor(self._line, 0 if self._in_one else 1)
        self._shown = None
        self.show_meeting()

    @answers(list_actions.FORECAST)
    def show_more(self) -> None:
        """What else is known of the block's time, another limit to try, and the lateness to be shared."""
        if not self._facts:
            self._bridge.refused.emit(Refused("no_block_open"))
            return
        menu = TypedMenu(self)
        for fact in self._facts:
            # Nothing to choose, and yet to be read: Qt would show it as pale as what cannot be done.
            told = QWidgetAction(menu)
            told.setText(fact)
            told.setEnabled(False)
            label = PlainLabel(fact, role="muted")
            label.setContentsMargins(self._gap * 2, self._gap // 2, self._gap * 2, self._gap // 2)
            told.setDefaultWidget(label)
            menu.addAction(told)
        menu.addSeparator()
        ahead = self._feed.forecast.block
        if ahead is not None and ahead.shares:
            menu.addAction(self._share)
        menu.addAction(self._another)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @answers(agenda_actions.SHARE_LATENESS)
    def share_lateness(self) -> None:
        """Let the remarks that come next be as short as the forecast says, for the plan to be kept."""
        ahead, block = self._feed.forecast.block, self._feed.meeting.block_id
        if ahead is None or block is None:
            self._bridge.refused.emit(Refused("no_block_open"))
        else:
            self._bridge.do(ShareLateness(block, tuple((one.step.id, one.shared) for one in ahead.shares)))

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
