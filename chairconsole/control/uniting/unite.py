"""Two records to one: which of the two ways is theirs, what comes of it, and the new record."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.files.exports import meeting_of
from chairconsole.control.uniting.branches import Contradiction, in_both, united_events
from chairconsole.control.uniting.brought_over import BroughtOver, brought_over
from chairconsole.control.uniting.losses import losses, told_ids
from chairconsole.control.uniting.one_beginning import begin_alike, half_typed_lost, united_contents
from chairconsole.control.uniting.only_there import entries_only_there, speeches_only_there
from chairconsole.control.uniting.same_speeches import SameSpeeches, same_speeches
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.contents import Contents
from chairconsole.record.files import real_path
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from chairconsole.report.accounts.entry_words import entry_words, speaker_words


class CannotUnite(Exception):
    """Two records that are not united; the text says why. `needs_podium`: until one of them is named."""

    def __init__(self, why: str, *, needs_podium: bool = False) -> None:
        super().__init__(why)
        self.needs_podium = needs_podium


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records, and the meeting that it tells."""

    path: Path
    contents: Contents
    meeting: Meeting


@dataclass(frozen=True, slots=True)
class Matched:
    """How another record of the same session was matched with the podium's."""

    podium: Side
    other: Side
    same: SameSpeeches
    brought: BroughtOver


@dataclass(frozen=True, slots=True)
class United:
    """The new record's contents, what each side alone had, and a sentence for each thing that is not in it as it was.

    `matched` is None where the two go back to one beginning.
    """

    contents: Contents
    sides: tuple[Side, Side]
    sentences: tuple[str, ...]
    matched: Matched | None = None

    @property
    def in_both(self) -> int:
        """How many entries both records have."""
        return len(in_both(*(side.contents.events for side in self.sides)))


def unite(one: Path, other: Path, target: Path, podium: Path | None = None) -> United:
    """Write a new record of all that is in two; of two beginnings, with the times of the one that is the `podium`.

    Neither is changed. Raises CannotUnite, and RecordError for what is wrong with one of the files.
    """
    found = united(_side(one), _side(other), podium)
    Log.create(target, found.contents).close()
    return found


def united(one: Side, other: Side, podium: Path | None = None) -> United:
    """What two records are together. Raises CannotUnite."""
    if begin_alike(one.contents, other.contents):
        return _of_one_beginning(one, other)
    _require_the_same_session(one, other)
    if podium is None:
        why = (
            f"{one.path} and {other.path} were begun apart. Say which is the podium's, whose times count: --podium FILE"
        )
        raise CannotUnite(why, needs_podium=True)
    first, second = (one, other) if _is_same_file(podium, one.path) else (other, one)
    return _of_one_session(first, second, (one, other))


def _side(path: Path) -> Side:
    changed = verify(path).changed
    with Log.open(path, writable=False) as log:
        contents = log.contents()
    if changed:
        raise CannotUnite(f"{path} is not as it was written. {changed[0]} {recovering(path)}")
    return Side(path, contents, meeting_of(contents.events, path))


def recovering(path: Path) -> str:
    """What can be done about a record that is damaged or was changed."""
    return f"Recover what can be read of it: chairconsole recover {path} -o NEW.record"


def _is_same_file(path: Path, other: Path) -> bool:
    return real_path(path) == real_path(other)


def _of_one_beginning(one: Side, other: Side) -> United:
    try:
        contents = united_contents(one.contents, other.contents)
    except Contradiction as error:
        places = (f"entry {event.seq} of {side.path}" for event, side in ((error.one, one), (error.other, other)))
        why = f"{' and '.join(places)} are the same and say different things: one of the records was changed."
        raise CannotUnite(why[:1].upper() + why[1:]) from error
    meeting = meeting_of(contents.events, one.path)
    shared = in_both(one.contents.events, other.contents.events)
    common = fold(one.meeting.given, [event for event in one.contents.events if event.id in shared])
    sentences = [*_left_out(meeting, one, other)]
    told = told_ids(meeting)
    for side in (one, other):
        sentences += [
            f"Only {side.path} says of the {loss.words}." for loss in losses(common, side.meeting, meeting, told)
        ]
        sentences += _unattached(common, side, meeting)
    sentences += _half_typed((one, other), contents)
    return United(contents, (one, other), tuple(sentences))


def _left_out(meeting: Meeting, one: Side, other: Side) -> Iterator[str]:
    """What does not apply in the united record, each with its place, its time and what it would have said."""
    known = {event.id: side for side in (other, one) for event in side.contents.events}
    shared = in_both(one.contents.events, other.contents.events)
    for misfit in meeting.not_applied:
        event = misfit.event
        side = known[event.id]
        whose = "both" if event.id in shared else f"{side.path}"
        place = f"Entry {event.seq} ({whose}, {_at(meeting, event.effective)})"
        yield f"{place} was left out: {misfit.why}. It says: {entry_words(side.meeting, event)}."


