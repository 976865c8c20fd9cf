"""Why the shape of a main part or a tail may be wrong."""

import re

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.doubts.english_clauses import is_pair, may_begin_with_an_adjective
from chairconsole.report.doubts.hidden_verb import (
    WITHOUT_VERB,
    may_be_its_subject,
    may_be_no_main_verb,
    may_be_said_in_an_addition,
    may_hold_a_verb,
)
from chairconsole.report.doubts.missing_subject import lacks_its_subject
from chairconsole.report.doubts.second_statement import has_second_statement
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.remarks.articles import lacks_an_article
from chairconsole.report.remarks.english_verbs import is_plural
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.shapes import Reading, Shape
from chairconsole.report.remarks.signs import has_shortened_word
from chairconsole.report.remarks.spoken import QUESTIONS, Read
from chairconsole.report.remarks.words import Words

_ABBREVIATION = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,8}\.(?=\s+\S)")
_SEPARATOR = re.compile(r": | [-–—] ")


def uncertainty_of_piece(read: Read) -> Uncertainty | None:
    """Why the shape of a main part or a tail may be wrong; None if nothing speaks against it.

    A text as it was typed fits its sentence whatever it is.
    """
    words, reading = read.words, read.reading
    if reading.shape in (Shape.AS_TYPED, Shape.QUOTATION):
        return None
    if _ABBREVIATION.search(words.text) or has_shortened_word(words.text, words.lexicon):
        return Uncertainty.ABBREVIATION
    if any(words.is_order(place) for place in range(len(words.small))):
        return Uncertainty.ORDER
    if lacks_its_subject(words, reading):
        return Uncertainty.NO_SUBJECT
    if reading.shape in QUESTIONS and _is_half_a_question(words.text, reading.shape):
        return Uncertainty.QUESTIONS
    if has_second_statement(words, reading):
        return Uncertainty.SPLICE
    if _may_have_another_verb(words, reading):
        return Uncertainty.VERB
    if reading.shape in WITHOUT_VERB and (_has_a_bare_comparison(words) or _has_a_bare_share(words)):
        return Uncertainty.VERB
    if reading.shape in WITHOUT_VERB and is_pair(words):
        return Uncertainty.SPLICE
    if any(lacks_an_article(words, place) for place in range(len(words.small))):
        return Uncertainty.ARTICLE
    is_asked_for = read.what is PointKind.RECOMMENDATION
    return _lack(words) if reading.shape is Shape.NO_NOUN and not is_asked_for else None


def _is_half_a_question(text: str, shape: Shape) -> bool:
    """Whether a question has no mark or begins behind something else."""
    is_open = shape is Shape.QUESTION_DIRECT and not text.rstrip().endswith("?")
    return is_open or _SEPARATOR.search(text) is not None or "¿" in text[1:]


def _has_a_bare_comparison(words: Words) -> bool:
    """Whether a French or Spanish noun has a figure right behind it: "frais plus de 3 %", of ">", for "are more"."""
    shapes = words.lexicon.shapes
    return words.lexicon.language is not Language.ENGLISH and any(
        words.at(place) in shapes.comparatives
        and words.at(place + 1) == "de"
        and words.at(place + 2)[:1].isdigit()
        and words.at(place - 1).isalpha()
        and words.at(place - 1) not in shapes.prepositions | shapes.joiners | shapes.adverbs
        for place in range(1, len(words.small))
    )


def _has_a_bare_share(words: Words) -> bool:
    """Whether a French or Spanish noun has its share right behind it: "taux de retour environ 36 %"."""
    shapes, share = words.lexicon.shapes, words.lexicon.checks.signs["%"][0].split()
    if words.lexicon.language is Language.ENGLISH:
        return False
    for place in range(2, len(words.small) - len(share)):
        about = words.at(place - 1) in shapes.figure_openers_before_digits
        before = words.at(place - 1 - about)
        is_noun = before.isalpha() and before not in shapes.prepositions | shapes.joiners | shapes.adverbs
        is_share = list(words.small[place + 1 : place + 1 + len(share)]) == share
        if words.at(place)[:1].isdigit() and is_share and is_noun and before not in words.lexicon.articles.determiners:
            return True
    return False


def _may_have_another_verb(words: Words, reading: Reading) -> bool:
    """Whether the words may have another verb than the one that was found, or one where none was."""
    if _is_said_without_its_verb(words, reading):
        return True
    if reading.shape is Shape.INFINITIVE:
        return may_be_its_subject(words) or may_begin_with_an_adjective(words)
    if reading.shape is Shape.CLAUSE:
        return may_be_no_main_verb(words)
    if reading.shape is Shape.NO_NOUN and words.small[-1].endswith("ed"):
        return True
    if reading.shape is Shape.VERBLESS and may_be_said_in_an_addition(words, reading.adjective_at):
        return True
    return reading.shape in WITHOUT_VERB and may_hold_a_verb(words, reading.adjective_at or len(words.small))


def _is_said_without_its_verb(words: Words, reading: Reading) -> bool:
    """Whether what an English verb of saying reports may be a statement: "says data missing", "suggest States act"."""
    said, shapes = words.lexicon.reported, words.lexicon.shapes
    if reading.shape is not Shape.REPORTED or words.lexicon.language is not Language.ENGLISH:
        return False
    is_wish = reading.verb in (said["propose"], said["recommend"], said["suggest"])
    if is_wish and is_plural(words, reading.passed) and words.at(reading.passed + 1) in shapes.infinitives:
        return True
    if reading.verb != said["says"]:
        return False
    return words.small[-1] in shapes.predicates and main_verb(words.after(reading.passed)) is None


def _lack(words: Words) -> Uncertainty | None:
    """LACK if "no x" may be what is missing, as "no budget for y"; "no x without y" is asked for."""
    is_asked = any(word in words.lexicon.shapes.colon_openers for word in words.small)
    return None if is_asked else Uncertainty.LACK
