"""What stands on a reading copy."""

from chairconsole.report.document.document import Document
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.reading_copy import MinuteMark, reading_copy
from tests.report.document.samples import AT

WORDS = " ".join(f"{'w' * (1 + place % 5)}" for place in range(250))


def test_a_minute_is_over_after_as_many_words_as_are_read_in_it() -> None:
    copy = reading_copy(Document("T", (), AT), parse(f"# T\n\n## Heading\n\n{WORDS}\n"), pace=100)
    assert [part.text for part in copy.parts] == ["Heading", WORDS]
    assert [len(WORDS[: mark.character].split()) for mark in copy.minutes] == [100, 200]
    assert {mark.part for mark in copy.minutes} == {1}


def test_minutes_go_on_over_paragraphs() -> None:
    text = "\n\n".join(["one two three four five six seven eight nine ten"] * 12)
    copy = reading_copy(Document("T", (), AT), parse(text), pace=100)
    assert copy.minutes == (MinuteMark(1, 10, 0),)


def test_a_draft_that_is_shorter_than_a_minute_has_no_mark() -> None:
    copy = reading_copy(Document("T", (), AT, ("First",), "REHEARSAL"), parse("Just this."))
    assert (copy.minutes, copy.opening, copy.on_each_page, copy.title) == ((), ("First",), "REHEARSAL", "T")
