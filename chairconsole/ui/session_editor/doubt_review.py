"""Goes through the doubts of a note: which one is current, what was answered, and what is still needed."""

from collections.abc import Mapping
from dataclasses import replace

from chairconsole.domain.plan.parts import Block, SpokenNames
from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, Weight
from chairconsole.intake.proposal.session_proposal import Proposal

ASKED = (Weight.REQUIRED, Weight.QUESTION, Weight.OFFER)
"""The doubts that somebody is asked about, in this order; remarks are only listed."""


class DoubtReview:
    """Steps through the doubts in both directions, but never past one that needs an answer and has none.

    After the last doubt there is no `current` one. `agenda` is what the note would say if what is still needed were
    answered somehow, so that an agenda can be shown from the beginning.
    """

    def __init__(self, proposal: Proposal, agenda: Proposal | None = None) -> None:
        self.proposal = proposal
        self.agenda = agenda or proposal
        self._answers: dict[str, str] = dict(proposal.answers)
        self.texts: dict[str, str] = {}
        """The texts that were pasted onto steps, by "block/step"."""
        self.said: dict[str, SpokenNames] = {}
        """What was typed of what is said at the end of the session, by the fields of a session."""
        self._passed: set[str] = set()
        self._place = 0
        self._go_to_open(0)

    def with_texts(self, proposal: Proposal) -> Proposal:
        """What the note says, with the texts that were pasted, and what is said at the end."""
        session = proposal.session
        if session is None:
            return proposal
        if self.said:
            session = session.model_copy(update=self.said)
            proposal = replace(proposal, session=session)
        if not any(self.texts.values()):
            return proposal

        def told(block: Block) -> Block:
            texts = {step.id: self.texts.get(f"{block.id}/{step.id}", step.text) for step in block.steps}
            steps = tuple(step.model_copy(update={"text": texts[step.id]}) for step in block.steps)
            return block.model_copy(update={"steps": steps})

        days = tuple(day.model_copy(update={"blocks": tuple(map(told, day.blocks))}) for day in session.days)
        return replace(proposal, session=session.model_copy(update={"format": 2, "days": days}))

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """The doubts that are asked about, in their order."""
        return tuple(doubt for weight in ASKED for doubt in self.proposal.doubts if doubt.weight is weight)

    @property
    def remarks(self) -> tuple[Doubt, ...]:
        """Doubts that are only listed."""
        return tuple(doubt for doubt in self.proposal.doubts if doubt.weight is Weight.REMARK)

    @property
    def current(self) -> Doubt | None:
        """The current doubt; None after the last one."""
        doubts = self.doubts
        return doubts[self._place] if self._place < len(doubts) else None

    @property
    def number(self) -> int:
        """The place of the current doubt, counted from 1."""
        return min(self._place + 1, len(self.doubts))

    @property
    def settled(self) -> int:
        """How many doubts were answered or passed."""
        return sum(doubt.id in self._answers or doubt.id in self._passed for doubt in self.doubts)

    @property
    def left_as_guessed(self) -> int:
        """How many doubts nobody has answered."""
        return sum(doubt.id not in self._answers for doubt in self.doubts)

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered, by the doubts' ids."""
        return dict(self._answers)

    @property
    def is_answered(self) -> bool:
        """Whether the current doubt was answered."""
        return self.current is not None and self.current.id in self._answers

    @property
    def must_be_answered(self) -> bool:
        """Whether the current doubt cannot be passed without an answer."""
        return self.current is not None and self.current.weight is Weight.REQUIRED and not self.is_answered

    @property
    def is_ready(self) -> bool:
        """Whether nothing that is needed for a session is missing."""
        needed = (doubt for doubt in self.doubts if doubt.weight is Weight.REQUIRED)
        # An agenda none of whose rows can be a block makes no session, whatever is answered.
        return self.agenda.session is not None and all(doubt.id in self._answers for doubt in needed)

    @property
    def has_dates(self) -> bool:
        """Whether the dates of the agenda are known, and not only supposed."""
        return not any(
            doubt.weight is Weight.REQUIRED and doubt.answer is AnswerKind.DATE and not doubt.is_answered
            for doubt in self.proposal.doubts
        )

    def take(self, proposal: Proposal, agenda: Proposal | None = None) -> None:
        """Go on with what the note says after an answer: at the same doubt, if it is still one."""
        here = self.current
        self.proposal, self.agenda = proposal, agenda or proposal
        places = {doubt.id: place for place, doubt in enumerate(self.doubts)}
        if here is not None and here.id in places:
            self._place = places[here.id]
        else:
            self._go_to_open(0 if here is None else min(self._place, len(places)))

    def answer(self, given: str) -> None:
        """Answer the current doubt, and go on to the next one."""
        if self.current is not None:
            self._answers[self.current.id] = given
            self._place += 1

    def take_back(self) -> None:
        """Take the answer to the current doubt back; the guess is in force again."""
        if self.current is not None:
            self._answers.pop(self.current.id, None)

    def forget_latest(self) -> None:
        """Go back to the answers of what the note says now: later ones could not be worked in."""
        self._answers = dict(self.proposal.answers)
        self._go_to_open(0)

    def go_on(self) -> bool:
        """Go to the next doubt, leaving this one as it is; whether that may be."""
        if self.current is None or self.must_be_answered:
            return False
        self._passed.add(self.current.id)
        self._place += 1
        return True

    def go_back(self) -> bool:
        """Go to the doubt before; whether there is one."""
        if self._place == 0:
            return False
        self._place = min(self._place, len(self.doubts)) - 1
        return True

    def _go_to_open(self, place: int) -> None:
        """Go to the first doubt from this place on, else from the first on, that is neither answered nor passed."""
        doubts = self.doubts
        order = [*range(place, len(doubts)), *range(min(place, len(doubts)))]
        done = self._answers.keys() | self._passed
        self._place = next((one for one in order if doubts[one].id not in done), len(doubts))
