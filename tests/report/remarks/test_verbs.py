"""Whose turn it is."""

import pytest

from chairconsole.report.remarks.sentence_words import Frame
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.verbs import Verbs

STRESS, CALL, HEAR = (Frame(verb=verb, says=f"{verb} {{x}}") for verb in ("stress", "call", "hear"))
ONCE = Frame(verb="leave", says="leave {x}", first=True)
ALSO = Frame(verb="also", says="also {x}")


def any_frame(_: Frame) -> bool:
    return True


def turns(*row: Frame, number: int, also: tuple[Frame, ...] = ()) -> list[str]:
    verbs = Verbs()
    return [verbs.next(row, also, Shape.NOUN, any_frame).verb for _ in range(number)]


def test_verbs_take_turns() -> None:
    assert turns(STRESS, CALL, HEAR, number=4) == ["stress", "call", "hear", "stress"]


def test_a_single_verb_gives_way_every_second_time() -> None:
    assert turns(STRESS, number=4, also=(ALSO,)) == ["stress", "also", "stress", "also"]
    assert turns(STRESS, number=2) == ["stress", "stress"]


def test_also_before_a_verb_makes_it_no_other_verb() -> None:
    verbs = Verbs()
    verbs.used("also stress", Shape.NOUN)
    assert verbs.next((STRESS, CALL), (), Shape.NOUN, any_frame).verb == "call"


def test_the_first_of_a_theme_has_nothing_before_it_that_was_said_as_well() -> None:
    verbs = Verbs()
    row, also = (Frame(verb="cite", says="{x} cited"),), (Frame(verb="also cite", says="{x} also cited"),)
    turns = [verbs.next(row, also, Shape.FIGURE, lambda _: True).verb for _ in range(2)]
    assert turns == ["cite", "also cite"]
    verbs.next(row, also, Shape.FIGURE, lambda _: True)
    verbs.may_say_also = False
    assert verbs.next(row, also, Shape.FIGURE, lambda _: True).verb == "cite"
    assert verbs.may_say_also


def test_the_first_is_used_once() -> None:
    assert turns(ONCE, CALL, HEAR, number=4) == ["leave", "call", "hear", "call"]


def test_a_verb_follows_itself_in_another_shape_only_if_no_other_fits() -> None:
    verbs = Verbs()
    told = [verbs.next((STRESS, CALL), (), shape, any_frame).verb for shape in (Shape.NOUN, Shape.CLAUSE)]
    assert told == ["stress", "call"]
    verbs.used("call", Shape.NOUN)
    assert verbs.next((CALL,), (), Shape.CLAUSE, any_frame) is CALL
    assert verbs.next((CALL,), (ALSO,), Shape.NOUN, any_frame) is ALSO


def test_what_does_not_fit_is_left_out() -> None:
    verbs = Verbs()
    assert verbs.next((STRESS, CALL), (), Shape.NOUN, lambda frame: frame is CALL) is CALL
    with pytest.raises(ValueError, match="no frame fits"):
        verbs.next((STRESS,), (), Shape.NOUN, lambda _: False)


def test_turns_can_be_tried_before_they_are_taken() -> None:
    verbs = Verbs()
    tried = verbs.copy()
    assert tried.next((STRESS, CALL), (), Shape.NOUN, any_frame) is STRESS
    assert verbs.copy().next((STRESS, CALL), (), Shape.NOUN, any_frame) is STRESS
    verbs.become(tried)
    assert verbs.next((STRESS, CALL), (), Shape.NOUN, any_frame) is CALL


def test_also_is_only_for_what_was_just_heard() -> None:
    verbs = Verbs()
    for _ in range(3):
        verbs.used("call", Shape.NOUN)
    verbs.used("stress", Shape.NOUN)
    also_call = Frame(verb="also call", says="also call {x}")
    assert verbs.next((CALL,), (also_call,), Shape.CLAUSE, any_frame) is CALL
    assert verbs.next((CALL,), (also_call,), Shape.INFINITIVE, any_frame) is also_call
