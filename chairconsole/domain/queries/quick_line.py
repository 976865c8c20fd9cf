"""One typed line, read as the requests that Enter would put on the floor list.

    line     requests with a comma between them (also ; and the commas of other scripts, tabs, line ends)
    request  NAMES  [/ GROUP  or  for GROUP]  [? [comment or observation] SEATS]   in either order after the names
    NAMES    one name, else the fewest names that are all found without a slip; behalf and ? go with the last
    GROUP    also after "on behalf of", obo, pour, au nom de, por el/la/los/las, en nombre de
    SEATS    "expert 1", "exp 2 3", "mod", a person's name; nothing or "any" is the whole panel

A line never means something else for what was typed before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import NamedParticipant, NameReader
from chairconsole.domain.names.pasted_names import COMMAS, is_table, pasted_lines
from chairconsole.domain.names.text_spans import TextSpan
from chairconsole.domain.queries.addressees import Addressees, SeatNames, read_addressees

# More names in one line than a chair sees plates at once were pasted.
_MOST_AT_ONCE = 20
_MOST_MARKS = 8
_SEPARATORS = re.compile(f"{COMMAS.pattern}|[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
QUESTION_MARKS = "?？؟"
"""Behind one of these stands what a request is about, and to whom."""
_QUESTION = re.compile(f"[{QUESTION_MARKS}]")
_MARKS = "/?？؟¿"
_OPENING, _CLOSING = "([{:–—", ")]}"
# A slash of HTML or of an address is none.
_BEHALF = re.compile(
    r"(?<!\S)\(?(?P<words>o/b/o|obo|on behalf of|au nom (?:de|du|des)|en nombre del?)(?!\S)"
    r"|(?<![/<:])/(?![/>])"
    r"|(?<=\s)(?P<perhaps>for|pour|por(?=\s+(?:el|la|los|las)\s))(?!\S)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\s*(?:(?:the|la|le|les|el|los|las)(?=\s)|[ld](?=['’]))", re.IGNORECASE)


@dataclass(frozen=True)
class TypedRequest:
    """One request that the line holds: who asks for the floor, for whom, and what about."""

    typed: TextSpan
    name: NamedParticipant
    behalf: NamedParticipant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    unread: TextSpan | None = None


@dataclass(frozen=True)
class QuickLine:
    """The requests of a line, in its order. A pasted batch of many is offered, never added silently."""

    items: tuple[TypedRequest, ...]
    is_batch_of_many: bool


def read_line(text: str, directory: Directory, seats: Sequence[SeatNames] = ()) -> QuickLine:
    """Read a typed or pasted line; `seats` are those of the open block, to which a question may be put."""
    reader = _LineReader(directory, seats)
    if is_table(text):
        asked = tuple(item for line in pasted_lines(text) for item in reader.read_pasted(line))
        return QuickLine(asked, is_batch_of_many=len(asked) > 1)
    asked = tuple(item for piece in TextSpan.of(text).split(_SEPARATORS) for item in reader.read(piece))
    return QuickLine(asked, is_batch_of_many=len(asked) > (1 if "\t" in text.strip() else _MOST_AT_ONCE))


class _LineReader:
    """Reads the pieces of one line."""

    def __init__(self, directory: Directory, seats: Sequence[SeatNames]) -> None:
        self._names = NameReader(directory)
        self._seats = seats

    def read_pasted(self, line: TextSpan) -> Iterator[TypedRequest]:
        """Yield the name of a line of a table, commas included; if there is no such name, split at its commas."""
        pieces = [line] if self._names.finds(line) else line.split(COMMAS)
        for piece in pieces:
            yield from self.read(piece, may_split=False)

    def read(self, piece: TextSpan, *, may_split: bool = True) -> Iterator[TypedRequest]:
        """Yield the requests of what stands between two commas."""
        typed = piece.stripped(_MARKS, back=False)
        question = _QUESTION.search(typed.text)
        run, behalf = self._part(typed.part(0, question.start() if question else None))
        addressees = None
        if question:
            addressees, behalf = self._addressees(typed.part(question.end()), behalf)
        if not run.has_content():
            return
        names = self._names.names(run) if may_split else (self._names.one(run),)
        for name in names[:-1]:
            yield TypedRequest(name.typed, name)
        last = names[-1]
        yield TypedRequest(
            last.typed.up_to(typed.stripped()),
            last,
            self._names.one(behalf) if behalf else None,
            addressees.about if addressees else None,
            addressees.to if addressees else (),
            addressees.unread if addressees else None,
        )

    def _addressees(self, typed: TextSpan, behalf: TextSpan | None) -> tuple[Addressees, TextSpan | None]:
        """What a question is about; a behalf may follow the seats, if the directory knows it."""
        for mark in islice(_BEHALF.finditer(typed.text), _MOST_MARKS):
            after = _after(mark, typed)
            if behalf is None and after.has_content() and self._names.finds(after):
                return read_addressees(typed.part(0, mark.start()), self._seats), after
        return read_addressees(typed, self._seats), behalf

    def _part(self, typed: TextSpan) -> tuple[TextSpan, TextSpan | None]:
        """The names and on whose behalf, each as it is typed."""
        marks = list(islice(_BEHALF.finditer(typed.text), _MOST_MARKS))
        if marks and not self._is_one_name(typed, marks[0]):
            mark = next((mark for mark in marks if mark["perhaps"] is None or self._is_behalf(mark, typed)), None)
            before, after = (_before(mark, typed), _after(mark, typed)) if mark else (typed, typed)
            if mark and before.has_content():
                return before, after if after.has_content() else None
            if after.has_content():
                return after.stripped(), None
        return typed.stripped(), None

    def _is_one_name(self, typed: TextSpan, mark: re.Match[str]) -> bool:
        """Whether a mark is part of a name: "HIV/AIDS", "Office for the …", whose words may be in any order.

        Two whole names are no words of another one: "com for eu" is not the Economic Commission for Europe.
        """
        whole = typed.stripped()
        if mark["perhaps"] is None or self._names.finds_in_order(whole):
            return self._names.finds_in_order(whole)
        before, after = _before(mark, typed), _after(mark, typed)
        both_are_exact = self._names.finds_exactly(before) and self._names.finds_group(after)
        return self._names.finds(whole) and not both_are_exact

    def _is_behalf(self, mark: re.Match[str], typed: TextSpan) -> bool:
        """Whether a "for" means on behalf of, and is not a word of a name that no list knows.

        It does after a State or the whole name of a group, and before the whole name of a group.
        """
        before, after = _before(mark, typed), _after(mark, typed)
        if not before.has_content():
            return False
        return self._names.finds_delegation(self._names.names(before)[-1].typed) or self._names.finds_group(after)


def _before(mark: re.Match[str], typed: TextSpan) -> TextSpan:
    """What stands before a mark."""
    return typed.part(0, mark.start()).stripped(_OPENING)


def _after(mark: re.Match[str], typed: TextSpan) -> TextSpan:
    """What stands after a mark and its article; a bracket that was opened before it is closed."""
    rest = typed.part(mark.end())
    article = _ARTICLE.match(rest.text)
    if article is not None:
        rest = rest.part(article.end())
    closing = "" if "(" in rest.text else _CLOSING
    return rest.stripped("'’").stripped(closing, front=False)
