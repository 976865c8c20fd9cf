"""A readable account of a meeting as Markdown: block by block, with the counts at the end.

Times are those of the venue, lengths minutes and seconds. Every text from outside is escaped.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from chairconsole.domain.base.english_dates import long_date, short_date
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.agenda import BlockRow, agenda
from chairconsole.report.accounts.counts import KindCount, counts
from chairconsole.report.accounts.instants import instant, room_clock
from chairconsole.report.accounts.interventions import interventions, unattached_points
from chairconsole.report.accounts.names import KINDS_AS_PLURAL, MODES, NO_REGIONAL_GROUP, rehearsal_warning
from chairconsole.report.accounts.statistics import Part, statistics
from chairconsole.report.document.plain_text import markdown_part
from chairconsole.report.formats.markdown_block import block_account, point_lines, time_of_day


def markdown_report(meeting: Meeting, now: Stamp) -> str:
    """The account as text; its lines end with a newline each."""
    parts = (
        _head(meeting, now),
        _days(meeting, now),
        _loose_points(meeting),
        _counts(meeting),
        _times(meeting, now),
        _misfits(meeting),
    )
    return "\n".join(chain.from_iterable(parts)).rstrip("\n") + "\n"


def _head(meeting: Meeting, now: Stamp) -> Iterator[str]:
    session, venue = meeting.session, meeting.session.venue
    for warning in rehearsal_warning(meeting.mode):
        yield from (f"> **{warning}**", "")
    yield from (f"# {markdown_part(session.title)}", "")
    if session.theme:
        yield from (f"**Theme:** {markdown_part(session.theme)}", "")
    if session.series or session.reference:
        yield from (", ".join(markdown_part(text) for text in (session.series, session.reference) if text), "")
    place = ", ".join(markdown_part(text) for text in (venue.place, venue.city) if text)
    as_of = instant(session, now.at).venue
    yield f"- Venue: {place}; all times are those of {markdown_part(venue.time_zone)}"
    if meeting.session.clock_offset:
        yield f"- Room's clock: {room_clock(meeting.session)}; the times are the room's, no length is changed"
    yield f"- Mode: {MODES[meeting.mode]}"
    yield f"- As of: {short_date(as_of.date())}, {as_of:%H:%M:%S}"
    yield ""


def _days(meeting: Meeting, now: Stamp) -> Iterator[str]:
    rows = interventions(meeting, now)
    unattached = unattached_points(meeting)
    date = None
    for block in agenda(meeting, now):
        if block.date is not None and block.date != date:
            date = block.date
            yield from (f"## {long_date(date)}", "")
        yield from _block_head(block)
        yield from block_account(
            meeting,
            block,
            now,
            speeches=[row for row in rows if row.block.id == block.id],
            loose=[point for point in unattached if point.block == block.id],
        )


def _block_head(block: BlockRow) -> Iterator[str]:
    yield from (f"### {markdown_part(block.title)}", "")
    times, date = block.times, block.date
    said = []
    if times.planned_start and times.planned_end:
        said.append(f"Planned {time_of_day(times.planned_start, date)}–{time_of_day(times.planned_end, date)}")
    if times.began is None:
        said.append("not held")
    elif times.ended is None:
        said.append(f"open since {time_of_day(times.began, date)}")
    else:
        said.append(f"held {time_of_day(times.began, date)}–{time_of_day(times.ended, date)}")
    yield from ("; ".join(said) + ".", "")


def _loose_points(meeting: Meeting) -> Iterator[str]:
    blocks = {block.id for _, block in meeting.session.blocks()} | set(meeting.blocks)
    loose = [point for point in unattached_points(meeting) if point.block not in blocks]
    if loose:
        yield from ("## Notes outside any block", "")
        for point in loose:
            yield from point_lines(point, indent="")
        yield ""


def _counts(meeting: Meeting) -> Iterator[str]:
    yield from ("## Counts", "")
    told = [count for count in counts(meeting) if _has_figures(count)]
    if not told:
        yield from ("Nobody has taken or asked for the floor.", "")
        return
    yield from _table(
        ("Kind", "Took the floor", "Interventions", "On behalf", "Not reached", "Withdrawn", "Absent", "Waiting"),
        (
            (
                KINDS_AS_PLURAL[count.kind],
                count.participants,
                count.interventions,
                count.on_behalf,
                count.not_reached,
                count.withdrawn,
                count.absent,
                count.waiting,
            )
            for count in told
        ),
    )
    yield from (
        "",
        '"Took the floor" counts each participant once; the last four columns count requests for the floor. '
        "A statement on behalf of a group is one intervention of whoever made it.",
        "",
    )


def _times(meeting: Meeting, now: Stamp) -> Iterator[str]:
    found = statistics(meeting, now)
    for heading, parts in (("Time by regional group", found.by_region), ("Time on behalf of groups", found.by_group)):
        if parts:
            yield from (f"## {heading}", "")
            rows = [(*_part(part), format_duration(part.seconds)) for part in parts]
            yield from _table(("Group", "Interventions", "Took the floor", "Time"), rows)
            yield ""


def _part(part: Part) -> tuple[str, int, int]:
    return markdown_part(part.of or NO_REGIONAL_GROUP), part.interventions, part.participants


def _has_figures(count: KindCount) -> bool:
    return any((count.interventions, count.not_reached, count.withdrawn, count.absent, count.waiting))


def _table(header: tuple[str, ...], rows: Iterable[tuple[str | int, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"| --- |{' ---: |' * (len(header) - 1)}"
    for row in rows:
        yield f"| {' | '.join(str(cell) for cell in row)} |"


def _misfits(meeting: Meeting) -> Iterator[str]:
    number = len(meeting.not_applied)
    if number:
        what = "1 entry of the record does" if number == 1 else f"{number} entries of the record do"
        yield f"Note: {what} not fit what came before and changed nothing; the JSON export lists them."
