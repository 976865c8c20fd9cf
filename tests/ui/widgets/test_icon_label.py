"""Icons beside words."""

from chairconsole.ui.widgets.icon_label import IconLabel


def test_an_icon_is_shown_in_its_colour(look, qtbot):
    label = IconLabel(look)
    label.set_icon("dot", "green", meaning="done")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    assert label.accessibleName() == "done"
    assert label.grab().toImage().pixelColor(8, 8).name() == look.theme.colour("green").name()
    label.set_icon("stop", "red", meaning="over")
    assert label.grab().toImage().pixelColor(8, 8).name() == look.theme.colour("red").name()
    label.set_icon("")
    assert label.accessibleName() == ""
    assert not label.grab().isNull()
