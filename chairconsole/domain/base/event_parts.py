"""What bodies of events are made of: what they have in common, and the words they choose from."""

from enum import StrEnum
from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from chairconsole.domain.base.translatable import Translatable


class Body(BaseModel):
    """What happened. `kind` is its name in the record: once published it is never changed.

    `is_the_chairs`: the chair's undo may undo it; `is_a_note`: the undo of notes may; `in_brief` is what undo
    undoes, in few words; what has names in it is worded by `ui.words.undo_words`. `is_on_record`: it is a line of the
    record screen, in the same words; what follows from speeches, points and the like has lines there already.
    """

    in_brief: ClassVar[Translatable] = Translatable("last step")
    is_the_chairs: ClassVar[bool] = True
    is_a_note: ClassVar[bool] = False
    is_on_record: ClassVar[bool] = False

    kind: str

    # Only an event, which holds any of them, is ever validated from outside: built by itself when it is first made.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Mode(StrEnum):
    """Whether a run is the meeting itself or practice for it; chosen when a session is opened."""

    LIVE = "live"
    REHEARSAL = "rehearsal"


class Outcome(StrEnum):
    """How a request ended."""

    SPOKE = "spoke"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    NOT_REACHED = "not_reached"


class PointKind(StrEnum):
    """What a note is. A conclusion is the moderator's own line, of no speech; the others are taken from speeches."""

    POINT = "point"
    QUESTION = "question"
    RECOMMENDATION = "recommendation"
    FIGURE = "figure"
    QUOTE = "quote"
    EXAMPLE = "example"
    CAUTION = "caution"
    OFFER = "offer"
    CONCLUSION = "conclusion"


class ExpertPart(StrEnum):
    """The parts of the thematic expert's remarks, in their order, as the note asks for them."""

    INTERLINKAGES = "interlinkages"
    THEMES = "overarching_themes"
    IDEAS = "ideas_for_discussion"
    COMMITMENTS = "potential_commitments"
    OPTIONS = "options_for_ways_forward"


class PointShape(StrEnum):
    """How a typed point is to be read, where a person said so: its first word a verb, a whole clause, or neither."""

    NOUN = "noun"
    VERB = "verb"
    CLAUSE = "clause"
    AS_TYPED = "as_typed"


class Language(StrEnum):
    """The languages in which remarks are drafted, by their codes in ISO 639-1."""

    ENGLISH = "en"
    FRENCH = "fr"
    SPANISH = "es"


class Part(StrEnum):
    """What has a beginning and an end."""

    BLOCK = "block"
    STEP = "step"
    SPEECH = "speech"


class About(StrEnum):
    """What the floor is asked for; it may be left open."""

    QUESTION = "question"
    COMMENT = "comment"
    OBSERVATION = "observation"


class ListState(StrEnum):
    """Whether the list takes more requests: open, last call, closed."""

    OPEN = "open"
    LAST_CALL = "last_call"
    CLOSED = "closed"


class LimitOf(StrEnum):
    """Whose speeches a limit is about."""

    FLOOR = "floor"
    GROUP = "group"
    STAKEHOLDER = "stakeholder"
    PANELLIST = "panellist"


class Until(StrEnum):
    """For how long what the chair sets is to hold."""

    BLOCK = "block"
    SESSION = "session"


class StakeholderRule(StrEnum):
    """When stakeholders on the list are called: in turn, when there is time, or one after so many others."""

    ACCEPT = "accept"
    HOLD = "hold"
    ONE_EVERY = "one_every"
