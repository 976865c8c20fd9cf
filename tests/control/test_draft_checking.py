"""What is left to look at in a draft, on every way out."""

import re

import pytest

from chairconsole.control.draft_checking import checked_draft, left_to_look_at, measures
from chairconsole.control.kept_findings import KeptFindings
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.queries.questions import questions
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.composing.generate import Choices
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.length import TARGET
from chairconsole.report.draft.pace import USUAL_PACE
from tests.control.conftest import drafts_of
from tests.desk import Desk
from tests.domain.given import who

PANEL = (Purpose.CONCLUDING, "panel-1")
FULL_ROOM = 7 * TARGET * USUAL_PACE


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(who("Kenya")))
    desk.time.advance(60)
    desk.do(KeepPoint("visas and permits", (), desk.meeting.speaking))
    return desk


def _left(desk: Desk, text: str) -> tuple[Finding, ...]:
    return left_to_look_at(desk.meeting, drafts_of(desk), PANEL, parse(text), Choices())


def test_what_is_kept_knowingly_is_not_left_to_look_at(desk: Desk) -> None:
    text, _ = drafts_of(desk).draft_from_points(desk.meeting, PANEL)
    found = _left(desk, text)
    no_star = next(one for one in found if one.code is FindingCode.NO_STAR)
    KeptFindings(desk.running.working_texts).keep(PANEL, no_star)
    assert _left(desk, text) == tuple(one for one in found if one is not no_star)


def test_a_draft_without_words_has_nothing_to_look_at(desk: Desk) -> None:
    assert _left(desk, "") == ()


def _measures(desk: Desk, draft: DraftId, text: str) -> dict[Criterion, Measure]:
    checked = checked_draft(desk.meeting, drafts_of(desk), draft, parse(text), Choices())
    return {one.criterion: one for one in measures(checked, drafts_of(desk), Choices(), ())}


def test_a_draft_is_measured_by_what_it_tells(desk: Desk) -> None:
    text, _ = drafts_of(desk).draft_from_points(desk.meeting, PANEL)
    found = _measures(desk, PANEL, text)
    assert found[Criterion.ONCE].is_met
    assert not found[Criterion.THREE_PARTS].is_met
    desk.do(KeepPoint("fees and debts", (), desk.meeting.speaking, marks=(PointMark.STAR,)))
    later = _measures(desk, PANEL, text)
    assert (later[Criterion.STARRED].where, later[Criterion.LISTED].where) == (("fees and debts",), ("fees and debts",))


def test_a_perspective_is_measured_beside_the_concluding_remarks(desk: Desk) -> None:
    perspective = (Purpose.PERSPECTIVE, "panel-1")
    text = "Visas came up. Permits came up."
    assert Criterion.IN_COMMON not in _measures(desk, perspective, text)
    drafts_of(desk).exported(PANEL, text, Choices().attribution)
    assert _measures(desk, perspective, text)[Criterion.IN_COMMON].value == 1


def test_what_is_not_read_out_is_not_measured(desk: Desk) -> None:
    assert _measures(desk, (Purpose.WRITTEN_SUMMARY, None), "Visas came up.") == {}
    assert _measures(desk, PANEL, "") == {}


def _room_of_the_text(desk: Desk) -> tuple[float, float]:
    """How many words the check asks of the concluding remarks as they are drafted now, at least and at most."""
    drafts = drafts_of(desk)
    drafts.draft_from_points(desk.meeting, PANEL)
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    found = _measures(desk, PANEL, drafts.current(desk.meeting, PANEL))[Criterion.LENGTH]
    return found.least, found.most


def _thirty_statements(desk: Desk) -> None:
    for number in range(30):
        desk.do(GiveFloor(who(f"State {number}")))
        desk.do(KeepPoint(f"permits of kind {number}", (), desk.meeting.speaking), after=60)


def test_what_no_draft_could_tell_asks_for_no_longer_text(desk: Desk) -> None:
    _thirty_statements(desk)
    before = _room_of_the_text(desk)
    desk.do(KeepPoint("fees in writing", (), None, block="panel-1", written=True))
    desk.do(KeepPoint("who pays?", (), desk.meeting.speaking, PointKind.QUESTION))
    desk.do(AnswerQuestions(tuple(question.id for question in questions(desk.meeting))))
    desk.do(KeepPoint("a quotation", (), desk.meeting.speaking, PointKind.QUOTE))
    assert _room_of_the_text(desk) == before
    assert before[0] < 0.9 * FULL_ROOM


def test_what_a_person_took_out_asks_for_no_longer_text(desk: Desk) -> None:
    _thirty_statements(desk)
    text, _ = drafts_of(desk).draft_from_points(desk.meeting, PANEL)
    found = next(one for one in re.finditer(r"(?<=\]\] )[^\[\]]*kind 7\b[^\[\]]*\[\[p:[^\]]*\]\] ", text))
    shorter = text.replace(found[0], "")
    assert shorter != text
    assert _measures(desk, PANEL, shorter)[Criterion.LENGTH].least < 0.9 * FULL_ROOM


def test_what_had_no_room_or_came_since_asks_for_a_full_text(desk: Desk) -> None:
    _thirty_statements(desk)
    drafts_of(desk).draft_from_points(desk.meeting, PANEL)
    text = drafts_of(desk).current(desk.meeting, PANEL)
    desk.do(KeepPoint("fees and debts", (), desk.meeting.speaking))
    found = _measures(desk, PANEL, text)[Criterion.LENGTH]
    assert (found.least, found.most) == pytest.approx((0.9 * FULL_ROOM, 0.97 * FULL_ROOM))
