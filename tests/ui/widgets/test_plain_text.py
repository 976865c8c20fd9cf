"""Text from outside."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.plain_text import plain_tooltip, shortened, text_width, typed_in


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


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_a_field_shows_overrides_and_gives_what_was_typed(look, kind):
    field = named(kind(), "field")
    typed = "\U0001f600 \u202eedoc\u202c fees"
    shown = "\U0001f600 [U+202E]edoc[U+202C] fees"
    if isinstance(field, QLineEdit):
        field.insert(typed)
        assert field.text() == shown
        assert typed_in(field) == typed
        field.setText("\u2066x")
        assert (field.text(), field.cursorPosition()) == ("[U+2066]x", 8)
        return
    field.textCursor().insertText("visa ")
    QGuiApplication.clipboard().setText(typed)
    field.paste()
    assert field.toPlainText() == f"visa {shown}"
    assert typed_in(field) == f"visa {typed}"
    field.undo()
    assert field.toPlainText() == "visa "
