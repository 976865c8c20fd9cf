"""The events of the agenda: blocks and steps, and when they began and ended."""

from typing import Literal

from chairconsole.domain.base.event_parts import Body, Part
from chairconsole.domain.base.translatable import Translatable


class BlockOpened(Body):
    """A block of the agenda begins, or goes on after it was closed."""

    kind: Literal["block_opened"] = "block_opened"
    block: str


class BlockClosed(Body):
    """A block of the agenda is over."""

    kind: Literal["block_closed"] = "block_closed"
    block: str


class StepStarted(Body):
    """A step of a block begins, or goes on after it was finished."""

    kind: Literal["step_started"] = "step_started"
    block: str
    step: str


class StepFinished(Body):
    """A step of a block is over."""

    kind: Literal["step_finished"] = "step_finished"
    block: str
    step: str


class StartSet(Body):
    """A part began at `effective_at`, other than was recorded. `again`: its clock runs anew from there."""

    in_brief = Translatable("change of the start")

    kind: Literal["start_set"] = "start_set"
    of: Part
    id: str
    block: str
    again: bool = False


class EndSet(Body):
    """A part ended at `effective_at`, other than was recorded."""

    in_brief = Translatable("change of the end")

    kind: Literal["end_set"] = "end_set"
    of: Part
    id: str
    block: str
