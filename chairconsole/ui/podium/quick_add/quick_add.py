"""The field in which names are typed while the chair looks at the room."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.list_commands import AddRequests, CarryOver, ReturnRequest
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.quick_add.below_field import BelowField
from chairconsole.ui.podium.quick_add.field_purposes import (
    CHANGING,
    OF_MANY,
    WITH_SEATS,
    Purpose,
    command_for,
    is_over,
    last_call,
    prompt,
)
from chairconsole.ui.podium.quick_add.held_line import held_line
from chairconsole.ui.podium.quick_add.line_field import LineField
from chairconsole.ui.podium.quick_add.line_syntax import line_syntax
from chairconsole.ui.podium.quick_add.put_aside import WORKING_NAMES, HalfTyped, PutAside
from chairconsole.ui.podium.quick_add.reply_to import answerable, speech_choices
from chairconsole.ui.podium.quick_add.typed_line import TypedLine
from chairconsole.ui.theme import set_property
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import shown_name
from chairconsole.ui.words.refusals import confirmation_words


class QuickAdd(LineField):
    """Type parts of names and press Enter; a chip for each shows what Enter will do.

    A name that may mean several opens its choices at the first Enter, and the second takes one. `marked` asks to
    move the mark of the floor list, when the field is empty and an arrow key is pressed. `previewed` tells whom Enter
    would add to it.
    """

    marked = Signal(int)
    previewed = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, parent)
        self._feed = context.feed
        self._bridge = bridge = context.bridge
        self._purpose = Purpose.ADD
        self._held: str | None = None
        self._aside = PutAside()
        self._answers: str | None = None
        self._directory = directory = context.directory
        self._line, self._written = TypedLine(lambda: self._directory.now), ""
        self._together = self._is_asking = self._is_typed = False
        self._to_confirm: Command | None = None
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._typed)
        self.chips.clicked.connect(self._open_choices_of)
        self.below = BelowField(context.look, self)
        self.below.taken.connect(self._take)
        bridge.doubted.connect(self._confirm_first)
        directory.changed.connect(lambda: self._typed(self.field.text()))
        context.feed.changed.connect(self._leave_what_is_over)
        self._use_for(Purpose.ADD)

    def ask_for_request(self) -> None:
        """Take the focus, to put names on the floor list."""
        if self._purpose is not Purpose.ADD:
            self._go_on_with(self._aside.take_list())
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def ask_for(self, purpose: Purpose) -> None:
        """Take the focus, to ask who is meant."""
        if purpose is not self._purpose:
            self._begin(purpose, None)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_to_change(self, held: Request | Intervention, *, what_about: bool = False) -> None:
        """Take the focus with an entry or a speech as it would be typed, its name marked, or what it is about."""
        self._begin(Purpose.CHANGE if isinstance(held, Request) else Purpose.CHANGE_SPEECH, held.id)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line = held_line(held, self._feed.meeting, self._directory.now)
        self._written = f"{line.text} ? " if what_about and line.about is None else line.text
        self.field.setText(self._written)
        self._line.mean(line.participant, seat=line.seat)
        if line.behalf is not None:
            self._line.mean(line.behalf, is_behalf=True)
        self._read(self.field.text())
        self._show_line()
        self.field.setSelection(0, line.name)
        if what_about:
            self.field.end(False)
            self.field.cursorBackward(True, line.about or 0)

    @property
    def purpose(self) -> Purpose:
        """What Enter is for now."""
        return self._purpose

    def names_begun(self) -> str:
        """What is half typed for the floor list, in the field or waiting."""
        return self._aside.of_list() or (self.field.text() if self._purpose is Purpose.ADD else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes the line, arrows open choices or move the mark of the list, Esc leaves."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            is_used = event.type() == QEvent.Type.FocusIn
            set_property(self, "focused", "true" if is_used else "false")
            self.below.let_tell(is_used=is_used)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _begin(self, purpose: Purpose, held: str | None) -> None:
        """Use the field for something else; what was typed waits until that is done or left."""
        is_other = (purpose, held) != (self._purpose, self._held)
        if is_other and self.field.text() != self._written:
            self._aside.put(HalfTyped(self._purpose, self._held, self.field.text(), self._line))
        self._line, self._written = TypedLine(lambda: self._directory.now), ""
        self.field.clear()
        self._use_for(purpose, held)

    def _go_on_with(self, half: HalfTyped | None) -> None:
        """Go on with a line that waited; with none, the field is for the list, and keeps what is typed."""
        written, self._written = self._written, ""
        if half is None:
            if self.field.text() == written:
                self.field.clear()
            self._use_for(Purpose.ADD)
            return
        self.field.clear()
        self._line, self._purpose, self._held = half.line, half.purpose, half.held
        self.field.setText(half.text)
        self._use_for(half.purpose, half.held)

    def _leave_what_is_over(self) -> None:
        if not self._is_asking and is_over(self._purpose, self._held, self._feed.meeting):
            self._go_on_with(self._aside.take(self._feed.meeting))

    def _use_for(self, purpose: Purpose, held: str | None = None) -> None:
        self._purpose, self._held, self._answers = purpose, held, None
        meeting = self._feed.meeting
        about = meeting.requests.get(self._held or "") or meeting.interventions.get(self._held or "")
        words = prompt(purpose, shown_name(about.participant) if about else "")
        self.show_purpose(purpose, words)
        self._typed(self.field.text())

    def _typed(self, text: str) -> None:
        self._to_confirm = None
        self._together = False
        self.below.offer(())
        self._read(text)
        self._show_line()
        words = Counted.tr("%n names \u00b7 Enter adds them all \u00b7 Esc leaves", "", len(self._line))
        self.below.ask(words if self._line.is_batch and self._purpose in OF_MANY else "")
        self.below.tell(line_syntax(self._purpose, text, self._feed.meeting, self._feed.now))

    def _read(self, text: str) -> None:
        names = "" if self._purpose is Purpose.LAST_CALL else text
        self._line.read(names, self._feed.meeting, with_seats=self._purpose in WITH_SEATS)

    def _show_line(self) -> None:
        """Show what Enter would do: a chip for each request, and whom it would add to the list."""
        self.show_chips(self._line.chips())
        self.previewed.emit(self._line.names() if self._purpose in OF_MANY else [])

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
        """First the choices close, then the question, then the typed text, then the purpose; a change with its text.

        False if nothing of that was left: who came from another screen goes back there. The focus stays, for letters.
        """
        if self.below.offered:
            self.below.offer(())
        elif self._to_confirm is not None:
            self._to_confirm = None
            keys = self.tr("Enter asks again \u00b7 Esc empties the field")
            self.below.ask(*(self.tr("Not added."), keys) if self._is_typed else ("",))
        elif self.field.text() not in ("", self._written) and self._purpose not in CHANGING:
            self.field.clear()
        elif self._purpose is not Purpose.ADD:
            self._written = self.field.text() if self._purpose in CHANGING else self._written
            self._go_on_with(self._aside.take(self._feed.meeting))
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
        self._show_line()
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
        meant, meeting = self._line.meant(), self._feed.meeting
        command = command_for(
            self._purpose, meant, meeting, request=self._held, together=self._together, answers=self._answers
        )
        if command is None:
            self._bridge.refused.emit(Refused("no_such_request"))
        else:
            self._do(command, is_typed=True)

    def _announce(self) -> None:
        """Last call, until the time that was typed, if one was."""
        try:
            command = last_call(self.field.text(), self._feed.meeting, self._feed.now)
        except ValueError:
            self.below.ask(self.tr("That is no time: 12:30, or 10 for in ten minutes."))
        else:
            self._do(command, is_typed=True)

    def _do(self, command: Command, *, is_typed: bool) -> None:
        self._is_asking = is_typed
        typed = self.field.text() if is_typed else None
        left = {WORKING_NAMES: self._aside.of_list()} if is_typed else None
        self._bridge.do(command, left, lambda: self._let_go_of(typed))
        self._is_asking = False

    def _let_go_of(self, typed: str | None) -> None:
        self._to_confirm = None
        self.below.ask("")
        if typed is not None and typed == self.field.text():
            self.field.clear()
            self._go_on_with(self._aside.take(self._feed.meeting))
        self._bridge.keep_working_text(WORKING_NAMES, self.names_begun())

    def _confirm_first(self, refusal: Refused, command: Command) -> None:
        """Ask whether it is to be done all the same, typed or asked by a key; what a page asks, it asks itself."""
        if isinstance(command, AddRequests | CarryOver | ReturnRequest) and self.isVisible():
            self._to_confirm = replace(command, confirmed=refusal.to_confirm)
            self._is_typed = self._is_asking
            self.below.offer(())
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            keys = self.tr("Enter adds all the same \u00b7 Esc leaves")
            self.below.ask(confirmation_words(refusal.confirmations), keys)
