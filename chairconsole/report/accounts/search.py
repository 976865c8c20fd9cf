"""Searching what happened, as somebody types: every typed word is found in the line, without case or accents."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Generic, TypeVar

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.word_search import Sought
from chairconsole.domain.plan.session import Session
from chairconsole.report.accounts.record_lines import RecordLine

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Filters:
    """What a line must be besides; None and an empty text let everything through."""

    block: str | None = None
    kind: str | None = None
    regional_group: str | None = None
    theme: str | None = None


def is_let_through(line: RecordLine, filters: Filters) -> bool:
    """Whether a line is what the filters ask for: one without a speaker is of no kind and of no regional group."""
    who = line.participant
    return (
        (filters.block is None or line.block == filters.block)
        and (filters.kind is None or (who is not None and who.kind.value == filters.kind))
        and (filters.regional_group is None or (who is not None and who.regional_group == filters.regional_group))
        and (filters.theme is None or filters.theme in line.themes)
    )


class SearchIndex(Generic[Item]):
    """Folded words of many lines, prepared once so that each key press is answered at once.

    The words are parted by spaces, with one before the first.
    """

    def __init__(self, items: Sequence[Item], texts_of: Callable[[Item], Iterable[str]]) -> None:
        folded: dict[str, str] = {}

        def once(text: str) -> str:
            if text not in folded:
                folded[text] = fold(text)
            return folded[text]

        self._lines = [(item, " " + " ".join(once(text) for text in texts_of(item) if text)) for item in items]

    def matching(self, typed: str) -> list[Item]:
        """The lines in which each typed word is found, in their own order; all of them if nothing is typed."""
        sought = Sought(typed)
        return [item for item, text in self._lines if sought.found_in(text) is not None]

    def best_first(self, typed: str) -> list[Item]:
        """The same lines, those first in which each typed word begins a word."""
        sought = Sought(typed)
        hits = [(found, item) for item, text in self._lines if (found := sought.found_in(text)) is not None]
        return [item for _, item in sorted(hits, key=itemgetter(0))]


def words_of(
    session: Session, shown: Callable[[RecordLine], str] = lambda _line: ""
) -> Callable[[RecordLine], Iterable[str]]:
    """What a line can be found by: names, text, and the names of its themes, of its seat and of its block.

    `shown` are the words of what happened, as they are shown.
    """
    themes = {theme.id: f"{theme.name} {theme.short}" for theme in session.rules.themes}
    seats = {(block.id, seat.id): seat.label for _, block in session.blocks() for seat in block.seats}
    titles = {block.id: block.title for _, block in session.blocks()}

    def words(line: RecordLine) -> Iterable[str]:
        yield from names_of(line.participant)
        yield from names_of(line.behalf)
        yield seats.get((line.block or "", line.seat or ""), "")
        yield line.text
        yield shown(line)
        for theme in line.themes:
            yield themes.get(theme, theme)
        yield titles.get(line.block or "", "")

    return words


def names_of(participant: Participant | None) -> tuple[str, ...]:
    """What a participant is called, and its code where it has one."""
    if participant is None:
        return ()
    code = "" if ":" in participant.key else participant.key
    return (participant.name, participant.spoken, code)
