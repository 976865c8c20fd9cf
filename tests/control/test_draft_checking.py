"""What is left to look at in a draft, on every way out."""

import pytest

from chairconsole.control.draft_checking import left_to_look_at
from chairconsole.control.kept_findings import KeptFindings
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.finding import Finding, FindingCode
from chairconsole.report.composing.generate import Choices
from chairconsole.report.draft.draft_text import parse
from tests.control.conftest import drafts_of
from tests.desk import Desk
from tests.domain.given import who

PANEL = (Purpose.CONCLUDING, "panel-1")


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
