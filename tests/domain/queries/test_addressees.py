"""To which seats a question is put, by what follows the question mark."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.names.text_spans import TextSpan
from chairconsole.domain.queries.addressees import SeatNames, read_addressees

PANEL = (
    SeatNames("mod", "Moderator", ("Ana López", "Li Wei"), "moderator"),
    *(SeatNames(f"e{number}", f"Expert {number}", role="expert") for number in (1, 2, 3, 12)),
    SeatNames("co", "Co-facilitators", ("Jane O'Neill",), "co-facilitator"),
)
SUMMARY = (
    SeatNames("m1", "Moderator of panel 1"),
    SeatNames("m2", "Moderator of panel 2"),
    SeatNames("t", "Thematic expert"),
)
QUESTION, COMMENT, OBSERVATION = About.QUESTION, About.COMMENT, About.OBSERVATION


@pytest.mark.parametrize(
    ("typed", "about", "to", "unread"),
    [
        ("", QUESTION, "", None),
        ("any", QUESTION, "", None),
        ("exp 1, any", QUESTION, "", None),
        ("expert 1", QUESTION, "e1", None),
        ("1", QUESTION, "e1", None),
        ("exp12", QUESTION, "e12", None),
        ("exp 1 2", QUESTION, "e1 e2", None),
        ("to exp 2 and exp 3", QUESTION, "e2 e3", None),
        ("2 & mod", QUESTION, "e2 mod", None),
        ("experts", QUESTION, "e1 e2 e3 e12", None),
        ("lopez", QUESTION, "mod", None),
        ("o'neill", QUESTION, "co", None),
        ("co-fac", QUESTION, "co", None),
        ("comment", COMMENT, "", None),
        ("COMMENT: exp 1", COMMENT, "e1", None),
        ("com 2", COMMENT, "e2", None),
        ("c 2", COMMENT, "e2", None),
        ("o", OBSERVATION, "", None),
        ("observación mod", OBSERVATION, "mod", None),
        ("question 3", QUESTION, "e3", None),
        ("pregunta 3", QUESTION, "e3", None),
        ("q 3", QUESTION, "e3", None),
        ("commentaire 2", COMMENT, "e2", None),
        ("comentario 2", COMMENT, "e2", None),
        ("observation 2", OBSERVATION, "e2", None),
        # two letters are the beginning of a seat
        ("co 2", QUESTION, "co e2", None),
        ("4", QUESTION, "", "4"),
        ("exp 1 how is it paid", QUESTION, "e1", "how is it paid"),
        ("🎉 <b>", QUESTION, "", "b"),
        ("1 " * 500, QUESTION, "e1", ("1 " * 440).strip()),
    ],
)
def test_a_panel(typed, about, to, unread):
    put_to = read_addressees(TextSpan.of(typed), PANEL)
    assert (put_to.about, " ".join(put_to.to)) == (about, to)
    assert (put_to.unread.text if put_to.unread else None) == unread


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("mod 2", "m2"),
        ("panel 1", "m1"),
        ("2", "m2"),
        ("mod", "m1 m2"),
        ("them", "t"),
        ("expert", "t"),
        ("the 2", "m2"),
        ("any", ""),
    ],
)
def test_a_summary_panel(typed, to):
    assert " ".join(read_addressees(TextSpan.of(typed), SUMMARY).to) == to


@pytest.mark.parametrize("word", ["and", "et", "y", "to", "for", "or", "ou", "o", "the", "a", "au", "aux", "al", "no"])
def test_a_word_between_seats_names_no_seat(word):
    # "a" begins Ana and "o" begins O'Neill
    put_to = read_addressees(TextSpan.of(f"2 {word} 3"), PANEL)
    assert (put_to.to, put_to.unread) == (("e2", "e3"), None)


@pytest.mark.parametrize(
    "word", ["any", "anyone", "anybody", "all", "everyone", "everybody", "panel", "panellists", "panelists"]
)
def test_a_word_for_the_whole_panel(word):
    put_to = read_addressees(TextSpan.of(f"{word} 2"), PANEL)
    assert (put_to.to, put_to.unread) == ((), None)


def test_without_seats_nothing_is_lost():
    put_to = read_addressees(TextSpan.of("exp 1"), ())
    assert (put_to.about, put_to.to, put_to.unread.text) == (QUESTION, (), "exp 1")
