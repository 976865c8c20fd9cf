"""What is announced, then written as it was typed."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.events.draft_events import Attribution, Purpose
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.generate import Choices, wording_for
from chairconsole.report.composing.in_writing import announced, submitted
from chairconsole.report.composing.items import material
from tests.domain.given import who
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import Noted

GLOSSARY = vocabulary().glossary(Language.ENGLISH)


def test_it_is_announced_by_whom_it_was_submitted_and_what_follows_stands_by_itself(noted: Noted) -> None:
    group = who("the African Group", ParticipantKind.GROUP)
    noted.do(KeepPoint("who pays? the fund is empty", (), None, written=True, written_by=group, block="panel-1"))
    (item,) = material(noted.meeting, "panel-1", GLOSSARY, frozenset()).items
    flows = [
        Flow(wording_for(noted.meeting, (Purpose.WRITTEN_SUMMARY, None), vocabulary(), Choices(named)))
        for named in (Attribution.NONE, Attribution.FULL)
    ]
    assert [submitted(item, flow).text for flow in flows] == [
        "It was submitted in writing: who pays. This point was made: the fund is empty.",
        "It was submitted in writing by the African Group: who pays. This point was made: the fund is empty.",
    ]
    assert announced(item, "Asked: {x}?", flows[0]).text == "Asked: who pays? This point was made: the fund is empty."
