"""Rows whose cells have several paragraphs."""

import pytest

from chairconsole.intake.reading.table_rows import lines_of_row

ROWS = {
    "paragraphs below the first are untimed lines": (
        [["10:00 – 11:00"], ["Panel", "About it", ""], ["Room"]],
        [("10:00 – 11:00", "Panel", "Room"), ("", "About it", "")],
    ),
    "a time broken in two is one": ([["10:00 –", "10:30"], ["Opening"]], [("10:00 – 10:30", "Opening")]),
    "times one below the other go with what is beside them": (
        [["10:00", "", "11:00"], ["Opening", "by X", "Closing"]],
        [("10:00", "Opening"), ("", "by X"), ("11:00", "Closing")],
    ),
    "an empty row": ([[], [""]], [("", "")]),
}


@pytest.mark.parametrize(("cells", "lines"), ROWS.values(), ids=ROWS)
def test_rows(cells: list[list[str]], lines: list[tuple[str, ...]]) -> None:
    assert lines_of_row(cells) == lines
