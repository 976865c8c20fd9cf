"""What the podium's record takes over from another record of the same session: points, messages and drafts.

Each becomes an event of its own after the podium's, of an origin that stands for the two records; only drafts come
before it, since the podium's is the one that is gone on with. Whatever is there already is left as it is.
"""

import datetime as dt
import hashlib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from chairconsole.control.kept_drafts import working_key
from chairconsole.control.uniting.same_speeches import SameSpeeches
from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events import draft_events, message_events, point_events
from chairconsole.domain.events.envelope import Event, Happening, enveloped
from chairconsole.domain.meeting.notes import UNTOUCHED, DraftId, Point, pair
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.contents import Contents, hash_of


@dataclass(frozen=True, slots=True)
class BroughtOver:
    """The events and texts that are new, and what became of the points of the other record.

    `attached` are with the speech or the block that they are about; `loose` are there, but of no speech that is known;
    `known` were there already.
    """

    more: Contents
    attached: tuple[Point, ...]
    loose: tuple[Point, ...]
    known: tuple[Point, ...]


def brought_over(podium: Contents, here: Meeting, other: Contents, there: Meeting, same: SameSpeeches) -> BroughtOver:
    """What is to be added to the podium's record; the same for the same two records."""
    one = _Transfer(podium, here, other, there, same)
    points = [*there.points.values(), *there.removed_points.values()]
    new = [point for point in points if one.is_new(point)]
    texts = dict(one.texts_of_drafts())
    counting = [point for point in new if point.id in there.points]
    loose = tuple(point for point in counting if not one.is_placed(point))
    return BroughtOver(
        more=Contents(tuple(one.events(new)), texts=texts),
        attached=tuple(point for point in counting if one.is_placed(point)),
        loose=loose,
        known=tuple(point for point in there.points.values() if not one.is_new(point)),
    )


