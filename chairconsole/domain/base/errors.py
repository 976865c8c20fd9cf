"""What may go wrong in the domain: only a refusal, which is an answer and not an accident."""

from dataclasses import dataclass
from typing import Literal

Code = Literal[
    "already_open",
    "already_past",
    "already_paused",
    "already_their_turn",
    "already_waiting",
    "conclusion_in_message",
    "has_begun",
    "has_speeches",
    "is_held",
    "is_on_a_later_day",
    "is_suspended",
    "list_is_closed",
    "list_is_empty",
    "needs_a_number",
    "needs_two_parts",
    "needs_two_points",
    "no_block_open",
    "no_discussion",
    "no_limit",
    "no_limit_of_its_own",
    "no_note_to_redo",
    "no_note_to_undo",
    "no_point_of_order",
    "no_ruling_chosen",
    "no_speaker",
    "no_next_block",
    "no_overlap",
    "no_such_block",
    "no_such_clock",
    "no_such_day",
    "no_such_message",
    "no_such_person",
    "no_such_point",
    "no_such_question",
    "no_such_request",
    "no_such_seat",
    "no_such_speech",
    "no_such_step",
    "nobody_before",
    "not_held",
    "not_late",
    "not_on_this_floor",
    "not_one_speech",
    "not_paused",
    "not_shorter",
    "not_suspended",
    "notes_are_hidden",
    "nothing_left",
    "nothing_marked",
    "nothing_new",
    "nothing_said",
    "nothing_to_add",
    "nothing_to_redo",
    "nothing_to_undo",
    "on_another_day",
    "only_not_reached",
    "only_states",
    "plan_lacks_what_began",
    "point_of_order_is_pending",
    "session_begins_later",
    "session_has_begun",
    "speaks_by_plan",
    "still_speaking",
    "third_reply",
    "time_would_be_negative",
    "times_of_others",
    "too_early",
    "too_soon",
    "block_just_opened",
]
"""Why a command was refused. The windows have a sentence for each."""

Confirmable = Literal["already_waiting", "list_is_closed", "not_on_this_floor", "third_reply"]
"""What a command is refused for only until the chair confirms it."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Something that the chair has to confirm before it is done: why, and the name of the participant."""

    code: Confirmable
    name: str


class Refused(Exception):
    """A command that cannot be done now: a code and the names that its sentence needs.

    `confirmations`, if any, are all that has to be confirmed: the command is carried out with `to_confirm` among its
    `confirmed`. The code is then that of the first.
    """

    def __init__(self, code: Code, *, confirmations: tuple[Confirmation, ...] = (), **details: str) -> None:
        super().__init__(code)
        self.code: Code = code
        self.confirmations = confirmations
        self.details = details

    @property
    def to_confirm(self) -> frozenset[Confirmable]:
        """The codes with which the command would be carried out; none if it is refused in any case."""
        return frozenset(confirmation.code for confirmation in self.confirmations)
