"""The frame of the field: its text keeps a good part of the row, however many chips there are."""

from PySide6.QtWidgets import QApplication

from chairconsole.ui.podium.quick_add.line_field import LONGEST, LineField
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip_row import ChipWords
from chairconsole.ui.widgets.runs import Run


def test_many_chips_leave_the_text_its_share(look: Look, qapp: QApplication) -> None:
    frame = LineField(look)
    frame.resize(800, 40)
    frame.show()
    qapp.processEvents()
    frame.field.setText("one, " * 40)
    frame.show_chips([ChipWords((Run(f"Delegation {number}"),), "accent") for number in range(40)])
    qapp.processEvents()
    assert frame.field.width() >= 0.3 * frame.width()
    assert frame.field.maxLength() == LONGEST