class _Transfer:
    def __init__(self, podium: Contents, here: Meeting, other: Contents, there: Meeting, same: SameSpeeches) -> None:
        self._podium, self._here, self._other, self._there, self._same = podium, here, other, there, same
        self._origin = f"united-{_digest(podium.events, other.events)}"
        self._points_known = here.points.keys() | here.removed_points.keys()
        alike = {_words(point, point.intervention): point.id for point in here.points.values()}
        points = {**there.points, **there.removed_points}
        self.point_here: Mapping[str, str] = {
            key: alike.get(_words(point, self._speech_here(point)), key) if key not in self._points_known else key
            for key, point in points.items()
        }

    def is_new(self, point: Point) -> bool:
        """Whether the podium has neither it nor the same words of the same speech."""
        return self.point_here[point.id] not in self._points_known

    def is_placed(self, point: Point) -> bool:
        """Whether it is of a speech that the podium has or, of none, of a block that the podium has or of no block."""
        if point.intervention is not None:
            return point.intervention in self._same.speeches
        return point.block is None or self._here.session.block(point.block) is not None

    def events(self, points: Sequence[Point]) -> Iterator[Event]:
        """All that is new, numbered within its origin."""
        made: list[Event] = []
        first, last = self._podium.events[0], self._podium.events[-1]
        for bodies, kept in self._drafts():
            self._add(made, bodies, made[-1] if made else first, kept, first.at)
        for bodies, kept in self._notes(points):
            before = max(last, made[-1], key=lambda event: event.hlc) if made else last
            self._add(made, bodies, before, None if kept is None else min(kept, last.at), last.at)
        return iter(made)

    def texts_of_drafts(self) -> Iterator[tuple[str, str]]:
        """The texts of the other record's drafts, as they were kept and as they were being written."""
        yield from self._other.texts.items()
        for draft in self._drafts_there():
            if text := self._half_typed(self._other, draft):
                yield hash_of(text), text

    def _add(
        self, made: list[Event], bodies: Sequence[Body], before: Event, kept: dt.datetime | None, at: dt.datetime
    ) -> None:
        """The events of one undo entry, recorded at this instant of the podium's clock, and true when it was `kept`."""
        now = Stamp(max(at, made[-1].at) if made else at, before.boot, before.steady_ns)
        happened = [Happening(body, effective_at=kept) for body in bodies]
        number = len(made)
        ids = (str(uuid.uuid5(uuid.NAMESPACE_OID, f"{self._origin}/{number + place}")) for place in range(len(bodies)))
        for place, event in enumerate(enveloped(happened, now, ids.__next__, after=(before,), origin=self._origin)):
            made.append(event.model_copy(update={"n": number + 1 + place}))

    def _notes(self, points: Sequence[Point]) -> Iterator[tuple[Sequence[Body], dt.datetime | None]]:
        """Points, then what was said of them."""
        for point in points:
            kept = point.kept.at - self._same.clock_ahead(self._there.block_of(point))
            yield tuple(self._of_point(point)), kept
        for body in (*self._messages(), *self._pairs(), *self._covered(), *self._of_participants()):
            yield (body,), None
        if self._here.overarching_theme is None and self._there.overarching_theme is not None:
            yield (message_events.OverarchingThemeChosen(theme=self._there.overarching_theme),), None

    def _of_point(self, point: Point) -> Iterator[Body]:
        has_block = point.block is None or self._here.session.block(point.block) is not None
        yield point_events.PointKept(
            point=point.id,
            intervention=self._speech_here(point),
            block=point.block if has_block else None,
            text=point.text,
            themes=point.themes,
            what=point.what,
            to=point.to,
            marks=point.marks,
            split_from=point.split_from,
            shape=point.shape,
            written=point.written,
            written_by=point.written_by,
            part=point.part,
        )
        if point.short:
            yield message_events.ShortNameGiven(of=point.id, short=point.short)
        if point.id not in self._there.points:
            yield point_events.PointsRemoved(points=(point.id,))

    def _speech_here(self, point: Point) -> str | None:
        """The podium's speech that a point is of; one that it lacks by its own id, as one of none."""
        return point.intervention and self._same.speeches.get(point.intervention, point.intervention)

    def _messages(self) -> Iterator[Body]:
        taken = {point for message in self._here.messages.values() for point in message.points}
        for message in self._there.messages.values():
            points = tuple(here for one in message.points if (here := self._here_of(one)) not in taken)
            if message.id not in self._here.messages and points:
                yield message_events.MessageMade(message=message.id, points=points, text=message.text)
                if message.short:
                    yield message_events.ShortNameGiven(of=message.id, short=message.short)

    def _pairs(self) -> Iterator[Body]:
        for (one, other), issue in self._there.differences.items():
            ends = self._here_of(one), self._here_of(other)
            if ends[0] != ends[1] and pair(*ends) not in self._here.differences:
                yield message_events.MessagesDiffer(one=ends[0], other=ends[1], issue=issue)
        for (one, other), alike in self._there.likenesses.items():
            ends = self._here_of(one), self._here_of(other)
            if ends[0] != ends[1] and pair(*ends) not in self._here.likenesses:
                yield message_events.LikenessDecided(of=ends, alike=alike)

    def _covered(self) -> Iterator[Body]:
        for speech, covered in self._there.covered.items():
            here = self._same.speeches.get(speech)
            known = self._here.covered.get(here or "", ())
            whole = tuple(one for one in point_events.Covered if one in known or one in covered)
            if here is not None and whole != known:
                yield point_events.SpeechCovered(intervention=here, covered=whole)

    def _of_participants(self) -> Iterator[Body]:
        for key, kind in self._there.stakeholder_kinds.items():
            if key not in self._here.stakeholder_kinds:
                yield point_events.StakeholderKindSet(participant=key, stakeholder_kind=kind)
        for (name, sentence), replacement in self._there.names_decided.items():
            if (name, sentence) not in self._here.names_decided:
                yield draft_events.NameDecided(name=name, sentence=sentence, replacement=replacement)

    def _here_of(self, key: str) -> str:
        return self.point_here.get(key, key)

    def _drafts(self) -> Iterator[tuple[Sequence[Body], dt.datetime | None]]:
        """The versions that the podium lacks, the text that was being written as the last of them, and their states."""
        for draft in self._drafts_there():
            purpose, block = draft
            known = {version.text_hash for version in self._here.drafts.get(draft, ())}
            for version in self._there.drafts.get(draft, ()):
                if version.text_hash not in known:
                    kept = version.kept.at - self._same.clock_ahead(block)
                    what = {"reason": version.reason, "text_hash": version.text_hash}
                    body = draft_events.DraftKept(purpose=purpose, block=block, attribution=version.attribution, **what)
                    yield (body,), kept
            text = self._half_typed(self._other, draft)
            known |= {version.text_hash for version in self._there.drafts.get(draft, ())[-1:]}
            if text and hash_of(text) not in known and text != self._half_typed(self._podium, draft):
                left = draft_events.DraftReason.LEFT
                yield (
                    (draft_events.DraftKept(purpose=purpose, block=block, reason=left, text_hash=hash_of(text)),),
                    None,
                )
            if not self.has_draft(draft):
                yield from (((body,), None) for body in self._state(draft))

    def has_draft(self, draft: DraftId) -> bool:
        """Whether the podium has anything of a draft, which then stays as it is."""
        has_text = draft in self._here.drafts or self._half_typed(self._podium, draft)
        return bool(has_text) or self._here.draft_state(draft) != UNTOUCHED

    def _state(self, draft: DraftId) -> Iterator[Body]:
        purpose, block = draft
        state = self._there.draft_state(draft)
        if state.language is not None:
            yield draft_events.DraftLanguageChosen(purpose=purpose, block=block, language=state.language)
        if state.conclusions_declined:
            yield draft_events.ConclusionsDeclined(purpose=purpose, block=block)
        if state.locked is not None:
            locked = {"text_hash": state.locked, "but_reactions": state.but_reactions}
            yield draft_events.DraftLocked(purpose=purpose, block=block, **locked)

    def _drafts_there(self) -> Iterator[DraftId]:
        """The drafts of which the other record has anything."""
        known = dict.fromkeys((*self._there.drafts, *self._there.draft_states))
        for key in self._other.working_texts:
            name, _, rest = key.partition(":")
            purpose, _, block = rest.partition(":")
            if name == "draft" and purpose in set(draft_events.Purpose):
                known.setdefault((draft_events.Purpose(purpose), block or None))
        return iter(known)

    @staticmethod
    def _half_typed(contents: Contents, draft: DraftId) -> str:
        working = contents.working_texts.get(working_key(draft))
        return working.text if working else ""


def _words(point: Point, speech: str | None) -> tuple[object, ...]:
    """By what two laptops have the same note: of the same speech, in the same words."""
    return speech, point.block if speech is None else None, point.text.strip(), point.what


def _digest(*records: Sequence[Event]) -> str:
    ids = "\n\n".join("\n".join(event.id for event in events) for events in records)
    return hashlib.sha256(ids.encode()).hexdigest()[:16]
