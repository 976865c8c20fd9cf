"""What may say the same, or be alike in several panels: each offered by itself, never applied."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import AddToMessage, DecideLikeness, MakeMessage
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.similar import Suggestion
from chairconsole.ui.summary.row_lines import block_of_entry, text_of_entry, who_runs
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.name_words import short_title


@dataclass(frozen=True, slots=True)
class Offer:
    """A question, and what it is about, a line each.

    `points` may say the same, or join `message`; `alike` are messages and points, by id, of different panels.
    """

    question: str
    lines: tuple[tuple[Run, ...], ...]
    points: tuple[str, ...] = ()
    message: str | None = None
    alike: tuple[str, ...] = ()

    @property
    def accepted(self) -> Command:
        """What says yes."""
        if self.alike:
            return DecideLikeness(self.alike, alike=True)
        if self.message is not None:
            return AddToMessage(self.message, self.points)
        return MakeMessage(self.points)

    @property
    def refused(self) -> Command:
        """What says no."""
        of = self.alike or (*self.points, *((self.message,) if self.message is not None else ()))
        return DecideLikeness(of, alike=False)


def same_message(meeting: Meeting, suggestions: Iterable[Suggestion], theme: str = "") -> list[Offer]:
    """What may say the same, or join a message; with a theme, where a point of it is among them."""
    translate = QCoreApplication.translate
    offers = []
    for one in suggestions:
        known = [meeting.points[point] for point in one.points if point in meeting.points]
        message = meeting.messages.get(one.message or "")
        is_of_theme = not theme or any(theme in point.themes for point in known)
        if not known or (message is None and len(known) < 2) or not is_of_theme:
            continue
        question = fill(translate("bench", "%1 alike: put together?"), len(known))
        if message is not None:
            question = fill(translate("bench", "The same as \u201c%1\u201d?"), meeting.message_text(message))
        lines = tuple((*who_runs(meeting, point), Run("  " + point.text, "muted")) for point in known)
        joins = message.id if message is not None else None
        offers.append(Offer(question, lines, tuple(point.id for point in known), joins))
    return offers


def across_panels(meeting: Meeting, alike: Iterable[Sequence[str]]) -> list[Offer]:
    """What may be alike in several panels, each with its panel."""
    question = QCoreApplication.translate("bench", "Alike in these panels?")

    def told(one: str) -> tuple[Run, ...]:
        block = meeting.session.block(block_of_entry(meeting, one) or "")
        name = Run(short_title(block) if block else "", "text", bold=True)
        return (name, Run("  " + text_of_entry(meeting, one), "muted"))

    return [Offer(question, tuple(map(told, of)), alike=tuple(of)) for of in alike]
