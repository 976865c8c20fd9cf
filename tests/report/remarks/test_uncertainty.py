"""Where the rules tell that they are not sure of a shape. Of hasty notes, half of them awkward, in three languages."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.remarks.saying import preview_uncertainty
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.uncertainty import Uncertainty
from tests.report.remarks.given import glossary, lexicon, said

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
_POINTS = Path(__file__).parent / "points"


def _split(language: Language, names: tuple[str, ...]) -> tuple[dict[str, Spoken], dict[str, Spoken]]:
    """The notes of some files that have the shape a person gave them, and the others."""
    right, wrong = {}, {}
    for name in names:
        for point in json.loads((_POINTS / f"{name}-{language}.json").read_text("utf-8")):
            found = said(point["text"], language, PointKind(point["what"]))
            (right if found.shape in (point["shape"], *point["also"]) else wrong)[point["text"]] = found
    return right, wrong


@pytest.mark.parametrize("language", Language)
def test_a_wrong_shape_can_be_spoken_or_is_doubtful(language: Language) -> None:
    right, wrong = _split(language, ("doubt",))
    silent = [text for text, found in wrong.items() if found.shape is not Shape.AS_TYPED and not found.is_doubtful]
    assert len(silent) <= 2, "\n".join(silent)
    assert len(wrong) * 6 <= len(right) + len(wrong)


SPEAKABLE = {
    "unseen-en": {
        "need more doctors in rural districts not more conferences",
        "want one-stop shops, not 11 ministries",
        "coral reefs gone at 2 degrees",
    },
    "unseen2-en": {
        "teachers unpaid for 7 months",
        "2 yrs waiting for family reunification",
        "crews abandoned at sea, owners untraceable",
    },
    "unseen-fr": {
        "qui possède les câbles ?",
        "comment financer la dernière borne ds les zones rurales ?",
        "52 pays en détresse, pire que 2008",
    },
    "unseen-es": {
        "sin impuestos no hay cobertura universal",
        "de quien son los cables?",
        "escuelas rurales sin luz y por tanto sin internet",
        "52 paises en crisis, peor que 2008",
    },
}
"""Of another shape than a person gave them, but their sentences can be read aloud as they are."""

NOT_SEEN = {
    "Rwanda : mutuelles de santé, 90 % de la pop couverte",
    "il faudrait un mécanisme multilatéral, ne pas s'en remettre au Club de Paris seul",
    "Ruanda: seguro comunitario, 90 % cubierto",
    "nada de mineria submarina sin ciencia",
    "hace falta mecanismo multilateral, no dejarlo todo al FMI",
}
"""Of the notes that no rule was made after: a native reader stumbles over the sentence, or it says something else."""


@pytest.mark.parametrize("file", SPEAKABLE)
def test_a_wrong_shape_of_a_nasty_note_can_be_spoken_or_is_doubtful(file: str) -> None:
    name, _, language = file.partition("-")
    _, wrong = _split(Language(language), (name,))
    silent = {
        text
        for text, found in wrong.items()
        if found.shape is not Shape.AS_TYPED and not found.is_doubtful and not found.unspeakable
    }
    assert silent - NOT_SEEN == SPEAKABLE[file]
    assert silent & NOT_SEEN == NOT_SEEN & wrong.keys()


@pytest.mark.parametrize("language", Language)
def test_few_right_shapes_are_doubtful(language: Language) -> None:
    right, _ = _split(language, ("doubt", "plain", "tune"))
    doubtful = [text for text, found in right.items() if found.is_doubtful]
    assert len(doubtful) * 12 <= len(right), "\n".join(doubtful)


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (EN, "disaggregated data", None),
        (FR, "nos pêcheurs rentrent à vide", Uncertainty.FIRST_PERSON),
        (ES, "nosotros pagamos la deuda de otros", Uncertainty.FIRST_PERSON),
        (ES, "firmamos tres convenios", Uncertainty.NO_SUBJECT),
        (FR, "règles communes, appliquez-les", Uncertainty.ORDER),
        (ES, "guías para jueces ya redactadas, úsenlas", Uncertainty.ORDER),
        (ES, "guías para jueces: úsenlas", Uncertainty.ORDER),
        (FR, "soins donnés dans hôpitaux de province", Uncertainty.ARTICLE),
        (FR, "soins donnés chez eux", None),
        (FR, "visas bcq trop chers", Uncertainty.ABBREVIATION),
        (ES, "formación prof de jueces", Uncertainty.ABBREVIATION),
        (ES, "acceso a internet en las islas", None),
        (FR, "ports fermés donc pêche perdue", Uncertainty.SPLICE),
        (FR, "soutient le texte mais veut un calendrier", Uncertainty.SPLICE),
        (FR, "dette des îles : qui doit à qui", Uncertainty.LABEL),
        (EN, "return should be dignified", None),
        (EN, "consulates forsake children in prison", Uncertainty.VERB),
        (EN, "new law opened labour market to refugees", Uncertainty.VERB),
        (FR, "la réintégration flageole avant le vol", Uncertainty.VERB),
        (FR, "le travail au noir déride tout le monde", Uncertainty.VERB),
        (ES, "la autoridad tramita 3000 quejas al año", Uncertainty.VERB),
        (EN, "cities pay, capitals decide", Uncertainty.SPLICE),
        (ES, "muchas promesas, el dinero nunca llegó", Uncertainty.SPLICE),
        (FR, "projet fini, personne ne l'a évalué", Uncertainty.SPLICE),
        (EN, "how to fund it? who leads?", Uncertainty.QUESTIONS),
        (EN, "what works in one city does not travel easily", Uncertainty.QUESTIONS),
        (EN, "Gender: missing from the draft", Uncertainty.LABEL),
        (EN, "immigr. officers trained on asylum law", Uncertainty.ABBREVIATION),
        (ES, "matiza el papel de la OIM", Uncertainty.NO_SUBJECT),
        (FR, "ne voit aucun lien avec la sécurité", Uncertainty.NO_SUBJECT),
        (EN, "lack data on fees", Uncertainty.NO_SUBJECT),
        (EN, "lack of data on fees", None),
        (EN, "a set of rules nobody reads", Uncertainty.VERB),
        (EN, "a break in all contracts so payments stop", Uncertainty.VERB),
        (EN, "fuel swaps: cheap and quick", Uncertainty.LABEL),
        (EN, "heard too little about the young", Uncertainty.VERB),
        (EN, "from shelters to homes", Uncertainty.VERB),
        (EN, "over 60 000 deaths since 2000", None),
        (EN, "still waiting for a reply", Uncertainty.VERB),
        (EN, "clinics still a dream for many", Uncertainty.VERB),
        (EN, "impunity, hardly any convictions", None),
        (EN, "too many reports too little money", Uncertainty.VERB),
        (EN, "one report a year", None),
        (EN, "children first, papers later", Uncertainty.VERB),
        (EN, "childcare up 12 % since March", Uncertainty.VERB),
        (EN, "open source for clinics", Uncertainty.VERB),
        (EN, "open the clinics at night", None),
        (EN, "supply chain breaks down when it rains", Uncertainty.VERB),
        (EN, "a halt to returns until the court is heard", Uncertainty.VERB),
        (EN, "teachers absent because wages late", Uncertainty.VERB),
        (EN, "towns ready to help but no money", Uncertainty.VERB),
        (EN, "courts slow, judges afraid", Uncertainty.SPLICE),
        (EN, "laws there, will missing", Uncertainty.SPLICE),
        (EN, "where is the money", Uncertainty.QUESTIONS),
        (EN, "no budget for shelters", Uncertainty.LACK),
        (EN, "no shelters without a budget", None),
        (EN, "our ports are full", Uncertainty.FIRST_PERSON),
        (EN, "fees rise: our nurses pay", Uncertainty.FIRST_PERSON),
        (FR, "nos ports sont pleins", Uncertainty.FIRST_PERSON),
        (ES, "nuestros puertos están llenos", Uncertainty.FIRST_PERSON),
        (EN, "US visas for nurses", None),
        (EN, "the queue befuddles them", Uncertainty.VERB),
        (EN, "a guide for them", None),
        (EN, "forest guards shot", Uncertainty.VERB),
        (EN, "notes from hearings blurry", Uncertainty.VERB),
        (EN, "clerks hired by email, backlog halved", Uncertainty.VERB),
        (EN, "court backlog 3 years", Uncertainty.VERB),
        (EN, "the last 3 years", None),
        (EN, "landmines slow returns", Uncertainty.VERB),
        (EN, "pupils leave when latrines broken", Uncertainty.VERB),
        (EN, "pupils leave when latrines are broken", None),
        (EN, "camps grow cities shrink", Uncertainty.VERB),
        (EN, "pupils sit in a room they cannot leave", None),
        (EN, "hotline calls unanswered", Uncertainty.VERB),
        (EN, "more money for walls less for wells", Uncertainty.VERB),
        (EN, "coders cheap, cables dear", Uncertainty.SPLICE),
        (EN, "one nurse, three islands", Uncertainty.SPLICE),
        (EN, "90 000 pupils, 200 teachers", Uncertainty.SPLICE),
        (FR, "25 000 écoliers, 300 maîtres", None),
        (EN, "shelters are full; immigr. officers trained", Uncertainty.ABBREVIATION),
    ],
)
def test_why_a_shape_may_be_wrong(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert said(text, language).uncertainty is uncertainty
    assert preview_uncertainty(text, PointKind.POINT, lexicon(language), glossary(language)) is uncertainty


@pytest.mark.parametrize("shape", PointShape)
def test_nothing_is_doubtful_once_a_person_gave_the_shape(shape: PointShape) -> None:
    assert not said("new law opened labour market to refugees", EN, shape=shape).is_doubtful


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("our task is clear", PointKind.CONCLUSION),
        ("we are all migrants", PointKind.QUOTE),
        ("how can we fund it?", PointKind.QUESTION),
    ],
)
def test_we_may_be_said_by_the_moderator_and_in_quotations(text: str, what: PointKind) -> None:
    assert not said(text, EN, what).is_doubtful


def test_what_may_not_be_is_asked_for_where_the_kind_says_so() -> None:
    assert not said("no fees for nurses", EN, PointKind.RECOMMENDATION).is_doubtful


def test_what_stays_as_it_was_typed_is_not_doubtful() -> None:
    assert not said("too many camps = no school", EN).is_doubtful


def test_a_comparison_behind_a_dash_is_no_thing_that_is_mentioned() -> None:
    found = said("transferts de savoir - autant que l'argent", FR)
    assert (found.words, found.tail) == ("les transferts de savoir, autant que l'argent", None)


def test_the_signs_of_a_question_are_listed() -> None:
    assert said("visas + permis = droits ?", FR).unspeakable == ("+", "=")
