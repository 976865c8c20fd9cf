"""In the speaker's card while a point of order is pending: who raised it, what it is about, and the ruling."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.control.actions import proceedings_actions, speech_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.proceedings_commands import (
    DescribePointOfOrder,
    RaisePointOfOrder,
    RuleOnPointOfOrder,
)
from chairconsole.domain.meeting.floor import PointOfOrder
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.speaker.raiser_field import RaiserField
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import STRETCH, column, line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.order_words import rulings

WORKING_RULING, WORKING_MATTER = "ruling", "point_of_order"
LONGEST = 500


class OrderPanel(QWidget):
    """Who, what about, the ruling: nothing is chosen beforehand, and what is not chosen is not recorded.

    Enter in the ruling rules, and the same speaker goes on; Esc goes back to where one was, and the point of order
    stays pending.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed = context.feed
        self._bridge = bridge = context.bridge
        self._pending: PointOfOrder | None = None
        self._before: QWidget | None = None
        theme, look = context.look.theme, context.look
        gap = theme.size("gap")
        self.raiser = RaiserField(context, parent or self, self)
        self.raiser.passed.connect(self._go_on)
        self.raiser.left.connect(self._leave_raiser)
        height = theme.size("button_height")
        self.matter = line_edit(
            "point_of_order", self.tr("What the point of order is about"), longest=LONGEST, height=height
        )
        self.ruling = line_edit("ruling", self.tr("Ruling on the point of order"), longest=LONGEST, height=height)
        self.ruling.setPlaceholderText(self.tr("Type or choose; nothing is chosen yet"))
        self._choices = self._made_choices(context)
        for field, kept in ((self.matter, WORKING_MATTER), (self.ruling, WORKING_RULING)):
            field.installEventFilter(self)
            if feed.meeting.point_of_order is None:
                # Of one that was over when the console ended before the field was kept as empty.
                bridge.keep_working_text(kept, "")
            field.setText(bridge.working_text(kept))
            field.textChanged.connect(lambda text, kept=kept: bridge.keep_working_text(kept, text))
        self.ruling.textChanged.connect(self._show_chosen)
        self.matter.editingFinished.connect(self._describe)
        raised_by = PlainLabel(self.tr("Raised by"), role="muted")
        label = PlainLabel(self.tr("Ruling"), role="muted")
        for one in (raised_by, label):
            one.setFixedWidth(raised_by.sizeHint().width())
        column(
            row(
                *(raised_by, (self.raiser, 1), PlainLabel(self.tr("about"), role="muted")),
                (self.matter, 1),
                gap=gap,
            ),
            row(label, (self.ruling, 1), ActionButton(look, context.actions, proceedings_actions.NO_RULING), gap=gap),
            row(raised_by.sizeHint().width() + gap, *self._choices, STRETCH, gap=gap),
            of=self,
            gap=theme.size("gap_small") + 2,
        )
        self.hide()
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def chosen(self) -> str:
        """The ruling that is typed or chosen, while one is due."""
        return "" if self._pending is None else self.ruling.text().strip()

    def show_choices(self, *, visible: bool) -> None:
        """Show the rulings to choose from, where there is room for them."""
        for chip in self._choices:
            chip.setVisible(visible)

    def show_meeting(self) -> None:
        """Be there while a point of order is pending."""
        meeting = self._feed.meeting
        before, self._pending = self._pending, None if meeting.suspension is not None else meeting.point_of_order
        if self._pending == before:
            return
        if before is not None and (self._pending is None or self._pending.id != before.id):
            self._keep_matter(before)
            self.matter.clear()
            self.ruling.clear()
        had_focus = self._has_focus()
        self.setVisible(self._pending is not None)
        if self._pending is None:
            if had_focus:
                self._give_back()
            return
        self._show(self._pending, before)

    def _show(self, pending: PointOfOrder, before: PointOfOrder | None) -> None:
        who = pending.participant
        self.raiser.ask(pending)
        is_another = before is None or before.id != pending.id
        if pending.text or (before is not None and is_another):
            self.matter.setText(pending.text)
        if not self.isVisible():
            return
        if is_another and before is None:
            self._before = QApplication.focusWidget()
        is_named_now = who is not None and (is_another or (before is not None and before.participant is None))
        if who is None and self._has_focus():
            # Its naming was taken back.
            self.raiser.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif is_named_now:
            (self.matter if not pending.text else self.ruling).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _has_focus(self) -> bool:
        return any(field.hasFocus() for field in (self.raiser.field, self.matter, self.ruling))

    @answers(speech_actions.POINT_OF_ORDER)
    def _raise_point_of_order(self) -> None:
        """The clock stands still with the key; who it is, is typed meanwhile. Once that is known: the ruling."""
        pending, focused = self._feed.meeting.point_of_order, QApplication.focusWidget()
        if pending is None:
            if self._bridge.do(RaisePointOfOrder()):
                self._before = focused
                self.raiser.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif pending.participant is None and not self.raiser.field.hasFocus():
            self._before = self._before or focused
            self.raiser.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.rule()

    @answers(proceedings_actions.ANOTHER_POINT_OF_ORDER)
    def _raise_another(self) -> None:
        """One more waits to be heard; who raises that one is typed, and then the first one goes on."""
        if self._bridge.do(RaisePointOfOrder()):
            self.raiser.ask(tuple(self._feed.meeting.points_of_order.values())[-1], is_other=True)
            self.raiser.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_on(self) -> None:
        """Who it is, is known: what it is about comes next, or the ruling; after another one, who raised this one."""
        if self._pending is None:
            return
        self.raiser.ask(self._pending)
        if self.raiser.field.hasFocus() and self._pending.participant is not None:
            (self.ruling if self._pending.text else self.matter).setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_raiser(self) -> None:
        if self._pending is not None:
            self.raiser.ask(self._pending)
        self._give_back()

    @answers(proceedings_actions.RULE)
    def rule(self) -> None:
        """Take the focus, to type the ruling; refused if no point of order is pending."""
        if self._feed.meeting.point_of_order is None:
            self._bridge.refused.emit(Refused("no_point_of_order"))
        if self._pending is None:
            return
        focused = QApplication.focusWidget()
        if not self._has_focus() and self._before is None:
            self._before = focused
        self.ruling.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the ruling, and then rules; Down chooses another ruling; Esc goes back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                if not event.isAutoRepeat():
                    self._enter(watched)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and plain and watched is self.ruling:
                self._choose_next(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._give_back()
                return True
        return super().eventFilter(watched, event)

    def _enter(self, field: QObject) -> None:
        if field is self.matter:
            self._describe()
            self.ruling.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._bridge.do(RuleOnPointOfOrder(ruling=self.ruling.text()), {WORKING_RULING: "", WORKING_MATTER: ""})

    def _describe(self) -> None:
        """Keep what it is about, as soon as the field is left: of the point of order for which it was typed."""
        if self._pending is not None:
            self._keep_matter(self._pending)

    def _keep_matter(self, point: PointOfOrder) -> None:
        text, known = self.matter.text().strip(), self._feed.meeting.points_of_order.get(point.id)
        if known is not None and text and text != known.text:
            self._bridge.do(DescribePointOfOrder(text=text, point_of_order=point.id))

    def _made_choices(self, context: PanelContext) -> tuple[ChipButton, ...]:
        made = []
        for number, ruling in enumerate(rulings()):
            chip = ChipButton.to_press(context.look, ruling, f"ruling_{number}", parent=self)
            chip.clicked.connect(lambda _on=False, ruling=ruling: self._choose(ruling))
            made.append(chip)
        return tuple(made)

    def _choose(self, ruling: str) -> None:
        self.ruling.setFocus(Qt.FocusReason.OtherFocusReason)
        self._write(ruling)

    def _choose_next(self, by: int) -> None:
        labels = [chip.label() for chip in self._choices]
        typed = self.ruling.text()
        place = labels.index(typed) + by if typed in labels else (0 if by > 0 else -1)
        self._write(labels[place % len(labels)])

    def _write(self, ruling: str) -> None:
        """One that was chosen is marked: what is typed then takes its place."""
        self.ruling.setText(ruling)
        self.ruling.selectAll()

    def _show_chosen(self, text: str) -> None:
        for chip in self._choices:
            is_chosen = text.strip() == chip.label()
            chip.setChecked(False)
            chip.setCheckable(is_chosen)
            chip.setChecked(is_chosen)

    def _give_back(self) -> None:
        before, self._before = self._before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            for field in (self.raiser.field, self.matter, self.ruling):
                field.clearFocus()
