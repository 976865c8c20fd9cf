"""The twenty minutes at the end of the session."""

from typing import Any

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, ChooseOverarchingTheme, KeepPoint
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.generate import generate
from chairconsole.report.composing.session_conclusions import reaction_put_in, reactions_of, with_reactions
from chairconsole.report.draft.draft_text import Draft, Paragraph, Piece, Reference
from chairconsole.report.draft.length import spoken_words
from tests.desk import first_session
from tests.domain.given import Stage
from tests.report.composing.across import CONCLUSIONS, across, drafted, paragraphs
from tests.report.composing.drafted import made, sentences
from tests.report.composing.worked_meeting import session_of, speaks, vocabulary, worked, worked_stage


def test_the_main_conclusions_tell_what_each_panel_had_of_its_own() -> None:
    draft = made(Purpose.MAIN_CONCLUSIONS).draft
    assert "Panel 1 brought points of its own." in draft.plain
    assert "As moderator" not in draft.plain


def test_the_co_facilitators_are_neither_counted_nor_told_in_what_they_read() -> None:
    stage = worked_stage(worked("en"))
    before = generate(stage.meeting, CONCLUSIONS, vocabulary()).draft.plain
    stage.open("opening-1")
    speech = stage.give("unused", seat="co-1")
    stage.do(KeepPoint("called for a fund for registers", ("data",), speech))
    stage.after(60)
    assert generate(stage.meeting, CONCLUSIONS, vocabulary()).draft.plain == before
    summary = generate(stage.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary()).draft.plain
    assert "One co-facilitator called for a fund for registers." in summary


def test_reactions_in_the_summary_panel_have_a_paragraph_of_120_words() -> None:
    stage = worked_stage(worked("en"))
    for number in range(20):
        text = f"Governments must agree on point {number} before the end of the year"
        stage.do(KeepPoint(text, ("data",), None, PointKind.POINT, block="summary"))
    draft = generate(stage.meeting, (Purpose.MAIN_CONCLUSIONS, None), vocabulary()).draft
    reactions = next(part.text for part in draft.parts if part.text.startswith("I come to the reactions"))
    assert 100 < spoken_words(reactions) <= 120


def filled_by_panels(*, reactions: int) -> tuple[int, Draft]:
    """Main conclusions that the panels alone would fill: how many of their points have room, and the draft."""
    stage = worked_stage(worked("en"))
    for number in range(250):
        text = f"registers of skills number {number} help workers in trades and in care to find work"
        stage.do(KeepPoint(text, ("data",), None, PointKind.POINT, block=f"panel-{1 + number % 2}"))
    for number in range(reactions):
        text = f"Governments must agree on point {number} before the end of the year"
        stage.do(KeepPoint(text, ("data",), None, PointKind.POINT, block="summary"))
    draft = generate(stage.meeting, (Purpose.MAIN_CONCLUSIONS, None), vocabulary()).draft
    return draft.plain.count("registers of skills"), draft


def test_the_room_of_the_reactions_is_kept_whatever_the_panels_brought() -> None:
    told, before = filled_by_panels(reactions=0)
    assert told > 50
    assert spoken_words(before.plain) < 1980 - 120 + 40
    for number, least in ((5, 60), (40, 100)):
        told_then, draft = filled_by_panels(reactions=number)
        (reactions,) = (part.text for part in draft.parts if part.text.startswith("I come to the reactions"))
        assert least < spoken_words(reactions) <= 120
        assert told_then == told


def theme_in(language: Language, words: str) -> list[str]:
    """The sentences of the main conclusions, once this was typed or chosen as the theme of the whole session."""
    stage = worked_stage(worked(language.value))
    stage.do(ChooseDraftLanguage(Purpose.MAIN_CONCLUSIONS, None, language))
    stage.do(ChooseOverarchingTheme(words))
    return sentences(generate(stage.meeting, (Purpose.MAIN_CONCLUSIONS, None), vocabulary()).draft)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", "Data", "One theme ran through the whole session: data."),
        ("en", "No one is left behind.", "One theme ran through the whole session: no one is left behind."),
        ("en", "One aim: dignity", "One theme ran through the whole session. One aim: dignity."),
        ("fr", "la dignité", "Un thème a traversé toute la session : la dignité."),
        ("es", "la dignidad", "Un tema recorrió toda la sesión: la dignidad."),
    ],
)
def test_the_theme_of_the_session_stands_behind_its_figures(language: str, words: str, told: str) -> None:
    opening, heard, *others = theme_in(Language(language), "")
    assert theme_in(Language(language), words) == [opening, heard, told, *others]


