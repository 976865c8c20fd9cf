"""Drafting again."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece, Reference, parse
from chairconsole.report.draft.merging import merged

thorough = settings(max_examples=300, derandomize=True, database=None, deadline=None)
chances = st.integers(min_value=0, max_value=2**32).map(random.Random)

LAST = parse("# T\n\n## A\n\nOne. [[p:1]] Two. [[p:2]]\n\nMany say. [[m:m]]\n\n## B\n\nThree. [[p:3]]\n")


def test_a_draft_that_nobody_touched_becomes_the_new_one() -> None:
    now = parse("# T\n\n## B\n\nThree. [[p:3]]\n\nFour. [[p:4]]")
    assert merged(LAST, LAST, now) == now


def test_what_was_edited_typed_or_taken_out_stays_so() -> None:
    current = parse(
        "# My title\n\n## A\n\nOne, as I would say it. [[p:1]] Two. [[p:2]]\n\nMany say. [[m:m]]\n\nBy hand.\n\n## B\n"
    )
    now = parse(
        "# T\n\n## A\n\nOne new. [[p:1]] Between. [[p:9]] Two. [[p:2]]\n\nMost say. [[m:m]]\n\nLate. [[m:n]]\n\n"
        "## B\n\nThree. [[p:3]]\n\n## C\n\nFive. [[p:5]]\n"
    )
    assert merged(current, LAST, now) == parse(
        "# My title\n\n## A\n\nOne, as I would say it. [[p:1]] Between. [[p:9]] Two. [[p:2]]\n\nMost say. [[m:m]]\n\n"
        "Late. [[m:n]]\n\nBy hand.\n\n## B\n\n## C\n\nFive. [[p:5]]\n"
    )


def test_what_is_generated_no_more_leaves_unless_it_was_edited() -> None:
    current = parse("# T\n\n## A\n\nOne. [[p:1]] Two edited. [[p:2]]\n\nMany say. [[m:m]]\n\n## B\n\nThree. [[p:3]]\n")
    assert merged(current, LAST, parse("# T\n\n## B\n\nThree. [[p:3]]\n")) == parse(
        "# T\n\n## A\n\nTwo edited. [[p:2]]\n\n## B\n\nThree. [[p:3]]\n"
    )


def test_a_text_typed_without_any_generated_draft_stands_before_it() -> None:
    by_hand = parse("Thank you all.")
    assert merged(by_hand, Draft(), LAST) == Draft((*by_hand.parts, *LAST.parts))
    assert merged(Draft(), Draft(), LAST) == LAST


def test_what_is_generated_in_another_order_changes_places() -> None:
    last = parse("# T\n\nFirst, a. [[p:1]] Said. [[p:2]]\n\nSecond, b. [[p:3]]\n\nThird, c. [[p:4]] Told. [[p:5]]\n")
    now = parse("# T\n\nFirst, c. [[p:4]] Told. [[p:5]]\n\nSecond, a. [[p:1]] Said. [[p:2]]\n\nThird, b. [[p:3]]\n")
    edited_and_typed = parse(
        "# T\n\nFirst, a. [[p:1]] Said, as I say it. [[p:2]] By hand.\n\n"
        "Second, b. [[p:3]]\n\nThird, c. [[p:4]] Told. [[p:5]]\n"
    )
    assert merged(edited_and_typed, last, now) == parse(
        "# T\n\nFirst, c. [[p:4]] Told. [[p:5]]\n\n"
        "Second, a. [[p:1]] Said, as I say it. [[p:2]] By hand.\n\nThird, b. [[p:3]]\n"
    )
    under_own_heading = parse("# T\n\n## Mine\n\nFirst, a. [[p:1]]\n\n## Also mine\n\nThird, c. [[p:4]]\n")
    assert merged(under_own_heading, last, now) == parse(
        "# T\n\n## Also mine\n\nFirst, c. [[p:4]]\n\n## Mine\n\nSecond, a. [[p:1]]\n"
    )
    moved = parse("# T\n\nSecond, b. [[p:3]]\n\nFirst, a. [[p:1]] Said. [[p:2]]\n\nThird, c. [[p:4]] Told. [[p:5]]\n")
    assert merged(moved, last, now) == parse(
        "# T\n\nThird, b. [[p:3]]\n\nSecond, a. [[p:1]] Said. [[p:2]]\n\nFirst, c. [[p:4]] Told. [[p:5]]\n"
    )


def some_generated(chance: random.Random) -> Draft:
    """A generated draft: each sentence stands on its own point or message, in the order of their numbers."""
    parts: list[Part] = [Heading(1, "Title")]
    for section in range(3):
        numbers = [number for number in range(section * 6, section * 6 + 6) if chance.random() < 0.6]
        if numbers or chance.random() < 0.5:
            parts.append(Heading(2, f"Section {section}"))
        pieces = [Piece(f"Said {n} {chance.randrange(2)}.", (Reference("p", (str(n),)),)) for n in numbers]
        while pieces:
            size = chance.randrange(1, 4)
            parts.append(Paragraph(tuple(pieces[:size])))
            pieces = pieces[size:]
    return Draft(tuple(parts))


def edited(draft: Draft, chance: random.Random) -> Draft:
    """The draft as a person might leave it."""
    parts: list[Part] = []
    for part in draft.parts:
        roll = chance.random()
        if roll < 0.1:
            continue
        if isinstance(part, Heading):
            parts.append(Heading(part.level, f"My {part.text}") if roll < 0.2 else part)
        else:
            pieces = []
            for piece in part.pieces:
                dice = chance.random()
                if dice < 0.15:
                    continue
                pieces.append(Piece(f"Mine {piece.text}", piece.references) if dice < 0.35 else piece)
                if dice > 0.9:
                    pieces.append(Piece("As I said"))
            if pieces:
                parts.append(Paragraph(tuple(pieces)))
        if chance.random() < 0.15:
            parts.append(Paragraph((Piece(f"Typed {chance.randrange(99)}"),)))
    return parse(str(Draft(tuple(parts))))


def sentences(draft: Draft) -> list[Piece]:
    return [piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces]


@thorough
@given(chances)
def test_nothing_that_a_person_wrote_is_lost_changed_or_moved(chance: random.Random) -> None:
    last, now = some_generated(chance), some_generated(chance)
    current = edited(last, chance)
    result = merged(current, last, now)
    by_hand = [piece for piece in sentences(current) if piece not in sentences(last)]
    assert [piece for piece in sentences(result) if piece in by_hand] == by_hand
    own_headings = [p for p in current.parts if isinstance(p, Heading) and p not in last.parts]
    assert [p for p in result.parts if p in own_headings] == own_headings


@thorough
@given(chances)
def test_what_was_taken_out_stays_out_and_what_is_new_comes_in(chance: random.Random) -> None:
    last, now = some_generated(chance), some_generated(chance)
    current = edited(last, chance)
    result = merged(current, last, now).references()
    if current == last:
        assert result == now.references()
        return
    taken_out = last.references() - current.references()
    assert result.isdisjoint(taken_out)
    assert now.references() - last.references() <= result
    assert result <= current.references() | now.references()


@thorough
@given(chances)
def test_drafting_again_from_the_same_changes_nothing_more(chance: random.Random) -> None:
    last, now = some_generated(chance), some_generated(chance)
    current = edited(last, chance)
    assert merged(current, last, last) == current
    result = merged(current, last, now)
    assert parse(str(result)) == result
    assert merged(result, now, now) == result
