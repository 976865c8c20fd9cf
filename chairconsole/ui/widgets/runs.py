"""Stretches of plain text in several colours and weights, broken into lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from chairconsole.domain.base.overrides import overrides_shown
from chairconsole.ui.theme import Theme

LINE_BREAK = "\u2028"
DOT = " \u00b7 "
KEPT = 4096
"""How many broken texts are known again: those of several windows, in all widths that a layout tries."""


@dataclass(frozen=True)
class Run:
    """A stretch of text in one colour and weight; no colour means that of the label. A tag has a ground of its own.

    The last one `may_go`: where it has no room it is left out whole, so that what stands before it is not cut. One that
    is `brief` has that in its place where there is still no room.
    """

    text: str
    colour: str = ""
    bold: bool = False
    may_go: bool = False
    is_tag: bool = False
    brief: str = ""


def joined(runs: Sequence[Run]) -> str:
    """Return the text of all runs."""
    return "".join(run.text for run in runs)


def formats(runs: Sequence[Run], theme: Theme | None) -> list[QTextLayout.FormatRange]:
    """Return the colours and weights of the runs as Qt wants them."""
    ranges = []
    start = 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2
        text_format = QTextCharFormat()
        if run.colour and theme is not None:
            text_format.setForeground(QColor(theme.colour(run.colour)))
        if run.is_tag and theme is not None:
            text_format.setBackground(QColor(theme.colour("button")))
        if run.bold:
            text_format.setFontWeight(QFont.Weight.Bold)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, text_format
        ranges.append(found)
        start += length
    return ranges


@dataclass(frozen=True)
class Lines:
    """Text broken into lines: its room, and whether something was left out; and the layout to draw.

    `room` is the width that the lines were given, `width` what the widest of them takes.
    """

    runs: tuple[Run, ...]
    text: str
    font: QFont
    room: float
    line_height: float
    width: float
    height: float
    count: int
    is_cut: bool
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    theme: Theme | None = None

    @cached_property
    def layout(self) -> QTextLayout:
        """What is drawn; made when it first is, as most lines are only measured."""
        ranges = formats(self.runs, self.theme)
        return _laid_out(self.text, ranges, self.font, self.room, self.line_height, self.alignment)


def break_lines(
    runs: Sequence[Run],
    font: QFont,
    width: float,
    *,
    max_lines: int = 0,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    theme: Theme | None = None,
    line_height: float = 1.0,
) -> Lines:
    """Return the runs broken at `width`, with no more than `max_lines` lines (0: as many as it takes)."""
    # Neither colours nor the side at which lines begin change where they are broken.
    return replace(_broken(tuple(runs), font, width, max_lines, line_height), alignment=alignment, theme=theme)


@lru_cache(KEPT)
def _broken(typed: tuple[Run, ...], font: QFont, width: float, max_lines: int, line_height: float) -> Lines:
    runs = tuple(replace(run, text=overrides_shown(run.text)) for run in typed)
    whole = joined(runs).replace("\r\n", "\n").replace("\n", LINE_BREAK)
    ranges = formats(runs, None)

    def tried(text: str) -> Lines:
        layout = _laid_out(text, ranges, font, width, line_height)
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        widest = max((line.naturalTextWidth() for line in lines), default=0.0)
        height = len(lines) * _spacing(font, line_height)
        return Lines(runs, text, font, width, line_height, widest, height, len(lines), text != whole)

    lines = tried(whole)
    if not max_lines or lines.count <= max_lines:
        return lines
    shorter = _shorter(runs)
    if shorter is not None:
        return _broken(shorter, font, width, max_lines, line_height)
    fits, too_long = 0, len(whole)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if tried(whole[:middle].rstrip() + "…").count <= max_lines:
            fits = middle
        else:
            too_long = middle
    return tried(whole[:fits].rstrip() + "…")


def _shorter(runs: tuple[Run, ...]) -> tuple[Run, ...] | None:
    """The runs without the last one if that may go, then the brief forms of those that have one; None if none has."""
    if runs[-1].may_go:
        return runs[:-1]
    if any(run.brief for run in runs):
        return tuple(replace(run, text=run.brief or run.text, brief="") for run in runs)
    return None


def _laid_out(
    text: str,
    ranges: list[QTextLayout.FormatRange],
    font: QFont,
    width: float,
    line_height: float,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextLayout:
    # A dot between two facts ends a line and begins none.
    layout = QTextLayout(text.replace(DOT, f"\u00a0{DOT[1:]}"), font)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    spacing = _spacing(font, line_height)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * spacing))
    layout.endLayout()
    return layout


def _spacing(font: QFont, line_height: float) -> float:
    return QFontMetricsF(font).lineSpacing() * line_height
