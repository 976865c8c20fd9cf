"""Events of every kind, with everything in them that a record must bring back."""

import datetime as dt

from chairconsole.domain.base import event_parts
from chairconsole.domain.base.event_parts import (
    About,
    Language,
    LimitOf,
    ListState,
    Mode,
    Outcome,
    Part,
    PointKind,
    PointShape,
    StakeholderRule,
    Until,
)
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import StakeholderKind
from chairconsole.domain.base.timing import microseconds
from chairconsole.domain.events import (
    agenda_events,
    draft_events,
    list_events,
    message_events,
    plan_events,
    point_events,
    proceedings_events,
    session_events,
    speech_events,
    undo_events,
)
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.plan.parts import Person, SegmentOf
from tests.record.sample_session import FILM, GROUP, PANEL, PHILIPPINES, SESSION, SPOKEN_SESSION, UNION

BEGIN = dt.datetime(2017, 5, 8, 8, 15, 0, 123456, tzinfo=dt.UTC)

FORMAT_1: tuple[event_parts.Body, ...] = (
    session_events.SessionBegan(session=SESSION, mode=Mode.REHEARSAL, shifted_days=-3),
    session_events.ConsoleResumed(down_seconds=0.1 + 0.2, exact=False),
    session_events.ClockStepped(seconds=-3600.000001),
    agenda_events.BlockOpened(block="panel-1"),
    agenda_events.StepStarted(block="panel-1", step="step-1"),
    agenda_events.StartSet(of=Part.STEP, id="step-1", block="panel-1", again=True),
    list_events.RequestAdded(request="r-1", block="panel-1", participant=PHILIPPINES, behalf=GROUP),
    list_events.RequestMoved(request="r-1", before=None),
    list_events.RequestEnded(request="r-1", outcome=Outcome.NOT_REACHED),
    list_events.RequestVoided(request="r-1"),
    speech_events.FloorGiven(
        intervention="i-1",
        block="panel-1",
        step="step-2",
        participant=PHILIPPINES,
        behalf=GROUP,
        request="r-1",
        limit=Limit(lower=300, upper=420),
    ),
    speech_events.FloorPaused(intervention="i-1"),
    speech_events.FloorResumed(intervention="i-1"),
    speech_events.TimeAdded(intervention="i-1", seconds=-30),
    point_events.PointKept(
        point="p-1",
        intervention="i-1",
        block=None,
        text="“Ça va”\n\t<b>no HTML</b> \x00 \u2028 🌍 \\ '; DROP TABLE events; --",
        themes=("racism", "national-policies"),
        what=PointKind.QUESTION,
        to=("expert-2",),
    ),
    speech_events.FloorFinished(intervention="i-1"),
    speech_events.InterventionVoided(intervention="i-1", reason="absent"),
    agenda_events.EndSet(of=Part.SPEECH, id="i-1", block="panel-1"),
    agenda_events.StepFinished(block="panel-1", step="step-1"),
    agenda_events.BlockClosed(block="panel-1"),
    undo_events.Undone(taken_back="e-000020"),
    undo_events.Redone(restored="e-000020"),
)
"""A body of every kind that format 1 had, as its committed sample holds them."""

