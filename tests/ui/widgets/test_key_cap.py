"""Drawings of keys."""

from chairconsole.ui.widgets.key_cap import KeyCap, KeyHint
from chairconsole.ui.widgets.plain_label import PlainLabel


def test_a_cap_is_as_wide_as_its_key(look, qtbot):
    cap = KeyCap(look, "F5")
    qtbot.addWidget(cap)
    narrow = cap.sizeHint().width()
    cap.set_key("Ctrl G")
    assert cap.key() == cap.accessibleName() == "Ctrl G"
    assert cap.sizeHint().width() > narrow
    assert not cap.grab().isNull()


def test_a_hint_tells_key_and_text(look, qtbot):
    hint = KeyHint(look, "F5", "next")
    qtbot.addWidget(hint)
    hint.set_hint("F6", "finish")
    assert hint.findChild(KeyCap).key() == "F6"
    assert hint.findChild(PlainLabel).text() == "finish"
