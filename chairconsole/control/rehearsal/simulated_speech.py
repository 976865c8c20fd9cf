"""What is said in a simulated room and how long it takes: generic, and marked as simulated in every export."""

import datetime as dt
import random
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import About, PointKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.plan.session import Session

SIMULATED = "(simulated)"
"""How everything ends that somebody is said to have said in a simulated room."""

_FLOOR = (
    (PointKind.POINT, "describes a national practice on access to services"),
    (PointKind.POINT, "describes how authorities work together at the local level"),
    (PointKind.POINT, "reports on training for officials"),
    (PointKind.POINT, "reports on work with a neighbouring country"),
    (PointKind.POINT, "refers to the text circulated in the room"),
    (PointKind.RECOMMENDATION, "recommends an exchange of good practices"),
    (PointKind.RECOMMENDATION, "recommends a follow-up at the next session"),
    (PointKind.FIGURE, "gives a figure from a national report"),
    (PointKind.QUOTE, "quotes from the issue brief"),
)
_QUESTIONS = (
    "asks how such a practice is paid for",
    "asks which data would be needed",
    "asks for an example from another region",
    "asks what should come first",
)
_SEATS = (
    (PointKind.POINT, "sums up what was said so far"),
    (PointKind.POINT, "frames the issues of the panel"),
    (PointKind.POINT, "points to a gap between policy and practice"),
    (PointKind.FIGURE, "gives a figure from a published study"),
    (PointKind.RECOMMENDATION, "names a priority for action"),
)
_ABSENT, _SHORT, _OVER = 0.03, 0.08, 0.12
"""How many of those who are called are not there, speak briefly, or speak well over the limit."""
_NOTED_UNTIL = 0.9
"""By which part of a speech everything that is noted of it has been said."""


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that is said so long after a speech began."""

    after: dt.timedelta
    what: PointKind
    text: str
    themes: tuple[str, ...]

    def noted(self, speech: Intervention) -> KeepPoint:
        """The note that is taken of it."""
        to = speech.to if self.what is PointKind.QUESTION else ()
        return KeepPoint(text=self.text, themes=self.themes, intervention=speech.id, what=self.what, to=to)


@dataclass(slots=True)
class SimulatedSpeech:
    """How a speech will go: when its speaker will have finished, and what is still to be said.

    `is_absent`: nobody is there, which is noticed after `length`.
    """

    intervention: str
    length: dt.timedelta
    sayings: list[Saying]
    is_absent: bool = False

    def said_by(self, speech: Intervention, now: Stamp) -> list[Saying]:
        """What has been said by now and was not asked for before."""
        spoken = speech.spoken(now)
        said = [saying for saying in self.sayings if saying.after <= spoken]
        self.sayings = [saying for saying in self.sayings if saying.after > spoken]
        return said


def speech_to_come(
    speech: Intervention, session: Session, chance: random.Random, *, was_heard: bool = False
) -> SimulatedSpeech:
    """How this speech will go. One that `was_heard` already, before a restart, goes on and has been noted."""
    if speech.request is not None and chance.random() < _ABSENT and not was_heard:
        return SimulatedSpeech(speech.id, dt.timedelta(seconds=chance.uniform(8, 15)), [], is_absent=True)
    length = dt.timedelta(seconds=round(_seconds(speech, chance), 1))
    sayings = _sayings(speech, session, length, chance)
    return SimulatedSpeech(speech.id, length, [] if was_heard else sayings)


def _seconds(speech: Intervention, chance: random.Random) -> float:
    if speech.limit is None:
        return chance.uniform(60, 180)
    lower, upper = speech.limit.lower, speech.limit.upper
    if speech.continues is not None:
        return chance.uniform(0.2, 0.9) * max(1.0, upper - speech.used.total_seconds())
    if speech.seat is not None:
        return chance.uniform(lower, upper * 1.02) if lower < upper else chance.uniform(0.72, 1.04) * upper
    luck = chance.random()
    if luck < _SHORT:
        return chance.uniform(0.3, 0.75) * upper
    if luck < _SHORT + _OVER:
        return chance.uniform(1.11, 1.4) * upper
    # A floor speech of three minutes mostly takes from 2:20 to 3:20.
    return chance.triangular(0.78, 1.11, 0.97) * upper


def _sayings(speech: Intervention, session: Session, length: dt.timedelta, chance: random.Random) -> list[Saying]:
    kinds = _SEATS if speech.seat is not None else _FLOOR
    said = chance.sample(kinds, chance.randint(0 if speech.seat is not None else 1, 2))
    if speech.about is About.QUESTION:
        said.append((PointKind.QUESTION, chance.choice(_QUESTIONS)))
    themes = [theme.id for theme in session.rules.themes]
    instants = sorted(chance.uniform(0.1, _NOTED_UNTIL) for _ in said)
    return [
        Saying(
            after=length * instant,
            what=what,
            text=f"{text} {SIMULATED}",
            themes=tuple(chance.sample(themes, min(len(themes), chance.randint(1, 2)))),
        )
        for instant, (what, text) in zip(instants, said, strict=True)
    ]
