"""Collects the doubts while a proposal is made, and gives the answer in force for each."""

from collections.abc import Mapping
from dataclasses import replace

from chairconsole.intake.doubts.doubt import (
    Doubt,
    DoubtCode,
    InvalidAnswer,
    Weight,
    check_answer,
)

Answers = Mapping[str, str]
"""What a person answered, by the doubts' ids."""


class DoubtCollector:
    """The doubts of one proposal. An answer that a doubt does not take counts as none."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self._doubts: dict[str, Doubt] = {}

    def ask(
        self,
        code: DoubtCode,
        *,
        lines: tuple[int, ...] = (),
        key: object = "",
        guess: str = "",
        suggested: str = "",
        choices: tuple[str, ...] = (),
        **details: str,
    ) -> str:
        """Add a question and return the answer in force: the one given, else the guess.

        `key` tells doubts of the same code apart; `suggested` is the answer to recommend, where that is not the guess.
        """
        doubt = Doubt(
            id=_id(code, key),
            code=code,
            lines=lines,
            in_force=guess,
            suggested=suggested or guess,
            choices=choices,
            details=details,
        )
        if doubt.id in self._answers:
            try:
                given = check_answer(doubt, self._answers[doubt.id])
                doubt = replace(doubt, in_force=given, is_answered=True)
            except InvalidAnswer:
                pass
        return self._doubts.setdefault(doubt.id, doubt).in_force

    def remark(self, code: DoubtCode, *, lines: tuple[int, ...] = (), key: object = "", **details: str) -> None:
        """Add something to know, to which there is no answer."""
        doubt = Doubt(_id(code, key), code, lines, details=details)
        self._doubts.setdefault(doubt.id, doubt)

    def doubts(self, blocks: Mapping[int, str]) -> tuple[Doubt, ...]:
        """All doubts, the required ones first. `blocks` has the ids of the blocks by the lines they come from."""
        order = list(Weight)
        known = [
            replace(doubt, block=next((blocks[line] for line in doubt.lines if line in blocks), ""))
            for doubt in self._doubts.values()
        ]
        return tuple(sorted(known, key=lambda doubt: (order.index(doubt.weight), doubt.lines[:1] or (0,))))


def _id(code: DoubtCode, key: object) -> str:
    return code if key == "" else f"{code}:{key}"
