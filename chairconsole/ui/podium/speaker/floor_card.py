"""Who has the floor, how long, and the keys that change it."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from chairconsole.control.actions.action import ActionId
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.action_button import ActionButton, MenuButton
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.podium.speaker.spoken_line import SpokenLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.speaker_words import SpeakerWords, speaker_words

TIME = (
    ActionId.LESS_TIME,
    ActionId.ADD_TIME,
    None,
    ActionId.EARLIER_15,
    ActionId.EARLIER_60,
    ActionId.EARLIER,
    ActionId.START_AGAIN,
)
FLOOR = (
    ActionId.GIVE_FLOOR,
    ActionId.GIVE_BACK,
    ActionId.SWAP,
    ActionId.CHANGE_SPEECH,
    ActionId.SPEAKER_ABSENT,
    None,
    ActionId.SLOW_DOWN,
    None,
    ActionId.SWITCH_SEGMENT,
    ActionId.ANSWERED,
)
ROOM = (
    ActionId.POINT_OF_ORDER,
    ActionId.RULE,
    None,
    ActionId.SUSPEND,
    ActionId.RESUME_MEETING,
    None,
    ActionId.LIMIT,
    ActionId.TRY_LIMIT,
    ActionId.STAKEHOLDERS,
    ActionId.CHAIR,
    None,
    ActionId.BLOCK,
    ActionId.GO_TO_STEP,
    ActionId.AGENDA,
)
RECORD = (
    ActionId.UNDO,
    ActionId.REDO,
    None,
    ActionId.ROOM,
    ActionId.TIMELINE,
    ActionId.SESSION_FILE,
    ActionId.EXPORT,
    ActionId.EXPORT_SPEAKERS,
    ActionId.EXPORT_STATE,
    ActionId.PRINT_STATE,
    ActionId.SAVE_COPY,
    None,
    ActionId.ROOM_CLOCK,
    ActionId.SWITCH_LOOK,
    ActionId.LEAVE,
)


class FloorCard(Card):
    """The speaker's name and countdown, and under them the one big button and its neighbours."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.setAccessibleName(self.tr("Who has the floor"))
        self._feed = feed
        self._actions = actions
        theme = look.theme
        self._heading = SectionLabel(look)
        self._name = FittedLabel(look)
        self._about = PlainLabel(role="muted", elide=True)
        self._asks_for = PlainLabel(role="muted", elide=True)
        self._digits = CountdownDigits(look)
        self._bar = ProgressBar(look)
        self._icon = IconLabel(look)
        self._state = PlainLabel()
        font = theme.font("font_body", QFont.Weight.Bold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        self._state.setFont(font)
        self._spent = PlainLabel(role="muted")
        self._next = ActionButton(look, actions, ActionId.NEXT, variant="primary")
        self._pause = ActionButton(look, actions, ActionId.PAUSE)
        upper = QWidget(self)
        upper.setLayout(self._upper_row(theme.size("margin_page")))
        # One height for every state: nothing below moves when somebody is given the floor.
        upper.setFixedHeight(theme.size("speaker_height"))
        self.body.addWidget(upper)
        self.body.addLayout(self._buttons(look))
        self.spoken = SpokenLine(look, feed, bridge)
        self.body.addWidget(self.spoken)
        feed.changed.connect(self.show_meeting)
        feed.ticked.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        words = speaker_words(self._feed.meeting, self._feed.now)
        self._heading.setText(words.heading)
        self._name.set_text(words.alarm or words.name)
        self._name.set_colour("amber" if words.alarm else "text" if words.is_speaking else "muted")
        self._about.setText(words.about)
        self._asks_for.setText(words.asks_for)
        self._show_time(words)
        self._next.set_label(words.next_label)
        self._next.setEnabled(words.next_is_possible)
        self._pause.set_label(self.tr("Resume") if words.is_paused else self.tr("Pause"))

    def _show_time(self, words: SpeakerWords) -> None:
        self._digits.set_text(words.digits)
        self._digits.set_phase(words.phase)
        self._bar.set_fraction(words.fraction)
        self._bar.set_phase(words.phase)
        self._bar.set_lower_bound(words.lower_bound)
        self._bar.setVisible(words.has_limit)
        self._icon.set_icon(words.icon, f"phase_{words.phase}", meaning=words.state)
        self._state.setText(words.state)
        self._state.set_phase(words.phase)
        self._spent.setText(words.spent)

    def _upper_row(self, gap: int) -> QHBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._heading)
        left.addWidget(self._name)
        left.addWidget(self._about)
        left.addWidget(self._asks_for)
        left.addStretch(1)
        under = QHBoxLayout()
        under.setSpacing(4)
        under.addStretch(1)
        under.addWidget(self._icon)
        under.addWidget(self._state)
        under.addWidget(self._spent)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self._digits)
        right.addWidget(self._bar)
        right.addLayout(under)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addLayout(left, 11)
        row.addLayout(right, 9)
        return row

    def _buttons(self, look: Look) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap"))
        self._next.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self._next)
        row.addWidget(ActionButton(look, self._actions, ActionId.FINISH))
        row.addWidget(self._pause)
        row.addWidget(ActionButton(look, self._actions, ActionId.MORE_TIME))
        more = (
            (self.tr("Time"), TIME),
            (self.tr("Floor"), FLOOR),
            (self.tr("Room"), ROOM),
            (self.tr("Record"), RECORD),
        )
        row.addWidget(MenuButton(look, self.tr("More"), self._actions.menu_of(more, self)))
        row.addStretch(1)
        return row
