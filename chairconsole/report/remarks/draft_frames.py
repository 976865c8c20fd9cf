"""What a language's file holds for a whole draft: the sentences around those that say what was said.

Places stand in braces: {x} is what the sentence is about. A list of frames is used one after the other.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field

from chairconsole.domain.events.draft_events import Purpose

Frames = Annotated[tuple[str, ...], Field(min_length=1)]
OneOrMany = Annotated[tuple[str, ...], Field(min_length=2, max_length=2)]


class _Words(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class ConcludedFrames(_Words):
    """That somebody concluded something, by who it was: for a clause, and for anything else behind a colon."""

    moderator: OneOrMany
    thematic_expert: OneOrMany
    co_facilitators: OneOrMany


class OwnWords(_Words):
    """What is written for what a speaker said as "I" or "we"; in no order but that of `view`.

    A statement may begin with whoever is `addressed`, a sentence with `openers` ("for my part"); `pronouns`, `wishes`
    ("would like to") and `also` stand before a verb. `verbs` are the forms of a verb, parted by spaces, with what one
    speaker and several did; `heard` is "we heard", which the session did. `own` are further words that are the
    speaker's own. `plain` are the first forms of verbs that do no more than to say; `plural` are those of `speakers`
    that are several; `view` is of one and several.
    """

    addressed: Frames
    also: Frames
    heard: Frames
    openers: Frames
    own: Frames
    plain: Frames
    plural: Frames
    pronouns: Frames
    speakers: dict[str, str]
    verbs: dict[str, OneOrMany]
    view: OneOrMany
    wishes: Frames

    @cached_property
    def said(self) -> re.Pattern[str]:
        """A text in which a speaker says something ("verb", "rest"): "For my part, I would also like to stress x"."""
        also = rf"(?:{_either(self.also)}\s+)?"
        pronoun = "|".join(re.escape(one) + r"\s*" * one.endswith("'") for one in self.pronouns if one)
        gap = rf"(?:(?:{pronoun})(?:(?<=')|\s+))" + "?" * ("" in self.pronouns)
        verb = _either([form for forms in self.verbs for form in forms.split()])
        wish = rf"(?:{_either(self.wishes)}\s+)?"
        opener = rf"(?:{_either(self.openers)}\s*,?\s+)?"
        return re.compile(rf"{opener}{gap}{also}{wish}{also}(?P<verb>{verb})\s+(?P<rest>.+)", re.IGNORECASE)

    @cached_property
    def heard_by_all(self) -> re.Pattern[str]:
        """A sentence that says what was heard: "We heard that x"."""
        return re.compile(rf"{_either(self.heard)}\s+(?P<rest>.+)", re.IGNORECASE)

    @cached_property
    def opened(self) -> re.Pattern[str]:
        """A text that only begins with the speaker: "In my view, x"."""
        return re.compile(rf"{_either(self.openers)}\s*,\s+(?P<rest>.+)", re.IGNORECASE)

    @cached_property
    def address(self) -> re.Pattern[str]:
        """What stands at the beginning of a pasted statement: "Mr Chair, "."""
        return re.compile(rf"{_either(self.addressed)}\s*[,.!:]\s+(?=\S)", re.IGNORECASE)

    def forms_of(self, verb: str) -> str:
        """All forms of a verb, by one of them."""
        return next(forms for forms in self.verbs if verb.lower() in forms.split())


class WrittenFrames(_Words):
    """Headings and sentences of the written summary."""

    participation: str
    nature: str
    main_points: str
    conclusions: str
    issues: str
    panels: str
    elsewhere: str
    received: str
    was_received: str
    was_received_from: str
    annex_proposals: str
    annex_panellists: str
    other_points: str
    heard: str
    heard_in_panel: str
    not_reached: OneOrMany
    question: str
    issues_were: str
    issue_was: str
    concluded: ConcludedFrames
    own_words: OwnWords
    in_theme: str
    other_language: str


class DraftFrames(_Words):
    """The frame of each form of a draft.

    `numbers` are the words from one on. `lead_ins` name the first theme, the second and so on, `last_lead_in` the last
    of three or more; `titles` stand above a draft. `when_weekdays` begins with Monday; `at_hour` has the hours of the
    day that can be said. `stop_words` and `prepositions` are folded. A noun behind one of the `genitives` may as well
    stand in front: "collection of data". No sentence has more than `longest` words.
    """

    address: str
    numbers: Frames
    longest: int
    stop_words: frozenset[str]
    genitives: frozenset[str]
    prepositions: frozenset[str]
    variant: str

    opening: str
    opening_in_two: str
    thanked_by_name: OneOrMany
    thanked: OneOrMany
    thanked_alone_by_name: OneOrMany
    thanked_alone: OneOrMany
    thanked_everybody: str
    thanked_floor: str
    heard: str
    heard_in_session: str
    heard_one: str
    heard_next: str
    heard_last: str
    themes: str
    themes_and_others: str

    lead_ins: Frames
    lead_ins_of_several: Frames  # of a name in the plural, with which a verb would have to agree
    last_lead_in: str
    only_lead_in: str
    other_themes: str
    other_points: OneOrMany
    other_name: str
    issue: str
    differed: OneOrMany  # the first pair, and any other one
    beyond_difference: str  # what follows them
    question_of_several: str
    questions: Frames

    as_who: str
    as_who_session: str
    as_who_report: str
    conclusion: str
    conclusions: str
    conclusions_comma: bool
    conclusion_that: str
    conclusions_parted: str
    conclusion_apart: str = ""  # of one that has a colon itself, so that none stands before it
    conclusion_in_turn: tuple[str, ...] = ()  # likewise, of several
    conclusion_parted: Frames
    report_conclusion_parted: Frames
    issue_of_relevance: str
    issues_of_relevance: str
    the_proposal: str
    proposals: str
    proposals_some: str
    proposals_in_full: str  # of which some were told in part
    threads: Frames
    next_step: str
    next_step_in_two: str  # the same, two sentences for two clauses
    when_today: str
    when_tomorrow: str
    when_weekdays: Annotated[tuple[str, ...], Field(min_length=7, max_length=7)]
    at_hour: dict[int, str]
    not_reached: str
    thanks: str
    thanks_short: str
    titles: dict[Purpose, str]

    report_opening: str
    report_topic: str
    report_described: str
    report_next: str
    report_next_closing: str  # of an agenda without main conclusions
    report_next_written: str  # of one without an end
    announced: str
    announced_messages: OneOrMany
    announced_differences: OneOrMany
    announced_proposals: OneOrMany
    message_lead_ins: Frames
    only_message_lead_in: str
    differences_lead_in: str
    among_proposals: OneOrMany
    proposals_lead_in: str
    under_theme: Frames
    beyond: Frames
    also: str  # the word for it within a sentence
    turning: Frames
    panel: OneOrMany
    in_panel: str
    this_raised_in_all: str
    this_raised_in: str
    this_new_theme: str
    this_new: str
    this_theme_raised_in: str
    left_out_lead_in: OneOrMany
    questions_lead_in: str
    as_i_see_it: Frames

    expert_opening: str
    expert_parts: Annotated[tuple[str, ...], Field(min_length=5, max_length=5)]
    session_opening: str
    session_theme: str
    session_theme_apart: str  # of words that have a colon themselves
    session_all: str
    session_some: OneOrMany
    session_panel: OneOrMany
    session_differences: OneOrMany
    session_proposals: str
    session_reactions: OneOrMany
    session_questions: str
    session_next: str
    session_next_under: str
    session_next_session: str

    written: WrittenFrames

    def in_short_sentences(self) -> Self:
        """The same frames, two sentences for one where it has two clauses."""
        with_two_clauses = ("proposals", "proposals_some", "proposals_in_full", "not_reached")
        told = {name: _parted(getattr(self, name)) for name in with_two_clauses}
        told |= {"opening": self.opening_in_two, "next_step": self.next_step_in_two}
        return self.model_copy(update=told)

    def number(self, number: int) -> str:
        """A number in words as far as the language's file has them, else in figures."""
        return self.numbers[number - 1] if 0 < number <= len(self.numbers) else str(number)


def _parted(frame: str) -> str:
    """A sentence with a stop for its semicolon."""
    first, _, second = frame.partition("; ")
    return f"{first.rstrip()}. {second[:1].upper()}{second[1:]}" if second else frame


def _either(words: Sequence[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
