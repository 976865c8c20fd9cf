"""The last row of the floor list while names are typed: whom Enter will add, and when they would have the floor."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.ui.podium.quick_add.typed_line import TypedName
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import VersionedLabel
from chairconsole.ui.words.time_words import clock_time

MOST_NAMES = 8
"""No row has room for more of them."""


def preview_texts(names: Sequence[TypedName]) -> list[str]:
    """Whom Enter will add, and about whom it asks first; then with fewer names, and how many more there are."""
    return [_adds(names, count) for count in range(min(len(names), MOST_NAMES), 0, -1)]


def _adds(names: Sequence[TypedName], count: int) -> str:
    translate = QCoreApplication.translate
    clear = ", ".join(one.name for one in names[:count] if not one.is_doubtful)
    parts = [fill(translate("preview", "adds %1"), clear)] if clear else []
    choose = translate("preview", "%1: choose which")
    parts += [fill(choose, one.name) for one in names[:count] if one.is_doubtful]
    if count < len(names):
        parts.append(fill(translate("preview", "%1 more"), len(names) - count))
    return f"\u21b5 {'; '.join(parts)}"


def preview_time(floor: FloorForecast | None) -> str:
    """When the first of them would have the floor; marked if that is no longer before the floor ends."""
    if floor is None:
        return ""
    time = f"\u2248{clock_time(floor.one_more_at)}"
    return time if floor.room_for_more else f"\u25b2 {time}"


class PreviewRow(QFrame):
    """Looks like a row of the list and is none: nothing in it can be marked, moved or called."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._time = PlainLabel(role="muted"), PlainLabel(role="muted")
        self._words = VersionedLabel(look, role="muted")
        font = look.theme.font()
        font.setItalic(True)
        self._words.setFont(font)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._gap = look.theme.size("gap")
        self._row = row(self._place, (self._words, 1), self._time, of=self, gap=self._gap, margins=(self._gap, 0))
        self.setFixedHeight(look.theme.size("row_height"))
        self.hide()

    def show_names(self, names: Sequence[TypedName], place: int, floor: FloorForecast | None) -> None:
        """Show whom Enter will add at this place of the list; without names there is no row."""
        self.setHidden(not names)
        if names:
            self._place.setText(str(place))
            self._words.set_texts(preview_texts(names))
            self._time.setText(preview_time(floor))
            self.setAccessibleName(self._words.text())

    def text(self) -> str:
        """Return all that the row says."""
        return " ".join((self._place.text(), self._words.shown_text(), self._time.text()))

    def stand_in(self, first: int, time: int, rest: int) -> None:
        """Stand in the columns of the list: the widths of the first, of the time, and of what is right of it."""
        self._place.setFixedWidth(max(0, first - self._gap))
        self._time.setFixedWidth(max(0, time - self._gap))
        self._row.setContentsMargins(self._gap, 0, self._gap + rest, 0)
