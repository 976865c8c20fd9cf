"""Events of a speech."""

from typing import Literal

from chairconsole.domain.base.event_parts import About, Body
from chairconsole.domain.base.instants import Seconds
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.translatable import Translatable


class SpeechBody(Body):
    """An event of a speech: of this one."""

    intervention: str


class FloorGiven(SpeechBody):
    """A speech begins: from the floor list, from a seat, or called without an entry.

    `continues`: the earlier speech of this speaker that it continues; `limit_is_shared`: its limit is that of all
    their parts together, not what was left of it. `is_reply`: a right of reply, to the speech
    `answers`.
    """

    kind: Literal["floor_given"] = "floor_given"
    block: str
    step: str | None
    participant: Participant
    behalf: Participant | None = None
    request: str | None = None
    seat: str | None = None
    limit: Limit | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    continues: str | None = None
    limit_is_shared: bool = False
    is_reply: bool = False
    answers: str | None = None


class InterventionChanged(SpeechBody):
    """Who speaks, on whose behalf, what for and to whom, as it is from now on; its clock is not touched."""

    kind: Literal["intervention_changed"] = "intervention_changed"
    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


class SpeakerSwapped(SpeechBody):
    """Somebody else has the floor than was called; the clock runs on.

    The entry of whoever was called waits again, at its place. `request` is the waiting entry that is used up instead.
    """

    kind: Literal["speaker_swapped"] = "speaker_swapped"
    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    request: str | None = None
    limit: Limit | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    is_reply: bool = False
    answers: str | None = None


class FloorFinished(SpeechBody):
    """A speech is over."""

    kind: Literal["floor_finished"] = "floor_finished"


class FloorPaused(SpeechBody):
    """The clock of a speech is paused."""

    in_brief = Translatable("pause")

    kind: Literal["floor_paused"] = "floor_paused"


class FloorResumed(SpeechBody):
    """The clock of a speech goes on."""

    in_brief = Translatable("resume")

    kind: Literal["floor_resumed"] = "floor_resumed"


class TimeAdded(SpeechBody):
    """A speech may last longer by that many seconds (shorter, if negative)."""

    is_on_record = True

    kind: Literal["time_added"] = "time_added"
    seconds: Seconds


class InterventionVoided(SpeechBody):
    """A speech does not count, and is kept: who was called was not there, or it was entered by mistake.

    After a mistake, the entry that was called waits again, at its place.
    """

    kind: Literal["intervention_voided"] = "intervention_voided"
    reason: Literal["absent", "mistake"]


class SlowDownAsked(SpeechBody):
    """The speaker was asked to speak more slowly, for the interpreters."""

    in_brief = Translatable("ask to slow down")
    is_on_record = True

    kind: Literal["slow_down_asked"] = "slow_down_asked"
