"""Stretches know their place, whatever is cut off."""

import re

from chairconsole.domain.names.text_spans import TextSpan

LINE = " a  bc ,- d\u2028"


def _texts(spans):
    return [(span.start, span.text) for span in spans]


def test_parts():
    whole = TextSpan.of(LINE)
    assert whole.text == LINE
    assert whole.stripped().text == "a  bc ,- d"
    assert whole.stripped("ad", front=False).text == " a  bc ,-"
    assert whole.stripped("a", back=False).text == "bc ,- d\u2028"
    assert TextSpan.of(" , ").stripped(",") == TextSpan(" , ", 3, 3)
    part = whole.part(3).part(1, 3)
    assert (part.start, part.end, part.text) == (4, 6, "bc")
    assert whole.part(1, 2).up_to(part).text == "a  bc"


def test_words_and_pieces():
    assert _texts(TextSpan.of(LINE).words()) == [(1, "a"), (4, "bc"), (10, "d")]
    assert _texts(TextSpan.of(LINE).split(re.compile("[,-]"))) == [(1, "a  bc"), (10, "d")]
    assert _texts(TextSpan.of("").split(re.compile(","))) == []


def test_what_names_something():
    assert [text for text in ("a", "1", "🎉", " ", ".", "\x00", "\u200b", "") if TextSpan.of(text).has_content()] == [
        "a",
        "1",
        "🎉",
    ]
