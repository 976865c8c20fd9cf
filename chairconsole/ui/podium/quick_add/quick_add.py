"""The field in which names are typed while the chair looks at the room."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.list_commands import AddRequests, CarryOver, ReturnRequest, SetListState
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.plan.coming_time import coming_time
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.quick_add.below_field import BelowField
from chairconsole.ui.podium.quick_add.field_purposes import OF_MANY, WITH_SEATS, Purpose, command_for, line_hint, prompt
from chairconsole.ui.podium.quick_add.held_line import held_line
from chairconsole.ui.podium.quick_add.line_syntax import line_syntax
from chairconsole.ui.podium.quick_add.reply_to import answerable, speech_choices
from chairconsole.ui.podium.quick_add.typed_line import TypedLine
from chairconsole.ui.theme import set_property
from chairconsole.ui.widgets.chip_row import ChipRow
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.plain_text import plain_tooltip, text_width
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import shown_name
from chairconsole.ui.words.refusals import confirmation_words

LONGEST = 20_000
_MEASURED, _LEAST_SHARE = 200, 0.4


class QuickAdd(QFrame):
    """Type parts of names and press Enter; a chip for each shows what Enter will do.

    A name that may mean several opens its choices at the first Enter, and the second takes one. `marked` asks to
    move the mark of the floor list, when the field is empty and an arrow key is pressed. `raiser_typed` tells what is
    typed of who raises a point of order, and who is meant once that is clear.
    """

    marked = Signal(int)
    raiser_typed = Signal(str, object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "field")
        self._look = look = context.look
        self._feed = context.feed
        self._bridge = bridge = context.bridge
        self._purpose = Purpose.ADD
        self._held: str | None = None
        self._answers: str | None = None
        self._directory = directory = context.directory
        self._line = TypedLine(lambda: directory.now)
        self._together = self._is_asking = self._is_typed = False
        self._to_confirm: Command | None = None
        theme = look.theme
        self.setFixedHeight(theme.size("field_height"))
        self.field = named(QLineEdit(), "quick_add")
        self.field.setProperty("role", "bare")
        self.field.setMaxLength(LONGEST)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.chips = ChipRow(look)
        self.chips.clicked.connect(self._open_choices_of)
        self._enter_key = KeyCap(look, "\u21b5")
        row((self.field, 1), self.chips, self._enter_key, of=self, gap=theme.size("gap")).setContentsMargins(
            theme.size("margin_card"), 0, theme.size("chip_padding"), 0
        )
        self.below = BelowField(look, self)
        self.below.taken.connect(self._take)
        bridge.doubted.connect(self._confirm_first)
        directory.changed.connect(lambda: self._typed(self.field.text()))
        self._use_for(Purpose.ADD)

    def ask_for_request(self) -> None:
        """Take the focus, to put names on the floor list."""
        self._use_for(Purpose.ADD)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask_for(self, purpose: Purpose, held: str | None = None, *, with_focus: bool = True) -> None:
        """Take the focus, to ask who is meant; `held` is the point of order that somebody raised."""
        self._held = held
        self.field.clear()
        self._use_for(purpose)
        if with_focus:
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_to_change(self, held: Request | Intervention, *, what_about: bool = False) -> None:
        """Take the focus with an entry or a speech as it would be typed, its name marked, or what it is about."""
        self._held = held.id
        self.field.clear()
        self._use_for(Purpose.CHANGE if isinstance(held, Request) else Purpose.CHANGE_SPEECH)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line = held_line(held, self._feed.meeting, self._directory.now)
        self.field.setText(f"{line.text} ? " if what_about and line.about is None else line.text)
        self._line.mean(line.participant, seat=line.seat)
        if line.behalf is not None:
            self._line.mean(line.behalf, is_behalf=True)
        self._read(self.field.text())
        self._show_chips()
        self.field.setSelection(0, line.name)
        if what_about:
            self.field.end(False)
            self.field.cursorBackward(True, line.about or 0)

    @property
    def purpose(self) -> Purpose:
        """What Enter is for now."""
        return self._purpose

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the line, arrows open choices or move the mark of the list, Esc leaves."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            is_used = event.type() == QEvent.Type.FocusIn
            set_property(self, "focused", "true" if is_used else "false")
            self.below.let_tell(is_used=is_used)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chips the room that there is now."""
        super().resizeEvent(event)
        self._show_chips()

    def _use_for(self, purpose: Purpose) -> None:
        self._purpose = purpose
        self._answers = None
        meeting = self._feed.meeting
        held = meeting.requests.get(self._held or "") or meeting.interventions.get(self._held or "")
        words = prompt(purpose, shown_name(held.participant) if held else "")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        hint = line_hint() if purpose in (Purpose.ADD, Purpose.CHANGE, Purpose.CHANGE_SPEECH) else ""
        self.field.setToolTip(plain_tooltip(hint or words))
        self.field.setAccessibleDescription(hint)
        set_property(self, "purpose", purpose.value)
        self._typed(self.field.text())

    def _typed(self, text: str) -> None:
        self._to_confirm = None
        self._together = False
        self.below.offer(())
        self._read(text)
        self._show_chips()
        words = (
            Counted.tr("%n names \u00b7 Enter adds them all \u00b7 Esc leaves", "", len(self._line))
            if self._line.is_batch and self._purpose in OF_MANY
            else ""
        )
        self.below.ask(words)
        self.below.tell(line_syntax(self._purpose, text, self._feed.meeting, self._feed.now))
        if self._purpose is Purpose.POINT_OF_ORDER:
            self.raiser_typed.emit(text.strip(), self._line.only_one())

    def _read(self, text: str) -> None:
        names = "" if self._purpose is Purpose.LAST_CALL else text
        self._line.read(names, self._feed.meeting, with_seats=self._purpose in WITH_SEATS)

    def _show_chips(self) -> None:
        """The chips have the room that the typed text does not need; it always has a good part of the row."""
        theme = self._look.theme
        width = self.contentsRect().width()
        whole = width - theme.size("margin_card") - theme.size("chip_padding") - 2 * theme.size("gap")
        whole -= self._enter_key.sizeHint().width()
        text = text_width(self.field.font(), self.field.text()[:_MEASURED]) + 2 * theme.size("gap")
        self.chips.show_chips(self._line.chips(), whole - min(text, int(_LEAST_SHARE * width)))

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_plain = held == Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (is_plain or held == Qt.KeyboardModifier.ShiftModifier):
            if not event.isAutoRepeat():
                self._enter(together=not is_plain)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and is_plain:
            self._arrow(1 if key == Qt.Key.Key_Down else -1)
            return True
        return key == Qt.Key.Key_Escape and self._leave()

    def _arrow(self, by: int) -> None:
        if self.below.offered:
            self.below.move_mark(by)
        elif not self.field.text():
            self.marked.emit(by)
        elif by > 0:
            self._open_choices_of(-1)

    def _open_choices_of(self, item: int) -> None:
        slot = self._line.slot_of(item)
        if slot is not None:
            self.below.offer(self._line.choices(slot), slot)

    def _leave(self) -> bool:
        """First the choices close, then the question, then the typed text goes, then the purpose.

        False if nothing of that was left: who came from another screen goes back there. The focus stays, for letters.
        """
        if self.below.offered:
            self.below.offer(())
        elif self._to_confirm is not None:
            self._to_confirm = None
            keys = self.tr("Enter asks again \u00b7 Esc empties the field")
            self.below.ask(*(self.tr("Not added."), keys) if self._is_typed else ("",))
        elif self.field.text():
            self.field.clear()
        elif self._purpose is not Purpose.ADD:
            self._use_for(Purpose.ADD)
        else:
            return False
        return True

    def _enter(self, *, together: bool = False) -> None:
        self._together = self._together or together
        if self.below.offered:
            self._take(self.below.marked())
        elif self._to_confirm is not None:
            self._do(self._to_confirm, is_typed=self._is_typed)
        elif self._purpose is Purpose.LAST_CALL:
            self._announce()
        else:
            self._go_on()

    def _take(self, place: int) -> None:
        """Take a choice, and go on with the line."""
        if not 0 <= place < len(self.below.offered):
            return
        if self.below.slot is not None:
            self._line.choose(self.below.slot, place)
        else:
            self._answers = self.below.offered[place].speech
        self.below.offer(())
        self._show_chips()
        self._go_on()

    def _go_on(self) -> None:
        """Do what the line asks for, once nothing in it is doubtful."""
        self._read(self.field.text())
        doubtful = self._line.doubtful()
        if not len(self._line):
            return
        if len(self._line) > 1 and self._purpose not in OF_MANY:
            self.below.ask(self.tr("One name only here."))
        elif doubtful is not None:
            self.below.offer(self._line.choices(doubtful), doubtful)
        elif self._purpose is Purpose.REPLY and self._answers is None and answerable(self._feed.meeting):
            self.below.offer(speech_choices(self._feed.meeting))
        else:
            self._ask_for_meant()

    def _ask_for_meant(self) -> None:
        command = command_for(
            self._purpose,
            self._line.meant(),
            self._feed.meeting,
            request=self._held,
            together=self._together,
            answers=self._answers,
        )
        if command is None:
            self._bridge.refused.emit(Refused("no_such_request"))
        else:
            self._do(command, is_typed=True)

    def _announce(self) -> None:
        """Last call, until the time that was typed, if one was."""
        try:
            closes_at = coming_time(self.field.text(), self._feed.now.at, self._feed.meeting.session)
        except ValueError:
            self.below.ask(self.tr("That is no time: 12:30, or 10 for in ten minutes."))
        else:
            self._do(SetListState(ListState.LAST_CALL, closes_at), is_typed=True)

    def _do(self, command: Command, *, is_typed: bool) -> None:
        self._is_asking = is_typed
        done = self._bridge.do(command)
        self._is_asking = False
        if not done:
            return
        self._to_confirm = None
        self.below.ask("")
        if is_typed:
            self.field.clear()
            self._use_for(Purpose.ADD)

    def _confirm_first(self, refusal: Refused, command: Command) -> None:
        """Ask whether it is to be done all the same, typed or asked by a key; what a page asks, it asks itself."""
        if isinstance(command, AddRequests | CarryOver | ReturnRequest) and self.isVisible():
            self._to_confirm = replace(command, confirmed=refusal.to_confirm)
            self._is_typed = self._is_asking
            self.below.offer(())
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            keys = self.tr("Enter adds all the same \u00b7 Esc leaves")
            self.below.ask(confirmation_words(refusal.confirmations), keys)
