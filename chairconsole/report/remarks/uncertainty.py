"""Where the rules are not sure how typed words are to be read, so that a person looks at the sentence."""

import re
from enum import StrEnum

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.articles import lacks_an_article
from chairconsole.report.remarks.english_verbs import (
    base_of,
    is_content,
    is_pair,
    is_plural,
    lacks_its_verb,
    may_be_verb,
    may_begin_with_an_adjective,
)
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import has_finite, has_second_verb, main_verb, may_be_by_its_ending
from chairconsole.report.remarks.shapes import Reading, Shape
from chairconsole.report.remarks.signs import Parts, has_shortened_word
from chairconsole.report.remarks.words import Words

_ABBREVIATION = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,8}\.(?=\s+\S)")
_WITHOUT_VERB = frozenset((Shape.NOUN, Shape.NO_NOUN, Shape.VERBLESS, Shape.FIGURE, Shape.QUESTION_NOUN))
_QUESTIONS = frozenset((Shape.QUESTION_DIRECT, Shape.QUESTION_INFINITIVE, Shape.QUESTION_NOUN))
_SHORTEST = 3  # words: fewer hold no statement that would be taken for a noun phrase
_LONGEST_LABEL = 2  # words before a colon that may say only what the rest is about


class Uncertainty(StrEnum):
    """Why a shape may be wrong."""

    ABBREVIATION = "abbreviation"  # an abbreviation that no glossary knows hides a word
    ARTICLE = "article"  # a noun stands without the article that French has behind its preposition
    FIRST_PERSON = "first_person"  # "we", "our": read out, they would be the moderator's
    LACK = "lack"  # "no x" may be asked for, or may be what is missing
    LABEL = "label"  # what stands before a colon may only name what the rest is about
    NO_SUBJECT = "no_subject"  # a verb stands first that nobody is said to do
    ORDER = "order"  # an imperative: who is asked is not said
    QUESTIONS = "questions"  # more than one question
    SPLICE = "splice"  # a second statement behind a comma
    VERB = "verb"  # a word of what was read as a noun phrase may be a finite verb


def uncertainty_of(words: Words, reading: Reading) -> Uncertainty | None:
    """Why the shape of a main part or a tail may be wrong; None if nothing speaks against it.

    A text as it was typed fits its sentence whatever it is.
    """
    if reading.shape in (Shape.AS_TYPED, Shape.QUOTATION):
        return None
    if _ABBREVIATION.search(words.text) or has_shortened_word(words.text, words.lexicon):
        return Uncertainty.ABBREVIATION
    if any(words.is_order(place) for place in range(len(words.small))):
        return Uncertainty.ORDER
    if _lacks_its_subject(words, reading):
        return Uncertainty.NO_SUBJECT
    if reading.shape in _QUESTIONS and _is_half_a_question(words.text, reading.shape):
        return Uncertainty.QUESTIONS
    if _has_second_statement(words, reading):
        return Uncertainty.SPLICE
    if reading.shape is Shape.INFINITIVE and (_may_be_its_subject(words) or may_begin_with_an_adjective(words)):
        return Uncertainty.VERB
    if reading.shape is Shape.CLAUSE and _may_be_no_main_verb(words):
        return Uncertainty.VERB
    if reading.shape is Shape.NO_NOUN and words.small[-1].endswith("ed"):
        return Uncertainty.VERB
    if reading.shape is Shape.VERBLESS and _may_be_said_in_an_addition(words, reading.adjective_at):
        return Uncertainty.VERB
    if reading.shape in _WITHOUT_VERB and may_hold_a_verb(words, reading.adjective_at or len(words.small)):
        return Uncertainty.VERB
    if reading.shape in _WITHOUT_VERB and is_pair(words):
        return Uncertainty.SPLICE
    is_bare = any(lacks_an_article(words, place) for place in range(len(words.small)))
    return Uncertainty.ARTICLE if is_bare else None


def first_person(text: str, lexicon: Lexicon) -> Uncertainty | None:
    """FIRST_PERSON if a whole text says "we" or "our", or has a verb of that person."""
    words = Words.of(text, lexicon)
    is_said = any(words.is_of_the_speaker(place) for place in range(len(words.small)))
    return Uncertainty.FIRST_PERSON if is_said else None


def lack(words: Words) -> Uncertainty | None:
    """LACK if "no x" of no named kind may be what is missing, as "no budget for y"; "no x without y" is asked for."""
    is_asked = any(word in words.lexicon.shapes.colon_openers for word in words.small)
    return None if is_asked else Uncertainty.LACK


def _is_half_a_question(text: str, shape: Shape) -> bool:
    """Whether a question has no mark or begins behind something else."""
    is_open = shape is Shape.QUESTION_DIRECT and not text.rstrip().endswith("?")
    return is_open or ": " in text or "¿" in text[1:]


def several_questions(text: str) -> Uncertainty | None:
    """QUESTIONS if a whole text has more than one question mark."""
    return Uncertainty.QUESTIONS if text.count("?") > 1 else None


