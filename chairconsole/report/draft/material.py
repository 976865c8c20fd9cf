"""What a draft is made from: messages and points on their own, each in one place, under one theme."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import questions
from chairconsole.report.accounts.voices import Voice, voices_of
from chairconsole.report.draft.draft_text import Reference

OTHER = "other"
"""The theme of what has none that the session knows."""


@dataclass(frozen=True, slots=True)
class Item:
    """A message, or a point on its own. `points` are those of the scope; `voices` who said them."""

    reference: Reference
    text: str
    what: PointKind
    theme: str
    points: tuple[Point, ...]
    voices: tuple[Voice, ...]
    is_starred: bool
    is_open_question: bool

    @property
    def is_of_relevance(self) -> bool:
        """Whether it belongs to the issues of major relevance: starred, or a question that nobody has answered."""
        return self.is_starred or self.is_open_question

    @property
    def is_message(self) -> bool:
        """Whether a person put it together."""
        return self.reference.kind == "m"


@dataclass(frozen=True, slots=True)
class Material:
    """All that may go into a draft, messages first, with the themes in the session's order."""

    items: tuple[Item, ...]
    themes: tuple[tuple[str, str], ...]
    by_theme: dict[str, tuple[Point, ...]]

    def under(self, theme: str) -> list[Item]:
        """The items of one theme: messages by how many said them, then points in their order."""
        found = [item for item in self.items if item.theme == theme]
        return sorted(found, key=lambda item: (not item.is_message, -len(item.voices) if item.is_message else 0))


def material(meeting: Meeting, block: str | None) -> Material:
    """The messages and points of one panel, or of the session."""
    points = _points_in(meeting, block)
    in_scope = {point.id for point in points}
    unanswered = {question.id for question in questions(meeting) if not question.is_answered}
    themes = [(theme.id, theme.name) for theme in meeting.session.rules.themes]
    order = {theme: place for place, (theme, _) in enumerate(themes)}
    items, grouped = [], set[str]()
    for message in meeting.messages.values():
        parts = tuple(point for point in meeting.points_in(message) if point.id in in_scope)
        grouped.update(message.points)
        if parts:
            reference = Reference("m", (message.id,))
            items.append(_item(meeting, reference, meeting.message_text(message), parts, order, unanswered))
    for point in points:
        if point.id not in grouped:
            items.append(_item(meeting, Reference("p", (point.id,)), point.text, (point,), order, unanswered))
    by_theme = {theme: tuple(point for point in points if theme in _known(point, order)) for theme in [*order, OTHER]}
    return Material(tuple(items), (*themes, (OTHER, "Other points")), by_theme)


def points_under(meeting: Meeting, theme: str, block: str | None) -> tuple[Point, ...]:
    """The points of one theme in one panel, or in the session; under "other" those that have no theme."""
    themes = {theme.id: place for place, theme in enumerate(meeting.session.rules.themes)}
    return tuple(point for point in _points_in(meeting, block) if theme in _known(point, themes))


def _points_in(meeting: Meeting, block: str | None) -> list[Point]:
    return [point for point in meeting.points.values() if block is None or meeting.block_of(point) == block]


def _item(
    meeting: Meeting,
    reference: Reference,
    text: str,
    points: tuple[Point, ...],
    order: dict[str, int],
    unanswered: set[str],
) -> Item:
    themes = [theme for point in points for theme in _known(point, order)]
    return Item(
        reference=reference,
        text=text,
        what=_commonest([point.what for point in points]),
        theme=min(Counter(themes).items(), key=lambda one: (-one[1], order.get(one[0], len(order))))[0],
        points=points,
        voices=voices_of(meeting, points),
        is_starred=any(point.is_starred for point in points),
        is_open_question=any(point.id in unanswered for point in points),
    )


def _known(point: Point, order: dict[str, int]) -> list[str]:
    return [theme for theme in point.themes if theme in order] or [OTHER]


def _commonest(kinds: Iterable[PointKind]) -> PointKind:
    return Counter(kinds).most_common(1)[0][0]
