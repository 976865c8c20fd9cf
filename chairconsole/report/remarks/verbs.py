"""Which of the verbs that fit is used: those of a row take turns over the whole text, in their fixed order."""

from collections.abc import Callable, Sequence
from itertools import chain

from chairconsole.report.remarks.sentence_words import Frame
from chairconsole.report.remarks.shapes import Shape

_OFTEN = 3
_LARGEST_SHARE = 0.12
"""A verb that was used so often waits until it is a smaller share of all."""


class Verbs:
    """The turns of one text; made anew for each draft.

    Two sentences that follow each other never share verb and shape, if the row has any other frame that fits.
    `strong_from`: how many voices a strong verb ("stressed") needs. `first_turn`: with which frame of a row it begins.
    `without`: verbs that the text does not use.
    """

    def __init__(self, strong_from: int = 1, first_turn: int = 0, without: frozenset[str] = frozenset()) -> None:
        self.strong_from = strong_from
        self._first_turn = first_turn
        self._without = without
        self.turns: dict[str, int] = {}
        self.said: dict[str, int] = {}
        self.before: frozenset[tuple[str, Shape]] = frozenset()
        self.may_say_also = True  # not of the first statement of a theme: nothing there stands before it

    def next(self, row: Sequence[Frame], also: Sequence[Frame], shape: Shape, fits: Callable[[Frame], bool]) -> Frame:
        """The frame whose turn it is; one of `also` after its own verb, or if no other is left.

        Rows that begin with the same frame share their turns. Raises ValueError if no frame fits.
        """
        turn = self.turns.get(row[0].says, self._first_turn) if row else 0
        start = turn % len(row) if row else 0
        order = [*row[start:], *row[:start]]
        fitting = [one for one in order if fits(one) and not (one.first and turn) and one.verb not in self._without]
        fitting_also = [one for one in also if fits(one)] if self.may_say_also or not fitting else []
        new = [one for one in fitting if (one.verb, shape) not in self.before]
        new_also = [one for one in fitting_also if (one.verb, shape) not in self.before]
        # The ear hears the verb, whatever its shape; "also" is for a verb that was just heard.
        heard = {verb for verb, _ in self.before}
        unheard = [one for one in new if one.verb not in heard]
        rare = (one for one in unheard if not self._is_said_often(one.verb))
        too = (one for one in new_also if any(verb in one.verb for verb in heard))
        chosen = next(chain(rare, too, unheard, new_also, new, fitting, fitting_also), None)
        if chosen is None:
            raise ValueError(f"no frame fits {shape}")
        place = next((place for place, one in enumerate(row) if one is chosen), None)
        if place is not None:
            self.turns[row[0].says] = place + 1
        self.used(chosen.verb, shape)
        return chosen

    def copy(self) -> "Verbs":
        """The same turns, to be tried without being taken."""
        other = Verbs(self.strong_from, self._first_turn, self._without)
        other.become(self)
        return other

    def become(self, other: "Verbs") -> None:
        """Take the turns that were tried with a copy."""
        self.turns, self.before, self.said = dict(other.turns), other.before, dict(other.said)
        self.may_say_also = other.may_say_also

    def used(self, verb: str, shape: Shape) -> None:
        """Remember what the last sentence was made with; "also recommend" is "recommend" as well."""
        self.before = frozenset({(verb, shape), (verb.rpartition(" ")[2], shape)})
        self.said[verb] = self.said.get(verb, 0) + 1
        self.may_say_also = True

    def used_too(self, verb: str, shape: Shape) -> None:
        """Remember what was added to the last sentence."""
        self.before |= {(verb, shape)}

    def _is_said_often(self, verb: str) -> bool:
        """Whether so many sentences have this verb that another one is better, whose turn it is not."""
        times = self.said.get(verb, 0)
        return times >= _OFTEN and times > sum(self.said.values()) * _LARGEST_SHARE
