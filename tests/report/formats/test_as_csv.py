"""The CSV export, read back as a spreadsheet reads it."""

import csv
import io
import re

from chairconsole.domain.base.event_parts import LimitOf, Mode, PointKind
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import AddTime
from chairconsole.report.formats.as_csv import csv_report


def read(stage):
    text = csv_report(stage.meeting, stage.now)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def test_the_figures_of_a_panel(panel):
    seconds = [f"{what} (seconds)" for what in ("Spoken", "Limit", "Over the limit", "Paused")]
    columns = ("Speaker", *seconds, "Outcome")
    assert [tuple(row[column] for column in columns) for row in read(panel)] == [
        ("Moderator (Ana Silva, Bo Lee)", "432", "420", "12", "0", "spoke"),
        ("Expert 1", "370", "420", "0", "0", "spoke"),
        ("Philippines", "100", "180", "0", "20", "spoke"),
        ("Norway", "225", "180", "15", "0", "spoke"),
        ("Chad", "5", "180", "0", "0", "absent"),
        ("Expert 1", "25", "", "", "0", "spoke"),
        ("Moderator (Ana Silva, Bo Lee)", "300", "420", "0", "0", "spoke"),
    ]


def test_times_points_and_what_does_not_count(panel):
    _, _, philippines, norway, chad, *_ = read(panel)
    assert norway["Asked for the floor (venue time)"] == "2017-05-08 10:33:00"
    assert norway["Began (venue time)"] == "2017-05-08 10:32:45"
    assert norway["Ended (UTC)"] == "2017-05-08 08:36:30"
    assert philippines["Points"] == "Regional compacts work / well | Question: How many?"
    assert philippines["Themes"] == "National policies; Data"
    assert (philippines["On behalf of"], philippines["Speaker key"]) == ("Group of 77", "PHL")
    assert (chad["Counts (yes or no)"], chad["Why it does not count"]) == ("no", "called, but was absent")


def test_what_was_asked_for_and_in_which_segment(course):
    columns = (
        *("About", "Put to", "Right of reply (yes or no)", "Replies to (speaker)", "Replies to (number)"),
        *("Continues (number)", "Segment (number)", "Segment of", "Asked to speak more slowly (times)"),
    )
    assert [tuple(row[column] for column in columns) for row in read(course)] == [
        ("question", "Expert 1", "no", "", "", "", "1", "floor", "1"),
        ("question", "Expert 1", "no", "", "", "1", "1", "floor", "0"),
        ("", "", "no", "", "", "", "2", "panellists", "0"),
        ("", "", "yes", "Norway", "1", "", "3", "floor", "0"),
    ]


def test_texts_that_nobody_spoke_have_rows_that_do_not_count(stage):
    stage.discuss()
    speech = stage.speak(stage.who("Norway"), 10)
    stage.do(KeepPoint("of the longer text", (), speech, written=True))
    for text, whose in (("end fees", "Mali"), ("share data", "Mali"), ("visas", None)):
        stage.do(KeepPoint(text, (), None, written=True, written_by=whose and stage.who(whose), block="panel-1"))
    stage.do(KeepPoint("spoken by nobody known", (), None))
    norway, mali, unknown = read(stage)
    assert norway["Points"] == "of the longer text (received in writing)"
    told = [(row["Number"], row["Speaker"], row["Counts (yes or no)"], row["Points"]) for row in (mali, unknown)]
    assert told == [("", "Mali", "no", "end fees | share data"), ("", "", "no", "visas")]
    assert (mali["Why it does not count"], mali["Block id"]) == ("received in writing", "panel-1")


def test_a_limit_that_the_chair_set_says_since_when(stage):
    stage.discuss()
    stage.speak(stage.who("Norway"), 5)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(120)))
    stage.speak(stage.who("Chad"), 5)
    before, after = (row["Limit set by the chair (venue time)"] for row in read(stage))
    assert (before, after) == ("", "2017-05-08 10:15:05")


def test_time_taken_off_is_no_negative_figure(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    stage.do(AddTime(-60))
    (row,) = read(stage)
    assert (row["Time added (seconds)"], row["Time taken off (seconds)"]) == ("0", "60")
    assert row["Allowed in all (seconds)"] == "120"


def test_no_cell_starts_a_formula(stage):
    stage.discuss()
    names = ["=cmd()", "+1", "-1", "@x", "＝1", "\t=1", " =1", "a;=1", '"=1', "👩‍👧", "שלום, world", "nul\x00\nline"]
    for place, name in enumerate(names):
        speech = stage.speak(stage.who(name, "other", key=f"text:{name}{place}"), 5)
        stage.note(f"=1+1\n{name}", "=theme", of=speech)
        stage.note(name, of=speech, what=PointKind.QUOTE)
    rows = read(stage)
    assert len(rows) == len(names)
    for row in rows:
        for cell in row.values():
            assert not re.match(r"[\s\"]*[=+\-@＝＋－＠]", cell)
            assert not re.search(r"[\x00-\x1f\x7f]|;\s*=", cell)
    assert [row["Speaker"] for row in rows] == [
        "'=cmd()", "'+1", "'-1", "'@x", "'＝1", "'=1", "'=1", "a;'=1", "'\"=1", "👩‍👧", "שלום, world", "nul / line",
    ]  # fmt: skip


def test_a_running_speech_has_no_end(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    stage.wait(200)
    (row,) = read(stage)
    assert (row["Ended (UTC)"], row["Ended (venue time)"], row["Outcome"]) == ("", "", "has the floor")
    assert (row["Spoken (seconds)"], row["Over the limit (seconds)"]) == ("200", "20")


def test_a_rehearsal_says_so_in_every_row(stage):
    stage.begin(mode=Mode.REHEARSAL)
    stage.do(GoToStep("panel-1", "open"))
    assert [row["Live or rehearsal"] for row in read(stage)] == ["REHEARSAL"]


def test_a_session_in_which_nothing_happened_has_the_header_only(stage):
    stage.begin()
    assert read(stage) == []
    text = csv_report(stage.meeting, stage.now)
    assert text.endswith('"Live or rehearsal","Room\'s clock"\r\n')
    assert text.count("\r\n") == text.count("\n") == 1
