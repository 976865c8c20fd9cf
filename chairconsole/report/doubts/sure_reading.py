"""What a typed text gives to a sentence, where words are parted or kept as typed by how sure their reading is.

Two statements that a comma splices are told as two; what is so doubtful that no frame fits is told after a colon.
"""

from collections.abc import Iterator
from dataclasses import replace

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.doubts.doubt import uncertainty_in_its_language
from chairconsole.report.doubts.piece import uncertainty_of_piece
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.remarks.english_verbs import begins_infinitives
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import is_statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.signs import behind_a_colon, parts, sentences, stripped
from chairconsole.report.remarks.spoken import QUESTIONS, Spoken, spoken, statement_of
from chairconsole.report.remarks.words import Words

_SEVERAL = 2
_KEPT = 2_000
"""So many readings are kept, of some 3 kB each; the oldest go first."""

_TAILS = frozenset((Shape.NOUN, Shape.CLAUSE, Shape.FIGURE, Shape.INFINITIVE, Shape.NOT_INFINITIVE))
_FRAMED = frozenset((*_TAILS, Shape.REPORTED, Shape.VERBLESS))
_STATED = frozenset((Shape.CLAUSE, Shape.VERBLESS, Shape.INFINITIVE))
_HIDING = frozenset((Uncertainty.FIRST_PERSON, Uncertainty.NO_SUBJECT, Uncertainty.SPLICE, Uncertainty.VERB))
"""Doubts that a frame would hide: behind "that" or "attention to", the words would be no English."""


def read_once(
    text: str, what: PointKind, lexicon: Lexicon, glossary: Glossary, shape: PointShape | None = None
) -> Spoken:
    """What a note gives, like `surely_spoken`; the glossary keeps it, since each draft and each check asks for it.

    Not for a note that is being typed, which is another text after each key.
    """
    key, kept = (text, what, shape), glossary.readings
    if isinstance(found := kept.get(key), Spoken):
        return found
    if len(kept) >= _KEPT:
        del kept[next(iter(kept))]
    read = kept[key] = surely_spoken(text, what, lexicon, glossary, shape)
    return read


def surely_spoken(
    text: str, what: PointKind, lexicon: Lexicon, glossary: Glossary, shape: PointShape | None = None
) -> Spoken:
    """What a typed text gives, like `spoken`; where a person gave the shape nothing is in doubt."""
    found = spoken(text, what, lexicon, glossary, shape)
    if what is PointKind.CONCLUSION and shape is None and lexicon.language is Language.ENGLISH:
        joined = _with_splice_joined(found, lexicon)
        return spoken(joined, what, lexicon, glossary) if joined else found
    is_told = what in (PointKind.QUOTE, PointKind.CONCLUSION) or shape is not None or found.language is not None
    if is_told or not found.typed:
        return found
    if lexicon.language is not Language.ENGLISH:
        return _without_splice(found, what, lexicon)
    kind = PointKind.POINT if what is PointKind.QUESTION else what
    said = [part for place, one in enumerate(_chain(found)) for part in _parted(one, kind if place else what, lexicon)]
    following: Spoken | None = None
    for one in reversed(said):
        formed = _in_its_form(one, lexicon)
        following = formed if following is None else replace(formed, following=following)
    if following is None or following.unspeakable == found.unspeakable:
        return following or found
    return replace(following, unspeakable=found.unspeakable)


def _with_splice_joined(said: Spoken, lexicon: Lexicon) -> str:
    """An English conclusion of two clauses behind one another with "and" between them; empty if it is none."""
    if said.shape is not Shape.CLAUSE or uncertainty_in_its_language(said) is not Uncertainty.SPLICE:
        return ""
    parted = _parted(said, PointKind.POINT, lexicon)
    are_two = len(parted) == _SEVERAL and all(one.shape is Shape.CLAUSE for one in parted)
    return f"{parted[0].typed}, {lexicon.sentences.conjunction} {parted[1].typed}" if are_two else ""


def _without_splice(said: Spoken, what: PointKind, lexicon: Lexicon) -> Spoken:
    """French or Spanish words told as two where a demand and, behind its comma, a clause are sure."""
    demand, comma, clause = said.typed.partition(", ")
    if said.shape is not Shape.AS_TYPED or said.following or not comma or not parts(said.typed).is_plain:
        return said
    first, second = statement_of(demand, what, lexicon), statement_of(clause, PointKind.POINT, lexicon)
    has_subject = Words.of(clause, lexicon).at(0) in lexicon.articles.determiners | lexicon.shapes.statement_openers
    is_parted = first.shape is Shape.INFINITIVE and second.shape is Shape.CLAUSE and has_subject
    if not is_parted or not _is_sure(first) or not _is_sure(second):
        return said
    return replace(first, following=second, unspeakable=said.unspeakable)


def _chain(said: Spoken | None) -> Iterator[Spoken]:
    while said is not None:
        yield said if said.following is None else replace(said, following=None)
        said = said.following


