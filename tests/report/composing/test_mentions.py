"""How a text names voices that it named before: by their article alone, or as another one of their kind."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import DEFAULT, generate, wording_for
from chairconsole.report.composing.items import material
from chairconsole.report.composing.theme_sentences import theme_sentences
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import AFRICAN_GROUP, DATA, NATIONAL, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")
UN, IGO, STATE = ParticipantKind.UN_ENTITY, ParticipantKind.IGO, ParticipantKind.MEMBER_STATE
ENGLISH, FRENCH, SPANISH = Language


def begins(noted: Noted, language: Language, words: int = 4) -> list[str]:
    """The first words of what the draft tells of the panel's items, theme by theme."""
    noted.do(ChooseDraftLanguage(*PANEL, language))
    wording = wording_for(noted.meeting, PANEL, vocabulary(), DEFAULT)
    items = material(noted.meeting, "panel-1", wording.glossary, wording.lexicon).items
    flow, told = Flow(wording), list[str]()
    for theme in (DATA, NATIONAL):
        flow.of_theme(theme, "Un thème : {x}.", x="x")
        told += [one.text for one in theme_sentences([item for item in items if item.theme == theme], (), flow)]
    return [" ".join(text.replace("’", "'").split()[:words]) for text in told]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (ENGLISH, ["One United Nations entity", "One United Nations entity"]),
        (FRENCH, ["Une entité des Nations", "L'entité des Nations Unies"]),
        (SPANISH, ["Una entidad de las", "La entidad de las"]),
    ],
)
def test_the_only_one_heard_has_its_article_from_the_second_time_on(
    noted: Noted, language: Language, expected: list[str]
) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("IOM", "protection", NATIONAL, kind=UN)
    assert begins(noted, language) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (ENGLISH, ("One United Nations entity drew", "and one United Nations entity")),
        (FRENCH, ("L’entité des Nations Unies a", "ainsi qu’une entité des Nations Unies")),
        (SPANISH, ("La entidad de las Naciones Unidas", "al igual que una entidad de las")),
    ],
)
def test_the_only_one_counted_has_its_article_where_it_stands_alone(
    noted: Noted, language: Language, expected: tuple[str, str]
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    first = noted.said("IOM", "migration", DATA, kind=UN)
    assert expected[0] in generate(noted.meeting, PANEL, vocabulary()).draft.plain
    noted.message(first, *(noted.said(name, "migration", DATA) for name in ("Togo", "Mali")))
    assert expected[1] in generate(noted.meeting, PANEL, vocabulary()).draft.plain


def test_one_of_two_is_never_the_only_one(noted: Noted) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("ILO", "protection", NATIONAL, kind=UN)
    noted.said("ILO", "formation", NATIONAL, kind=UN)
    assert begins(noted, FRENCH, 2) == ["Une entité", "Une entité", "La même"]


def test_what_a_sentence_does_not_name_was_not_named(noted: Noted) -> None:
    noted.said("IOM", "frontières = murs", DATA, kind=UN)
    noted.said("IOM", "protection", NATIONAL, kind=UN)
    assert begins(noted, FRENCH, 3) == ["Ce point a", "Une entité des"]


def test_the_only_group_heard_is_known_from_where_it_stood_among_others(noted: Noted) -> None:
    said = [noted.said("Togo", "migration", DATA), noted.said("Mali", "migration", DATA, behalf=AFRICAN_GROUP)]
    noted.message(*said, noted.said("IOM", "migration", DATA, kind=UN))
    more = [noted.said(name, "protection", NATIONAL) for name in ("Peru", "Chad")]
    noted.message(*more, noted.said("IOM", "protection", NATIONAL, kind=UN))
    noted.said("Mali", "formation", NATIONAL, behalf=AFRICAN_GROUP)
    told = begins(noted, FRENCH, 10)
    assert told == [
        "Deux délégations, dont une au nom d'un groupe, ainsi qu'une",
        "Deux délégations, ainsi que l'entité des Nations Unies, ont insisté",
        "La délégation s'exprimant au nom d'un groupe a évoqué la",
    ]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (ENGLISH, "One United Nations", "Another United Nations"),
        (FRENCH, "Une entité des", "Une autre entité"),
        (SPANISH, "Una entidad de", "Otra entidad de"),
    ],
)
def test_a_second_one_of_a_kind_directly_after_the_first_is_another(
    noted: Noted, language: Language, first: str, second: str
) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("ILO", "protection", DATA, kind=UN)
    noted.said("FAO", "formation", NATIONAL, kind=UN)
    assert begins(noted, language, 3) == [first, second, first]