def _unattached(before: Meeting, side: Side, meeting: Meeting) -> Iterator[str]:
    """The points that have lost their speech, since it could not apply; one from `before` was taken back on purpose."""
    for point in meeting.points.values():
        speech = side.meeting.speech_of(point)
        is_there = meeting.speech_of(point) is not None
        if speech is not None and not is_there and speech.id not in before.interventions:
            yield f"This point of {side.path} stands for itself ({speaker_words(speech)}): “{point.text}”."


def _half_typed(sides: tuple[Side, ...], contents: Contents) -> Iterator[str]:
    for side in sides:
        for lost in half_typed_lost(side.contents, contents):
            yield f"Only {side.path} has this half-typed text ({lost.key}): “{lost.text}”."


def _require_the_same_session(one: Side, other: Side) -> None:
    """Raise CannotUnite if these cannot be two records of one session on one day."""
    both = f"{one.path} and {other.path}"
    if one.meeting.mode is not other.meeting.mode:
        raise CannotUnite(f"{both} cannot be united: one is the meeting itself, the other a rehearsal.")
    if one.meeting.given.id != other.meeting.given.id:
        ids = f"“{one.meeting.given.id}” and “{other.meeting.given.id}”"
        raise CannotUnite(f"{both} are of two sessions, {ids}.")
    days = [_day(side) for side in (one, other)]
    if days[0] != days[1]:
        raise CannotUnite(f"{both} were begun on different days, {days[0]} and {days[1]}.")


def _day(side: Side) -> str:
    return side.meeting.given.venue_time(side.contents.events[0].at).date().isoformat()


def _of_one_session(podium: Side, other: Side, sides: tuple[Side, Side]) -> United:
    same = same_speeches(podium.meeting, other.meeting)
    brought = brought_over(podium.contents, podium.meeting, other.contents, other.meeting, same)
    more = brought.more
    contents = Contents(
        united_events(podium.contents.events, more.events),
        podium.contents.working_texts,
        {**podium.contents.texts, **more.texts},
    )
    matched = Matched(podium, other, same, brought)
    sentences = (*_only_in_the_other(matched), *_half_typed((other,), contents))
    return United(contents, sides, tuple(sentences), matched)


def _only_in_the_other(matched: Matched) -> Iterator[str]:
    """What could not be attached, and what is not taken over, each with its time by the other laptop's clock."""
    here, there = matched.podium.meeting, matched.other.meeting
    path = matched.other.path
    if here.given != there.given:
        yield f"{path} was begun with another session file; the plan of {matched.podium.path} counts."
    for speech in speeches_only_there(there, matched.same):
        times = _at(there, speech.began) + (f" to {_at(there, speech.ended)}" if speech.ended else "")
        yield f"Only {path} has the speech of {speaker_words(speech)} ({_title(there, speech.block)}, {times})."
    for point in matched.brought.loose:
        of = there.speech_of(point)
        whose = speaker_words(of) if of else _title(there, point.block)
        yield f"This point of {path} stands for itself ({whose}, {_at(there, point.kept)}): “{point.text}”."
    for event in entries_only_there(here, there, matched.same):
        yield f"Only {path} has entry {event.seq} ({_at(there, event.effective)}): {entry_words(there, event)}."
    yield from _otherwise(matched)


def _otherwise(matched: Matched) -> Iterator[str]:
    """What the two say of one thing and say differently: the podium's stands."""
    here, there, path = matched.podium.meeting, matched.other.meeting, matched.other.path
    for key, kind in there.stakeholder_kinds.items():
        if (known := here.stakeholder_kinds.get(key, kind)) is not kind:
            yield f"{path} says that {key} is {kind.value}; {known.value} stands."
    theme = there.overarching_theme
    if theme is not None and here.overarching_theme not in (None, theme):
        yield f"{path} has another overarching theme: “{theme}”; “{here.overarching_theme}” stands."
    for (name, sentence), replacement in there.names_decided.items():
        if here.names_decided.get((name, sentence), replacement) != replacement:
            yield f"{path} decided otherwise on the name “{name}”: “{replacement or name}”."


def _title(meeting: Meeting, block: str | None) -> str:
    found = meeting.session.block(block) if block else None
    return found.title if found else block or "no block"


def _at(meeting: Meeting, stamp: Stamp) -> str:
    return f"{meeting.session.venue_time(stamp.at):%Y-%m-%d %H:%M:%S}"
