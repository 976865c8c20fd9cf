"""The file that an import writes."""

import re

import pytest

from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.record.session_file import session_from_text
from tests.intake.given import GENEVA, NEW_YORK, TOP, proposal, real


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
def test_it_says_what_the_proposal_says_and_is_pleasant_to_read(name: str) -> None:
    found = real(name)
    text = write_toml(found)
    assert session_from_text(text, file="x.toml").session == found.session
    lines = text.splitlines()
    assert max(len(line) for line in lines) <= 120
    assert not any(line.startswith(" ") and "=" in line for line in lines)
    assert "\n\n\n" not in text
    headers = [position for position, line in enumerate(lines) if line.startswith("[")]
    assert all(lines[position - 1] == "" or lines[position - 1].startswith("#") for position in headers)
    assert re.search(r"\n# Day 2: Tuesday (9|23) May 2017\n\[\[days\]\]\n", text)


def test_rows_that_cannot_be_are_comments() -> None:
    found = proposal(f"{TOP}10:00-11:00 Opening\n12:00-11:30 Panel 1\n12:30-13:00 Closing")
    assert "# - Line 5 is not a block, there is no such time: Panel 1" in write_toml(found)


def test_odd_texts_are_kept_as_they_are() -> None:
    title = 'A "quoted" \\ back\\slash # and ends with "'
    text = f'{TOP}10:00-11:00 {title}\n11:00-12:00 Closing\n{"very long words " * 12}\\\nmore """ quotes'
    found = proposal(text)
    loaded = session_from_text(write_toml(found), file="x.toml")
    assert loaded.session == found.session


def test_without_a_session_there_is_no_file() -> None:
    with pytest.raises(ValueError, match="no answer"):
        write_toml(proposal("Consultation on water\nSomewhere, 8 May 2017\n\n10:00-11:00 One\n11:00-12:00 Two"))
