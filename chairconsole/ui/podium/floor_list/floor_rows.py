"""The floor list as the table shows it: a row for each who waits, in the order in which they will be called."""

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.participants import ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.heard import NOT_HEARD, Tally, tallies
from chairconsole.ui.feed import Feed
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.forecast_bar import TURN
from chairconsole.ui.words.name_words import about_words, kind_name, on_behalf, short_name, shown_name, speaker_name
from chairconsole.ui.words.time_words import clock_time, limit_words


@dataclass(frozen=True)
class FloorRow:
    """One waiting request as the table shows it; `marks` are short words about it, the hints what a tooltip adds.

    `tag` is the kind of whoever is no Member State.
    `after_turn`: the panellists have their turn before it.
    """

    id: str
    place: str
    name: str
    whole_name: str
    behalf: str
    marks: str
    kind: str
    tag: str
    group: str
    about: str
    asked: str
    asked_hint: str
    floor_at: str
    spoke: str
    spoke_hint: str
    fits: bool = True
    after_turn: bool = False

    @property
    def signs(self) -> str:
        """What stands before the time, without the sign of the panellists' turn."""
        return self.floor_at.replace(f"{TURN} ", "")


def floor_ends(floor: FloorForecast, key: str) -> str:
    """What stands in the list where the floor ends: how many do not fit, and at which limit they would."""
    translate = QCoreApplication.translate
    limit = format_duration(whole_seconds(floor.pace.usual_limit))
    beyond = Counted.tr("%n more do not fit", "", floor.waiting - floor.fits)
    words = fill(translate("floor_rows", "\u25b2 the floor ends here \u00b7 %1 at %2"), beyond, limit)
    if floor.all_fit_at is None:
        return words
    at = format_duration(floor.all_fit_at)
    return words + fill(translate("floor_rows", "; they do at %1 \u2014 %2"), at, key)


def floor_rows(feed: Feed, tried: FloorForecast | None = None) -> list[FloorRow]:
    """The waiting requests, first to last; with the times that a limit would give which is only `tried`."""
    meeting = feed.meeting
    ahead = feed.forecast.block
    floor = tried or (ahead.floor if ahead else None)
    expected = floor.expected if floor else {}
    spoken = tallies(meeting, feed.now)
    rows = []
    before: Request | None = None
    for place, request in enumerate(calling_order(meeting), start=1):
        instant = expected.get(request.id)
        fits = floor is None or request.id in floor.fitting
        after_turn = floor is not None and request.id in floor.after_turn
        tally = spoken.get(request.participant.key, NOT_HEARD)
        since = _time(feed, request.since.at)
        asked = since if request.asked == request.since else _time(feed, request.asked.at)
        at_once = before is not None and request.together and before.together and before.asked == request.asked
        kind = "" if is_unnamed(request.participant) else kind_name(request.participant.kind)
        rows.append(
            FloorRow(
                id=request.id,
                place=str(place),
                name=short_name(request.participant),
                whole_name=shown_name(request.participant),
                behalf=on_behalf(request.behalf),
                marks=" \u00b7 ".join(_marks(meeting, request)),
                kind=kind,
                tag="" if request.participant.kind is ParticipantKind.MEMBER_STATE else kind,
                group=request.participant.regional_group or "",
                about=about_words(meeting.session, request.block, request.about, request.to),
                asked=f"\u2191 {since}" if at_once else since,
                asked_hint=_asked_hint(since, asked, at_once=at_once),
                floor_at=_floor_at(clock_time(instant), fits=fits, after_turn=after_turn) if instant else "",
                spoke=_spoke_in_all(tally),
                spoke_hint=_spoke_hint(tally),
                fits=fits,
                after_turn=after_turn,
            )
        )
        before = request
    return rows


def _floor_at(time: str, *, fits: bool, after_turn: bool) -> str:
    signs = ("" if fits else "\u25b2", TURN if after_turn else "", f"\u2248{time}")
    return " ".join(filter(None, signs))


def _marks(meeting: Meeting, request: Request) -> list[str]:
    translate = QCoreApplication.translate
    marks = []
    if request.is_reply:
        answered = meeting.interventions.get(request.answers or "")
        if answered is None:
            marks.append(translate("floor_rows", "right of reply"))
        else:
            words = translate("floor_rows", "right of reply to %1")
            marks.append(fill(words, speaker_name(meeting.session, answered)))
    if request.after_closing:
        marks.append(translate("floor_rows", "after closing"))
    if request.limit is not None:
        marks.append(fill(translate("floor_rows", "limit %1"), limit_words(request.limit)))
    if request.is_held:
        marks.append(translate("floor_rows", "held"))
    return marks


def _time(feed: Feed, instant: dt.datetime) -> str:
    return clock_time(feed.venue_time(instant))


def _asked_hint(since: str, asked: str, *, at_once: bool) -> str:
    translate = QCoreApplication.translate
    words = translate("floor_rows", "Waiting since %1")
    if since != asked:
        words = translate("floor_rows", "Waiting since %1; asked first at %2")
    words = fill(words, since, asked)
    together = translate("floor_rows", "Raised together with the one above")
    return f"{words}\n{together}" if at_once else words


def _spoke(times: int, time: dt.timedelta) -> str:
    return f"{times}\u00d7 {format_duration(whole_seconds(time))}" if times or time else "\u2013"


def _spoke_in_all(tally: Tally) -> str:
    """How often and how long in this block; in brackets how often in the session, if that is more."""
    in_block = _spoke(tally.times_in_block, tally.time_in_block)
    more = tally.times_in_session > tally.times_in_block
    return f"{in_block} ({tally.times_in_session}\u00d7)" if more else in_block


def _spoke_hint(tally: Tally) -> str:
    translate = QCoreApplication.translate
    words = translate("floor_rows", "In this block: %1\nIn the session: %2")
    in_session = _spoke(tally.times_in_session, tally.time_in_session)
    return fill(words, _spoke(tally.times_in_block, tally.time_in_block), in_session)
