"""The thematic expert's fifteen minutes."""

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.admission import LeftOut
from tests.report.composing.drafted import leads, made


def test_the_thematic_expert_tells_what_links_the_themes_and_what_could_come_of_it() -> None:
    generated = made(Purpose.THEMATIC_EXPERT)
    assert leads(generated.draft)[1:] == [
        "I begin with what runs through several themes.",
        "Some ideas deserve further discussion.",
        "Some of what we heard could become commitments.",
        "I end with options for the way forward.",
        "I thank you.",
    ]
    assert set(generated.why_left_out.values()) == {LeftOut.NOT_OF_THIS_FORM}
