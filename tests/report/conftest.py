"""A stage: a small session, a clock that only moves when told, and the chair's commands carried out on a meeting."""

import datetime as dt
import itertools

import pytest

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import About, LimitOf, ListState, Mode, Part, PointKind
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands import (
    agenda_commands,
    list_commands,
    note_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
)
from chairconsole.domain.events.envelope import enveloped
from chairconsole.domain.meeting.fold import apply
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.decide import decide
from tests.report.draft.noted import Noted

PLAN = {
    "format": 1,
    "id": "test-session",
    "title": "First informal thematic session",
    "theme": "Human rights of all migrants",
    "series": "Global compact",
    "reference": "A/RES/71/280",
    "venue": {"city": "Geneva", "place": "Room XIX", "time_zone": "Europe/Zurich"},
    "rules": {"floor_limit": "3:00", "themes": ["National policies", "Data"]},
    "people": [{"id": "ana", "name": "Ana Silva"}, {"id": "bo", "name": "Bo Lee"}],
    "days": [
        {
            "date": "2017-05-08",
            "blocks": [
                {"id": "opening", "kind": "opening", "start": "10:00", "end": "10:15", "title": "Opening segment"},
                {
                    "id": "panel-1",
                    "kind": "panel",
                    "start": "10:15",
                    "end": "13:00",
                    "title": "Panel 1",
                    "seats": [
                        {"id": "moderator", "role": "moderator", "label": "Moderator", "people": ["ana", "bo"]},
                        {"id": "expert-1", "role": "expert", "label": "Expert 1"},
                    ],
                    "steps": [
                        {"id": "open", "kind": "remarks", "title": "Opening", "seat": "moderator", "limit": "7:00"},
                        {
                            "id": "expert",
                            "kind": "remarks",
                            "title": "Expert",
                            "seat": "expert-1",
                            "limit": "5:00-7:00",
                        },
                        {"id": "floor", "kind": "discussion", "title": "Discussion"},
                        {
                            "id": "end",
                            "kind": "remarks",
                            "title": "Concluding remarks",
                            "seat": "moderator",
                            "limit": "7:00",
                            "reserve": True,
                        },
                    ],
                },
            ],
        },
        {
            "date": "2017-05-09",
            "blocks": [{"id": "closing", "kind": "closing", "start": "17:50", "end": "18:00", "title": "Closing"}],
        },
    ],
}