def is_label(found: Parts, main: Shape, lexicon: Lexicon) -> bool:
    """Whether what stands before a colon may only name what the rest is about.

    It does if it is short, and the rest no noun phrase or itself a clause of two words ("fuel swaps: cheap and quick").
    """
    rest, shapes = Words.of(found.tail, lexicon), lexicon.shapes
    no_nouns = (shapes.predicates, shapes.adjectives, shapes.adverbs, shapes.statement_openers, lexicon.signs.asides)
    asks = lexicon.language is not Language.ENGLISH and rest.at(0) in shapes.relatives.union(shapes.questions)
    is_said_of = lexicon.language is not Language.ENGLISH and rest.at(0).endswith(("ible", "able"))
    if asks or is_said_of:  # "debt: who owes whom", "quotas - unacceptable"
        return True
    is_short = len(Words.of(found.main, lexicon).small) <= _LONGEST_LABEL
    return is_short and (main is Shape.CLAUSE or any(rest.at(0) in known for known in no_nouns))


def may_hold_a_verb(words: Words, end: int) -> bool:
    """Whether one of the first `end` words, read as a noun phrase, may be its finite verb.

    The first such word behind a relative word belongs to that.
    """
    shapes = words.lexicon.shapes
    waits = False
    if len(words.small) < _SHORTEST:
        return False
    determiners = words.lexicon.articles.determiners - shapes.prepositions
    if words.at(0) in shapes.statement_openers and (words.at(0) not in determiners or words.at(1) in determiners):
        return True
    if lacks_its_verb(words, end):
        return True
    for place in range(1, end):
        word = words.at(place - 1)
        waits = waits or word in shapes.relatives
        may_be = may_be_verb if words.lexicon.language is Language.ENGLISH else may_be_by_its_ending
        if _can_follow_a_noun(words, place) and may_be(words, place):
            if not waits:
                return True
            waits = False
    return False


def _may_be_said_in_an_addition(words: Words, end: int) -> bool:
    """Whether an adjective may belong to an addition without its verb ("guards on strike because wages late")."""
    shapes = words.lexicon.shapes
    openers = shapes.relatives - shapes.pronouns - {shapes.that}
    opens = any(
        words.at(place) in openers and words.at(place + 1) not in shapes.prepositions for place in range(1, end)
    )
    return opens and not has_finite(words)


def _may_be_no_main_verb(words: Words) -> bool:
    """Whether the verb of a clause may be no main verb.

    It may be that of an addition ("a ban until the law is changed", "targets nobody measures"), or a noun; there may be
    two ("camps grow cities shrink"); or an addition behind it may lack its own ("girls leave when toilets missing").
    """
    verb, shapes = main_verb(words), words.lexicon.shapes
    if verb is None or words.lexicon.language is not Language.ENGLISH:
        return False
    start = words.comma_before(verb) + 1
    before = f"{' '.join(words.small[start + 1 : verb - 1])} "
    if any(f" {opener} " in f" {before}" for opener in shapes.clause_openers):
        return True
    subject = words.at(verb - 1)
    if subject in shapes.pronouns and subject not in shapes.relatives and is_content(words, verb - 2):
        return True
    openers = shapes.relatives - shapes.pronouns - shapes.prepositions - {shapes.that}
    if has_second_verb(words, verb):
        return True
    for place in range(verb + 1, len(words.small) - 2):
        is_noun = is_content(words, place + 1) and words.at(place + 1) not in words.lexicon.articles.determiners
        if words.at(place) in openers and is_noun and not has_finite(words, place + 2):
            return True
    base = base_of(words.at(verb), words.lexicon)
    is_noun = base in shapes.nouns_or_verbs or base in shapes.verbs_after_nouns or base in shapes.finite_or_nouns
    is_bare = not any(word in words.lexicon.articles.determiners for word in words.small[:verb])
    if is_noun and words.at(verb + 1).endswith("ed") and words.at(verb + 2) in ("", ","):
        return True  # "hotline calls unanswered"
    return words.at(verb + 1) == "" and is_noun and is_bare and subject.endswith(shapes.adjective_endings)


def _can_follow_a_noun(words: Words, place: int) -> bool:
    """Whether the word before a place may be a noun, and the word itself something else than a small word."""
    lexicon, before, word = words.lexicon, words.at(place - 1), words.at(place)
    shapes = lexicon.shapes
    relatives = (shapes.relatives, shapes.relatives_at_start)
    small = (lexicon.articles.determiners, shapes.prepositions, *relatives, shapes.joiners, shapes.adverbs)
    no_nouns = (*small, shapes.predicates if lexicon.language is Language.ENGLISH else ())
    return (
        (before.replace("-", "").isalpha() or before.isdigit())
        and not before.endswith("ly")
        and word.isalpha()
        and not any(before in known for known in no_nouns)
        and not any(word in known for known in small)
    )


