"""Labels of several lines."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import VersionedLabel, WrappedLabel, fewer_words

TEXT = "Asks how Expert 2's <b>regularisation</b> figures break down by age and sex."


def test_narrower_is_higher(look, qtbot):
    label = WrappedLabel(TEXT)
    qtbot.addWidget(label)
    heights = [label.heightForWidth(width) for width in (600, 200, 100)]
    assert heights == sorted(heights)
    assert heights[0] < heights[2]


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_it_stops_after_so_many_lines(look, qtbot, lines):
    label = WrappedLabel(TEXT, max_lines=lines)
    qtbot.addWidget(label)
    one = label.heightForWidth(100_000)
    assert label.heightForWidth(90) <= lines * one + lines
    label.resize(90, label.heightForWidth(90))
    label.grab()
    assert label.shown_text().endswith("…")
    assert "&lt;b&gt;" in label.toolTip()
    assert label.text() == TEXT


def test_a_layout_gives_it_all_the_lines_it_needs(look, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    label = WrappedLabel(TEXT)
    below = PlainLabel("below")
    column.addWidget(label)
    column.addWidget(below)
    column.addStretch()
    window.resize(150, 400)
    with qtbot.waitExposed(window):
        window.show()
    assert label.height() >= label.heightForWidth(label.width())
    assert label.shown_text() == TEXT
    window.resize(500, 400)
    assert label.height() < 60


def test_runs_have_their_colours(look, qtbot):
    label = WrappedLabel([Run("Expert 3", "text", bold=True), Run(" · Brazil", "purple")], look=look)
    qtbot.addWidget(label)
    label.resize(300, 30)
    image = label.grab().toImage()
    seen = {image.pixelColor(x, y).name() for x in range(300) for y in range(30)}
    assert look.theme.colour("purple").name() in seen
    assert label.text() == "Expert 3 · Brazil"


def test_the_text_can_be_changed(look, qtbot):
    label = WrappedLabel(TEXT, tone="amber")
    qtbot.addWidget(label)
    label.setText("short")
    assert label.text() == label.shown_text() == "short"
    label.setText("")
    assert label.heightForWidth(100) >= 0
    label.resize(100, 20)
    assert not label.grab().isNull()


VERSIONS = ("9 waiting \u00b7 all fit \u00b7 3:05 each", "9 waiting \u00b7 all fit", "all fit")


def at_width(label, width):
    label.resize(width, 60)
    # A widget that is not shown hears of its size only when it is painted.
    label.grab()


def test_the_longest_version_that_has_room_is_shown_and_none_is_cut(look, qtbot):
    label = VersionedLabel(look)
    qtbot.addWidget(label)
    label.set_texts(VERSIONS)
    seen = []
    for width in range(label.sizeHint().width(), label.minimumSizeHint().width() - 1, -1):
        at_width(label, width)
        seen.append(label.shown_text())
    assert tuple(dict.fromkeys(seen)) == VERSIONS
    assert label.text() == VERSIONS[0]
    assert VERSIONS[0] in label.toolTip()
    at_width(label, label.sizeHint().width())
    assert label.toolTip() == ""


def test_words_are_left_out_whole_also_on_two_lines(look, qtbot):
    label = VersionedLabel(look, max_lines=2)
    qtbot.addWidget(label)
    label.setText("Closing remarks by the Co-facilitators")
    at_width(label, label.fontMetrics().horizontalAdvance("remarks by") + 2)
    assert label.shown_text() == "Closing remarks"
    at_width(label, label.fontMetrics().horizontalAdvance("remarks") + 2)
    assert label.shown_text() == "Closing remarks"
    assert fewer_words("a b") == ["a b", "a"]
    assert fewer_words("") == [""]


def test_what_is_left_ends_in_no_word_that_only_leads_on():
    assert fewer_words("Closing remarks by the Co-facilitators") == [
        "Closing remarks by the Co-facilitators",
        "Closing remarks",
        "Closing",
    ]
    assert fewer_words("by the way") == ["by the way", "by"]
