"""Text that an input method is still composing: Korean, Chinese, a dead key before its letter."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Composition(QObject):
    """Watches the field that has the focus, so that nothing is read from it or cleared before its text is whole."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._field: QWidget | None = None
        self._text = ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)
            self._watch(None, application.focusWidget())

    def finish(self) -> None:
        """Let what is being composed be typed, as it stands."""
        field, text = self._field, self._text
        if field is None or not isValid(field) or not text:
            return
        QGuiApplication.inputMethod().commit()
        if self._text == text:
            # Not every platform's input method can be told to.
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(field, event)
            QGuiApplication.inputMethod().reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember what is being composed, and let everything pass."""
        if isinstance(event, QInputMethodEvent):
            self._text = event.preeditString()
        return False

    def _watch(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field, self._text = now, ""
        if now is not None:
            now.installEventFilter(self)