FORMAT_2: tuple[event_parts.Body, ...] = (
    list_events.RequestAdded(
        request="r-2",
        block="panel-1",
        participant=PHILIPPINES,
        about=About.QUESTION,
        to=("expert-2",),
        together=True,
        after_closing=True,
        is_reply=True,
        answers="i-1",
        held=True,
        carried_from="r-1",
    ),
    list_events.RequestChanged(
        request="r-2", participant=GROUP, behalf=PHILIPPINES, about=About.COMMENT, to=("expert-2",)
    ),
    list_events.ListOrdered(requests=("r-2", "r-1")),
    list_events.RequestHeld(request="r-2", held=True),
    list_events.RequestReturned(request="r-1"),
    list_events.TextReceived(request="r-1", received=False),
    list_events.ListStateSet(block="panel-1", state=ListState.LAST_CALL, closes_at=BEGIN),
    list_events.StakeholderRuleSet(rule=StakeholderRule.ONE_EVERY, every=6),
    speech_events.FloorGiven(
        intervention="i-2",
        block="panel-1",
        step=None,
        participant=PHILIPPINES,
        seat="expert-2",
        about=About.OBSERVATION,
        to=("expert-2",),
        continues="i-1",
        is_reply=True,
        answers="i-1",
    ),
    speech_events.InterventionChanged(
        intervention="i-2",
        participant=GROUP,
        behalf=PHILIPPINES,
        seat="expert-2",
        about=About.QUESTION,
        to=("expert-2",),
    ),
    speech_events.SlowDownAsked(intervention="i-2"),
    proceedings_events.SegmentSwitched(block="panel-1", step="step-2", to=SegmentOf.PANELLISTS),
    proceedings_events.QuestionsAnswered(questions=("p-1", "i-2"), intervention="i-2"),
    proceedings_events.QuestionsReopened(questions=("p-1",)),
    proceedings_events.LimitSet(
        block="panel-1", of=LimitOf.STAKEHOLDER, limit=Limit.of(120), until=Until.SESSION, reason="the list is long"
    ),
    proceedings_events.PointOfOrderRaised(
        point_of_order="o-1", block="panel-1", participant=PHILIPPINES, intervention="i-2", paused=True, text="Time!"
    ),
    proceedings_events.PointOfOrderRuled(point_of_order="o-1", ruling="Upheld"),
    proceedings_events.MeetingSuspended(block="panel-1", reason="consultations", resumes_at=BEGIN, paused="i-2"),
    proceedings_events.MeetingResumed(block="panel-1"),
    proceedings_events.ChairTaken(block="panel-1", person="chair-1", seat="expert-2"),
    proceedings_events.PresenceSet(codes=("PHL", "MEX")),
    session_events.MachineSlept(seconds=1200.5),
    plan_events.PlanChanged(
        change=plan_events.PlanChange.PERSON_REPLACED,
        block="panel-1",
        part="expert-2",
        blocks=(PANEL.model_copy(update={"start": 0, "end": 24 * 60}),),
        gone=("panel-2",),
        people=(Person(id="chair-2", name="Ana Núñez", role="expert"),),
    ),
    plan_events.PlanChanged(change=plan_events.PlanChange.NEW_PLAN, session=SESSION),
)
"""What format 2 added: kinds, and kinds of format 1 with all of their new fields."""

FORMAT_3: tuple[event_parts.Body, ...] = (
    point_events.PointKept(
        point="p-2",
        intervention=None,
        block="panel-1",
        text="=cmd()",
        marks=(point_events.PointMark.STAR, point_events.PointMark.NOT_FOR_ATTRIBUTION),
        split_from="p-1",
    ),
    point_events.PointChanged(
        point="p-1", text="<script>", themes=("racism",), what=PointKind.FIGURE, to=("expert-2",)
    ),
    point_events.PointMoved(point="p-1", intervention="i-2", block="panel-1"),
    point_events.PointsMarked(points=("p-1", "p-2"), mark=point_events.PointMark.STAR, on=False),
    point_events.PointsMerged(point="p-1", merged=("p-2",), text="One\nTwo", themes=("racism",)),
    point_events.PointsRemoved(points=("p-1",)),
    point_events.PointsRestored(points=("p-1",)),
    point_events.SpeechCovered(intervention="i-2", covered=(point_events.Covered.ISSUES, point_events.Covered.GAPS)),
    message_events.MessageMade(message="m-1", points=("p-1", "p-2"), text="Access to services"),
    message_events.MessageNamed(message="m-1", text="Access to health services"),
    message_events.MessagePointsSet(message="m-1", points=("p-2",)),
    message_events.MessageDissolved(message="m-1"),
    draft_events.DraftKept(
        purpose=draft_events.Purpose.CONCLUDING,
        block="panel-1",
        reason=draft_events.DraftReason.EXPORTED,
        text_hash="0" * 64,
        attribution=draft_events.Attribution.GROUPS,
    ),
    draft_events.NameDecided(name="philippines", sentence="1" * 64, replacement="one delegation"),
    draft_events.NoteUndone(taken_back="e-000050"),
    draft_events.NoteRedone(restored="e-000050"),
    proceedings_events.RoomClockSet(ahead_seconds=-187),
)
"""What format 3 added: kinds, and kinds of earlier formats with all of their new fields."""

