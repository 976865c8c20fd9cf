"""The fifteen minutes beside the seven."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criterion import Criterion, Measure
from chairconsole.report.checks.two_drafts import beside_the_seven
from chairconsole.report.draft.draft_text import parse
from tests.domain.given import Stage
from tests.report.composing.worked_meeting import noted, session_of, speaks
from tests.report.remarks.given import glossary, lexicon


def _measures(stage: Stage, fifteen: str, seven: str = "") -> dict[Criterion, Measure]:
    words = lexicon(Language.ENGLISH), glossary(Language.ENGLISH)
    checked = Checked(parse(fifteen), stage.meeting, (Purpose.PERSPECTIVE, "panel-1"), *words)
    return {one.criterion: one for one in beside_the_seven(checked, parse(seven))}


def _stage() -> Stage:
    stage = Stage(session_of([("data", "data")], "en"))
    stage.at("10:15").open("panel-1")
    return stage


def test_how_much_two_texts_have_in_common() -> None:
    found = _measures(_stage(), "A is a. B is b.\n\nC is c. D is d.", "X is x. B is b. D is d!")[Criterion.IN_COMMON]
    assert (found.value, found.where, found.is_met) == (0.25, ("B is b.",), True)
    assert not _measures(_stage(), "A is a. B is b.", "B is b.")[Criterion.IN_COMMON].is_met
    assert _measures(_stage(), "")[Criterion.IN_COMMON].value == 0


def test_lines_on_other_panels_are_asked_for_if_two_panels_have_messages() -> None:
    stage = _stage()
    text = "One. [[s:panels-a]] Two. [[s:panels-b]] Three. [[s:panels-c]] Four."
    speech = {"D1": speaks(stage, "D1"), "D2": speaks(stage, "D2")}
    assert Criterion.ACROSS_PANELS not in _measures(stage, text)
    here = [noted(stage, {"text": "visas", "theme": "data", "what": "point", "who": who}, speech) for who in speech]
    stage.do(MakeMessage(tuple(here), ""))
    assert Criterion.ACROSS_PANELS not in _measures(stage, text)
    there = []
    for number in range(2):
        stage.do(KeepPoint(f"visas {number}", ("data",), None, block="panel-2"))
        there.append(next(reversed(stage.meeting.points)))
    stage.do(MakeMessage(tuple(there), ""))
    assert _measures(stage, text)[Criterion.ACROSS_PANELS].is_met
    assert not _measures(stage, "One. [[s:panels-a]] Two. [[s:panels-b]] Four.")[Criterion.ACROSS_PANELS].is_met
