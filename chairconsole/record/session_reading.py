"""Reads the values of a session file into an agenda, part by part, so that one bad part hides no other.

Every problem is said in the words of the file format: keys, texts, tables and lists.
"""

import datetime as dt
from dataclasses import replace
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import PlainSerializer, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from chairconsole.domain.base.nearest import did_you_mean, nearest
from chairconsole.domain.base.notation import Limit, TimeRange, quoted
from chairconsole.domain.base.translatable import Translatable, joined
from chairconsole.domain.plan.parts import Agenda, Plan
from chairconsole.domain.plan.session_check import Place, Problem, find_errors, subject_of
from chairconsole.record.session_words import DATE, HEADERS, LIMIT, STRETCH, TIME_OF_DAY

FORMAT = 2
"""The newest format that this version reads; it reads those before, too."""


def find_problems(raw: dict[str, Any]) -> list[Problem]:
    """Everything that is wrong with the values of a session file; none where they make a session."""
    future = _other_format(raw)
    if future is not None:
        return [future]
    reading = _Reading()
    partial = reading.table(Agenda, raw, ())
    problems = list(reading.problems)
    if isinstance(partial, Agenda):
        # Where a part of something could not be read, the whole is not judged.
        unread = {error.place[:length] for error in problems for length in range(len(error.place) + 1)}
        problems += [error for error in find_errors(partial) if error.place not in unread]
    return [replace(problem, subject=subject_of(raw, problem.place)) for problem in problems]


def _other_format(raw: dict[str, Any]) -> Problem | None:
    written = raw.get("format")
    if type(written) is not int or 1 <= written <= FORMAT:
        return None
    number = _kind(written).removeprefix("the number ")
    if written > FORMAT:
        message = Translatable(
            "this file has format %1, this version of chairconsole reads formats up to %2", number, FORMAT
        )
    else:
        message = Translatable(
            "there is no format %1; this version of chairconsole reads formats up to %2", number, FORMAT
        )
    return Problem(place=("format",), message=message)


class _Reading:
    """One pass over the values of a file that gathers what is wrong with each."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._readers: dict[Any, TypeAdapter[Any]] = {}  # making one takes longer than reading a value

    def table(self, model: type[Plan], written: object, place: Place) -> Plan | None:
        """The part of a plan that a table describes; whatever of it could not be read is None."""
        value = model.completed(written)
        if not isinstance(value, dict):
            self._wrong(
                place, Translatable("%1 is a table, %2, and not %3", _key(place), HEADERS[model], _kind(written))
            )
            return None
        for key in value:
            if key not in model.model_fields:
                self._unknown_key(model, key, place)
        parts: dict[str, Any] = {}
        for key, field in model.model_fields.items():
            if key in value:
                parts[key] = self._value(_whole_type(field), value[key], (*place, key))
            elif field.is_required():
                self._missing(model, key, place)
                parts[key] = None
        return model.model_construct(**parts)

    def _value(self, wanted: Any, written: object, place: Place) -> Any:  # noqa: ANN401 - any type of a field
        inner = _without_none(wanted)
        if _is_list(inner):
            return self._list(inner, written, place)
        if get_origin(_bare(inner)) is dict:
            return self._texts(inner, written, place)
        if isinstance(inner, type) and issubclass(inner, Plan):
            return self.table(inner, written, place)
        expected = _expected(inner)
        # A value is of this very type: a date with a time is no date, and true is no number.
        if expected is not None and type(written) is not expected[0]:
            self._wrong(place, Translatable("%1 is %2, and not %3", _key(place), expected[1], _kind(written)))
            return None
        return self._checked(inner, written, place)

    def _list(self, wanted: Any, written: object, place: Place) -> Any:  # noqa: ANN401 - any type of a field
        element = get_args(_bare(wanted))[0]
        if not isinstance(written, list):
            header = HEADERS.get(element) if isinstance(element, type) else None
            shape = (
                Translatable("a list of tables, %1,", header) if header else Translatable('a list, as in ["…", "…"],')
            )
            self._wrong(place, Translatable("%1 is %2 and not %3", _key(place), shape, _kind(written)))
            return None
        if not written and _at_least_one(wanted):
            self._wrong(place, Translatable("%1 is empty; a session has at least one", _key(place)))
            return None
        return tuple(self._value(element, one, (*place, number)) for number, one in enumerate(written))

    def _texts(self, wanted: Any, written: object, place: Place) -> Any:  # noqa: ANN401 - any type of a field
        """A table whose keys are texts of a person's own."""
        if not isinstance(written, dict):
            self._wrong(place, Translatable("%1 is a table of texts and not %2", _key(place), _kind(written)))
            return None
        key, value = get_args(_bare(wanted))
        return {
            self._value(key, one, (*place, one)): self._value(value, written[one], (*place, one)) for one in written
        }

    def _checked(self, wanted: Any, written: object, place: Place) -> Any:  # noqa: ANN401 - any type of a field
        """A value that is no table and no list, as the field's own type reads it."""
        reader = self._readers.get(wanted)
        if reader is None:
            reader = self._readers[wanted] = TypeAdapter(wanted)
        try:
            return reader.validate_python(written)
        except ValidationError as error:
            for detail in error.errors(include_url=False, include_input=False):
                self._wrong(place, _sentence(wanted, written, place, detail))
            return None

    def _missing(self, model: type[Plan], key: str, place: Place) -> None:
        header = HEADERS[model]
        owner = (
            Translatable("the file")
            if model is Agenda
            else Translatable("this %1", header)
            if header.startswith("[[")
            else header
        )
        self._wrong(place, Translatable("%1 has no %2", owner, key))

    def _unknown_key(self, model: type[Plan], key: str, place: Place) -> None:
        sentence = Translatable("there is no key %1 %2", quoted(key), _inside(model))
        elsewhere = [_inside(other) for other in HEADERS if key in other.model_fields]
        if nearest(key, model.model_fields) is None and elsewhere:
            hint: str = Translatable("; it belongs %1", joined(" or ", elsewhere))
        else:
            hint = did_you_mean(key, model.model_fields)
        self._wrong((*place, key), joined("", [sentence, hint]))

    def _wrong(self, place: Place, message: str) -> None:
        self.problems.append(Problem(place=place, message=message))


