"""The prepared text of the remarks that go on, or of those that come next, below the clock of whoever reads it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import list_actions
from chairconsole.domain.base.timing import whole_seconds
from chairconsole.domain.plan.parts import Step
from chairconsole.domain.queries.next_step import step_to_read
from chairconsole.report.draft.length import fit, reading_length
from chairconsole.report.draft.reading import read_lines
from chairconsole.ui.dialogs.reading_parts import ReadingParts
from chairconsole.ui.dialogs.reading_words import TONES, reading_words
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.drawer_page import PLAIN, DrawerPage
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel


class PreparedText(DrawerPage):
    """Arrows, pages, Enter and Space scroll; Esc goes back to the floor list. The paragraph that is due is marked.

    A line below says so, and where letters go: whatever is looked at, a name that is typed is for the floor list.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("Prepared text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look = context.look
        self._step: Step | None = None
        self._title = PlainLabel(role="strong", elide=True)
        self._length = PlainLabel()
        self.text = ReadingParts(look, "font_prepared", "gap_small", self)
        key = key_name(list_actions.CHANGE_REQUEST.keys[-1])
        self._change = self.button("change_text", self.tr("Change\u2026"), self.change, key)
        self._back = self.button("text_back", self.tr("Floor list"), self.left.emit, "Esc")
        gap = look.theme.size("gap_card")
        self.body.addLayout(row((self._title, 1), self._length, self._change, self._back, gap=gap))
        self.body.addWidget(self.text, 1)
        keys = self.tr("\u2191 \u2193 and Space scroll \u00b7 a name that is typed goes to the floor list")
        self.body.addWidget(PlainLabel(keys, role="small", elide=True))
        context.feed.ticked.connect(self._mark_due)

    def take_focus(self) -> None:
        """Let the keys scroll."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_meeting(self) -> None:
        """Show the text of the step that is to be read, and how long it takes."""
        found = step_to_read(self.feed.meeting)
        self._step = step = None if found is None else found[1]
        text = "" if step is None else step.text
        pace = self.bridge.settings.pace
        self.text.show_parts(read_lines(text, pace))
        self._title.setText("" if step is None else step.title)
        self._change.setEnabled(step is not None)
        length = reading_length(text, pace)
        if step is None or not text:
            self._length.setText(self.tr("No text was prepared."))
            self._length.set_tone("muted")
        else:
            self._length.setText(reading_words(length, step.limit, pace))
            self._length.set_tone(TONES[fit(length, None if step.limit is None else step.limit.upper)])
        self._mark_due()

    def change(self) -> None:
        """Ask for the text of the step that is to be read."""
        from chairconsole.ui.dialogs.prepared_text_question import step_text_question

        found = step_to_read(self.feed.meeting)
        if found is not None:
            step_text_question(self.look, self.bridge, *found, self.window()).ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, unless a button has the focus."""
        key = Qt.Key.Key_PageDown if event.key() == Qt.Key.Key_Space else event.key()
        if not (self.hasFocus() and event.modifiers() in PLAIN and self.text.takes(key)):
            super().keyPressEvent(event)

    def _mark_due(self) -> None:
        if not self.isVisible():
            return
        speech, step = self.feed.meeting.speech, self._step
        is_read = speech is not None and step is not None and speech.step == step.id
        self.text.mark(whole_seconds(speech.spent(self.feed.now)) if speech is not None and is_read else None)
