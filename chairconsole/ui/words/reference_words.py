"""What a reference in a draft says: short on its chip, and in full when it is asked about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import summary_panels
from chairconsole.report.accounts.bench import InDraft
from chairconsole.report.accounts.voices import VoiceKind, voices_of
from chairconsole.report.composing.items import points_under
from chairconsole.report.composing.surroundings import OVERARCHING, REACTIONS
from chairconsole.report.draft.draft_text import REFERENCE, parse

COUNTED = "\u03a3"
"""On the chip of a figure that was counted, not said."""


def chip_label(meeting: Meeting, token: str, draft: DraftId | None = None) -> str:
    """What stands on the chip: how many delegations said so, and a letter for whoever else did; never added together.

    It is short, for the page is to be read; a click says who said what.
    """
    translate = QCoreApplication.translate
    kind, _ = parts_of(token)
    if is_own_theme(token):
        return translate("references", "own line")
    if kind == "s":
        return COUNTED
    points = points_of(meeting, token, draft)
    if not points:
        return translate("references", "no longer there")
    voices = voices_of(meeting, points)
    if not voices and all(point.what is PointKind.CONCLUSION for point in points):
        return translate("references", "own line")
    if not voices and all(point.written for point in points):
        return translate("references", "in writing")
    kinds = [voice.kind for voice in voices]
    delegations, others = kinds.count(VoiceKind.DELEGATION), dict.fromkeys(kinds)
    others.pop(VoiceKind.DELEGATION, None)
    parts = [str(delegations)] if delegations or not others else []
    for other in others:
        number = kinds.count(other)
        parts.append(_letter(other) if number == 1 else f"{number}\u202f{_letter(other)}")
    return "+".join(parts)


def points_of(meeting: Meeting, token: str, draft: DraftId | None = None) -> tuple[Point, ...]:
    """The points that a reference stands for, as far as they are still there.

    Of a theme or message they are those of the panel that the draft is about; a message that it took over from
    elsewhere stands for all of its points.
    """
    kind, ids = parts_of(token)
    block = draft[1] if draft is not None else None
    if kind == "p":
        return tuple(meeting.points[point] for point in ids if point in meeting.points)
    if kind == "m":
        messages = [meeting.messages[one] for one in ids if one in meeting.messages]
        every = tuple(point for message in messages for point in meeting.points_in(message))
        return tuple(point for point in every if block is None or meeting.block_of(point) == block) or every
    if kind == "t":
        return tuple(point for theme in ids for point in points_under(meeting, theme, block))
    return ()


def is_own_theme(token: str) -> bool:
    """Whether it stands for the theme that the moderator chose or typed for the whole session."""
    kind, ids = parts_of(token)
    return kind == "s" and OVERARCHING in ids


def parts_of(token: str) -> tuple[str, Sequence[str]]:
    """The kind of a reference and its ids."""
    found = REFERENCE.fullmatch(token)
    return (found[1], found[2].split(",")) if found else ("", ())


def heading_of(meeting: Meeting, kind: str, name: str) -> str:
    """The heading under which a point ("p") or message ("m") belongs; empty if it has no theme."""
    message = meeting.messages.get(name) if kind == "m" else None
    points = meeting.points_in(message) if message else ()
    point = points[0] if points else meeting.points.get(name)
    names = {theme.id: theme.name for theme in meeting.session.rules.themes}
    return next((names[theme] for theme in point.themes if theme in names), "") if point else ""


def place_of(meeting: Meeting, text: str, name: str) -> str:
    """Where a point would stand in a text, in words: among the reactions, else under its heading; empty if nowhere."""
    if _reactions_beside(meeting, text, f"[[p:{name}]]"):
        return QCoreApplication.translate("references", "Reactions")
    return heading_of(meeting, "p", name)


def stands_beside(meeting: Meeting, text: str, kind: str, name: str) -> str:
    """The last reference in a text to what has the theme of a point ("p") or message ("m"); empty if there is none.

    What has no theme stands beside what has none either: at the end it would follow the thanks. A reaction in the
    summary panel stands among the reactions, the last of them if none has its theme.
    """
    new = f"[[{kind}:{name}]]"
    reactions = _reactions_beside(meeting, text, new)
    tokens = reactions or [found[0] for found in REFERENCE.finditer(text) if found[1] in ("p", "m")]
    wanted = _theme_of(meeting, new)
    beside = (token for token in reversed(tokens) if _theme_of(meeting, token) == wanted)
    return next(beside, reactions[-1] if reactions else "")


def _reactions_beside(meeting: Meeting, text: str, new: str) -> list[str]:
    """The references of the reactions in a text, with that of the sentence before them; none beside anything else."""
    said = [point for point in points_of(meeting, new) if point.what is not PointKind.CONCLUSION]
    if not said or not summary_panels(meeting).issuperset(map(meeting.block_of, said)):
        return []
    tokens = ([found[0] for found in REFERENCE.finditer(paragraph)] for paragraph in text.split("\n\n"))
    return next((of for of in tokens if f"[[s:{REACTIONS}]]" in of), [])


def _theme_of(meeting: Meeting, token: str) -> str | None:
    """The first theme of what a reference stands for, empty if it has none; None for a conclusion, or for nothing."""
    said = [point for point in points_of(meeting, token) if point.what is not PointKind.CONCLUSION]
    return next((theme for point in said for theme in point.themes), "") if said else None


def stands_on(meeting: Meeting, text: str) -> InDraft:
    """The points and messages that the text of a draft stands on, the points of its messages included."""
    references = parse(text).references()
    messages = frozenset(name for kind, name in references if kind == "m")
    points = {name for kind, name in references if kind == "p"}
    for name in messages & meeting.messages.keys():
        points.update(meeting.messages[name].points)
    return InDraft(frozenset(points), messages)


def _letter(kind: VoiceKind) -> str:
    """The kind of whoever is no delegation, by its first letter."""
    translate = QCoreApplication.translate
    match kind:
        case VoiceKind.PANELLIST:
            return translate("references", "P")
        case VoiceKind.STAKEHOLDER:
            return translate("references", "S")
        case VoiceKind.UN_ENTITY:
            return translate("references", "U")
        case VoiceKind.IGO | VoiceKind.OBSERVER:
            return translate("references", "O")
        case VoiceKind.MODERATOR:
            return translate("references", "M")
        case VoiceKind.SPEAKER | VoiceKind.CO_FACILITATOR | VoiceKind.DELEGATION:
            return translate("references", "V")
