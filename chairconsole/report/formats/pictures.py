"""Drawings of a meeting as SVG: time by group, speeches along the day, themes by panel.

Colours are told apart by their lightness too, and each part has its name beside it. Texts from outside are escaped.
"""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.names import KINDS_AS_PLURAL, NO_REGIONAL_GROUP
from chairconsole.report.accounts.statistics import Part, statistics, theme_counts
from chairconsole.report.document.direction import isolated, with_isolates, without_marks
from chairconsole.report.document.document import Picture
from chairconsole.report.document.plain_text import one_line

WIDTH = 640
_ROW, _LABEL, _FIGURES = 24, 210, 110
_PALE, _COLOUR, _INK = "#e3e6ea", "#2f7fb8", "#1b1b1b"
_BY_KIND = {
    ParticipantKind.MEMBER_STATE: "#2f7fb8",
    ParticipantKind.OBSERVER_STATE: "#7db8de",
    ParticipantKind.GROUP: "#1d4e73",
    ParticipantKind.SEAT: "#9aa3ad",
}
_OTHER_COLOUR = "#e0a030"
_LONGEST_LABEL = 30


def time_by_region(meeting: Meeting, now: Stamp) -> Picture:
    """How long the States of each regional group spoke."""
    parts = statistics(meeting, now).by_region
    named = [replace(part, of=part.of or NO_REGIONAL_GROUP) for part in parts]
    return _bars("Speaking time by regional group", named)


def time_by_group(meeting: Meeting, now: Stamp) -> Picture:
    """How long was spoken for each group, by itself or on its behalf."""
    return _bars("Speaking time on behalf of groups", statistics(meeting, now).by_group)


def time_by_kind(meeting: Meeting, now: Stamp) -> Picture:
    """How long each kind of participant spoke."""
    parts = statistics(meeting, now).by_kind
    named = [replace(part, of=KINDS_AS_PLURAL[ParticipantKind(part.of)]) for part in parts]
    return _bars("Speaking time by kind of participant", named)


def speeches_along_the_day(meeting: Meeting, now: Stamp, block: str) -> Picture:
    """The speeches of a block one after the other, as long as they were, coloured by kind."""
    speeches = meeting.speeches(block)
    run = meeting.blocks.get(block)
    says = "Speeches along the block"
    if run is None or not speeches:
        return Picture(_svg(_ROW, ""), f"{says}: nobody spoke.")
    began, ended = run.began.at, (run.ended or now).at
    seconds = max(1.0, (ended - began).total_seconds())
    shapes = [f'<rect x="0" y="6" width="{WIDTH}" height="28" fill="{_PALE}"/>']
    for speech in speeches:
        start = (speech.began.at - began).total_seconds() / seconds * WIDTH
        length = ((speech.ended or now).at - speech.began.at).total_seconds() / seconds * WIDTH
        colour = _BY_KIND.get(speech.participant.kind, _OTHER_COLOUR)
        who = _safe(speech.participant.name)
        shapes.append(
            f'<rect x="{start:.1f}" y="6" width="{max(1.0, length - 0.5):.1f}" height="28" fill="{colour}">'
            f"<title>{who}</title></rect>"
        )
    first, last = (meeting.session.venue_time(at) for at in (began, ended))
    shapes.append(_text(0, 50, f"{first:%H:%M}"))
    shapes.append(_text(WIDTH, 50, f"{last:%H:%M}", anchor="end"))
    return Picture(_svg(56, "".join(shapes)), f"{says}: {len(speeches)} from {first:%H:%M} to {last:%H:%M}.")


def themes_by_panel(meeting: Meeting) -> Picture:
    """How often each theme was noted in each block, the darker the more."""
    counted = theme_counts(meeting)
    noted = {block for theme in counted for block in theme.by_block}
    blocks = [block for _, block in meeting.session.blocks() if block.id in noted]
    most = max((number for theme in counted for number in theme.by_block.values()), default=0)
    says = "Points by theme and block"
    if not blocks:
        return Picture(_svg(_ROW, ""), f"{says}: none with a theme.")
    width = (WIDTH - _LABEL) / len(blocks)
    shapes = [
        _text(_LABEL + place * width + width / 2, 16, _short(block.title, int(width / 7)), anchor="middle")
        for place, block in enumerate(blocks)
    ]
    for row, theme in enumerate(counted, start=1):
        shapes.append(_text(0, row * _ROW + 16, _short(theme.name)))
        for place, block in enumerate(blocks):
            number = theme.by_block.get(block.id, 0)
            x, opacity = _LABEL + place * width, number / most
            shapes.append(
                f'<rect x="{x:.1f}" y="{row * _ROW + 1}" width="{width - 2:.1f}" height="{_ROW - 2}" '
                f'fill="{_COLOUR}" fill-opacity="{opacity:.2f}" stroke="{_PALE}"/>'
            )
            ink = "#ffffff" if opacity > 0.6 else _INK
            shapes.append(_text(x + width / 2, row * _ROW + 16, str(number), anchor="middle", ink=ink))
    told = "; ".join(f"{isolated(theme.name)} {sum(theme.by_block.values())}" for theme in counted)
    return Picture(_svg((len(counted) + 1) * _ROW, "".join(shapes)), f"{says}: {told}.")


def _bars(says: str, parts: Sequence[Part]) -> Picture:
    most = max((part.seconds for part in parts), default=0) or 1
    room = WIDTH - _LABEL - _FIGURES
    shapes = []
    for row, part in enumerate(parts):
        y = row * _ROW
        length = part.seconds / most * room
        shapes.append(_text(0, y + 16, _short(part.of)))
        shapes.append(f'<rect x="{_LABEL}" y="{y + 4}" width="{room}" height="{_ROW - 8}" fill="{_PALE}"/>')
        shapes.append(f'<rect x="{_LABEL}" y="{y + 4}" width="{length:.1f}" height="{_ROW - 8}" fill="{_COLOUR}"/>')
        figures = f"{format_duration(part.seconds)} · {part.interventions}"
        shapes.append(_text(WIDTH, y + 16, figures, anchor="end"))
    told = "; ".join(f"{isolated(part.of)} {format_duration(part.seconds)}" for part in parts)
    return Picture(_svg(max(1, len(parts)) * _ROW, "".join(shapes)), f"{says}: {told or 'nobody spoke'}.")


def _svg(height: float, inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" '
        f'width="{WIDTH}" height="{height:.0f}">{inside}</svg>'
    )


def _text(x: float, y: float, text: str, *, anchor: str = "start", ink: str = _INK) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-family="sans-serif" font-size="12" fill="{ink}" '
        f'text-anchor="{anchor}">{_safe(text)}</text>'
    )


def _short(text: str, most: int = _LONGEST_LABEL) -> str:
    line = without_marks(one_line(text))
    return line if len(line) <= most else line[: max(1, most - 1)] + "…"


def _safe(text: str) -> str:
    return escape(
        "".join(letter for letter in with_isolates(one_line(text)) if letter not in "\ufffe\uffff"), quote=True
    )
