"""A made-up session, and a stage on which its meeting is played: given events, when a command, then events."""

import datetime as dt
from itertools import count
from typing import Any

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Body, Mode
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.session_commands import BeginSession
from chairconsole.domain.commands.speech_commands import AddTime, CallRequest, Finish, GiveFloor, Pause, Resume
from chairconsole.domain.events.envelope import Event, enveloped
from chairconsole.domain.events.list_events import RequestAdded
from chairconsole.domain.events.speech_events import FloorGiven
from chairconsole.domain.meeting.fold import apply, fold
from chairconsole.domain.meeting.speech import Intervention, Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.decide import decide

SECOND = dt.timedelta(seconds=1)
MINUTE = dt.timedelta(minutes=1)
FOLDED_EACH = 48
"""Up to so many events a stage folds them all anew after each command, and after about every eighth from then on."""


def seconds(number: float) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(seconds=number)


def minutes(number: float) -> dt.timedelta:
    """A length of time."""
    return dt.timedelta(minutes=number)


def two_days() -> Session:
    """Two days in Zurich (UTC+2): an opening, a panel, a break and a second panel; a summary panel and a closing."""
    panel_seats = [
        {"id": "moderator", "role": "moderator", "label": "Moderator"},
        *({"id": f"expert-{n}", "role": "expert", "label": f"Expert {n}"} for n in (1, 2, 3)),
    ]
    panel_steps = [
        {"id": "opening", "kind": "remarks", "title": "Opening remarks", "seat": "moderator", "limit": "7:00"},
        *(
            {
                "id": f"expert-{n}",
                "kind": "remarks",
                "title": f"Expert {n}",
                "seat": f"expert-{n}",
                "limit": "5:00-7:00",
            }
            for n in (1, 2, 3)
        ),
        {"id": "discussion", "kind": "discussion", "title": "Discussion"},
        {
            "id": "concluding",
            "kind": "remarks",
            "title": "Concluding remarks",
            "seat": "moderator",
            "limit": "7:00",
            "reserve": True,
        },
    ]
    panel = {"kind": "panel", "seats": panel_seats, "steps": panel_steps}
    welcome = {
        "seats": [
            {"id": "co-1", "role": "co-facilitator", "label": "Co-facilitator 1", "people": ["ada"]},
            {"id": "secretary-general", "role": "secretary-general", "label": "Secretary-General of the conference"},
        ],
        "steps": [
            {"id": "welcome", "kind": "remarks", "title": "Welcome", "seat": "co-1", "limit": "10:00"},
            {"id": "brief", "kind": "remarks", "title": "Issue brief", "seat": "secretary-general"},
        ],
    }
    day_1 = [
        {"id": "opening-1", "kind": "opening", "start": "10:00", "end": "10:15", "title": "Opening", **welcome},
        {"id": "panel-1", "start": "10:15", "end": "13:00", "title": "Panel 1", **panel},
        {"id": "lunch-1", "kind": "break", "start": "13:00", "end": "15:00", "title": "Lunch"},
        {"id": "panel-2", "start": "15:00", "end": "17:55", "title": "Panel 2", **panel},
        {"id": "closing-1", "kind": "closing", "start": "17:50", "end": "18:00", "title": "Closing"},
    ]
    summary = {
        "seats": panel_seats[:1],
        "steps": [{"id": "floor", "kind": "discussion", "title": "Reactions"}],
        "rules": {"floor_limit": "2:00", "group_limit": "4:00"},
    }
    day_2 = [
        {"id": "summary", "kind": "summary_panel", "start": "10:00", "end": "12:00", "title": "Summary", **summary},
        {"id": "closing-2", "kind": "closing", "start": "12:00", "end": "12:30", "title": "Closing"},
    ]
    return Session.model_validate(
        {
            "format": 1,
            "id": "made-up",
            "title": "A made-up session",
            "venue": {"city": "Geneva", "time_zone": "Europe/Zurich"},
            "rules": {"floor_limit": "3:00", "stakeholder_limit": "2:00"},
            "people": [{"id": "ada", "name": "Ada Example"}],
            "days": [
                {"date": "2026-06-01", "interpretation": ["10:00-13:00", "15:00-18:00"], "blocks": day_1},
                {"date": "2026-06-02", "interpretation": ["10:00-13:00"], "blocks": day_2},
            ],
        }
    )


def written() -> dict[str, Any]:
    """The session of two days as its file has it."""
    return two_days().model_dump(mode="json")


def panel_of(*steps: dict[str, object]) -> Session:
    """The two days with these steps in panel 1, each with its id for a title."""
    plan = two_days().model_dump(mode="json")
    plan["days"][0]["blocks"][1]["steps"] = [{"title": step["id"], **step} for step in steps]
    return Session.model_validate(plan)


def remarks(step: str, limit: str, seat: str = "moderator", *, reserve: bool = False) -> dict[str, object]:
    """A step of remarks, for `panel_of`."""
    return {"id": step, "kind": "remarks", "seat": seat, "limit": limit, "reserve": reserve}


def discussion(step: str = "discussion", seat: str | None = None) -> dict[str, object]:
    """A step of discussion, for `panel_of`."""
    return {"id": step, "kind": "discussion", "seat": seat}


def who(name: str, kind: ParticipantKind = ParticipantKind.MEMBER_STATE) -> Participant:
    """Somebody with this name, spoken as it is written."""
    return Participant(key=name, name=name, spoken=name, kind=kind)


