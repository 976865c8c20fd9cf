"""What a panel is called beside the others, what themes are called, and what stands around what was said."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.commands.note_commands import (
    ChooseDraftLanguage,
    DecideLikeness,
    KeepPoint,
    MarkDiffering,
    MarkPoints,
)
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.across_panels import Panels
from chairconsole.report.composing.context import Context
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import DEFAULT, generate, wording_for
from chairconsole.report.composing.items import OTHER, Material, material
from chairconsole.report.composing.surroundings import (
    in_a_row,
    issues_of_relevance,
    lead_in,
    own_paragraph_and_others,
    threads,
    who_was_heard,
)
from tests.domain.given import Stage
from tests.report.composing.worked_meeting import noted as kept
from tests.report.composing.worked_meeting import session_of, speaks, vocabulary
from tests.report.draft.noted import AFRICAN_GROUP, DATA, NATIONAL, Noted

PANEL = (Purpose.PERSPECTIVE, "panel-1")


def context(noted: Noted, draft: DraftId = PANEL) -> Context:
    wording = wording_for(noted.meeting, draft, vocabulary(), DEFAULT)
    found = material(noted.meeting, draft[1], wording.glossary, wording.lexicon)
    return Context(noted.meeting, draft, wording, found, found.items, (), found.differences, found.conclusions)


def test_a_french_proposal_elides_before_its_verb(noted: Noted) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, Language.FRENCH))
    noted.said("Togo", "interdire les frais", DATA, what=PointKind.RECOMMENDATION)
    of_panel = context(noted)
    assert of_panel.wording.short_name(of_panel.told[0]) == "la proposition d'interdire les frais"


def test_a_theme_is_called_by_its_spoken_name_else_as_in_a_sentence(noted: Noted) -> None:
    assert context(noted).theme_name(DATA) == "data and disaggregation"
    assert context(noted).theme_name(OTHER) == "other points"


def test_what_was_only_received_in_writing_was_heard_in_no_panel_and_under_no_theme(noted: Noted) -> None:
    said = [noted.said(name, "visas for families", DATA) for name in ("Togo", "Chad")]
    noted.do(KeepPoint("family visas", (NATIONAL,), None, written=True, block="panel-2"))
    noted.message(*said, next(reversed(noted.meeting.points)))
    noted.said("Mali", "a register", NATIONAL)
    here = context(noted)
    (message, _) = here.told
    assert (message.themes, message.blocks, here.wording.spoken(message).words) == (
        {DATA},
        {"panel-1"},
        "visas for families",
    )
    assert here.wording.with_variant(message).words == "visas for families"
    across = Panels(here)
    assert across.of(message) == ["panel-1"]
    assert across.beside_others(message, Flow(here.wording)) is None
    assert threads(here, Flow(here.wording)) == []


@pytest.mark.parametrize(
    ("language", "said", "told"),
    [
        (Language.ENGLISH, ("visas", "permits"), ("In panel 1, some delegations ", "In panel 2, others ")),
        (
            Language.FRENCH,
            ("les visas", "les permis"),
            ("Dans la table ronde 1, certaines délégations ", "Dans la table ronde 2, d’autres "),
        ),
        (
            Language.SPANISH,
            ("los visados", "los permisos"),
            ("En la mesa redonda 1, algunas delegaciones ", "En la mesa redonda 2, otras "),
        ),
    ],
)
def test_views_of_two_panels_are_told_with_their_panels(
    noted: Noted, language: Language, said: tuple[str, str], told: tuple[str, str]
) -> None:
    one = noted.state_message(2, said[0], DATA)
    noted.do(CloseBlock())
    noted.do(OpenBlock("panel-2"))
    noted.do(MarkDiffering(one, noted.state_message(2, said[1], DATA)))
    for purpose in (Purpose.MAIN_CONCLUSIONS, Purpose.THEMATIC_EXPERT):
        noted.do(ChooseDraftLanguage(purpose, None, language))
        text = generate(noted.meeting, (purpose, None), vocabulary()).draft.plain
        assert all(text.count(one) == 1 for one in told)


@pytest.mark.parametrize(
    ("names", "row"),
    [
        (["data"], "data"),
        (["data", "visas"], "data and visas"),
        (["data", "visas", "work"], "data, visas and work"),
        (["data", "visas", "skills and work"], "data, visas, and skills and work"),
        (["cities and towns", "children and women", "data"], "cities and towns; children and women; and data"),
    ],
)
def test_a_comma_stands_before_the_last_name_where_it_would_be_misread(
    noted: Noted, names: list[str], row: str
) -> None:
    assert in_a_row(names, context(noted)) == row


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["Mali"], "a delegation speaking on behalf of a group"),
        (["Togo", "Fiji", "Mali"], "three delegations, including one on behalf of a group"),
        (["Togo", "Fiji"], "two delegations"),
    ],
)
def test_one_kind_that_was_heard_stands_alone(noted: Noted, names: list[str], said: str) -> None:
    noted.do(CloseBlock())
    noted.do(OpenBlock("panel-2"))
    for name in names:
        noted.said(name, "visas", behalf=AFRICAN_GROUP if name == "Mali" else None)
    beside = context(noted, (Purpose.CONCLUDING, "panel-2"))
    piece = who_was_heard(beside, Flow(beside.wording), beside.frames.heard, "panel-2")
    assert piece is not None
    assert piece.text == f"In this panel we heard {said}."


def test_of_more_than_five_themes_the_smallest_share_a_paragraph() -> None:
    assert own_paragraph_and_others(list("abcde")) == (list("abcde"), [])
    assert own_paragraph_and_others([*"abcdef", OTHER]) == (list("abcd"), ["e", "f"])


def test_a_message_is_set_beside_the_other_panels(noted: Noted) -> None:
    here = noted.state_message(2, "data by age", DATA)
    noted.state_message(2, "visas for families", NATIONAL)
    noted.do(CloseBlock())
    noted.do(OpenBlock("panel-2"))
    there = noted.state_message(3, "age in all data", DATA)
    beside, flow = context(noted), Flow(context(noted).wording)
    data, visas = beside.material.items

    def told(item) -> str:
        piece = Panels(beside).beside_others(item, flow)
        return piece.text if piece else ""

    assert told(data) == "This point was new in panel 1."
    assert told(visas) == "This theme was new in panel 1."
    noted.do(DecideLikeness((here, there), True))
    beside = context(noted)
    assert told(data) == "The same point was raised in panels 1 and 2."


def test_the_language_of_a_draft_is_english_until_another_is_chosen(noted: Noted) -> None:
    noted.said("Togo", "data", DATA)
    assert context(noted).wording.lexicon.language is Language.ENGLISH
    assert "Excellencies" in generate(noted.meeting, PANEL, vocabulary()).draft.plain


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("fr", "Climat et catastrophes", "le climat et les catastrophes"),
        ("fr", "Apport aux pays d'accueil", "l'apport aux pays d'accueil"),
        ("es", "Trabajo decente e inspección", "el trabajo decente y la inspección"),
        ("es", "Cooperación judicial y policial", "la cooperación judicial y policial"),
        ("es", "Trata: prevención y demanda", "trata: prevención y demanda"),
        ("en", "Data and visas", "data and visas"),
        ("en", "Racism, xenophobia, public discourse", "racism, xenophobia and public discourse"),
        ("en", "Access to services: health, housing", "access to services: health, housing"),
        ("es", "Niñez, sea cual sea su situación", "la niñez, sea cual sea su situación"),
        ("en", "Care of all, whatever their status", "care of all, whatever their status"),
        ("fr", "Diasporas, investissement", "les diasporas et l'investissement"),
        ("es", "Remesas, inclusión", "las remesas y la inclusión"),
        ("es", "Datos, inclusión financiera y costos", "los datos, la inclusión financiera y los costos"),
    ],
)
def test_a_theme_that_has_only_a_written_name_is_said_with_its_articles(language: str, name: str, said: str) -> None:
    stage = Stage(session_of([("one", name)], language))
    draft = (Purpose.CONCLUDING, "panel-1")
    stage.do(ChooseDraftLanguage(*draft, Language(language)))
    wording = wording_for(stage.meeting, draft, vocabulary(), DEFAULT)
    none = Material((), ())
    assert Context(stage.meeting, draft, wording, none, (), (), (), ()).theme_name("one") == said


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.ENGLISH, "These points will be taken up in the main conclusions of the session. I thank you."),
        (Language.FRENCH, "Ces points seront repris dans les principales conclusions de la session. Je vous remercie."),
        (Language.SPANISH, "Estos puntos se retomarán en las principales conclusiones de la sesión. Muchas gracias."),
    ],
)
def test_a_report_ends_with_where_its_points_are_taken_up(language: Language, told: str) -> None:
    plan = session_of([("data", "data")], language.value).model_dump(mode="json")
    for is_planned in (True, False):
        if not is_planned:
            plan["days"][1]["blocks"].pop()
        else:
            last = {"id": "end", "kind": "main_conclusions", "start": "17:30", "end": "17:50", "title": "Conclusions"}
            plan["days"][1]["blocks"].append(last)
        stage = Stage(Session.model_validate(plan))
        stage.at("10:15").open("panel-1")
        stage.do(GoToStep("panel-1", "discussion"))
        for voice in ("D1", "D2"):
            kept(
                stage,
                {"text": "visas 2030", "theme": "data", "what": "offer", "who": voice},
                {voice: speaks(stage, voice)},
            )
        for draft in (PANEL, (Purpose.THEMATIC_EXPERT, None)):
            stage.do(ChooseDraftLanguage(*draft, language))
            assert generate(stage.meeting, draft, vocabulary()).draft.plain.endswith(told) is is_planned


def test_a_comma_tells_where_a_conclusion_with_an_and_ends(noted: Noted) -> None:
    remarks = (Purpose.CONCLUDING, "panel-1")
    noted.do(ChooseDraftLanguage(*remarks, Language.SPANISH))
    for line in ("los visados y las tasas bajan", "los países ayudan"):
        noted.do(KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    text = generate(noted.meeting, remarks, vocabulary()).draft.plain
    assert "que los visados y las tasas bajan, y que los países ayudan." in text


@pytest.mark.parametrize(
    ("language", "name", "place", "expected"),
    [
        (Language.FRENCH, "les enfants", 1, "Le deuxième thème concernait les enfants."),
        (Language.FRENCH, "le travail", 1, "Le deuxième thème était le travail."),
        (Language.SPANISH, "los niños", 3, "El cuarto tema fueron los niños."),
        (Language.SPANISH, "el trabajo", 3, "El cuarto tema fue el trabajo."),
        (Language.ENGLISH, "children", 1, "The second theme was children."),
    ],
)
def test_a_theme_in_the_plural_has_a_verb_that_agrees(
    noted: Noted, language: Language, name: str, place: int, expected: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    here = context(noted)
    assert lead_in(here, Flow(here.wording), place, 5, name).text == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (Language.FRENCH, "données ventilées", "pour notre échange ont été les données ventilées."),
        (Language.FRENCH, "orientation avant le départ", "pour notre échange a été l’orientation avant le départ."),
        (Language.SPANISH, "datos desagregados", "para nuestro intercambio fueron los datos desagregados."),
    ],
)
def test_a_major_issue_in_the_plural_has_a_verb_that_agrees(
    noted: Noted, language: Language, text: str, expected: str
) -> None:
    noted.do(ChooseDraftLanguage(*PANEL, language))
    point = noted.said("Togo", text, DATA)
    noted.do(MarkPoints((point,), PointMark.STAR))
    issues = issues_of_relevance(here := context(noted), Flow(here.wording))
    assert issues is not None
    assert issues.text.endswith(expected)
