"""Points that may be one message."""

import pytest

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import DecideLikeness, KeepPoint
from chairconsole.report.accounts.similar import similar
from tests.report.accounts.shipped import concepts
from tests.report.draft.noted import Noted


def test_points_of_like_words_are_offered_in_their_order_and_nothing_is_done() -> None:
    noted = Noted()
    first = noted.said("Kenya", "Data must be broken down by age and sex")
    noted.said("Mali", "Family reunification takes too long")
    third = noted.said("Chad", "break data down by age, sex and status")
    (one,) = similar(noted.meeting, concepts())
    assert (one.points, one.message) == ((first, third), None)
    assert noted.meeting.messages == {}


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Data should be disaggregated by age and sex",
            "Il faut des données ventilées par âge et par sexe",
            "Datos desglosados por edad y sexo",
        ),
        (
            "ratify the Convention on migrant workers",
            "Ratifier la Convention sur les travailleurs migrants",
            "ratificar la Convención sobre los trabajadores migrantes",
        ),
        (
            "Alternatives to detention for children",
            "solutions de rechange (alternatives) à la détention des enfants",
            "Alternativas a la detención de niños",
        ),
        (
            "lower the cost of remittances",
            "réduire le coût des envois de fonds",
            "reducir el costo de las remesas",
        ),
        (
            "access to health services whatever the status",
            "accès aux services de santé quel que soit le statut",
            "acceso a los servicios de salud sin importar el estatus",
        ),
    ],
)
def test_what_is_said_in_three_languages_is_one_suggestion(texts: tuple[str, ...]) -> None:
    noted = Noted()
    points = tuple(noted.said(f"State {number}", text) for number, text in enumerate(texts))
    for other in ("Familles réunies plus vite", "Una voz para los consulados", "Firewalls between schools and police"):
        noted.said("Mali", other)
    assert [one.points for one in similar(noted.meeting, concepts())] == [points]


def test_all_that_are_alike_are_offered() -> None:
    noted = Noted()
    words = ("visas", "drought", "passports", "slavery", "housing", "pensions", "deserts", "quotas")
    for word in words:
        noted.said("Mali", f"more about {word} and camel{word}")
        noted.said("Peru", f"camel{word} and {word}")
    assert len(similar(noted.meeting, concepts())) == len(words)


def test_a_chain_of_likenesses_is_no_message() -> None:
    noted = Noted()
    a = noted.said("A", "alpha beta gamma delta")
    b = noted.said("B", "gamma delta epsilon zeta")
    noted.said("C", "epsilon zeta theta kappa")
    groups = [one.points for one in similar(noted.meeting, concepts())]
    assert groups in ([(a, b)], groups[:1])
    assert all(len(points) == 2 for points in groups)


def test_a_point_may_join_a_message_and_messages_never_each_other() -> None:
    noted = Noted()
    text = "access to health services for children"
    message = noted.message(noted.said("A", text), noted.said("B", text))
    other = noted.message(noted.said("C", text), noted.said("D", text))
    late = noted.said("E", "health services: access for all children")
    (one,) = similar(noted.meeting, concepts())
    assert one.points == (late,)
    assert one.message in {message, other}


def test_what_has_nothing_in_common_is_not_offered_and_the_answer_is_always_the_same() -> None:
    noted = Noted()
    for text in ("", "the", "visas", "=cmd()", "移民", "a" * 100_000):
        if text:
            noted.said("A", text)
    noted.said("B", "the")
    assert similar(noted.meeting, concepts()) == similar(noted.meeting, concepts()) == ()


def test_a_likeness_that_was_refused_is_offered_no_more() -> None:
    noted = Noted()
    first = noted.said("Kenya", "Data must be broken down by age and sex")
    second = noted.said("Chad", "break data down by age, sex and status")
    third = noted.said("Mali", "data broken down by age and sex")
    noted.do(DecideLikeness((first, second), alike=False))
    (one,) = similar(noted.meeting, concepts())
    assert third in one.points
    assert len(one.points) == 2
    noted.do(DecideLikeness((first, second, third), alike=False))
    assert similar(noted.meeting, concepts()) == ()


def test_a_point_and_a_question_are_no_message() -> None:
    noted = Noted()
    points = [noted.said(who, "Registers cost much money", what=PointKind.QUESTION) for who in ("Kenya", "Chad")]
    noted.said("Mali", "Registers cost much money")
    assert [one.points for one in similar(noted.meeting, concepts())] == [tuple(points)]


def test_a_conclusion_is_not_offered_with_what_others_said() -> None:
    noted = Noted()
    noted.said("Kenya", "Data must be broken down by age and sex")
    noted.do(KeepPoint("Data must be broken down by age and sex", (), None, PointKind.CONCLUSION))
    assert similar(noted.meeting, concepts()) == ()


_TURNED = [
    ("return must be voluntary", "return must not be voluntary"),
    ("return must be voluntary", "return mustn't be voluntary"),
    ("detention of children with their parents", "no detention of children with their parents"),
    ("children in detention are counted", "children in detention are never counted"),
    ("recruitment with fees for workers", "recruitment without fees for workers"),
    ("le retour doit être volontaire", "le retour ne doit pas être volontaire"),
    ("enfants en détention avec leurs parents", "aucun enfant en détention avec ses parents"),
    ("el retorno debe ser voluntario", "el retorno no debe ser voluntario"),
    ("niños en detención con sus padres", "ningún niño en detención con sus padres"),
    ("return must be voluntary", "le retour ne doit pas être volontaire"),
    ("return must not be voluntary", "el retorno debe ser voluntario"),
]


@pytest.mark.parametrize(("said", "denied"), _TURNED)
def test_what_one_says_and_the_other_denies_is_no_message(said: str, denied: str) -> None:
    noted = Noted()
    noted.said("Kenya", said)
    noted.said("Mali", denied)
    assert similar(noted.meeting, concepts()) == ()
    noted.said("Chad", denied)
    assert len(similar(noted.meeting, concepts())) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("return must not be forced", "le retour ne doit pas être forcé", "el retorno no debe ser forzado"),
        ("protect unaccompanied children", "protéger les enfants non accompagnés", "proteger a niños no acompañados"),
        ("not only data but also visas", "data and visas also"),
        ("a leaflet for undocumented migrants", "a leaflet for migrants without papers"),
        ("ratify Convention 189", "ratifier la convention n° 189"),
    ],
)
def test_what_all_deny_and_what_only_looks_like_a_denial_is_offered(texts: tuple[str, ...]) -> None:
    noted = Noted()
    points = tuple(noted.said(f"State {number}", text) for number, text in enumerate(texts))
    assert [one.points for one in similar(noted.meeting, concepts())] == [points]