class Stage:
    """A meeting, its events and an instant that only moves when it is told to.

    Each command is checked for what must always hold: its events apply, and `apply` gives what `fold` gives.
    """

    def __init__(
        self,
        session: Session | None = None,
        at: str = "2026-06-01T09:59",
        *,
        mode: Mode = Mode.LIVE,
        shifted_days: int = 0,
    ) -> None:
        self.session = session or two_days()
        self.meeting = Meeting(given=self.session, session=self.session)
        self.now = Stamp(self._instant(at), "boot-1", 1_000_000_000_000)
        self.events: tuple[Event, ...] = ()
        self._numbers = count(1)
        self._boots = count(2)
        self.do(BeginSession(session=self.session, mode=mode, shifted_days=shifted_days))

    def _instant(self, at: str) -> dt.datetime:
        return dt.datetime.fromisoformat(at).replace(tzinfo=self.session.zone).astimezone(dt.UTC)

    def new_id(self) -> str:
        """The next id: counted, so that every run has the same."""
        return f"id-{next(self._numbers):04}"

    def after(self, seconds: float = 0, *, minutes: float = 0) -> "Stage":
        """Let time pass."""
        self.now = self.now.later_by(dt.timedelta(seconds=seconds, minutes=minutes))
        return self

    def at(self, time: str) -> "Stage":
        """Let time pass until this time of the first day ("10:15:30"), or of the date before a T."""
        at = self._instant(time if "T" in time else f"2026-06-01T{time}")
        self.now = self.now.later_by(at - self.now.at)
        return self

    def set_wall_clock(self, by: dt.timedelta) -> "Stage":
        """Somebody sets the computer's clock; no time passes."""
        self.now = Stamp(self.now.at + by, self.now.boot, self.now.steady_ns)
        return self

    def reboot(self, down: dt.timedelta) -> "Stage":
        """The machine is off for that long and starts with another steady clock."""
        self.now = Stamp(self.now.at + down, f"boot-{next(self._boots)}", 5_000_000_000)
        return self

    def do(self, command: Command) -> tuple[Body, ...]:
        """Carry out a command at this instant; what happened."""
        happenings = decide(self.meeting, command, self.now, self.new_id)
        new = enveloped(happenings, self.now, self.new_id, after=self.events, origin="here")
        self.events += new
        self.meeting = apply(self.meeting, new)
        assert self.meeting.not_applied == (), [misfit.why for misfit in self.meeting.not_applied]
        if len(self.events) <= FOLDED_EACH or len(self.events) % 8 == 0:
            assert self.meeting == fold(self.session, self.events)
        return tuple(event.body for event in new)

    def refused(self, command: Command) -> Refused:
        """How a command is refused at this instant."""
        try:
            decide(self.meeting, command, self.now, self.new_id)
        except Refused as refused:
            return refused
        raise AssertionError(f"{command} was not refused")

    def refusal(self, command: Command) -> str:
        """The code with which a command is refused at this instant."""
        return self.refused(command).code

    def next(self) -> tuple[Body, ...]:
        """Press the big button."""
        return self.do(Next())

    def refusal_of_next(self) -> str:
        """The code with which the big button is refused at this instant."""
        return self.refusal(Next())

    def open(self, block: str) -> "Stage":
        """Open a block."""
        self.do(OpenBlock(block))
        return self

    def add(self, *names: str) -> list[str]:
        """Put these on the floor list; the ids of their requests."""
        happened = self.do(AddRequests(tuple(NewRequest(who(name)) for name in names)))
        return [body.request for body in happened if isinstance(body, RequestAdded)]

    def call(self, request: str) -> str:
        """Give the floor to a request; the id of the speech."""
        return self._speech(self.do(CallRequest(request)))

    def give(self, name: str, seat: str | None = None) -> str:
        """Give the floor to somebody without an entry; the id of the speech."""
        return self._speech(self.do(GiveFloor(who(name), seat=seat)))

    def speaks(self, name: str, for_: dt.timedelta) -> str:
        """Somebody is given the floor, speaks that long and stops; the id of the speech."""
        speech = self.give(name)
        self.after(for_.total_seconds())
        self.do(Finish())
        return speech

    def pauses(self, for_: dt.timedelta) -> "Stage":
        """The clock of the speech stands still that long."""
        self.do(Pause())
        self.after(for_.total_seconds())
        self.do(Resume())
        return self

    def in_discussion(self) -> "Stage":
        """Panel 1 in its discussion since 10:43, having kept to the plan: 7, then three times 7 minutes."""
        self.at("10:15").open("panel-1")
        for _ in range(4):
            self.next()
            self.after(minutes=7)
        self.next()
        return self

    def add_time(self, by: int) -> "Stage":
        """Let the speech last longer by that many seconds."""
        self.do(AddTime(by))
        return self

    def speech(self, speech_id: str) -> Intervention:
        """A speech as it is known now."""
        return self.meeting.interventions[speech_id]

    def run(self, block: str, step: str | None = None) -> Run:
        """How a block or a step was lived."""
        return self.meeting.blocks[block] if step is None else self.meeting.steps[block, step]

    def spoken(self, speech_id: str) -> float:
        """The seconds of a speech."""
        return self.speech(speech_id).spoken(self.now).total_seconds()

    def clock(self, stamp: Stamp | None) -> str:
        """An instant as the clock on the wall of the venue tells it."""
        return "" if stamp is None else f"{self.session.venue_time(stamp.at):%H:%M:%S}"

    @staticmethod
    def _speech(happened: tuple[Body, ...]) -> str:
        return next(body.intervention for body in happened if isinstance(body, FloorGiven))


def kinds(happened: tuple[Body, ...]) -> list[str]:
    """What happened, by kind."""
    return [body.kind for body in happened]