def test_one_who_was_just_heard_is_not_another(noted: Noted) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("ILO", "protection", DATA, kind=UN)
    noted.said("Togo", "visas", DATA, what=PointKind.RECOMMENDATION)
    noted.said("IOM", "formation", DATA, kind=UN)
    assert begins(noted, ENGLISH, 2) == ["One United", "Another United", "Attention was", "One United"]


def test_the_same_voice_does_not_follow_itself_where_another_one_is_named(noted: Noted) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("IOM", "protection", DATA, kind=UN)
    noted.said("OAS", "formation", DATA, kind=IGO)
    noted.said("Togo", "visas", DATA)
    assert begins(noted, FRENCH, 2) == ["Une entité", "Une organisation", "L'entité des", "Il a"]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (ENGLISH, "One United Nations", "The same United"),
        (FRENCH, "Une entité des", "La même entité"),
        (SPANISH, "Una entidad de", "La misma entidad"),
    ],
)
def test_one_of_several_is_the_same_directly_after_itself(
    noted: Noted, language: Language, first: str, second: str
) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("IOM", "protection", DATA, kind=UN)
    noted.said("FAO", "formation", NATIONAL, kind=UN)
    assert begins(noted, language, 3) == [first, second, first]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (ENGLISH, "One United Nations", "The same United"),
        (FRENCH, "Une entité des", "La même entité"),
        (SPANISH, "Una entidad de", "La misma entidad"),
    ],
)
def test_the_only_one_of_its_kind_in_a_theme_is_the_same_behind_others_too(
    noted: Noted, language: Language, first: str, second: str
) -> None:
    noted.said("IOM", "migration", DATA, kind=UN)
    noted.said("IOM", "protection", DATA, kind=UN)
    noted.said("OAS", "formation", DATA, kind=IGO)
    noted.said("FAO", "visas", NATIONAL, kind=UN)
    told = begins(noted, language, 3)
    assert (told[0], told[2]) == (first, second)
    assert told[3] != second


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (ENGLISH, "another intergovernmental organization"),
        (FRENCH, "une autre organisation intergouvernementale"),
        (SPANISH, "otra organización intergubernamental"),
    ],
)
def test_a_second_one_of_a_kind_later_in_the_theme_is_another_as_well(
    noted: Noted, language: Language, expected: str
) -> None:
    first = noted.said("OSCE", "migration", DATA, kind=IGO)
    noted.message(first, *(noted.said(name, "migration", DATA) for name in ("Togo", "Mali")))
    noted.said("ILO", "protection", DATA, kind=UN)
    noted.said("OECD", "formation", DATA, kind=IGO)
    noted.said("ASEAN", "visas", NATIONAL, kind=IGO)
    told = [one.casefold() for one in begins(noted, language, 9)]
    assert [expected.casefold() in one for one in told].count(True) == 1
    assert expected.casefold() not in told[-1]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (ENGLISH, "welcomes the law", ["One delegation welcomed", "Another delegation welcomed"]),
        (FRENCH, "veut une loi", ["Une délégation a", "Une autre délégation"]),
        (SPANISH, "carece de ley", ["Una delegación dijo", "Otra delegación dijo"]),
    ],
)
def test_another_delegation_directly_after_one_is_another(
    noted: Noted, language: Language, text: str, expected: list[str]
) -> None:
    noted.said("Togo", text, DATA)
    noted.said("Mali", f"{text} {({'en': 'too', 'fr': 'aussi', 'es': 'nueva'})[language.value]}", DATA)
    assert begins(noted, language, 3)[0] == expected[0]
    assert begins(noted, language, 3)[1].startswith(expected[1])
