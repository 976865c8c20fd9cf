"""The three worked texts: their sentences from the main points to the questions, with the verbs in their turns."""

from collections.abc import Callable

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.joining import bundle, pair
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import subject_of
from chairconsole.report.remarks.verbs import Verbs
from tests.report.remarks.given import lexicon
from tests.report.remarks.who import clause, noun, to, voices

CIVIL_SOCIETY = {"S1": "civil_society"}
POINT, RECOMMENDATION, CAUTION, EXAMPLE = (
    PointKind.POINT,
    PointKind.RECOMMENDATION,
    PointKind.CAUTION,
    PointKind.EXAMPLE,
)


class Text:
    """One text as it is told, sentence after sentence."""

    def __init__(self, language: Language) -> None:
        self.sentences: list[str] = []
        self._lexicon = lexicon(language)
        self._verbs = Verbs()

    def says(self, said: Spoken, what: PointKind = POINT, who: str = "") -> None:
        subject = subject_of(voices(who), self._lexicon, stakeholder_of=CIVIL_SOCIETY) if who else None
        self.sentences.append(statement(said, what, subject, self._verbs, self._lexicon))

    def bundles(self, what: PointKind, *items: Spoken) -> None:
        self.sentences.append(str(bundle(items, what, self._verbs, self._lexicon)))

    def differs(self, first: Spoken, first_who: str, second: Spoken, second_who: str) -> None:
        sides = voices(first_who), voices(second_who)
        self.sentences.extend(pair(first, second, POINT, sides, self._verbs, self._lexicon))


def figure(words: str) -> Spoken:
    return Spoken(Shape.FIGURE, words)


def quotation(words: str) -> Spoken:
    return Spoken(Shape.QUOTATION, words)


def question(words: str) -> Spoken:
    return Spoken(Shape.QUESTION_INFINITIVE, words)


def english() -> Text:
    text = Text(Language.ENGLISH)
    text.says(
        clause("good policy needs disaggregated data, including by age, sex and migratory status"),
        POINT,
        "D1 D4 D6 D9 D11 G1 U1",
    )
    text.says(clause("the gap is one of numbers and capacities, not of norms"), POINT, "P1")
    text.says(
        figure("28 million children on the move, of whom most are not counted in any register"), PointKind.FIGURE, "U1"
    )
    text.says(noun("a census with questions on the country of birth and on the year of arrival"), EXAMPLE)
    text.says(to("publish the average recruitment fees of each corridor every year"), RECOMMENDATION)
    text.says(noun("the sharing of health data with border authorities"), CAUTION, "D7")

    text.says(
        noun("pre-departure orientation, including orientation free of charge and in the worker's language"),
        POINT,
        "D1 D2 D3",
    )
    text.says(to("ratify ILO Convention 189"), RECOMMENDATION, "D4 D5 S1")
    text.says(noun("the joint liability of employer and recruiter, written into bilateral agreements"), EXAMPLE, "P2")
    text.says(noun("recruitment fees charged to workers and taken from their first wages"), CAUTION, "D8")
    text.says(clause("labour inspectors should not report the residence status of those who complain", has_modal=True))
    text.says(clause("recruiters work across borders but licences stop at them"))
    text.says(noun("a register of licensed recruiters, open to workers in several languages"), RECOMMENDATION)
    text.says(question("how to regulate recruiters across borders"), PointKind.QUESTION)

    text.differs(
        clause("return should be dignified and voluntary where possible", has_modal=True),
        "D10 D14 G1",
        clause("each State decides who enters its territory"),
        "D7 D12",
    )
    text.says(
        noun("the joint training of border guards and child protection officers, now in its fourth year"),
        EXAMPLE,
        "U1",
    )
    text.says(quotation("no human being is illegal"), PointKind.QUOTE, "D16")
    text.says(noun("the rise of xenophobia in receiving communities"), CAUTION)
    text.bundles(
        RECOMMENDATION,
        to("pilot corridors between neighbouring States"),
        noun("a peer review of bilateral labour agreements"),
    )

    text.says(noun("the recognition of skills before departure"), RECOMMENDATION, "D5 D6")
    text.says(clause("women's skills in care work are seldom certified"), POINT, "S1")
    text.bundles(
        EXAMPLE,
        noun("the fast-track assessment of nurses, completed in three months"),
        noun("a regional card for seasonal workers"),
    )
    text.bundles(
        RECOMMENDATION,
        to("bring employers into the setting of standards"),
        to("shorten the assessment of diplomas to one year"),
    )
    return text


def french() -> Text:
    text = Text(Language.FRENCH)
    text.says(noun("les données ventilées, y compris par sexe et âge"), POINT, "D1 D2 D3 D4 G1")
    text.says(noun("le partage des données de santé avec la police aux frontières"), CAUTION, "D5")
    text.says(noun("le recul de la confiance dans les recensements"), CAUTION)
    text.says(noun("l'orientation avant le départ"), POINT, "D2 D9 S1")
    text.says(to("ratifier la convention 189 de l'OIT"), RECOMMENDATION, "D1 D6")
    text.says(clause("les frais de recrutement sont à la charge de l'employeur"), POINT, "P1")
    text.bundles(
        RECOMMENDATION,
        to("mettre en place un registre des recruteurs agréés"),
        to("ouvrir les guichets uniques le soir"),
    )
    text.says(figure("25 000 personnes régularisées"), PointKind.FIGURE)
    text.says(question("comment financer les guichets"), PointKind.QUESTION)
    return text


