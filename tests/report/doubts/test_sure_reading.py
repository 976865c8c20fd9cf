"""English notes that are parted, or kept as they were typed, by how sure their reading is."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.doubts.sure_reading import read_once, surely_spoken
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.saying import by_itself
from tests.report.remarks.given import glossary, lexicon, said
from tests.report.remarks.telling import told
from tests.report.remarks.who import voices

POINT, RECOMMENDATION = PointKind.POINT, PointKind.RECOMMENDATION


def _told(text: str, what: PointKind = POINT, who: str = "") -> str:
    return told(surely_spoken(text, what, lexicon(), glossary()), what, who)


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("Fees rise, wages fall behind", "P1", "One panellist stressed that fees rise, and that wages fall behind."),
        (
            "visas are dear, nobody knows why",
            "",
            "The point was made that visas are dear, and that nobody knows why.",
        ),
        (
            "trade inside the region, duties make goods costly",
            "",
            "Reference was made to trade inside the region, and the point was made that duties make goods costly.",
        ),
        (
            "loss of coastline. Nobody tells the fishermen",
            "",
            "Reference was made to the loss of coastline, and the point was made that nobody tells the fishermen.",
        ),
        (
            "there is a legal gap, no instrument covers people who move slowly",
            "S1",
            "One civil society representative stressed that there is a legal gap, "
            "and that no instrument covers people who move slowly.",
        ),
        (
            "the camps are full, no agency feeds the newcomers",
            "",
            "The point was made that the camps are full, and that no agency feeds the newcomers.",
        ),
        (
            "register of agencies, and abolish the fees",
            "",
            "Reference was made to a register of agencies, and a proposal was made to abolish the fees.",
        ),
        ("register of agencies, and fees", "", "Reference was made to a register of agencies, and fees."),
        ("rules are strict, no visas issued", "", "The point was made that rules are strict, no visas issued."),
        ("return must be safe, no mass flights", "", "It was suggested that return must be safe, no mass flights."),
        (
            "ratify the convention, very few have",
            "",
            "Reference was made to the need to ratify the convention, and the point was made that very few have.",
        ),
        (
            "women, children and elderly people need help",
            "",
            "The point was made that women, children and elderly people need help.",
        ),
    ],
)
def test_two_statements_at_a_comma_or_a_stop_are_told_as_two(text: str, who: str, expected: str) -> None:
    assert _told(text, POINT, who) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "no tax on pay, workers already paid duties",
            "A request was made that there be no tax on pay, and the point was made that workers already paid duties.",
        ),
        (
            "share the data, no new register",
            "A proposal was made to share the data, and a request was made that there be no new register.",
        ),
        ("train judges, open shelters", "A proposal was made to train judges and to open shelters."),
        (
            "train judges, open shelters, publish fees",
            "A proposal was made to train judges, to open shelters, and to publish fees.",
        ),
        (
            "train judges, open shelters, clarity of fees",
            "A proposal was made to train judges and to open shelters, "
            "and attention was drawn to the importance of the clarity of fees.",
        ),
    ],
)
def test_demands_in_a_row_each_have_their_mark(text: str, expected: str) -> None:
    assert _told(text, RECOMMENDATION) == expected


@pytest.mark.parametrize("sign", [": ", " : ", " - ", ": - "])
def test_no_second_colon_stands_behind_that_of_the_sentence(sign: str) -> None:
    found = surely_spoken(f"without fees{sign}more visas", POINT, lexicon(), glossary())
    assert told(found, POINT) == "This point was made: without fees, more visas."


@pytest.mark.parametrize(
    ("text", "what", "expected"),
    [
        ("give our youth a seat", POINT, "This point was made: give our youth a seat."),
        (
            "law bans detention of nurses, refunds instead",
            PointKind.EXAMPLE,
            "This example was given: law bans detention of nurses, refunds instead.",
        ),
        ("if not why", POINT, "This point was made: if not why."),
        (
            "careful with quick returns, wrong move",
            PointKind.CAUTION,
            "This point was made: careful with quick returns, wrong move.",
        ),
        ("coders cheap, cables dear", RECOMMENDATION, "This proposal was made: coders cheap, cables dear."),
    ],
)
def test_what_no_frame_fits_stands_as_it_was_typed(text: str, what: PointKind, expected: str) -> None:
    found = surely_spoken(text, what, lexicon(), glossary())
    assert told(found, what) == expected
    assert found.stands_alone


@pytest.mark.parametrize(
    "text",
    [
        "visits after rescue. otherwise back to the streets",  # no statement: "otherwise …"
        "firms hire through agents, agents sell on, nobody liable",
        "pilot ended, nobody looked at it",
    ],
)
def test_what_is_no_statement_on_both_sides_is_not_parted(text: str) -> None:
    assert surely_spoken(text, POINT, lexicon(), glossary()).following is None


def test_a_colon_is_not_said_behind_another_one() -> None:
    assert ": inclusion asks effort, newcomers" in _told("inclusion asks effort: newcomers and hosts alone")
    assert _told("Minister: laws = customs") == "This point was made: minister, laws = customs."


def test_a_length_behind_a_noun_is_an_apposition() -> None:
    assert _told("diplomas: 18 months wait") == "Reference was made to diplomas, 18 months wait."


def test_a_tail_without_a_clear_verb_is_an_apposition() -> None:
    assert _told("pupils of coders - lessons in a code they do not write") == (
        "Reference was made to the pupils of coders, lessons in a code they do not write."
    )


@pytest.mark.parametrize("shape", PointShape)
def test_nothing_is_changed_once_a_person_gave_the_shape(shape: PointShape) -> None:
    text = "coders cheap, cables dear"
    assert surely_spoken(text, POINT, lexicon(), glossary(), shape) == said(text, shape=shape)


def test_other_languages_are_read_as_ever() -> None:
    text = "beaucoup de promesses, l'argent n'est jamais venu"
    french = lexicon(Language.FRENCH), glossary(Language.FRENCH)
    assert surely_spoken(text, POINT, *french) == said(text, Language.FRENCH)


def test_a_note_is_read_once_and_the_oldest_are_forgotten() -> None:
    words, kept = lexicon(), Glossary.of(lexicon())
    first = read_once("data by age", PointKind.POINT, words, kept)
    assert read_once("data by age", PointKind.POINT, words, kept) is first
    assert read_once("data by age", PointKind.CAUTION, words, kept) is not first
    for number in range(2_000):
        read_once(f"x{number}", PointKind.POINT, words, kept)
    again = read_once("data by age", PointKind.POINT, words, kept)
    assert (again is first, again, len(kept.readings)) == (False, first, 2_000)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            Language.FRENCH,
            "former les journalistes, la charte de la ville peut servir",
            "On a proposé de former les journalistes, et il a été estimé que la charte de la ville peut servir.",
        ),
        (
            Language.SPANISH,
            "formar a los jueces, la ley ya existe",
            "Se propuso formar a los jueces, y se indicó que la ley ya existe.",
        ),
        (
            Language.FRENCH,
            "former les juges, les policiers et les maires",
            "On a proposé de former les juges, les policiers et les maires.",
        ),
    ],
)
def test_a_french_or_spanish_demand_and_the_clause_behind_its_comma_are_told_as_two(
    language: Language, text: str, expected: str
) -> None:
    read = surely_spoken(text, RECOMMENDATION, lexicon(language), glossary(language))
    assert by_itself(read, RECOMMENDATION, voices("D1")[0], lexicon(language), stakeholder_of={}) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("good practice exists, it can travel", "good practice exists, and it can travel"),
        ("data is missing, and this must change", "data is missing, and this must change"),
        ("where data is missing, policies fail", "where data is missing, policies fail"),
        ("visas, fees and data differ", "visas, fees and data differ"),
    ],
)
def test_two_clauses_of_a_conclusion_are_joined(text: str, words: str) -> None:
    assert surely_spoken(text, PointKind.CONCLUSION, lexicon(), glossary()).words == words
