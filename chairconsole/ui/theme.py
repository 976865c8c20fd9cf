"""The look: named colours, sizes and icons, and the style sheet made from them."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

FONT_FAMILIES = ("Inter", "Segoe UI", "Cantarell", "Noto Sans", "Liberation Sans", "DejaVu Sans", "sans-serif")
SAMPLE = "Germany, for the European Union"
WIDEST = 16.4
"""How many times its size the sample may be wide in half-bold letters: a little more than in Inter. A wider font, as
DejaVu Sans, is narrowed to it, since the podium is laid out to be read whole on the smallest laptop."""

ICON_INK = "#000000"
ICON_FOLDER = "icons"
SIZES = "sizes"
"""The file beside the themes whose sizes all of them share."""

PHASES = ("running", "last", "over", "paused", "done", "idle")
PLACEHOLDER = re.compile(r"@([a-z][a-z0-9_]*)")


@dataclass(frozen=True)
class Theme:
    """One look of the program; everything that is painted asks it by name."""

    name: str
    colours: Mapping[str, str]
    sizes: Mapping[str, int]
    qss_template: str
    icon_folder: Path
    # What is made once: painting asks for the same few fonts, colours and icons again and again.
    _made: dict[tuple[object, ...], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def from_toml(
        cls,
        text: str,
        qss_template: str = "",
        *,
        sizes: str = "",
        icon_folder: Path = Path(),
        is_dense: bool = False,
    ) -> "Theme":
        """Return the theme in TOML `text`; `sizes` is the TOML of those that all themes share, with denser ones."""
        table = tomllib.loads(text)
        shared = tomllib.loads(sizes)
        theme = cls(
            name=table["name"],
            colours=table["colours"],
            sizes={**shared.get("sizes", {}), **(shared.get("dense", {}) if is_dense else {})},
            qss_template=qss_template,
            icon_folder=icon_folder,
        )
        theme._check()
        return theme

    def colour(self, name: str) -> QColor:
        """Return the colour of that name."""
        return QColor(self.once(("colour", name), lambda: QColor(self.colours[name])))

    def phase_colour(self, phase: str) -> QColor:
        """Return the colour that tells the phase of a countdown."""
        return self.colour(f"phase_{phase}")

    def size(self, name: str) -> int:
        """Return the size of that name in pixels at 100 %."""
        return self.sizes[name]

    def font(self, size_name: str = "font_body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return a font of that size, whose digits are all of one width where the font knows how."""
        return QFont(self.once(("font", size_name, weight), lambda: _font(self.size(size_name), weight)))

    def stylesheet(self) -> str:
        """Return the style sheet with every name replaced."""
        return PLACEHOLDER.sub(lambda match: self._value(match[1]), self.qss_template)

    def palette(self) -> QPalette:
        """Return the colours of whatever the style sheet does not reach."""
        palette = QPalette(self.colour("button"), self.colour("body"))
        for role, name in (
            (QPalette.ColorRole.Window, "body"),
            (QPalette.ColorRole.WindowText, "text"),
            (QPalette.ColorRole.Base, "card"),
            (QPalette.ColorRole.AlternateBase, "raised"),
            (QPalette.ColorRole.Text, "text"),
            (QPalette.ColorRole.Button, "button"),
            (QPalette.ColorRole.ButtonText, "text"),
            (QPalette.ColorRole.Highlight, "accent"),
            (QPalette.ColorRole.HighlightedText, "on_accent"),
            (QPalette.ColorRole.PlaceholderText, "faint"),
            (QPalette.ColorRole.ToolTipBase, "raised"),
            (QPalette.ColorRole.ToolTipText, "text"),
            (QPalette.ColorRole.Link, "accent"),
        ):
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("disabled"))
        return palette

    def paint_icon(self, painter: QPainter, place: QRectF, name: str, colour_name: str) -> None:
        """Paint an icon straight onto something, sharp at any scale."""
        self.once(("icon", name, colour_name), lambda: self._drawing(name, colour_name)).render(painter, place)

    def _drawing(self, name: str, colour_name: str) -> QSvgRenderer:
        drawing = (self.icon_folder / f"{name}.svg").read_text("utf-8")
        return QSvgRenderer(QByteArray(drawing.replace(ICON_INK, self.colour(colour_name).name()).encode()))

    def once(self, key: tuple[object, ...], make: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is made
        """Return what was made under that name, or make it: a font, a colour, the room of a key cap."""
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = make()
        return made

    def _value(self, name: str) -> str:
        if name == ICON_FOLDER:
            return self.icon_folder.as_posix()
        return self.colours[name] if name in self.colours else f"{self.sizes[name]}px"

    def _names(self) -> set[str]:
        return self.colours.keys() | self.sizes.keys() | {ICON_FOLDER}

    def _check(self) -> None:
        """Say at once, and all at once, what the style sheet asks for and the theme lacks."""
        both = self.colours.keys() & self.sizes.keys()
        if both:
            raise ValueError(f"theme {self.name}: {', '.join(sorted(both))} is both a colour and a size")
        invalid = [name for name, value in self.colours.items() if not QColor.isValidColorName(value)]
        if invalid:
            raise ValueError(f"theme {self.name}: no colour: {', '.join(sorted(invalid))}")
        missing = set(PLACEHOLDER.findall(self.qss_template)) - self._names()
        if missing:
            raise ValueError(f"theme {self.name} lacks {', '.join(sorted(missing))}")


def _font(size: int, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies(list(FONT_FAMILIES))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setFeature(QFont.Tag.fromString("tnum"), 1)
    # Measured large, where rounding to pixels does not matter, and alike for all weights: the style sheet changes them.
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(SAMPLE) / 100
    if width > WIDEST:
        font.setStretch(int(100 * WIDEST / width))
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


class Look(QObject):
    """The theme in use; widgets keep this and ask for its theme whenever they paint.

    `resources` is the folder of the shipped files, for what is read when it is first needed.
    """

    changed = Signal()

    def __init__(
        self, resources: Path, theme_name: str = "dark", parent: QObject | None = None, *, is_dense: bool = False
    ) -> None:
        """`is_dense` takes the sizes for screens of few lines, where a list must still have rows."""
        super().__init__(parent)
        self.resources = resources
        self._is_dense = is_dense
        self._read: dict[str, Theme] = {}
        self._name = theme_name

    @property
    def theme(self) -> Theme:
        """The theme in use, read when it is first asked for."""
        return self._theme_called(self._name)

    @property
    def is_dense(self) -> bool:
        """Whether the screen has few lines."""
        return self._is_dense

    def colour(self, name: str) -> QColor:
        """Return the colour of that name in the theme in use."""
        return self.theme.colour(name)

    def names(self) -> list[str]:
        """Return the names of all themes."""
        return sorted(path.stem for path in (self.resources / "themes").glob("*.toml") if path.stem != SIZES)

    def use(self, name: str) -> None:
        """Change to the theme of that name."""
        if name != self._name:
            self._theme_called(name)
            self._name = name
            self.changed.emit()

    def use_next(self) -> None:
        """Change to the theme that follows by name; after the last, to the first."""
        names = self.names()
        self.use(names[(names.index(self._name) + 1) % len(names)])

    def apply_to(self, application: QApplication) -> None:
        """Dress the whole application; call it again after each change."""
        application.setStyle("Fusion")
        theme = self.theme
        application.setPalette(theme.palette())
        application.setFont(theme.font())
        application.setStyleSheet(theme.stylesheet())

    def _theme_called(self, name: str) -> Theme:
        """The theme of that name, read when it is first used."""
        if name not in self._read:
            themes = self.resources / "themes"
            self._read[name] = Theme.from_toml(
                (themes / f"{name}.toml").read_text("utf-8"),
                (self.resources / "console.qss").read_text("utf-8"),
                sizes=(themes / f"{SIZES}.toml").read_text("utf-8"),
                icon_folder=(self.resources / "icons").resolve(),
                is_dense=self._is_dense,
            )
        return self._read[name]


def set_property(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style sheet asks about, and let the widget be styled anew if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # It was not styled yet, and will be when it is first measured or shown.
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()
