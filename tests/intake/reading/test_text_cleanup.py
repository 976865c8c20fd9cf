"""Text as people paste it, made plain."""

import pytest

from chairconsole.intake.reading.text_cleanup import (
    bullet_items,
    has_bullet,
    normalized,
    one_line,
    sentence_case,
    without_bullet,
)

PLAIN = {
    "**Geneva, 8-9 May 2017": "Geneva, 8-9 May 2017",
    "**Palais des Nations** &amp; Room": "Palais des Nations & Room",
    "## Programme": "Programme",
    "10:00\u00a0–\u202f10:15": "10:00 – 10:15",
    '<ul style="list-style-type: none"> ▪ one</ul>': "▪ one",
    "a < b and c > d": "a < b and c > d",
}
IN_SENTENCE_CASE = {
    "SUMMARY PANEL": "Summary panel",
    "PANEL 1": "Panel 1",
    "Opening Segment": "Opening Segment",
    "DIALOGUE WITH IOM AND UN": "Dialogue with IOM and UN",
    "II. CLÔTURE": "II. Clôture",
}


@pytest.mark.parametrize("text", PLAIN)
def test_markup_and_unusual_spaces_go(text: str) -> None:
    assert one_line(text) == PLAIN[text]


def test_text_read_in_the_wrong_encoding_is_put_right() -> None:
    assert normalized("10:00 â€“ 10:15") == "10:00 – 10:15"
    assert normalized("Genève") == "Genève"


def test_bullets() -> None:
    assert without_bullet("• one") == "one"
    assert without_bullet("- one") == "one"
    assert without_bullet("-5 degrees") == "-5 degrees"
    assert has_bullet("▪ one")
    assert bullet_items("Title ▪ one ▪ two") == ["Title", "one", "two"]


@pytest.mark.parametrize("text", IN_SENTENCE_CASE)
def test_texts_in_capitals_get_sentence_case(text: str) -> None:
    assert sentence_case(text) == IN_SENTENCE_CASE[text]
