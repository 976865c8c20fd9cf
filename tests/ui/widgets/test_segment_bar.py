"""The forecast bar and the labels under it."""

import random
from itertools import pairwise

import pytest

from chairconsole.ui.widgets.segment_bar import LABEL_GAP, Line, Mark, SegmentBar, Span, Words, place_labels

SPANS = [Span(0, 0.5, "past_fill"), Span(0.5, 0.6, "accent_fill", gap=True), Span(0.6, 0.7, "accent_fill")]
MARKS = [Mark(0, "10:21"), Mark(0.5, "now 11:42", "amber", 2), Mark(1, "13:00", "faint", 1)]


@pytest.fixture
def bar(look, qtbot) -> SegmentBar:
    bar = SegmentBar(look, name="Time of the block")
    bar.set_content(SPANS, MARKS)
    qtbot.addWidget(bar)
    bar.resize(400, bar.sizeHint().height())
    return bar


def test_spans_are_painted_where_they_belong(bar, look):
    image = bar.grab().toImage()
    for column, colour in ((100, "past_fill"), (220, "accent_fill"), (260, "accent_fill"), (350, "raised")):
        assert image.pixelColor(column, 8).name() == look.theme.colour(colour).name()


def test_a_gap_is_left_free_and_neighbours_touch(bar, look):
    image = bar.grab().toImage()
    assert image.pixelColor(239, 8).name() == look.theme.colour("raised").name()
    assert image.pixelColor(240, 8).name() == look.theme.colour("accent_fill").name()
    assert image.pixelColor(199, 8).name() == look.theme.colour("past_fill").name()
    assert image.pixelColor(200, 8).name() == look.theme.colour("accent_fill").name()


def test_spans_out_of_bounds_do_no_harm(bar):
    bar.set_content([Span(-1, 2, "past_fill"), Span(0.8, 0.2, "amber"), Span(0.3, 0.3, "amber")])
    assert not bar.grab().isNull()


def test_all_labels_are_shown_where_there_is_room(bar):
    assert [mark.text for mark, _ in bar.shown_labels()] == ["10:21", "now 11:42", "13:00"]
    for _, place in bar.shown_labels():
        assert place.left() >= 0
        assert place.right() <= 400
        assert place.bottom() <= bar.height()


def test_the_most_important_label_stays(bar):
    bar.resize(80, bar.height())
    assert [mark.text for mark, _ in bar.shown_labels()] == ["now 11:42"]


def test_a_bar_without_marks_is_no_higher_than_its_height(bar, look):
    with_marks = bar.sizeHint().height()
    bar.set_content(SPANS)
    assert bar.sizeHint().height() == look.theme.size("segment_height") < with_marks


def test_it_can_be_read_aloud(bar):
    assert bar.accessibleName()
    assert bar.accessibleDescription() == "10:21 · now 11:42 · 13:00"


@pytest.mark.parametrize("seed", range(50))
def test_labels_never_overlap_leave_or_change_places(seed):
    chance = random.Random(seed)  # noqa: S311
    width = chance.uniform(60, 900)
    marks = [
        (chance.uniform(0, width), chance.uniform(20, 120), chance.randrange(4)) for _ in range(chance.randrange(9))
    ]
    lefts = place_labels(marks, width)
    shown = sorted((mark[0], left, left + mark[1]) for mark, left in zip(marks, lefts, strict=True) if left is not None)
    for _, left, right in shown:
        assert left >= 0
        assert right <= width + 1e-6
    for one, other in pairwise(shown):
        assert one[2] + LABEL_GAP <= other[1] + 1e-6


def test_the_first_priority_is_never_hidden_by_others():
    lefts = place_labels([(100, 50, 0), (105, 50, 9), (110, 50, 0)], 300)
    assert lefts[1] is not None


def test_neighbours_make_room_for_each_other():
    assert None not in place_labels([(150, 40, 5), (200, 40, 1)], 200)


def test_a_hatch_lets_the_ground_through_and_words_stand_on_their_own(bar, look):
    theme = look.theme
    bar.set_content([Span(0, 0.5, "purple", hatch="rising"), Span(0.5, 1, "green", hatch="level")])
    bar.set_inside([Words(0, 0.5, "turn", "accent", "text"), Words(0.5, 0.52, "no room", "accent")], [])
    shown = bar.shown_words()
    assert [words.text for words, _ in shown] == ["turn"]
    image = bar.grab().toImage()
    place = shown[0][1].toRect()
    assert image.pixelColor(place.left() + 1, place.center().y()).name() == theme.colour("accent").name()
    seen = {image.pixelColor(column, 3).name() for column in range(10, place.left() - 10)}
    assert theme.colour("purple").name() in seen
    assert theme.colour("raised").name() in seen
    # level lines: the same along the bar, another below
    rows = {image.pixelColor(300, row).name() for row in range(2, 18)}
    assert len({image.pixelColor(column, 4).name() for column in range(250, 350)}) == 1
    assert len(rows) > 1


def test_words_that_would_hide_their_whole_stretch_are_left_out(bar):
    bar.set_inside([Words(0, 0.5, "remarks", "accent", beside=8)], [])
    ((_, place),) = bar.shown_words()
    assert 8 <= place.left() <= place.right() <= 192
    bar.set_inside([Words(0, (place.width() + 10) / 400, "remarks", "accent", beside=8)], [])
    assert bar.shown_words() == []


def test_an_end_that_cannot_be_moved_is_a_double_line(bar, look):
    bar.set_content([])
    bar.set_inside([], [Line(0.25, "text"), Line(1, "red", is_double=True)])
    image = bar.grab().toImage()
    red = look.theme.colour("red").name()
    columns = [column for column in range(300, 400) if image.pixelColor(column, 9).name() == red]
    assert len(columns) == 4
    assert columns[2] - columns[1] > 1
    assert image.pixelColor(100, 9).name() == look.theme.colour("text").name()
