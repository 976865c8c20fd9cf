"""Chips to be read and chips to be switched."""

import pytest
from PySide6.QtCore import Qt

from chairconsole.ui.widgets.chip import Chip, ChipButton, Pill


@pytest.mark.parametrize("kind", [Chip, Pill])
def test_a_chip_shows_markup_as_text(look, qtbot, kind):
    chip = kind("<b>Data</b>", tone="accent")
    qtbot.addWidget(chip)
    assert chip.textFormat() == Qt.TextFormat.PlainText
    assert chip.sizeHint().width() > kind("Data").sizeHint().width()


def test_a_chip_is_as_high_as_the_theme_says(look, qtbot):
    chip = Chip("Data")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == pytest.approx(look.theme.size("chip_height"), abs=2)


def test_a_filled_chip_has_a_ground(look, qtbot):
    chip = Chip("6 min behind", tone="amber", filled=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.grab().toImage().pixelColor(8, 5).name() == look.theme.colour("amber_soft").name()


def test_a_chip_button_is_switched_by_mouse_and_space(look, qtbot):
    chip = ChipButton(look, "5 Data")
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.toggled):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()
    assert chip.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_ampersand_is_no_shortcut(look, qtbot):
    chip = ChipButton(look, "4 Culture & health")
    qtbot.addWidget(chip)
    assert chip.shortcut().isEmpty()
    assert chip.label() == chip.accessibleName() == "4 Culture & health"


def test_the_switched_chip_looks_different(look, qtbot):
    chip = ChipButton(look, "5 Data")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    before = chip.grab().toImage()
    chip.setChecked(True)
    assert chip.grab().toImage() != before
    assert chip.grab().toImage().pixelColor(8, 6).name() == look.theme.colour("accent_soft").name()


def test_a_narrow_chip_button_still_paints(look, qtbot):
    chip = ChipButton(look, "9 Commitments and what became of them", tooltip="Ctrl+9")
    qtbot.addWidget(chip)
    chip.resize(chip.minimumSizeHint())
    assert not chip.grab().isNull()
    assert "Ctrl+9" in chip.toolTip()
