"""A panel with points, told in a few words."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.plan.session import Session
from tests.domain.given import Stage, two_days, who

THEMES = ("National policies", "Data and disaggregation")
NATIONAL, DATA = "national-policies", "data-and-disaggregation"
AFRICAN_GROUP = who("African Group", ParticipantKind.GROUP)


class Noted(Stage):
    """The discussion of panel 1, in which people speak for a minute and are noted."""

    def __init__(self) -> None:
        plan = two_days().model_dump(mode="json")
        plan["rules"]["themes"] = list(THEMES)
        super().__init__(Session.model_validate(plan))
        self.in_discussion()

    def speaks_as(self, participant: Participant, behalf: Participant | None = None, seat: str | None = None) -> str:
        """Somebody has the floor; the id of the speech."""
        speech = self._speech(self.do(GiveFloor(participant, behalf, seat)))
        self.after(60)
        return speech

    def note(
        self,
        speech: str | None,
        text: str,
        *themes: str,
        what: PointKind = PointKind.POINT,
        marks: tuple[PointMark, ...] = (),
    ) -> str:
        """A point is kept; its id."""
        self.do(KeepPoint(text, themes, speech, what, (), marks))
        return next(reversed(self.meeting.points))

    def said(
        self,
        name: str,
        text: str,
        *themes: str,
        kind: ParticipantKind = ParticipantKind.MEMBER_STATE,
        behalf: Participant | None = None,
        what: PointKind = PointKind.POINT,
    ) -> str:
        """Somebody speaks and is noted; the id of the point."""
        return self.note(self.speaks_as(who(name, kind), behalf), text, *themes, what=what)

    def message(self, *points: str, text: str = "") -> str:
        """Points are put together; the id of the message."""
        self.do(MakeMessage(points, text))
        return next(reversed(self.meeting.messages))

    def state_message(self, number: int, text: str = "visas", *themes: str) -> str:
        """So many States say the same and are put together."""
        return self.message(*[self.said(f"State {place}", text, *themes) for place in range(number)])
