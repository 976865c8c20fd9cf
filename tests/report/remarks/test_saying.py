"""Whole sentences: the examples of the rules, what follows a dash or a semicolon, and what repeats."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.saying import also, by_itself, statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import subject_of
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.given import said as given
from tests.report.remarks.telling import told
from tests.report.remarks.who import clause, noun, to, voices

ENGLISH, FRENCH, SPANISH = Language
TURNS = range(6)
POINT, RECOMMENDATION, CAUTION = PointKind.POINT, PointKind.RECOMMENDATION, PointKind.CAUTION


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "violences contre les saisonniers",
            FRENCH,
            "Un intervenant a appelé l’attention sur les violences contre les saisonniers.",
        ),
        (
            "migrantes en los planes locales",
            SPANISH,
            "Un panelista llamó la atención sobre los migrantes en los planes locales.",
        ),
        ("guichets dans les gares", FRENCH, "Un intervenant a souligné l’importance des guichets dans les gares."),
        ("ports to keep a register", ENGLISH, "One panellist called for ports to keep a register."),
        ("equal pay for nurses", ENGLISH, "One panellist stressed the importance of equal pay for nurses."),
        ("wages withheld by agents", ENGLISH, "One panellist drew attention to wages withheld by agents."),
        ("papiers volés en route", FRENCH, "Un intervenant a appelé l’attention sur les papiers volés en route."),
        ("salarios impagos", SPANISH, "Un panelista llamó la atención sobre los salarios impagos."),
        ("nueva ley 20.430", SPANISH, "Un panelista llamó la atención sobre la nueva ley 20.430."),
        ("ILO Convention 189", ENGLISH, "One panellist stressed the importance of ILO Convention 189."),
        ("seas: ships must help", ENGLISH, "One panellist drew attention to seas, adding that ships must help."),
        ("aid - ships must go", ENGLISH, "One panellist stressed the importance of aid, adding that ships must go."),
        ("meta 10.7", SPANISH, "Un panelista subrayó la importancia de la meta 10.7."),
    ],
)
def test_nobody_recommends_an_ill_people_a_topic_or_what_is_there(text: str, language: Language, expected: str) -> None:
    assert told(given(text, language, PointKind.RECOMMENDATION), PointKind.RECOMMENDATION, "P1", language) == expected


@pytest.mark.parametrize(
    ("said", "what", "who", "language", "expected"),
    [
        (
            to("ratify ILO Convention 189"),
            RECOMMENDATION,
            "",
            ENGLISH,
            "A proposal was made to ratify ILO Convention 189.",
        ),
        (
            noun("safe pathways"),
            RECOMMENDATION,
            "D1 D2 U1",
            ENGLISH,
            "Two delegations and one United Nations entity stressed the importance of safe pathways.",
        ),
        (
            clause("il faut un guichet", has_modal=True),
            POINT,
            "",
            FRENCH,
            "Il a été estimé qu’il faut un guichet.",
        ),
        (
            to("harmoniser les règles"),
            POINT,
            "P1",
            FRENCH,
            "Un intervenant a souligné la nécessité d’harmoniser les règles.",
        ),
        (
            noun("la haine en ligne"),
            CAUTION,
            "G1",
            FRENCH,
            "Une délégation s’exprimant au nom d’un groupe a fait part de ses préoccupations concernant la haine en "
            "ligne.",
        ),
        (noun("le harcèlement"), PointKind.EXAMPLE, "", FRENCH, "L’exemple du harcèlement a été cité."),
        (noun("los registros"), POINT, "", SPANISH, "Se hizo referencia a los registros."),
        (noun("el registro"), POINT, "", SPANISH, "Se hizo referencia al registro."),
        (
            noun("no discriminación"),
            POINT,
            "D1 D2",
            SPANISH,
            "Dos delegaciones llamaron la atención sobre no discriminación.",
        ),
        (
            Spoken(Shape.QUESTION_DIRECT, "what will it cost?"),
            PointKind.QUESTION,
            "P1",
            ENGLISH,
            "One question was left with us: what will it cost?",
        ),
        (
            Spoken(Shape.QUESTION_DIRECT, "¿cuánto costará?"),
            PointKind.QUESTION,
            "",
            SPANISH,
            "Queda abierta una pregunta: ¿cuánto costará?",
        ),
        (
            Spoken(Shape.QUOTATION, "“why not?”"),
            PointKind.QUOTE,
            "D1",
            ENGLISH,
            "In the words of one delegation: “why not?”",
        ),
        (
            Spoken(Shape.REPORTED, "the proposal", verb="supported"),
            POINT,
            "",
            ENGLISH,
            "Support was expressed for the proposal.",
        ),
        (
            Spoken(Shape.REPORTED, "the proposal", verb="welcomed"),
            POINT,
            "",
            ENGLISH,
            "One delegation welcomed the proposal.",
        ),
        (Spoken(Shape.AS_TYPED, "data + skills"), POINT, "P1", ENGLISH, "This point was made: data + skills."),
        (to("train judges abroad"), PointKind.EXAMPLE, "P1", ENGLISH, "This example was given: train judges abroad."),
        (
            replace(noun("los datos"), language=SPANISH),
            POINT,
            "P1",
            ENGLISH,
            "Another point, noted in Spanish: los datos.",
        ),
        (
            noun("les données, y compris par sexe et âge"),
            POINT,
            "D1 D2",
            FRENCH,
            "Deux délégations ont appelé l’attention sur les données, y compris par sexe et par âge.",
        ),
        (
            Spoken(Shape.REPORTED, "to host a meeting", verb="offered"),
            POINT,
            "",
            ENGLISH,
            "An offer was made to host a meeting.",
        ),
        (
            Spoken(Shape.REPORTED, "that fees rise", verb="wished"),
            POINT,
            "",
            ENGLISH,
            "One delegation wished that fees rise.",
        ),
        (
            Spoken(Shape.REPORTED, "le projet", verb="a soutenu"),
            POINT,
            "D1 D2",
            FRENCH,
            "Deux délégations ont soutenu le projet.",
        ),
        (
            Spoken(Shape.REPORTED, "el proyecto", verb="pidió"),
            POINT,
            "D1 D2",
            SPANISH,
            "Dos delegaciones pidieron el proyecto.",
        ),
        (Spoken(Shape.REPORTED, "el proyecto", verb="apoyó"), POINT, "", SPANISH, "Se expresó apoyo al proyecto."),
        (to("offer sectoral data"), PointKind.OFFER, "P1", ENGLISH, "One panellist offered sectoral data."),
        (to("offer to host a meeting"), PointKind.OFFER, "", ENGLISH, "An offer was made to host a meeting."),
        (to("ofrecer datos"), PointKind.OFFER, "P1", SPANISH, "Un panelista ofreció datos."),
        (to("host a meeting"), PointKind.OFFER, "P1", ENGLISH, "One panellist offered to host a meeting."),
        (
            clause("the gaps close only together"),
            PointKind.CONCLUSION,
            "",
            ENGLISH,
            "As moderator, I would draw one conclusion: the gaps close only together.",
        ),
    ],
)
def test_a_point_becomes_a_sentence(said: Spoken, what: PointKind, who: str, language: Language, expected: str) -> None:
    assert told(said, what, who, language) == expected


@pytest.mark.parametrize(
    ("said", "what", "who", "language", "expected"),
    [
        (to("x"), RECOMMENDATION, "", ENGLISH, "There was also a proposal to x."),
        (noun("x"), CAUTION, "", ENGLISH, "There was also concern about x."),
        (to("x"), POINT, "", ENGLISH, "The need to x was raised as well."),
        (to("x"), RECOMMENDATION, "", FRENCH, "On a également proposé de x."),
        (to("x"), RECOMMENDATION, "", SPANISH, "Se planteó también la necesidad de x."),
        (clause("x", has_modal=True), POINT, "", FRENCH, "Il a également été estimé que x."),
        (
            noun("x"),
            CAUTION,
            "D1 D2",
            FRENCH,
            "Deux délégations ont également fait part de leurs préoccupations concernant x.",
        ),
        (noun("x"), POINT, "P1", SPANISH, "Un panelista también mencionó x."),
        (Spoken(Shape.QUOTATION, "x"), PointKind.QUOTE, "P1", ENGLISH, None),
        (replace(noun("x"), tail=noun("y")), POINT, "", ENGLISH, None),
    ],
)
def test_the_third_in_a_row_begins_otherwise(
    said: Spoken, what: PointKind, who: str, language: Language, expected: str | None
) -> None:
    subject = subject_of(voices(who), lexicon(language)) if who else None
    assert also(said, what, subject, Verbs(), lexicon(language)) == expected


def test_neighbours_never_share_verb_and_shape() -> None:
    verbs = Verbs()
    said = [statement(noun(x), CAUTION, None, verbs, lexicon()) for x in ("fees", "delays", "gaps")]
    assert said == [
        "Concern was expressed about fees.",
        "There was also concern about delays.",
        "Concern was expressed about gaps.",
    ]


@pytest.mark.parametrize(
    ("text", "what", "who", "expected"),
    [
        ("data", POINT, "D1", "Reference was made to data."),
        ("data", POINT, "P1", "One panellist drew attention to data."),
        ("data", POINT, "G1", "A delegation speaking on behalf of a group drew attention to data."),
        ("data", POINT, "S1", "One civil society representative drew attention to data."),
        ("data", CAUTION, "", "Concern was expressed about data."),
        (
            "the gaps close only together",
            PointKind.CONCLUSION,
            "",
            "As moderator, I would draw one conclusion: the gaps close only together.",
        ),
    ],
)
def test_a_note_shows_its_sentence(text: str, what: PointKind, who: str, expected: str) -> None:
    voice = voices(who)[0] if who else None
    said = given(text, ENGLISH, what, PointShape.NOUN)
    shown = by_itself(said, what, voice, lexicon(), stakeholder_of={"S1": "civil_society"})
    assert shown == expected


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (ENGLISH, "not to detain children", "not to detain children"),
        (ENGLISH, "No detention of children.", "no detention of children"),
        (ENGLISH, "pre-departure orientation essential", "pre-departure orientation essential"),
        (ENGLISH, "calls for better data", "calls for better data"),
        (ENGLISH, "data are thin; nobody counts returns", "data are thin; nobody counts returns"),
        (ENGLISH, "ratify C189", "ratify ILO Convention 189"),
        (FRENCH, "ne pas séparer les familles", "ne pas séparer les familles"),
        (SPANISH, "apoya la ratificación", "apoya la ratificación"),
    ],
)
def test_a_conclusion_is_told_with_all_its_words(language: Language, text: str, words: str) -> None:
    what = PointKind.CONCLUSION
    assert told(given(text, language, what), what, language=language).endswith(f": {words}.")


def test_spanish_verbs_before_people_have_their_preposition() -> None:
    people = given("ingenieros sin empleo", SPANISH)
    assert told(people, POINT, "P1", SPANISH, 1) == "Un panelista se refirió a los ingenieros sin empleo."


def test_spanish_support_has_one_preposition() -> None:
    assert told(given("apoya al grupo", SPANISH), POINT, "", SPANISH) == "Se expresó apoyo al grupo."
    assert told(given("apoya a los sindicatos", SPANISH), POINT, "", SPANISH) == "Se expresó apoyo a los sindicatos."
    assert told(given("apoya la ley", SPANISH), POINT, "", SPANISH) == "Se expresó apoyo a la ley."


def test_a_figure_is_nobodys_view_and_one_voice_no_calls() -> None:
    figures = [told(clause("85 per cent of wages stay"), POINT, "P1", turns=turn) for turn in TURNS]
    needs = [told(to("end fees"), RECOMMENDATION, "P1", turns=turn) for turn in TURNS]
    assert not [one for one in figures if "view" in one]
    assert not [one for one in needs if "calls" in one]
    assert [one for one in (told(clause("wages stay"), POINT, "P1", turns=turn) for turn in TURNS) if "view" in one]
    assert [one for one in (told(to("end fees"), POINT, "D1 D2", turns=turn) for turn in TURNS) if "calls" in one]
