"""Two versions of a draft as one text."""

from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.summary.comparison import Comparison
from chairconsole.ui.theme import Look
from tests.ui.meeting_room import Room


def test_what_is_only_in_one_of_them_is_struck_out_or_underlined(room: Room) -> None:
    look: Look = room.look
    page = Comparison(look, "What is different")
    page.show_changes(parse("# T\n\nVisas help all.\n"), parse("# T\n\nVisas help many.\n"))
    assert page.toPlainText() == "T\nVisas help all. many."
    cursor, found = page.textCursor(), []
    for place in range(len(page.toPlainText())):
        cursor.setPosition(place + 1)
        look_there = cursor.charFormat()
        found.append("-" if look_there.fontStrikeOut() else "+" if look_there.fontUnderline() else " ")
    assert "".join(found).strip() == "---- +++++"
    assert page.isReadOnly()
    page.show_changes(parse("a"), parse("a"))
    assert page.toPlainText() == "a"


def test_signs_that_turn_a_text_are_shown_and_texts_from_right_to_left_kept_apart(room: Room) -> None:
    page = Comparison(room.look, "What is different")
    page.show_changes(parse("Visa \u202eedoc\u202c."), parse("Visa \u202eedoc\u202c \u0639\u0631\u0628\u064a."))
    text = page.toPlainText()
    assert "[U+202E]edoc[U+202C]" in text
    assert "\u2068\u0639\u0631\u0628\u064a\u2069" in text
    assert "\u202e" not in text
