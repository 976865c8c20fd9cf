"""What is different between two versions."""

from chairconsole.report.draft.comparing import Change, changes
from chairconsole.report.draft.draft_text import parse


def test_paragraphs_that_stayed_changed_came_and_went() -> None:
    before = parse("# T\n\nOne delegation said: visas. [[p:1]]\n\nGone by now entirely.\n\nSame.\n")
    after = parse("# T\n\nOne delegation said: entry visas. [[p:1]]\n\nSame.\n\nNew words here.\n")
    told = [[(one.change, one.text) for one in change.runs] for change in changes(before, after)]
    assert told == [
        [(Change.SAME, "T")],
        [(Change.SAME, "One delegation said:"), (Change.ADDED, "entry"), (Change.SAME, "visas.")],
        [(Change.REMOVED, "Gone by now entirely.")],
        [(Change.SAME, "Same.")],
        [(Change.ADDED, "New words here.")],
    ]
    assert [change.is_heading for change in changes(before, after)] == [True, False, False, False, False]
    assert not any(change.is_changed for change in changes(after, after))


def test_all_words_of_both_versions_are_told() -> None:
    before, after = parse("a b c\n\nd e\n\nf g h i\n"), parse("f g x i\n\na c\n\nz\n")
    runs = [one for change in changes(before, after) for one in change.runs]
    old = " ".join(one.text for one in runs if one.change is not Change.ADDED)
    new = " ".join(one.text for one in runs if one.change is not Change.REMOVED)
    assert sorted(old.split()) == sorted(before.plain.split())
    assert new == " ".join(after.plain.split())
