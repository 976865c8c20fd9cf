"""A draft as text and back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.report.draft.draft_text import (
    Draft,
    Heading,
    Paragraph,
    Piece,
    Reference,
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


@settings(derandomize=True, database=None, deadline=None)
@given(st.text(alphabet="ab \n#[]:pmts,.1\t\u2028\x00é", max_size=60))
def test_any_text_is_a_draft_and_its_text_is_the_same_draft(text: str) -> None:
    draft = parse(text)
    assert parse(str(draft)) == draft
    assert str(parse(str(draft))) == str(draft)


@settings(derandomize=True, database=None, deadline=None)
@given(st.text(alphabet="ab [[p:1]]\n,", max_size=40))
def test_a_text_from_outside_never_becomes_a_reference(text: str) -> None:
    draft = Draft((Paragraph((Piece(f"One said: {said_safely(text)}.", (Reference("p", ("x",)),)),)),))
    assert parse(str(draft)).references() == {("p", "x")}
