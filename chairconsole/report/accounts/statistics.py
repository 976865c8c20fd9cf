"""The figures of a block or of the session: who spoke, how long, over the limit or not at all.

They are about the floor: seats that speak by plan have their own row by kind and count nowhere else. A speech that was
continued counts once. Seconds are whole, parts of a second dropped; a mean is None where nobody spoke.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import questions
from chairconsole.domain.queries.whole_speeches import WholeSpeech, whole_speeches
from chairconsole.report.accounts.voices import delegations_heard

NO_REGION = ""
"""The regional group of who is in none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind, one regional group or one group: `of` is its name, `participants` are distinct."""

    of: str
    interventions: int
    participants: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """The figures of a block, or of the whole session.

    `by_group` are the groups for which somebody spoke, a group itself or another on its behalf; such a speech is one
    of its speaker's kind and region too. `delegations` are distinct voices of States and groups. `over_share` is the
    share of limited speeches that went over their limit, None where there was no limit. `first_time` are those who had
    not spoken in an earlier block.
    """

    interventions: int
    participants: int
    delegations: int
    on_behalf: int
    by_kind: tuple[Part, ...]
    by_region: tuple[Part, ...]
    by_group: tuple[Part, ...]
    seconds: int
    mean_seconds: int | None
    over: int
    over_seconds: int
    over_share: float | None
    not_reached: int
    questions_put: int
    questions_answered: int
    first_time: int


@dataclass(frozen=True, slots=True)
class ThemeCount:
    """How many points of a theme were noted, by block."""

    theme: str
    name: str
    by_block: Mapping[str, int]


def statistics(meeting: Meeting, now: Stamp, block: str | None = None) -> Statistics:
    """The figures of one block; of the session if None. `now` measures the speech that goes on."""
    here = meeting.speeches(block)
    floor = [speech for speech in here if speech.is_from_floor]
    wholes = whole_speeches(floor)
    limited = [left for whole in wholes if (left := whole.left(now)) is not None]
    over = [seconds for left in limited if (seconds := max(0, whole_seconds(-left))) > 0]
    put = questions(meeting, block)
    requests = [one for one in meeting.requests.values() if block is None or one.block == block]
    seconds = _seconds(wholes, now)
    return Statistics(
        interventions=len(wholes),
        participants=len({speech.participant.key for speech in floor}),
        delegations=delegations_heard(meeting, block),
        on_behalf=sum(whole.first.behalf is not None for whole in wholes),
        by_kind=_by_kind(here, now),
        by_region=_by_region(floor, now),
        by_group=_by_group(floor, now),
        seconds=seconds,
        mean_seconds=seconds // len(wholes) if wholes else None,
        over=len(over),
        over_seconds=sum(over),
        over_share=len(over) / len(limited) if limited else None,
        not_reached=sum(one.outcome is Outcome.NOT_REACHED for one in requests),
        questions_put=len(put),
        questions_answered=sum(question.is_answered for question in put),
        first_time=len(_first_time(meeting, floor, block)),
    )


def theme_counts(meeting: Meeting) -> tuple[ThemeCount, ...]:
    """How often each theme of the session was noted, block by block, in the session's order."""
    counted: dict[str, dict[str, int]] = {theme.id: {} for theme in meeting.session.rules.themes}
    for point in meeting.points.values():
        block = meeting.block_of(point)
        for theme in point.themes:
            if theme in counted and block is not None:
                counted[theme][block] = counted[theme].get(block, 0) + 1
    names = {theme.id: theme.name for theme in meeting.session.rules.themes}
    return tuple(ThemeCount(theme, names[theme], blocks) for theme, blocks in counted.items())


def _seconds(wholes: Iterable[WholeSpeech], now: Stamp) -> int:
    """The whole seconds of each, together."""
    return sum(max(0, whole_seconds(whole.spoken(now))) for whole in wholes)


def _by_kind(speeches: Sequence[Intervention], now: Stamp) -> tuple[Part, ...]:
    by_kind: dict[ParticipantKind, list[Intervention]] = {kind: [] for kind in ParticipantKind}
    for speech in speeches:
        by_kind[speech.participant.kind if speech.is_from_floor else ParticipantKind.SEAT].append(speech)
    return tuple(_part(kind.value, found, now) for kind, found in by_kind.items() if found)


def _by_region(floor: Sequence[Intervention], now: Stamp) -> tuple[Part, ...]:
    """Of States only; the largest share of time first."""
    by_region: dict[str, list[Intervention]] = {}
    for speech in floor:
        if speech.participant.kind in {ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE}:
            by_region.setdefault(speech.participant.regional_group or NO_REGION, []).append(speech)
    return _longest_first(by_region, now)


def _by_group(floor: Sequence[Intervention], now: Stamp) -> tuple[Part, ...]:
    by_group: dict[str, list[Intervention]] = {}
    for speech in floor:
        voice = speech.behalf or speech.participant
        if voice.kind is ParticipantKind.GROUP:
            by_group.setdefault(voice.name, []).append(speech)
    return _longest_first(by_group, now)


def _longest_first(speeches: Mapping[str, Sequence[Intervention]], now: Stamp) -> tuple[Part, ...]:
    parts = [_part(of, found, now) for of, found in speeches.items()]
    return tuple(sorted(parts, key=lambda part: (-part.seconds, part.of)))


def _part(of: str, speeches: Sequence[Intervention], now: Stamp) -> Part:
    wholes = whole_speeches(speeches)
    return Part(
        of=of,
        interventions=len(wholes),
        participants=len({speech.participant.key for speech in speeches}),
        seconds=_seconds(wholes, now),
    )


def _first_time(meeting: Meeting, floor: Sequence[Intervention], block: str | None) -> set[str]:
    """Those whose first speech of the session lies in this block; everybody, in the session as a whole."""
    first_block: dict[str, str] = {}
    for speech in meeting.speeches():
        if speech.is_from_floor:
            first_block.setdefault(speech.participant.key, speech.block)
    return {speech.participant.key for speech in floor if block in (None, first_block[speech.participant.key])}
