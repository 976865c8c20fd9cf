"""The agenda of the day where there are few lines: a symbol and a time for each block and each step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from chairconsole.control.actions import agenda_actions
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.theme import Look, set_property
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.plain_text import plain_tooltip
from chairconsole.ui.widgets.repeater import Repeater
from chairconsole.ui.widgets.wrapped_label import VersionedLabel
from chairconsole.ui.words.rail_words import RailBlock, RailDay

NARROW = 84
"""How wide it is in pixels."""

WARNING, LATER_WARNING = "\u25b2", "\u25b3"


@dataclass(frozen=True)
class NarrowLine:
    """A symbol and a word or a time, with its tone; `step` is the one that a click means, `told` what it is in full."""

    symbol: str
    tone: str
    words: str
    told: str
    step: str = ""


def block_symbol(block: RailBlock) -> tuple[str, str]:
    """Whether a block is over, goes on, has something odd about it or is to come: a symbol and its tone."""
    if block.is_done:
        return "\u2713", "green"
    odd = next((sign for text, _ in block.lines for sign in (WARNING, LATER_WARNING) if text.startswith(sign)), "")
    is_amber = odd == WARNING or any(tone == "amber" for _, tone in block.lines)
    if block.is_current:
        return "\u25b6", "amber" if is_amber else "accent"
    return odd or (WARNING if is_amber else "\u25cb"), "amber" if is_amber else "faint"


def narrow_lines(block: RailBlock) -> Iterator[NarrowLine]:
    """How many steps are over, then what goes on, and each that is to come."""
    over = [step for step in block.steps if step.symbol == "\u2713"]
    if over:
        yield NarrowLine("\u2713", "green", str(len(over)), "\n".join(f"{one.title} {one.figure}" for one in over))
    for step in block.steps:
        if step.symbol == "\u2713":
            continue
        # A discussion is told by its segments: the one that goes on, and what is owed after it.
        segments = [one for one in step.segments if one.symbol != "\u2713"]
        for one in segments or [step]:
            yield NarrowLine(one.symbol, one.figure_tone or one.tone, one.brief, f"{one.title} {one.figure}", step.id)


class NarrowRail(QWidget):
    """Blocks one below the other, and below them the key that opens the whole agenda."""

    step_chosen = Signal(str, str)
    block_chosen = Signal(str)

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        gap = look.theme.size("gap_small")
        blocks = column(gap=gap)
        keys = [KeyCap(look, actions.first_key(action)) for action in (agenda_actions.GO_TO_STEP, agenda_actions.UNDO)]
        words = [PlainLabel(self.tr("agenda"), role="small"), PlainLabel(self.tr("undo"), role="small")]
        below = [row(STRETCH, one, STRETCH) for pair in zip(keys, words, strict=True) for one in pair]
        column(blocks, look.theme.size("gap"), *below, STRETCH, of=self, gap=gap, margins=(0, gap))
        self._blocks = Repeater(blocks, self._block)

    def show_day(self, day: RailDay) -> None:
        """Show the day; only blocks that differ are touched."""
        for shown, block in zip(self._blocks.fit(len(day.blocks)), day.blocks, strict=True):
            shown.show_block(block)

    def present(self) -> QWidget | None:
        """What is shown of the block that goes on."""
        return next((one for one in self._blocks.widgets if one.is_current), None)

    def _block(self) -> "_Block":
        made = _Block(self._look)
        made.chosen.connect(self.block_chosen)
        made.step_chosen.connect(self.step_chosen)
        return made


class _Block(QFrame):
    chosen = Signal(str)
    step_chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._shown: RailBlock | None = None
        gap = look.theme.size("gap_small")
        self._head = _Line(look, "strong", self._choose)
        self._title = VersionedLabel(look, role="step", max_lines=2)
        lines = column(gap=2)
        column(self._head, self._title, lines, of=self, gap=1, margins=(gap, gap, gap, gap))
        self._lines = Repeater(lines, lambda: _Line(look, "step", self._choose))

    @property
    def is_current(self) -> bool:
        return self._shown is not None and self._shown.is_current

    def show_block(self, block: RailBlock) -> None:
        if block == self._shown:
            return
        self._shown = block
        symbol, tone = block_symbol(block)
        told = "\n".join((block.title, *(text for text, _ in block.lines)))
        self._head.show_line(NarrowLine(symbol, tone, block.time, f"{block.time} {told}"))
        self._head.set_words_tone("text" if block.is_current else "muted")
        self._title.setText(block.brief)
        self._title.set_tone("text" if block.is_current else "")
        set_property(self, "current", "true" if block.is_current else "false")
        self.setToolTip(plain_tooltip(told))
        lines = list(narrow_lines(block))
        for widget, line in zip(self._lines.fit(len(lines)), lines, strict=True):
            widget.show_line(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._choose("")

    def _choose(self, step: str) -> None:
        if self._shown is not None and step:
            self.step_chosen.emit(self._shown.id, step)
        elif self._shown is not None:
            self.chosen.emit(self._shown.id)


class _Line(QWidget):
    def __init__(self, look: Look, role: str, choose: Callable[[str], object]) -> None:
        super().__init__()
        self._choose = choose
        self._step = ""
        self._symbol, self._words = PlainLabel(role="step"), PlainLabel(role=role)
        self._symbol.setFixedWidth(look.theme.size("icon"))
        row(self._symbol, self._words, STRETCH, of=self, gap=look.theme.size("gap_small") // 2)

    def show_line(self, line: NarrowLine) -> None:
        self._step = line.step
        self._symbol.setText(line.symbol)
        self._words.setText(line.words)
        for label in (self._symbol, self._words):
            label.set_tone(line.tone)
        self.setAccessibleName(line.told)
        self.setToolTip(plain_tooltip(line.told))

    def set_words_tone(self, tone: str) -> None:
        self._words.set_tone(tone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self._choose(self._step)
