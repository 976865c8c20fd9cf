"""What may go wrong in the domain: only a refusal, which is an answer and not an accident."""

from typing import Literal

Code = Literal[
    "already_open",
    "already_paused",
    "block_is_open",
    "has_speeches",
    "list_is_empty",
    "no_block_open",
    "no_limit",
    "no_speaker",
    "no_such_block",
    "no_such_point",
    "no_such_request",
    "no_such_speech",
    "no_such_step",
    "not_paused",
    "nothing_left",
    "nothing_marked",
    "nothing_said",
    "nothing_to_add",
    "nothing_to_redo",
    "nothing_to_undo",
    "session_has_begun",
    "time_would_be_negative",
    "too_early",
    "too_soon",
]
"""Why a command was refused. The windows have a sentence for each."""


class Refused(Exception):
    """A command that cannot be done now: a code and the names that its sentence needs."""

    def __init__(self, code: Code, **details: str) -> None:
        super().__init__(code)
        self.code: Code = code
        self.details = details
