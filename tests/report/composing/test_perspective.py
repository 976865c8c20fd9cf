"""The moderator's fifteen minutes."""

import pytest

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.generate import generate
from tests.domain.given import Stage
from tests.report.composing.drafted import leads, made, sentences
from tests.report.composing.worked_meeting import session_of, vocabulary


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
        "As moderator, I would draw two conclusions: that the gaps in data can be closed only together, and that fair "
        "recruitment needs rules on both sides of a border.",
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
