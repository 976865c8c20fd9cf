"""Typed points of three short panels, and the words that their sentences are made of."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.shapes import Shape
from tests.report.remarks.given import said

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
NOUN, INFINITIVE, CLAUSE = Shape.NOUN, Shape.INFINITIVE, Shape.CLAUSE


@pytest.mark.parametrize(
    ("language", "typed", "shape", "words"),
    [
        (EN, "the gap is one of numbers and capacities, not of norms", CLAUSE, None),
        (EN, "good policy needs disaggregated data", CLAUSE, None),
        (EN, "no policy w/o disaggregated data", Shape.NO_NOUN, "policy without disaggregated data"),
        (EN, "disaggregated data needed", Shape.VERBLESS, "disaggregated data"),
        (EN, "data by age, sex & migratory status", NOUN, "data by age, sex and migratory status"),
        (EN, "disaggregate data", INFINITIVE, None),
        (EN, "disaggregated data - precondition", NOUN, "disaggregated data"),
        (
            *(EN, "census with questions on the country of birth and on the year of arrival", NOUN),
            "a census with questions on the country of birth and on the year of arrival",
        ),
        (EN, "publish the average recruitment fees of each corridor every year", INFINITIVE, None),
        (
            *(EN, "sharing of health data w/ border authorities", NOUN),
            "the sharing of health data with border authorities",
        ),
        (
            *(EN, "28 m children on the move, of whom most are not counted in any register", Shape.FIGURE),
            "28 million children on the move, of whom most are not counted in any register",
        ),
        (EN, "pre-departure orientation in own language", NOUN, None),
        (
            *(EN, "orientation before departure, free of charge & in the worker's language", NOUN),
            "orientation before departure, free of charge and in the worker's language",
        ),
        (EN, "ratify C189 (domestic workers)", INFINITIVE, "ratify ILO Convention 189 (domestic workers)"),
        (EN, "recruitment fees charged to workers and taken from their first wages", NOUN, None),
        (
            *(EN, "joint liability of employer and recruiter, written into bilateral agreements", NOUN),
            "the joint liability of employer and recruiter, written into bilateral agreements",
        ),
        (EN, "labour inspectors should not report the residence status of those who complain", CLAUSE, None),
        (EN, "recruiters work across borders but licences stop at them", CLAUSE, None),
        (
            *(EN, "register of licensed recruiters, open to workers in several languages", NOUN),
            "a register of licensed recruiters, open to workers in several languages",
        ),
        (
            EN,
            "how to regulate recruiters across borders?",
            Shape.QUESTION_INFINITIVE,
            "how to regulate recruiters across borders",
        ),
        (EN, "recognition of skills before departure", NOUN, "the recognition of skills before departure"),
        (
            *(EN, "fast-track assessment of nurses, completed in three months", NOUN),
            "the fast-track assessment of nurses, completed in three months",
        ),
        (EN, "regional card for seasonal workers", NOUN, "a regional card for seasonal workers"),
        (EN, "bring employers into the setting of standards", INFINITIVE, None),
        (EN, "shorten the assessment of diplomas to one year", INFINITIVE, None),
        (EN, "women's skills in care work are seldom certified", CLAUSE, None),
        (EN, "return should be dignified and voluntary where possible", CLAUSE, None),
        (EN, "returns in dignity, voluntary where possible", NOUN, None),
        (EN, "each State decides who enters its territory", CLAUSE, None),
        (EN, "sovereign decision", NOUN, None),
        (EN, "rise of xenophobia in receiving communities", NOUN, "the rise of xenophobia in receiving communities"),
        (EN, "pilot corridors between neighbouring States", INFINITIVE, None),
        (EN, "peer review of bilateral labour agreements", NOUN, "a peer review of bilateral labour agreements"),
        (
            *(EN, "joint training of border guards and child protection officers, now in its fourth year", NOUN),
            "the joint training of border guards and child protection officers, now in its fourth year",
        ),
        (EN, "the gaps in data can be closed only together", CLAUSE, None),
        (FR, "données ventilées", NOUN, "les données ventilées"),
        (FR, "ventiler les données, par sexe et âge", INFINITIVE, None),
        (
            *(FR, "partage des données de santé avec la police aux frontières", NOUN),
            "le partage des données de santé avec la police aux frontières",
        ),
        (FR, "recul de la confiance dans les recensements", NOUN, "le recul de la confiance dans les recensements"),
        (FR, "ratifier la C189", INFINITIVE, "ratifier la convention 189 de l'OIT"),
        (FR, "orientation avant le départ", NOUN, "l'orientation avant le départ"),
        (FR, "les frais de recrutement sont à la charge de l'employeur", CLAUSE, None),
        (FR, "mettre en place un registre des recruteurs agréés", INFINITIVE, None),
        (FR, "ouvrir les guichets uniques le soir", INFINITIVE, None),
        (FR, "25 000 personnes régularisées", Shape.FIGURE, None),
        (FR, "comment financer les guichets ?", Shape.QUESTION_INFINITIVE, "comment financer les guichets"),
        (FR, "le recrutement équitable commence avant le départ", CLAUSE, None),
        (ES, "los datos desagregados son la base de toda política", CLAUSE, None),
        (ES, "datos desagregados", NOUN, "los datos desagregados"),
        (ES, "sin datos no hay política", CLAUSE, None),
        (ES, "intercambio de datos de salud con la policía", NOUN, "el intercambio de datos de salud con la policía"),
        (ES, "12 mil personas regularizadas", Shape.FIGURE, None),
        (ES, "orientación previa a la salida", NOUN, "la orientación previa a la salida"),
        (ES, "ratificar el C189", INFINITIVE, "ratificar el Convenio 189 de la OIT"),
        (ES, "crear un registro de agencias de contratación", INFINITIVE, None),
        (ES, "reducir el costo de las remesas", INFINITIVE, None),
        (ES, "ventanilla única para permisos de residencia", NOUN, "la ventanilla única para permisos de residencia"),
        (
            ES,
            "¿cómo financiar los servicios locales?",
            Shape.QUESTION_INFINITIVE,
            "cómo financiar los servicios locales",
        ),
        (ES, "la orientación protege desde antes de la salida", CLAUSE, None),
        (ES, "los datos de salud requieren salvaguardias", CLAUSE, None),
    ],
)
def test_points(language: Language, typed: str, shape: Shape, words: str | None) -> None:
    found = said(typed, language)
    assert (found.shape, found.words) == (shape, words or typed)
    assert found.language is None


@pytest.mark.parametrize("typed", ["return: dignified", "data: by age", "recruitment: fees paid by employers"])
def test_a_colon_parts_a_point_without_leaving_the_sentence(typed: str) -> None:
    assert said(typed).shape in (NOUN, Shape.VERBLESS)


def test_a_figure_with_its_year_is_kept_as_it_is() -> None:
    assert (
        said("25 000 personnes régularisées en 2014", FR, PointKind.FIGURE).words
        == "25 000 personnes régularisées en 2014"
    )
