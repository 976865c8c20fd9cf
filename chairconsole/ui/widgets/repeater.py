"""As many widgets of one kind in a layout as there are things to show."""

from collections.abc import Callable
from typing import Generic

from PySide6.QtWidgets import QLayout

from chairconsole.ui.widgets.layouts import Widget


class Repeater(Generic[Widget]):
    """Puts what `make` returns at the end of a layout, which must be that of a widget already."""

    def __init__(self, layout: QLayout, make: Callable[[], Widget]) -> None:
        self._layout = layout
        self._make = make
        self.widgets: list[Widget] = []

    def fit(self, count: int) -> list[Widget]:
        """Make or delete widgets at the end until there are `count`; return them all. What they show is not touched."""
        while len(self.widgets) > count:
            gone = self.widgets.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.widgets) < count:
            made = self._make()
            self._layout.addWidget(made)
            if made.isHidden():
                # Its window is shown already; else it is shown with it.
                made.show()
            self.widgets.append(made)
        return self.widgets
