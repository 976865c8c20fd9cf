"""Parts of a draft that may have only so many words."""

import pytest

from chairconsole.report.composing.bounded import within
from chairconsole.report.draft.draft_text import Piece, Reference
from tests.report.composing.drafted import meeting

GROUPS = [
    [Piece("One two three.", (Reference("p", ("a",)),))],
    [Piece("Four five.", (Reference("p", ("b",)),)), Piece("Beside it.")],
    [Piece("Six seven.", (Reference("p", ("c",)),))],
]


@pytest.mark.parametrize(
    ("words", "starred", "told"),
    [
        (None, set(), "One two three. Four five. Beside it. Six seven."),
        (9, set(), "One two three. Four five. Beside it. Six seven."),
        (8, set(), "One two three. Four five. Beside it."),
        (6, set(), "One two three."),
        (6, {"c"}, "One two three. Six seven."),
        (0, {"b"}, "Four five. Beside it."),
    ],
)
def test_what_comes_last_goes_first_but_for_what_is_starred(words: int | None, starred: set[str], told: str) -> None:
    assert " ".join(piece.text for piece in within(GROUPS, words, meeting(), starred)) == told


def test_a_sentence_that_only_turns_to_a_theme_goes_with_what_is_told_of_it() -> None:
    turning = [Piece("I turn to visas.", (Reference("s", ("turning-1-visas",)),))]
    told = within([GROUPS[0], turning, GROUPS[2]], 7, meeting(), set())
    assert [piece.text for piece in told] == ["One two three."]
