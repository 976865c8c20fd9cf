"""Articles that notes leave out."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.articles import as_new, with_article, with_listed_articles, with_object_article
from tests.report.remarks.given import lexicon

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
        (ES, "OIT", "la "),
        (ES, "crisis humanitarias", "las "),
        (ES, "crisis humanitaria", "la "),
        (FR, "handicap et migration", "le "),
        (FR, "page de garde", "la "),
        (FR, "silence des institutions", "le "),
        (FR, "musée de l'immigration", "le "),
        (FR, "libre circulation", "la "),
        (FR, "une carte municipale", ""),
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


def test_an_article_is_not_guessed() -> None:
    assert with_article("trombinole de bord", lexicon(FR)) is None


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("harmoniser règles", "harmoniser les règles"),
        ("créer guichets uniques", "créer des guichets uniques"),
        ("adopter loi sur l'asile", "adopter une loi sur l'asile"),
        ("renforcer protection des témoins", "renforcer la protection des témoins"),
        ("prioriser femmes et enfants", "prioriser les femmes et les enfants"),
        ("tenir promesses", "tenir les promesses"),
        (
            "séparer inspection du travail et police des étrangers",
            "séparer l'inspection du travail et la police des étrangers",
        ),
        ("faire face aux sécheresses", "faire face aux sécheresses"),
        ("former les juges", "former les juges"),
        ("agir vite", "agir vite"),
    ],
)
def test_the_object_of_a_french_infinitive_has_its_article(typed: str, said: str) -> None:
    assert with_object_article(typed, lexicon(FR)) == said


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        (FR, "les impôts, cotisations, main d'œuvre", "les impôts, les cotisations, la main d'œuvre"),
        (FR, "la faim et violence", "la faim et la violence"),
        (FR, "l'inspection du travail et police des étrangers", "l'inspection du travail et la police des étrangers"),
        (FR, "l'accès aux soins et écoles", "l'accès aux soins et écoles"),
        (FR, "l'écart énorme entre perception et réalité", "l'écart énorme entre perception et réalité"),
        (FR, "le retour volontaire à privilégier, digne et sûr", "le retour volontaire à privilégier, digne et sûr"),
        (FR, "les villes en première ligne, sans budget", "les villes en première ligne, sans budget"),
        (FR, "les routes, trombinoles, ports", "les routes, trombinoles, ports"),
        (FR, "une carte pour tous, papiers ou pas", "une carte pour tous, papiers ou pas"),
        (FR, "les guides (lois, formation)", "les guides (lois, formation)"),
        (
            ES,
            "la inversión, escuelas, seguridad en municipios",
            "la inversión, las escuelas, la seguridad en municipios",
        ),
        (ES, "la asistencia técnica y fondos", "la asistencia técnica y los fondos"),
        (EN, "data, skills and visas", "data, skills and visas"),
    ],
)
def test_what_is_listed_behind_a_noun_has_articles_as_well(language: Language, typed: str, told: str) -> None:
    assert with_listed_articles(typed, lexicon(language)) == told


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        (FR, "données économiques", "des données économiques"),
        (FR, "nouvelles voies régulières", "de nouvelles voies régulières"),
        (FR, "visa humanitaire pour déplacés", "un visa humanitaire pour déplacés"),
        (FR, "protection temporaire", "une protection temporaire"),
        (FR, "registre des recruteurs agréés", "le registre des recruteurs agréés"),
        (FR, "création d'un fonds", "la création d'un fonds"),
        (FR, "accès à la justice", "l'accès à la justice"),
        (FR, "dialogue", "le dialogue"),
        (FR, "une carte municipale", "une carte municipale"),
        (FR, "trombinole de bord", None),
        (ES, "planes de evacuación", "planes de evacuación"),
        (ES, "manual consular", "un manual consular"),
        (ES, "marco de Sendai", "el marco de Sendai"),
        (ES, "convenios 97 y 143", "los convenios 97 y 143"),
        (ES, "inversión en agricultura", "la inversión en agricultura"),
        (EN, "portability of rights", "the portability of rights"),
    ],
)
def test_what_is_proposed_or_offered_is_new(language: Language, typed: str, told: str | None) -> None:
    assert as_new(typed, lexicon(language)) == told


def test_names_of_countries_have_their_article_in_french() -> None:
    assert [with_article(name, lexicon(FR)) for name in ("Kenya", "Bolivie", "Cuba")] == [
        "le Kenya",
        "la Bolivie",
        "Cuba",
    ]
