"""The timeline as a file: SVG or PNG, in the colours of a look; also where there is no screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator

from chairconsole.report.accounts.timeline import PictureFormat, Timeline
from chairconsole.ui.record.timeline_drawing import draw, usual_size
from chairconsole.ui.theme import Look, Theme
from chairconsole.ui.words.timeline_words import heading, timeline_words

SHARPNESS = 2
"""How many dots of a PNG are one pixel of the drawing, in each direction."""

FOR_PAPER = "light"

DESCRIPTION = "Description"
"""The keyword under which a PNG keeps what it shows, by its own specification."""


def picture_format(target: Path) -> PictureFormat | None:
    """The format that a file's ending names."""
    return next((kind for kind in PictureFormat if target.suffix.casefold() == f".{kind.value}"), None)


def picture(timeline: Timeline, theme: Theme, kind: PictureFormat) -> bytes:
    """The timeline as a file of this kind."""
    return _svg(timeline, theme) if kind is PictureFormat.SVG else _png(timeline, theme)


def picture_without_a_window(timeline: Timeline, resources: Path, kind: PictureFormat) -> bytes:
    """The same for the command line, in the light look, on a machine that may have no screen."""
    application = QGuiApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(sys.argv[:1])
    made = picture(timeline, Look(resources, FOR_PAPER).theme, kind)
    del application
    return made


def _svg(timeline: Timeline, theme: Theme) -> bytes:
    size = usual_size(timeline).toSize()
    buffer = _buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(0, 0), size))
    generator.setTitle(heading(timeline))
    generator.setDescription(timeline_words(timeline))
    _draw_on(generator, timeline, theme)
    return bytes(buffer.data().data())


def _png(timeline: Timeline, theme: Theme) -> bytes:
    image = QImage(usual_size(timeline).toSize() * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme.colour("card"))
    image.setText(DESCRIPTION, timeline_words(timeline))
    _draw_on(image, timeline, theme)
    buffer = _buffer()
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _draw_on(device: QPaintDevice, timeline: Timeline, theme: Theme) -> None:
    painter = QPainter(device)
    draw(painter, QRectF(QPointF(0, 0), usual_size(timeline)), timeline, theme)
    painter.end()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
