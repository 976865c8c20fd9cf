"""Drafting again: what is new comes in, what was generated is brought up to date, what a person wrote stays.

Three texts are compared: the draft as it is, what was generated last, and what is generated now. They meet by the
references of their sentences and the words of their headings:

- a sentence that still is as it was generated is replaced by its new words, or leaves if it is generated no more;
- a sentence that was edited, or typed, stays to the letter and in its place, whatever is generated now;
- a sentence that was generated before and is no longer in the draft was taken out by hand, and stays out;
- a sentence that was never generated before comes in, after whatever it follows in the new draft;
- what is generated in another order than before changes places with it, for the words count their place (“First, …”,
  “The second theme …”); whatever was typed after a sentence goes with it. Where a person moved something, all stays.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A heading or a sentence, and whether it goes on with the paragraph of the one before it."""

    what: Heading | Piece
    goes_on: bool

    @property
    def key(self) -> _Key | None:
        """By what the same unit is found in another draft; None for what was typed by hand."""
        if isinstance(self.what, Heading):
            return self.what.level, self.what.text
        return self.what.references or None


def merged(current: Draft, generated_last: Draft, generated_now: Draft) -> Draft:
    """The draft with what is generated now; nothing that a person wrote or took out is changed."""
    if current == generated_last:
        return generated_now
    before, now, there = _by_key(generated_last), _units(generated_now), _units(current)
    kept = _brought_up_to_date(there, before, _by_key(generated_now))
    if not _was_moved(there, _units(generated_last)):
        kept = _in_the_order_of(now, kept)
    return Draft(tuple(_parts(_with_new(kept, now, there=set(_by_key(current)), before=set(before)))))


def _brought_up_to_date(
    units: Sequence[_Unit], before: Mapping[_Key, Heading | Piece], now: Mapping[_Key, Heading | Piece]
) -> list[_Unit]:
    """What is there, with the present words of what was generated, without what is generated no more."""
    result: list[_Unit] = []
    seen: set[_Key] = set()
    begins_paragraph = False
    for place, unit in enumerate(units):
        key = unit.key
        is_as_generated = key is not None and key not in seen and before.get(key) == unit.what
        if key is not None:
            seen.add(key)
        what = unit.what if key is None or not is_as_generated else now.get(key)
        if what is None and isinstance(unit.what, Heading) and _stands_above_words(units[place + 1 :], before):
            what = unit.what
        goes_on = unit.goes_on and not begins_paragraph
        if what is None:
            begins_paragraph = not goes_on
        else:
            result.append(_Unit(what, goes_on))
            begins_paragraph = False
    return result


def _stands_above_words(following: Sequence[_Unit], before: Mapping[_Key, Heading | Piece]) -> bool:
    """Whether a person wrote or edited anything up to the next heading."""
    for unit in following:
        if isinstance(unit.what, Heading):
            return False
        if unit.key is None or before.get(unit.key) != unit.what:
            return True
    return False


def _was_moved(there: Sequence[_Unit], last: Sequence[_Unit]) -> bool:
    """Whether a person gave what was generated another order."""
    here, generated = _keys(there), _keys(last)
    return [key for key in here if key in set(generated)] != [key for key in generated if key in set(here)]


def _in_the_order_of(now: Sequence[_Unit], kept: list[_Unit]) -> list[_Unit]:
    """What is kept, each with what was typed after it, as it comes now; unchanged where the order is the same.

    A heading of a person's own goes with what stands below it.
    """
    rank = {key: place for place, key in enumerate(_keys(now))}
    first: list[_Unit] = []
    together: dict[_Key, list[_Unit]] = {}
    goes_with, above = first, list[_Unit]()
    for unit in kept:
        if unit.key is not None and unit.key in rank and unit.key not in together:
            goes_with = together[unit.key] = [*above, unit]
            above = []
        elif above or isinstance(unit.what, Heading):
            above.append(unit)
        else:
            goes_with.append(unit)
    ordered = sorted(together, key=rank.__getitem__)
    if ordered == list(together):
        return kept
    paragraph = _paragraphs(now)
    result, present = first, None
    for key in ordered:
        goes_on = paragraph[key] == present
        result += (_Unit(unit.what, goes_on) if unit.key == key else unit for unit in together[key])
        present = paragraph[key]
    return [*result, *above]


def _paragraphs(units: Sequence[_Unit]) -> dict[_Key, int]:
    """The number of the paragraph in which what has a key first stands."""
    numbers: dict[_Key, int] = {}
    number = 0
    for unit in units:
        number += not unit.goes_on
        if unit.key is not None:
            numbers.setdefault(unit.key, number)
    return numbers


def _keys(units: Sequence[_Unit]) -> list[_Key]:
    """The keys in the order in which they first stand."""
    return list(dict.fromkeys(unit.key for unit in units if unit.key is not None))


def _with_new(kept: list[_Unit], now: Sequence[_Unit], *, there: set[_Key], before: set[_Key]) -> list[_Unit]:
    """What was never generated before comes in after what it follows: in its paragraph, or after that."""
    present = {unit.key for unit in kept if unit.key is not None}
    within: dict[_Key, list[_Unit]] = {}
    after: dict[_Key | None, list[_Unit]] = {}
    anchor: _Key | None = None
    paragraph: list[_Unit] | None = None
    for unit in now:
        if not unit.goes_on:
            paragraph = None
        if unit.key in present:
            anchor = unit.key
            paragraph = within.setdefault(unit.key, [])
        elif unit.key is not None and unit.key not in there and unit.key not in before:
            goes_on = paragraph is not None
            if paragraph is None:
                paragraph = after.setdefault(anchor, [])
            paragraph.append(_Unit(unit.what, goes_on))
    first = after.pop(None, [])
    result: list[_Unit] = []
    waiting: list[_Unit] = []
    seen: set[_Key] = set()
    for unit in kept:
        if not unit.goes_on:
            result += waiting
            waiting = []
        result.append(unit)
        if unit.key is not None and unit.key not in seen:
            seen.add(unit.key)
            result += within.get(unit.key, [])
            waiting += after.get(unit.key, [])
    result += waiting
    if not before:
        return [*result, *first]
    has_title = bool(kept) and isinstance(kept[0].what, Heading) and kept[0].what.level == 1
    place = 1 if has_title else 0
    return [*result[:place], *first, *result[place:]]


def _units(draft: Draft) -> list[_Unit]:
    units: list[_Unit] = []
    for part in draft.parts:
        if isinstance(part, Heading):
            units.append(_Unit(part, goes_on=False))
        else:
            units += (_Unit(piece, place > 0) for place, piece in enumerate(part.pieces))
    return units


def _by_key(draft: Draft) -> dict[_Key, Heading | Piece]:
    """The headings and sentences of a draft that another one may have too."""
    return {unit.key: unit.what for unit in _units(draft) if unit.key is not None}


def _parts(units: Sequence[_Unit]) -> Iterator[Part]:
    pieces: list[Piece] = []
    for unit in units:
        if pieces and not (unit.goes_on and isinstance(unit.what, Piece)):
            yield Paragraph(tuple(pieces))
            pieces = []
        if isinstance(unit.what, Heading):
            yield unit.what
        else:
            pieces.append(unit.what)
    if pieces:
        yield Paragraph(tuple(pieces))
