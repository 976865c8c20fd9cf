"""Where a reader should be."""

from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.reading import due, spoken_parts

TEXT = "# Title\n\nOne two three four five. [[p:x]]\n\n## Heading\n\nSix seven eight nine ten eleven.\n"


def test_headings_take_no_time_and_references_are_not_read() -> None:
    parts = spoken_parts(parse(TEXT), 120)
    assert [(part.text, part.begins) for part in parts] == [
        ("Title", 0.0),
        ("One two three four five.", 0.0),
        ("Heading", 2.5),
        ("Six seven eight nine ten eleven.", 2.5),
    ]


def test_the_paragraph_that_is_due_follows_the_time() -> None:
    parts = spoken_parts(parse(TEXT), 120)
    assert [due(parts, seconds) for seconds in (0, 2.4, 2.5, 60)] == [1, 1, 3, 3]


def test_nothing_is_due_where_nothing_is_written() -> None:
    assert due((), 10) is None
    assert due(spoken_parts(parse("# Title")), 10) is None
