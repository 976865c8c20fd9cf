"""Stretches of plain text in several colours and weights, broken into lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from chairconsole.domain.base.overrides import overrides_shown
from chairconsole.ui.theme import Theme

LINE_BREAK = "\u2028"
DOT = " \u00b7 "


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
    """Text broken into lines: the layout to draw, its room, and whether something was left out."""

    layout: QTextLayout
    text: str
    width: float
    height: float
    count: int
    is_cut: bool


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
    runs = [replace(run, text=overrides_shown(run.text)) for run in runs]
    whole = joined(runs).replace("\r\n", "\n").replace("\n", LINE_BREAK)
    ranges = formats(runs, theme)

    def tried(text: str) -> Lines:
        return _laid_out(text, ranges, font, width, alignment, line_height, text != whole)

    lines = tried(whole)
    if not max_lines or lines.count <= max_lines:
        return lines
    shorter = _shorter(runs)
    if shorter is not None:
        return break_lines(
            shorter,
            font,
            width,
            max_lines=max_lines,
            alignment=alignment,
            theme=theme,
            line_height=line_height,
        )
    fits, too_long = 0, len(whole)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if tried(whole[:middle].rstrip() + "…").count <= max_lines:
            fits = middle
        else:
            too_long = middle
    return tried(whole[:fits].rstrip() + "…")


def _shorter(runs: Sequence[Run]) -> list[Run] | None:
    """The runs without the last one if that may go, then the brief forms of those that have one; None if none has."""
    if runs[-1].may_go:
        return list(runs[:-1])
    if any(run.brief for run in runs):
        return [replace(run, text=run.brief or run.text, brief="") for run in runs]
    return None


def _laid_out(
    text: str,
    ranges: list[QTextLayout.FormatRange],
    font: QFont,
    width: float,
    alignment: Qt.AlignmentFlag,
    line_height: float,
    is_cut: bool,
) -> Lines:
    # A dot between two facts ends a line and begins none.
    layout = QTextLayout(text.replace(DOT, f"\u00a0{DOT[1:]}"), font)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(ranges)
    spacing = QFontMetricsF(font).lineSpacing() * line_height
    widest = 0.0
    count = 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, count * spacing))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return Lines(layout, text, widest, count * spacing, count, is_cut)
