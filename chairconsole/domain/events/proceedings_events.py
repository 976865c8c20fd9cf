"""Events of the proceedings beside speeches: segments, answers, limits, interruptions, chair, presence, clock."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body, LimitOf, Until
from chairconsole.domain.base.instants import Instant, Seconds
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import SegmentOf


class ProceedingsBody(Body):
    """An event of the proceedings."""


class SegmentSwitched(ProceedingsBody):
    """In a discussion it is from now on the turn of the floor, or of the panellists.

    With a speech, the one that goes on, it has been since that began.
    """

    is_on_record = True

    kind: Literal["segment_switched"] = "segment_switched"
    block: str
    step: str
    to: SegmentOf
    intervention: str | None = None


class QuestionsAnswered(ProceedingsBody):
    """These questions have had their answer, in this speech if it was one."""

    in_brief = Translatable("questions answered")

    kind: Literal["questions_answered"] = "questions_answered"
    questions: tuple[str, ...]
    intervention: str | None = None


class QuestionsReopened(ProceedingsBody):
    """These questions are unanswered after all."""

    in_brief = Translatable("questions unanswered")

    kind: Literal["questions_reopened"] = "questions_reopened"
    questions: tuple[str, ...]


class LimitSet(ProceedingsBody):
    """From now on speeches have this limit (that of the plan, if None): those that have not been called yet."""

    in_brief = Translatable("limit of the plan from now on")
    is_on_record = True

    kind: Literal["limit_set"] = "limit_set"
    block: str
    of: LimitOf
    limit: Limit | None
    until: Until = Until.BLOCK
    reason: str = ""


class PointOfOrderRaised(ProceedingsBody):
    """A delegation raised a point of order, during this speech if there was one; None while nobody said which.

    `paused`: the clock of the speech stands still because of it, and goes on when the chair has ruled.
    """

    in_brief = Translatable("point of order: the clock as if it had never stopped")

    kind: Literal["point_of_order_raised"] = "point_of_order_raised"
    point_of_order: str
    block: str
    participant: Participant | None = None
    intervention: str | None = None
    paused: bool = False
    text: str = ""


class PointOfOrderDescribed(ProceedingsBody):
    """Who raised a point of order, and what it is about, as it is from now on. Part of the entry that raised it."""

    in_brief = Translatable("what the point of order is")

    kind: Literal["point_of_order_described"] = "point_of_order_described"
    point_of_order: str
    participant: Participant | None = None
    text: str = ""


class PointOfOrderLeft(ProceedingsBody):
    """The meeting went on from a point of order without a ruling."""

    in_brief = Translatable("no ruling")

    kind: Literal["point_of_order_left"] = "point_of_order_left"
    point_of_order: str


class PointOfOrderRuled(ProceedingsBody):
    """The chair ruled on a point of order."""

    in_brief = Translatable("ruling")

    kind: Literal["point_of_order_ruled"] = "point_of_order_ruled"
    point_of_order: str
    ruling: str = ""


class MeetingSuspended(ProceedingsBody):
    """The meeting is suspended. `resumes_at` was announced; `paused`: the speech whose clock was stopped by it."""

    in_brief = Translatable("suspend the meeting")

    kind: Literal["meeting_suspended"] = "meeting_suspended"
    block: str
    reason: str = ""
    resumes_at: Instant | None = None
    paused: str | None = None


class MeetingResumed(ProceedingsBody):
    """The meeting goes on after it was suspended."""

    in_brief = Translatable("resume the meeting")

    kind: Literal["meeting_resumed"] = "meeting_resumed"
    block: str


class ChairTaken(ProceedingsBody):
    """Somebody is in the chair from now on: a person of the session, or the holder of a seat of the block."""

    is_on_record = True

    kind: Literal["chair_taken"] = "chair_taken"
    block: str | None
    person: str | None = None
    seat: str | None = None


class PresenceSet(ProceedingsBody):
    """These delegations are present, by their codes; None: no list is kept."""

    in_brief = Translatable("who is present")

    kind: Literal["presence_set"] = "presence_set"
    codes: tuple[str, ...] | None


class RoomNoticeSet(ProceedingsBody):
    """The room display shows this text of the chair from now on; "": it is taken away."""

    is_on_record = True

    kind: Literal["room_notice_set"] = "room_notice_set"
    text: str


class RoomClockSet(ProceedingsBody):
    """The room's clock is that many seconds ahead of the computer's; 0: they agree.

    It changes how instants are shown, earlier ones too, and neither an instant nor a length of time.
    """

    in_brief = Translatable("the room's clock")

    kind: Literal["room_clock_set"] = "room_clock_set"
    ahead_seconds: Seconds
