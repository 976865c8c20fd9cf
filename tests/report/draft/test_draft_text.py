"""A draft as text and back."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chairconsole.report.draft.draft_text import (
    Draft,
    Heading,
    Paragraph,
    Piece,
    Reference,
    as_read,
    level_and_words,
    parse,
    said_safely,
    without_references,
)

TEXT = """# Panel 1

## Main points

Two said: visas. [[m:a]] So I thought.
One said: entry. [[p:b,c]] [[t:data]]

By hand.
"""


def test_headings_paragraphs_and_what_sentences_stand_on() -> None:
    draft = parse(TEXT)
    assert draft.parts == (
        Heading(1, "Panel 1"),
        Heading(2, "Main points"),
        Paragraph(
            (
                Piece("Two said: visas.", (Reference("m", ("a",)),)),
                Piece("So I thought. One said: entry.", (Reference("p", ("b", "c")), Reference("t", ("data",)))),
            )
        ),
        Paragraph((Piece("By hand."),)),
    )
    assert draft.title == "Panel 1"
    assert draft.references() == {("m", "a"), ("p", "b"), ("p", "c"), ("t", "data")}
    assert draft.plain.endswith("Two said: visas. So I thought. One said: entry.\n\nBy hand.")
    assert "[[" not in without_references(TEXT)
    assert without_references(TEXT).splitlines()[4] == "Two said: visas. So I thought."


LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
SPACES = " \t\x1f\xa0\u2003\u3000"
# Pieces that mean something, so that chance finds what takes several of them in a row.
TOKENS = ("#", "##", "####", "[[p:1]]", "[[", "]]", "\\", "p:", ",", ".", "a", "b1", "é", "\x00", "\u200b", "\u202e")


@settings(derandomize=True, database=None, deadline=None, max_examples=400)
@given(st.lists(st.sampled_from([*LINE_ENDS, *SPACES, *TOKENS]), max_size=20).map("".join))
@example("#\u20281")
@example("#\n1")
@example("#[[p:a]] 1")
@example("\\# 1")
@example("# [[p:[[p:a]]b]]")
def test_any_text_is_a_draft_and_its_text_is_the_same_draft(text: str) -> None:
    draft = parse(text)
    assert parse(str(draft)) == draft
    assert str(parse(str(draft))) == str(draft)


@pytest.mark.parametrize("end", LINE_ENDS)
def test_a_mark_of_a_heading_alone_on_its_line_makes_no_heading_of_the_next(end: str) -> None:
    draft = parse(f"#{end}1")
    assert draft.parts == (Paragraph((Piece("# 1"),)),)
    assert parse(str(draft)) == draft


@pytest.mark.parametrize("text", ["# 1", "### 1", "\\# 1", "\\\\## 1", "#1", "#### 1", "#", "\\"])
def test_a_sentence_that_begins_like_a_heading_stays_a_sentence(text: str) -> None:
    draft = Draft((Heading(1, "Panel 1"), Paragraph((Piece(text, (Reference("p", ("x",)),)), Piece("By hand.")))))
    assert parse(str(draft)) == draft
    assert as_read(str(draft)) == f"# Panel 1\n\n{text} By hand.\n"


def test_a_heading_has_one_to_three_marks_and_a_space() -> None:
    assert level_and_words("## Heading") == (2, "Heading")
    assert level_and_words("#### Heading") == (0, "#### Heading")
    assert level_and_words("#") == (0, "#")
    assert level_and_words("#hashtag") == (0, "#hashtag")
    assert level_and_words("\\# no heading") == (0, "# no heading")


@settings(derandomize=True, database=None, deadline=None)
@given(st.text(alphabet="ab [[p:1]]\n,", max_size=40))
def test_a_text_from_outside_never_becomes_a_reference(text: str) -> None:
    draft = Draft((Paragraph((Piece(f"One said: {said_safely(text)}.", (Reference("p", ("x",)),)),)),))
    assert parse(str(draft)).references() == {("p", "x")}


def test_a_draft_in_other_words_keeps_its_references() -> None:
    draft = parse("# Of Mali\n\nMali said so. [[p:1]] Mali again, [[m:2]]\n")
    assert str(draft.reworded(lambda text: text.replace("Mali", "one"))) == (
        "# Of one\n\none said so. [[p:1]] one again, [[m:2]]\n"
    )
