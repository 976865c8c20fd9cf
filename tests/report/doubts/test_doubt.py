"""Where the rules tell that they are not sure of a shape. Of hasty notes, half of them awkward, in three languages."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from tests.report.doubts.given import doubt
from tests.report.remarks.given import said

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
_POINTS = Path(__file__).parents[1] / "remarks" / "points"


def _split(language: Language, names: tuple[str, ...]) -> tuple[dict[str, Spoken], dict[str, Spoken]]:
    """The notes of some files that have the shape a person gave them, and the others."""
    right, wrong = {}, {}
    for name in names:
        for point in json.loads((_POINTS / f"{name}-{language}.json").read_text("utf-8")):
            found = said(point["text"], language, PointKind(point["what"]))
            (right if found.shape in (point["shape"], *point["also"]) else wrong)[point["text"]] = found
    return right, wrong


SPEAKABLE = {
    "held-en": {"mental health!! nobody talks about it"},
    "held-fr": {"Rabat prêt à accueillir un observatoire africain"},
    "held-es": {
        "ofrece ser sede de consulta regional en Manila",
        "El grupo lamenta que el debate público se alimente de prejuicios; "
        "faltan cifras comparables sobre lo que aportan.",
        "Ofrece compartir su plataforma en línea para poner en contacto a médicos emigrados con hospitales del país.",
        "Cautela con ampliar categorías; retorno de quien no tiene derecho a quedarse",
        "Que pague el empleador, nunca el trabajdor",
    },
    "plain-en": {"need for better data"},
    "tune-en": {
        "Call for agreements between States on recognizing each other's certificates, "
        "negotiated with the social partners.",
    },
    "tune-fr": {
        "La délégation est attachée aux droits de chacun, mais rappelle que chaque État "
        "décide de l'entrée et du séjour.",
        "Le groupe rappelle qu'une personne en situation irrégulière reste titulaire de ses droits fondamentaux.",
    },
    "unseen-en": {
        "need more doctors in rural districts not more conferences",
        "want one-stop shops, not 11 ministries",
        "coral reefs gone at 2 degrees",
        "2011 Domestic Workers Convention only ratified by a third",
    },
    "unseen2-en": {
        "teachers unpaid for 7 months",
        "2 yrs waiting for family reunification",
    },
    "unseen-fr": {
        "qui possède les câbles ?",
        "comment financer la dernière borne ds les zones rurales ?",
        "52 pays en détresse, pire que 2008",
        "ns avons signé 4 accords bilatéraux l'an dernier",
    },
    "unseen-es": {
        "sin impuestos no hay cobertura universal",
        "de quien son los cables?",
        "escuelas rurales sin luz y por tanto sin internet",
        "52 paises en crisis, peor que 2008",
    },
}
"""Of another shape than a person gave them, but their sentences can be read aloud as they are."""


@pytest.mark.parametrize("file", sorted(file.stem for file in _POINTS.glob("*-*.json")))
def test_a_wrong_shape_can_be_spoken_or_is_doubtful(file: str) -> None:
    name, _, language = file.partition("-")
    _, wrong = _split(Language(language), (name,))
    silent = {
        text
        for text, found in wrong.items()
        if found.shape is not Shape.AS_TYPED and uncertainty_of(found) is None and not found.unspeakable
    }
    assert silent == SPEAKABLE.get(file, set())


@pytest.mark.parametrize("language", Language)
def test_few_right_shapes_are_doubtful(language: Language) -> None:
    right, _ = _split(language, ("doubt", "plain", "tune"))
    doubtful = [text for text, found in right.items() if uncertainty_of(found) is not None]
    assert len(doubtful) * 12 <= len(right), "\n".join(doubtful)


@pytest.mark.parametrize(
    ("language", "text", "uncertainty"),
    [
        (EN, "disaggregated data", None),
        (EN, "schooling for girls too, not only for boys", None),
        (EN, "duties for newcomers, teachers too", Uncertainty.VERB),
        (FR, "des devoirs aussi : les lois du pays", Uncertainty.VERB),
        (FR, "l'école pour les filles aussi", None),
        (ES, "las obligaciones legales también", Uncertainty.VERB),
        (FR, "nos pêcheurs rentrent à vide", Uncertainty.FIRST_PERSON),
        (ES, "nosotros pagamos la deuda de otros", Uncertainty.FIRST_PERSON),
        (ES, "guías para jueces: úsenlas", Uncertainty.ORDER),
        (FR, "dette des îles : qui doit à qui", Uncertainty.LABEL),
        (EN, "how to fund it? who leads?", Uncertainty.QUESTIONS),
        (EN, "Gender: missing from the draft", Uncertainty.LABEL),
        (EN, "fuel swaps: cheap and quick", Uncertainty.LABEL),
        (EN, "key: data", Uncertainty.LABEL),
        (EN, "our ports are full", Uncertainty.FIRST_PERSON),
        (EN, "bonos verdes", Uncertainty.LANGUAGE),
        (FR, "bonos verdes", Uncertainty.LANGUAGE),
        (ES, "bonos verdes", None),
        (EN, "green bonds", None),
        (EN, "fees in ports: our nurses pay", Uncertainty.FIRST_PERSON),
        (FR, "nos ports sont pleins", Uncertainty.FIRST_PERSON),
        (ES, "nuestros puertos están llenos", Uncertainty.FIRST_PERSON),
        (EN, "US visas for nurses", None),
        (EN, "shelters are full; immigr. officers trained", Uncertainty.ABBREVIATION),
    ],
)
def test_why_a_shape_may_be_wrong(language: Language, text: str, uncertainty: Uncertainty | None) -> None:
    assert doubt(text, language) is uncertainty


@pytest.mark.parametrize("shape", PointShape)
def test_nothing_is_doubtful_once_a_person_gave_the_shape(shape: PointShape) -> None:
    assert doubt("new law opened labour market to refugees", EN, shape=shape) is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("our task is clear", PointKind.CONCLUSION),
        ("we are all migrants", PointKind.QUOTE),
        ("how can we fund it?", PointKind.QUESTION),
    ],
)
def test_we_may_be_said_by_the_moderator_and_in_quotations(text: str, what: PointKind) -> None:
    assert doubt(text, EN, what) is None


def test_what_may_not_be_is_asked_for_where_the_kind_says_so() -> None:
    assert doubt("no fees for nurses", EN, PointKind.RECOMMENDATION) is None


def test_what_stays_as_it_was_typed_is_not_doubtful() -> None:
    assert doubt("too many camps = no school", EN) is None
