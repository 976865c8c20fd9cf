"""A hasty chair: random commands, the same for the same seed."""

import datetime as dt
from collections.abc import Callable

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import (
    About,
    ExpertPart,
    Language,
    LimitOf,
    ListState,
    Part,
    PointKind,
    PointShape,
    StakeholderRule,
    Until,
)
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind, StakeholderKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands import (
    agenda_commands,
    list_commands,
    note_commands,
    plan_commands,
    proceedings_commands,
    session_commands,
    speech_commands,
    undo_commands,
)
from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.domain.events.point_events import Covered, PointMark
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.questions import questions
from tests.domain.chance import Chance
from tests.domain.given import two_days, who

BLOCKS = [block for _, block in two_days().blocks()]
PLACES = [(block.id, step.id) for block in BLOCKS for step in block.steps]
GROUP = who("African Group", ParticipantKind.GROUP)
SEATS = ["moderator", "expert-2", "expert-3", "no-such-seat"]
CONFIRMABLE = ["already_waiting", "list_is_closed", "not_on_this_floor", "third_reply"]


def some_command(meeting: Meeting, chance: Chance, now: Stamp) -> Command:
    """A command as a hasty chair might give it: often sensible, sometimes about what is gone or never was."""
    by = dt.timedelta(seconds=chance.choice([0, 1, 15, 60, 61.5, 600, -5]))
    place = chance.choice(PLACES)
    speech = chance.choice([None, *list(meeting.interventions)[-3:]])
    # Only the one that is chosen is made: thousands are asked for.
    made: list[Callable[[], Command]] = [
        *[agenda_commands.Next] * 5,
        *[undo_commands.Undo] * 3,
        *[undo_commands.Redo] * 3,
        *[lambda: agenda_commands.StartedEarlier(chance.choice(list(Part)), by)] * 4,
        *[lambda: _about_a_point(meeting, chance, speech)] * 2,
        *[lambda: _about_notes(meeting, chance, speech)] * 4,
        *[lambda: _about_the_list(meeting, chance, now)] * 9,
        *[lambda: _about_speeches(meeting, chance, by, speech)] * 6,
        *[lambda: _about_the_room(meeting, chance, now)] * 6,
        lambda: _about_the_plan(meeting, chance),
        lambda: agenda_commands.OpenBlock(chance.choice(BLOCKS).id),
        lambda: agenda_commands.CloseBlock(chance.choice([dt.timedelta(), by])),
        lambda: agenda_commands.GoToStep(*place),
        lambda: agenda_commands.GoToStep(meeting.block_id or "panel-1", place[1]),
        lambda: agenda_commands.GoToStep(meeting.block_id or "panel-1", "discussion"),
        lambda: agenda_commands.StartAgain(chance.choice(list(Part))),
        lambda: session_commands.ResumeConsole(by, exact=False),
        lambda: session_commands.NoteClockStep(by),
        lambda: session_commands.NoteSleep(abs(by)),
    ]
    return chance.choice(made)()


def _about_a_point(meeting: Meeting, chance: Chance, speech: str | None) -> Command:
    is_question = chance.random() < 0.4
    to = chance.some(SEATS) if is_question else ()
    what = PointKind.QUESTION if is_question else chance.choice([*[PointKind.POINT] * 4, PointKind.CONCLUSION])
    return note_commands.KeepPoint(
        "noted",
        (),
        speech,
        what,
        to,
        shape=chance.choice([None, *PointShape]),
        written=chance.random() < 0.1,
        written_by=chance.choice([None, *(speech.participant for speech in meeting.interventions.values())]),
        block=chance.choice([None, None, None, "panel-2"]),
    )


