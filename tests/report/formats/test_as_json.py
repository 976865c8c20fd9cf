"""The JSON export, and the meeting built again from it."""

import json

import pytest

from chairconsole.domain.base.event_parts import ExpertPart, Mode, PointKind, PointShape
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.commands import note_commands
from chairconsole.domain.commands.list_commands import EnteredByMistake
from chairconsole.domain.commands.speech_commands import CallRequest
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.plan.session import Session
from chairconsole.report.formats.as_json import json_report
from tests.domain.elsewhere import one_more


def read(stage):
    return json.loads(json_report(stage.meeting, stage.now))


def rebuilt(document):
    events = [Event.model_validate(event) for event in document["events"]]
    return fold(Session.model_validate(document["session"]), events)


def test_the_meeting_can_be_built_again(panel):
    panel.do(Undo())
    document = read(panel)
    assert rebuilt(document) == panel.meeting
    assert document["format"] == "chairconsole.meeting"
    assert document["format_number"] == 1


def test_the_session_is_as_its_file_has_it(stage):
    stage.begin(mode=Mode.REHEARSAL, shifted_days=2)
    document = read(stage)
    assert Session.model_validate(document["session"]) == stage.plan
    assert (document["mode"], document["shifted_days"]) == ("rehearsal", 2)
    assert document["session"]["rules"]["floor_limit"] == "3:00"
    assert document["agenda"][0]["planned_start"] == {
        "utc": "2017-05-10T08:00:00Z",
        "venue": "2017-05-10T10:00:00+02:00",
    }


def test_the_speaking_time_of_kinds_regions_and_groups(panel):
    times = read(panel)["speaking_time"]
    assert {part["of"]: part["seconds"] for part in times["by_kind"]} == {"member_state": 325, "seat": 1127}
    assert times["by_region"] == [{"of": "", "interventions": 2, "participants": 2, "seconds": 325}]
    assert times["by_group"] == [{"of": "Group of 77", "interventions": 1, "participants": 1, "seconds": 100}]


def test_an_intervention_is_complete(panel):
    speech = read(panel)["interventions"][2]
    points = speech.pop("points")
    assert speech == {
        "number": 3,
        "id": speech["id"],
        "block": {"id": "panel-1", "title": "Panel 1"},
        "step": {"id": "floor", "title": "Discussion"},
        "participant": {
            "key": "PHL",
            "name": "Philippines",
            "spoken": "the Philippines",
            "kind": "member_state",
            "regional_group": None,
        },
        "behalf": {
            "key": "G77",
            "name": "Group of 77",
            "spoken": "the Group of 77 and China",
            "kind": "group",
            "regional_group": None,
        },
        "seat": None,
        "request": speech["request"],
        "asked": {"utc": "2017-05-08T08:30:22Z", "venue": "2017-05-08T10:30:22+02:00"},
        "began": {"utc": "2017-05-08T08:30:30Z", "venue": "2017-05-08T10:30:30+02:00"},
        "ended": {"utc": "2017-05-08T08:32:30Z", "venue": "2017-05-08T10:32:30+02:00"},
        "limit": {"text": "3:00", "lower_seconds": 180, "upper_seconds": 180},
        "added_seconds": 0,
        "allowed_seconds": 180,
        "spoken_seconds": 100,
        "over_seconds": 0,
        "paused_seconds": 20,
        "pauses": [
            {
                "began": {"utc": "2017-05-08T08:31:30Z", "venue": "2017-05-08T10:31:30+02:00"},
                "ended": {"utc": "2017-05-08T08:31:50Z", "venue": "2017-05-08T10:31:50+02:00"},
            }
        ],
        "void": None,
        "outcome": "spoke",
        "about": None,
        "to": [],
        "continues": None,
        "is_reply": False,
        "answers": None,
        "segment": {"number": 1, "of": "floor"},
        "limit_set": None,
        "slow_downs": [],
    }
    assert points[0]["text"] == "Regional compacts work\nwell"
    assert points[0]["themes"][0] == {"id": "national-policies", "name": "National policies"}
    assert (points[1]["kind"], points[1]["to"]) == ("question", [{"id": "expert-1", "name": "Expert 1"}])


def test_what_was_set_and_asked_for_in_the_course(course):
    document = read(course)
    assert rebuilt(document) == course.meeting
    norway, again, expert, reply = document["interventions"]
    assert (norway["about"], norway["to"]) == ("question", [{"id": "expert-1", "name": "Expert 1"}])
    assert norway["slow_downs"] == [{"utc": "2017-05-08T08:15:20Z", "venue": "2017-05-08T10:15:20+02:00"}]
    assert (again["continues"], again["limit_set"]) == (norway["id"], None)
    assert (expert["segment"], reply["segment"]) == (
        {"number": 2, "of": "panellists"},
        {"number": 3, "of": "floor"},
    )
    assert (reply["is_reply"], reply["answers"]) == (True, norway["id"])
    assert [(one["number"], one["of"], one["speeches"]) for one in document["segments"]] == [
        (1, "floor", 1),
        (2, "panellists", 1),
        (3, "floor", 1),
    ]
    (limit,) = document["limits"]
    assert (limit["of"], limit["limit"]["text"], limit["until"], limit["reason"]) == ("floor", "2:00", "block", "time")
    order, suspension = document["interruptions"]
    assert (order["kind"], order["by"]["name"], order["ruling"]) == ("point_of_order", "Peru", "go on")
    assert order["intervention"] == norway["id"]
    assert (suspension["kind"], suspension["text"], suspension["ended"]) == ("suspension", "consultations", None)
    chad, kenya = [request for request in document["requests"] if request["state"] == "waiting"]
    assert (chad["together"], kenya["together"], chad["after_closing"]) == (True, True, True)


