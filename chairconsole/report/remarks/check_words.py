"""What a language's file holds for the check before reading."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class CheckWords(BaseModel):
    """Words and signs that are looked for in a draft, and what is offered for them.

    `signs` has the words for a sign, the likeliest first. `numbered` are words before a number that is a name
    ("Convention 189"), `numbered_after` those behind one ("2030 Agenda"); `ratios` stand between two numbers that are
    one ("1 in 7"). `year_words` stand before a year and leave with it. `about` stands before a number that was rounded,
    `about_words` are those that say so already. `never` is what is never generated, `shares` are words that count
    votes, `pointing` those that refer to a heading. `links` may open a sentence before any other words, `own` has the
    words of another for "we" and "our". `symbols` has what is said of a document by how its symbol begins,
    `documents` the nouns behind which the symbol may be left out; `ranges` stand before two numbers that are one.
    `as_all`, `as_many` and `as_some` are numbers that only a person types, of which `as_many` is one; `as_delegations`
    are counted as delegations, `alone` counts without a noun ("several asked") like the word that it has, or like none,
    with `alone_of` behind it, and `as_the_room` is said of all. `beyond` makes a number behind it another ("more
    than"). `claims` say that all or most agree, `claims_at_the_end` only at the end of a sentence ("by all").
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    about: str
    about_words: frozenset[str]
    alone: dict[str, str]
    alone_of: tuple[str, ...]
    as_all: tuple[str, ...]
    as_delegations: tuple[str, ...]
    as_many: tuple[str, ...]
    as_some: tuple[str, ...]
    as_the_room: tuple[str, ...]
    beyond: tuple[str, ...]
    claims: tuple[str, ...]
    claims_at_the_end: tuple[str, ...]
    date: str
    documents: frozenset[str]
    everybody: tuple[str, ...]
    links: tuple[str, ...]
    months: Annotated[tuple[str, ...], Field(min_length=12, max_length=12)]
    never: tuple[str, ...]
    numbered: tuple[str, ...]
    numbered_after: tuple[str, ...]
    own: dict[str, str]
    pointing: tuple[str, ...]
    ranges: frozenset[str]
    ratios: tuple[str, ...]
    shares: tuple[str, ...]
    signs: dict[str, tuple[str, ...]]
    symbols: dict[str, str]
    thousands: str
    year_words: tuple[str, ...]
