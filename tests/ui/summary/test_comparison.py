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
