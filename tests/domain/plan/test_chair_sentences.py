"""What a chair says: places in sentences, and whose words hold."""

import pytest

from chairconsole.domain.plan.chair_sentences import USUAL, Say, own_words, places_of, put_in, wrong_place


def test_each_thing_has_its_usual_sentence_without_a_wrong_place() -> None:
    assert set(USUAL) == set(Say)
    assert [say for say, words in USUAL.items() if wrong_place(say, words)] == []


@pytest.mark.parametrize(
    ("say", "words", "wrong"),
    [
        (Say.THANKS, "Many thanks to {who}.", ""),
        (Say.THANKS, "Thank you.", ""),
        (Say.THANKS, "", ""),
        (Say.THANKS_SHORT, "Thank you, {who}.", ""),
        (Say.GIVE_FLOOR_FOLLOWED, "{next} comes after {who}.", ""),
        (Say.THANKS, "Thanks to {whom}.", '"{whom}" is no place of this sentence; did you mean "who"?'),
        (Say.THANKS, "In {limit}.", '"{limit}" is no place of this sentence; known is who'),
        (Say.SUSPEND, "Until {time}.", 'this sentence has no place for anything, and "{time}" is written in it'),
        (Say.THANKS, "Thanks to {who.", 'a brace stands alone; a place is written "{who}"'),
        (Say.THANKS, "Thanks to who}.", 'a brace stands alone; a place is written "{who}"'),
        (Say.THANKS, "Thanks to {}.", '"{}" is no place of this sentence; known is who'),
    ],
)
def test_a_place_that_is_none_is_told(say: Say, words: str, wrong: str) -> None:
    assert wrong_place(say, words) == wrong


def test_a_name_that_looks_like_a_place_stays() -> None:
    assert put_in("I thank {who}, then {next}.", {"who": "{next}", "next": "Mali"}) == "I thank {next}, then Mali."


def test_a_sentence_may_hold_more_than_the_usual_one() -> None:
    assert places_of(Say.OPEN_SESSION) == ("title",)
    assert places_of(Say.ADJOURN_UNTIL) == ("day", "time")


def test_own_words_come_before_those_of_the_session_and_wrong_ones_are_passed_over() -> None:
    session = {Say.THANKS: "We thank {who}.", Say.RESUME: "We go on."}
    settings = {
        "thanks": {"We thank {who}.": "Many thanks, {who}."},
        "resume": {"We go on.": "Until {time}."},
        "of a newer version": {"": "Yes."},
    }
    assert own_words(session, settings, USUAL.__getitem__) == {
        Say.THANKS: "Many thanks, {who}.",
        Say.RESUME: "We go on.",
    }


def test_own_words_for_a_sentence_are_not_said_in_place_of_one_in_another_language() -> None:
    own = {"thanks": {USUAL[Say.THANKS]: "Many thanks, {who}.", "Je remercie {who}.": "Merci, {who}."}}
    usual = USUAL.__getitem__
    assert own_words({}, own, usual) == {Say.THANKS: "Many thanks, {who}."}
    assert own_words({Say.THANKS: "Je remercie {who}."}, own, usual) == {Say.THANKS: "Merci, {who}."}
    assert own_words({Say.THANKS: "Agradezco a {who}."}, own, usual) == {Say.THANKS: "Agradezco a {who}."}
    assert own_words({}, own, lambda _say: "Agradezco a {who}.") == {}
