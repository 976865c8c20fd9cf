"""A draft that was exported to Word and edited there, read back: each sentence keeps what it stands on.

- a sentence that did not change is as it was, and so is one that was moved;
- a changed one keeps what it stands on, and counts as edited because it is no longer as it was generated;
- a new one stands on nothing; what follows it in its paragraph becomes a paragraph of its own, because in the text of
  a draft it would else belong to the sentence after it;
- one that is missing is told.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from chairconsole.report.document.document_word import in_word
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Part, Piece, said_safely
from chairconsole.report.draft.marks import mark_from, units_of

_ENDS = re.compile(r"[.!?…:;](?:\s?»|[\"'”’)\]])*$")
_BETWEEN = re.compile(r"(?:(?<=[.!?…])|(?<=[.!?…][\"'”’»)\]])|(?<=[.!?…]\s»))\s+(?!»)")
_QUOTES = str.maketrans(dict.fromkeys("“”„‟", '"') | dict.fromkeys("‘’‚‛", "'"))
"""Word processors put typographic marks in place of the typed ones, each for one."""

_LOWEST_LEVEL = 3

Written = tuple[int, Sequence[tuple[str, str]]]
"""A paragraph of the file: the level of a heading, or 0, and its texts, each with its mark or an empty one."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """The draft as the file has it, and what became of its sentences; `missing` are those that the file lacks."""

    draft: Draft
    edited: tuple[str, ...]
    added: tuple[str, ...]
    missing: tuple[str, ...]


def read_back(exported: Draft, written: Sequence[Written]) -> ReadBack:
    """What the paragraphs of a file make of the draft that was exported to it; its marks are those of that version."""
    reader = _Reader(units_of(exported))
    parts = tuple(part for paragraph in written for part in reader.parts_of(paragraph))
    made = Draft(parts)
    if made == _as_in_a_file(exported):
        made = exported
    missing = [
        unit.text
        for place, unit in enumerate(reader.units)
        if said_safely(in_word(unit.text)) and place not in reader.seen
    ]
    return ReadBack(made, tuple(reader.edited), tuple(reader.added), tuple(missing))


@dataclass(slots=True)
class _Reader:
    units: tuple[Heading | Piece, ...]
    seen: set[int] = field(default_factory=set)
    edited: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)

    def parts_of(self, paragraph: Written) -> Iterator[Part]:
        """The heading, or the paragraphs, that a paragraph of the file is."""
        level, runs = paragraph
        texts = _joined([(place, text) for place, text in map(_placed, runs) if place is not None or text])
        if level or any(isinstance(self._unit(place), Heading) for place, _ in texts):
            yield from self._heading(level, texts)
            return
        pieces: list[Piece] = []
        for place, text in texts:
            for piece in self._pieces(place, text):
                # A sentence on nothing must be the last of its paragraph.
                if pieces and not pieces[-1].references:
                    yield Paragraph(tuple(pieces))
                    pieces = []
                pieces.append(piece)
        if pieces:
            yield Paragraph(tuple(pieces))

    def _heading(self, level: int, texts: Sequence[tuple[int, str]]) -> Iterator[Part]:
        text = said_safely(" ".join(text for _, text in texts))  # which also joins spaces
        if not text:
            return
        places = [place for place, _ in texts if isinstance(self._unit(place), Heading)] or self._headings_saying(text)
        former = self._unit(places[0]) if places else None
        self.seen.update(places)
        if isinstance(former, Heading):
            if text == said_safely(in_word(former.text)):
                text = former.text
            else:
                self.edited.append(text)
            yield Heading(former.level, text) if level else Paragraph((Piece(text),))
        else:
            self.added.append(text)
            yield Heading(min(level, _LOWEST_LEVEL), text)

    def _headings_saying(self, text: str) -> list[int]:
        """The first heading with these words that was not found yet, which has lost its mark."""
        units = enumerate(self.units)
        same = (place for place, unit in units if isinstance(unit, Heading) and said_safely(in_word(unit.text)) == text)
        return [place for place in same if place not in self.seen][:1]

    def _pieces(self, place: int, text: str) -> Iterator[Piece]:
        """What stands in one mark, or in none: a sentence, and what somebody typed right before or behind it."""
        text = said_safely(text)
        unit = self._unit(place)
        if not isinstance(unit, Piece):
            yield from self._new(text)
            return
        self.seen.add(place)
        found = _parted(text, said_safely(in_word(unit.text)))
        if found is not None:
            yield from self._new(found[0])
            yield unit
            yield from self._new(found[1])
        elif text:
            self.edited.append(text)
            yield Piece(text, unit.references)

    def _new(self, text: str) -> Iterator[Piece]:
        """Sentences without a mark; those that are others' to the letter were moved, and lost theirs on the way."""
        if not text:
            return
        for place, unit in enumerate(self.units):
            former = said_safely(in_word(unit.text))
            if not isinstance(unit, Piece) or place in self.seen:
                continue
            if (found := _parted(text.translate(_QUOTES), former.translate(_QUOTES))) is not None:
                self.seen.add(place)
                start, end = len(found[0]), len(text) - len(found[1])
                yield from self._new(text[:start].strip())
                yield self._moved(unit, text[start:end].strip(), former)
                yield from self._new(text[end:].strip())
                return
        self.added.append(text)
        yield Piece(text)

    def _moved(self, unit: Piece, text: str, former: str) -> Piece:
        if text == former:
            return unit
        self.edited.append(text)
        return Piece(text, unit.references)

    def _unit(self, place: int) -> Heading | Piece | None:
        return self.units[place] if 0 <= place < len(self.units) else None