def test_a_theme_is_named_as_it_is_spoken_in_the_language_of_the_draft() -> None:
    plan = session_of([("data", "Data")], "en").model_dump(mode="json")
    plan["rules"]["themes"][0]["spoken"] = {"en": "data", "fr": "les données", "es": "los datos"}
    stage = Stage(Session.model_validate(plan))
    stage.do(ChooseOverarchingTheme("data"))
    named = {Language.FRENCH: "les données.", Language.SPANISH: "los datos.", Language.ENGLISH: "data."}
    for language, name in named.items():
        stage.do(ChooseDraftLanguage(Purpose.MAIN_CONCLUSIONS, None, language))
        draft = generate(stage.meeting, (Purpose.MAIN_CONCLUSIONS, None), vocabulary()).draft
        assert next(one for one in sentences(draft) if name in one).count(name) == 1


def test_no_theme_is_told_that_nobody_typed_or_chose() -> None:
    for words in ("", " "):
        assert not any("whole session" in one for one in theme_in(Language.ENGLISH, words))
    assert "whole session" not in made(Purpose.MAIN_CONCLUSIONS).draft.plain


@pytest.mark.parametrize(("purpose", "panel"), [(Purpose.MAIN_CONCLUSIONS, None), (Purpose.PERSPECTIVE, "panel-1")])
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("number", [1, 2])
def test_what_leads_in_agrees_with_how_much_it_leads_to(
    language: Language, purpose: Purpose, panel: str | None, number: int
) -> None:
    frames = vocabulary().lexicons[language].remarks
    told = sentences(_noted(language, purpose, panel, number))
    of_session = (frames.session_panel[number > 1].format(panel=frames.panel[0].format(list=1)), frames.session_some[0])
    named = of_session[:1] if purpose is Purpose.MAIN_CONCLUSIONS else frames.left_out_lead_in[number > 1 :][:1]
    assert {one.casefold() for one in named} <= {one.casefold() for one in told}
    assert (frames.session_proposals in told) is (number > 1)
    assert of_session[1] not in told
    if purpose is Purpose.MAIN_CONCLUSIONS:
        assert (frames.session_questions in told) is (number > 1)


def _noted(language: Language, purpose: Purpose, panel: str | None, number: int) -> Draft:
    """So many points, proposals and questions, noted in one panel."""
    words = {
        Language.ENGLISH: (("schools", "health"), ("ratify C189", "train judges"), ("who pays?", "who decides?")),
        Language.FRENCH: (("les écoles", "la santé"), ("ratifier la C189", "former les juges"), ("qui paie ?", "où ?")),
        Language.SPANISH: (("las escuelas", "la salud"), ("ratificar el C189", "formar jueces"), ("¿quién?", "¿qué?")),
    }
    stage = Stage(session_of([("data", "data")], language.value))
    stage.at("10:15").open("panel-1")
    stage.do(ChooseDraftLanguage(purpose, panel, language))
    kinds = (PointKind.POINT, PointKind.RECOMMENDATION, PointKind.QUESTION)
    for what, texts in zip(kinds, words[language], strict=True):
        for text in texts[:number]:
            theme = () if what is PointKind.POINT else ("data",)
            stage.do(KeepPoint(text, theme, speaks(stage, f"D{text}"), what))
    return generate(stage.meeting, (purpose, panel), vocabulary()).draft


def test_what_several_panels_raised_is_told_by_panels_then_by_voices() -> None:
    noted = {
        "panel-1": [
            ("D1", "work", "labour inspection"),
            ("D1", "data", "disaggregated data"),
            *[(f"D{number}", "visas", "cheaper visas") for number in range(1, 4)],
            *[(f"D{number}", "data", "open registers") for number in range(1, 3)],
            ("D7", "work", "one-stop shops"),
            ("D8", "work", "mobile clinics"),
        ],
        "panel-2": [
            ("D2", "work", "labour inspection"),
            ("D3", "work", "labour inspection"),
            ("D2", "data", "disaggregated data"),
        ],
    }
    text = drafted(across(noted), CONCLUSIONS).plain
    order = ("labour inspection", "disaggregated data", "cheaper visas", "open registers", "one-stop", "mobile clinics")
    places = [text.index(one) for one in order]
    assert places == sorted(places)


def test_of_three_panels_what_all_raised_comes_first_then_what_two_did() -> None:
    noted = {
        "panel-1": [*[(f"D{number}", "data", "open registers") for number in range(1, 9)], ("D1", "visas", "dignity")],
        "panel-2": [("D1", "work", "labour inspection"), ("D9", "data", "open registers"), ("D2", "visas", "dignity")],
        "panel-3": [("D2", "visas", "dignity"), ("D2", "work", "labour inspection")],
    }
    _, by_all, by_two, _ = paragraphs(drafted(across(noted, days=three_panels()), CONCLUSIONS))
    assert by_all.startswith("I begin with what all panels raised. On visas, ")
    assert by_two.startswith("Some points were raised in more than one panel. ")
    assert by_two.index("open registers") < by_two.index("labour inspection")


