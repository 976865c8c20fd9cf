"""What a draft begins with."""

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.starting import begun, said_in, starts_from
from chairconsole.report.draft.draft_text import Draft, parse
from tests.domain.given import two_days

GENERATED = parse("# Now\n\nHere now. [[s:opening]]\n\nOne. [[p:1]]\n")


def test_the_perspective_starts_from_the_remarks_and_the_main_conclusions_from_the_perspectives() -> None:
    session = two_days()
    assert starts_from(session, (Purpose.PERSPECTIVE, "panel-1")) == ((Purpose.CONCLUDING, "panel-1"),)
    perspectives = ((Purpose.PERSPECTIVE, "panel-1"), (Purpose.PERSPECTIVE, "panel-2"))
    assert starts_from(session, (Purpose.MAIN_CONCLUSIONS, None)) == perspectives
    assert starts_from(session, (Purpose.CONCLUDING, "panel-1")) == ()


def test_only_what_was_written_by_hand_is_taken_over() -> None:
    before = parse("# Then\n\nThere. [[s:opening]]\n\nTwo. [[p:2]] Three. [[p:3]]\n")
    former = parse("# Then\n\nThere, dear all. [[s:opening]]\n\nTwo. [[p:2]] Three, as I say. [[p:3]]\n\nMy thanks.\n")
    said = "# Now\n\nHere now. [[s:opening]]\n\nOne. [[p:1]]\n\nThree, as I say. [[p:3]]\n\nMy thanks.\n"
    assert str(begun(GENERATED, [(former, before)])) == said.replace("\n\n\n", "\n\n")
    assert begun(GENERATED, [(before, before), (Draft(), Draft())]) == GENERATED


def test_what_was_said_is_known_sentence_by_sentence() -> None:
    assert said_in([GENERATED, parse("Two. [[p:2]]")]) == {"Here now.", "One.", "Two."}
    assert said_in([]) == frozenset()
