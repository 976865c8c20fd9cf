"""The line below everything: the keys one needs most and what undo would take back, or a notice in their place."""

from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from chairconsole.control.actions import agenda_actions, console_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.frame.notices import NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.screen import Hints
from chairconsole.ui.widgets.key_cap import KeyHint
from chairconsole.ui.widgets.layouts import STRETCH, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.undo_words import entry_words

MOST_HINTS = 7


class HintBar(QFrame):
    """Key caps with a word each."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Keys"))
        look = context.look
        self._feed = feed = context.feed
        self._actions = actions = context.actions
        self._hints = [KeyHint(look, "", "", self) for _ in range(MOST_HINTS)]
        for hint in self._hints:
            hint.hide()
        self._undo = KeyHint(look, actions.first_key(agenda_actions.UNDO), "")
        self._room = PlainLabel(role="small")
        keys = KeyHint(look, key_name(console_actions.KEYS.keys[-1]), self.tr("all keys"))
        gap, space = look.theme.size("margin_card"), look.theme.size("margin_page")
        row(*self._hints, (self._undo, 1), STRETCH, self._room, keys, of=self, gap=gap, margins=(space, 4))
        self.show_room_display(None)
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_hints(self, hints: Hints, *, with_undo: bool) -> None:
        """Show the keys of a screen, and what undo takes back where the chair's steps are seen."""
        for place, widget in enumerate(self._hints):
            if place < len(hints):
                action, words = hints[place]
                widget.set_hint(self._actions.first_key(action), words)
            # Only now: Qt gives what is shown the room that it needed before.
            widget.setVisible(place < len(hints))
        self._undo.setVisible(with_undo)

    def show_room_display(self, screen_name: str | None) -> None:
        """Show on which screen the room display is open; nothing if it is closed. Some screens have no name."""
        words = self.tr("Room display on %1") if screen_name else self.tr("Room display open")
        self._room.setText("\u25cf " + fill(words, screen_name or ""))
        self._room.setVisible(screen_name is not None)

    def show_meeting(self) -> None:
        """Show what undo would take back."""
        meeting = self._feed.meeting
        if meeting.done:
            words = fill(self.tr("undo \u201c%1\u201d"), entry_words(meeting, meeting.done[-1]))
        else:
            words = self.tr("nothing to undo")
        self._undo.set_hint(self._actions.first_key(agenda_actions.UNDO), words)


class LowestLine(QWidget):
    """The hints, or a notice, so that nothing moves when one is said. A low window has it for a notice alone."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeStrip(context.look, self)
        self.hints = HintBar(context, self)
        self._is_low = self._is_said = False
        self.setFixedHeight(context.look.theme.size("bar_height"))
        self._stack = QStackedLayout(self)
        for part in (self.hints, self.notices):
            self._stack.addWidget(part)
        self.notices.occupied.connect(self._say)

    def fit(self, *, is_low: bool) -> None:
        """Be there for notices only in a window of few lines, else all the time."""
        self._is_low = is_low
        self.setVisible(self._is_said or not self._is_low)

    def _say(self, is_said: bool) -> None:
        self._is_said = is_said
        self._stack.setCurrentIndex(1 if is_said else 0)
        self.setVisible(is_said or not self._is_low)
