"""A user's glossary as one line."""

import pytest

from chairconsole.report.draft.glossary_line import glossary_of, line_of_glossary


@pytest.mark.parametrize(
    ("line", "glossary"),
    [
        ("", {}),
        (" ; ", {}),
        ("w/ = with", {"w/": "with"}),
        ("w/=with ;HR = human resources;", {"w/": "with", "HR": "human resources"}),
        ("a = b; a = c", {"a": "c"}),
        ("eq = x = y", {"eq": "x = y"}),
    ],
)
def test_a_line_is_read_and_written(line: str, glossary: dict[str, str]) -> None:
    assert glossary_of(line) == glossary
    assert glossary_of(line_of_glossary(glossary)) == glossary


@pytest.mark.parametrize("part", ["HR", "= with", "w/ ="])
def test_what_is_no_entry_is_named(part: str) -> None:
    with pytest.raises(ValueError, match=part):
        glossary_of(f"a = b; {part}")
