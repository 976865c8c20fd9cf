"""Drafts of panels that others typed meet the criteria; what cannot be spoken is asked about."""

import re
from functools import cache

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criteria import UNSPEAKABLE, measured, unmet
from chairconsole.report.checks.criterion import Criterion
from chairconsole.report.checks.finding import FindingCode
from chairconsole.report.checks.two_drafts import beside_the_seven
from chairconsole.report.composing.generate import DEFAULT, Choices, GeneratedDraft, generate
from chairconsole.report.composing.starting import said_in
from tests.domain.given import Stage
from tests.report.composing.typed_panels import PANELS, typed_stage
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage

ROOM = 420 * 0.9 * 110 / 60

ASKED = {Criterion.UNSPEAKABLE}
"""What only a person can decide: what a typed sign stands for."""

BY_HAND = {FindingCode.ABBREVIATION, FindingCode.INNER_STOP, FindingCode.ACRONYM}
"""Of what is cut short or spelled with capitals, nobody may know what could be offered."""

SIGNS = re.compile(r"[<>=≠+/&%$€£_()\[\]{}…]")

PERSPECTIVE = (Purpose.PERSPECTIVE, "panel-1")


def _checked(made: GeneratedDraft, stage: Stage, language: str, draft: DraftId = PANEL) -> Checked:
    """The draft that is generated, as it is looked at."""
    lexicon, glossary = vocabulary().lexicons[Language(language)], vocabulary().glossary(Language(language), {})
    return Checked(made.draft, stage.meeting, draft, lexicon, glossary, generated=made.draft)


@cache
def _generated(language: str, panel: int, draft: DraftId = PANEL, *, after_seven: bool = False) -> GeneratedDraft:
    """The draft of a typed panel; several tests look at the same one. What the seven minutes said may be before it."""
    said = Choices(said_before=said_in([_generated(language, panel).draft])) if after_seven else DEFAULT
    return generate(typed_stage(language, panel).meeting, draft, vocabulary(), said)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_generated_worked_text_meets_every_criterion(language: str) -> None:
    stage = worked_stage(worked(language))
    made = generate(stage.meeting, PANEL, vocabulary())
    checked = _checked(made, stage, language)
    assert unmet(measured(checked, ROOM, frozenset(made.why_left_out))) == []
    assert {one.code for one in findings(checked)} <= {FindingCode.EXPERT_UNNAMED, FindingCode.THEME_NAME}


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_a_panel_meets_every_criterion(language: str, panel: int) -> None:
    made = _generated(language, panel)
    checked = _checked(made, typed_stage(language, panel), language)
    unmet_ones = unmet(measured(checked, ROOM, frozenset(made.why_left_out)))
    assert {one.criterion for one in unmet_ones} - ASKED == set()


@pytest.mark.parametrize("draft", [PANEL, PERSPECTIVE])
@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_each_sign_that_cannot_be_spoken_is_asked_about(language: str, panel: int, draft: DraftId) -> None:
    checked = _checked(_generated(language, panel, draft), typed_stage(language, panel), language, draft)
    found = [one for one in findings(checked) if one.code in UNSPEAKABLE]
    assert all(one.cure.offers for one in found if one.code not in BY_HAND)
    asked = [(one.place.part, one.place.piece, one.place.start, one.place.end) for one in found if one.place]
    for part, number, piece in checked.pieces():
        for sign in SIGNS.finditer(piece.text):
            is_asked = any((part, number) == where[:2] and where[2] <= sign.start() < where[3] for where in asked)
            assert is_asked or piece.text[sign.start() - 1 : sign.end() + 1].strip("0123456789") == "/", piece.text


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_fifteen_minutes_are_not_the_seven_again(language: str, panel: int) -> None:
    made = _generated(language, panel, PERSPECTIVE, after_seven=True)
    fifteen = _checked(made, typed_stage(language, panel), language, PERSPECTIVE)
    assert unmet(list(beside_the_seven(fifteen, _generated(language, panel).draft))) == []


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_fifteen_minutes_meet_the_criteria_of_seven(language: str, panel: int) -> None:
    made = _generated(language, panel, PERSPECTIVE, after_seven=True)
    fifteen = _checked(made, typed_stage(language, panel), language, PERSPECTIVE)
    every = measured(fifteen, ROOM * 15 / 7, frozenset(made.why_left_out), has_more=bool(made.left_out))
    assert {one.criterion for one in unmet(every)} - ASKED == set()
