"""What runs from right to left, kept apart from what stands beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.report.document.direction import (
    Stretch,
    is_right_to_left,
    isolated,
    stretches,
    with_isolates,
    without_marks,
)

ONE, OTHER = "الجزائر", "حقوق الإنسان"
FSI, PDI = "\u2068", "\u2069"


def apart(text: str) -> Stretch:
    return Stretch(text, is_isolated=True)


def plain(text: str) -> Stretch:
    return Stretch(text, is_isolated=False)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("", []),
        ("Norway: visas", [plain("Norway: visas")]),
        (ONE, [plain(ONE)]),
        (f"{isolated(ONE)}: {isolated(OTHER)}", [apart(ONE), plain(": "), apart(OTHER)]),
        (f"{isolated(ONE)} (on behalf of Arab Group)", [apart(ONE), plain(" (on behalf of Arab Group)")]),
        (f"{ONE} 5 {OTHER}", [plain(f"{ONE} 5 {OTHER}")]),
        (f"said: “{ONE} 5 {OTHER}” 7.", [plain("said: “"), apart(f"{ONE} 5 {OTHER}"), plain("” 7.")]),
        (f"a {ONE} b {OTHER}", [plain("a "), apart(ONE), plain(" b "), apart(OTHER)]),
        ("a זכויות", [plain("a "), apart("זכויות")]),
        ("a حقّ، b", [plain("a "), apart("حقّ،"), plain(" b")]),
    ],
)
def test_the_parts_of_a_line(line: str, parts: list[Stretch]) -> None:
    assert stretches(line) == parts


def test_what_runs_as_the_line_is_put_in_as_it_is() -> None:
    assert isolated("Norway") == "Norway"
    assert with_isolates(f"{isolated('Norway')}: {isolated(ONE)}") == f"Norway: {FSI}{ONE}{PDI}"
    assert without_marks(isolated(ONE)) == ONE


@given(st.text(alphabet=st.sampled_from(f"a5 :.\x0e\x0f{ONE[0]}{ONE[1]}\u0651"), max_size=14))
def test_every_isolate_ends_and_no_letter_is_lost(line: str) -> None:
    written = with_isolates(line)
    depth = 0
    for sign in written:
        depth += (sign == FSI) - (sign == PDI)
        assert depth in (0, 1)
    assert depth == 0
    assert written.replace(FSI, "").replace(PDI, "") == without_marks(line)


def test_the_direction_of_a_line_is_that_of_its_own_letters() -> None:
    assert is_right_to_left(f"1. {ONE}")
    assert is_right_to_left(isolated(ONE))
    assert not is_right_to_left(f"{isolated(ONE)} and others")
    assert not is_right_to_left("1.")


def test_figures_of_arabic_go_with_the_words_before_them() -> None:
    words = "\u062d\u0642\u0648\u0642 \u0661\u0662"
    assert with_isolates(f"We heard {words}.") == f"We heard \u2068{words}\u2069."
    assert with_isolates(f"We heard {words} and \u0661.") == f"We heard \u2068{words}\u2069 and \u0661."