def _lacks_its_subject(words: Words, reading: Reading) -> bool:
    """Whether a verb stands first that is neither an infinitive nor one of reporting."""
    shapes, lexicon = words.lexicon.shapes, words.lexicon
    if reading.shape is Shape.CLAUSE and words.at(0) in shapes.reported_or_nouns and words.at(1) != "to":
        return True
    if lexicon.language is Language.ENGLISH:
        has_object = words.at(1) in shapes.object_openers or is_content(words, 1)
        articles = (shapes.object_openers & lexicon.articles.determiners) - shapes.relatives
        has_article = words.at(0).endswith("s") and words.at(1) in articles
        is_verb = has_article or (has_object and bool(base_of(words.at(0), lexicon)))
        is_object = is_plural(words, 1) and words.at(1) not in shapes.plural_modifiers
        is_verb = is_verb or (words.at(0) in shapes.verbs_after_nouns and is_object)
        if words.at(0) in shapes.verbs_of_state and reading.shape in (Shape.NOUN, Shape.INFINITIVE):
            others = (shapes.prepositions, shapes.joiners, shapes.adverbs, ("", ",", ":"))
            return not reading.passed and not any(words.at(1) in known for known in others)
        return reading.shape in _WITHOUT_VERB and not reading.passed and is_verb
    if reading.shape is Shape.CLAUSE and words.at(0) in shapes.negations | (shapes.reflexives & shapes.pronouns):
        return True
    if reading.shape is Shape.CLAUSE and words.at(0) == "se" and words.at(2) in shapes.prepositions - {"de", "en"}:
        return True
    first = int(words.at(0) == "no" and lexicon.language is Language.SPANISH)
    is_first = reading.shape is Shape.CLAUSE and main_verb(words, start=0) == first
    return is_first and words.at(first) not in shapes.impersonal


def _may_be_its_subject(words: Words) -> bool:
    """Whether a French or Spanish infinitive seems to be the subject of the word behind it ("punir enlaidit des …")."""
    if words.lexicon.language is Language.ENGLISH or words.at(2) not in words.lexicon.articles.determiners:
        return False
    return _can_follow_a_noun(words, 1) and may_be_by_its_ending(words, 1)


def _has_second_statement(words: Words, reading: Reading) -> bool:
    """Whether what stands behind a comma is a statement of its own, by its first word or its finite verb."""
    shapes = words.lexicon.shapes
    if reading.shape is Shape.CLAUSE and _stands_behind_a_comma(words):
        return True
    if words.lexicon.language is not Language.ENGLISH and _goes_on(words, reading):
        return True
    for place in range(1, len(words.small) - 1):
        if words.at(place) != ",":
            continue
        first = words.at(place + 1)
        is_figure = reading.shape is Shape.FIGURE and words.lexicon.language is Language.ENGLISH
        if is_figure and (first[:1].isdigit() or first in shapes.figure_openers):
            return True
        if reading.shape is Shape.VERBLESS and 0 < reading.adjective_at < place and is_content(words, place + 1):
            known = (shapes.adverbs, shapes.adjectives, shapes.relatives_at_start, shapes.colon_openers)
            if not any(first in one for one in known):
                return True
        is_again = (
            first.isalpha()
            and first == words.at(0)
            and first not in words.lexicon.articles.determiners | shapes.prepositions
        )
        if is_again or first in shapes.pronouns or first in shapes.statement_openers:
            return True
        behind = words.at(place + 2)
        ends_in_verb = (behind in shapes.infinitives or behind in shapes.verbs_after_nouns) and is_plural(
            words, place + 1
        )
        if ends_in_verb and words.at(place + 3) in ("", ","):
            return True
        opens_more = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.joiners, shapes.adverbs)
        if reading.shape is not Shape.CLAUSE or any(first in known for known in (*opens_more, shapes.colon_openers)):
            continue
        verb, second = main_verb(words), main_verb(words, start=place + 2)
        if verb is not None and verb < place and second is not None and words.comma_before(second) == place:
            return True
    return False


def _goes_on(words: Words, reading: Reading) -> bool:
    """Whether French or Spanish words that have no verb of their own go on with a reason, a condition or a verb."""
    shapes, reported = words.lexicon.shapes, words.lexicon.reported
    if reading.shape in (Shape.NOUN, Shape.VERBLESS) and not shapes.conditions.isdisjoint(words.small[1:]):
        return True
    if reading.shape is not Shape.REPORTED:
        return False
    return any(
        word in shapes.contrasts and (words.at(place + 1) in shapes.finite or words.at(place + 1) in reported)
        for place, word in enumerate(words.small)
    )


def _stands_behind_a_comma(words: Words) -> bool:
    """Whether the verb of a clause and its subject stand behind a comma, and before it something without a verb."""
    verb, shapes = main_verb(words), words.lexicon.shapes
    comma = words.comma_before(verb) if verb is not None else -1
    if verb is None or comma < 0 or words.comma_before(comma) >= 0:
        return False
    opens_more = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.adverbs)
    if verb - comma == 1:
        has_relative = any(word in shapes.relatives for word in words.small[:comma])
        is_opening = has_relative or any(words.at(0) in known for known in opens_more)
        return words.lexicon.language is Language.ENGLISH and not is_opening
    is_list = any(words.at(place) in shapes.joiners for place in range(comma + 1, verb))
    return not is_list and not any(words.at(0) in known for known in opens_more)
