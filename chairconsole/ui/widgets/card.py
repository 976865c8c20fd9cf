"""The rounded frame that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.layouts import column


class Card(QFrame):
    """A rounded frame with a column inside; its tone and its coloured edge say what is special about it."""

    def __init__(
        self, look: Look, title: str = "", *, tone: str = "", margin: str = "margin_card", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("tone", tone)
        self.setProperty("edge", "")
        if title:
            self.setAccessibleName(title)
        space = look.theme.size(margin)
        self.body = column(of=self, gap=look.theme.size("gap"), margins=(space, space - 2))

    def set_tone(self, tone: str) -> None:
        """Colour the border: "", raised, accent, amber, red, purple, panel or waits."""
        set_property(self, "tone", tone)

    def set_edge(self, edge: str) -> None:
        """Colour the left edge: "", accent, amber, green or purple."""
        set_property(self, "edge", edge)