class Stage:
    """Carries out commands at the instant of its own clock and keeps the meeting that follows."""

    def __init__(self) -> None:
        self.plan = Session.model_validate(PLAN)
        self.meeting = Meeting(given=self.plan, session=self.plan)
        self._ids = (f"id-{number}" for number in itertools.count(1))
        self._at = dt.datetime(2017, 5, 8, 8, 15, tzinfo=dt.UTC)

    @property
    def now(self) -> Stamp:
        """The instant of the clock, whose wall and steady hands agree."""
        passed = self._at - dt.datetime(2017, 5, 8, tzinfo=dt.UTC)
        return Stamp(self._at, "boot-1", (passed // dt.timedelta(microseconds=1)) * 1000)

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self._at += dt.timedelta(seconds=seconds)

    def do(self, command: Command) -> None:
        """Carry out a command; what it makes happen shares one instant and one step."""
        happenings = decide(self.meeting, command, self.now, self._new_id)
        events = enveloped(happenings, self.now, self._new_id, after=self.meeting.history, origin="here")
        self.meeting = apply(self.meeting, events)

    def _new_id(self) -> str:
        return next(self._ids)

    def begin(self, *, mode: Mode = Mode.LIVE, shifted_days: int = 0) -> None:
        self.do(session_commands.BeginSession(session=self.plan, mode=mode, shifted_days=shifted_days))

    def discuss(self) -> None:
        """Begin the session and open the discussion of the panel, without the speeches before it."""
        self.begin()
        self.do(agenda_commands.GoToStep("panel-1", "floor"))

    def who(self, name: str, kind: str = "member_state", *, key: str = "", spoken: str = "") -> Participant:
        return Participant(
            key=key or name[:3].upper(),
            name=name,
            spoken=spoken or name,
            kind=ParticipantKind(kind),
            regional_group=None,
        )

    def ask(self, *who: Participant, behalf: Participant | None = None) -> list[str]:
        """Put them on the floor list; the ids of their requests."""
        known = set(self.meeting.requests)
        self.do(list_commands.AddRequests(tuple(list_commands.NewRequest(one, behalf) for one in who)))
        return [request for request in self.meeting.requests if request not in known]

    def call(self, who: Participant, *, behalf: Participant | None = None) -> str:
        """Let somebody ask for the floor and have it; the id of the intervention."""
        (request,) = self.ask(who, behalf=behalf)
        self.do(speech_commands.CallRequest(request))
        return self.speaking

    def speak(self, who: Participant, seconds: float, *, behalf: Participant | None = None) -> str:
        """Let somebody ask, speak that long and finish; the id of the intervention."""
        speech = self.call(who, behalf=behalf)
        self.wait(seconds)
        self.do(speech_commands.Finish())
        return speech

    @property
    def speaking(self) -> str:
        assert self.meeting.speaking is not None
        return self.meeting.speaking

    def note(
        self,
        text: str,
        *themes: str,
        of: str | None = None,
        what: PointKind = PointKind.POINT,
        to: tuple[str, ...] = (),
    ) -> None:
        self.do(note_commands.KeepPoint(text=text, themes=themes, intervention=of, what=what, to=to))


@pytest.fixture
def stage() -> Stage:
    return Stage()


@pytest.fixture
def course(stage: Stage) -> Stage:
    """A discussion of three segments, with all that can be set and that can interrupt it."""
    stage.discuss()  # 10:15:00 at the venue
    norway, chad, peru, kenya = (stage.who(name) for name in ("Norway", "Chad", "Peru", "Kenya"))
    stage.do(list_commands.AddRequests((list_commands.NewRequest(norway, None, About.QUESTION, ("expert-1",)),)))
    stage.do(agenda_commands.Next())
    first = stage.speaking
    stage.wait(20)
    stage.do(speech_commands.AskToSlowDown())
    stage.do(proceedings_commands.RaisePointOfOrder(peru, "The interpretation"))
    stage.wait(10)
    stage.do(proceedings_commands.RuleOnPointOfOrder("go on"))
    stage.wait(10)
    stage.do(speech_commands.Finish())  # 10:15:40
    stage.do(proceedings_commands.SetLimit(LimitOf.FLOOR, Limit.of(120), "time"))
    stage.do(speech_commands.GiveFloorBack())
    stage.wait(10)
    stage.do(proceedings_commands.SwitchSegment())  # 10:15:50, Norway still speaks
    stage.do(speech_commands.GiveFloor(stage.who("unused", "seat"), seat="expert-1"))
    stage.wait(30)
    stage.do(speech_commands.Finish())
    reply = list_commands.NewRequest(chad, is_reply=True, answers=first)
    stage.do(list_commands.AddRequests((reply,)))
    stage.do(agenda_commands.Next())  # 10:16:20, the floor again
    stage.do(list_commands.SetListState(ListState.CLOSED))
    both = (list_commands.NewRequest(chad), list_commands.NewRequest(kenya))
    stage.do(list_commands.AddRequests(both, frozenset({"list_is_closed"}), together=True))
    stage.wait(10)
    stage.do(proceedings_commands.SuspendMeeting("consultations"))
    return stage


@pytest.fixture
def panel(stage: Stage) -> Stage:
    """A whole panel: every kind of speech and outcome, with known figures (see the comments)."""
    stage.begin()  # 10:15:00 at the venue
    stage.wait(120)
    stage.do(agenda_commands.OpenBlock("panel-1"))  # 10:17:00
    stage.do(agenda_commands.Next())  # the moderator, over by 12 seconds
    stage.wait(432)
    stage.do(agenda_commands.Next())  # 10:24:12 the expert, within the range
    stage.wait(370)
    stage.do(agenda_commands.Next())  # 10:30:22 the discussion
    philippines = stage.who("Philippines", key="PHL", spoken="the Philippines")
    group = stage.who("Group of 77", "group", key="G77", spoken="the Group of 77 and China")
    norway, chad, peru, kenya = (stage.who(name) for name in ("Norway", "Chad", "Peru", "Kenya"))
    (first,) = stage.ask(philippines, behalf=group)
    stage.wait(8)
    stage.do(speech_commands.CallRequest(first))  # 10:30:30, paused for 20 s: speaks 100 s
    stage.wait(60)
    stage.do(speech_commands.Pause())
    stage.wait(20)
    stage.do(speech_commands.Resume())
    stage.wait(40)
    stage.note("Regional compacts work\nwell", "national-policies", "data", of=stage.speaking)
    stage.note("How many?", "data", of=stage.speaking, what=PointKind.QUESTION, to=("expert-1",))
    stage.do(speech_commands.Finish())  # 10:32:30
    stage.wait(30)
    second, third, withdrawn, _ = stage.ask(norway, chad, peru, kenya)
    stage.do(
        speech_commands.CallRequest(second)
    )  # 10:33:00, dated back by 15 s, 30 s added: speaks 225 s, over by 15 s
    stage.wait(30)
    stage.do(agenda_commands.StartedEarlier(of=Part.SPEECH, by=dt.timedelta(seconds=15)))
    stage.do(speech_commands.AddTime(30))
    stage.wait(180)
    stage.do(speech_commands.CallRequest(third))  # 10:36:30, absent after 5 s
    stage.wait(5)
    stage.do(speech_commands.SpeakerAbsent())
    stage.do(list_commands.Withdraw(withdrawn))
    expert = stage.who("unused", "seat")
    stage.do(speech_commands.GiveFloor(expert, seat="expert-1"))  # 10:36:35, no limit, speaks 25 s
    stage.wait(25)
    stage.do(speech_commands.Finish())  # 10:37:00
    stage.do(agenda_commands.GoToStep("panel-1", "end"))
    stage.wait(300)
    stage.do(agenda_commands.CloseBlock())  # 10:42:00; Kenya was not reached
    return stage


@pytest.fixture
def noted() -> Noted:
    """A meeting of which points are noted, one line for each."""
    return Noted()
