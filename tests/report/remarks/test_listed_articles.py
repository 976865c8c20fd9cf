"""Articles of nouns that are listed, proposed or made."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.listed_articles import (
    as_new,
    with_articles,
    with_articles_of_subjects,
    with_listed_articles,
    with_object_article,
    with_object_articles,
)
from tests.report.remarks.given import lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("harmoniser règles", "harmoniser les règles"),
        ("créer guichets uniques", "créer des guichets uniques"),
        ("adopter loi sur l'asile", "adopter une loi sur l'asile"),
        ("renforcer protection des témoins", "renforcer la protection des témoins"),
        ("prioriser femmes et enfants", "prioriser les femmes et les enfants"),
        ("mettre en place régularisations claires", "mettre en place des régularisations claires"),
        ("mettre en œuvre normes du travail", "mettre en œuvre les normes du travail"),
        ("écouter jeunes migrants", "écouter les jeunes migrants"),
        ("ouvrir nouvelles voies", "ouvrir de nouvelles voies"),
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
        (FR, "les routes, trombinole, ports", "les routes, trombinole, ports"),
        (FR, "une carte pour tous, papiers ou pas", "une carte pour tous, papiers ou pas"),
        (FR, "l'agenda, 109 pays, visas déjà utilisés", "l'agenda, 109 pays, visas déjà utilisés"),
        (FR, "les modules en ligne, gratuits", "les modules en ligne, gratuits"),
        (FR, "les guides (lois, formation)", "les guides (lois, formation)"),
        (
            ES,
            "la inversión, escuelas, seguridad en municipios",
            "la inversión, las escuelas, la seguridad en municipios",
        ),
        (ES, "el abogado e intérprete", "el abogado y el intérprete"),
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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "alléger formalités, baisser coûts, raccourcir délais",
            "alléger les formalités, de baisser les coûts et de raccourcir les délais",
        ),
        ("ouvrir guichets et former juges", "ouvrir des guichets et de former les juges"),
        ("former les gardes à repérer et signaler", "former les gardes à repérer et signaler"),
        ("prévoir budget, calendrier", "prévoir un budget, un calendrier"),
    ],
)
def test_each_french_infinitive_has_its_de_and_the_article_of_its_object(typed: str, said: str) -> None:
    assert with_object_articles(typed, lexicon(FR)) == said


@pytest.mark.parametrize(
    ("language", "clause", "end", "told"),
    [
        (FR, "pauvreté, inégalités chassent les gens", 21, "la pauvreté, les inégalités chassent les gens"),
        (FR, "routes, trombinole, ports ferment", 25, "routes, trombinole, ports ferment"),
        (FR, "villes en première ligne, sans budget, paient", 38, "les villes en première ligne, sans budget, paient"),
        (ES, "escuela, hospital no pasan datos", 17, "la escuela, el hospital no pasan datos"),
    ],
)
def test_all_subjects_in_a_row_have_their_article_or_none(language: Language, clause: str, end: int, told: str) -> None:
    assert with_articles_of_subjects(clause, end, lexicon(language)) == told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("garantizar derecho a la educación", "garantizar el derecho a la educación"),
        ("reforzar cooperación del sur", "reforzar la cooperación del sur"),
        ("dar acceso a la justicia", "dar acceso a la justicia"),
        ("crear planes de acogida", "crear planes de acogida"),
    ],
)
def test_the_object_of_a_spanish_infinitive_has_its_article_where_it_needs_one(typed: str, said: str) -> None:
    assert with_object_articles(typed, lexicon(ES)) == said


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        (FR, "code de conduite pour médias et élus", "un code de conduite pour médias et élus"),
        (FR, "guichet unique municipal", "un guichet unique municipal"),
        (FR, "guichet d'accueil", "un guichet d'accueil"),
        (FR, "campagne de vaccination ouverte à tous", "une campagne de vaccination ouverte à tous"),
        (FR, "regroupement familial trop long", "un regroupement familial trop long"),
        (FR, "regroupement familial", "le regroupement familial"),
        (FR, "registre des recruteurs agréés", "le registre des recruteurs agréés"),
        (FR, "pacte trop faible", "le pacte trop faible"),
        (FR, "plan Marshall", "le plan Marshall"),
        (FR, "renforcement de la coopération", "le renforcement de la coopération"),
        (FR, "protection des témoins", "la protection des témoins"),
        (FR, "partage des données de santé", "le partage des données de santé"),
        (FR, "cartes de santé", "les cartes de santé"),
        (FR, "un guichet, cartes de santé", "un guichet, les cartes de santé"),
        (FR, "mécanisme de suivi, forum tous les 4 ans", "un mécanisme de suivi, un forum tous les 4 ans"),
        (FR, "fonds fiduciaire trop lent, procédures", "le fonds fiduciaire trop lent, les procédures"),
        (FR, "langue dès l'arrivée, clé de l'intégration", "la langue dès l'arrivée, clé de l'intégration"),
        (FR, "école, travail, premier facteur d'intégration", "l'école, le travail, premier facteur d'intégration"),
        (FR, "trombinole de bord", None),
        (ES, "tarjeta de residencia para víctimas", "una tarjeta de residencia para víctimas"),
        (ES, "reagrupación familiar demasiado lenta", "una reagrupación familiar demasiado lenta"),
        (ES, "ventanilla única para permisos de residencia", "la ventanilla única para permisos de residencia"),
        (ES, "sistema ONU", "el sistema ONU"),
        (ES, "nueva ley 20.430", "la nueva ley 20.430"),
        (ES, "refuerzo de la cooperación", "el refuerzo de la cooperación"),
        (ES, "idioma al llegar, clave de la integración", "el idioma al llegar, clave de la integración"),
        (EN, "portability of rights", "the portability of rights"),
    ],
)
def test_a_thing_of_which_there_are_many_is_one_where_it_is_first_told(
    language: Language, typed: str, told: str | None
) -> None:
    assert with_articles(typed, lexicon(language), is_first_told=True) == told
