"""What a typed text gives to a sentence."""

import re
from dataclasses import dataclass, field, replace
from typing import Optional

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.domain.base.scripts import Script
from chairconsole.report.remarks.articles import (
    opens_with_year,
    with_inner_articles,
    with_references,
    with_subject_article,
)
from chairconsole.report.remarks.english_verbs import with_contrast
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.glossary import Glossary, with_counted_nouns, written_out
from chairconsole.report.remarks.glue import with_last_joined, with_verbs_parted
from chairconsole.report.remarks.languages import other_language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.listed_articles import (
    as_new,
    with_articles,
    with_articles_of_subjects,
    with_demands,
    with_listed_articles,
    with_object_articles,
)
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.shapes import Reading, Shape, reading_of
from chairconsole.report.remarks.signs import (
    Parts,
    calmed,
    parts,
    quoted,
    statements,
    stripped,
    unspeakable,
    without_opener,
)
from chairconsole.report.remarks.words import Words

_MARKED = {PointShape.NOUN: Shape.NOUN, PointShape.VERB: Shape.INFINITIVE, PointShape.CLAUSE: Shape.CLAUSE}
_TAILS = frozenset((Shape.NOUN, Shape.CLAUSE, Shape.FIGURE, Shape.INFINITIVE, Shape.NOT_INFINITIVE))
_WITH_ARTICLE = frozenset((Shape.NOUN, Shape.QUESTION_NOUN, Shape.VERBLESS, Shape.REPORTED))

QUESTIONS = frozenset((Shape.QUESTION_DIRECT, Shape.QUESTION_INFINITIVE, Shape.QUESTION_NOUN))
"""The shapes of questions."""

_WHOLE = frozenset((PointKind.QUOTE, PointKind.CONCLUSION))
"""Kinds of one statement, whatever stands in it."""

_OF_WHAT_IS_NEW = frozenset((PointKind.POINT, PointKind.RECOMMENDATION, PointKind.EXAMPLE))
"""Kinds of which a thing is told that nobody spoke of before; a concern is about one that is there."""

_ONE_OF_MANY = re.compile(r"^an? (?!.* and )")
_COLONS = {Language.FRENCH: " : ", Language.SPANISH: ": "}  # before a list
_WITH_THE = frozenset(("le", "les", "du", "des", "au", "aux", "al", "del", "la", "las", "los"))
"""Last words of verbs of reporting that have the article of what follows."""


