"""The timeline as a file: SVG or PNG, in the colours of a look; also where there is no screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
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
    size = usual_size(timeline)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRect(0, 0, round(size.width()), round(size.height())))
    generator.setTitle(heading(timeline))
    generator.setDescription(timeline_words(timeline))
    painter = QPainter(generator)
    draw(painter, QRectF(0, 0, size.width(), size.height()), timeline, theme)
    painter.end()
    buffer.close()
    return bytes(held.data())


def _png(timeline: Timeline, theme: Theme) -> bytes:
    size = usual_size(timeline)
    image = QImage(
        round(size.width()) * SHARPNESS, round(size.height()) * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(theme.colour("card"))
    image.setText(DESCRIPTION, timeline_words(timeline))
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, size.width(), size.height()), timeline, theme)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(held.data())
