"""Articles that notes leave out."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.articles import (
    with_article,
    with_english_object_article,
    with_references,
    with_subject_article,
)
from tests.report.remarks.given import glossary, lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "words", "article"),
    [
        (EN, "disaggregated data", ""),
        (EN, "pre-departure orientation", ""),
        (EN, "recruitment fees charged to workers and taken from their first wages", ""),
        (EN, "the portability of rights", ""),
        (EN, "three registers of victims", ""),
        (EN, "ending detention", ""),
        (EN, "ending detention of children", ""),
        (EN, "portability of rights", "the "),
        (EN, "poverty rate in two towns", "the "),
        (EN, "norwegian return programme run with IOM", "a "),
        (EN, "recognition of skills before departure", "the "),
        (EN, "sharing of health data with border authorities", "the "),
        (EN, "rise of xenophobia in receiving communities", "the "),
        (EN, "joint training of border guards and child protection officers", "the "),
        (EN, "joint liability of employer and recruiter", "the "),
        (EN, "fast-track assessment of nurses, completed in three months", "the "),
        (EN, "peer review of bilateral labour agreements", "a "),
        (EN, "regional card for seasonal workers", "a "),
        (EN, "register of licensed recruiters, open to workers in several languages", "a "),
        (EN, "census with questions on the country of birth", "a "),
        (EN, "integrated approach", "an "),
        (EN, "urgent need for data", "an "),
        (EN, "Common Framework on debt", "the "),
        (EN, "2013 Act on asylum", "the "),
        (EN, "2000 law students", ""),
        (EN, "unified system", "a "),
        (EN, "ILO mechanism", ""),
        (FR, "données ventilées", "les "),
        (FR, "orientation avant le départ", "l'"),
        (FR, "partage des données de santé", "le "),
        (FR, "recul de la confiance dans les recensements", "le "),
        (FR, "accès à la justice", "l'"),
        (FR, "processus régional", "le "),
        (FR, "processus régionaux", "les "),
        (FR, "pays les moins avancés", "les "),
        (FR, "pays dans le besoin", "le "),
        (FR, "OIT et OIM", "l'"),
        (FR, "ODD", "les "),
        (FR, "Trudeau et d'autres", ""),
        (FR, "Lampedusa", ""),
        (FR, "Kurdes menacés", "les "),
        (FR, "Dr. Okoth", "le "),
        (FR, "ministre Okoth", "le "),
        (FR, "Agence française de développement", "l'"),
        (ES, "Lampedusa", ""),
        (ES, "Peña Nieto", ""),
        (ES, "Sra. Okoth", "la "),
        (ES, "OIT", "la "),
        (ES, "crisis humanitarias", "las "),
        (ES, "crisis humanitaria", "la "),
        (FR, "handicap et migration", "le "),
        (FR, "page de garde", "la "),
        (FR, "silence des institutions", "le "),
        (FR, "musée de l'immigration", "le "),
        (FR, "libre circulation", "la "),
        (FR, "une carte municipale", ""),
        (FR, "cours de cuisine gratuits", "les "),
        (FR, "cours de cuisine dans les camps", "le "),
        (ES, "datos desagregados", "los "),
        (ES, "orientación previa a la salida", "la "),
        (ES, "intercambio de datos de salud con la policía", "el "),
        (ES, "ventanilla única para permisos de residencia", "la "),
        (ES, "sistema de alerta", "el "),
        (ES, "programas regionales", "los "),
        (ES, "mapa de riesgos", "el "),
        (ES, "agua potable", "el "),
        (ES, "áreas rurales", "las "),
        (ES, "mujeres migrantes", "las "),
        (ES, "migrantes retornados", "los "),
        (ES, "comisiones de contratación", "las "),
        (ES, "cada Estado", ""),
    ],
)
def test_articles(language: Language, words: str, article: str) -> None:
    assert with_article(words, lexicon(language)) == article + words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ratify convention on nurses", "ratify the convention on nurses"),
        ("create fund for victims", "create a fund for victims"),
        ("set up register of recruiters", "set up a register of recruiters"),
        ("recall duty to rescue", "recall the duty to rescue"),
        ("improve collection of data", "improve the collection of data"),
        ("take account of gender", "take account of gender"),
        ("reduce fees", "reduce fees"),
        ("train judges and register of firms", "train judges and register of firms"),
    ],
)
def test_the_object_of_an_english_infinitive(text: str, expected: str) -> None:
    assert with_english_object_article(text, lexicon()) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fear of arrest keeps victims away", "the fear of arrest keeps victims away"),
        ("sponsorship system ties workers", "a sponsorship system ties workers"),
        ("good policy needs data", "good policy needs data"),
        ("women, children and a fund need help", "women, children and a fund need help"),
    ],
)
def test_the_subject_of_an_english_clause(text: str, expected: str) -> None:
    assert with_subject_article(text, lexicon()) == expected


def test_an_article_is_not_guessed() -> None:
    assert with_article("trombinole de bord", lexicon(FR)) is None


def test_names_of_countries_have_their_article_in_french() -> None:
    assert [with_article(name, lexicon(FR)) for name in ("Kenya", "Bolivie", "Cuba")] == [
        "le Kenya",
        "la Bolivie",
        "Cuba",
    ]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (EN, "ratify C189, see A/RES/71/280", "ratify C189, with reference to General Assembly resolution 71/280"),
        (EN, "ratify C189; see also article 5", "ratify C189, with reference to article 5"),
        (EN, "data by age (cf. Goal 10), soon", "data by age, with reference to goal 10, soon"),
        (EN, "see A/RES/71/280", "see A/RES/71/280"),
        (EN, "ratify C189, see what works in 3 towns", "ratify C189, see what works in 3 towns"),
        (EN, "ratify C189, see States act by 2020", "ratify C189, see States act by 2020"),
        (FR, "des visas, voir A/RES/71/280", "des visas, en référence à la résolution 71/280 de l'Assemblée générale"),
        (FR, "des visas (voir article 5)", "des visas, en référence à l'article 5"),
        (ES, "los visados; véase el artículo 5", "los visados, con referencia al artículo 5"),
        (
            ES,
            "los visados, ver A/RES/71/280",
            "los visados, con referencia a la resolución 71/280 de la Asamblea General",
        ),
    ],
)
def test_what_is_only_referred_to_is_nothing_to_be_done(language: Language, text: str, told: str) -> None:
    assert with_references(text, lexicon(language), glossary(language)).replace("’", "'") == told
