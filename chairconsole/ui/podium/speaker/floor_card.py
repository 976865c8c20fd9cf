"""Who has the floor, how long, and the keys that change it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from chairconsole.control.actions import console_actions, speech_actions
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.block_line import BlockLine, block_words
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.speaker.order_panel import OrderPanel
from chairconsole.ui.podium.speaker.order_steps import OrderSteps
from chairconsole.ui.podium.speaker.panel_turn import PanelTurn, ReplyLimit
from chairconsole.ui.podium.speaker.spoken_line import SpokenLine
from chairconsole.ui.podium.speaker.turn_words import in_turn, is_panels_turn
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.key_button import Face
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.progress_bar import ProgressBar
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import VersionedLabel
from chairconsole.ui.words.order_words import keeps_versions
from chairconsole.ui.words.speaker_words import Countdown, about_versions, speaker_words, spent_versions

NEXT_SHARE, ORDER_SHARE, OTHER_SHARE = 54, 29, 20
"""How wide the big button is, and the one of the point of order, beside each of the others."""


class FloorCard(Card):
    """The speaker's name and countdown, the countdown of the block, the sentence, the big button and its neighbours."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Who has the floor"))
        self._feed = feed = context.feed
        self._actions = actions = context.actions
        theme = look.theme
        self._heading = SectionLabel(look)
        self._name = FittedLabel(look)
        self._about = VersionedLabel(look, role="muted")
        self._digits = CountdownDigits(look)
        self._bar = ProgressBar(look)
        self._icon = IconLabel(look)
        self._state = VersionedLabel(look)
        font = theme.font("font_body", QFont.Weight.Bold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self._state.setFont(font)
        self._spent = VersionedLabel(look, role="muted")
        self.block_line = BlockLine(look)
        self._limit = ReplyLimit(context)
        self._next = ActionButton(look, actions, speech_actions.NEXT, variant="primary")
        self._pause = ActionButton(look, actions, speech_actions.PAUSE)
        self._order = ActionButton(look, actions, speech_actions.POINT_OF_ORDER)
        upper = QWidget(self)
        upper.setLayout(self._upper_row(theme.size("margin_page")))
        # One height for every state: nothing below moves when somebody is given the floor.
        upper.setFixedHeight(theme.size("speaker_height"))
        self.body.addWidget(upper)
        self._bar_place = QWidget(self)
        self._bar_place.setFixedHeight(theme.size("progress_height"))
        self.body.addWidget(self._bar_place)
        column(self._bar, of=self._bar_place)
        self.body.addLayout(self._times())
        self.order = OrderPanel(context, self)
        actions.claim(self.order)
        self.body.addWidget(self.order)
        self.spoken = SpokenLine(context)
        self.body.addWidget(self.spoken)
        self.turn = PanelTurn(context)
        self.body.addWidget(self.turn)
        self.body.addLayout(self._buttons(look))
        self.steps = OrderSteps(context, self.order.chosen, self)
        self.order.ruling.textChanged.connect(self._show_ruling)
        self.body.addWidget(self.steps)
        self.body.setSpacing(theme.size("gap_small"))
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting, now = self._feed.meeting, self._feed.now
        words = speaker_words(meeting, now, is_ruled=bool(self.order.chosen()))
        if words.order is None:
            words = in_turn(words, meeting, now)
        tone = "purple" if is_panels_turn(meeting) and not words.alarm and words.order is None else ""
        self.set_tone("order" if words.order is not None else tone)
        self.set_edge(tone)
        self._heading.set_tone(tone)
        self._heading.setText(words.heading)
        # Whose turn it is, and that somebody has the floor, has its room before what is told beside it.
        across = QSizePolicy.Policy.Maximum if words.alarm else QSizePolicy.Policy.Fixed
        self._heading.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self._name.set_text(words.alarm or words.name)
        self._name.set_colour("amber" if words.alarm else "text" if words.is_speaking else "muted")
        self._name.set_tail(words.order.took if words.order else "")
        self._digits.set_outlined(is_outlined=words.order is not None)
        self._about.set_texts(about_versions(words.about, words.asks_for))
        self._show_time(words.time)
        self._state.set_texts([words.time.state] if words.order is None else keeps_versions(words.order))
        self._spent.set_texts(spent_versions(words.spent))
        self.block_line.show_words(block_words(self._feed.meeting, self._feed.forecast))
        self._next.set_label(words.next_label, words.next_lead)
        self._next.setEnabled(words.next_is_possible)
        self._show_chosen()
        can_resume = words.is_paused and words.order is None
        self._pause.set_label(self.tr("Resume") if can_resume else self.tr("Pause"))
        to_ruling = words.order is not None and bool(words.order.raiser)
        self._order.set_label(self.tr("To the ruling") if to_ruling else self.tr("Point of order"))

    def _show_ruling(self) -> None:
        self.spoken.take_ruling(self.order.chosen())
        self.show_meeting()

    def _show_chosen(self) -> None:
        """The big button goes on without a ruling, and says so; until there is one, that is not what is urged."""
        waits = self._feed.meeting.point_of_order is not None and self.order.isVisibleTo(self)
        self._next.set_variant("normal" if waits and not self.order.chosen() else "primary")
        self.steps.show_meeting()

    def _show_time(self, time: Countdown) -> None:
        self._digits.set_text(time.digits)
        self._digits.set_phase(time.phase)
        self._bar.set_fraction(time.fraction)
        self._bar.set_phase(time.phase)
        self._bar.set_lower_bound(time.lower_bound)
        self._bar.setVisible(time.has_limit)
        self._icon.set_icon(time.icon, f"phase_{time.phase}", meaning=time.state)
        self._icon.setVisible(bool(time.icon))
        self._state.set_phase(time.phase)

    def _upper_row(self, gap: int) -> QHBoxLayout:
        above = row(self._heading, (self._about, 1), gap=gap // 2)
        who = column(above, self._name, STRETCH, gap=2)
        return row((who, 12), self._limit, (column(self._digits, STRETCH), 7), gap=gap)

    def _times(self) -> QHBoxLayout:
        """How the speaker's time stands and, second in size only to their clock, how the block's does."""
        # The block's countdown has its room before the words beside the speaker's bar have.
        self._spent.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return row(self._icon, self._state, (self._spent, 1), self.block_line, gap=4)

    def _buttons(self, look: Look) -> QHBoxLayout:
        more = ActionButton(look, self._actions, console_actions.KEYS)
        more.set_label(self.tr("More \u25be"))
        others = (
            (ActionButton(look, self._actions, speech_actions.FINISH), OTHER_SHARE),
            (self._pause, OTHER_SHARE),
            (ActionButton(look, self._actions, speech_actions.MORE_TIME), OTHER_SHARE),
            (self._order, ORDER_SHARE),
            (more, OTHER_SHARE),
        )
        # Fixed columns, whatever the labels say at the moment: no button moves away under the mouse.
        self._pause.set_label(self.tr("Resume"))
        self._next.set_face(Face.APART)
        self._next.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for button, _ in others:
            button.set_face(Face.BELOW)
            button.setMinimumWidth(button.sizeHint().width())
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return row((self._next, NEXT_SHARE), *others, gap=look.theme.size("gap"))