def spanish() -> Text:
    text = Text(Language.SPANISH)
    text.says(noun("la orientación previa a la salida"), POINT, "D1 D6 S1")
    text.says(to("ratificar el Convenio 189 de la OIT"), RECOMMENDATION, "D2 D7")
    text.bundles(
        RECOMMENDATION, to("crear un registro de agencias de contratación"), to("reducir el costo de las remesas")
    )
    text.says(quotation("ningún ser humano es ilegal"), PointKind.QUOTE, "D6")
    text.says(noun("la ventanilla única para permisos de residencia"), EXAMPLE)
    text.says(question("cómo financiar los servicios locales"), PointKind.QUESTION)
    text.says(clause("los datos desagregados son la base de toda política"), POINT, "D1 D2 D3")
    text.says(noun("el intercambio de datos de salud con la policía"), CAUTION, "D4")
    text.says(figure("12 mil personas regularizadas"), PointKind.FIGURE)
    return text


ENGLISH = [
    (
        "Several delegations, among them one on behalf of a group, and one United Nations entity stressed that "
        "good policy needs disaggregated data, including by age, sex and migratory status."
    ),
    "We heard from one panellist that the gap is one of numbers and capacities, not of norms.",
    (
        "One United Nations entity cited the figure of 28 million children on the move, of whom most are not "
        "counted in any register."
    ),
    "The example was given of a census with questions on the country of birth and on the year of arrival.",
    "A proposal was made to publish the average recruitment fees of each corridor every year.",
    "One delegation expressed concern about the sharing of health data with border authorities.",
    (
        "A few delegations drew attention to pre-departure orientation, including orientation free of charge and "
        "in the worker’s language."
    ),
    "Two delegations and one civil society representative stressed the need to ratify ILO Convention 189.",
    "One panellist described the joint liability of employer and recruiter, written into bilateral agreements.",
    "One delegation voiced concern about recruitment fees charged to workers and taken from their first wages.",
    "It was suggested that labour inspectors should not report the residence status of those who complain.",
    "The point was made that recruiters work across borders but licences stop at them.",
    (
        "Attention was drawn to the importance of a register of licensed recruiters, open to workers in several "
        "languages."
    ),
    "One question was left with us: how to regulate recruiters across borders?",
    "Some delegations took the view that return should be dignified and voluntary where possible.",
    "Others took the view that each State decides who enters its territory.",
    (
        "One United Nations entity shared the example of the joint training of border guards and child protection "
        "officers, now in its fourth year."
    ),
    "In the words of one delegation: “no human being is illegal”.",
    "Concern was expressed about the rise of xenophobia in receiving communities.",
    (
        "Proposals were made to pilot corridors between neighbouring States and for a peer review of bilateral "
        "labour agreements."
    ),
    "Two delegations stressed the importance of the recognition of skills before departure.",
    "One civil society representative said that women’s skills in care work are seldom certified.",
    (
        "Examples were shared of a regional card for seasonal workers, and of the fast-track assessment of "
        "nurses, completed in three months."
    ),
    (
        "Suggestions were made to bring employers into the setting of standards and to shorten the assessment of "
        "diplomas to one year."
    ),
]

FRENCH = [
    (
        "Plusieurs délégations, dont une au nom d’un groupe, ont appelé l’attention sur les données ventilées, y "
        "compris par sexe et par âge."
    ),
    (
        "Une délégation a fait part de ses préoccupations concernant le partage des données de santé avec la "
        "police aux frontières."
    ),
    "Des préoccupations ont été exprimées au sujet du recul de la confiance dans les recensements.",
    ("Deux délégations, ainsi qu’un représentant de la société civile, ont insisté sur l’orientation avant le départ."),
    "Deux délégations ont souligné la nécessité de ratifier la convention 189 de l’OIT.",
    "Un intervenant a indiqué que les frais de recrutement sont à la charge de l’employeur.",
    "On a proposé de mettre en place un registre des recruteurs agréés et d’ouvrir les guichets uniques le soir.",
    "Le chiffre de 25 000 personnes régularisées a été cité.",
    "Une question reste posée : comment financer les guichets ?",
]

SPANISH = [
    (
        "Dos delegaciones, al igual que una representación de la sociedad civil, llamaron la atención sobre la "
        "orientación previa a la salida."
    ),
    "Dos delegaciones subrayaron la necesidad de ratificar el Convenio 189 de la OIT.",
    "Se propuso crear un registro de agencias de contratación y reducir el costo de las remesas.",
    "Una delegación lo expresó con estas palabras: «ningún ser humano es ilegal».",
    "Se citó el ejemplo de la ventanilla única para permisos de residencia.",
    "Queda abierta una pregunta: ¿cómo financiar los servicios locales?",
    "Algunas delegaciones indicaron que los datos desagregados son la base de toda política.",
    "Una delegación expresó preocupación por el intercambio de datos de salud con la policía.",
    "Se citó la cifra de 12 mil personas regularizadas.",
]


@pytest.mark.parametrize(
    ("text", "expected"), [(english, ENGLISH), (french, FRENCH), (spanish, SPANISH)], ids=["en", "fr", "es"]
)
def test_a_worked_text_is_told_word_by_word(text: Callable[[], Text], expected: list[str]) -> None:
    assert text().sentences == expected
