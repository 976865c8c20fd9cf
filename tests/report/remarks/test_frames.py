"""Each row of the table of sentences: by number and language, its verbs in the order of their turns."""

import itertools
import json
import re
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.frames import finished, has_aside
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.sentence_words import Frame, Row
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import Subject, subject_of
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import noun, voices

SUPPORTED = {Language.ENGLISH: "supported", Language.FRENCH: "a soutenu", Language.SPANISH: "apoyó"}
WHO = {"one": "P1", "many": "D1 D2", "nobody": ""}
KEY = {
    (language, row, number): sentences
    for language in Language
    for row, numbers in json.loads(Path(__file__).with_name(f"frames-{language}.json").read_text("utf-8")).items()
    for number, sentences in numbers.items()
    if sentences
}
NEVER = {
    Language.ENGLISH: "consensus|agree|unanim|all delegations|everybody|nobody|majority|most |welcomed|applauded"
    "|rightly|unfortunately|admitted|claimed|revealed|recogni|acknowledg|pointed out|noted",
    Language.FRENCH: "consensus|unanim|toutes les délégations|tout le monde|personne|majorité|plupart|salué|applaudi"
    "|malheureusement|admis|révélé|conven|accord|reconn",
    Language.SPANISH: "consenso|unánim|unanim|todas las delegaciones|todo el mundo|nadie|mayoría|celebró|aplaudi"
    "|lamentablemente|admit|revel|acord|coincid|recono",
}


@pytest.mark.parametrize(("language", "row", "number"), KEY)
def test_each_row_has_its_verbs_in_order(language: Language, row: str, number: str) -> None:
    shape, what, *more = row.split()
    said = Spoken(
        Shape(shape),
        "x",
        adjective=("needed" if "needed" in more else "essential"),
        verb=SUPPORTED[language],
        has_modal="modal" in more,
    )
    subject = subject_of(voices(WHO[number]), lexicon(language)) if WHO[number] else None
    verbs, expected = Verbs(), KEY[language, row, number]
    told = [statement(said, PointKind(what), subject, verbs, lexicon(language)) for _ in expected]
    assert told == expected


@pytest.mark.parametrize("language", Language)
def test_no_frame_judges_or_vouches(language: Language) -> None:
    words = lexicon(language).sentences
    frames = [
        *(frame for name, row in words.frames.items() if name != "foreign" for frame in _frames(row)),
        *(frame for row in words.tails.values() for frame in _frames(row)),
        *(frame for row in words.bundles for frame in row.frames),
    ]
    told = [
        *(frame.says for frame in frames),
        *(form for forms in words.verbs.values() for form in forms),
        *words.own_verbs.values(),
        *words.pair.clause,
        words.subjects.model_dump_json(),
    ]
    assert len(told) > 100
    assert [text for text in told if re.search(rf"\b(?:{NEVER[language]})", text)] == []


@pytest.mark.parametrize("language", Language)
def test_each_verb_has_its_frame_and_each_frame_its_verb(language: Language) -> None:
    words = lexicon(language).sentences
    used = {
        frame.verb
        for rows in (words.frames, words.tails)
        for row in rows.values()
        for frame in _frames(row)
        if "{verb}" in frame.says
    }
    assert used == set(words.verbs)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("who", ["", "D1", "P1", "D1 D2 G1", "D1 U1 S1"])
def test_every_shape_of_every_kind_gives_a_sentence(language: Language, who: str) -> None:
    subject = subject_of(voices(who), lexicon(language)) if who else None
    verbs = Verbs()
    for shape, what, has_modal in itertools.product(Shape, PointKind, (True, False, True)):
        said = Spoken(shape, "abc xyz", adjective="essential", verb="supported", has_modal=has_modal)
        sentence = statement(said, what, subject, verbs, lexicon(language))
        assert "bc xyz" in sentence
        assert sentence[0] == sentence[0].upper()
        assert sentence.endswith((".", "?"))
        assert "{" not in sentence
        assert "  " not in sentence


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("data", False),
        ("skills, diplomas and fees", False),
        ("a register of recruiters, open to workers", True),
    ],
)
def test_a_comma_that_is_not_a_lists_opens_an_aside(words: str, expected: bool) -> None:
    assert has_aside(words, lexicon()) is expected


