"""Text from outside, in a spreadsheet and in Markdown."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.report.document.direction import isolated
from chairconsole.report.document.plain_text import markdown, markdown_part, one_line, spreadsheet_cell, with_signs_kept


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\r\n two\x00\x1b \n\n\tthree\u2028four\r", "one / two / three / four"),
        ("\x00\n\x07", ""),
        ("👩‍👧 \u200fשלום", "👩‍👧 \u200fשלום"),
        ("abc\u202edef\u2066", "abc[U+202E]def[U+2066]"),
        ("\u2068\u2069\u202a", "[U+2068][U+2069][U+202A]"),
    ],
)
def test_lines_are_joined_and_what_no_text_needs_is_removed(text, line):
    assert one_line(text) == line


@pytest.mark.parametrize(
    "text",
    ["=cmd()", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "﹦1", "\t=1", "\r=1", "\n=1", "\u3000=1", '"=1'],
)
def test_a_formula_is_held_back(text):
    assert spreadsheet_cell(text).startswith("'")


@pytest.mark.parametrize("text", ["Norway", "5-7 years", "a=b", "mail@example.org", "", "'=1"])
def test_other_cells_stay_as_they_are(text):
    assert spreadsheet_cell(text) == text
    assert spreadsheet_cell(f"{text};=1; -2;b-3") == f"{text};'=1;' -2;b-3"


@given(st.text(alphabet=st.sampled_from("=+-@＝＋－＠ \t\r\n\x00;\"'\u200b\ufeff\u00a0a1\u202e"), max_size=12))
def test_no_cell_starts_a_formula(text):
    cell = spreadsheet_cell(text)
    for part in cell.split(";"):
        visible = "".join(c for c in part if unicodedata.category(c)[0] not in "CZ" and c != '"')
        assert unicodedata.normalize("NFKC", visible)[:1] not in ("=", "+", "-", "@")
    assert not any(unicodedata.category(character) == "Cc" for character in cell)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[x](y)", r"\[x\](y)"),
        ("![x](y)", r"!\[x\](y)"),
        ("*a* _b_ `c` ~d~", r"\*a\* \_b\_ \`c\` \~d\~"),
        ("# a | b #", r"\# a \| b \#"),
        ("1. first", r"1\. first"),
        ("12) twelfth", r"12\) twelfth"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        ("===", r"\==="),
        ("> quote", "&gt; quote"),
        ("&lt; Q&A &#35;", "&amp;lt; Q&A &amp;\\#35;"),
        ("a\\", r"a\\"),
        ("https://example.org www.example.org", r"https\://example.org www\.example.org"),
        ("$5 and $6", r"\$5 and \$6"),
        ("line\n    code", "line / code"),
        ("5.5 million (about 3-4 %), 10:30", "5.5 million (about 3-4 %), 10:30"),
    ],
)
def test_markdown_shows_what_was_written(text, escaped):
    assert markdown(text) == escaped


@given(st.text(alphabet=st.sampled_from("\\`*_{}[]#|~$<>&;:/.!-+=1)a \n"), max_size=20))
def test_no_markup_is_left_and_the_text_can_be_read_back(text):
    escaped = markdown(text)
    bare = re.sub(r"\\[!-/:-@\[-`{-~]", "", escaped)
    assert not re.search(r"[`*_\[\]#|~$<>\\]", bare)
    back = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped.replace("&lt;", "<").replace("&gt;", ">"))
    assert back.replace("&amp;", "&") == one_line(text).replace("&amp;", "&")


def test_a_part_of_a_line_that_runs_the_other_way_is_isolated() -> None:
    assert markdown_part("*حقوق*") == "\u2068\\*حقوق\\*\u2069"
    assert markdown_part("rights") == markdown("rights") == "rights"
    assert markdown("حقوق") == "حقوق"
    assert markdown("of حقوق: 5") == "of \u2068حقوق\u2069: 5"
    assert spreadsheet_cell("of حقوق; =1") == "of \u2068حقوق\u2069;' =1"
    assert spreadsheet_cell(f"{isolated('=حقوق')} | x") == "'\u2068=حقوق\u2069 | x"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("quatre thèmes : la protection ; et", "quatre thèmes\u00a0: la protection\u00a0; et"),
        ("ces termes : « Des gens ? »", "ces termes\u00a0: «\u00a0Des gens\u00a0?\u00a0»"),
        ("at 10:15: “yes”", "at 10:15: “yes”"),
    ],
)
def test_no_line_ends_before_the_signs_of_french(text: str, kept: str) -> None:
    assert with_signs_kept(text) == kept
