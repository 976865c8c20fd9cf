"""A block that is typed in while the meeting runs: what it is called, when it is held, and what happens in it."""

from contextlib import suppress

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFormLayout, QWidget

from chairconsole.domain.base.notation import LATEST_MINUTE, shown_wall_time
from chairconsole.domain.base.typed_times import typed_minute_of_day
from chairconsole.domain.commands.plan_commands import AddBlock
from chairconsole.domain.plan.parts import Block, Day
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, line_edit, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

LENGTH = 10
"""How many minutes a new block has until another end is typed."""
FIELD_WIDTH = 76


class NewBlockPage(QWidget):
    """`proposed` tells the command that would add what is typed, or None; `wrong` that a time is none."""

    proposed = Signal(object)
    wrong = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: Day | None = None
        self._times = (0, 0)
        gap, height = look.theme.size("gap"), look.theme.size("button_height")
        begins, ends = self.tr("Begins at"), self.tr("Ends at")
        self.title = line_edit("new_title", self.tr("Is called"), height=height)
        self.start = line_edit("new_start", begins, longest=12, width=FIELD_WIDTH, height=height)
        self.end = line_edit("new_end", ends, longest=12, width=FIELD_WIDTH, height=height)
        anybody = self.tr("Nobody by plan: the floor is open")
        self.speaker = line_edit("new_speaker", self.tr("Who speaks"), example=anybody, height=height)
        self.is_break = named(QCheckBox(self.tr("A break: nobody speaks")), "new_is_break")
        form = QFormLayout()
        form.setSpacing(gap)
        form.addRow(PlainLabel(self.title.accessibleName()), self.title)
        times = row(self.start, PlainLabel(self.tr("ends at")), self.end, STRETCH, gap=gap)
        form.addRow(PlainLabel(begins), times)
        form.addRow(PlainLabel(self.speaker.accessibleName()), self.speaker)
        about = self.tr("What it meets begins when it is over; undo takes it out again.")
        column(form, self.is_break, WrappedLabel(about, look=look, role="small"), STRETCH, of=self, gap=gap)
        for field in (self.title, self.end, self.speaker):
            field.textEdited.connect(self._take_typed)
        self.start.textEdited.connect(self._keep_length)
        self.is_break.toggled.connect(self._take_break)

    def begin(self, day: Day, after: Block | None) -> None:
        """Begin anew, with a block that is held after this one of the day; after the last one if None."""
        self._day = day
        starts = after.end if after is not None else max((one.end for one in day.blocks), default=0)
        start = min(starts, LATEST_MINUTE - LENGTH)
        self.start.setText(shown_wall_time(start))
        self.end.setText(shown_wall_time(start + LENGTH))
        self._times = (start, start + LENGTH)
        for field in (self.title, self.speaker):
            field.clear()
        with QSignalBlocker(self.is_break):
            self.is_break.setChecked(False)
        self.speaker.setEnabled(True)

    def goes_to_name(self, event: QKeyEvent) -> bool:
        """Go from its row in the list to its name: by Enter while it has none, or with a letter, which is typed."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.title.text().strip()
        is_letter = event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not is_enter and not is_letter:
            return False
        self.title.setFocus()
        if is_letter:
            self.title.end(False)
            QApplication.sendEvent(self.title, event)
        return True

    def _take_break(self, is_break: bool) -> None:
        self.speaker.setEnabled(not is_break)
        self._take_typed()

    def _keep_length(self) -> None:
        """With another start the whole block is at another time; its end can be typed afterwards."""
        start, end = self._times
        with suppress(ValueError):
            typed = typed_minute_of_day(self.start.text(), near=start)
            self._times = (typed, min(typed + end - start, LATEST_MINUTE))
            self.end.setText(shown_wall_time(self._times[1]))
        self._take_typed()

    def _take_typed(self) -> None:
        if self._day is None:
            return
        try:
            start = typed_minute_of_day(self.start.text(), near=self._times[0])
            end = typed_minute_of_day(self.end.text(), near=start)
        except ValueError:
            self.wrong.emit(self.tr("That is no time of day."))
            return
        self._times = (start, end)
        title = self.title.text().strip()
        command = AddBlock(
            self._day.date,
            title,
            start,
            end,
            speaker=self.speaker.text().strip(),
            is_break=self.is_break.isChecked(),
        )
        self.proposed.emit(command if title else None)
