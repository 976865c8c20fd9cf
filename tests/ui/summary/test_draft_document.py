"""A draft's text as a document and back."""

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from chairconsole.report.draft.draft_text import parse
from chairconsole.ui.summary.draft_document import (
    OBJECT,
    PaperStyle,
    fill,
    level_of,
    set_level,
    text_of,
    text_of_selection,
    tokens_in,
)
from chairconsole.ui.theme import Look

TEXT = """# Title

## Main points

Two delegations said: visas. [[m:1-a]] One delegation said: firewalls. [[p:2,3]]

### Data

Typed by hand.
"""


@pytest.fixture
def style(look: Look) -> PaperStyle:
    return PaperStyle(look)


def filled(text: str, style: PaperStyle) -> QTextDocument:
    document = QTextDocument()
    fill(document, text, style)
    return document


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "",
        "One line\n",
        "\u4e2d\u6587 \u0639\u0631\u0628\u064a \U0001f600 and [[m:x]] after \U0001f600.\n",
        "<b>bold</b> & <script>x</script>\n",
        "Two at once [[m:a]] [[p:b]] and on.\n",
        "[[p:b]]\n",
        "\\# is the sign for a number\n",
        "\\\\# is how it is written\n",
        "#\n",
        "####\n",
        "#hashtag\n",
        "visa \u202eedoc\u202c fees [[m:a]] and \u2067x\u2069.\n",
    ],
)
def test_any_text_comes_back_as_it_was(text: str, style: PaperStyle) -> None:
    assert text_of(filled(text, style)) == text
    assert parse(text_of(filled(text, style))) == parse(text)


def test_words_that_look_like_a_heading_are_shown_as_they_were_typed(style: PaperStyle) -> None:
    document = filled("\\# is the sign for a number\n", style)
    assert document.toPlainText() == "# is the sign for a number"
    assert level_of(document.begin()) == 0


def test_a_line_that_was_broken_by_hand_stays_one_paragraph(style: PaperStyle) -> None:
    document = QTextDocument()
    QTextCursor(document).insertText("The signs:\u2028# is a number", style.words(0))
    assert text_of(document) == "The signs: # is a number\n"


def test_references_are_one_character_each(style: PaperStyle) -> None:
    document = filled(TEXT, style)
    block = document.findBlockByNumber(2)
    assert block.text().count(OBJECT) == 2
    found = [(token, block.text()[place - block.position()]) for place, token in tokens_in(block)]
    assert found == [("[[m:1-a]]", OBJECT), ("[[p:2,3]]", OBJECT)]


def test_the_levels_of_headings_are_kept_and_changed(style: PaperStyle) -> None:
    document = filled(TEXT, style)
    assert [level_of(document.findBlockByNumber(number)) for number in range(5)] == [1, 2, 0, 3, 0]
    cursor = QTextCursor(document.findBlockByNumber(2))
    set_level(cursor, 2, style)
    assert "## Two delegations said: visas. [[m:1-a]] One" in text_of(document)
    set_level(cursor, 0, style)
    assert text_of(document) == TEXT


def test_one_undo_takes_a_new_text_back(style: PaperStyle) -> None:
    document = filled("Before\n", style)
    document.clearUndoRedoStacks()
    fill(document, TEXT, style)
    document.undo()
    assert text_of(document) == "Before\n"


def test_a_selection_is_text_with_its_references(style: PaperStyle) -> None:
    document = filled(TEXT, style)
    cursor = QTextCursor(document.findBlockByNumber(2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    assert text_of_selection(cursor).startswith("Two delegations said: visas. [[m:1-a]] One")
    cursor.select(QTextCursor.SelectionType.Document)
    assert parse(text_of_selection(cursor)) == parse(TEXT)
