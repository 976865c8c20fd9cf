"""The moderator's fifteen minutes."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criterion import Criterion
from chairconsole.report.checks.two_drafts import beside_the_seven
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.starting import said_in
from chairconsole.report.draft.draft_text import Draft
from tests.domain.given import Stage
from tests.report.composing.across import across, drafted
from tests.report.composing.drafted import leads, made, meeting, sentences
from tests.report.composing.typed_panels import typed_stage
from tests.report.composing.worked_meeting import session_of, vocabulary, worked, worked_stage


def test_the_perspective_has_its_parts_and_is_not_the_seven_minutes_again() -> None:
    draft = made(Purpose.PERSPECTIVE).draft
    assert leads(draft) == [
        "Excellencies, distinguished delegates, I report to you on the panel that I moderated.",
        "My first message is about data.",
        "The second message concerns fair recruitment.",
        "My third message is on skills and qualifications.",
        "I turn to where views differed.",
        "A number of proposals were made.",
        "Other points were raised as well.",
        "I come to what remains open.",
        "Looking back on this panel, I would draw two conclusions.",
    ]
    before, now = sentences(made(Purpose.CONCLUDING).draft), sentences(draft)
    assert sum(one in before for one in now) <= 0.4 * len(now)


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("This panel would look at visas. It will do more.", "in these words: “This panel would look at visas”."),
        ("Visas", "in these words: “Visas”."),
        ("Word " * 46, ""),
        ("Les données et les visas pour les personnes qui sont dans une situation difficile", ""),
    ],
)
def test_the_first_sentence_about_the_panel_in_the_agenda_is_quoted(description: str, told: str) -> None:
    plan = session_of([("data", "data")], "en").model_dump(mode="json")
    next(block for block in plan["days"][0]["blocks"] if block["id"] == "panel-1")["description"] = description
    meeting = Stage(Session.model_validate(plan)).meeting
    text = generate(meeting, (Purpose.PERSPECTIVE, "panel-1"), vocabulary()).draft.plain
    assert ("The agenda describes it" in text) is bool(told)
    assert told in text


@pytest.mark.parametrize(("language", "panel"), [("en", 1), ("fr", 1), ("en", 2), ("es", 1)])
def test_proposals_are_announced_if_they_have_a_part_of_their_own(language: str, panel: int) -> None:
    stage = typed_stage(language, panel)
    draft = generate(stage.meeting, (Purpose.PERSPECTIVE, "panel-1"), vocabulary()).draft
    frames = vocabulary().lexicons[Language(language)].remarks
    is_announced = any(named in one for one in sentences(draft) for named in frames.announced_proposals)
    assert is_announced is (frames.proposals_lead_in in leads(draft))


def test_a_proposal_that_is_a_message_is_announced_with_the_others() -> None:
    proposed = ("ban fees", "ban fees", "open schools", "train judges")
    noted = [(f"D{number}", "work", f"recommendation: {words}") for number, words in enumerate(proposed)]
    text = drafted(across({"panel-1": noted}), (Purpose.PERSPECTIVE, "panel-1")).plain
    assert "The proposal to ban fees is among them." in text
    assert "the proposals made" in text


def test_what_was_said_before_is_said_with_another_verb() -> None:
    draft = (Purpose.PERSPECTIVE, "panel-1")
    first = generate(meeting(), draft, vocabulary()).draft
    again = generate(meeting(), draft, vocabulary(), Choices(said_before=said_in([first]))).draft
    common = set(sentences(first)) & set(sentences(again))
    openings = ("One panellist", "One United", "One civil", "We heard", "The point was made", "A few", "Two")
    assert [one for one in sentences(first) if one.startswith(openings)]
    assert not [one for one in common if one.startswith(openings)]


def test_three_lines_set_the_panel_beside_another_that_has_messages() -> None:
    stage = worked_stage(worked("en"))
    found = []
    for text in ("visas for families", "family visas"):
        stage.do(KeepPoint(text, ("data",), None, block="panel-2"))
        found.append(next(reversed(stage.meeting.points)))
    stage.do(MakeMessage(tuple(found), ""))
    draft = (Purpose.PERSPECTIVE, "panel-1")
    made_beside = generate(stage.meeting, draft, vocabulary()).draft
    words = vocabulary().lexicons[Language.ENGLISH], vocabulary().glossary(Language.ENGLISH, {})
    checked = Checked(made_beside, stage.meeting, draft, *words)
    lines = next(one for one in beside_the_seven(checked, Draft()) if one.criterion is Criterion.ACROSS_PANELS)
    assert lines.is_met
    assert lines.where == (
        "This point was new in panel 1.",
        "This theme was new in panel 1.",
        "This theme was new in panel 1.",
    )
