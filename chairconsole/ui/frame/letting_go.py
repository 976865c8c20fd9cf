"""Letting go of the focus without losing what is typed next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

TAKES_LETTERS = "takes_letters"
"""The property of a page that hands letters on to the field in which one typed last.

Not a focus policy: a click on anything in the page would then take the focus out of that field.
"""


def let_go(widget: QWidget) -> None:
    """Hand the focus to the page that holds the widget, if letters are not lost there; else to nothing."""
    holder = widget.parentWidget()
    while holder is not None and not holder.property(TAKES_LETTERS):
        holder = holder.parentWidget()
    if holder is None:
        widget.clearFocus()
    else:
        holder.setFocus(Qt.FocusReason.OtherFocusReason)
