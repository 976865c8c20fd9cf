"""The length of forms over several panels: themes, panels and reactions are told beside the statements."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.length_criteria import length_criteria
from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.length import spoken_words
from tests.domain.given import Stage
from tests.report.composing.across import CONCLUSIONS, EXPERT, across
from tests.report.composing.worked_meeting import vocabulary

LONG = (("work", "the recognition of what workers bring with them from one country to another"),)


def lengths(stage: Stage, draft: DraftId, room: float, *, has_more: bool) -> tuple[Checked, dict[Criterion, Measure]]:
    made = generate(stage.meeting, draft, vocabulary()).draft
    words = vocabulary().lexicons[Language.ENGLISH], vocabulary().glossary(Language.ENGLISH, {})
    checked = Checked(made, stage.meeting, draft, *words)
    statements = [one for one in checked.sentences if one.is_statement]
    return checked, {one.criterion: one for one in length_criteria(checked, statements, room, has_more=has_more)}


def test_the_name_of_a_theme_before_a_statement_is_no_part_of_it() -> None:
    noted = {"panel-1": [("D1", "work", "recommendation: ratify C189")]}
    named = lengths(across(noted, themes=LONG), EXPERT, 1485, has_more=False)[1][Criterion.LENGTH]
    plain = lengths(across(noted, themes=(("work", "work"),)), EXPERT, 1485, has_more=False)[1][Criterion.LENGTH]
    assert named.value - plain.value == 12
    assert named.most - plain.most == pytest.approx(12 * 1.15)


def test_room_that_is_kept_for_reactions_need_not_be_filled() -> None:
    noted = {"panel-1": [("D1", "work", f"registers number {number}") for number in range(30)]}
    for reactions in ([], [("D1", "work", "fees must end soon")]):
        stage = across({**noted, "summary": reactions})
        checked, found = lengths(stage, CONCLUSIONS, 600, has_more=True)
        told = [part.text for part in checked.draft.parts if part.text.startswith("I come to the reaction")]
        kept = 120 - sum(map(spoken_words, told))
        assert found[Criterion.LENGTH].least == pytest.approx(0.9 * (600 - kept))


def test_what_says_in_which_panels_is_no_sentence_of_the_mean() -> None:
    noted = {
        panel: [("D1", "work", f"registers of skills number {number} for those who return") for number in range(20)]
        for panel in ("panel-1", "panel-2")
    }
    checked, found = lengths(across(noted), EXPERT, 1485, has_more=False)
    apart = [one for one in checked.sentences if one.text.startswith("The same point was raised")]
    assert len(apart) == 20
    others = [one for one in checked.sentences if one not in apart]
    assert found[Criterion.MEAN].value >= sum(one.words for one in others) / len(others)
