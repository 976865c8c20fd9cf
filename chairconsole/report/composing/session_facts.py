"""What the meeting itself gives to a draft: who was heard, who was not reached, what comes next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Language, Outcome, PointKind
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId, Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Theme
from chairconsole.domain.plan.session import Session
from chairconsole.report.accounts.voices import Voice, VoiceKind, voice_of

IN_ORDER = (
    VoiceKind.PANELLIST,
    VoiceKind.DELEGATION,
    VoiceKind.IGO,
    VoiceKind.OBSERVER,
    VoiceKind.UN_ENTITY,
    VoiceKind.STAKEHOLDER,
    VoiceKind.SPEAKER,
)
"""The kinds that are said to have been heard, panellists first; moderators and co-facilitators say it."""

_READ_BY = {
    **{purpose: VoiceKind.MODERATOR for purpose in Purpose if purpose.is_of_a_panel},
    Purpose.MAIN_CONCLUSIONS: VoiceKind.CO_FACILITATOR,
}
"""Who reads a draft aloud, where one kind of voice does."""

_CONCLUDED_IN = {
    Purpose.THEMATIC_EXPERT: (BlockKind.SUMMARY_PANEL,),
    Purpose.MAIN_CONCLUSIONS: (BlockKind.MAIN_CONCLUSIONS, BlockKind.CLOSING),
}
"""In which blocks the conclusions of a draft of the session are typed, if not outside any block."""

_REPORTED_BEFORE = (BlockKind.PANEL, BlockKind.SUMMARY_PANEL)


@dataclass(frozen=True, slots=True)
class NextStep:
    """When the summary panel is: in so many days, on this weekday (Monday is 0), in minutes after midnight."""

    days: int
    weekday: int
    minutes: int


def heard(meeting: Meeting, block: str | None) -> tuple[Voice, ...]:
    """The distinct voices of the speeches of a panel, or of the session, in the order of their kinds."""
    voices = {voice.key: voice for voice in (voice_of(meeting, speech) for speech in meeting.speeches(block))}
    return tuple(voice for kind in IN_ORDER for voice in voices.values() if voice.kind is kind)


def number_not_reached(meeting: Meeting, block: str | None) -> int:
    """How many requests were not reached in a panel, or in the session."""
    return sum(
        request.outcome is Outcome.NOT_REACHED and block in (None, request.block)
        for request in meeting.requests.values()
    )


def panellists(meeting: Meeting, block: str) -> tuple[str, ...]:
    """Those who spoke as panellists, by name or, while nobody is known in their seat, by the seat's label."""
    plan = meeting.session.block(block)
    if plan is None:
        return ()
    spoke = {speech.seat for speech in _from_seats(meeting, block, VoiceKind.PANELLIST)}
    names = {person.id: person.name for person in meeting.session.people}
    return tuple(
        name
        for seat in plan.seats
        if seat.id in spoke
        for name in ([names[one] for one in seat.people if one in names] or [seat.label])
    )


def own_points(meeting: Meeting, draft: DraftId) -> frozenset[str]:
    """The points noted of what those said who read a draft aloud, by their ids, but for conclusions."""
    purpose, block = draft
    if purpose not in _READ_BY:
        return frozenset()
    own = {speech.id for speech in _from_seats(meeting, block, _READ_BY[purpose])}
    return frozenset(
        point.id
        for point in meeting.points.values()
        if point.intervention in own and point.what is not PointKind.CONCLUSION and not point.written
    )


def _from_seats(meeting: Meeting, block: str | None, kind: VoiceKind) -> Iterator[Intervention]:
    """The speeches of a panel, or of the session, that were given from a seat which makes their voice one of a kind."""
    seated = (speech for speech in meeting.speeches(block) if speech.seat is not None)
    return (speech for speech in seated if voice_of(meeting, speech).kind is kind)


def own_conclusions(meeting: Meeting, draft: DraftId, points: Iterable[Point]) -> list[Point]:
    """The conclusions among points that whoever reads a draft typed: for one of the session, not those of its panels.

    The written summary has those of all, and a panel's draft has points of its panel only.
    """
    found = [point for point in points if point.what is PointKind.CONCLUSION]
    kinds = _CONCLUDED_IN.get(draft[0])
    if kinds is None:
        return found
    blocks = {None, *(block.id for _, block in meeting.session.blocks() if block.kind in kinds)}
    return [point for point in found if meeting.block_of(point) in blocks]


def panels(meeting: Meeting) -> tuple[Block, ...]:
    """The panels of the session in the order of the agenda."""
    return tuple(block for _, block in meeting.session.blocks() if block.kind is BlockKind.PANEL)


def offered_themes(meeting: Meeting, language: Language) -> list[str]:
    """What could run through the whole session: themes by their names, those with messages in most panels first.

    Only those that came up in a panel; of as many panels with messages, those that came up in most panels.
    """
    known = {block.id for block in panels(meeting)}
    in_messages = {point for message in meeting.messages.values() for point in message.points}
    came_up: dict[str, set[str]] = {}
    with_messages: dict[str, set[str]] = {}
    for point in meeting.points.values():
        block = meeting.block_of(point)
        if block is None or block not in known or point.written or point.what is PointKind.CONCLUSION:
            continue
        for theme in point.themes:
            came_up.setdefault(theme, set()).add(block)
            with_messages.setdefault(theme, set()).update({block} if point.id in in_messages else ())
    found = [theme for theme in meeting.session.rules.themes if theme.id in came_up]
    found.sort(key=lambda theme: (-len(with_messages[theme.id]), -len(came_up[theme.id])))
    return [spoken_name(theme, language) for theme in found]


def spoken_name(theme: Theme, language: Language) -> str:
    """What a theme is called in a language, or its only name."""
    return getattr(theme.spoken, language.value) or theme.name


def has_main_conclusions(session: Session) -> bool:
    """Whether the agenda has a block of its own for the main conclusions."""
    return any(block.kind is BlockKind.MAIN_CONCLUSIONS for _, block in session.blocks())


def is_closed_after_reports(session: Session) -> bool:
    """Whether the agenda closes the session after the last panel was reported on, or was held."""
    kinds = [block.kind for _, block in session.blocks()]
    reported = max((place for place, kind in enumerate(kinds) if kind in _REPORTED_BEFORE), default=0)
    return BlockKind.CLOSING in kinds[reported:]


def summary_panel(meeting: Meeting, after: str) -> NextStep | None:
    """When what was said in a panel is taken up again; None if the agenda has no summary panel after it."""
    days = {block.id: day.date for day, block in meeting.session.blocks()}
    found = next(
        (
            (day.date, block.start)
            for day, block in meeting.session.blocks()
            if block.kind is BlockKind.SUMMARY_PANEL and after in days and day.date >= days[after]
        ),
        None,
    )
    if found is None:
        return None
    date, start = found
    return NextStep((date - days[after]).days, date.weekday(), start)
