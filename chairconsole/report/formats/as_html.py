"""An account of a meeting as HTML: figures and pictures first, then every block with what was said."""

from collections.abc import Iterator, Sequence

from chairconsole.domain.base.english_dates import long_date
from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.instants import Instant, room_clock_note
from chairconsole.report.accounts.interventions import InterventionRow, PointRow, interventions, unattached_points
from chairconsole.report.accounts.names import KINDS_AS_PLURAL, POINT_KINDS, in_writing, rehearsal_warning, void_reason
from chairconsole.report.accounts.statistics import Statistics, statistics
from chairconsole.report.document.direction import isolated
from chairconsole.report.document.document import (
    BulletList,
    Document,
    DocumentPart,
    SectionHeading,
    Table,
    TextParagraph,
)
from chairconsole.report.document.document_html import html_document
from chairconsole.report.formats import pictures


def html_report(meeting: Meeting, now: Stamp) -> str:
    """The account as the text of one HTML file."""
    session = meeting.session
    parts = (*_head(meeting, now), *_whole(meeting, now), *_blocks(meeting, now), *_loose(meeting))
    return html_document(Document(session.title, parts, now.at, rehearsal_warning(meeting.mode)))


def _head(meeting: Meeting, now: Stamp) -> Iterator[DocumentPart]:
    session, venue = meeting.session, meeting.session.venue
    at = session.venue_time(now.at)
    about = [text for text in (session.theme, session.series, session.reference) if text]
    place = ", ".join(isolated(text) for text in (venue.place, venue.city) if text)
    if about:
        yield TextParagraph(" · ".join(map(isolated, about)))
    yield TextParagraph(
        f"{place}; all times are those of {venue.time_zone}. As of {long_date(at.date())}, {at:%H:%M:%S}."
    )
    for note in room_clock_note(session):
        yield TextParagraph(note)


def _whole(meeting: Meeting, now: Stamp) -> Iterator[DocumentPart]:
    yield SectionHeading(1, "The session in figures")
    found = statistics(meeting, now)
    yield Table(("", ""), tuple(_figures(found)))
    if found.by_kind:
        header = ("Kind", "Interventions", "Participants", "Time")
        kinds = [
            (
                KINDS_AS_PLURAL[ParticipantKind(part.of)],
                str(part.interventions),
                str(part.participants),
                format_duration(part.seconds),
            )
            for part in found.by_kind
        ]
        yield Table(header, tuple(kinds))
        yield pictures.time_by_kind(meeting, now)
        yield pictures.time_by_region(meeting, now)
        yield pictures.time_by_group(meeting, now)
    yield pictures.themes_by_panel(meeting)


def _figures(found: Statistics) -> Iterator[tuple[str, str]]:
    mean = "–" if found.mean_seconds is None else format_duration(found.mean_seconds)
    share = "–" if found.over_share is None else f"{found.over_share:.0%}"
    yield from (
        ("Interventions from the floor", str(found.interventions)),
        ("Who took the floor", str(found.participants)),
        ("Distinct delegations and groups", str(found.delegations)),
        ("On behalf of a group", str(found.on_behalf)),
        ("Speaking time", format_duration(found.seconds)),
        ("Mean length", mean),
        ("Over their limit", f"{found.over} ({share}), {format_duration(found.over_seconds)} in all"),
        ("Not reached", str(found.not_reached)),
        ("Questions put, and answered", f"{found.questions_put}, {found.questions_answered}"),
        ("First-time speakers", str(found.first_time)),
    )


def _blocks(meeting: Meeting, now: Stamp) -> Iterator[DocumentPart]:
    rows = interventions(meeting, now)
    for block in meeting.blocks:
        planned = meeting.session.block(block)
        here = [row for row in rows if row.block.id == block]
        yield SectionHeading(1, planned.title if planned else block)
        if not here:
            yield TextParagraph("Nobody spoke.")
            continue
        yield Table(("", ""), tuple(_figures(statistics(meeting, now, block))))
        yield pictures.speeches_along_the_day(meeting, now, block)
        header = ("Time", "Speaker", "Length", "Points")
        yield Table(header, tuple((_time(row.began), _who(row), _length(row), _points(row.points)) for row in here))


def _loose(meeting: Meeting) -> Iterator[DocumentPart]:
    loose = unattached_points(meeting)
    if loose:
        yield SectionHeading(1, "Notes not tied to a speech")
        yield BulletList(tuple(_point(point) for point in loose))


def _time(when: Instant) -> str:
    return f"{when.venue:%H:%M:%S}"


def _who(row: InterventionRow) -> str:
    behalf = f" (on behalf of {isolated(row.behalf.spoken)})" if row.behalf else ""
    return isolated(row.participant.name) + behalf


def _length(row: InterventionRow) -> str:
    if row.void is not None:
        return void_reason(row.void)
    limit = f" of {row.limit.longer_by(row.added_seconds).as_text()}" if row.limit else ""
    return format_duration(row.spoken_seconds) + limit


def _points(points: Sequence[PointRow]) -> str:
    return " • ".join(_point(point) for point in points)


def _point(point: PointRow) -> str:
    kind = "" if point.kind is PointKind.POINT else f"{POINT_KINDS[point.kind]}: "
    themes = f" [{'; '.join(isolated(theme.shown) for theme in point.themes)}]" if point.themes else ""
    whose = isolated(point.written_by.spoken) if point.written_by else ""
    written = f" ({in_writing(whose)})" if point.written else ""
    return f"{kind}{isolated(point.text)}{themes}{written}"
