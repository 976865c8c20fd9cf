"""The written summary."""

from dataclasses import replace

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, KeepPoint
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.taken import Taken
from chairconsole.report.draft.draft_text import Heading
from tests.domain.given import who
from tests.report.composing.drafted import made
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage
from tests.report.draft.noted import DATA, Noted


def test_the_written_summary_has_headings_and_nothing_of_we() -> None:
    draft = made(Purpose.WRITTEN_SUMMARY).draft
    headings = [part.text for part in draft.parts if isinstance(part, Heading) and part.level == 2]
    assert headings == [
        "Participation",
        "Main points discussed",
        "Conclusions",
        "Issues of major relevance",
        "Panels",
        "Annex: recommendations",
        "Annex: panellists",
    ]
    assert " we " not in draft.plain.casefold()
    assert "The moderator of panel 1 concluded that the gaps in data can be closed only together." in draft.plain


def headings_of(noted: Noted) -> list[str]:
    draft = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft
    return [part.text for part in draft.parts if isinstance(part, Heading)]


def test_an_opening_in_which_nothing_was_noted_is_no_panel(noted: Noted) -> None:
    noted.said("Kenya", "visas", "data")
    noted.open("opening-1").do(Next())
    headings = headings_of(noted)
    assert "Panel 1" in headings
    assert "Opening" not in headings
    noted.note(noted.meeting.speaking, "welcome to all", "data")
    headings = headings_of(noted)
    assert "Opening" in headings


def test_what_was_received_in_writing_is_told_in_the_written_summary_only() -> None:
    stage = worked_stage(worked("en"))
    stage.do(KeepPoint("visas for families", (), None, PointKind.POINT, written=True, block="panel-1"))
    concluding = generate(stage.meeting, PANEL, vocabulary())
    assert list(concluding.why_left_out.values()) == [LeftOut.WRITTEN]
    summary = generate(stage.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "It was submitted in writing: visas for families." in summary


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (Language.ENGLISH, "who pays?", "It was submitted in writing: who pays?"),
        (Language.FRENCH, "qui paie ?", "Il a été soumis par écrit : qui paie ?"),
        (Language.SPANISH, "¿quién paga?", "Se presentó por escrito: ¿quién paga?"),
    ],
)
def test_a_question_that_was_received_is_one(noted: Noted, language: Language, text: str, told: str) -> None:
    noted.do(ChooseDraftLanguage(Purpose.WRITTEN_SUMMARY, None, language))
    noted.do(KeepPoint(text, (), None, PointKind.QUESTION, written=True, block="panel-1"))
    assert told in generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (Attribution.NONE, "It was submitted in writing: visas for families."),
        (Attribution.GROUPS, "It was submitted in writing by the African Group: visas for families."),
        (Attribution.FULL, "It was submitted in writing by Kenya and the African Group: visas for families."),
    ],
)
def test_whose_text_it_was_is_said_where_whoever_speaks_is_named(named: Attribution, told: str) -> None:
    stage = worked_stage(worked("en"))
    group = who("the African Group", ParticipantKind.GROUP)
    for writer in (who("Kenya"), group, None):
        stage.do(KeepPoint("visas for families", (), None, written=True, written_by=writer, block="panel-1"))
    hidden = KeepPoint("fees for nobody", (), None, written=True, written_by=group, block="panel-1")
    stage.do(replace(hidden, marks=(PointMark.NOT_FOR_ATTRIBUTION,)))
    draft = (Purpose.WRITTEN_SUMMARY, None)
    summary = generate(stage.meeting, draft, vocabulary(), Choices(named)).draft.plain
    assert told in summary
    assert "It was submitted in writing: fees for nobody." in summary
    assert summary.count("African") == (named is not Attribution.NONE)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.ENGLISH,
            [
                "The moderator of panel 2 concluded that visas help.",
                "The thematic expert drew this conclusion: visas for all.",
                "The co-facilitators concluded that fees fall.",
                "The co-facilitators drew this conclusion: visas at last.",
            ],
        ),
        (
            Language.FRENCH,
            [
                "La modération de la table ronde 2 a conclu qu’il faut des visas.",
                "Les observations thématiques ont tiré cette conclusion : des visas pour tous.",
                "Les cofacilitateurs ont conclu que les frais baissent.",
                "Les cofacilitateurs ont tiré cette conclusion : des visas enfin.",
            ],
        ),
        (
            Language.SPANISH,
            [
                "La moderación de la mesa redonda 2 concluyó que los visados ayudan.",
                "Las observaciones temáticas extrajeron esta conclusión: visados para todos.",
                "Los cofacilitadores concluyeron que los costos bajan.",
                "Los cofacilitadores extrajeron esta conclusión: visados por fin.",
            ],
        ),
    ],
)
def test_each_conclusion_is_of_whoever_speaks_in_its_block(noted: Noted, language: Language, told: list[str]) -> None:
    lines = {
        Language.ENGLISH: ("visas help", "visas for all", "fees fall", "visas at last"),
        Language.FRENCH: ("il faut des visas", "des visas pour tous", "les frais baissent", "des visas enfin"),
        Language.SPANISH: ("los visados ayudan", "visados para todos", "los costos bajan", "visados por fin"),
    }
    for line, block in zip(lines[language], ("panel-2", "summary", "closing-2", "opening-1"), strict=True):
        noted.do(KeepPoint(line, (), None, PointKind.CONCLUSION, block=block))
    noted.do(ChooseDraftLanguage(Purpose.WRITTEN_SUMMARY, None, language))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert [line for line in told if line not in text] == []


