"""Several points in one sentence, and two that differ."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.joining import bundle, pair
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken, spoken
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import clause, noun, to, voices

ENGLISH, FRENCH, SPANISH = Language
POINT, RECOMMENDATION, CAUTION, EXAMPLE, OFFER = (
    PointKind.POINT,
    PointKind.RECOMMENDATION,
    PointKind.CAUTION,
    PointKind.EXAMPLE,
    PointKind.OFFER,
)
NOUNS = [noun("A"), noun("B")]
VERBS = [to("A"), to("B")]
CLAUSES = [clause("A"), clause("B")]
MODALS = [clause("A", has_modal=True), clause("B", has_modal=True)]


@pytest.mark.parametrize(
    ("language", "what", "items", "expected"),
    [
        (ENGLISH, RECOMMENDATION, VERBS, "Proposals were made to A and to B."),
        (ENGLISH, RECOMMENDATION, [to("A"), noun("B")], "Proposals were made to A and for B."),
        (ENGLISH, RECOMMENDATION, [*VERBS, to("C")], "Proposals were made to A, to B and to C."),
        (
            ENGLISH,
            RECOMMENDATION,
            [to("A"), Spoken(Shape.NOT_INFINITIVE, "B")],
            "Proposals were made to A and not to B.",
        ),
        (ENGLISH, EXAMPLE, NOUNS, "Examples were shared of A and of B."),
        (ENGLISH, CAUTION, NOUNS, "Concern was expressed about A and about B."),
        (ENGLISH, CAUTION, CLAUSES, "Warnings were given that A and that B."),
        (ENGLISH, EXAMPLE, CLAUSES, "It was reported that A and that B."),
        (ENGLISH, OFFER, [to("A"), noun("B")], "Offers were made to A and of B."),
        (ENGLISH, POINT, MODALS, "It was suggested that A and that B."),
        (ENGLISH, POINT, [*CLAUSES[:1], MODALS[1]], "The point was made that A and that B."),
        (ENGLISH, POINT, [noun("A"), to("B")], "Reference was made to A and to the need to B."),
        (FRENCH, RECOMMENDATION, VERBS, "On a proposé d’A et de B."),
        (FRENCH, RECOMMENDATION, NOUNS, "On a proposé A et B."),
        (FRENCH, EXAMPLE, [noun("le guichet"), noun("l'école")], "On a cité les exemples du guichet et de l’école."),
        (
            FRENCH,
            CAUTION,
            [noun("le recul"), noun("les frais")],
            "Des préoccupations ont été exprimées au sujet du recul et des frais.",
        ),
        (FRENCH, CAUTION, CLAUSES, "On a prévenu qu’A et que B."),
        (FRENCH, CAUTION, MODALS, "Il a été estimé qu’A et que B."),
        (FRENCH, POINT, MODALS, "Il a été estimé qu’A et que B."),
        (FRENCH, POINT, [MODALS[0], CLAUSES[1]], "Il a été indiqué qu’A et que B."),
        (FRENCH, OFFER, VERBS, "On a offert d’A et de B."),
        (SPANISH, RECOMMENDATION, VERBS, "Se propuso A y B."),
        (SPANISH, RECOMMENDATION, [to("crear"), to("informar")], "Se propuso crear e informar."),
        (
            SPANISH,
            RECOMMENDATION,
            [noun("el registro"), noun("la guía")],
            "Se subrayó la importancia del registro y la guía.",
        ),
        (SPANISH, EXAMPLE, [noun("el registro"), noun("la guía")], "Se citaron los ejemplos del registro y la guía."),
        (SPANISH, CAUTION, NOUNS, "Se expresó preocupación por A y B."),
        (SPANISH, POINT, MODALS, "Se opinó que A y que B."),
        (SPANISH, POINT, [noun("el registro"), noun("la guía")], "Se hizo referencia al registro y la guía."),
    ],
)
def test_points_of_one_kind_in_one_sentence(
    language: Language, what: PointKind, items: list[Spoken], expected: str
) -> None:
    assert bundle(items, what, Verbs(), lexicon(language)) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["a card, new this year", "a school"], "Examples were shared of a school, and of a card, new this year."),
        (
            ["a card", "a school", "a rule, now law"],
            "Examples were shared of a card, of a school, and of a rule, now law.",
        ),
        (["cards and schools", "a rule"], "Examples were shared of a rule and of cards and schools."),
        (
            ["cards and schools", "a rule, now law", "a test"],
            "Examples were shared of a test, of cards and schools, and of a rule, now law.",
        ),
    ],
)
def test_a_comma_and_an_and_come_last(words: list[str], expected: str) -> None:
    assert bundle([noun(one) for one in words], EXAMPLE, Verbs(), lexicon()) == expected


@pytest.mark.parametrize(
    ("what", "items"),
    [
        (POINT, [noun("A")]),
        (POINT, [noun("A"), noun("B"), noun("C"), noun("D")]),
        (POINT, [noun("A"), clause("B")]),
        (EXAMPLE, [noun("a card, new"), noun("a rule, new")]),
        (EXAMPLE, [noun("cards and schools"), noun("rules and laws")]),
        (PointKind.FIGURE, [Spoken(Shape.FIGURE, "12"), Spoken(Shape.FIGURE, "15")]),
        (POINT, [noun("A"), replace(noun("B"), tail=noun("C"))]),
        (POINT, [noun("A"), replace(noun("B"), language=FRENCH)]),
        (RECOMMENDATION, [to(" ".join(["word"] * 14)), to(" ".join(["word"] * 14))]),
    ],
)
def test_what_cannot_be_bundled_leaves_the_turns_as_they_are(what: PointKind, items: list[Spoken]) -> None:
    verbs = Verbs()
    assert bundle(items, what, verbs, lexicon()) is None
    assert (verbs.turns, verbs.before) == ({}, frozenset())


def test_french_cautions_of_which_one_has_a_modal_are_told_apart() -> None:
    assert bundle([MODALS[0], CLAUSES[1]], CAUTION, Verbs(), lexicon(FRENCH)) is None


def test_bundles_take_turns_by_themselves_and_one_with_one_verb_is_not_said_twice_in_a_row() -> None:
    verbs = Verbs()
    told = [bundle(VERBS, RECOMMENDATION, verbs, lexicon()) for _ in range(3)]
    assert told == [f"{which} were made to A and to B." for which in ("Proposals", "Suggestions", "Proposals")]
    told = [bundle([noun("A"), to("B")], POINT, verbs, lexicon(FRENCH)) for _ in range(2)]
    assert told == ["Il a été question d’A et de la nécessité de B.", None]


@pytest.mark.parametrize(
    ("language", "said", "who", "expected"),
    [
        (ENGLISH, CLAUSES, ("D1 D2", "D3 D4"), ("Some delegations stressed that A.", "Others stressed that B.")),
        (ENGLISH, CLAUSES, ("D1 G1 U1", "D3 D4"), ("Some delegations stressed that A.", "Others stressed that B.")),
        (ENGLISH, CLAUSES, ("D1", "D2"), ("One delegation stressed that A.", "Another stressed that B.")),
        (ENGLISH, CLAUSES, ("D1", "D2 D3"), ("One view was that A.", "Another was that B.")),
        (ENGLISH, CLAUSES, ("P1", "D1"), ("One panellist stressed that A.", "One delegation stressed that B.")),
        (
            ENGLISH,
            [to("A"), clause("B")],
            ("D1 D2", "D3 D4"),
            ("Some delegations stressed the need to A.", "Others stressed that B."),
        ),
        (
            ENGLISH,
            [noun("A"), to("B")],
            ("D1 D2", "D3 D4"),
            ("Some delegations stressed the importance of A.", "Others stressed the need to B."),
        ),
        (ENGLISH, VERBS, ("D1", "D3 D4"), ("One position stressed the need to A.", "Another stressed the need to B.")),
        (
            FRENCH,
            CLAUSES,
            ("D1 D2", "D3 D4"),
            ("Certaines délégations ont indiqué qu’A.", "D’autres ont indiqué que B."),
        ),
        (FRENCH, CLAUSES, ("D1", "D2"), ("Une délégation a indiqué qu’A.", "Une autre a indiqué que B.")),
        (FRENCH, CLAUSES, ("D1", "D2 D3"), ("Selon un avis, A.", "Selon un autre, B.")),
        (SPANISH, CLAUSES, ("D1 D2", "D3 D4"), ("Algunas delegaciones indicaron que A.", "Otras indicaron que B.")),
        (SPANISH, CLAUSES, ("D1", "D2"), ("Una delegación indicó que A.", "Otra indicó que B.")),
        (SPANISH, CLAUSES, ("D1 D2", "D3"), ("Una opinión fue que A.", "Otra fue que B.")),
    ],
)
def test_a_pair_has_one_verb_and_no_numbers(
    language: Language, said: list[Spoken], who: tuple[str, str], expected: tuple[str, str]
) -> None:
    sides = voices(who[0]), voices(who[1])
    assert pair(said[0], said[1], POINT, sides, Verbs(), lexicon(language)) == expected


def test_a_verb_for_modals_is_used_in_both_halves_or_in_none() -> None:
    verbs, sides = Verbs(), (voices("D1 D2"), voices("D3 D4"))
    words = lexicon(FRENCH)
    first = [pair(MODALS[0], CLAUSES[1], POINT, sides, verbs, words)[0].split(" ")[3] for _ in range(3)]
    assert first == ["indiqué", "souligné", "indiqué"]
    assert pair(MODALS[0], MODALS[1], POINT, sides, Verbs(), words)[0] == "Certaines délégations ont indiqué qu’A."


def test_a_pair_keeps_what_stood_after_a_dash() -> None:
    said = replace(CLAUSES[0], tail=noun("C"))
    sides = voices("D1 D2"), voices("D3 D4")
    expected = ("Some delegations stressed that A: C.", "Others stressed that B.")
    assert pair(said, CLAUSES[1], POINT, sides, Verbs(), lexicon()) == expected
    expected = ("One view was that A: C.", "Another was that B.")
    assert pair(said, CLAUSES[1], POINT, (sides[0], voices("D5")), Verbs(), lexicon()) == expected


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        (
            ("D1", "D2"),
            (
                "One delegation made this point: no tax on transfers, migrants already paid tax on wages.",
                "Another made this point: each State decides.",
            ),
        ),
        (
            ("D1", "D2 D3"),
            (
                "One view was this: no tax on transfers, migrants already paid tax on wages.",
                "Another was this: each State decides.",
            ),
        ),
    ],
)
def test_a_pair_without_a_verb_in_common_stands_behind_colons_as_it_was_typed(
    who: tuple[str, str], expected: tuple[str, str]
) -> None:
    words = lexicon(ENGLISH)
    said = [
        spoken(text, POINT, words, Glossary())
        for text in ("no tax on transfers, migrants already paid tax on wages", "each State decides")
    ]
    assert pair(said[0], said[1], POINT, (voices(who[0]), voices(who[1])), Verbs(), words) == expected


def test_what_has_no_verb_in_common_and_cannot_stand_behind_a_colon_is_refused() -> None:
    sides = voices("D1 D2"), voices("D3 D4")
    with pytest.raises(ValueError, match="no frame fits both"):
        pair(noun("A"), Spoken(Shape.QUOTATION, "B"), POINT, sides, Verbs(), lexicon())
    with pytest.raises(ValueError, match="no frame fits both"):
        pair(noun("A"), Spoken(Shape.AS_TYPED, "B", language=FRENCH), POINT, sides, Verbs(), lexicon())
    with pytest.raises(ValueError, match="no frame fits both"):
        pair(Spoken(Shape.NOT_INFINITIVE, "A"), Spoken(Shape.AS_TYPED, "B"), POINT, sides, Verbs(), lexicon())


NOTED = Spoken(Shape.AS_TYPED, "with borders = no rights")


@pytest.mark.parametrize(
    ("language", "said", "who", "expected"),
    [
        (
            ENGLISH,
            [clause("A"), NOTED],
            ("D1 D2", "D3 D4"),
            ("Some delegations made this point: A.", "Others made this point: with borders = no rights."),
        ),
        (
            ENGLISH,
            [replace(clause("A"), stands_alone=True), clause("B")],
            ("D1", "D2"),
            ("One delegation made this point: A.", "Another made this point: B."),
        ),
        (
            ENGLISH,
            [NOTED, Spoken(Shape.NOT_INFINITIVE, "return", typed="Not to return - ever")],
            ("P1", "D1"),
            (
                "One panellist made this point: with borders = no rights.",
                "One delegation made this point: not to return, ever.",
            ),
        ),
        (
            ENGLISH,
            [NOTED, clause("B")],
            ("D1", "D2 D3"),
            ("One view was this: with borders = no rights.", "Another was this: B."),
        ),
        (
            FRENCH,
            [clause("A"), NOTED],
            ("D1 D2", "D3 D4"),
            (
                "Certaines délégations ont soulevé ce point : A.",
                "D’autres ont soulevé ce point : with borders = no rights.",
            ),
        ),
        (
            FRENCH,
            [NOTED, clause("B")],
            ("D1", "D2 D3"),
            ("Un avis a été le suivant : with borders = no rights.", "Un autre a été le suivant : B."),
        ),
        (
            SPANISH,
            [clause("A"), NOTED],
            ("D1", "D2"),
            ("Una delegación planteó este punto: A.", "Otra planteó este punto: with borders = no rights."),
        ),
        (
            SPANISH,
            [NOTED, clause("B")],
            ("D1", "D2 D3"),
            ("Una opinión fue esta: with borders = no rights.", "Otra fue esta: B."),
        ),
    ],
)
def test_a_pair_of_which_one_half_fits_no_sentence_has_both_behind_a_colon(
    language: Language, said: list[Spoken], who: tuple[str, str], expected: tuple[str, str]
) -> None:
    sides = voices(who[0]), voices(who[1])
    assert pair(said[0], said[1], POINT, sides, Verbs(), lexicon(language)) == expected
