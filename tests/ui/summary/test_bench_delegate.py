"""The cards of the bench as they are painted."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QStyleOptionViewItem

from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_a_card_is_as_high_as_its_text(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "short")
    note("Peru", "long " * 60)
    bench = summary.bench.list
    delegate = bench.itemDelegate()
    heights = [
        delegate.sizeHint(QStyleOptionViewItem(), bench.rows_model.index_of(row.id)).height()
        for row in bench.rows()
        if row.kind is RowKind.POINT
    ]
    assert heights[1] > heights[0] * 1.5


def test_markup_in_a_point_is_painted_as_it_is(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("<b>Mali</b>", "<script>alert(1)</script> <img src=x>")
    room.settle()
    grabbed = summary.bench.list.grab().toImage()
    assert isinstance(grabbed, QImage)
    assert "<script>" in summary.bench.list.rows()[-1].text


def test_each_look_paints_its_own_colours(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    room.settle()
    dark = summary.bench.list.grab().toImage()
    room.look.use("light")
    room.settle()
    light = summary.bench.list.grab().toImage()
    room.look.use("dark")
    assert dark != light
