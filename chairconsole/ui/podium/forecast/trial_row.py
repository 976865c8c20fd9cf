"""The control with which another limit is tried: arrows move it, Enter sets it, Esc leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.podium.forecast.trial import Trial
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel

SHORTER = (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Minus)
LONGER = (Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Plus)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TrialRow(QWidget):
    """One line: shorter, the limit that is tried, longer; set it, or leave it. `left` when it has been left."""

    left = Signal()

    def __init__(self, look: Look, trial: Trial, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trial = trial
        self.setObjectName("trial")
        self.setAccessibleName(self.tr("Another limit"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._limit = PlainLabel(role="strong")
        self._present = PlainLabel(role="small", elide=True)
        shorter = ChipButton.to_press(look, "\u2212", "trial_shorter", self.tr("15 seconds shorter (\u2190)"), self)
        longer = ChipButton.to_press(look, "+", "trial_longer", self.tr("15 seconds longer (\u2192)"), self)
        self._set = ChipButton.to_press(look, "", "trial_set", self.tr("Set this limit for those not yet called"), self)
        leave = ChipButton.to_press(
            look, self.tr("Leave \u00b7 Esc"), "trial_leave", self.tr("Nothing is changed"), self
        )
        shorter.clicked.connect(lambda: trial.move(-1))
        longer.clicked.connect(lambda: trial.move(1))
        self._set.clicked.connect(self._take)
        leave.clicked.connect(self._leave)
        row(
            PlainLabel(self.tr("If the limit were"), role="small"),
            shorter,
            self._limit,
            longer,
            (self._present, 1),
            self._set,
            leave,
            of=self,
            gap=look.theme.size("gap"),
        )
        trial.changed.connect(self.show_trial)

    def show_trial(self) -> None:
        """Show the limit that is tried."""
        limit, present = self._trial.limit, self._trial.present
        if limit is None or present is None:
            return
        self._limit.setText(format_duration(limit))
        self._present.setText(fill(self.tr("it is %1 now"), format_duration(present)))
        self._set.set_label(fill(self.tr("Set %1 from now on \u00b7 \u21b5"), format_duration(limit)))
        self.setAccessibleDescription(f"{self._limit.text()} \u00b7 {self._present.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the limit, also while they repeat; Enter sets it; Esc changes nothing."""
        key = event.key()
        if key in SHORTER or key in LONGER:
            self._trial.move(1 if key in LONGER else -1)
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key in ENTER:
            if not event.isAutoRepeat():
                self._take()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the limit."""
        if event.angleDelta().y():
            self._trial.move(1 if event.angleDelta().y() > 0 else -1)

    def _take(self) -> None:
        self._trial.set()
        self.left.emit()

    def _leave(self) -> None:
        self._trial.leave()
        self.left.emit()