def test_an_aside_is_closed_where_the_sentence_goes_on() -> None:
    said = Spoken(Shape.VERBLESS, "the register, open to workers", adjective="essential")
    sentence = statement(said, PointKind.POINT, None, Verbs(), lexicon())
    assert sentence == "The register, open to workers, was described as essential."


def test_long_words_stand_at_the_end_if_a_verb_allows_it() -> None:
    said = noun("les registres de recruteurs agréés, ouverts aux travailleurs")
    sentence = statement(said, PointKind.RECOMMENDATION, None, Verbs(), lexicon(Language.FRENCH))
    assert sentence == "On a proposé les registres de recruteurs agréés, ouverts aux travailleurs."
    figure = Spoken(Shape.FIGURE, "28 million, of whom most are children")
    sentence = statement(figure, PointKind.FIGURE, None, Verbs(), lexicon())
    assert sentence == "Mention was made of the figure of 28 million, of whom most are children."


def test_including_is_said_once() -> None:
    subject = subject_of(voices("D1 D2 D3 D4 G1"), lexicon())
    sentence = statement(noun("data, including by age"), PointKind.POINT, subject, Verbs(), lexicon())
    assert sentence == (
        "Several delegations, among them one on behalf of a group, drew attention to data, including by age."
    )


@pytest.mark.parametrize(
    ("language", "quoted", "expected"),
    [
        (Language.ENGLISH, '“no "plan B"”', "“no ‘plan B’”"),
        (Language.ENGLISH, '"no one"', "“no one”"),
        (Language.ENGLISH, "no one", "“no one”"),
        (Language.FRENCH, '"personne" (un citoyen)', "« “personne” (un citoyen) »"),
        (Language.SPANISH, 'por "elección"', "«por “elección”»"),
    ],
)
def test_a_quotation_has_its_marks_once(language: Language, quoted: str, expected: str) -> None:
    said = Spoken(Shape.QUOTATION, quoted)
    assert expected in statement(said, PointKind.QUOTE, None, Verbs(), lexicon(language))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, "a “root cause”."),
        (Language.FRENCH, "a « root cause »."),
        (Language.SPANISH, "a «root cause»."),
    ],
)
def test_words_between_quotation_marks_have_those_of_the_language(language: Language, expected: str) -> None:
    assert finished('a "root cause"', language).casefold() == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, "The States’ ‘firm’ stand isn’t ‘don’t ask’."),
        (Language.FRENCH, "The States’ “firm” stand isn’t “don’t ask”."),
    ],
)
def test_words_between_apostrophes_are_quoted_as_well(language: Language, expected: str) -> None:
    assert finished("the States' 'firm' stand isn't 'don't ask'", language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the States' duty", "The States’ duty."),
        ("why?", "Why?"),
        ("in these words: “why not?”", "In these words: “why not?”"),
        ("in these words: “no”", "In these words: “no”."),
        ("étant donné", "Étant donné."),
        ("skills, fees etc.", "Skills, fees etc."),
    ],
)
def test_a_sentence_has_its_capital_and_its_stop(text: str, expected: str) -> None:
    assert finished(text, Language.ENGLISH) == expected


def test_a_strong_verb_can_be_kept_for_what_many_said() -> None:
    few, many = Subject("a few delegations", True, 3), Subject("several delegations", True, 5)
    told = [statement(noun("x"), PointKind.RECOMMENDATION, who, Verbs(5), lexicon()) for who in (few, many)]
    assert told == ["A few delegations called for x.", "Several delegations stressed the importance of x."]


def _frames(row: Row) -> tuple[Frame, ...]:
    return (*row.subject, *row.nobody, *row.also, *row.subject_also)
