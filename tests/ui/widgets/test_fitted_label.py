"""A name stays whole as long as a smaller size shows it whole, and never moves what is around it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.fitted_label import FittedLabel
from chairconsole.ui.widgets.fitting import Sizes

NAMES = (
    "Chad",
    "Philippines",
    "Democratic People's Republic of Korea",
    "United Kingdom of Great Britain and Northern Ireland",
    "A" * 10_000,
    "word " * 2_000,
    "",
)


def fitted_label(qtbot: QtBot, look: Look, text: str) -> FittedLabel:
    label = FittedLabel(look)
    label.set_text(text)
    qtbot.addWidget(label)
    return label


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:12] or "nothing")
def test_every_name_keeps_the_height(qtbot: QtBot, look: Look, name: str) -> None:
    label = fitted_label(qtbot, look, name)
    label.resize(320, label.sizeHint().height())
    label.show()
    assert label.sizeHint().height() == FittedLabel(look).sizeHint().height()
    assert len(label.shown_lines()) <= 2


@pytest.mark.parametrize("is_dense", [False, True])
def test_two_lines_are_never_cut(qtbot: QtBot, resources: Path, is_dense: bool) -> None:
    look = Look(resources, is_dense=is_dense)
    label = fitted_label(qtbot, look, "word " * 40)
    label.resize(300, label.sizeHint().height())
    label.show()
    assert len(label.shown_lines()) == 2
    line = QFontMetricsF(look.theme.font("font_name_least", QFont.Weight.Bold)).height()
    assert 2 * line <= label.height() + 1


def test_a_short_name_is_as_large_as_the_theme_says(qtbot: QtBot, look: Look) -> None:
    label = fitted_label(qtbot, look, "Chad")
    label.resize(400, 60)
    label.show()
    assert label.shown_size() == look.theme.size("font_name")
    assert label.toolTip() == ""


def test_a_longer_name_is_shown_whole_in_a_smaller_size(qtbot: QtBot, look: Look) -> None:
    label = fitted_label(qtbot, look, "Bosnia and Herzegovina")
    label.resize(300, 60)
    label.show()
    assert " ".join(label.shown_lines()) == "Bosnia and Herzegovina"
    assert look.theme.size("font_name_least") <= label.shown_size() < look.theme.size("font_name")


def test_what_has_no_room_at_all_is_told_whole_in_the_tooltip(qtbot: QtBot, look: Look) -> None:
    name = "<b>word</b> " * 60
    label = fitted_label(qtbot, look, name)
    label.resize(200, 60)
    label.show()
    assert "&lt;b&gt;word" in label.toolTip()
    assert label.accessibleName() == " ".join(name.split())


def test_with_sizes_of_its_own_it_fills_its_place(qtbot: QtBot, look: Look) -> None:
    label = fitted_label(qtbot, look, "Democratic People's Republic of Korea")
    label.set_sizes(Sizes(150, 40, 2))
    label.resize(1000, 300)
    label.show()
    assert label.shown_lines() == ("Democratic People's", "Republic of Korea")
    narrow = label.shown_size()
    label.resize(2000, 600)
    assert narrow < label.shown_size() == 150


def test_a_time_after_the_name_keeps_its_size_however_long_the_name_is(qtbot: QtBot, look: Look) -> None:
    sizes = []
    for name in ("Chad", "United Kingdom of Great Britain and Northern Ireland"):
        label = fitted_label(qtbot, look, name)
        label.resize(600, label.sizeHint().height())
        label.set_tail("0:07")
        sizes.append(label.tail_size())
        painted = label.grab().toImage()
        font = look.theme.font("font_name", QFont.Weight.Bold)
        font.setPixelSize(label.shown_size())
        metrics = QFontMetricsF(font)
        behind = int(max(metrics.horizontalAdvance(line) for line in label.shown_lines())) + 1
        ground = painted.pixelColor(painted.width() - 1, 0)
        rows = [
            row
            for row in range(painted.height())
            if any(painted.pixelColor(column, row) != ground for column in range(behind, painted.width()))
        ]
        # the digits are painted whole, behind the longest line
        tail = look.theme.font("font_name", QFont.Weight.Bold)
        tail.setPixelSize(label.tail_size())
        assert rows[-1] - rows[0] + 1 >= QFontMetricsF(tail).capHeight()
    assert sizes[0] == sizes[1] == round(look.theme.size("font_name") * 0.62)
