"""Reads a session file: never raises on what a person wrote, and says all that is wrong in one go."""

import re
import stat
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from chairconsole.domain.base.notation import quoted
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.session_check import Place, Problem
from chairconsole.domain.plan.session_oddities import find_oddities
from chairconsole.record.session_reading import find_problems
from chairconsole.record.toml_places import find_lines, line_of
from chairconsole.record.toml_slips import line_of_depth, line_of_long_number, slip_in

LARGEST_BYTES = 1024 * 1024
_DEEPEST_KEY = 32

_SYNTAX_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_DEEP_KEY = re.compile(
    rf"""(?<![\w-]) (?: (?: [\w-]++ | "[^"\n]*+" | '[^'\n]*+' ) [ \t]*+ \. [ \t]*+ ){{{_DEEPEST_KEY}}}""",
    re.VERBOSE,
)
_DATABASE = b"SQLite format 3\0"
_ENCODINGS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


@dataclass(frozen=True)
class LoadedSession:
    """What reading a session file gave: a session, unless there are errors, and what is odd about it."""

    file: str
    session: Session | None
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def load_session(path: Path) -> LoadedSession:
    """The session that a file describes, or everything that is wrong with the file."""
    file = str(path)
    try:
        content = _content(path)
        text = _decoded(content)
    except _Unreadable as unreadable:
        return LoadedSession(file, None, (unreadable.problem,))
    return session_from_text(text, file=file)


def session_from_text(text: str, *, file: str) -> LoadedSession:
    """The session that a text describes, or all that is wrong with it; `file` is the name for messages."""
    try:
        raw, lines = _parsed(text)
    except _Unreadable as unreadable:
        return LoadedSession(file, None, (unreadable.problem,))
    problems = find_problems(raw)
    session: Session | None = None
    if not problems:
        try:
            session = Session.model_validate(raw)
        except ValidationError as error:  # the parts were read one by one before, so this is a last resort
            problems = [
                Problem(place=detail["loc"], message=detail["msg"].removeprefix("Value error, "))
                for detail in error.errors(include_url=False, include_input=False)
            ]
    oddities = find_oddities(session) if session is not None else []

    def with_lines(found: list[Problem]) -> tuple[Problem, ...]:
        placed = [replace(problem, line=line_of(problem.place, lines)) for problem in found]
        return tuple(sorted(placed, key=lambda problem: problem.line or 0))

    return LoadedSession(file, session, with_lines(problems), with_lines(oddities))


class _Unreadable(Exception):
    """Why the text of a file, or the values in it, could not be read."""

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.problem = Problem(place=(), message=message, line=line, column=column)


def _content(path: Path) -> bytes:
    """The bytes of a file that is no larger than a session file may be."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _Unreadable(Translatable("this is a folder, not a file"))
        if not stat.S_ISREG(status.st_mode):
            raise _Unreadable(Translatable("this is a device or a pipe, not a file"))
        size = status.st_size
        if size > LARGEST_BYTES:
            raise _Unreadable(
                Translatable(
                    "this file is %1 MB large, and a session file has at most 1 MB", round(size / LARGEST_BYTES, 1)
                )
            )
        with path.open("rb") as opened:
            content = opened.read(LARGEST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise _Unreadable(Translatable("there is no such file")) from None
    except PermissionError:
        raise _Unreadable(Translatable("this file may not be read by the person who runs the program")) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise _Unreadable(Translatable("this file cannot be read: %1", _uncapitalized(reason))) from None
    except ValueError:
        raise _Unreadable(Translatable("there is no such file")) from None  # a name with a null character
    if len(content) > LARGEST_BYTES:
        raise _Unreadable(Translatable("this file is growing and has more than 1 MB, which no session file has"))
    return content


def _decoded(content: bytes) -> str:
    """The text of a file's bytes, with or without the mark that some editors put before UTF-8."""
    encoding = _ENCODINGS.get(content[:2])
    if encoding is not None:
        raise _Unreadable(Translatable("this file is saved as %1; save it as UTF-8", encoding))
    if content.startswith(_DATABASE):
        raise _Unreadable(
            Translatable(
                "this is a record or another database, no session file; "
                "go on with it by --record or on the first screen"
            )
        )
    if b"\0" in content:
        raise _Unreadable(Translatable("this is a binary file, not a text"))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        mark = len(content) - len(error.object)
        offset = error.start + mark
        line = content.count(b"\n", 0, offset) + 1
        byte = f"0x{content[offset]:02X}"
        raise _Unreadable(
            Translatable("the byte %1 at offset %2 is not UTF-8; save the file as UTF-8", byte, offset),
            line=line,
        ) from None
    if not text.strip():
        raise _Unreadable(Translatable("this file is empty"))
    return text


def _parsed(text: str) -> tuple[dict[str, Any], dict[Place, int]]:
    """The values of a TOML text, and the line of each."""
    deep = _DEEP_KEY.search(text)  # time and memory grow with the square of the length of one dotted key
    if deep is not None:
        line = text.count("\n", 0, deep.start()) + 1
        raise _Unreadable(Translatable("this key has more levels than any session file"), line=line)
    try:
        return tomllib.loads(text), find_lines(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax_error(str(error), text) from None
    except RecursionError:
        nested = Translatable("lists or tables are nested more deeply here than in any session file")
        raise _Unreadable(nested, line=line_of_depth(text)) from None
    except ValueError:
        raise _Unreadable(Translatable("this number has thousands of digits"), line=line_of_long_number(text)) from None


def _syntax_error(message: str, text: str) -> _Unreadable:
    match = _SYNTAX_PLACE.search(message)
    lines = text.split("\n")
    what = _uncapitalized(message[: match.start()] if match else message)
    if what.startswith(("cannot overwrite a value", "cannot declare")):
        what = Translatable("the same key or table is written twice")
    if match is None or match[1] is None:
        return _Unreadable(Translatable("this is not TOML: %1 at the end of the file", what), line=len(lines))
    line, column = int(match[1]), int(match[2])
    shown = quoted(lines[line - 1].strip()) if line <= len(lines) else quoted("")
    slip = None if isinstance(what, Translatable) or line > len(lines) else slip_in(lines[line - 1])
    if slip is not None:
        return _Unreadable(Translatable("%1 is not TOML: %2", shown, slip), line=line, column=column)
    return _Unreadable(Translatable("this is not TOML: %1 in %2", what, shown), line=line, column=column)


def _uncapitalized(text: str) -> str:
    return text[:1].lower() + text[1:]