def _parted(text: str, former: str) -> tuple[str, str] | None:
    """What stands before and behind a sentence in a text; None if it does not stand there as a sentence."""
    before, found, after = text.partition(former) if former else (text, "", "")
    before, is_apart = before.strip(), not after or after[0].isspace()
    is_begun_anew = not before or _ENDS.search(before) is not None
    is_ended = not after or (is_apart and _ENDS.search(former) is not None)
    return (before, after.strip()) if found and is_begun_anew and is_ended else None


_UNMARKED, _ITS_OWN = -1, None


def _placed(run: tuple[str, str]) -> tuple[int | None, str]:
    """A text with the place of its unit; the program's own lines have no place and no text."""
    name, text = run
    mark = mark_from(name)
    if mark is None:
        return _UNMARKED, text
    return (mark.place, text) if mark.place is not None else (_ITS_OWN, "")


def _joined(runs: Sequence[tuple[int | None, str]]) -> list[tuple[int, str]]:
    """The texts of a paragraph, with what was typed at the edge of a marked sentence put into it.

    So it is with what follows a sentence without a space, or one that has lost its full stop; and with the beginning
    of a sentence before a marked one.
    """
    found: list[tuple[int, str]] = []
    waiting = ""
    for place, text in runs:
        if place is None:
            continue
        if place != _UNMARKED:
            if found and found[-1][0] == place and not waiting:
                text = found.pop()[1] + text
            found.append((place, waiting + text))
            waiting = ""
            continue
        if found and text.strip() and (not text[0].isspace() or not _ENDS.search(found[-1][1].strip())):
            head, rest = _first_sentence(text)
            found[-1] = (found[-1][0], found[-1][1] + head)
            text = rest
        sentences = _BETWEEN.split(text.strip())
        last = sentences[-1]
        waiting = ""
        if last and not _ENDS.search(last):
            waiting = f"{last} "
            text = text.strip()[: len(text.strip()) - len(last)]
        if text.strip():
            found.append((_UNMARKED, text.strip()))
    if waiting.strip():
        found.append((_UNMARKED, waiting.strip()))
    return found


def _first_sentence(text: str) -> tuple[str, str]:
    end = _BETWEEN.search(text)
    return (text[: end.start()], text[end.end() :]) if end else (text, "")


def _as_in_a_file(draft: Draft) -> Draft:
    """The draft as a file can hold it: its title first, and nothing of which no words are left."""
    parts: list[Part] = []
    for part in draft.parts:
        if isinstance(part, Heading):
            if said_safely(in_word(part.text)):
                parts.append(part)
        elif pieces := tuple(piece for piece in part.pieces if said_safely(in_word(piece.text))):
            parts.append(Paragraph(pieces))
    title = next((part for part in parts if isinstance(part, Heading) and part.level == 1), None)
    if title is not None:
        parts.remove(title)
        parts.insert(0, title)
    return Draft(tuple(parts))
