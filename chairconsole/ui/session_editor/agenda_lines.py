"""The agenda as it would be, as rows: days, blocks with their times, steps with their limits."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import shown_wall_time
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.plan.parts import Block, BlockKind, SpokenNames, Step
from chairconsole.domain.plan.session import Session
from chairconsole.intake.doubts.doubt import Doubt
from chairconsole.intake.proposal.session_proposal import Proposal
from chairconsole.ui.words.answer_words import block_kind_words
from chairconsole.ui.words.time_words import date_words, limit_words, minutes_words

END = "end/"
"""The rows of what is said at the end of the session begin so, before the field's name."""


@dataclass(frozen=True)
class AgendaRow:
    """A day, a block or a step. `lines` are those of the note that it comes from; `is_asked`: the doubt is about it."""

    id: str
    time: str
    text: str
    about: str = ""
    figure: str = ""
    lines: tuple[int, ...] = ()
    level: int = 0
    is_asked: bool = False
    is_overlapping: bool = False

    @property
    def line(self) -> str:
        """The number of the first line, as it is shown."""
        return str(self.lines[0]) if self.lines else ""


def agenda_rows(proposal: Proposal, doubt: Doubt | None = None, *, has_dates: bool = True) -> list[AgendaRow]:
    """All rows of what a note says so far; the blocks that the doubt is about are marked."""
    session = proposal.session
    if session is None:
        return []
    asked = {doubt.block} if doubt is not None else set()
    if doubt is not None and doubt.block:
        asked |= {block for block, lines in proposal.sources.items() if set(lines) & set(doubt.lines)}
    return list(_rows(session, proposal, asked, has_dates=has_dates))


def _rows(session: Session, proposal: Proposal, asked: Collection[str], *, has_dates: bool) -> Iterator[AgendaRow]:
    translate = QCoreApplication.translate
    people = {person.id: person.name for person in session.people}
    for number, day in enumerate(session.days, start=1):
        words = translate("agenda preview", "Day %1 \u00b7 %2") if has_dates else translate("agenda preview", "Day %1")
        date = date_words(day.date, "dddd d MMMM yyyy")
        text = fill(words, number, date)
        said = proposal.sources.get("days", ())
        # Where each day has a line of its own, that one; else all of them are said together.
        yield AgendaRow(f"day {number}", "", text, lines=said[number - 1 : number] or said)
        for place, block in enumerate(day.blocks):
            yield _block(
                block, proposal, asked, is_overlapping=any(before.end > block.start for before in day.blocks[:place])
            )
            for step in block.steps:
                yield _step(block, step, people)
    yield AgendaRow("end", "", translate("agenda preview", "Said at the end"))
    for key, names, words in (
        ("next_session", session.next_session, translate("agenda preview", "The next session")),
        ("summary_under", session.summary_under, translate("agenda preview", "Under what it is summarized")),
    ):
        about = _any_of(names) or translate("agenda preview", "the note does not say")
        yield AgendaRow(f"{END}{key}", "", words, about=about, lines=proposal.sources.get(key, ()), level=2)


def _any_of(names: SpokenNames) -> str:
    """A name in the first language that has one."""
    return names.en or names.fr or names.es or ""


def _block(block: Block, proposal: Proposal, asked: Collection[str], *, is_overlapping: bool) -> AgendaRow:
    times = f"{shown_wall_time(block.start)}\u2013{shown_wall_time(block.end)}"
    return AgendaRow(
        id=block.id,
        time=f"\u25b2 {times}" if is_overlapping else times,
        text=block.title,
        about="" if block.kind is BlockKind.OTHER else block_kind_words(block.kind),
        figure=minutes_words(block.end - block.start),
        lines=proposal.sources.get(block.id, ()),
        level=1,
        is_asked=block.id in asked,
        is_overlapping=is_overlapping,
    )


def _step(block: Block, step: Step, people: dict[str, str]) -> AgendaRow:
    seat = next((one for one in block.seats if one.id == step.seat), None)
    names = ", ".join(people[one] for one in seat.people if one in people) if seat is not None else ""
    if step.text:
        text = QCoreApplication.translate("agenda preview", "with a text")
        names = f"{names} \u00b7 {text}" if names else text
    figure = limit_words(step.limit) if step.limit is not None else ""
    return AgendaRow(f"{block.id}/{step.id}", "", step.title, about=names, figure=figure, level=2)