def three_panels() -> list[dict[str, Any]]:
    """The days of a session whose second day begins with a third panel."""
    days = session_of([("data", "data")], "en").model_dump(mode="json")["days"]
    panel = {**days[0]["blocks"][1], "id": "panel-3", "title": "Panel 3", "start": "10:00", "end": "13:00"}
    days[1]["blocks"] = [panel, *days[1]["blocks"]]
    return days


def test_proposals_of_more_than_one_panel_come_first_and_the_others_by_theme() -> None:
    noted = {
        "panel-1": [
            ("D5", "data", "recommendation: train statisticians"),
            ("D1", "work", "recommendation: ratify C189"),
            ("D6", "visas", "recommendation: waive visa fees"),
            ("D7", "data", "recommendation: open registers to all"),
        ],
        "panel-2": [("D2", "work", "recommendation: ratify C189")],
    }
    draft = drafted(across(noted), CONCLUSIONS)
    (told,) = (one for one in paragraphs(draft) if one.startswith("A number of proposals"))
    order = ("ratify ILO Convention 189", "raised in panels 1 and 2", "train statisticians", "open registers", "waive")
    assert [told.index(one) for one in order] == sorted(told.index(one) for one in order)
    assert not any(one.startswith(("I begin with what all", "Some points were raised")) for one in paragraphs(draft))


ENDS = {
    "en": (
        "A written summary will follow under paragraph 21 of General Assembly resolution 71/280.",
        "Our next meeting is the second informal thematic session, in New York on 22 and 23 May.",
        "A written summary will follow.",
    ),
    "fr": (
        "Un résumé écrit suivra, au titre du paragraphe 21 de la résolution 71/280 de l’Assemblée générale.",
        "Notre prochaine réunion est la deuxième session thématique informelle, à New York les 22 et 23 mai.",
        "Un résumé écrit suivra.",
    ),
    "es": (
        "Seguirá un resumen escrito, conforme al párrafo 21 de la resolución 71/280 de la Asamblea General.",
        "Nuestra próxima reunión es la segunda sesión temática oficiosa, en Nueva York los días 22 y 23 de mayo.",
        "Seguirá un resumen escrito.",
    ),
}


@pytest.mark.parametrize("language", ENDS)
def test_it_ends_with_the_written_summary_and_what_the_next_session_is(language: str) -> None:
    under, following, alone = ENDS[language]
    shipped = first_session()
    ends = {"summary_under": shipped.summary_under.model_dump(), "next_session": shipped.next_session.model_dump()}
    *_, summary, session, thanks = sentences(drafted(across({}, language=language, **ends), CONCLUSIONS))
    assert (summary, session) == (under, following)
    *_, only, last = sentences(drafted(across({}, language=language), CONCLUSIONS))
    assert (only, last) == (alone, thanks)


REACTIONS = ("I come to the reaction that we heard.", "I come to the reactions that we heard.")


def piece(text: str, of: str, kind: str = "p") -> Piece:
    return Piece(text, (Reference(kind, (of,)),))


BEFORE = Paragraph((piece("Data.", "a"),))
ASKED = Paragraph((piece("Who pays?", "q"),))
END = Paragraph((piece("Thanks.", "thanks", "s"),))
MADE = Draft((BEFORE, Paragraph((piece(REACTIONS[1], "reactions", "s"), piece("Fees.", "r"))), ASKED, END))


@pytest.mark.parametrize("parts", [(BEFORE, ASKED, END), (BEFORE, END)])
def test_the_first_reaction_that_is_put_in_by_hand_begins_their_paragraph(parts: tuple[Paragraph, ...]) -> None:
    draft = reaction_put_in(Draft(parts), piece("Fees.", "r"), "", MADE, REACTIONS)
    assert [part.text for part in draft.parts] == ["Data.", f"{REACTIONS[0]} Fees.", *(one.text for one in parts[1:])]


def test_the_next_one_stands_behind_what_it_belongs_to_and_is_led_in_with_it() -> None:
    draft = Draft((BEFORE, ASKED, END))
    for text, of, beside in (("Fees.", "r", ""), ("Visas.", "v", ""), ("Fees again.", "s", "[[p:r]]")):
        draft = reaction_put_in(draft, piece(text, of), beside, MADE, REACTIONS)
    assert draft.parts[1].text == f"{REACTIONS[1]} Fees. Fees again. Visas."
    assert with_reactions(draft, reactions_of(MADE), MADE) == MADE
    assert with_reactions(draft, None, MADE) == Draft((BEFORE, ASKED, END))
