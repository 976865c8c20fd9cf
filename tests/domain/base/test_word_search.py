"""Finding what is typed in a text."""

import pytest

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.word_search import Found, Sought


@pytest.mark.parametrize(
    ("typed", "text", "found"),
    [
        ("", "anything", Found.AT_BEGINNINGS),
        (" .. ", "anything", Found.AT_BEGINNINGS),
        ("mig", "Migration", Found.AT_BEGINNINGS),
        ("MIGRATION lab", "labour migration", Found.AT_BEGINNINGS),
        ("migration", "immigration", Found.INSIDE),
        ("lab migration", "labour immigration", Found.INSIDE),
        ("élab", "préélaboré", Found.INSIDE),
        ("migration visa", "immigration", None),
        ("هجرة", "هجرة العمال", Found.AT_BEGINNINGS),
        ("هجرة", "سياسات الهجرة", Found.INSIDE),
        ("الهجرة", "سياسات الهجرة", Found.AT_BEGINNINGS),
        ("الهجرة", "سياسات هجرة", Found.INSIDE),
        ("للهجرة", "سياسات الهجرة", Found.INSIDE),
        ("والهجرة", "هجرة العمال", Found.INSIDE),
        ("بالهجرة", "سياسات الهجرة", Found.INSIDE),
        ("ألمانيا", "في ألمانيا", Found.AT_BEGINNINGS),
        ("الله", "له", None),
        ("الهجرة", "العمال", None),
        ("移民", "关于移民的政策", Found.INSIDE),
        ("eu", "EU and others", Found.AT_BEGINNINGS),
        ("eu", "neutral", None),
        ("x", "exit", None),
    ],
)
def test_beginnings_of_words_then_inside(typed: str, text: str, found: Found | None) -> None:
    assert Sought(typed).found_in(f" {fold(text)}") is found
