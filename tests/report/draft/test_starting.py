"""What a draft begins with."""

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.starting import begun, starts_from

GENERATED = parse("# Panel 1: perspective\n\n## A\n\nOne. [[p:1]] Two. [[p:2]]\n\nRoom for this. [[p:3]]\n")
FORMER_GENERATED = parse("# Panel 1: concluding\n\n## A\n\nOne. [[p:1]] Two. [[p:2]]\n")


def test_only_the_perspective_starts_from_another_draft() -> None:
    assert starts_from((Purpose.PERSPECTIVE, "panel-1")) == (Purpose.CONCLUDING, "panel-1")
    assert starts_from((Purpose.MAIN_CONCLUSIONS, None)) is None


def test_what_was_written_in_the_former_stays_and_what_had_no_room_comes_in() -> None:
    former = parse("# Panel 1: concluding\n\n## A\n\nOne, in my words. [[p:1]]\n\nThank you.\n")
    assert begun(GENERATED, former, FORMER_GENERATED) == parse(
        "# Panel 1: perspective\n\n## A\n\nOne, in my words. [[p:1]]\n\nRoom for this. [[p:3]]\n\nThank you.\n"
    )
    assert begun(GENERATED, Draft(), Draft()) == GENERATED
    by_hand = parse("Only typed.")
    assert begun(GENERATED, by_hand, Draft()).plain.count("Only typed.") == 1
