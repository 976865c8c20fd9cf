"""The note that is typed, below the points: what somebody says while the remarks are made is kept without leaving."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.ui.frame.note_input import NoteInput
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.sentence_line import found_shape, shape_name, trouble_words
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.key_cap import KeyCap, key_cap_size
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.name_words import speaker_name
from chairconsole.ui.words.speaker_words import countdown

SHAPES = (PointShape.VERB, PointShape.NOUN, PointShape.CLAUSE, PointShape.AS_TYPED)
MOST_LINES = 3
CTRL_ENTER = "Ctrl \u21b5"


class BenchNote(QWidget):
    """Shown while a block is open or anything is typed; the sentence and its shape stand there while something is.

    Esc gives the focus back to what had it before.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Note"))
        self._look = look = context.look
        self._feed = context.feed
        self._note = context.note
        self._before: QWidget | None = None
        self._is_low = False
        self._heading = SectionLabel(look)
        self.field = named(_Field(context, self), "bench_note", self.tr("Note on the speech"))
        self.sentence = named(WrappedLabel(look=look, role="sentence", max_lines=2), "bench_note_sentence")
        self.shapes = {shape: self._chip(shape) for shape in SHAPES}
        theme, keys = look.theme, context.actions.first_key
        gap = theme.size("gap_small")
        head = row((self._heading, 1), KeyCap(look, keys(note_actions.NOTES)))
        self._chips = QWidget(self)
        cap = KeyCap(look, keys(note_actions.TURN_SHAPE))
        row(*self.shapes.values(), cap, STRETCH, of=self._chips, gap=theme.size("gap"))
        column(head, self.field, self.sentence, self._chips, of=self, gap=gap + 2, margins=(0, gap, 0, gap))
        self.field.left.connect(self._give_back)
        self._note.changed.connect(self.show_note)
        context.feed.ticked.connect(self._show_time)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._show_parts)
        self.show_note()

    def write(self) -> None:
        """Take the focus; Esc gives it back."""
        if not self.field.hasFocus():
            self._before = QApplication.focusWidget()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_low(self, *, is_low: bool) -> None:
        """Where there is little height, show sentence and shape only while one types here."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._show_parts()

    def has_focus(self) -> bool:
        """Whether one types here."""
        return self.field.hasFocus()

    def show_note(self) -> None:
        """Show the note as it is typed, and whose it is."""
        said, shape = self._note.sentence(), self._note.half.shape
        is_open = self._feed.meeting.block_id is not None
        self.setVisible(is_open or bool(self._note.half.text) or self.field.hasFocus())
        self._show_heading()
        self._show_parts()
        if said is None:
            return
        trouble = trouble_words(said)
        warned = [Run(f"{trouble}  ", "amber")] if trouble else []
        self.sentence.set_runs([*warned, *([Run("\u2192 ", "accent"), Run(said.text)] if said.text else [])])
        for one, chip in self.shapes.items():
            chip.setChecked(one is (shape or found_shape(said)))

    def _show_parts(self) -> None:
        focused = QApplication.focusWidget()
        has_room = not self._is_low or (focused is not None and self.isAncestorOf(focused))
        for part in (self.sentence, self._chips):
            part.setVisible(has_room and bool(self._note.half.text.strip()))

    def _chip(self, shape: PointShape) -> ChipButton:
        chip = named(ChipButton(self._look, shape_name(shape)), f"note_{shape.value}")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda _checked=False: self._choose(shape))
        return chip

    def _choose(self, shape: PointShape) -> None:
        """Read the note so; the shape that was chosen already is given up for the one that is found by rule."""
        self._note.choose_shape(None if self._note.half.shape is shape else shape)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give_back(self) -> None:
        before = self._before
        if before is not None and before.isVisible() and self.window().isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focusPreviousChild()

    def _show_time(self) -> None:
        if self.isVisible():
            self._show_heading()

    def _show_heading(self) -> None:
        half, themes = self._note.half, self._feed.meeting.session.rules.themes
        parts = [self._whose(self._note.speech), *(one.short for one in themes if one.id in half.themes)]
        self._heading.setText(" \u00b7 ".join(part for part in parts if part))

    def _whose(self, speech: Intervention | None) -> str:
        if self._note.half.what is PointKind.CONCLUSION:
            return self.tr("Conclusion of the moderator")
        if speech is None:
            return self.tr("Note")
        name = speaker_name(self._feed.meeting.session, speech)
        if speech.ended is not None:
            return fill(self.tr("Note \u00b7 %1 (finished)"), name)
        return fill(self.tr("Note \u00b7 %1, speaking %2"), name, countdown(speech, self._feed.now))


class _Field(NoteInput):
    """As high as what is typed, up to three lines, with the key that keeps it at its right. `left` follows Esc."""

    left = Signal()

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        theme = context.look.theme
        self._gap = theme.size("gap")
        # The frame leaves enough around the text: one line is no higher than a button.
        self.document().setDocumentMargin(1)
        self._least = theme.size("button_height")
        self._cap = KeyCap(context.look, CTRL_ENTER)
        self._cap.setParent(self)
        self._cap.setCursor(Qt.CursorShape.ArrowCursor)
        self._cap_size: QSize = key_cap_size(theme, CTRL_ENTER)
        self.setViewportMargins(0, 0, self._cap_size.width() + self._gap, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the focus back."""
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right of the first line, and all lines in sight that have room now."""
        super().resizeEvent(event)
        inside, size = self.contentsRect(), self._cap_size
        top = (self._least - size.height()) // 2
        self._cap.setGeometry(inside.right() - size.width() - self._gap // 2, top, size.width(), size.height())
        if event.size().width() != event.oldSize().width():
            self._grow()
        if self._lines() <= MOST_LINES:
            self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew with another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._grow()

    def _lines(self) -> int:
        """How many lines the text takes: what a plain document tells as its height."""
        return max(round(self.document().size().height()), 1)

    def _grow(self) -> None:
        """One line is as high as a button at least; more lines take their room."""
        lines = min(self._lines(), MOST_LINES) * self.fontMetrics().lineSpacing()
        self.ensurePolished()
        around = self.height() - self.contentsRect().height() + 2 * round(self.document().documentMargin())
        height = max(self._least, lines + around)
        if self.maximumHeight() != height:
            self.setFixedHeight(height)
