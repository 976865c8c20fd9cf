"""The doubts of an import: questions, each with the guess in force, and remarks."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from chairconsole.domain.base.notation import Limit, TimeRange, check_name, parse_wall_time
from chairconsole.domain.plan.time_zone import check_time_zone

DoubtCode = Literal[
    "approximate_time",
    "break_between",
    "date_ambiguous",
    "date_unknown",
    "dates_differ",
    "day_guessed",
    "end_unknown",
    "floor_limit_assumed",
    "half_of_day_assumed",
    "has_speakers_list",
    "heading_left_out",
    "heading_placed",
    "hours_differ",
    "impossible_time",
    "issue_brief_length",
    "kind_guessed",
    "limits_differ",
    "moderator_unnamed",
    "next_session_read",
    "no_title",
    "other_time_zone",
    "overlap",
    "read_from_prose",
    "spans_others",
    "steps_assumed",
    "sub_items_split",
    "summary_floor_assumed",
    "summary_under_read",
    "themes_unknown",
    "time_zone_guessed",
    "time_zone_unknown",
    "title_guessed",
    "title_long",
    "unclear_row",
    "untimed_row",
    "weekday_differs",
    "welcome_differs",
    "year_guessed",
]


class Weight(StrEnum):
    """How much a doubt needs an answer: without one there is no session, or a guess is in force, or none is expected.

    An offer is something that the note does not say and that may stay open until the day, such as a name.
    """

    REQUIRED = "required"
    QUESTION = "question"
    REMARK = "remark"
    OFFER = "offer"


class AnswerKind(StrEnum):
    """How an answer is written. Every kind of answer may also be one of the doubt's choices."""

    NONE = "none"
    CHOICE = "choice"
    DATE = "date"
    TIME = "time"
    TIME_RANGE = "time_range"
    TIME_ZONE = "time_zone"
    TEXT = "text"
    LIMIT = "limit"
    NAMES = "names"


_ANSWERS: dict[DoubtCode, AnswerKind] = {
    "date_ambiguous": AnswerKind.CHOICE,
    "date_unknown": AnswerKind.DATE,
    "end_unknown": AnswerKind.TIME,
    "floor_limit_assumed": AnswerKind.LIMIT,
    "impossible_time": AnswerKind.TIME_RANGE,
    "kind_guessed": AnswerKind.CHOICE,
    "limits_differ": AnswerKind.CHOICE,
    "moderator_unnamed": AnswerKind.NAMES,
    "no_title": AnswerKind.TEXT,
    "other_time_zone": AnswerKind.TIME_ZONE,
    "overlap": AnswerKind.CHOICE,
    "spans_others": AnswerKind.CHOICE,
    "sub_items_split": AnswerKind.CHOICE,
    "time_zone_guessed": AnswerKind.TIME_ZONE,
    "time_zone_unknown": AnswerKind.TIME_ZONE,
    "title_guessed": AnswerKind.TEXT,
    "title_long": AnswerKind.TEXT,
    "year_guessed": AnswerKind.CHOICE,
}

LeftOutReason = Literal["end_mark", "heading", "impossible", "no_time", "no_title", "spans_others", "unclear"]
"""Why no block comes from a row of the agenda."""


@dataclass(frozen=True)
class Doubt:
    """One doubt about a note. The same doubt has the same id in every proposal of the same note.

    `lines` are those in question; `block` is the id of the block that it is about, or empty. `in_force` is the
    answer that the proposal is built on, empty where there is none yet; `suggested` the one that we would give.
    `details` are the texts that its sentence needs.
    """

    id: str
    code: DoubtCode
    lines: tuple[int, ...] = ()
    block: str = ""
    in_force: str = ""
    suggested: str = ""
    choices: tuple[str, ...] = ()
    is_answered: bool = False
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def answer(self) -> AnswerKind:
        """How it is answered."""
        return _ANSWERS.get(self.code, AnswerKind.NONE)

    @property
    def weight(self) -> Weight:
        """What it asks of a person."""
        match self.code:
            case "date_unknown" | "time_zone_unknown":
                return Weight.REQUIRED
            case "moderator_unnamed":
                return Weight.OFFER
            case _:
                return Weight.QUESTION if self.code in _ANSWERS else Weight.REMARK


class InvalidAnswer(ValueError):
    """An answer that the doubt does not take; the text says why."""


def check_answer(doubt: Doubt, answer: str) -> str:
    """The answer as it is to be given to `propose`. Raises InvalidAnswer with a sentence."""
    written = answer.strip()
    if written in doubt.choices:
        return written
    if doubt.answer not in _CHECKS:
        raise InvalidAnswer("this is none of the answers there are")
    try:
        _CHECKS[doubt.answer](written)
    except ValueError as error:
        raise InvalidAnswer(_sentence(error)) from None
    return written


def _sentence(error: ValueError) -> str:
    text = str(error).splitlines()
    return next((line.strip().removeprefix("Value error, ") for line in text if "Value error" in line), text[0])


def _check_date(written: str) -> None:
    try:
        date = dt.date.fromisoformat(written)
    except ValueError:
        raise ValueError(f'a date is written 2017-05-08, not "{written}"') from None
    if not 1971 <= date.year <= 2200:
        raise ValueError("a session is held between 1971 and 2200")


_CHECKS: dict[AnswerKind, Callable[[str], object]] = {
    AnswerKind.DATE: _check_date,
    AnswerKind.TIME: parse_wall_time,
    AnswerKind.TIME_RANGE: TimeRange.model_validate,
    AnswerKind.TIME_ZONE: check_time_zone,
    AnswerKind.LIMIT: Limit.model_validate,
    AnswerKind.TEXT: check_name,
    AnswerKind.NAMES: check_name,
}
"""What raises ValueError for an answer that is not of this kind."""
