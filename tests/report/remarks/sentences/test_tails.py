"""What stood after a semicolon, a dash or a colon."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.joining import pair
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.given import said as spoken_of
from tests.report.remarks.telling import told
from tests.report.remarks.who import clause, noun, to, voices

ENGLISH, FRENCH, SPANISH = Language
POINT, RECOMMENDATION, CAUTION = PointKind.POINT, PointKind.RECOMMENDATION, PointKind.CAUTION


@pytest.mark.parametrize(
    ("said", "who", "language", "turns", "expected"),
    [
        (
            replace(noun("pre-departure orientation"), following=to("ratify ILO Convention 189")),
            "",
            ENGLISH,
            1,
            "Attention was drawn to pre-departure orientation, and a proposal was made to ratify ILO Convention 189.",
        ),
        (
            replace(noun("pre-departure orientation"), following=to("ratify ILO Convention 189")),
            "P1",
            ENGLISH,
            0,
            "One panellist drew attention to pre-departure orientation and stressed the need to ratify ILO Convention "
            "189.",
        ),
        (
            replace(clause("licences stop at borders"), following=noun("recruitment fees")),
            "U1",
            ENGLISH,
            1,
            "One United Nations entity took the view that licences stop at borders, and drew attention to recruitment "
            "fees.",
        ),
        (
            replace(noun("la formation"), following=clause("les frais augmentent")),
            "D1 D2",
            FRENCH,
            0,
            "Deux délégations ont appelé l’attention sur la formation et ont indiqué que les frais augmentent.",
        ),
        (
            replace(noun("la formación"), following=clause("los costos suben")),
            "P1",
            SPANISH,
            0,
            "Un panelista llamó la atención sobre la formación e indicó que los costos suben.",
        ),
        (
            replace(Spoken(Shape.AS_TYPED, "a + b"), following=Spoken(Shape.AS_TYPED, "c = d")),
            "",
            FRENCH,
            0,
            "Ce point a été soulevé : a + b ; c = d.",
        ),
        (
            replace(noun("l'épargne"), tail=noun("guichet unique, obligations")),
            "P1",
            FRENCH,
            0,
            "Un intervenant a appelé l’attention sur l’épargne : guichet unique, obligations.",
        ),
        (
            replace(clause("l'irrégulier n'est pas illégal"), tail=noun("faute administrative")),
            "P1",
            FRENCH,
            0,
            "Un intervenant a indiqué que l’irrégulier n’est pas illégal : faute administrative.",
        ),
        (
            replace(noun("la ruta"), tail=noun("12 muertos")),
            "",
            SPANISH,
            0,
            "Se hizo referencia a la ruta, 12 muertos.",
        ),
        (
            replace(noun("skills"), following=Spoken(Shape.QUESTION_DIRECT, "who pays")),
            "",
            ENGLISH,
            0,
            "Reference was made to skills. One question was left with us: who pays?",
        ),
        (
            replace(Spoken(Shape.AS_TYPED, "data + skills"), following=noun("fees")),
            "",
            ENGLISH,
            0,
            "This point was made: data + skills. Reference was made to fees.",
        ),
        (
            replace(noun("skills"), following=Spoken(Shape.REPORTED, "the plan", verb="welcomed")),
            "",
            ENGLISH,
            0,
            "Reference was made to skills. One delegation welcomed the plan.",
        ),
        (
            replace(clause(" ".join(["word"] * 15)), following=clause(" ".join(["more"] * 15))),
            "",
            ENGLISH,
            0,
            f"The point was made that {' '.join(['word'] * 15)}. It was said that {' '.join(['more'] * 15)}.",
        ),
    ],
)
def test_what_follows_a_semicolon(said: Spoken, who: str, language: Language, turns: int, expected: str) -> None:
    assert told(said, POINT, who, language, turns) == expected


def test_all_that_follows_is_told() -> None:
    third = replace(noun("C"), tail=noun("D"))
    said = replace(noun("A"), following=replace(noun("B"), following=third))
    assert told(said, POINT, "P1") == "One panellist drew attention to A and highlighted B, and spoke of C, D."
    assert told(said) == "Reference was made to A, and attention was drawn to B. Mention was made of C, D."


@pytest.mark.parametrize(
    ("said", "what", "language", "expected"),
    [
        (clause("A"), CAUTION, SPANISH, "Un panelista alertó de que A, y de que B."),
        (
            noun("le recul"),
            CAUTION,
            FRENCH,
            "Un intervenant a fait part de ses préoccupations concernant le recul et concernant B.",
        ),
        (noun("fees"), CAUTION, ENGLISH, "One panellist expressed concern about fees and voiced concern about B."),
    ],
)
def test_a_verb_that_would_come_again_is_said_once(
    said: Spoken, what: PointKind, language: Language, expected: str
) -> None:
    assert told(replace(said, following=replace(said, words="B")), what, "P1", language) == expected


def test_what_follows_a_caution_not_to_is_no_concern() -> None:
    said = replace(Spoken(Shape.NOT_INFINITIVE, "mix the two"), following=noun("respect for the law"))
    expected = "One panellist stressed the need not to mix the two, and drew attention to respect for the law."
    assert told(said, CAUTION, "P1") == expected


TAILS = {
    "clause": clause("x"),
    "noun": noun("x"),
    "figure": Spoken(Shape.FIGURE, "12"),
    "infinitive": to("x"),
    "not": Spoken(Shape.NOT_INFINITIVE, "x"),
    "question": Spoken(Shape.QUESTION_INFINITIVE, "how to x"),
}


@pytest.mark.parametrize(
    ("tail", "who", "language", "expected"),
    [
        ("clause", "P1", ENGLISH, "One panellist drew attention to y, adding that x."),
        ("clause", "", ENGLISH, "Reference was made to y, and it was added that x."),
        ("noun", "P1", ENGLISH, "One panellist drew attention to y, x."),
        ("noun", "", ENGLISH, "Reference was made to y, x."),
        ("figure", "P1", ENGLISH, "One panellist drew attention to y: 12."),
        ("infinitive", "P1", ENGLISH, "One panellist drew attention to y and the need to x."),
        ("infinitive", "", ENGLISH, "Reference was made to y and the need to x."),
        ("not", "", ENGLISH, "Reference was made to y and the need not to x."),
        ("question", "P1", ENGLISH, "One panellist drew attention to y, asking how to x."),
        ("clause", "D1 D2", FRENCH, "Deux délégations ont appelé l’attention sur y, et ont ajouté que x."),
        ("clause", "", FRENCH, "Il a été question d’y, et il a été ajouté que x."),
        ("noun", "P1", FRENCH, "Un intervenant a appelé l’attention sur y, x."),
        ("noun", "", FRENCH, "Il a été question d’y, x."),
        ("figure", "P1", FRENCH, "Un intervenant a appelé l’attention sur y, 12."),
        ("infinitive", "P1", FRENCH, "Un intervenant a appelé l’attention sur y et la nécessité de x."),
        ("clause", "P1", SPANISH, "Un panelista llamó la atención sobre y, y añadió que x."),
        ("clause", "D1 D2", SPANISH, "Dos delegaciones llamaron la atención sobre y, y añadieron que x."),
        ("clause", "", SPANISH, "Se hizo referencia a y, y se añadió que x."),
        ("noun", "P1", SPANISH, "Un panelista llamó la atención sobre y, x."),
        ("noun", "", SPANISH, "Se hizo referencia a y, x."),
        ("figure", "P1", SPANISH, "Un panelista llamó la atención sobre y, 12."),
        ("infinitive", "P1", SPANISH, "Un panelista llamó la atención sobre y y la necesidad de x."),
    ],
)
def test_what_follows_a_dash_or_a_colon(tail: str, who: str, language: Language, expected: str) -> None:
    assert told(replace(noun("y"), tail=TAILS[tail]), POINT, who, language) == expected


@pytest.mark.parametrize(
    ("said", "what", "expected"),
    [
        (clause("fees rise"), POINT, "One panellist stressed that fees rise, and raised the need to x."),
        (
            to("ban fees"),
            RECOMMENDATION,
            "One panellist stressed the need to ban fees, and raised the need to x.",
        ),
        (noun("fair rules"), RECOMMENDATION, "One panellist stressed the importance of fair rules and the need to x."),
        (noun("fees"), CAUTION, "One panellist expressed concern about fees and stressed the need to x."),
    ],
)
def test_a_need_is_listed_only_beside_a_noun(said: Spoken, what: PointKind, expected: str) -> None:
    assert told(replace(said, tail=to("x")), what, "P1") == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("", "The point was made that women pay twice: fees. A proposal was made to x."),
        ("P1", "One panellist stressed that women pay twice: fees. One panellist raised the need to x."),
    ],
)
def test_a_noun_explains_a_clause_behind_its_colon(who: str, expected: str) -> None:
    assert told(replace(clause("women pay twice"), tail=noun("fees"), following=to("x")), POINT, who) == expected


@pytest.mark.parametrize(
    ("text", "who", "expected"),
    [
        ("want more visas", "", "A wish was expressed for more visas."),
        ("want to join the network", "", "A wish was expressed to join the network."),
        ("want more visas", "P1", "One panellist wanted more visas."),
        ("airport 2m above water", "", "Reference was made to airport 2 metres above water."),
    ],
)
def test_what_was_wanted_and_measured(text: str, who: str, expected: str) -> None:
    assert told(spoken_of(text), POINT, who) == expected


@pytest.mark.parametrize(
    ("words", "were"),
    [
        ("smart phones", "were"),
        ("children in detention", "were"),
        ("access for women and girls", "was"),
        ("food and water", "were"),
        ("a loss and damage fund", "was"),
    ],
)
def test_what_is_described_agrees_with_its_verb(words: str, were: str) -> None:
    said = Spoken(Shape.VERBLESS, words, adjective="rare")
    assert told(said, POINT) == f"{words[0].upper()}{words[1:]} {were} described as rare."


def test_a_tail_after_a_question_is_a_sentence_of_its_own() -> None:
    said = Spoken(Shape.QUESTION_INFINITIVE, "how to pay", tail=clause("fees rise"))
    expected = "One question was left with us: how to pay? The point was made that fees rise."
    assert told(said, PointKind.QUESTION) == expected


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (ENGLISH, "One delegation made this point: no quotas; the market decides."),
        (FRENCH, "Une délégation a soulevé ce point : no quotas ; the market decides."),
    ],
)
def test_half_of_a_pair_behind_a_colon_is_one_sentence(language: Language, first: str) -> None:
    halves = Spoken(Shape.AS_TYPED, "no quotas. The market decides"), Spoken(Shape.AS_TYPED, "quotas")
    assert pair(*halves, POINT, (voices("D1"), voices("D2")), Verbs(), lexicon(language))[0] == first


def test_half_of_a_pair_that_is_too_long_for_one_sentence_stays_two() -> None:
    long = f"no quotas for {'many ' * 30}women. The market decides"
    halves = Spoken(Shape.AS_TYPED, long), Spoken(Shape.AS_TYPED, "quotas")
    told_first, _ = pair(*halves, POINT, (voices("D1"), voices("D2")), Verbs(), lexicon())
    assert told_first == f"One delegation made this point: {long}."


def test_a_demand_behind_a_dash_is_told_by_itself_where_the_sentence_would_be_too_long() -> None:
    said = replace(noun(f"a register of {'agencies ' * 25}there"), tail=to("inspect them all each year"))
    assert told(said, POINT, "P1").endswith(" there. A proposal was made to inspect them all each year.")
