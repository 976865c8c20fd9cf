"""The words of answers, of what is in force and of what is typed wrongly."""

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, DoubtCode, Weight
from chairconsole.ui.words import answer_words as words


def doubt(code: DoubtCode, in_force: str = "") -> Doubt:
    return Doubt(code, code, in_force=in_force)


@pytest.mark.parametrize(
    ("code", "answer", "expected"),
    [
        ("overlap", "keep", "Keep both times as written"),
        ("overlap", "17:50", "End it at 17:50"),
        ("impossible_time", "leave_out", "Leave the row out"),
        ("no_title", "leave_out", "Leave the row out"),
        ("sub_items_split", "split", "One step each"),
        ("sub_items_split", "keep", "Keep as one text"),
        ("spans_others", "heading", "Only a heading"),
        ("spans_others", "block", "A block of its own"),
        ("kind_guessed", "summary_panel", "Summary panel"),
        ("date_ambiguous", "2017-05-08", "Mon 8 May 2017"),
        ("date_ambiguous", "2017-13-08", "2017-13-08"),
        ("year_guessed", "2017", "2017"),
        ("other_time_zone", "Europe/Zurich", "Europe/Zurich"),
        ("limits_differ", "3:00", "3:00"),
    ],
)
def test_an_answer_is_said_in_words(code: DoubtCode, answer: str, expected: str) -> None:
    assert words.answer_words(doubt(code), answer) == expected


@pytest.mark.usefixtures("qtbot")
def test_every_kind_of_block_has_a_word() -> None:
    assert len({words.block_kind_words(kind) for kind in BlockKind}) == len(BlockKind)


def test_every_weight_has_a_word_and_only_what_is_needed_is_red() -> None:
    said = {weight: words.weight_words(weight) for weight in Weight}
    assert len({text for text, _ in said.values()}) == len(Weight)
    assert [weight for weight, (_, tone) in said.items() if tone == "red"] == [Weight.REQUIRED]


def test_what_is_in_force_is_said_in_words() -> None:
    assert words.in_force_words(doubt("overlap", in_force="keep")) == "In force: Keep both times as written"
    assert "no session" in words.in_force_words(doubt("date_unknown"))
    assert "on the day" in words.in_force_words(doubt("moderator_unnamed"))


def test_every_kind_of_typed_answer_has_a_prompt_and_says_what_is_wrong() -> None:
    for kind in AnswerKind:
        assert bool(words.typed_words(kind)) is (kind not in (AnswerKind.NONE, AnswerKind.CHOICE))
        assert words.wrong_words(kind, "Narnia").endswith(".")
    assert "Narnia" in words.wrong_words(AnswerKind.TIME_ZONE, "Narnia")


def test_a_typed_name_is_never_taken_for_a_word(qtbot: QtBot) -> None:
    assert words.answer_words(doubt("moderator_unnamed"), "keep") == "keep"
    assert words.answer_words(doubt("title_long"), "panel") == "panel"
