"""What happened, in the words of the table of the record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import is_unnamed
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.record_lines import LineKind, RecordLine
from chairconsole.ui.summary.bench_rows import kind_word
from chairconsole.ui.words.name_words import kind_name, on_behalf, seat_label, short_title, shown_name
from chairconsole.ui.words.time_words import clock_time
from chairconsole.ui.words.undo_words import event_words


@dataclass(frozen=True)
class RecordRow:
    """One line of the table; `tone` colours what happened, `of` and `line_kind` say what Enter would correct."""

    id: str
    of: str
    line_kind: LineKind
    time: str
    time_hint: str
    name: str
    behalf: str
    kind: str
    group: str
    text: str
    tone: str
    themes: str
    took: str
    took_tone: str
    took_hint: str


def record_rows(meeting: Meeting, lines: Sequence[RecordLine]) -> list[RecordRow]:
    """A row for each line."""
    shorts = {theme.id: theme.short for theme in meeting.session.rules.themes}
    return [_row(meeting, line, shorts) for line in lines]


def shown_text(meeting: Meeting) -> Callable[[RecordLine], str]:
    """What is said of a line, for searching."""
    return lambda line: _text(meeting, line)[0]


def _row(meeting: Meeting, line: RecordLine, shorts: dict[str, str]) -> RecordRow:
    session = meeting.session
    at = session.venue_time(line.at)
    text, tone = _text(meeting, line)
    who = line.participant
    seat = seat_label(session, line.block or "", line.seat)
    # The name of whoever spoke stands above their points already.
    is_named = who is not None and (line.kind is not LineKind.POINT or _is_of_a_text(meeting, line))
    # What is nobody's has its own time, lest it seems to be of the speech that stands above it.
    stands_below = who is not None and line.kind is LineKind.POINT
    took, took_tone, hint = _took(line)
    return RecordRow(
        id=line.id,
        of=line.of,
        line_kind=line.kind,
        time="" if stands_below else clock_time(at),
        time_hint=f"{at:%Y-%m-%d %H:%M:%S}",
        name=(seat or (shown_name(who) if who else "")) if is_named else "",
        behalf=on_behalf(line.behalf) if is_named else "",
        kind=kind_name(who.kind) if who is not None and is_named and not is_unnamed(who) else "",
        group=(who.regional_group or "") if who is not None and is_named else "",
        text=text,
        tone=tone,
        themes=", ".join(shorts.get(theme, theme) for theme in line.themes),
        took=took,
        took_tone=took_tone,
        took_hint=hint,
    )


def _text(meeting: Meeting, line: RecordLine) -> tuple[str, str]:
    """What is said of a line, and in which colour."""
    translate = QCoreApplication.translate
    block = meeting.session.block(line.block or "")
    match line.kind:
        case LineKind.SPEECH if line.is_void:
            return translate("record", "was called and does not count"), "faint"
        case LineKind.SPEECH:
            return (translate("record", "has the floor"), "accent") if line.is_running else (line.text, "muted")
        case LineKind.POINT:
            point = meeting.points.get(line.of)
            written = translate("bench", "In writing") if _is_of_a_text(meeting, line) else ""
            return _joined(line.text, kind_word(meeting, point) if point is not None else "", written), "text"
        case LineKind.WITHDRAWN:
            return translate("record", "withdrew"), "muted"
        case LineKind.ABSENT:
            return translate("record", "was absent when called"), "muted"
        case LineKind.NOT_REACHED:
            return translate("record", "was not reached"), "amber"
        case LineKind.POINT_OF_ORDER:
            unruled = translate("record", "not ruled on") if line.is_not_ruled_on else ""
            return _joined(translate("record", "point of order"), line.text, unruled), "red"
        case LineKind.SUSPENDED:
            return _joined(translate("record", "Meeting suspended"), line.text), "amber"
        case LineKind.RESUMED:
            return translate("record", "Meeting resumed"), "amber"
        case LineKind.BLOCK_BEGAN:
            return fill(translate("record", "%1 begins"), block.title if block else line.block or ""), "accent"
        case LineKind.BLOCK_ENDED:
            return fill(translate("record", "%1 ends"), short_title(block) if block else line.block or ""), "accent"
        case LineKind.STEP_BEGAN:
            return line.text, "muted"
        case LineKind.EVENT:
            words = event_words(meeting, line.body) if line.body else ""
            return words if line.participant else words[:1].upper() + words[1:], "muted"
        case _:
            assert_never(line.kind)


def _is_of_a_text(meeting: Meeting, line: RecordLine) -> bool:
    """Whether a point is from a text that was received, so that no speech stands above it."""
    point = meeting.points.get(line.of)
    return point is not None and point.written and meeting.speech_of(point) is None


def _joined(*parts: str) -> str:
    return " \u00b7 ".join(part for part in parts if part)


def _took(line: RecordLine) -> tuple[str, str, str]:
    """How long a speech took, amber if it was too long, and by how much."""
    if line.seconds is None or line.is_void:
        return "", "", ""
    took = format_duration(line.seconds)
    if not line.over_seconds:
        return took, "", took
    over = fill(QCoreApplication.translate("record", "%1 over its limit"), format_duration(line.over_seconds))
    return f"\u25b2 {took}", "amber", over