FORMAT_4: tuple[event_parts.Body, ...] = (
    plan_events.PlanChanged(change=plan_events.PlanChange.NEW_PLAN, session=SPOKEN_SESSION),
    plan_events.PlanChanged(
        change=plan_events.PlanChange.BLOCK_ADDED, block=FILM.id, date=SESSION.days[0].date, blocks=(FILM,)
    ),
    list_events.RequestAdded(request="r-3", block="panel-1", participant=UNION),
    point_events.PointKept(
        point="p-3",
        intervention=None,
        block="panel-1",
        text="fees must end",
        what=PointKind.CONCLUSION,
        shape=PointShape.CLAUSE,
        **{"written": True, "written_by": UNION, "part": event_parts.ExpertPart.IDEAS},
    ),
    point_events.PointPartChosen(point="p-3", part=event_parts.ExpertPart.OPTIONS),
    point_events.PointChanged(
        point="p-3",
        text="end fees",
        what=PointKind.OFFER,
        shape=PointShape.AS_TYPED,
        **{"written": True, "written_by": UNION},
    ),
    point_events.PointsMerged(
        point="p-3",
        merged=("p-1",),
        text="One\nTwo",
        what=PointKind.QUESTION,
        to=("expert-2",),
        marks=(point_events.PointMark.STAR,),
        shape=PointShape.VERB,
        written=True,
        written_by=UNION,
        short="fees",
    ),
    point_events.StakeholderKindSet(participant="text:union", stakeholder_kind=StakeholderKind.ACADEMIA),
    message_events.ShortNameGiven(of="p-3", short="recruitment fees"),
    message_events.MessagesDiffer(one="p-3", other="p-1", issue="fees"),
    message_events.DifferenceTakenBack(one="p-3", other="p-1"),
    message_events.LikenessDecided(of=("p-3", "p-2"), alike=False),
    draft_events.DraftLanguageChosen(
        purpose=draft_events.Purpose.CONCLUDING, block="panel-1", language=Language.FRENCH
    ),
    draft_events.DraftLocked(
        purpose=draft_events.Purpose.CONCLUDING, block="panel-1", text_hash="0" * 64, but_reactions=True
    ),
    draft_events.DraftUnlocked(purpose=draft_events.Purpose.CONCLUDING, block="panel-1"),
    draft_events.DraftKept(
        purpose=draft_events.Purpose.CONCLUDING,
        block="panel-1",
        reason=draft_events.DraftReason.DELIVERED,
        text_hash="0" * 64,
    ),
    draft_events.ConclusionsDeclined(purpose=draft_events.Purpose.MAIN_CONCLUSIONS, block=None),
    message_events.OverarchingThemeChosen(theme="no one is left behind"),
    proceedings_events.SegmentSwitched(block="panel-1", step="step-2", to=SegmentOf.FLOOR, intervention="i-2"),
    proceedings_events.LimitSet(block="panel-1", of=LimitOf.PANELLIST, limit=Limit(lower=120, upper=120)),
    list_events.RequestLimitSet(request="r-3", limit=Limit(lower=90, upper=90)),
    speech_events.FloorGiven(
        intervention="i-3",
        block="panel-1",
        step="step-2",
        participant=UNION,
        limit=Limit.of(180),
        continues="i-2",
        limit_is_shared=True,
    ),
    speech_events.SpeakerSwapped(
        intervention="i-3",
        participant=PHILIPPINES,
        behalf=GROUP,
        **{"seat": "expert-2", "request": "r-3", "limit": Limit.of(90)},
        **{"about": About.COMMENT, "to": ("expert-2",), "is_reply": True, "answers": "i-2"},
    ),
    proceedings_events.PointOfOrderRaised(point_of_order="o-2", block="panel-1", intervention="i-3", paused=True),
    proceedings_events.PointOfOrderDescribed(point_of_order="o-2", participant=PHILIPPINES, text="Interpretation"),
    proceedings_events.PointOfOrderLeft(point_of_order="o-2"),
    proceedings_events.RoomNoticeSet(text="Please take your seats."),
)
"""What format 4 added: kinds, and kinds of earlier formats with all of their new fields."""

BODIES = FORMAT_1 + FORMAT_2 + FORMAT_3 + FORMAT_4


def event(seq: int, body: event_parts.Body, *, step: int | None = None) -> Event:
    """An event at this place, that many seconds after the beginning; `step` is the seq of its step's first."""
    at = BEGIN + dt.timedelta(seconds=seq)
    return Event.model_validate(
        {
            **{"seq": seq, "origin": "laptop", "n": seq, "hlc": microseconds(at)},
            "step": f"e-{step or seq:06d}",
            "id": f"e-{seq:06d}",
            "at": at,
            "effective_at": at - dt.timedelta(seconds=15, microseconds=7),
            "boot": "boot-1",
            "steady_ns": 2**62 + seq,
            "body": body,
        }
    )


def every_kind(bodies: tuple[event_parts.Body, ...] = BODIES) -> tuple[Event, ...]:
    """A record with an event of every kind, in an order in which a record may have them."""
    return tuple(event(seq, body) for seq, body in enumerate(bodies, start=1))


def some(number: int, *, after: int = 0) -> tuple[Event, ...]:
    """That many events of one step, after so many others; the first of all begins the session."""
    return tuple(
        event(seq, BODIES[0] if seq == 1 else speech_events.FloorPaused(intervention=f"i-{seq}"), step=after + 1)
        for seq in range(after + 1, after + number + 1)
    )
