"""What a person wrote survives everything, and nothing is said twice."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import DissolveMessage, MakeMessage
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.composing.generate import Choices, generate
from chairconsole.report.composing.taken import Taken, points_of, taken_from, told_points
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece, Reference, parse
from chairconsole.report.draft.merging import merged
from tests.report.composing.worked_meeting import vocabulary
from tests.report.draft.noted import DATA, NATIONAL, Noted

PANEL = (Purpose.CONCLUDING, "panel-1")
TEXTS = (
    "data by age",
    "ratify the convention",
    "visas for families must be simple",
    "the cost of remittances",
    "create a register of recruiters",
    "children should go to school",
    "how to pay for it?",
    "sharing of health data",
)


def some_points(noted: Noted, chance: random.Random, number: int) -> None:
    """Points of several kinds, some put together, some messages dissolved."""
    for _ in range(number):
        what = chance.choice([PointKind.POINT, PointKind.RECOMMENDATION, PointKind.CAUTION, PointKind.EXAMPLE])
        text = f"{chance.choice(TEXTS)} {chance.randrange(5)}"
        noted.said(f"State {chance.randrange(9)}", text, chance.choice([DATA, NATIONAL]), what=what)
    grouped = {point for message in noted.meeting.messages.values() for point in message.points}
    free = [point for point in noted.meeting.points if point not in grouped]
    if len(free) > 2 and chance.random() < 0.7:
        noted.do(MakeMessage(tuple(chance.sample(free, 2)), ""))
    if noted.meeting.messages and chance.random() < 0.2:
        noted.do(DissolveMessage(chance.choice(list(noted.meeting.messages))))


def edited(draft: Draft, chance: random.Random, mark: str) -> tuple[Draft, list[str]]:
    """The draft with sentences changed, typed and taken out; what was written by hand."""
    written, parts = [], []
    for part in draft.parts:
        if isinstance(part, Heading):
            parts.append(part)
            continue
        pieces = []
        for piece in part.pieces:
            luck = chance.random()
            if luck < 0.1:
                continue
            if luck < 0.3:
                piece = Piece(f"{mark}{len(written)} {piece.text}", piece.references)
                written.append(piece.text)
            pieces.append(piece)
        if chance.random() < 0.2:
            written.append(f"{mark}{len(written)} typed.")
            pieces.append(Piece(written[-1]))
        if pieces:
            parts.append(Paragraph(tuple(pieces)))
    return parse(str(Draft(tuple(parts)))), written


@settings(max_examples=40, derandomize=True, deadline=None, database=None)
@given(st.integers(min_value=0, max_value=2**32).map(random.Random))
def test_whatever_is_edited_stays_to_the_letter_and_each_point_is_told_once(chance: random.Random) -> None:
    noted = Noted()
    some_points(noted, chance, 6)
    last = generate(noted.meeting, PANEL, vocabulary()).draft
    current, every = last, []
    for turn in range(3):
        current, written = edited(current, chance, f"Hand{turn}x")
        every = [text for text in every if text in current.plain] + written
        some_points(noted, chance, 3)
        taken = taken_from(noted.meeting, current, last)
        now = generate(noted.meeting, PANEL, vocabulary(), Choices(taken=taken)).draft
        current, last = merged(current, last, now), now
        for text in written:
            assert text in current.plain
        told = list(told_points(noted.meeting, current))
        pieces = [piece for part in now.parts if isinstance(part, Paragraph) for piece in part.pieces]
        assert taken.held.isdisjoint(one for piece in pieces for one in points_of(noted.meeting, piece.references))
        assert len(told) == len(set(told))


def test_what_was_edited_is_held_and_what_is_gone_is_out(noted: Noted) -> None:
    message = noted.state_message(2, "data by age", DATA)
    alone = noted.said("Togo", "visas", DATA)
    last = parse(f"One. [[m:{message}]] Two. [[p:{alone}]] Three. [[s:thanks]]\n")
    current = parse(f"One, as I say. [[m:{message}]] By hand now.\n")
    points = frozenset(noted.meeting.messages[message].points)
    taken = taken_from(noted.meeting, current, last)
    assert taken == Taken(points, frozenset({alone}), words=7, told=points)
    assert list(points_of(noted.meeting, (Reference("m", ("gone",)),))) == []
