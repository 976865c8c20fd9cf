"""Gathers what is in doubt while a proposal is made, and gives the answer that is in force for each."""

from collections.abc import Mapping
from dataclasses import replace

from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, DoubtCode, InvalidAnswer, Weight, check_answer

Answers = Mapping[str, str]
"""What a person answered, by the doubts' ids."""


class Asking:
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
        answer: AnswerKind = AnswerKind.CHOICE,
        weight: Weight = Weight.QUESTION,
        details: Mapping[str, str] | None = None,
        **more: str,
    ) -> str:
        """The answer in force: the one given, else the guess. `key` tells doubts of the same code apart."""
        doubt = Doubt(
            id=f"{code}:{key}" if key != "" else code,
            code=code,
            weight=weight,
            lines=lines,
            in_force=guess,
            suggested=suggested or guess,
            choices=choices,
            answer=answer,
            details={**(details or {}), **more},
        )
        if doubt.id in self._answers:
            try:
                given = check_answer(doubt, self._answers[doubt.id])
                doubt = replace(doubt, in_force=given, is_answered=True)
            except InvalidAnswer:
                pass
        self._doubts.setdefault(doubt.id, doubt)
        return self._doubts[doubt.id].in_force

    def remark(self, code: DoubtCode, *, lines: tuple[int, ...] = (), key: object = "", **details: str) -> None:
        """Something to know, to which there is no answer."""
        self.ask(code, lines=lines, key=key, answer=AnswerKind.NONE, weight=Weight.REMARK, details=details)

    def doubts(self, blocks: Mapping[int, str]) -> tuple[Doubt, ...]:
        """All doubts, the required ones first, each with its block by the line on which the block stands."""
        order = list(Weight)
        known = [
            replace(doubt, block=next((blocks[line] for line in doubt.lines if line in blocks), ""))
            for doubt in self._doubts.values()
        ]
        return tuple(sorted(known, key=lambda doubt: (order.index(doubt.weight), doubt.lines[0] if doubt.lines else 0)))
