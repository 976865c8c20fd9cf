"""Why the shape of typed words may be wrong."""

from enum import StrEnum


class Uncertainty(StrEnum):
    """Why a shape may be wrong."""

    ABBREVIATION = "abbreviation"  # an abbreviation that no glossary knows hides a word
    ARTICLE = "article"  # a noun stands without the article that French has behind its preposition
    FIRST_PERSON = "first_person"  # "we", "our": read out, they would be the moderator's
    LACK = "lack"  # "no x" may be asked for, or may be what is missing
    LABEL = "label"  # what stands before a colon may only name what the rest is about
    LANGUAGE = "language"  # words of it may be of another language than the draft's
    NO_SUBJECT = "no_subject"  # a verb stands first that nobody is said to do
    ORDER = "order"  # an imperative: who is asked is not said
    QUESTIONS = "questions"  # more than one question
    SPLICE = "splice"  # a second statement behind a comma
    VERB = "verb"  # a word of what was read as a noun phrase may be a finite verb
