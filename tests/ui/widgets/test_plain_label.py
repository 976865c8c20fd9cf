"""Labels for text from anywhere."""

from PySide6.QtCore import Qt

from chairconsole.ui.widgets.plain_label import PlainLabel

LONG = "Lao People's Democratic Republic <script> & everything after it"


def test_markup_is_never_interpreted(look, qtbot):
    label = PlainLabel("<h1>Germany</h1>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<h1>Germany</h1>"


def test_a_narrow_label_is_shortened_and_tells_the_rest(look, qtbot):
    label = PlainLabel(LONG, elide=True)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.text() == LONG
    assert "&lt;script&gt;" in label.toolTip()
    assert label.minimumSizeHint().width() < 40
    label.resize(label.sizeHint())
    label.grab()
    assert label.shown_text() == LONG
    assert label.toolTip() == ""


def test_a_hint_stays_beside_the_rest(look, qtbot):
    label = PlainLabel("on disk", elide=True)
    qtbot.addWidget(label)
    label.set_hint("Last written at 11:42:05")
    label.resize(300, 20)
    assert "11:42:05" in label.toolTip()


def test_roles_and_tones_come_from_the_style_sheet(look, qtbot):
    label = PlainLabel("6 min behind", role="muted")
    qtbot.addWidget(label)
    label.show()
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("muted")
    label.set_tone("amber")
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("amber")
    label.set_tone("")
    label.set_phase("over")
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("phase_over")


def test_a_role_decides_the_size(look, qtbot):
    label = PlainLabel("Philippines", role="title")
    qtbot.addWidget(label)
    label.show()
    assert label.font().pixelSize() == look.theme.size("font_name")