def _about_notes(meeting: Meeting, chance: Chance, speech: str | None) -> Command:
    points = chance.some([*meeting.points, "no point"][-6:], most=4)
    point, message = chance.choice([*meeting.points, "no point"]), chance.choice([*meeting.messages, "no message"])
    sides = tuple(chance.choice([*meeting.points, *meeting.messages, "no point"]) for _ in range(2))
    draft = chance.choice(
        [(Purpose.CONCLUDING, "panel-1"), (Purpose.MAIN_CONCLUSIONS, None), (Purpose.CONCLUDING, None)]
    )
    return chance.choice(
        [
            note_commands.ChangePoint(
                point, chance.choice([None, "noted otherwise", " "]), chance.choice([None, ("t-1",)])
            ),
            note_commands.ChangePoint(point, what=chance.choice(list(PointKind)), written=chance.random() < 0.2),
            note_commands.KeepStatement(
                ("one", "two")[: chance.randrange(3)], speech, block=chance.choice([None, "panel-2"])
            ),
            note_commands.ShapePoint(point, chance.choice([None, *PointShape])),
            note_commands.ChoosePart(point, chance.choice([None, *ExpertPart])),
            note_commands.MovePoint(point, speech),
            note_commands.MarkPoints(points, chance.choice(list(PointMark)), on=chance.random() < 0.7),
            note_commands.MergePoints(points),
            note_commands.SplitPoint(point, ("one", "two", "three")[: chance.randrange(4)]),
            note_commands.RemovePoints(points),
            note_commands.RestorePoints(chance.some([*meeting.removed_points, "no point"])),
            *[note_commands.MakeMessage(points, chance.choice(["", "a message"]))] * 2,
            note_commands.NameMessage(message, chance.choice(["", "another name"])),
            note_commands.AddToMessage(message, points),
            note_commands.TakeOutOfMessage(message, points),
            note_commands.DissolveMessage(message),
            note_commands.MarkCovered(speech or "no speech", chance.choice(list(Covered)), on=chance.random() < 0.7),
            note_commands.GiveShortName(chance.choice([point, message]), chance.choice(["", "fees"])),
            *[note_commands.MarkDiffering(*sides, chance.choice(["", "return"]))] * 2,
            note_commands.TakeBackDifference(*sides),
            note_commands.DecideLikeness((*sides, point), chance.choice([True, False])),
            note_commands.SetStakeholderKind(
                chance.choice(["State 1", "State 2", "nobody"]), chance.choice([None, *StakeholderKind])
            ),
            note_commands.ChooseDraftLanguage(*draft, chance.choice(list(Language))),
            note_commands.LockDraft(*draft, chance.choice(["h-1", "h-2"]), chance.random() < 0.3),
            note_commands.UnlockDraft(*draft),
            note_commands.DeclineConclusions(*draft, chance.random() < 0.7),
            note_commands.ChooseOverarchingTheme(chance.choice(["", "Data", "no one is left behind"])),
            note_commands.KeepDraft(*draft, chance.choice(list(DraftReason)), chance.choice(["h-1", "h-2"])),
            note_commands.DecideName("kenya", chance.choice(["s-1", "s-2"]), chance.choice([None, "one delegation"])),
            *[note_commands.UndoNote()] * 3,
            *[note_commands.RedoNote()] * 2,
        ]
    )


def _about_the_list(meeting: Meeting, chance: Chance, now: Stamp) -> Command:
    request = chance.choice([*meeting.waiting, *meeting.requests, "nobody"][:12])
    any_request = chance.choice([*meeting.requests, "nobody"])
    confirmed = frozenset(chance.choices(CONFIRMABLE, k=6))
    later = now.at + dt.timedelta(seconds=chance.choice([-5, 60, 900]))
    rule = chance.choice(list(StakeholderRule))
    return chance.choice(
        [
            *[list_commands.AddRequests(_new(meeting, chance), confirmed, together=chance.random() < 0.3)] * 9,
            list_commands.CarryOver(chance.some(list(meeting.requests)), confirmed),
            list_commands.ReturnRequest(any_request, confirmed),
            list_commands.ReturnRequest(any_request, confirmed),
            list_commands.ChangeRequest(
                request,
                chance.participant(),
                chance.choice([None, None, GROUP]),
                chance.choice([None, *About]),
                chance.some(SEATS),
            ),
            list_commands.MoveRequest(request, chance.choice([None, *meeting.waiting])),
            list_commands.OrderAsSuggested(),
            list_commands.HoldRequest(request, held=chance.random() < 0.5),
            list_commands.Withdraw(request),
            list_commands.MarkAbsent(request),
            list_commands.EnteredByMistake(request),
            list_commands.LimitRequest(request, chance.choice([None, Limit.of(60), Limit.of(300)])),
            list_commands.EmptyList(),
            list_commands.MarkTextReceived(chance.some(list(meeting.requests), most=2), received=chance.random() < 0.8),
            list_commands.SetListState(chance.choice(list(ListState)), chance.choice([None, later])),
            list_commands.SetStakeholderRule(rule, chance.choice([None, 0, 1, 3])),
        ]
    )


def _new(meeting: Meeting, chance: Chance) -> tuple[list_commands.NewRequest, ...]:
    return tuple(
        list_commands.NewRequest(
            chance.choice([None, *[chance.participant()] * 8]),
            chance.choice([None, None, None, GROUP]),
            chance.choice([None, *About]),
            chance.choice([(), (), ("expert-2",), chance.some(SEATS)]),
            is_reply=chance.random() < 0.15,
            answers=chance.choice([None, *list(meeting.interventions)[-2:]]),
        )
        for _ in range(chance.randrange(4))
    )


def _about_speeches(meeting: Meeting, chance: Chance, by: dt.timedelta, speech: str | None) -> Command:
    request = chance.choice([*meeting.waiting, *meeting.requests, "nobody"][:12])
    seat = chance.choice([None, None, *SEATS])
    about, to = chance.choice([None, *About]), chance.choice([(), ("expert-2",)])
    return chance.choice(
        [
            speech_commands.CallRequest(request),
            speech_commands.GiveFloor(chance.participant(), seat=seat, about=about, to=to),
            speech_commands.GiveReply(chance.randrange(5)),
            speech_commands.GiveFloorBack(),
            speech_commands.ChangeSpeech(
                chance.participant(), chance.choice([None, None, GROUP]), seat, about, to, speech
            ),
            speech_commands.SwapSpeaker(chance.participant(), chance.choice([None, None, GROUP]), seat, about, to),
            speech_commands.VoidSpeech(speech or "no speech"),
            _correction(meeting, chance, speech),
            speech_commands.SpeakerAbsent(),
            speech_commands.Finish(chance.choice([dt.timedelta(), by])),
            speech_commands.Pause(),
            speech_commands.Resume(),
            speech_commands.AddTime(chance.choice([30, -30, 0, -170])),
            speech_commands.AskToSlowDown(),
        ]
    )


