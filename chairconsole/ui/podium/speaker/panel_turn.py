"""In the panellists' turn: a card for each seat with what it owes and its key, and who replies in which order."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from chairconsole.control.actions import console_actions, list_actions, proceedings_actions, speech_actions
from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import GiveReply
from chairconsole.domain.queries.limits import panel_limit
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.speaker.turn_words import SeatWords, TurnWords, turn_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_cap import KeyCap, KeyHint
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import VersionedLabel, WrappedLabel
from chairconsole.ui.words.time_words import limit_words

KEYS = (proceedings_actions.REPLY_1, proceedings_actions.REPLY_2, proceedings_actions.REPLY_3)
"""The keys of the first seats; the others are found by their name in the list of actions, whose key they show."""

IN_A_ROW = 4
LIMITS = (60, 120, 180, 300)
"""What the menu offers, in seconds; any other length is typed where every limit is."""


def is_low(look: Look) -> bool:
    """Whether the screen has few lines: then a card is its seat in one line and a question, and nothing is below."""
    return look.theme.size("panel_questions") == 1


class _SeatName(WrappedLabel):
    """On two lines where one has no room: "Moderator of panel 1" and "Moderator of panel 2" differ at their ends."""

    def __init__(self, look: Look) -> None:
        super().__init__(look=look, role="strong", max_lines=2)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        # The grid of the cards asks nobody what a width takes.
        self.setMinimumHeight(self.heightForWidth(self.width()))


class SeatCard(Card):
    """A panellist: a click, Space or Enter gives them the floor. It keeps its place; only the highlight moves."""

    def __init__(self, context: PanelContext, number: int) -> None:
        super().__init__(context.look, tone="panel", margin="gap")
        self._bridge = context.bridge
        self._number = number
        look, actions = context.look, context.actions
        self._name = _SeatName(look)
        self._next_key = KeyCap(look, actions.first_key(speech_actions.NEXT))
        self._state = VersionedLabel(look, role="strong")
        self._most = look.theme.size("panel_questions")
        self._is_low = is_low(look)
        self._questions = [PlainLabel(role="small", elide=True) for _ in range(self._most)]
        head = row((self._name, 1), self._next_key, gap=look.theme.size("gap_small"))
        key = KEYS[number - 1] if number <= len(KEYS) else console_actions.KEYS
        own_key = KeyCap(look, actions.first_key(key))
        head.addWidget(own_key)
        for cap in (self._next_key, own_key):
            head.setAlignment(cap, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for label in (self._state, *self._questions):
            self.body.addWidget(label)
        self.body.addStretch()
        self._state.setHidden(self._is_low)
        self.body.setSpacing(look.theme.size("gap_small") // 2)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_seat(self, words: SeatWords, lines: int, *, is_marked: bool) -> None:
        """Show how the seat stands in the turn, with room for so many questions."""
        self.setObjectName(f"panellist_{words.seat}")
        self.setAccessibleName(f"{words.label} \u00b7 {words.state}")
        self.setAccessibleDescription("\n".join(words.questions))
        self.setToolTip("\n".join(words.questions))
        self.set_tone("accent" if is_marked else "panel")
        self._name.setText(f"{words.label} \u00b7 {words.short}" if self._is_low and words.short else words.label)
        self._next_key.setVisible(words.is_next)
        self._state.set_texts([words.state, words.brief])
        self._state.set_tone(words.tone)
        more = len(words.questions) - self._most
        for place, label in enumerate(self._questions):
            text = "".join(words.questions[place : place + 1])
            label.setText(f"+{more} \u00b7 {text}" if more > 0 and place == self._most - 1 else text)
            label.setVisible(place < lines)

    def text(self) -> str:
        """What the card says."""
        labels = (self._name, self._state, *self._questions)
        return "\n".join(label.text() for label in labels if label.text() and not label.isHidden())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Give the panellist the floor."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._bridge.do(GiveReply(self._number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the panellist the floor, if the key was meant for that."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._bridge.do(GiveReply(self._number))
        else:
            super().keyPressEvent(event)


class PanelTurn(QWidget):
    """The seats side by side, what was asked of any of them, and the order; hidden while the turn is the floor's."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Panellists\u2019 turn"))
        self._context = context
        self._feed = feed = context.feed
        look = context.look
        gap = look.theme.size("gap")
        self._cards: list[SeatCard] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(gap)
        self._to_any = PlainLabel(role="small", elide=True)
        self._order = VersionedLabel(look, role="small")
        key = context.actions.first_key(proceedings_actions.SWITCH_SEGMENT)
        again = KeyHint(look, key, self.tr("floor again now"))
        below = QWidget()
        column(self._to_any, row((self._order, 1), again, gap=gap), of=below, gap=look.theme.size("gap_small"))
        column(self._grid, below, of=self, gap=look.theme.size("gap_small"))
        below.setHidden(is_low(look))
        for has_changed in (feed.changed, feed.ticked, context.hidden.changed):
            has_changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the panellists' turn, if it is theirs."""
        with_texts = not self._context.hidden.are_hidden
        words = turn_words(self._feed.meeting, self._feed.now, with_texts=with_texts)
        # A point of order is heard before anybody goes on to reply: the list has the room of the seats until then.
        self.setVisible(words is not None and self._feed.meeting.point_of_order is None)
        if words is None:
            return
        self._have(len(words.seats))
        lines = max(len(seat.questions) for seat in words.seats)
        somebody_speaks = any(seat.is_speaking for seat in words.seats)
        for card, seat in zip(self._cards, words.seats, strict=True):
            card.show_seat(seat, lines, is_marked=seat.is_speaking if somebody_speaks else seat.is_next)
        self._to_any.setText(words.to_any)
        self._to_any.setVisible(bool(words.to_any))
        self._order.set_versions([self._order_of(words, len(words.order)), self._order_of(words, 1)])

    def _order_of(self, words: TurnWords, most: int) -> list[Run]:
        """Who replies in which order, so many of them: the cards stand in that order as well."""
        order = [Run(self.tr("Seat order") + "  ", "muted")] if words.order else []
        for place, label in enumerate([*words.order[:most], *(["\u2026"] if words.order[most:] else [])]):
            order += [Run(label, "purple" if place == 0 else "", bold=place == 0), Run("  \u2192  ", "muted")]
        floor = self.tr("back to the floor: ")
        back = [Run(floor, "muted"), Run(words.back, bold=True)] if self._feed.meeting.waiting else [Run(words.back)]
        return [*order, *back]

    def _have(self, number: int) -> None:
        if number == len(self._cards):
            return
        for card in self._cards:
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = [SeatCard(self._context, place + 1) for place in range(number)]
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // IN_A_ROW, place % IN_A_ROW)
            self._grid.setColumnStretch(place % IN_A_ROW, 1)


