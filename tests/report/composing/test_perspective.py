"""The moderator's fifteen minutes."""

from chairconsole.domain.events.draft_events import Purpose
from tests.report.composing.drafted import leads, made, sentences


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