@dataclass(frozen=True, slots=True)
class Read:
    """The words of a main part or a tail, of a point of a kind, and how they were read by their shape."""

    words: Words
    reading: Reading
    what: PointKind


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a typed text gives to a sentence, in the words that are spoken."""

    shape: Shape
    words: str  # as they stand inside a sentence: with article, small first letter, no final stop
    bare: str = ""  # of NOUN: without the article that was added
    new: str = ""  # of NOUN: with an indefinite article for the one that was added
    adjective: str = ""  # of VERBLESS: "needed"
    verb: str = ""  # of REPORTED: the typed verb in the past
    has_modal: bool = False  # of CLAUSE: it has a "must", a "should"
    tail: Optional["Spoken"] = None  # what stood after " - " or ":"
    following: Optional["Spoken"] = None  # what stood after ";": a second statement of the same point
    unspeakable: tuple[str, ...] = ()  # signs and words that a check before reading lists
    language: Language | Script | None = None  # where it is another language than the draft's
    stands_alone: bool = False  # so doubtful that the words, as typed, are told after a colon
    typed: str = field(default="", compare=False)  # the whole statement that it was made of, unless a person marked it
    read: Read | None = field(default=None, compare=False)  # likewise; None where it was read for no shape


def spoken(text: str, what: PointKind, lexicon: Lexicon, glossary: Glossary, shape: PointShape | None = None) -> Spoken:
    """What a typed text gives to a sentence of the lexicon's language. `shape`: as a person said it is to be read.

    Any text gives something: what fits no sentence is AS_TYPED. `shape` is of the first statement only.
    """
    text = " ".join(text.split())
    language = other_language(text, lexicon)
    if language is not None:
        foreign = Spoken(Shape.AS_TYPED, stripped(text), language=language)
        return _concluded(foreign, lexicon, text) if what is PointKind.CONCLUSION else foreign
    text = with_references(written_out(text, what, lexicon), lexicon, glossary)
    text = text if shape is PointShape.AS_TYPED else without_opener(text, what, lexicon)
    said, asked = glossary.said_and_asked(text)
    said = " ".join(calmed(with_counted_nouns(said, lexicon) if said != text else said, lexicon).split())
    is_one = what in _WHOLE or shape is PointShape.AS_TYPED
    first, *others = [said] if is_one else statements(with_verbs_parted(said, lexicon))
    following: Spoken | None = None
    kind = PointKind.POINT if what is PointKind.QUESTION else what  # what follows a question tells by its mark
    for statement in reversed(others):
        following = replace(statement_of(statement, kind, lexicon), following=following)
    found = statement_of(first, what, lexicon, shape)
    if what is PointKind.CONCLUSION:
        found = _concluded(found, lexicon, first)
    return replace(found, following=following, unspeakable=(*asked, *found.unspeakable))


def _concluded(said: Spoken, lexicon: Lexicon, text: str) -> Spoken:
    """A conclusion: one clause as it was read, anything else as it was typed, since it stands behind a colon."""
    if said.shape is Shape.CLAUSE and said.tail is None and len(statements(text)) == 1:
        return said
    words = with_small_first(stripped(text), lexicon).strip(" .!?") or stripped(text)
    read = said.read and replace(said.read, reading=Reading(Shape.AS_TYPED))  # so that its shape is in no doubt
    whole = Spoken(Shape.AS_TYPED, words, unspeakable=said.unspeakable, language=said.language)
    return replace(whole, typed=said.typed, read=read)


def statement_of(text: str, what: PointKind, lexicon: Lexicon, mark: PointShape | None = None) -> Spoken:
    """One statement with its tail, and what was typed of it unless a person marked it."""
    return replace(_statement(text, what, lexicon, mark), typed="" if mark is not None else text)


def _statement(text: str, what: PointKind, lexicon: Lexicon, mark: PointShape | None = None) -> Spoken:
    """One statement, with its tail."""
    as_typed = Spoken(Shape.AS_TYPED, with_small_first(stripped(text), lexicon), unspeakable=unspeakable(text, lexicon))
    if mark is PointShape.AS_TYPED:
        return as_typed
    if what is PointKind.QUOTE and mark is None:
        return _quotation(text, lexicon)
    may_ask = mark is None and (what is PointKind.QUESTION or text.endswith("?"))
    whole = _piece(text, what, lexicon) if may_ask else as_typed
    if whole.shape in QUESTIONS:
        return replace(whole, unspeakable=as_typed.unspeakable)
    found = _after_a_name(parts(text), lexicon)
    if not found.is_plain and mark is None:
        return as_typed
    main = _piece(stripped(found.main), what, lexicon, mark)
    if not found.tail:
        return replace(main, unspeakable=as_typed.unspeakable)
    if main.shape is Shape.AS_TYPED or _is_label(found.main, lexicon):
        return as_typed
    with_tail = _with_tail(main, stripped(found.tail), lexicon)
    if with_tail is None:
        return as_typed
    return replace(with_tail, unspeakable=as_typed.unspeakable)


def _after_a_name(found: Parts, lexicon: Lexicon) -> Parts:
    """A French or Spanish text that has a comma behind a name at its beginning, as if it were a colon: "Peru, x"."""
    name, comma, rest = found.main.partition(", ")
    is_name = bool(comma) and name in lexicon.signs.names and lexicon.language is not Language.ENGLISH
    is_one = is_name and not found.tail and main_verb(Words.of(rest, lexicon), start=0) is None
    return Parts(name, rest, is_plain=found.is_plain) if is_one else found


def _quotation(text: str, lexicon: Lexicon) -> Spoken:
    """A quotation without its marks; what follows them in brackets stays, what follows after a dash is its tail."""
    words, rest = quoted(text)
    listed = unspeakable(text, lexicon)
    if words and not rest.strip(" .!,;:"):
        return Spoken(Shape.QUOTATION, stripped(words), unspeakable=listed)
    found = parts(rest)
    if not words or not (found.tail or found.main.startswith(" (")):
        return Spoken(Shape.QUOTATION, stripped(text), unspeakable=listed)
    said = Spoken(Shape.QUOTATION, stripped(words + found.main), unspeakable=listed)
    with_tail = _with_tail(said, stripped(found.tail), lexicon) if found.tail else said
    return with_tail or Spoken(Shape.QUOTATION, stripped(text), unspeakable=listed)


def _piece(text: str, what: PointKind, lexicon: Lexicon, mark: PointShape | None = None) -> Spoken:
    """A main part or a tail, by its shape."""
    text = with_contrast(text, lexicon)
    words = Words.of(text, lexicon)
    if mark is None and words.judges_first():
        text = f"{lexicon.shapes.it_is} {with_small_first(text, lexicon)}"
        words = Words.of(text, lexicon)
    reading = reading_of(words, what)
    if mark is not None:
        reading = _as_marked(reading, _MARKED[mark])
    begin = words.start_of(reading.passed) if reading.passed else 0
    end = words.start_of(reading.adjective_at) if reading.adjective_at else len(text)
    said = text[begin:end].strip()
    if not begin:  # a capital further on is no habit of beginning with one: "agrees with Peru"
        said = with_small_first(said, lexicon)
    if reading.shape in QUESTIONS:
        said = said.strip("¿? ") or said
        said = with_small_first(said, lexicon)
    shape, typed = reading.shape, said
    if shape in _WITH_ARTICLE and not _is_bare(reading, words):
        is_new = shape is Shape.NOUN and what in _OF_WHAT_IS_NEW
        with_one = with_articles(said, lexicon, is_first_told=is_new)
        if with_one is None and mark is None:  # the typed verb of reporting is told as well
            shape, said = Shape.AS_TYPED, with_small_first(text, lexicon)
        else:
            said = with_one or with_listed_articles(said, lexicon)
        if reading.adjective_at and text[end:].strip() != lexicon.shapes.needed and said != typed:
            said = _ONE_OF_MANY.sub("the ", said)  # what is described is there
    elif shape is Shape.INFINITIVE:
        said = with_object_articles(said, lexicon)
        said = with_demands(said, lexicon) if lexicon.language is Language.ENGLISH else said
    elif shape is Shape.CLAUSE and (_lacks_its_article(words) or opens_with_year(said, lexicon)):
        found = Words.of(said, lexicon)
        said = with_articles_of_subjects(said, found.start_of(main_verb(found) or 0), lexicon)
    elif shape is Shape.CLAUSE:
        said = with_subject_article(said, lexicon)
    said = with_inner_articles(with_last_joined(said, lexicon) if shape is Shape.NOUN else said, lexicon)
    adjective = text[end:].strip() if reading.adjective_at else ""
    if shape is Shape.VERBLESS and not adjective:
        adjective = lexicon.shapes.needed
    read = Read(words, reading if shape is reading.shape else replace(reading, shape=shape), what)
    given = Spoken(
        shape,
        said,
        adjective=adjective,
        verb=reading.verb if shape is reading.shape else "",
        has_modal=reading.has_modal,
        read=None if mark else read,
    )
    if shape is not Shape.NOUN or said == typed:
        return given
    new = with_listed_articles(as_new(typed, lexicon) or said, lexicon, is_new=True)
    return replace(given, bare=with_last_joined(typed, lexicon), new=with_last_joined(new, lexicon))


def _is_bare(reading: Reading, words: Words) -> bool:
    """Whether what follows a verb of reporting takes no article: it has one, is no noun, or was asked for."""
    if reading.shape is not Shape.REPORTED:
        return False
    shapes, first = words.lexicon.shapes, words.at(reading.passed)
    if first in shapes.questions or first in shapes.question_openers or words.is_infinitive(reading.passed):
        return True
    has_article = reading.verb.rpartition(" ")[2] in _WITH_THE
    return has_article or reading.verb in shapes.bare_objects


def _lacks_its_article(words: Words) -> bool:
    """Whether a French or Spanish clause seems to begin with a noun: with none of the words that begin otherwise."""
    lexicon, first = words.lexicon, words.at(0)
    shapes = lexicon.shapes
    others = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.adverbs, shapes.pronouns)
    if lexicon.language is Language.ENGLISH or any(first in known for known in others):
        return False
    is_adjective = words.at(0).endswith(("able", "ible")) and main_verb(words) == 1
    if is_adjective or (words.at(1) in shapes.negations and words.at(0) in shapes.statement_openers):
        return False  # "personne ne x"
    opens_a_figure = any(words.starts_with(phrase) for phrase in shapes.figure_openers_before_digits)
    return not opens_a_figure and not words.is_infinitive(0) and main_verb(words, start=0) != 0


def _as_marked(reading: Reading, shape: Shape) -> Reading:
    """A reading turned by a person; "not to x" is an infinitive as well."""
    if shape is Shape.INFINITIVE:
        is_one = reading.shape in (Shape.INFINITIVE, Shape.NOT_INFINITIVE)
        return reading if is_one else Reading(shape)
    return reading if reading.shape is shape else Reading(shape, has_modal=reading.has_modal)


def _is_label(text: str, lexicon: Lexicon) -> bool:
    """Whether what stands before a colon says who spoke."""
    words = [word.lower() for word in Words.of(text, lexicon).small]
    return len(words) <= 3 and not lexicon.signs.speakers.isdisjoint(words)


def _with_tail(main: Spoken, text: str, lexicon: Lexicon) -> Spoken | None:
    """A main part with its tail; None if they go into no sentence together.

    An adjective is said of the noun before it; other tails without a verb follow behind a comma.
    """
    words = Words.of(text, lexicon)
    adverbs = lexicon.shapes.adverbs | lexicon.shapes.negations
    is_adjective = words.at(len(words.small) - 1) in lexicon.shapes.predicates
    if main.shape is Shape.NOUN and is_adjective and all(word in adverbs for word in words.small[:-1]):
        return replace(main, shape=Shape.VERBLESS, adjective=with_small_first(text, lexicon))
    if lexicon.language is not Language.ENGLISH and words.is_an_exclamation():
        return None
    tail = _piece(text, PointKind.POINT, lexicon)
    is_prepositional = words.at(0) in lexicon.shapes.prepositions
    is_addition = is_prepositional or words.begins_with_an_adverb() or words.are_of_an_adjective()
    if tail.shape in _TAILS and not (is_addition and tail.shape is Shape.NOUN):
        return replace(main, tail=tail)
    if not parts(text).is_plain or parts(text).tail or main_verb(words, start=0) is not None:
        return None
    sign = _COLONS.get(lexicon.language, ", ") if "," in text and not is_addition else ", "
    if tail.shape is Shape.VERBLESS and lexicon.language is Language.ENGLISH:
        sign = ", with "  # "visits take long - clinics understaffed"
    addition = sign + with_small_first(text, lexicon)
    if main.adjective:
        return replace(main, adjective=main.adjective + addition)
    bare, new = (one + addition if one else "" for one in (main.bare, main.new))
    return replace(main, words=main.words + addition, bare=bare, new=new)