def test_requests_tell_how_they_ended(panel):
    requests = read(panel)["requests"]
    assert [(request["participant"]["name"], request["outcome"]) for request in requests] == [
        ("Philippines", "spoke"),
        ("Norway", "spoke"),
        ("Chad", "absent"),
        ("Peru", "withdrawn"),
        ("Kenya", "not_reached"),
    ]
    assert {request["state"] for request in requests} == {"ended"}


def test_requests_that_have_not_ended(stage):
    stage.discuss()
    first, _, _, mistake = stage.ask(*(stage.who(name) for name in ("Norway", "Chad", "Peru", "Kenya")))
    stage.do(CallRequest(first))
    stage.do(EnteredByMistake(mistake))
    requests = read(stage)["requests"]
    assert [(request["state"], request["outcome"], request["place"]) for request in requests] == [
        ("has_the_floor", None, None),
        ("waiting", None, 1),
        ("waiting", None, 2),
        ("void", None, None),
    ]


@pytest.mark.parametrize(
    "text", ["👩‍👧 שלום =cmd()\n<script>\x00\u2028", "half a character \ud83d", "safe\u202egnp.exe\u2069"]
)
def test_text_from_outside_comes_back_unchanged(stage, text):
    stage.discuss()
    stage.note("Early", "data")
    speech = stage.speak(stage.who(text, "other", key="text:x"), 10)
    stage.note(text, of=speech)
    written = json_report(stage.meeting, stage.now).encode()
    assert not {"\u202e", "\u2069"} & set(written.decode())
    document = json.loads(written)
    assert document["interventions"][0]["participant"]["name"] == text
    (point,) = document["unattached_points"]
    assert (point["text"], point["intervention"], point["block"]) == ("Early", None, "panel-1")
    assert rebuilt(document) == stage.meeting


def test_events_that_could_not_apply_are_listed(stage):
    stage.begin()
    begun = stage.meeting.history
    stage.meeting = fold(stage.plan, (*begun, one_more(begun)))
    (misfit,) = read(stage)["not_applied"]
    assert misfit == {"seq": 2, "id": "again", "kind": "session_began", "why": "the session has begun already"}


def test_a_session_in_which_nothing_happened(stage):
    document = read(stage)
    assert (document["events"], document["shifted_days"], document["mode"]) == ([], 0, "live")
    stage.begin()
    document = read(stage)
    assert document["interventions"] == document["requests"] == document["unattached_points"] == []
    assert len(document["agenda"]) == 3
    assert rebuilt(document) == stage.meeting


def test_it_is_the_same_each_time(panel):
    assert json_report(panel.meeting, panel.now) == json_report(rebuilt(read(panel)), panel.now)


def test_what_was_said_of_points_messages_and_stakeholders_is_there(stage):
    stage.discuss()
    speech = stage.speak(stage.who("Union", "stakeholder"), 10)
    for text in "abc":
        stage.note(text, of=speech)
    a, b, c = stage.meeting.points
    for command in (
        note_commands.ShapePoint(a, PointShape.CLAUSE),
        note_commands.ChangePoint(b, written=True),
        note_commands.KeepPoint("z", (), None, written=True, written_by=stage.who("Mali")),
        note_commands.KeepPoint("line", (), None, PointKind.CONCLUSION, part=ExpertPart.IDEAS),
        note_commands.GiveShortName(a, "fees"),
        note_commands.MarkDiffering(b, a, "return"),
        note_commands.DecideLikeness((a, c), alike=True),
        note_commands.DecideLikeness((b, c), alike=False),
        note_commands.SetStakeholderKind(stage.meeting.interventions[speech].participant.key, StakeholderKind.ACADEMIA),
        note_commands.MakeMessage((c,)),
    ):
        stage.do(command)
    document = read(stage)
    points = document["interventions"][0]["points"]
    assert [(point["shape"], point["written"], point["short"]) for point in points] == [
        ("clause", False, "fees"),
        (None, True, ""),
        (None, False, ""),
    ]
    assert [point["written_by"] for point in points] == [None] * 3
    received, line = document["unattached_points"]
    assert (received["part"], line["part"]) == (None, "ideas_for_discussion")
    assert (received["written"], received["written_by"]["name"]) == (True, "Mali")
    assert document["differences"] == [{"sides": [a, b], "issue": "return"}]
    assert document["likenesses"] == [[a, document["messages"][0]["id"]]]
    assert document["messages"][0]["short"] == ""
    assert list(document["stakeholder_kinds"].values()) == ["academia"]
