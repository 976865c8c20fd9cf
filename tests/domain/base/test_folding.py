"""Folding makes the spellings of a name equal, and nothing else; cleaning keeps what was typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.base.folding import fold, plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Côte d'Ivoire", "cote d ivoire"),
        ("CÔTE D’IVOIRE", "cote d ivoire"),
        ("cote d`ivoire", "cote d ivoire"),
        ("Lao People's Democratic Republic", "lao peoples democratic republic"),
        ("Lao People’s Democratic Republic", "lao peoples democratic republic"),
        ("Guinea-Bissau", "guinea bissau"),
        ("Guinea–Bissau", "guinea bissau"),
        ("Bolivia (Plurinational State of)", "bolivia plurinational state of"),
        ("U.K.", "uk"),
        ("St. Lucia", "st lucia"),
        ("  Viet \t\n Nam ", "viet nam"),
        ("Ken\x00ya\x07 \x1bBra\x7fzil", "kenya brazil"),
        ("Türkiye", "turkiye"),
        ("TÜRKİYE", "turkiye"),
        ("türkıye", "turkiye"),
        ("Straße", "strasse"),
        ("STRASSE", "strasse"),
        ("Ørsted Łódź Þór", "orsted lodz thor"),
        ("مُنَظَّمَة", "منظمة"),
        ("أوكرانيا", "اوكرانيا"),
        ("联合国 难民署", "联合国 难民署"),
        ("ＩＯＭ", "iom"),
        ("ガ", unicodedata.normalize("NFKD", "ガ")),
        ("कि", "कि"),
        ("zero\u200bwidth\u00adsoft", "zerowidthsoft"),
        ("🎉", ""),
        ("❤️", ""),
        ("", ""),
    ],
)
def test_fold(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_never_fails_and_leaves_single_spaces(text):
    assert fold(text) == " ".join(fold(text).split())


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "Z", "S"], max_codepoint=0x24F)))
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" Filipino \n women's\tnetwork ", "Filipino women's network"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("\u202egnirts\u202c", "gnirts"),
        ("half \ud83d of a pair", "half of a pair"),
        ("<b>Mercy</b> & co", "<b>Mercy</b> & co"),
        ("👩‍👧 Families", "👩‍👧 Families"),
        ("منظمة العمل", "منظمة العمل"),
        ("می‌خواهم", "می‌خواهم"),
        ("\u200b\ufeff\x00", ""),
    ],
)
def test_plain(text, kept):
    assert plain(text) == kept


@given(st.text())
def test_what_is_kept_can_be_stored(text):
    plain(text).encode("utf-8")
    assert plain(plain(text)) == plain(text)
