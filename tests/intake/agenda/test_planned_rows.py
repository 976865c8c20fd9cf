"""Rows made ready to be blocks."""

from tests.intake.given import TOP, codes, doubt_of, proposal, times


def test_a_row_with_a_start_only_lasts_until_the_next_and_the_end_of_the_last_is_asked_for() -> None:
    text = f"{TOP}10:00 Opening\n10:30 Panel 1\n12:30 Closing"
    found = proposal(text)
    assert [row[:2] for row in times(found)] == [("10:00", "10:30"), ("10:30", "12:30"), ("12:30", "13:00")]
    assert times(proposal(text, {doubt_of(found, "end_unknown").id: "12:45"}))[-1][:2] == ("12:30", "12:45")


def test_an_overlap_is_kept_until_somebody_decides() -> None:
    text = f"{TOP}15:00-17:55 Panel 1\n17:50-18:00 Closing"
    found = proposal(text)
    assert times(found)[0][1] == "17:55"
    overlap = doubt_of(found, "overlap")
    assert (overlap.in_force, overlap.suggested, overlap.choices) == ("keep", "17:50", ("17:50", "keep"))
    assert times(proposal(text, {overlap.id: "17:50"}))[0][1] == "17:50"


def test_an_impossible_time_is_left_out_and_asked_about() -> None:
    text = f"{TOP}10:00-11:00 Opening\n12:00-11:30 Panel 1\n12:30-13:00 Closing"
    found = proposal(text)
    assert len(times(found)) == 2
    assert [(one.line, one.why) for one in found.left_out] == [(5, "impossible")]
    assert times(proposal(text, {"impossible_time:5": "11:30-12:00"}))[1][:2] == ("11:30", "12:00")


def test_an_impossible_time_is_told_as_it_is_written() -> None:
    found = proposal(f"{TOP}10:00-11:00 Opening\n10:00 - 25:70 Panel 1\n12:00-13:00 Closing")
    assert doubt_of(found, "impossible_time").details["time"] == "10:00 - 25:70"


def test_a_row_over_others_is_their_heading() -> None:
    text = f"{TOP}10:00-13:00 Morning session\n10:00-10:30 Opening\n10:30-13:00 Panel 1"
    found = proposal(text)
    assert [title for *_, title in times(found)] == ["Opening", "Panel 1"]
    assert "spans_others" in codes(found)
    assert len(times(proposal(text, {"spans_others:4": "block"}))) == 3


def test_a_time_without_a_title_is_left_out_unless_an_answer_gives_one() -> None:
    text = f"{TOP}10:00-11:00\tOpening\n11:00-12:00\t\n12:00-13:00\tClosing"
    assert [one.why for one in proposal(text).left_out] == ["no_title"]
    assert times(proposal(text, {"no_title:5": "Debate"}))[1] == ("11:00", "12:00", "other", "Debate")
