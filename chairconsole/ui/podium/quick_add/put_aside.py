"""Half-typed lines that wait while the field is needed for something else."""

from dataclasses import dataclass

from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.podium.quick_add.field_purposes import Purpose, is_over
from chairconsole.ui.podium.quick_add.typed_line import TypedLine

WORKING_NAMES = "names"


@dataclass(frozen=True)
class HalfTyped:
    """What was typed, for which purpose and about what, and the line with what a person chose in it."""

    purpose: Purpose
    held: str | None
    text: str
    line: TypedLine


class PutAside:
    """The lines that wait: the latest comes back first."""

    def __init__(self) -> None:
        self._waiting: list[HalfTyped] = []

    def put(self, half: HalfTyped) -> None:
        """Let a line wait, if there is anything in it."""
        if half.text.strip():
            self._waiting.append(half)

    def take(self, meeting: Meeting) -> HalfTyped | None:
        """The latest that still has a purpose."""
        while self._waiting:
            half = self._waiting.pop()
            if not is_over(half.purpose, half.held, meeting):
                return half
        return None

    def of_list(self) -> str:
        """What was typed for the floor list; empty if nothing of it waits."""
        return next((one.text for one in self._waiting if one.purpose is Purpose.ADD), "")

    def take_list(self) -> HalfTyped | None:
        """The one for the floor list; what was typed for anything else meanwhile is left with it."""
        half = next((one for one in self._waiting if one.purpose is Purpose.ADD), None)
        if half is not None:
            self._waiting.clear()
        return half
