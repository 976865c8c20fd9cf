"""The podium as a whole: its panels at every size, in both looks, for eyes, screen readers and the Tab key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from chairconsole.ui.widgets.chip import Chip
from tests.ui.meeting_room import Room

ROOT = Path(__file__).parents[3]
SIZES = [(1440, 900), (1280, 720), (1100, 640), (3840, 2160)]
SIZES_AT_200_PERCENT = SIZES[1:3]


def busy(room: Room) -> None:
    """A discussion in which somebody is over the limit, some wait, and some was noted."""
    room.in_discussion()
    room.wait_list("Germany", "Bolivia (Plurinational State of)", *(f"Delegation {n}" for n in range(9)))
    room.press("F5")
    room.press("F3")
    room.write("Asks how the figures break down by age and sex; offers its programme as a model.")
    room.press("Ctrl+5")
    room.press("Ctrl+Return")
    room.press("F5", after=175)
    room.press("F2")
    room.press("Down")
    room.wait(200)


def states() -> list[str]:
    return ["closed", "busy", "notice"]


def put(room: Room, state: str) -> None:
    if state != "closed":
        busy(room)
    if state == "notice":
        room.press("Shift+F4")


def inside_scrolling(widget: QWidget) -> bool:
    """Whether a widget may lie out of sight, since its parent scrolls."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def cut_off(room: Room) -> list[str]:
    """The visible widgets that reach beyond their parent, or are narrower than they must be."""
    wrong = []
    for widget in room.screen.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or widget.isWindow() or inside_scrolling(widget):
            continue
        name = f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"
        if not parent.rect().contains(widget.geometry()) and not widget.geometry().isEmpty():
            wrong.append(f"{name} at {widget.geometry()} in {type(parent).__name__} {parent.rect()}")
        if isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width():
            wrong.append(f"{name} is {widget.width()} wide, not {widget.minimumSizeHint().width()}")
    return wrong


def overlapping(room: Room) -> list[str]:
    """The buttons and labels of the speaker's card and of the bars that lie on each other."""
    wrong = []
    for parent in (room.screen.podium.floor, room.screen.podium.forecast):
        parts = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        seen = [one for one in parts if one.isVisible() and not one.geometry().isEmpty()]
        for place, one in enumerate(seen):
            for other in seen[place + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    wrong.append(f"{one} {one.geometry()} on {other} {other.geometry()}")
    return wrong


@pytest.mark.parametrize("state", states())
def test_nothing_is_cut_off_and_nothing_overlaps(room: Room, state: str) -> None:
    put(room, state)
    for size in SIZES if room.screen.devicePixelRatio() == 1 else SIZES_AT_200_PERCENT:
        room.screen.resize(*size)
        room.settle()
        assert (room.screen.width(), room.screen.height()) == size
        assert (cut_off(room), overlapping(room)) == ([], []), size


def test_the_window_can_be_as_small_as_it_may_be(room: Room) -> None:
    busy(room)
    least = room.screen.minimumSizeHint()
    assert least.width() <= 1100
    assert least.height() <= 640


def test_nothing_is_cut_off_at_200_percent() -> None:
    """The same at twice the size: Qt takes the scale from the environment, so in a process of its own."""
    wanted = f"{Path(__file__).relative_to(ROOT)}::test_nothing_is_cut_off_and_nothing_overlaps"
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", wanted],
        cwd=ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    assert " passed" in run.stdout


@pytest.mark.parametrize("state", states())
def test_every_label_shows_plain_text(room: Room, state: str) -> None:
    put(room, state)
    labels = room.screen.findChildren(QLabel)
    assert labels
    assert [label for label in labels if label.textFormat() != Qt.TextFormat.PlainText] == []


def test_everything_that_can_be_used_has_a_name(room: Room) -> None:
    busy(room)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView)
    used = [widget for kind in kinds for widget in room.screen.findChildren(kind) if widget.isVisible()]
    assert len(used) > 15
    assert [widget for widget in used if not widget.accessibleName()] == []


def test_tab_goes_through_the_podium_and_comes_back(room: Room) -> None:
    busy(room)
    room.press("F2")
    seen: list[QWidget] = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        room.press("Tab", after=0)
    assert QApplication.focusWidget() is seen[0] is room.field
    assert room.table in seen
    assert room.note in seen
    assert room.button("next") in seen
    assert seen.index(room.table) == 1, "the list comes after its field"
    assert [type(widget) for widget in seen if not widget.isVisible()] == []


def test_tab_goes_from_left_to_right_and_down_within_the_speakers_card(room: Room) -> None:
    busy(room)
    room.button("next").setFocus(Qt.FocusReason.TabFocusReason)
    lefts = []
    while room.screen.podium.floor.isAncestorOf(QApplication.focusWidget()):
        lefts.append(QApplication.focusWidget().mapTo(room.screen, QPoint()).x())
        room.press("Tab", after=0)
    assert len(lefts) >= 4
    assert lefts == sorted(lefts)


def picture(room: Room) -> QImage:
    room.settle()
    return room.screen.grab().toImage()


def wear(room: Room, name: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    room.look.use(name)
    room.look.apply_to(application)


def test_a_change_of_look_leaves_nothing_of_the_old_one(room: Room) -> None:
    busy(room)
    room.screen.resize(1280, 720)
    room.settle()
    wear(room, "light")
    changed = picture(room)
    body = room.look.colour("body")
    surfaces = {QColor(room.look.theme.colours[name]).rgb() for name in room.look.theme.colours}
    wear(room, "dark")
    dark = {QColor(room.look.theme.colours[name]).rgb() for name in ("body", "card", "raised", "button")}
    left = dark - surfaces
    old = sum(changed.pixel(x, y) in left for x in range(0, 1280, 3) for y in range(0, 720, 3))
    assert changed.pixel(2, 100) == body.rgb()
    assert old < 50, "more than the edges of letters that happen to have such a colour: a surface has hundreds"


def test_a_session_opened_in_light_looks_like_one_that_was_switched_to_light(room: Room) -> None:
    busy(room)
    room.field.clearFocus()
    wear(room, "light")
    switched = picture(room)
    marked = room.marked()
    room.close_screen()
    room.open()
    room.table.selectRow(0)
    room.field.clearFocus()
    assert room.marked() == marked
    fresh = picture(room)
    wear(room, "dark")
    area = QRect(300, 60, 700, 300)
    assert switched.copy(area) == fresh.copy(area)


def test_a_notice_stands_in_the_lowest_line_and_moves_nothing(room: Room) -> None:
    busy(room)
    room.settle()
    before = {id(widget): widget.geometry() for widget in room.screen.podium.floor.findChildren(QWidget)}
    room.press("Shift+F4")
    room.settle()
    notices = room.screen.notices
    assert notices.isVisible()
    assert notices.mapTo(room.screen, QPoint()).y() > room.screen.height() - 60
    after = {id(widget): widget.geometry() for widget in room.screen.podium.floor.findChildren(QWidget)}
    assert after == before


def test_a_click_on_the_page_does_nothing(room: Room) -> None:
    busy(room)
    before = room.meeting
    for chip in room.screen.findChildren(Chip):
        if chip.isVisible():
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    QTest.mouseClick(room.screen.podium.forecast, Qt.MouseButton.LeftButton)
    assert room.meeting == before