def test_a_conclusion_is_not_cut_at_its_colon(noted: Noted) -> None:
    noted.do(KeepPoint("visas: one desk for all", (), None, PointKind.CONCLUSION, block="panel-1"))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "visas: one desk for all." in text


def test_what_is_noted_behind_a_question_is_written_with_it(noted: Noted) -> None:
    noted.said("Togo", "who checks? when?", DATA, what=PointKind.QUESTION)
    noted.said("Peru", "who pays? visas & fees = too dear", DATA, what=PointKind.QUESTION)
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "It was asked: who checks? When?" in text
    assert "It was asked: who pays? This point was made: visas and fees = too dear." in text


def test_the_annex_has_both_recommendations_of_one_note(noted: Noted) -> None:
    noted.said("Togo", "ratify C189; train inspectors", DATA, what=PointKind.RECOMMENDATION)
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "Data and disaggregation: ratify C189; train inspectors." in text


def test_the_annex_recommends_nothing_that_was_to_be_avoided(noted: Noted) -> None:
    for name, text in (("Togo", "No detention of children"), ("Mali", "do not detain children; alternatives to camps")):
        noted.said(name, text, DATA, what=PointKind.RECOMMENDATION)
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    listed = "no detention of children; do not detain children; alternatives to camps."
    assert f"Data and disaggregation: {listed}" in text


def test_the_annex_has_what_a_person_wrote_about_too(noted: Noted) -> None:
    first = noted.said("Togo", "train inspectors", DATA, what=PointKind.RECOMMENDATION)
    noted.said("Mali", "open registers", DATA, what=PointKind.RECOMMENDATION)
    choices = Choices(taken=Taken(held=frozenset({first})))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary(), choices).draft.plain
    assert "Data and disaggregation: train inspectors; open registers." in text
    assert text.count("train inspectors") == 1


def test_a_conclusion_that_a_person_wrote_about_keeps_its_place(noted: Noted) -> None:
    noted.do(KeepPoint("visas help", (), None, PointKind.CONCLUSION, block="closing-2"))
    choices = Choices(taken=Taken(held=frozenset(noted.meeting.points)))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary(), choices).draft.plain
    assert "The co-facilitators concluded that visas help." in text


@pytest.mark.parametrize(
    ("language", "note", "told"),
    [
        (Language.ENGLISH, "40% of ODA w/ A/RES/71/1", "40% of ODA with resolution A/RES/71/1"),
        (Language.FRENCH, "40 % de l'APD et A/RES/71/1", "40 % de l’APD et résolution A/RES/71/1"),
        (Language.SPANISH, "40 % de la AOD y A/RES/71/1", "40 % de la AOD y resolución A/RES/71/1"),
    ],
)
def test_symbols_are_written_as_they_were_typed(noted: Noted, language: Language, note: str, told: str) -> None:
    noted.said("Togo", note, DATA)
    noted.said("Mali", f"fees: {note}", DATA, what=PointKind.RECOMMENDATION)
    noted.do(ChooseDraftLanguage(Purpose.WRITTEN_SUMMARY, None, language))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert text.count(told) == 3  # in both sentences, and in the annex


def test_what_one_voice_said_in_two_panels_stands_under_both(noted: Noted) -> None:
    first = noted.said("Togo", "cheap visas", DATA)
    noted.do(CloseBlock())
    noted.open("panel-2")
    second = noted.said("Togo", "cheap visas", DATA)
    draft = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft
    text = str(draft)
    assert text.count("cheap visas") == 2
    assert f"[[p:{first}]]" in text
    assert f"[[p:{second}]]" in text
    noted.message(first, second, text="visas that cost less")
    text = str(generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft)
    assert text.count("visas that cost less.") == 2
    assert f"[[p:{first}]]" in text
    assert f"[[p:{second}]]" in text


def test_a_french_annex_has_a_space_before_its_semicolons(noted: Noted) -> None:
    noted.do(ChooseDraftLanguage(Purpose.WRITTEN_SUMMARY, None, Language.FRENCH))
    noted.said("Togo", "ratifier la C189; former les juges", DATA, what=PointKind.RECOMMENDATION)
    noted.said("Mali", "ouvrir les ports", DATA, what=PointKind.RECOMMENDATION)
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "ratifier la C189 ; former les juges ; ouvrir les ports." in text


def test_what_says_we_stands_in_quotation_marks(noted: Noted) -> None:
    noted.said("Togo", "our ports are full", DATA)
    noted.said("Mali", "who pays our nurses?", DATA, what=PointKind.QUESTION)
    noted.do(KeepPoint("our work goes on; more visas", (), None, PointKind.CONCLUSION, block="panel-1"))
    noted.do(KeepPoint("we must count better", (), None, PointKind.CONCLUSION, block="panel-1"))
    text = generate(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "The moderator of panel 1 drew this conclusion: “we must count better”." in text
    assert "This point was made: “our ports are full”." in text
    assert "It was asked: “who pays our nurses?”" in text
    assert "The moderator of panel 1 drew this conclusion: “our work goes on; more visas”." in text
