"""Files that are dragged over a part of the window, and dropped there."""

import PySide6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

PLACE = QPointF(5, 5)
WITH = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def mime(*urls: QUrl | str) -> QMimeData:
    """What is dragged when these files are."""
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def is_taken(data: QMimeData, by: QWidget) -> bool:
    """Whether this may be dropped there."""
    # The place of this event is one of whole numbers before 6.12, and must not be from then on.
    place = PLACE if PySide6.__version_info__[:2] >= (6, 12) else PLACE.toPoint()
    event = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *WITH)
    event.ignore()
    by.dragEnterEvent(event)
    return event.isAccepted()


def drop(data: QMimeData, on: QWidget) -> None:
    """Drop it there."""
    on.dropEvent(QDropEvent(PLACE, Qt.DropAction.CopyAction, data, *WITH))