def _correction(meeting: Meeting, chance: Chance, speech: str | None) -> Command:
    known = meeting.interventions.get(speech or "")
    if known is None:
        return speech_commands.CorrectTimes("no speech")
    by = [dt.timedelta(seconds=chance.choice([-300, -20, -1, 0, 1, 20, 300])) for _ in range(2)]
    ended = known.began.at + by[1] if known.ended is None else known.ended.at + by[1]
    return speech_commands.CorrectTimes(
        known.id, chance.choice([None, known.began.at + by[0]]), chance.choice([None, ended])
    )


def _about_the_room(meeting: Meeting, chance: Chance, now: Stamp) -> Command:
    known = [question.id for question in questions(meeting)]
    later = chance.choice([None, now.at + dt.timedelta(seconds=chance.choice([-5, 600]))])
    limit = chance.choice([None, Limit.of(60), Limit.of(120), Limit(lower=120, upper=240)])
    return chance.choice(
        [
            proceedings_commands.SwitchSegment(chance.choice([None, None, *SegmentOf])),
            proceedings_commands.AnswerQuestions(
                chance.some([*known, "no question"][:4]), chance.choice([None, *list(meeting.interventions)[-2:]])
            ),
            proceedings_commands.AnswerQuestions(tuple(known[-2:])),
            proceedings_commands.ReopenQuestions(chance.some(known)),
            proceedings_commands.SetLimit(
                chance.choice(list(LimitOf)), limit, "the list is long", chance.choice(list(Until))
            ),
            proceedings_commands.RaisePointOfOrder(chance.choice([None, chance.participant()]), "time"),
            proceedings_commands.DescribePointOfOrder(
                chance.choice([None, chance.participant()]),
                chance.choice(["", "the interpretation"]),
                chance.choice([None, *meeting.points_of_order]),
            ),
            proceedings_commands.RuleOnPointOfOrder("upheld"),
            proceedings_commands.LeavePointOfOrder(),
            proceedings_commands.SuspendMeeting("consultations", later),
            proceedings_commands.ResumeMeeting(),
            proceedings_commands.TakeChair(chance.choice([None, "ada", "nobody"]), chance.choice([None, *SEATS])),
            proceedings_commands.SetRoomClock(
                chance.choice([None, dt.time(10, 3), dt.time(23, 59, 59)]), to_the_minute=True
            ),
            proceedings_commands.SetRoomNotice(chance.choice(["", "please sit down"])),
            proceedings_commands.SetPresence(chance.choice([None, chance.some(["State 1", "State 2", "State 3"])])),
        ]
    )


def _about_the_plan(meeting: Meeting, chance: Chance) -> Command:
    block = chance.choice([*(block.id for _, block in meeting.session.blocks()), "no-such-block"])
    step = chance.choice(["opening", "expert-1", "discussion", "expert-4", "no-such-step"])
    time, names = chance.choice([-5, 0, 600, 780, 795, 1075, 1080, 1440]), chance.some(["Ada Example", "Ben", " "])
    return chance.choice(
        [
            plan_commands.ExtendBlock(block, time),
            plan_commands.MoveBlock(block, time, chance.choice([None, 1080])),
            plan_commands.EndEarlierBlock(block),
            plan_commands.SkipBlock(block),
            plan_commands.MergeBlocks(block),
            plan_commands.ExchangeBlocks(block, chance.choice([block.id for _, block in meeting.session.blocks()])),
            plan_commands.AddBlock(
                chance.choice([meeting.session.days[0].date, dt.date(2020, 1, 1)]),
                chance.choice(["Statement", " "]),
                time,
                time + 30,
                speaker=chance.choice(["", "President"]),
                is_break=chance.choice([True, False]),
            ),
            plan_commands.SkipStep(block, step),
            plan_commands.SetStepText(block, step, chance.choice(["Welcome, all of you.", ""])),
            plan_commands.ShareLateness(block, ((step, chance.choice([60, 200, 300])),)),
            plan_commands.AddSeat(block, "Expert 4", people=names, limit=chance.choice([None, Limit.of(300)])),
            plan_commands.RenameSeat(block, chance.choice(SEATS), chance.choice(["Country X", " "])),
            plan_commands.ReplacePerson(block, chance.choice(SEATS), names),
            plan_commands.RenamePerson(chance.choice(["ada", "nobody"]), "Ada Other"),
            plan_commands.TakeNewPlan(meeting.given),
        ]
    )
