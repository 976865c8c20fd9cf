"""The marks of sentences."""

from chairconsole.report.draft.draft_text import Heading, Piece, Reference, parse
from chairconsole.report.draft.marks import Mark, mark_from, mark_of, units_of, version_of

DRAFT = parse("# T\n\nOne. [[p:1]] Two.\n")


def test_a_mark_is_a_name_that_a_bookmark_may_have() -> None:
    version = version_of(DRAFT)
    assert version != version_of(parse("# T\n\nOne. [[p:2]] Two.\n"))
    for place in (0, 12345, None):
        name = mark_of(version, place)
        assert len(name) <= 40
        assert name.replace("_", "a").isalnum()
        assert name.startswith("_")
        assert mark_from(name) == Mark(version, place)
    assert mark_from(mark_of(version, None) + "3") == Mark(version, None)


def test_bookmarks_of_others_are_no_marks() -> None:
    assert [mark_from(name) for name in ("", "_Toc123", "_GoBack", "_cc_xyz_1", "x_cc_0123456789abcdef_1")] == [
        None
    ] * 5


def test_headings_and_sentences_are_counted_in_their_order() -> None:
    assert units_of(DRAFT) == (Heading(1, "T"), Piece("One.", (Reference("p", ("1",)),)), Piece("Two."))
