"""Which shape typed words have: what decides in which sentences they can stand."""

from enum import StrEnum


class Shape(StrEnum):
    """What the typed words are, as a part of a sentence."""

    NOUN = "noun"
    INFINITIVE = "infinitive"
    NOT_INFINITIVE = "not_infinitive"  # "not to x": the words are x
    NO_NOUN = "no_noun"  # "no x", "pas de x": the words are x
    CLAUSE = "clause"
    VERBLESS = "verbless"  # "A adjective": the words are A
    FIGURE = "figure"
    QUOTATION = "quotation"
    QUESTION_INFINITIVE = "question_infinitive"  # "how to x": the words have the question word
    QUESTION_DIRECT = "question_direct"  # the words have no question mark
    QUESTION_NOUN = "question_noun"  # "x?": asked about x
    REPORTED = "reported"  # the first word was a verb of reporting: the words are what follows it
    AS_TYPED = "as_typed"  # fits no sentence: can only stand after a colon
