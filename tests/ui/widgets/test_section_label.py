"""Headings."""

from PySide6.QtGui import QFont

from chairconsole.ui.widgets.section_label import SectionLabel


def test_capitals_are_the_fonts_business(look, qtbot):
    label = SectionLabel(look, "Straße")
    qtbot.addWidget(label)
    label.show()
    assert label.text() == "Straße"
    assert label.font().capitalization() == QFont.Capitalization.AllUppercase
    assert label.font().pixelSize() == look.theme.size("font_section")
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("faint")
