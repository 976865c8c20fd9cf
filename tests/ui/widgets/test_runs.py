"""Text of several colours, broken into lines."""

import pytest
from PySide6.QtCore import Qt

from chairconsole.ui.widgets.runs import Run, break_lines, formats, joined

RUNS = [
    Run("Mali 🌍", "text", bold=True),
    Run(" for the African Group, on the rights of all migrants", "muted"),
]


def test_runs_are_joined(look):
    assert joined(RUNS).startswith("Mali 🌍 for the")


def test_formats_count_as_qt_does(look):
    ranges = formats(RUNS, look.theme)
    assert (ranges[0].start, ranges[0].length) == (0, 7)
    assert ranges[1].start == 7
    assert ranges[1].format.foreground().color() == look.theme.colour("muted")


@pytest.mark.parametrize("width", [10, 60, 100, 200, 1000])
@pytest.mark.parametrize("max_lines", [1, 2, 3])
def test_no_more_lines_than_allowed(look, width, max_lines):
    lines = break_lines(RUNS, look.theme.font(), width, max_lines=max_lines, theme=look.theme)
    assert 1 <= lines.count <= max_lines
    assert lines.is_cut == (lines.text != joined(RUNS))
    assert lines.is_cut == lines.text.endswith("…")


def test_what_may_go_is_left_out_before_anything_is_cut(look):
    runs = [Run("Netherlands (Kingdom of the)", bold=True), Run("  WEOG", may_go=True)]
    room = break_lines(runs[:1], look.theme.font(), 10_000, max_lines=1).width + 1
    assert break_lines(runs, look.theme.font(), 10_000, max_lines=1).text.endswith("WEOG")
    assert break_lines(runs, look.theme.font(), room, max_lines=1).text == "Netherlands (Kingdom of the)"
    assert break_lines(runs, look.theme.font(), room / 2, max_lines=1).text.endswith("\u2026")


def test_a_long_name_has_its_brief_one_where_it_has_no_room(look):
    name = Run("Netherlands (Kingdom of the)", bold=True, brief="Netherlands")
    font = look.theme.font()
    whole = break_lines([name], font, 10_000).width
    assert break_lines([name], font, whole, max_lines=1).text == "Netherlands (Kingdom of the)"
    short = break_lines([name], font, whole - 1, max_lines=1)
    assert (short.text, short.is_cut) == ("Netherlands", False)


def test_as_many_lines_as_it_takes(look):
    lines = break_lines(RUNS, look.theme.font(), 80)
    assert lines.count > 3
    assert not lines.is_cut


def test_breaks_in_the_text_are_kept(look):
    assert break_lines([Run("one\ntwo\r\nthree")], look.theme.font(), 1000).count == 3


def test_lines_can_stand_farther_apart(look):
    close = break_lines(RUNS, look.theme.font(), 80)
    loose = break_lines(RUNS, look.theme.font(), 80, line_height=1.5)
    assert loose.height == pytest.approx(close.height * 1.5)


def test_overrides_of_direction_are_shown(look):
    runs = [Run("safe\u202egnp.exe", bold=True), Run(" x")]
    lines = break_lines(runs, look.theme.font(), 10_000, theme=look.theme)
    assert lines.text == "safe[U+202E]gnp.exe x"
    assert [(one.start, one.length) for one in lines.layout.formats()] == [(0, 19), (19, 2)]


def test_a_dot_between_two_facts_begins_no_line(look):
    facts = "Asia-Pacific 6 \u00b7 WEOG 2 \u00b7 African 2 \u00b7 GRULAC 1"
    for width in range(60, 400, 10):
        layout = break_lines([Run(facts)], look.theme.font(), width).layout
        starts = [layout.lineAt(place).textStart() for place in range(layout.lineCount())]
        assert "\u00b7" not in [facts[start] for start in starts]


def test_lines_that_were_broken_before_have_the_colours_and_the_side_that_are_asked_for(look):
    lines = [
        break_lines(RUNS, look.theme.font(), 80, theme=theme, alignment=side)
        for theme, side in ((look.theme, Qt.AlignmentFlag.AlignLeft), (None, Qt.AlignmentFlag.AlignRight))
    ]
    assert lines[0].layout.formats()[1].format.foreground().color() == look.theme.colour("muted")
    assert lines[1].layout.formats()[1].format.foreground().style() == Qt.BrushStyle.NoBrush
    assert [one.layout.textOption().alignment() for one in lines] == [
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignRight,
    ]
    assert lines[0].height == lines[1].height
