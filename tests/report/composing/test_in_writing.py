"""What is announced, then written as it was typed."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointShape
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import ChooseDraftLanguage, KeepPoint, ShapePoint
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import Choices, wording_for
from chairconsole.report.composing.in_writing import announced, submitted
from chairconsole.report.composing.items import material
from tests.domain.given import who
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import Noted

SUMMARY = (Purpose.WRITTEN_SUMMARY, None)
ENGLISH = vocabulary().lexicons[Language.ENGLISH]
GLOSSARY = vocabulary().glossary(Language.ENGLISH)


def submitted_text(noted: Noted) -> str:
    """How the written summary tells the only point, nobody named."""
    (item,) = material(noted.meeting, "panel-1", GLOSSARY, ENGLISH).items
    return submitted(item, Flow(wording_for(noted.meeting, SUMMARY, vocabulary(), Choices()))).text


def test_it_is_announced_by_whom_it_was_submitted_and_what_follows_stands_by_itself(noted: Noted) -> None:
    group = who("the African Group", ParticipantKind.GROUP)
    noted.do(KeepPoint("who pays? the fund is empty", (), None, written=True, written_by=group, block="panel-1"))
    (item,) = material(noted.meeting, "panel-1", GLOSSARY, ENGLISH).items
    flows = [
        Flow(wording_for(noted.meeting, SUMMARY, vocabulary(), Choices(named)))
        for named in (Attribution.NONE, Attribution.FULL)
    ]
    assert [submitted(item, flow).text for flow in flows] == [
        "It was submitted in writing: who pays? This point was made: the fund is empty.",
        "It was submitted in writing by the African Group: who pays? This point was made: the fund is empty.",
    ]
    assert announced(item, "Asked: {x}?", flows[0]).text == "Asked: who pays? This point was made: the fund is empty."


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [
        ("en", "No detention of children", "no detention of children"),
        ("en", "do not detain children; fees too high", "do not detain children. This point was made: fees too high"),
        ("en", "opposes detention w/o trial", "opposes detention without trial"),
        ("en", "Concern: fees", "concern: fees"),
        ("en", "share data", "share data"),
        ("fr", "ne pas détenir les enfants", "ne pas détenir les enfants"),
        ("fr", "s'oppose à la détention", "s’oppose à la détention"),
        ("es", "no detener a niños", "no detener a niños"),
        ("es", "rechaza la detención", "rechaza la detención"),
    ],
)
def test_what_was_submitted_says_what_was_typed_and_not_its_opposite(
    noted: Noted, language: str, typed: str, told: str
) -> None:
    noted.do(KeepPoint(typed, (), None, written=True, block="panel-1"))
    noted.do(ChooseDraftLanguage(Purpose.WRITTEN_SUMMARY, None, Language(language)))
    assert submitted_text(noted).partition(": ")[2] == f"{told}."


def test_it_does_so_whatever_a_person_said_of_its_shape(noted: Noted) -> None:
    point = KeepPoint("do not detain; opposes camps", (), None, written=True, block="panel-1")
    noted.do(point)
    noted.do(ShapePoint(next(iter(noted.meeting.points)), PointShape.VERB))
    assert submitted_text(noted) == "It was submitted in writing: do not detain. This point was made: opposes camps."
