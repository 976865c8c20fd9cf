"""What a draft begins with."""

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.composing.starting import Former, begun, said_in, starts_from
from chairconsole.report.draft.draft_text import Draft, parse
from tests.domain.given import two_days

PANEL = (Purpose.CONCLUDING, "panel-1")
GENERATED = parse("# Now\n\nHere now. [[s:opening]]\n\nOne. [[p:1]]\n")


def test_the_perspective_starts_from_the_remarks_and_the_main_conclusions_from_the_perspectives() -> None:
    session = two_days()
    assert starts_from(session, (Purpose.PERSPECTIVE, "panel-1")) == ((Purpose.CONCLUDING, "panel-1"),)
    perspectives = ((Purpose.PERSPECTIVE, "panel-1"), (Purpose.PERSPECTIVE, "panel-2"))
    assert starts_from(session, (Purpose.MAIN_CONCLUSIONS, None)) == perspectives
    spoken = ((Purpose.MAIN_CONCLUSIONS, None), (Purpose.THEMATIC_EXPERT, None))
    assert starts_from(session, (Purpose.WRITTEN_SUMMARY, None)) == spoken
    assert starts_from(session, (Purpose.CONCLUDING, "panel-1")) == ()


def test_only_what_was_written_by_hand_is_taken_over() -> None:
    before = parse("# Then\n\nThere. [[s:opening]]\n\nTwo. [[p:2]] Three. [[p:3]]\n")
    former = parse("# Then\n\nThere, dear all. [[s:opening]]\n\nTwo. [[p:2]] Three, as I say. [[p:3]]\n\nMy thanks.\n")
    said = "# Now\n\nHere now. [[s:opening]]\n\nOne. [[p:1]]\n\nThree, as I say. [[p:3]]\n\nMy thanks.\n"
    assert str(begun(GENERATED, [Former(PANEL, former, before)])) == said.replace("\n\n\n", "\n\n")
    assert begun(GENERATED, [Former(PANEL, before, before), Former(PANEL, Draft(), Draft())]) == GENERATED


def test_it_stands_beside_what_it_stood_beside_and_never_behind_the_thanks() -> None:
    data, fees, end = (
        "Data. [[t:data]] One. [[p:1]] Two. [[p:2]]",
        "Three. [[p:3]] Four. [[p:4]]",
        "So. [[p:9]] Thanks.",
    )
    before = f"# Then\n\n{data}\n\n{fees}\n\n{end} [[s:thanks]]\n"
    former = (
        before.replace("Two. [[p:2]]", "Two, frankly. [[p:2]] Indeed.")
        .replace("Three. [[p:3]]", "Three, frankly. [[p:3]]")
        .replace("Four. [[p:4]]", "Four. [[p:4]]\n\nA word of mine.")
        .replace("Thanks. [[s:thanks]]", "Thanks. [[s:thanks]] Truly.\n\nMy last word.")
    )
    now_of_data = "Of data. [[t:data]] Said. [[p:1,7]]"
    now = f"# Now\n\nOf fees. [[t:fees]] Four. [[p:4]]\n\n{now_of_data} More. [[p:5]]\n\n{end} [[s:thanks]]\n"
    expected = (
        now.replace("Four. [[p:4]]", "Three, frankly. [[p:3]] Four. [[p:4]]\n\nA word of mine.\n\nMy last word.")
        .replace(now_of_data, f"{now_of_data} Two, frankly. [[p:2]] Indeed.")
        .replace("So. [[p:9]]", "So. [[p:9]] Truly.")
    )
    formers = [Former(PANEL, parse(former), parse(before))]
    assert str(begun(parse(now), formers)) == str(begun(parse(now), formers * 2)) == expected


def test_what_stood_beside_nothing_that_is_told_stands_behind_what_is_told() -> None:
    now = parse("# Now\n\nOne. [[p:1]]\n\nThanks. [[s:thanks]]\n")
    then, before = parse("# Then\n\nA word of mine. Two, frankly. [[p:2]]\n"), parse("# Then\n\nTwo. [[p:2]]\n")
    alone = Former(PANEL, then, before)
    told = "# Now\n\nOne. [[p:1]]\n\nA word of mine. Two, frankly. [[p:2]]\n\nThanks. [[s:thanks]]\n"
    assert str(begun(now, [alone])) == told
    assert begun(Draft(), [alone]).plain == "A word of mine. Two, frankly."


def test_it_stands_for_what_tells_the_same() -> None:
    now = "# Now\n\n## Conclusions\n\nThey concluded one. [[p:1]]\n\nThey concluded two. [[p:2]]\n"
    before = parse("# Then\n\nHere. [[s:opening]]\n\nMy conclusion is one. [[p:1]]\n")
    former = parse("# Then\n\nHere. [[s:opening]]\n\nMy conclusion is the first. [[p:1]]\n")
    expected = now.replace("They concluded one.", "My conclusion is the first.")
    assert str(begun(parse(now), [Former(PANEL, former, before)])) == expected


def test_what_was_said_is_known_sentence_by_sentence() -> None:
    assert said_in([GENERATED, parse("Two. [[p:2]]")]) == {"Here now.", "One.", "Two."}
    assert said_in([]) == frozenset()


def test_only_what_was_written_by_hand_is_retold() -> None:
    before = parse("# Then\n\nI conclude one. [[p:1]] I conclude two. [[p:2]]\n")
    former = Former(PANEL, parse("# Then\n\nI conclude one. [[p:1]] I say two. [[p:2]] I thank you.\n"), before)

    def retold(of: DraftId, text: str) -> str:
        return f"{of[1]}: {text}"

    expected = "# Now\n\nHere now. [[s:opening]]\n\nOne. [[p:1]] panel-1: I say two. [[p:2]] panel-1: I thank you.\n"
    assert str(begun(GENERATED, [former], retold)) == expected