def _parted(said: Spoken, what: PointKind, lexicon: Lexicon) -> list[Spoken]:
    """A statement parted at its stops and its comma, if there are statements on both sides: "words matter, men listen".

    What stands before the comma may be a noun phrase; what stands behind it has a subject and a verb, or is a need.
    Behind a demand it may be what is to be avoided: "share the data, no new register"; behind a noun phrase a demand:
    "permanent visas, and abolish the fees".
    """
    text = said.typed
    several = sentences(text)
    read = [statement_of(one, what, lexicon) for one in several] if len(several) >= _SEVERAL else []
    if read and all(_is_sure(one) and " " in one.typed for one in read):
        return [part for one in read for part in _parted(one, what, lexicon)]
    verbs, comma, last = text.rpartition(", ")
    if not comma or said.shape in QUESTIONS:
        return [said]
    if begins_infinitives(verbs.split(", "), lexicon):
        second = statement_of(last, what, lexicon)
        return [statement_of(verbs, what, lexicon), second] if second.shape is Shape.NOUN else [said]
    if said.shape is Shape.INFINITIVE and last.startswith("no "):
        denied = [statement_of(verbs, what, lexicon), statement_of(last, what, lexicon)]
        is_request = denied[1].shape is Shape.NO_NOUN and all(map(_is_sure, denied))
        return denied if is_request else [said]
    if said.shape is Shape.NOUN and last.startswith("and "):
        joined = [statement_of(verbs, what, lexicon), statement_of(last.removeprefix("and "), what, lexicon)]
        is_demand = joined[1].shape in (Shape.INFINITIVE, Shape.NOT_INFINITIVE) and all(map(_is_sure, joined))
        return joined if is_demand else [said]
    is_odd = said.shape is Shape.AS_TYPED and parts(text).is_plain
    if not is_odd and uncertainty_in_its_language(said) is not Uncertainty.SPLICE:
        return [said]
    for place in (place for place in range(len(text)) if text.startswith(", ", place)):
        if not is_statement(Words.of(text[place + 2 :], lexicon)):
            continue
        first, second = statement_of(text[:place], what, lexicon), statement_of(text[place + 2 :], what, lexicon)
        is_clear = _is_sure(first) and (first.shape is Shape.CLAUSE or not _may_be_more(first))
        if is_clear and second.shape in _STATED and _is_sure(second):
            return [first, *_parted(second, what, lexicon)]
    return [said]


def _is_sure(said: Spoken) -> bool:
    """Whether a statement goes into a frame without a doubt."""
    is_framed = said.shape in _FRAMED | {Shape.NO_NOUN}
    return is_framed and uncertainty_in_its_language(said) is None and not _is_an_addition(said)


def _is_an_addition(said: Spoken) -> bool:
    """Whether words that were read as a noun phrase begin with a preposition or "if": "after rescue"."""
    words = said.read.words if said.read is not None else None
    if words is None or said.shape is not Shape.NOUN:
        return False
    shapes = words.lexicon.shapes
    return words.at(0) in shapes.prepositions | (shapes.relatives - {shapes.that}) and words.at(1) != "of"


def _may_be_more(said: Spoken) -> bool:
    """Whether what stands before a comma is a list, or ends in a participle that may be its verb."""
    return "," in said.typed or said.typed.endswith("ed")


def _in_its_form(said: Spoken, lexicon: Lexicon) -> Spoken:
    """A statement whose tail is an apposition if it may be no clause, and which stands alone if no frame fits."""
    if said.shape is Shape.AS_TYPED:
        return replace(said, words=behind_a_colon(said.words))
    read = said.tail.read if said.tail is not None else None
    is_noun = said.words.rpartition(" ")[2] not in lexicon.shapes.predicates
    is_counted = read is not None and read.words.at(0)[:1].isdigit()  # "diplomas: 18 months wait"
    is_odd = read is not None and uncertainty_of_piece(read) in (Uncertainty.NO_SUBJECT, Uncertainty.VERB)
    if read is not None and is_noun and (is_odd or is_counted):
        said = replace(said, tail=Spoken(Shape.NOUN, with_small_first(stripped(read.words.text), lexicon)))
    doubt = uncertainty_in_its_language(said)
    if _is_an_addition(said):
        doubt = doubt or Uncertainty.VERB
    is_named = said.shape in (Shape.NOUN, Shape.VERBLESS) and doubt is Uncertainty.NO_SUBJECT
    is_said_of = said.shape in (Shape.VERBLESS, Shape.FIGURE) and doubt is Uncertainty.VERB
    if said.shape is Shape.CLAUSE and doubt is Uncertainty.ABBREVIATION and ". " in said.typed:
        doubt = Uncertainty.SPLICE  # the stop may end a sentence
    if said.shape not in _FRAMED | {Shape.NO_NOUN} or doubt not in _HIDING or is_named or is_said_of:
        return said
    words = behind_a_colon(with_small_first(stripped(said.typed), lexicon))
    return replace(said, words=words, bare="", new="", tail=None, stands_alone=True)
