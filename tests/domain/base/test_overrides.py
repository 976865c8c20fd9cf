"""Signs that turn the direction of a text."""

import unicodedata

from chairconsole.domain.base.overrides import OVERRIDES, overrides_shown, overrides_typed, shown_place


def test_every_sign_is_shown_by_its_number_and_all_else_stays() -> None:
    assert overrides_shown("safe\u202egnp.exe") == "safe[U+202E]gnp.exe"
    assert overrides_shown("\u2066a\u2069") == "[U+2066]a[U+2069]"
    assert overrides_shown("\u200fحقوق\u200e x") == "\u200fحقوق\u200e x"
    turning = {"LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"}
    assert {sign for sign in map(chr, range(0x3000)) if unicodedata.bidirectional(sign) in turning} == set(OVERRIDES)


def test_what_is_shown_is_told_as_it_was_typed_and_places_are_found_in_it() -> None:
    typed = "a\u202eb\u2069 [U+0041] c"
    shown = overrides_shown(typed)
    assert overrides_typed(shown) == typed
    assert [shown[shown_place(shown, typed.index(letter))] for letter in "abc"] == ["a", "b", "c"]