class ReplyLimit(QWidget):
    """Beside the clock: the limit of each reply, none unless the chair sets one, and what is forecast."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._actions = context.actions
        self._button = named(MenuButton(context.look, ""), "reply_limit", self.tr("Limit of each reply"))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._forecast = PlainLabel(role="small")
        self._forecast.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column(self._button, self._forecast, STRETCH, of=self, gap=2)
        # The name beside it is made smaller where it has no room; half a limit tells nothing.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the limit while it is the panellists' turn."""
        meeting = self._feed.meeting
        words, block = turn_words(meeting, self._feed.now), meeting.block
        self.setVisible(words is not None and meeting.point_of_order is None and meeting.suspension is None)
        if words is None or block is None:
            return
        self._button.set_label(words.limit)
        self._forecast.setText(words.forecast)
        held = panel_limit(meeting, block)
        here = held.upper if held is not None and not held.is_range else 0
        offered = sorted({*LIMITS, *((here,) if here else ())})
        choices = [(0, self.tr("No limit")), *((one, limit_words(Limit.of(one))) for one in offered)]
        self._button.offer(choices, here, self._set)
        menu = self._button.menu()
        menu.addSeparator()
        menu.addAction(self._actions.action(list_actions.LIMIT))
        # The row in which it stands has asked before it was shown, when it said nothing.
        self.setFixedWidth(max(part.sizeHint().width() for part in (self._button, self._forecast)))

    def _set(self, seconds: int) -> None:
        self._bridge.do(SetLimit(LimitOf.PANELLIST, Limit.of(seconds) if seconds else None))
