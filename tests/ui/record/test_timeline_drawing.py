"""The timeline as drawn: everything has its place, in either look and at every size."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from chairconsole.report.accounts.timeline import Timeline, timeline
from chairconsole.ui.record.timeline_drawing import draw, least_height, usual_size
from chairconsole.ui.theme import Look, Theme
from tests.domain.given import Stage
from tests.rehearsal import Rehearsal


def drawn(timeline: Timeline, theme: Theme, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw(painter, QRectF(0, 0, width, height), timeline, theme)
    painter.end()
    return image


def colours(image: QImage, *, right: float = 1.0) -> set[str]:
    # Four bytes a pixel: millions are looked through at once.
    pixels, row = memoryview(image.constBits()).cast("I"), image.bytesPerLine() // 4
    width = round(image.width() * right)
    seen = set[int]().union(*(pixels[row * y : row * y + width : 2] for y in range(0, image.height(), 2)))
    return {QColor(pixel).name().upper() for pixel in seen}


@pytest.fixture(scope="module")
def day() -> Timeline:
    rehearsal = Rehearsal("09:58")
    rehearsal.live((rehearsal.at("15:40") - rehearsal.console.now().at).total_seconds(), step=10)
    return timeline(rehearsal.meeting, rehearsal.console.now())


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize(("width", "height"), [(640, 0), (1200, 660), (3000, 1600)])
def test_planned_actual_and_projected_are_seen_in_both_looks_at_every_size(
    look: Look, day: Timeline, name: str, width: int, height: int
) -> None:
    look.use(name)
    seen = colours(drawn(day, look.theme, width, height or round(least_height(day))))
    for colour in ("card", "border_strong", "accent_fill", "past_fill", "accent_soft"):
        assert look.theme.colour(colour).name().upper() in seen, colour


def test_what_is_late_is_seen(look: Look) -> None:
    stage = Stage().at("10:00").open("opening-1").at("11:30").open("panel-1")
    image = drawn(timeline(stage.meeting, stage.now), look.theme, 1200, 600)
    assert look.theme.colour("amber").name().upper() in colours(image, right=0.8)


def test_an_empty_day_and_no_room_at_all_are_drawn_too(look: Look, day: Timeline) -> None:
    for width, height in ((1, 1), (50, 700), (700, 20)):
        drawn(day, look.theme, width, height)


def test_a_day_of_more_rows_is_higher(day: Timeline) -> None:
    short = timeline(Stage().meeting, Stage().now, None)
    assert least_height(day) < usual_size(day).height()
    assert len(day.rows) > len(short.rows)
    assert least_height(day) > least_height(short)
    assert least_height(day) < 560
