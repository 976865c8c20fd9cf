"""What the readable account tells of one block."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.list_commands import AddRequests, MarkTextReceived, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import AddTime, CallRequest
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.report.formats.as_html import html_report
from chairconsole.report.formats.as_markdown import markdown_report


def part(stage, title):
    """The lines of one part of the only block that has it."""
    lines = markdown_report(stage.meeting, stage.now).split(f"#### {title}\n\n")[1].splitlines()
    return lines[: lines.index("")]


def test_what_each_step_took(panel):
    assert part(panel, "Steps") == [
        "- Opening: 10:17:00–10:24:12, took 7:12, limit 7:00",
        "- Expert: 10:24:12–10:30:22, took 6:10, limit 5:00-7:00",
        "- Discussion: 10:30:22–10:37:00, took 6:38",
        "- Concluding remarks: 10:37:00–10:42:00, took 5:00, limit 7:00",
    ]


def test_the_interventions_with_their_points(panel):
    assert part(panel, "Interventions") == [
        "- 10:17:00 **Moderator (Ana Silva, Bo Lee)**: 7:12 of 7:00, over by 0:12",
        "- 10:24:12 **Expert 1**: 6:10 of 5:00-7:00",
        "- 10:30:30 **the Philippines** on behalf of the Group of 77 and China: 1:40 of 3:00, paused for 0:20",
        "  - Regional compacts work / well \\[National policies; Data\\]",
        "  - Question to Expert 1: How many? \\[Data\\]",
        "- 10:32:45 **Norway**: 3:45 of 3:00 and 0:30 added, over by 0:15",
        "- 10:36:30 **Chad**: called, but was absent; does not count",
        "- 10:36:35 **Expert 1**: 0:25, no limit",
        "- 10:37:00 **Moderator (Ana Silva, Bo Lee)**: 5:00 of 7:00",
    ]


def test_what_was_received_in_writing_says_so_and_asks_nothing(stage):
    stage.discuss()
    mali = stage.who("Mali")
    for what, whose in ((PointKind.POINT, mali), (PointKind.QUESTION, mali), (PointKind.POINT, None)):
        stage.do(KeepPoint("x", (), None, what, written=True, written_by=whose))
    assert part(stage, "Notes not tied to a speech") == [
        "- x (received in writing from Mali)",
        "- Question: x (received in writing from Mali)",
        "- x (received in writing)",
    ]
    assert "#### Questions" not in markdown_report(stage.meeting, stage.now)
    html = html_report(stage.meeting, stage.now)
    assert html.count("x (received in writing from Mali)") == 2


def test_questions_and_who_was_not_heard(panel):
    assert part(panel, "Questions") == ["- To Expert 1: How many? (from the Philippines)"]
    assert part(panel, "Who was not heard") == ["- Not reached: Kenya", "- Withdrawn: Peru", "- Absent: Chad"]


def test_the_course_of_a_discussion(course):
    assert part(course, "Interventions") == [
        "- 10:15:00 **Norway** (question to Expert 1): 0:30 of 3:00, paused for 0:10, asked to speak more slowly",
        "- 10:15:40 **Norway** (question to Expert 1; continues): 0:10 of 2:30",
        "- 10:15:50 **Expert 1**: 0:30, no limit",
        "- 10:16:20 **Chad** (right of reply to Norway): 0:10 so far of 3:00, paused for 0:00, has the floor",
    ]
    assert part(course, "Segments") == [
        "- 1, floor: 10:15:00–10:15:50, 0:50, 1 intervention",
        "- 2, panellists: 10:15:50–10:16:20, 0:30, 1 intervention",
        "- 3, floor: since 10:16:20, 0:10 so far, 1 intervention",
    ]
    assert part(course, "Limits set") == ["- 10:15:40 the floor: 2:00, for the rest of the block: time"]
    assert part(course, "Interruptions") == [
        "- 10:15:20–10:15:30 point of order by Peru: The interpretation; ruling: go on",
        "- 10:16:30, not over meeting suspended: consultations",
    ]


def test_a_text_that_was_received_is_told(panel):
    request = list(panel.meeting.requests)[-1]
    panel.do(MarkTextReceived((request,)))
    assert part(panel, "Who was not heard")[0] == "- Not reached: Kenya (text received)"


def test_a_name_to_follow_is_called_so(stage):
    stage.discuss()
    stage.do(AddRequests((NewRequest(None),)))
    assert part(stage, "Who was not heard") == ["- Still waiting: (name not given)"]


def test_what_still_goes_on(stage):
    stage.discuss()
    norway, _ = stage.ask(stage.who("Norway"), stage.who("Chad"), behalf=stage.who("Nordic group", "group"))
    stage.do(CallRequest(norway))
    stage.do(AddTime(-60))
    stage.wait(130)
    assert part(stage, "Steps")[2] == "- Discussion: since 10:15:00, 2:10 so far"
    assert part(stage, "Interventions") == [
        "- 10:15:00 **Norway** on behalf of Nordic group: 2:10 so far of 3:00 less 1:00, over by 0:10, has the floor"
    ]
    assert part(stage, "Who was not heard") == ["- Still waiting: Chad on behalf of Nordic group"]


def test_notes_that_lost_their_speech_stay_in_their_block(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    stage.note("Why?", of=stage.speaking, what=PointKind.QUESTION)
    stage.note("12 %", of=stage.speaking, what=PointKind.FIGURE)
    stage.do(Undo())
    assert part(stage, "Notes not tied to a speech") == ["- Question: Why?", "- Figure: 12 %"]
    assert part(stage, "Questions") == ["- Why?"]
