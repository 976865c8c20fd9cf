"""The button with its key on it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from chairconsole.ui.widgets.key_button import Face, KeyButton

LONG = "Give floor to the United Kingdom of Great Britain and Northern Ireland"


@pytest.fixture
def button(look, qtbot) -> KeyButton:
    button = KeyButton(look, "Give floor to Germany", "F5", variant="primary")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    return button


@pytest.mark.parametrize("label", ["Finish", "Pause", "+30 s", "Give floor to Germany", LONG])
def test_the_wanted_size_shows_the_whole_label(button, label):
    button.set_label(label)
    button.resize(button.sizeHint())
    assert button.shown_label() == label


def test_a_long_label_is_shortened_and_the_key_is_not(button):
    button.set_label(LONG)
    button.resize(button.minimumSizeHint())
    assert button.shown_label().endswith("…")
    assert button.rect().contains(button.key_cap_rect())
    assert LONG in button.toolTip()


def test_a_short_label_is_never_shortened_by_a_layout(look, qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    buttons = [KeyButton(look, LONG, "F5"), KeyButton(look, "Finish", "F6"), KeyButton(look, "Pause", "F7")]
    for button in buttons:
        layout.addWidget(button)
    row.resize(500, 60)
    with qtbot.waitExposed(row):
        row.show()
    assert [button.shown_label() for button in buttons[1:]] == ["Finish", "Pause"]
    assert buttons[0].shown_label().endswith("…")


def test_outside_text_stays_text(button):
    button.set_label("Give floor to <b>A&B</b>")
    assert button.shortcut().isEmpty()
    assert "<b>A" not in button.toolTip()
    assert button.accessibleName() == "Give floor to <b>A&B</b>"


@pytest.mark.parametrize("variant", ["primary", "later", "normal", "flat", "warning", "danger"])
@pytest.mark.parametrize("enabled", [True, False])
def test_every_variant_can_be_painted(look, qtbot, variant, enabled):
    button = KeyButton(look, "More", "F8", variant=variant)
    button.setMenu(QMenu(button))
    qtbot.addWidget(button)
    button.setEnabled(enabled)
    assert button.variant() == variant
    assert not button.grab().isNull()


def test_the_face_is_that_of_the_variant(button, look):
    assert button.grab().toImage().pixelColor(8, 18).name() == look.theme.colour("accent").name()
    button.set_variant("normal")
    assert button.grab().toImage().pixelColor(8, 18).name() == look.theme.colour("button").name()


def test_a_menu_brings_an_arrow(button, qtbot):
    without = button.sizeHint().width()
    menu = QMenu(button)
    menu.addAction(QAction("Later", menu))
    button.setMenu(menu)
    assert button.sizeHint().width() > without


def test_it_is_pressed_by_mouse(button, qtbot):
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.autoRepeat()
    assert not button.autoDefault()


def test_without_a_key_there_is_no_cap(button):
    with_key = button.sizeHint().width()
    button.set_key("")
    assert button.key_cap_rect().isEmpty()
    assert button.sizeHint().width() < with_key
    button.set_hint("List is empty")
    assert "List is empty" in button.toolTip()


def test_what_leads_a_label_stands_above_it_and_only_the_rest_is_shortened(button):
    button.set_label(LONG, "Give floor to")
    assert (button.label(), button.accessibleName()) == (LONG, LONG)
    whole = button.sizeHint().width()
    button.set_label(LONG)
    assert whole < button.sizeHint().width()
    button.set_label(LONG, "Give floor to")
    button.resize(button.minimumSizeHint())
    assert button.shown_label().startswith("Give floor to the")
    assert button.shown_label().endswith("…")
    assert button.rect().contains(button.key_cap_rect())


def test_on_a_high_button_the_key_stands_below_the_label_or_at_the_right_end(button):
    low, beside = button.sizeHint().height(), button.sizeHint().width()
    button.set_face(Face.BELOW)
    button.resize(button.sizeHint())
    assert button.height() > low
    assert button.width() < beside
    cap = button.key_cap_rect()
    assert abs(cap.center().x() - button.rect().center().x()) <= 1
    assert cap.center().y() > button.rect().center().y()
    button.set_face(Face.APART)
    button.resize(400, button.sizeHint().height())
    cap = button.key_cap_rect()
    assert cap.right() > 360
    assert abs(cap.center().y() - button.rect().center().y()) <= 1
    assert not button.grab().isNull()
