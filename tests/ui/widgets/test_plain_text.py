"""Text from outside."""

import pytest

from chairconsole.ui.widgets.plain_text import plain_tooltip, shortened, text_width


def test_a_tooltip_is_escaped():
    assert "<b>" not in plain_tooltip("<b>x</b>")
    assert "&lt;b&gt;" in plain_tooltip("<b>x</b>")
    assert plain_tooltip("") == ""


@pytest.mark.parametrize("text", ["Finish", "Pause", "f", "", "Côte d'Ivoire", "≈11:43"])
def test_a_text_has_room_in_its_own_width(look, text):
    font = look.theme.font()
    assert shortened(font, text, text_width(font, text)) == text


def test_a_text_without_room_ends_in_an_ellipsis(look):
    font = look.theme.font()
    cut = shortened(font, "Give floor to Germany", 60)
    assert cut.endswith("…")
    assert text_width(font, cut) <= 60


def test_overrides_of_direction_are_shown(look):
    assert shortened(look.theme.font(), "a\u202eb", 1000) == "a[U+202E]b"
    assert "a[U+202E]b" in plain_tooltip("a\u202eb")
