"""The shipped themes are complete and readable, and the style sheet asks for nothing they lack."""

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from chairconsole.ui.theme import ICON_INK, PHASES, SAMPLE, WIDEST, Look, Theme, set_property
from chairconsole.ui.widgets.countdown_digits import CountdownDigits
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel

THEMES = ("dark", "light")
SURFACES = ("body", "room", "card", "raised")
READABLE = [
    *((text, surface) for text in ("text", "muted", "faint", "accent") for surface in SURFACES),
    *((text, surface) for text in ("amber", "green", "red", "purple") for surface in SURFACES),
    *((f"phase_{phase}", surface) for phase in PHASES for surface in SURFACES),
    ("text", "button"),
    ("text", "button_hover"),
    ("text", "button_pressed"),
    ("muted", "button"),
    ("text", "accent_chip"),
    ("text", "accent_soft"),
    ("text", "selection"),
    ("muted", "selection"),
    ("accent", "selection"),
    ("muted", "key_cap"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_accent_cap", "accent_cap"),
    *((tone, f"{tone}_soft") for tone in ("accent", "amber", "green", "red", "purple")),
    ("red", "red_hover"),
    ("paper_text", "paper"),
    ("paper_muted", "paper"),
    ("paper_accent", "paper_chip"),
    ("paper_text", "paper_found"),
    ("paper", "paper_found_line"),
    ("bar_words", "bar_waiting"),
    ("text", "bar_room"),
    ("muted", "bar_room"),
    ("purple", "bar_room"),
]
NEIGHBOURS = [("phase_running", "phase_last"), ("phase_last", "phase_over"), ("amber", "red")]


def luminance(colour: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture(params=THEMES)
def theme(request, look: Look) -> Theme:
    look.use(request.param)
    return look.theme


@pytest.mark.parametrize(("text", "surface"), READABLE)
def test_text_can_be_read(theme: Theme, text: str, surface: str):
    assert contrast(theme.colour(text), theme.colour(surface)) >= 4.5


@pytest.mark.parametrize(("one", "other"), NEIGHBOURS)
def test_neighbouring_states_differ_in_lightness(theme: Theme, one: str, other: str):
    assert contrast(theme.colour(one), theme.colour(other)) >= 1.5


def test_stretches_of_the_forecast_differ_from_the_empty_bar(theme: Theme):
    for name in ("past_fill", "accent_fill", "purple_fill", "green_fill", "amber"):
        assert contrast(theme.colour(name), theme.colour("raised")) >= 1.3
    for name in ("past_fill", "amber", "bar_waiting", "bar_turn", "bar_remarks", "border_strong"):
        assert contrast(theme.colour(name), theme.colour("bar_room")) >= 1.3


def test_all_themes_name_the_same_colours(resources):
    named = [set(tomllib.loads((resources / f"themes/{name}.toml").read_text("utf-8"))["colours"]) for name in THEMES]
    assert named[0] == named[1]


def test_every_name_in_the_style_sheet_is_defined(theme: Theme):
    names = set(re.findall(r"@(\w+)", theme.qss_template))
    assert names
    assert names <= theme.colours.keys() | theme.sizes.keys() | {"icons"}
    assert "@" not in theme.stylesheet().split("*/", 1)[1]


def test_every_icon_in_the_style_sheet_is_there(theme: Theme):
    files = re.findall(r'url\("([^"]*)"\)', theme.stylesheet())
    assert files
    for file in files:
        assert Path(file).is_file()


def test_the_style_sheet_names_no_colour_itself(resources):
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", (resources / "console.qss").read_text("utf-8"))


def test_the_style_sheet_is_understood(theme: Theme, qapp):
    qapp.setStyleSheet(theme.stylesheet())


def test_after_the_last_theme_comes_the_first(resources):
    look = Look(resources)
    seen = []
    for _ in look.names():
        look.use_next()
        seen.append(look.theme.name)
    assert sorted(seen) == look.names()
    assert look.theme.name == "dark"


def test_a_theme_that_lacks_a_name_says_which():
    with pytest.raises(ValueError, match="bright lacks muted, radius"):
        Theme.from_toml('name = "bright"\n[colours]\n', "* { color: @muted; border-radius: @radius }")


def test_a_theme_with_a_slip_in_a_colour_says_which():
    with pytest.raises(ValueError, match="no colour: text"):
        Theme.from_toml('name = "bright"\n[colours]\ntext = "#12345"\n')


def test_every_icon_is_one_colour_and_can_be_drawn(resources):
    icons = sorted((resources / "icons").glob("*.svg"))
    assert icons
    for icon in icons:
        drawing = icon.read_text("utf-8")
        assert QSvgRenderer(QByteArray(drawing.encode())).isValid(), icon.stem
        assert set(re.findall(r"#[0-9a-fA-F]{6}", drawing)) == {ICON_INK}, icon.stem


def test_an_icon_is_painted_where_it_is_asked_for(theme: Theme):
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    theme.paint_icon(painter, image.rect().toRectF(), "stop", "red")
    painter.end()
    assert image.pixelColor(10, 10) == theme.colour("red")


def test_fonts_are_measured_in_pixels(theme: Theme):
    assert QFontInfo(theme.font("font_name")).pixelSize() == theme.size("font_name")


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_whatever_font_there_is_words_are_hardly_wider_than_in_ours(theme: Theme, weight: QFont.Weight) -> None:
    font = theme.font("font_name", weight)
    font.setPixelSize(100)
    assert QFontMetricsF(font).horizontalAdvance(SAMPLE) <= 100 * WIDEST * 1.03


def test_a_changed_theme_is_told_once(look: Look, qtbot):
    with qtbot.waitSignal(look.changed):
        look.use("light")
    with qtbot.assertNotEmitted(look.changed):
        look.use("light")
    assert look.theme.name == "light"
    assert look.names() == ["dark", "light"]


def test_a_property_changes_how_a_widget_is_styled(look: Look, qtbot):
    label = QLabel("0:26")
    qtbot.addWidget(label)
    label.ensurePolished()
    set_property(label, "phase", "over")
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("phase_over")
    set_property(label, "phase", "running")
    assert label.palette().color(label.foregroundRole()) == look.theme.colour("phase_running")


def test_all_that_is_shown_changes_with_the_theme(look: Look, qapp, qtbot):
    digits = CountdownDigits(look)
    digits.set_text("8:88")
    button = KeyButton(look, "Finish", "F6")
    label = PlainLabel("Germany", role="muted")
    for widget in (digits, button, label):
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
    before = [widget.grab().toImage() for widget in (digits, button, label)]
    look.use("light")
    look.apply_to(qapp)
    for widget, image in zip((digits, button, label), before, strict=True):
        assert widget.grab().toImage() != image
    assert label.palette().color(label.foregroundRole()) == look.colour("muted")


def test_a_property_that_is_set_before_a_widget_is_styled_is_seen_with_its_first_look(look: Look, qtbot):
    label = QLabel("over")
    qtbot.addWidget(label)
    set_property(label, "phase", "over")
    label.show()
    assert label.palette().color(label.foregroundRole()) == look.theme.phase_colour("over")
