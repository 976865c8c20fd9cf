"""The readable account: its head, its order and its counts."""

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.meeting.fold import fold
from chairconsole.report.formats.as_markdown import markdown_report
from tests.domain.elsewhere import one_more


def written(stage):
    return markdown_report(stage.meeting, stage.now)


def test_the_head(panel):
    assert written(panel).startswith(
        "# First informal thematic session\n\n"
        "**Theme:** Human rights of all migrants\n\n"
        "Global compact, A/RES/71/280\n\n"
        "- Venue: Room XIX, Geneva; all times are those of Europe/Zurich\n"
        "- Mode: live\n"
        "- As of: 8 May 2017, 10:42:00\n"
    )


def test_a_rehearsal_says_so_before_anything_else(stage):
    stage.begin(mode=Mode.REHEARSAL)
    assert written(stage).startswith("> **REHEARSAL: practice, not the meeting.")
    assert "- Mode: REHEARSAL" in written(stage)


def test_days_and_blocks_in_order(panel):
    headings = [line for line in written(panel).splitlines() if line.startswith(("## ", "### "))]
    assert headings == [
        "## Monday, 8 May 2017",
        "### Opening segment",
        "### Panel 1",
        "## Tuesday, 9 May 2017",
        "### Closing",
        "## Counts",
        "## Time by regional group",
        "## Time on behalf of groups",
    ]
    assert "Planned 10:00–10:15; not held." in written(panel)
    assert "Planned 10:15–13:00; held 10:17–10:42." in written(panel)


def test_what_was_held_on_another_day_says_which(stage):
    stage.begin()
    stage.wait(24 * 3600)
    stage.do(OpenBlock("opening"))
    assert "Planned 10:00–10:15; open since 10:15 (9 May 2017)." in written(stage)


def test_the_counts_at_the_end(panel):
    assert "| Member States | 2 | 2 | 1 | 1 | 1 | 1 | 0 |\n| Speakers by plan (seats) | 2 | 4 |" in written(panel)


def test_the_time_by_group_at_the_end(panel):
    heading = "| Group | Interventions | Took the floor | Time |\n| --- | ---: | ---: | ---: |\n"
    assert written(panel).endswith(
        f"## Time by regional group\n\n{heading}| No regional group | 2 | 2 | 5:25 |\n\n"
        f"## Time on behalf of groups\n\n{heading}| Group of 77 | 1 | 1 | 1:40 |\n"
    )


def test_notes_outside_any_block_are_told(stage):
    stage.begin()
    stage.note("Early", "data")
    assert "## Notes outside any block\n\n- Early \\[Data\\]\n" in written(stage)


def test_entries_that_changed_nothing_are_mentioned(stage):
    stage.begin()
    begun = stage.meeting.history
    stage.meeting = fold(stage.plan, (*begun, one_more(begun)))
    assert "Note: 1 entry of the record does not fit" in written(stage)


def test_a_session_in_which_nothing_happened(stage):
    stage.begin()
    text = written(stage)
    assert text.count("not held.") == 3
    assert text.endswith("## Counts\n\nNobody has taken or asked for the floor.\n")


def test_text_from_outside_is_never_markup(stage):
    stage.discuss()
    hostile = "<script>x</script>\n# *a* [x](y) | `c`"
    speech = stage.speak(stage.who(hostile, "other", key="text:x"), 10)
    stage.note("1. first\n- second", of=speech)
    escaped = r"&lt;script&gt;x&lt;/script&gt; / \# \*a\* \[x\](y) \| \`c\`"
    assert f"- 10:15:00 **{escaped}**: 0:10 of 3:00\n  - 1\\. first / - second\n" in written(stage)