def _inside(model: type[Plan]) -> str:
    return Translatable("at the top of the file") if model is Agenda else Translatable("in %1", HEADERS[model])


def _whole_type(field: FieldInfo) -> Any:  # noqa: ANN401 - a type may be any object
    """A field's type with its metadata, such as how it is checked."""
    if not field.metadata:
        return field.annotation
    return Annotated[(field.annotation, *field.metadata)]


def _bare(wanted: Any) -> Any:  # noqa: ANN401 - a type may be any object
    return get_args(wanted)[0] if get_origin(wanted) is Annotated else wanted


def _remarks_on(wanted: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a type may be any object
    return get_args(wanted)[1:] if get_origin(wanted) is Annotated else ()


def _without_none(wanted: Any) -> Any:  # noqa: ANN401 - a type may be any object
    """The type of a value that is written down; TOML has no way to write nothing."""
    bare = _bare(wanted)
    if get_origin(bare) not in (Union, UnionType):
        return wanted
    kinds = [kind for kind in get_args(bare) if kind is not type(None)]
    remarks = _remarks_on(wanted)
    return Annotated[(kinds[0], *remarks)] if remarks else kinds[0]


def _is_list(wanted: Any) -> bool:  # noqa: ANN401 - a type may be any object
    return get_origin(_bare(wanted)) is tuple


def _at_least_one(wanted: Any) -> bool:  # noqa: ANN401 - a type may be any object
    return any(getattr(remark, "min_length", 0) for remark in _remarks_on(wanted))


def _choices(wanted: Any) -> list[str]:  # noqa: ANN401 - a type may be any object
    bare = _bare(wanted)
    if isinstance(bare, type) and issubclass(bare, StrEnum):
        return [choice.value for choice in bare]
    if get_origin(bare) is Literal:
        return [choice for choice in get_args(bare) if isinstance(choice, str)]
    return []


def _expected(wanted: Any) -> tuple[type, str] | None:  # noqa: ANN401 - a type may be any object
    """What a value must be in the file, as a type and in words."""
    bare = _bare(wanted)
    if bare is Limit:
        return str, LIMIT
    if bare is TimeRange:
        return str, STRETCH
    if any(isinstance(remark, PlainSerializer) for remark in _remarks_on(wanted)):
        return str, TIME_OF_DAY
    if bare is str or _choices(wanted):
        return str, Translatable("a text in quotes")
    return {
        int: (int, Translatable("a whole number")),
        bool: (bool, Translatable("true or false")),
        dt.date: (dt.date, DATE),
    }.get(bare, (int, Translatable("a number from 1 to %1", FORMAT)) if get_origin(bare) is Literal else None)


def _sentence(wanted: Any, written: object, place: Place, detail: ErrorDetails) -> str:  # noqa: ANN401 - a type may be any object
    choices = _choices(wanted)
    if choices:
        hint = did_you_mean(str(written), choices)
        return Translatable("there is no %1 here%2", quoted(written), hint)
    own = detail.get("ctx", {}).get("error")
    if isinstance(own, ValueError) and own.args and isinstance(own.args[0], Translatable):
        return own.args[0]
    message = detail["msg"]
    if detail["type"] == "greater_than_equal":
        return Translatable("%1 is at least %2, and not %3", _key(place), detail["ctx"]["ge"], written)
    if message.startswith("Input should be"):
        return message.replace("Input should be", f"{quoted(written)} should be", 1)
    return message.removeprefix("Value error, ")


def _key(place: Place) -> str:
    """How a sentence calls what stands at a place."""
    names = [step for step in place if isinstance(step, str)]
    name = quoted(names[-1])[1:-1] if names else Translatable("the file")
    return Translatable("each of %1", name) if place and isinstance(place[-1], int) else name


def _kind(written: object) -> str:
    """What a value of a file is, in words."""
    match written:
        case bool():
            return "true" if written else "false"
        case int() | float():
            return (
                Translatable("the number %1", quoted(written)[1:-1])
                if not abs(written) >= 10**20
                else Translatable("a number")
            )
        case str():
            return Translatable("the text %1", quoted(written))
        case dt.datetime():
            return Translatable("the date with a time %1", written.isoformat(" "))
        case dt.date():
            return Translatable("the date %1", written)
        case dt.time():
            return Translatable("the time %1 without quotes", written)
        case list():
            return Translatable("a list")
        case dict():
            return Translatable("a table")
        case _:
            return Translatable("what is written")
