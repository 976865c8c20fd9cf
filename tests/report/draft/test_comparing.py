"""What is different between two versions."""

from chairconsole.report.draft.comparing import What, changes
from chairconsole.report.draft.draft_text import parse


def test_paragraphs_that_stayed_changed_came_and_went() -> None:
    before = parse("# T\n\nOne delegation said: visas. [[p:1]]\n\nGone by now entirely.\n\nSame.\n")
    after = parse("# T\n\nOne delegation said: entry visas. [[p:1]]\n\nSame.\n\nNew words here.\n")
    told = [[(one.what, one.text) for one in change.stretches] for change in changes(before, after)]
    assert told == [
        [(What.SAME, "T")],
        [(What.SAME, "One delegation said:"), (What.ADDED, "entry"), (What.SAME, "visas.")],
        [(What.REMOVED, "Gone by now entirely.")],
        [(What.SAME, "Same.")],
        [(What.ADDED, "New words here.")],
    ]
    assert [change.is_heading for change in changes(before, after)] == [True, False, False, False, False]
    assert not any(change.is_changed for change in changes(after, after))


def test_all_words_of_both_versions_are_told() -> None:
    before, after = parse("a b c\n\nd e\n\nf g h i\n"), parse("f g x i\n\na c\n\nz\n")
    stretches = [one for change in changes(before, after) for one in change.stretches]
    old = " ".join(one.text for one in stretches if one.what is not What.ADDED)
    new = " ".join(one.text for one in stretches if one.what is not What.REMOVED)
    assert sorted(old.split()) == sorted(before.plain.split())
    assert new == " ".join(after.plain.split())
