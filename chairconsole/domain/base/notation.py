"""How texts, ids, times of day, ranges of time and speaking limits are written in a session file."""

import re
import unicodedata
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    PlainSerializer,
    model_serializer,
    model_validator,
)

from chairconsole.domain.base.translatable import Translatable

_WALL_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})")
_DURATION = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-9]{2})")
_RANGE = re.compile(r"\s*([^-–\s]+)\s*[-–]\s*([^-–\s]+)\s*")
_IDENTIFIER = re.compile(r"\w[\w.-]*")
_LONGEST_QUOTE = 40
MINUTES_PER_DAY = 24 * 60
NIGHT_ENDS = 5
"""The hour at the venue up to which a day of the session can go on after midnight."""
LATEST_MINUTE = MINUTES_PER_DAY + NIGHT_ENDS * 60
"""The last minute of a day of the session; "24:30" is half an hour after its midnight."""


def quoted(value: object) -> str:
    """A value as a sentence shows it: short, on one line, and never more than a word for a table or list."""
    if isinstance(value, dict):
        return Translatable("a table")
    if isinstance(value, list | tuple):
        return Translatable("a list")
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > 128:
        return Translatable("a very large number")  # Python refuses to write out numbers of many thousand digits
    text = "".join(character if character.isprintable() else "�" for character in str(value))
    return f'"{text[:_LONGEST_QUOTE]}…"' if len(text) > _LONGEST_QUOTE else f'"{text}"'


def check_text(value: str) -> str:
    """The text itself, which may have several lines but no other control character."""
    _refuse_control_characters(value, allowed="\n\t")
    return value


def check_line(value: str) -> str:
    """The text itself, which is on one line."""
    _refuse_control_characters(value, allowed="")
    return value


def check_name(value: str) -> str:
    """The text itself, which is on one line and not empty."""
    if not value.strip():
        raise ValueError(Translatable("this text is empty"))
    return check_line(value)


def check_identifier(value: str) -> str:
    """The id itself: letters, digits, hyphens, underscores, full stops; so that ids can be put together."""
    check_name(value)
    if _IDENTIFIER.fullmatch(value) is None:
        raise ValueError(
            Translatable('an id is made of letters, digits and hyphens, like "expert-2", and is not %1', quoted(value))
        )
    return value


def _refuse_control_characters(value: str, *, allowed: str) -> None:
    if value.isprintable():
        return
    for position, character in enumerate(value, start=1):
        if character not in allowed and unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp"):
            name = {"\n": Translatable("a line break"), "\t": Translatable("a tab")}.get(
                character, f"the control character U+{ord(character):04X}"
            )
            raise ValueError(Translatable("this text has %1 at position %2", name, position))


Text = Annotated[str, AfterValidator(check_text)]
"""Plain text, of several lines if need be."""
Line = Annotated[str, AfterValidator(check_line)]
"""Plain text on one line; may be empty."""
Name = Annotated[str, AfterValidator(check_name)]
"""Plain text on one line that is not empty."""
Identifier = Annotated[str, AfterValidator(check_identifier)]
"""What joins one part of a session with another."""


def parse_wall_time(value: object) -> int:
    """Minutes after midnight of "10:15"; "24:30" lies in the night after the day. Raises ValueError with a sentence."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LATEST_MINUTE:
        return value
    match = _WALL_TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None:
        raise ValueError(Translatable('a time of day is written "10:15", not %1', quoted(value)))
    minutes = int(match[1]) * 60 + int(match[2])
    if int(match[2]) > 59 or minutes > LATEST_MINUTE:
        raise ValueError(Translatable("there is no time of day %1", quoted(value)))
    return minutes


def format_wall_time(minutes: int) -> str:
    """The time of day of minutes after midnight, as in "10:15"; "24:30" in the night after the day."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def shown_wall_time(minutes: int) -> str:
    """The same as a clock shows it: "00:30" in the night after the day."""
    return format_wall_time(minutes if minutes <= MINUTES_PER_DAY else minutes - MINUTES_PER_DAY)


def parse_duration(value: object) -> int:
    """Seconds of "3:00" or "1:15:00". Raises ValueError with a sentence."""
    match = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if match is None or int(match[3]) > 59 or (match[1] is not None and int(match[2]) > 59):
        raise ValueError(
            Translatable('a length of time is written "3:00" (minutes and seconds), not %1', quoted(value))
        )
    return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])


def format_duration(seconds: int) -> str:
    """A length of time as "3:00" or, from an hour on, "1:15:00"; negative ones with a minus sign."""
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{sign}{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{sign}{rest // 60}:{rest % 60:02d}"


WallTime = Annotated[int, BeforeValidator(parse_wall_time), PlainSerializer(format_wall_time, return_type=str)]
"""Minutes after midnight at the venue, written "10:15"."""


class TimeRange(BaseModel):
    """A range of time of a day at the venue, written "13:15-14:45"; the start is before the end."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    start: WallTime
    end: WallTime

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever the file held
        if not isinstance(value, str):
            return value
        match = _RANGE.fullmatch(value)
        if match is None:
            raise ValueError(Translatable('a stretch of time is written "13:15-14:45", not %1', quoted(value)))
        return {"start": match[1], "end": match[2]}

    @model_validator(mode="after")
    def _in_order(self) -> "TimeRange":
        if self.start >= self.end:
            raise ValueError(Translatable("the stretch %1 ends before it begins", quoted(self._as_text())))
        return self

    @model_serializer
    def _as_text(self) -> str:
        return f"{format_wall_time(self.start)}-{format_wall_time(self.end)}"


class Limit(BaseModel):
    """How long a speech may last, in seconds: "3:00", or a range "5:00-7:00" whose two bounds both count."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lower: int
    upper: int

    @classmethod
    def of(cls, seconds: int) -> "Limit":
        """A limit that is one length and not a range."""
        return cls(lower=seconds, upper=seconds)

    @property
    def is_range(self) -> bool:
        """Whether the limit has two bounds, like the five to seven minutes of an expert."""
        return self.lower != self.upper

    def longer_by(self, seconds: int) -> "Limit":
        """The limit with so much time added to its bounds, or taken off; a second of each is left in any case."""
        return Limit(lower=max(1, self.lower + seconds), upper=max(1, self.upper + seconds))

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401 - pydantic hands over whatever the file held
        if not isinstance(value, str):
            return value
        match = _RANGE.fullmatch(value)
        lower, upper = (match[1], match[2]) if match else (value, value)
        return {"lower": parse_duration(lower), "upper": parse_duration(upper)}

    @model_validator(mode="after")
    def _positive(self) -> "Limit":
        if self.lower <= 0:
            raise ValueError(Translatable("a limit is longer than %1", quoted(format_duration(self.lower))))
        if self.upper < self.lower:
            right = f"{format_duration(self.upper)}-{format_duration(self.lower)}"
            raise ValueError(Translatable("a limit has its shorter length first: %1", quoted(right)))
        return self

    @model_serializer
    def as_text(self) -> str:
        """The limit as a session file has it."""
        upper = format_duration(self.upper)
        return f"{format_duration(self.lower)}-{upper}" if self.is_range else upper
