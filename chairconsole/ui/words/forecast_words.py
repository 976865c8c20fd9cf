"""The forecast as one sentence, an answer, what else is to be known, and a bar."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import NO_TIME, nearest_second, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.queries.replies import PLANNED_REPLY
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.forecast_bar import TURN, Bar, forecast_bar
from chairconsole.ui.words.time_words import clock_time, minutes_words

MINUTE = dt.timedelta(minutes=1)

NO_BAR = Bar()


@dataclass(frozen=True)
class ForecastWords:
    """One line, the answer to "who can I still take?" in it with its tone, until when, what else is known, the bar.

    `rest` is what the answer rests on, the longest first, and `urgent` what cannot wait to be looked up; `facts` are
    all the rest.
    """

    sentence: tuple[Run, ...]
    answer: str = ""
    tone: str = ""
    urgent: tuple[Run, ...] = ()
    rest: tuple[str, ...] = ()
    until: str = ""
    facts: tuple[str, ...] = ()
    bar: Bar = NO_BAR

    @property
    def versions(self) -> tuple[tuple[Run, ...], ...]:
        """All of it that stands in one line, then shorter ones for narrower places."""
        whole = self.brief_versions[0]
        return (*((*whole, Run(f"   {rest}", "muted")) for rest in self.rest), *self.brief_versions)

    @property
    def brief_versions(self) -> tuple[tuple[Run, ...], ...]:
        """The line without what it rests on; then with less that is urgent, which ▾ tells too; at last the answer."""
        if not self.answer:
            return (self.sentence,)
        sign = "\u2713 " if self.tone == "green" else ""
        answer = Run(f"{sign}{self.answer}", self.tone, bold=True)
        line = (*self.sentence, Run("   "), answer)
        lines = [line]
        for part in self.urgent:
            line = (*line, Run(" \u00b7 ", "muted"), part)
            lines.insert(0, line)
        # What the answer says first is what was asked.
        first = replace(answer, text=answer.text.split(" \u00b7 ")[0])
        return (*lines, (answer,), *(((first,),) if first != answer else ()))


def forecast_words(meeting: Meeting, forecast: Forecast, tried: FloorForecast | None = None) -> ForecastWords:
    """What the forecast card shows; with the floor as it would be under a limit that is only `tried`."""
    ahead = forecast.block
    if ahead is None:
        words = QCoreApplication.translate("forecast", "There is a forecast while a block is open.")
        return ForecastWords((Run(words, "muted"),))
    floor = tried or ahead.floor
    bar, facts = forecast_bar(meeting, forecast, ahead, floor), _facts(meeting, forecast, ahead, floor)
    late = (*_hard_stop(ahead), *_late_remarks(ahead))
    if floor is None:
        answer, tone = _time_left(ahead.left)
        return ForecastWords(_without_floor(meeting, ahead), answer, tone, late, facts=facts, bar=bar)
    answer, tone = _answer(meeting, ahead, floor)
    urgent = (*late, *_close_now(meeting, forecast, floor))
    rest = (_rest(floor), rests_on(floor), _rests_on_in_brief(floor))
    return ForecastWords(_waiting(floor), answer, tone, urgent, tuple(dict.fromkeys(rest)), _until(floor), facts, bar)


def _rest(floor: FloorForecast) -> str:
    """What the answer rests on; that replies were counted shorter than planned is never to be guessed."""
    is_shorter = bool(floor.turns) and floor.replies.length < PLANNED_REPLY
    return f"{rests_on(floor)}, {_each_reply(floor)}" if is_shorter else rests_on(floor)


def rests_on(floor: FloorForecast) -> str:
    """How long each takes, by what that is known, and how many turns of the panellists are counted."""
    translate, pace = QCoreApplication.translate, floor.pace
    each = format_duration(round(pace.per_intervention.total_seconds()))
    words = translate("forecast", "%1 each so far") if pace.observed else translate("forecast", "%1 each, by the limit")
    words = fill(words, each)
    if not floor.turns:
        return words
    turns = Counted.tr("with %n turns of the panellists", "", len(floor.turns))
    return f"{words}; {turns}"


def _each_reply(floor: FloorForecast) -> str:
    """How long a reply takes, and whether that is known from some."""
    translate, replies = QCoreApplication.translate, floor.replies
    words = translate("forecast", "%1 a reply so far") if replies.observed else translate("forecast", "%1 a reply")
    return fill(words, format_duration(whole_seconds(replies.length)))


def _rests_on_in_brief(floor: FloorForecast) -> str:
    each = format_duration(round(floor.pace.per_intervention.total_seconds()))
    words = fill(QCoreApplication.translate("forecast", "%1 each"), each)
    turns = Counted.tr("%n turns", "", len(floor.turns))
    return f"{words}; {turns} {TURN}" if floor.turns else words


def drift_minutes(forecast: Forecast) -> int:
    """How many whole minutes the meeting is behind its plan; negative if it is ahead."""
    return 0 if forecast.drift is None else _minutes_later(forecast.drift)


def drift_words(minutes: int) -> tuple[str, str]:
    """So many minutes behind or ahead, with a symbol, and the tone; nothing for none."""
    translate = QCoreApplication.translate
    if minutes > 0:
        return fill(translate("forecast", "\u25b2 %1 behind"), minutes_words(minutes)), "amber"
    if minutes < 0:
        return fill(translate("forecast", "\u25bc %1 ahead"), minutes_words(-minutes)), "green"
    return "", ""


def drift_hint(meeting: Meeting, forecast: Forecast) -> str:
    """What the drift is about, and apart from it what becomes of the block."""
    translate = QCoreApplication.translate
    lines = []
    step, ahead = meeting.step, forecast.block
    if step is not None:
        words = drift_words(drift_minutes(forecast))[0] or translate("forecast", "on time")
        lines.append(fill(translate("forecast", "%1: %2"), step.title, words))
    if ahead is not None:
        lines.append(_block_end(ahead))
    return "\n".join(lines)


def _minutes_later(span: dt.timedelta) -> int:
    minutes = abs(span) // MINUTE
    return minutes if span > NO_TIME else -minutes


def _without_floor(meeting: Meeting, ahead: BlockForecast) -> tuple[Run, ...]:
    translate, block = QCoreApplication.translate, meeting.block
    words = translate("forecast", "The block ends at %1")
    if block is not None and block.kind is BlockKind.BREAK:
        words = translate("forecast", "The break ends at %1")
    return (Run(fill(words, clock_time(ahead.times.planned_end)), bold=True),)


def _time_left(left: dt.timedelta) -> tuple[str, str]:
    if -MINUTE < left <= NO_TIME:
        return QCoreApplication.translate("forecast", "\u25b2 at its end"), "red"
    if left < NO_TIME:
        words = QCoreApplication.translate("forecast", "\u25b2 %1 past its end")
        return fill(words, minutes_words(-left // MINUTE)), "red"
    words = QCoreApplication.translate("forecast", "%1 left")
    return fill(words, minutes_words(left // MINUTE)), "muted"


def _waiting(floor: FloorForecast) -> tuple[Run, ...]:
    words = QCoreApplication.translate("forecast", "Nobody is waiting")
    return (Run(Counted.tr("%n waiting", "", floor.waiting) if floor.waiting else words, bold=True),)


def _until(floor: FloorForecast) -> str:
    return fill(QCoreApplication.translate("forecast", "floor until %1"), clock_time(floor.speeches_until))


def _answer(meeting: Meeting, ahead: BlockForecast, floor: FloorForecast) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if -MINUTE < ahead.floor_left < NO_TIME:
        return translate("forecast", "\u25b2 at the end of the floor"), "red"
    if ahead.floor_left < NO_TIME:
        words = translate("forecast", "\u25b2 %1 past the end of the floor")
        return fill(words, minutes_words(-ahead.floor_left // MINUTE)), "red"
    if not floor.waiting and not floor.room_for_more:
        return translate("forecast", "No time for another speaker"), "amber"
    if not floor.waiting:
        return Counted.tr("Room for %n", "", floor.room_for_more), "green"
    if floor.all_fit:
        if floor.room_for_more:
            return Counted.tr("All fit \u00b7 room for %n more", "", floor.room_for_more), "green"
        return translate("forecast", "All fit \u00b7 no time for more"), "amber"
    words = translate("forecast", "\u25b2 %1 of %2 fit")
    words = fill(words, floor.fits, floor.waiting)
    if floor.all_fit_at is None:
        parts = [words]
        if _is_to_be_closed(meeting, floor):
            parts.append(translate("forecast", "close the list now"))
        if floor.replies.expected:
            parts.append(_replies(floor))
        return " \u00b7 ".join(parts), "red"
    at = fill(translate("forecast", "all fit at %1"), format_duration(floor.all_fit_at))
    return f"{words} \u00b7 {at}", "amber"


def _hard_stop(ahead: BlockForecast) -> tuple[Run, ...]:
    """The end of interpretation, where it comes before the block is over."""
    if ahead.hard_stop is None:
        return ()
    latest = max(end.astimezone(dt.UTC) for end in (ahead.times.planned_end, ahead.projected_end))
    if latest - ahead.hard_stop.astimezone(dt.UTC) < MINUTE:
        return ()
    words = QCoreApplication.translate("forecast", "\u25b2 interpretation ends %1, before the block")
    return (Run(fill(words, clock_time(ahead.hard_stop)), "amber"),)


def _late_remarks(ahead: BlockForecast) -> tuple[Run, ...]:
    """What keeps the plan, where the next remarks are late by a minute or more."""
    if sum(share.limit - share.shared for share in ahead.shares) < MINUTE.total_seconds():
        return ()
    return tuple(Run(f"\u25b2 {words}", "amber") for words in _shares(ahead))


def _close_now(meeting: Meeting, forecast: Forecast, floor: FloorForecast) -> tuple[Run, ...]:
    """That the list is to be closed, if somebody waits and the answer does not say so already."""
    if not _is_to_be_closed(meeting, floor) or floor.all_fit_at is None:
        return ()
    if meeting.session.instant_of(floor.close_list_at) > nearest_second(forecast.now.at):
        return ()
    return (Run(QCoreApplication.translate("forecast", "close the list now"), "amber"),)


def _is_to_be_closed(meeting: Meeting, floor: FloorForecast) -> bool:
    return floor.waiting > 0 and meeting.list_status.state is not ListState.CLOSED


def _facts(meeting: Meeting, forecast: Forecast, ahead: BlockForecast, floor: FloorForecast | None) -> tuple[str, ...]:
    """What else is known: the other times, and what the figures rest on."""
    translate = QCoreApplication.translate
    facts = [] if floor is None else [*_facts_of_the_floor(meeting, floor)]
    facts += [fill(translate("forecast", "in time with %1"), words) for words in _shares(ahead)]
    for step, at in ahead.latest_starts:
        facts.append(fill(translate("forecast", "%1: to begin by %2"), step.title, clock_time(at)))
    facts.append(_block_end(ahead))
    if ahead.hard_stop is not None:
        facts.append(fill(translate("forecast", "interpretation ends %1"), clock_time(ahead.hard_stop)))
    return tuple(facts)


def _shares(ahead: BlockForecast) -> list[str]:
    """What the next remarks would have to keep to, if they are late: all in one where they share alike."""
    changes = [(format_duration(share.limit), format_duration(share.shared)) for share in ahead.shares]
    if len(changes) > 1 and len(set(changes)) == 1:
        return [fill(QCoreApplication.translate("forecast", "%1 \u2192 %2 each"), *changes[0])]
    words = QCoreApplication.translate("forecast", "%1: %2 \u2192 %3")
    return [fill(words, share.step.title, *change) for share, change in zip(ahead.shares, changes, strict=True)]


def _facts_of_the_floor(meeting: Meeting, floor: FloorForecast) -> Iterator[str]:
    translate, replies = QCoreApplication.translate, floor.replies
    limit = format_duration(round(floor.pace.usual_limit.total_seconds()))
    yield fill(translate("forecast", "%1 (the limit is %2)"), rests_on(floor), limit)
    if replies.turn is not None:
        words = Counted.tr("a turn after each %n from the floor: %1 \u00d7 %2", "", replies.turn.after)
        yield fill(words, str(replies.panel), _each_reply(floor))
    if replies.expected:
        yield _replies(floor)
    if floor.waiting:
        yield fill(translate("forecast", "list done \u2248%1"), clock_time(floor.list_done_at))
    if _is_to_be_closed(meeting, floor):
        yield fill(translate("forecast", "close the list at %1"), clock_time(floor.close_list_at))


def _replies(floor: FloorForecast) -> str:
    """How many replies are to come before anything else, or are kept free for open questions, and their time."""
    replies = floor.replies
    words = Counted.tr("%n replies owed, %1", "", replies.expected)
    if replies.come_first:
        words = Counted.tr("panellists' turn, %n replies, %1", "", replies.expected)
    return fill(words, minutes_words(-(-(replies.expected * replies.length) // MINUTE)))


def _block_end(ahead: BlockForecast) -> str:
    """What becomes of the block, whatever the drift of its step."""
    translate = QCoreApplication.translate
    over = _minutes_later(ahead.projected_over)
    end = clock_time(ahead.projected_end)
    if over > 0:
        return fill(translate("forecast", "\u25b2 the block would end %1, %2 over"), end, minutes_words(over))
    if over < 0:
        return fill(translate("forecast", "the block would end %1, %2 early"), end, minutes_words(-over))
    return fill(translate("forecast", "the block would end on time, %1"), end)
