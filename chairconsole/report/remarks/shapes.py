"""Which shape typed words have: what decides in which sentences they can stand."""

from dataclasses import dataclass, replace
from enum import StrEnum

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.articles import opens_with_year
from chairconsole.report.remarks.english_verbs import (
    is_denied_participle,
    is_of_its_object,
    is_participle,
    tells_who_is_to_act,
)
from chairconsole.report.remarks.main_verb import has_finite, main_verb, what_was_done
from chairconsole.report.remarks.words import Words

_LONGEST_NOUN_PHRASE = {Language.ENGLISH: 20, Language.FRENCH: 23, Language.SPANISH: 23}  # in words


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


@dataclass(frozen=True, slots=True)
class Reading:
    """A shape and what it rests on. `passed`: so many words at the beginning are not spoken ("to", "no", "pas de").

    `adjective_at`: the word with which what is said of the noun begins.
    """

    shape: Shape
    passed: int = 0
    adjective_at: int = 0
    verb: str = ""
    has_modal: bool = False


def reading_of(words: Words, what: PointKind) -> Reading:
    """How the words of one statement are read; the first rule that fits decides."""
    if not any(word[0].isalnum() for word in words.small):
        return Reading(Shape.AS_TYPED)
    question = _question(words, what)
    if question is not None:
        return Reading(question)
    if not words.lexicon.signs.asides.isdisjoint(words.small):
        return Reading(Shape.AS_TYPED)
    verb = main_verb(words)
    if words.begins_as_a_wish() and verb is None and len(words.small) > 2:
        return Reading(Shape.REPORTED, verb=words.lexicon.shapes.that_as_wish)
    reading = _begun_by_a_mark(words, verb) or _begun_by_a_verb(words, verb)
    if reading is None and verb is not None:
        return _clause(words, verb) if _has_its_subject(words, verb) else Reading(Shape.AS_TYPED)
    is_reported = reading is not None and reading.shape is Shape.REPORTED
    if reading is not None and is_reported and what is PointKind.OFFER and words.offers(reading.passed):
        denied = words.after(reading.passed).denied()
        shape = Shape.NOT_INFINITIVE if denied else Shape.INFINITIVE
        reading = Reading(shape, passed=reading.passed + denied)
    reading = reading or _figure(words) or _verbless(words, what) or _noun(words)
    is_spliced = verb is not None and words.comma_before(verb) >= 0 and not words.is_in_an_addition(verb)
    return reading if not is_spliced or reading.shape in (Shape.CLAUSE, Shape.REPORTED) else Reading(Shape.AS_TYPED)


def _question(words: Words, what: PointKind) -> Shape | None:
    """The shape of a question, by its mark, its first word or its kind; None if it is none."""
    shapes = words.lexicon.shapes
    asked = next((phrase for phrase in shapes.questions if words.starts_with(phrase)), "")
    is_marked = words.text.rstrip().endswith("?")
    if words.at(0) in shapes.indirect_questions and "," not in words.small and main_verb(words) is None:
        return Shape.QUESTION_INFINITIVE if has_finite(words) else None
    if not is_marked and not asked and what is not PointKind.QUESTION:
        return None
    following = len(asked.split())
    if asked in shapes.indirect_questions or (words.at(0) in shapes.indirect_questions and not is_marked):
        return Shape.QUESTION_INFINITIVE
    if asked and (words.at(following) == "to" or _has_infinitive(words, following)):
        return Shape.QUESTION_INFINITIVE
    is_open = not asked and not words.asks_inside() and main_verb(words, start=0) is None
    return Shape.QUESTION_NOUN if is_open and not words.is_infinitive(0) else Shape.QUESTION_DIRECT


def _has_infinitive(words: Words, place: int) -> bool:
    return words.lexicon.language is not Language.ENGLISH and words.is_infinitive(place)


def _figure(words: Words) -> Reading | None:
    shapes = words.lexicon.shapes
    words = words.after(1) if words.at(0) in shapes.statement_adverbs else words  # "still over 7 per cent"
    opens = any(words.starts_with(phrase) for phrase in shapes.figure_openers)
    for phrase in shapes.figure_openers_before_digits:
        opens = opens or (words.starts_with(phrase) and words.at(len(phrase.split()))[:1].isdigit())
    is_number = words.at(0)[:1].isdigit() and not opens_with_year(words.text, words.lexicon)
    return Reading(Shape.FIGURE) if opens or is_number else None


def _begun_by_a_mark(words: Words, verb: int | None) -> Reading | None:
    """Texts that begin with "to", "not to", "need", "no" and the like."""
    shapes, lexicon = words.lexicon.shapes, words.lexicon
    has_mark = words.at(0) in shapes.infinitive_marks and words.at(1) not in lexicon.articles.determiners
    if has_mark and (lexicon.language is Language.ENGLISH or words.is_infinitive(1)):
        return Reading(Shape.INFINITIVE, passed=1)
    if passed := words.denied():
        return Reading(Shape.NOT_INFINITIVE, passed=passed)
    need = max((phrase for phrase in shapes.need if words.starts_with(phrase)), key=len, default="")
    passed = len(words.words_of(need))
    has_words = words.at(passed)[:1].isalnum() and words.at(passed) not in ("no", "not")
    if need and has_words and verb in (None, 0):
        is_verb = words.at(passed) in shapes.infinitive_marks
        return Reading(Shape.INFINITIVE, passed=passed + 1) if is_verb else Reading(Shape.VERBLESS, passed=passed)
    for phrase in shapes.no:
        if words.starts_with(phrase) and verb is None and not words.opening(words.lexicon.reported):  # "no to x"
            opening = words.words_of(phrase)
            is_slogan = opening[0] in words.small[1:]  # "no data, no policy" asks for neither
            return Reading(Shape.AS_TYPED) if is_slogan else Reading(Shape.NO_NOUN, passed=len(opening))
    return None


def _begun_by_a_verb(words: Words, verb: int | None) -> Reading | None:
    """Texts that begin with an infinitive, a verb of reporting or, in Spanish, a verb whose subject follows."""
    shapes, second = words.lexicon.shapes, words.at(1)
    speaker = words.speaker_at_the_start() or words.at(0) in ("but", "mais", "pero", "and", "et", "y")
    if speaker and (reading := _begun_by_a_verb(words.after(speaker), None)) and reading.shape is Shape.REPORTED:
        return replace(reading, passed=reading.passed + speaker)
    if words.is_order(0):
        return Reading(Shape.AS_TYPED)
    if words.at(0) == "be" and second.isalpha() and verb is None:
        return Reading(Shape.INFINITIVE)  # "be bold"
    reported = words.opening(words.lexicon.reported)
    pair = f"{words.at(0)} {second}"
    if words.at(0) in shapes.verbs_after_nouns and (
        (second in shapes.particles and pair not in shapes.noun_pairs)  # "concern over x"
        or second in shapes.object_openers & words.lexicon.articles.determiners
        or (second in words.lexicon.signs.acronyms and words.at(2) == "to")
    ):
        return Reading(Shape.INFINITIVE)
    is_within = verb == 1 and len(words.words_of(reported)) > 1
    if reported and (verb != 1 or is_within) and _may_follow_reporting(words, reported):
        return _reported(reported, words)
    if deed := what_was_done(words, verb):
        return Reading(Shape.REPORTED, passed=deed[0], verb=deed[1])
    if words.is_infinitive(words.start_of_infinitive()) and words.start_of_infinitive():
        return Reading(Shape.INFINITIVE)
    opens = words.is_infinitive(0) or pair in shapes.infinitive_pairs
    if opens or (words.at(0) in shapes.nouns_or_verbs and _has_infinitive(words, 1)):
        can_be_noun, is_english = words.at(0) in shapes.nouns_or_verbs, words.lexicon.language is Language.ENGLISH
        is_noun = second in ("", ",", shapes.that) or second in shapes.prepositions or pair in shapes.noun_pairs
        if can_be_noun and (is_noun or (is_english and second.endswith("ed"))):
            return Reading(Shape.INFINITIVE) if pair in shapes.infinitive_pairs else None
        has_verb = verb is not None and words.comma_before(verb) < 0 and not is_of_its_object(words, verb)
        return None if has_verb and (can_be_noun or not is_english or verb == 1) else Reading(Shape.INFINITIVE)
    if main_verb(words, start=0) == 0:
        return _clause(words, 0) if words.lexicon.language is Language.SPANISH else Reading(Shape.AS_TYPED)
    return None


def _reported(phrase: str, words: Words) -> Reading:
    """A verb of reporting; "that" and "to" behind it stay with the words that follow."""
    shapes = words.lexicon.shapes
    past = words.lexicon.reported[phrase]
    typed = words.words_of(phrase)
    after = words.at(len(typed))
    if words.lexicon.language is Language.FRENCH and typed[-1] in shapes.prepositions and after in (shapes.that, "qu'"):
        past += " le fait"  # "insisté sur le fait que"
    stays = (typed[-1] == shapes.that or typed[-1] in shapes.infinitive_marks) and not past.endswith(f" {typed[-1]}")
    is_of = typed[-1] in ("de", "d'") and not words.is_infinitive(len(typed)) and not words.after(len(typed)).denied()
    return Reading(Shape.REPORTED, passed=len(typed) - (stays and not is_of), verb=past)


def _may_follow_reporting(words: Words, phrase: str) -> bool:
    """Whether what follows can be what was reported; behind a word that is a noun as well, only what no noun has."""
    lexicon, typed = words.lexicon, words.words_of(phrase)
    shapes, word = lexicon.shapes, words.at(len(typed))
    can_be_noun = len(typed) == 1 and typed[0] in shapes.reported_or_nouns
    verb = main_verb(words) if typed[0] in (*shapes.no, *shapes.not_to) else None
    says_who = can_be_noun and words.names_who_acts(len(typed) + 1)  # "offre du Ghana d'accueillir x"
    if says_who or (verb is not None and verb >= len(typed)):
        return False  # "no to walls means no to war"
    offers = lexicon.kinds[PointKind.OFFER].first
    if typed[-1] in shapes.prepositions and any(one in offers for one in typed):
        rest = words.after(len(typed))  # "ready to x", "offre de ne pas x"
        return rest.is_infinitive(0) or rest.denied() > 0
    if is_participle(words, phrase):
        return False  # "proposed text"
    if lexicon.language is Language.ENGLISH:
        after = words.at(len(typed) + 1)
        is_past = word.endswith("ed") or word in shapes.irregular_pasts
        if can_be_noun and is_past and (after in ("", ",") or after in shapes.prepositions):
            return False  # "pledges made"
        is_verb = word not in shapes.prepositions or (word == "to" and typed[0] not in shapes.prepositions)
        return word not in ("", "of", ",", "and") and (is_verb or not can_be_noun)
    if not can_be_noun:
        return word not in ("", ",") and not _has_lost_its_noun(words.after(len(typed)))
    return word in lexicon.articles.determiners - {"de", "d'", "del", "a"} or (
        word in shapes.relatives or word in shapes.questions
    )


def _has_lost_its_noun(words: Words) -> bool:
    """Whether French or Spanish words begin with what a noun would have behind it: "d'un cadre commun"."""
    is_of = words.at(0) in ("de", "d'") and words.at(1) in ("un", "une", "una", "la", "el", "l'", "los", "las")
    return is_of or words.at(0) == "del"


def _clause(words: Words, verb: int) -> Reading:
    shapes = words.lexicon.shapes
    has_modal = words.at(verb) in shapes.modals or f"{words.at(verb)} {words.at(verb + 1)}" in shapes.wishes
    passed = int(words.at(0) in (shapes.that, "qu'") and verb > 1)
    return Reading(Shape.CLAUSE, passed=passed, has_modal=has_modal)


def _has_its_subject(words: Words, verb: int) -> bool:
    """Whether what stands before a comma goes with the verb behind it; if not, two notes were put in one.

    It does if it is a list of short subjects, an opening like "in 2016" or "when x", or an insertion.
    """
    comma = words.comma_before(verb)
    if comma < 0 or words.is_in_an_addition(0):
        return True
    commas = [place for place in range(verb) if words.at(place) == ","]
    gaps = [end - start for start, end in zip([-1, *commas], commas, strict=False)]
    is_list = all(gap <= 3 for gap in gaps) and words.may_be_of_several(verb, commas)
    if is_list or any(
        words.at(place) in words.lexicon.shapes.joiners for place in range(comma + 1, min(comma + 5, verb))
    ):
        return True
    begins_at_once = all(words.at(place) in words.lexicon.shapes.adverbs for place in range(comma + 1, verb))
    if not begins_at_once:
        return False
    is_insertion = len(commas) > 1 and (gaps[1] <= 3 or words.is_in_an_addition(commas[0] + 1))
    return is_insertion or words.lexicon.language is not Language.SPANISH


def _verbless(words: Words, what: PointKind) -> Reading | None:
    """Texts like "A adjective", "A to be done"; and "with x", which fits no sentence."""
    lexicon, shapes = words.lexicon, words.lexicon.shapes
    if words.at(0) in shapes.colon_openers:
        return Reading(Shape.AS_TYPED)
    end = next((place for place, word in enumerate(words.small) if word == ","), len(words.small))
    for place in range(1, end):
        word = words.at(place)
        if word == "to" and shapes.needed:
            is_to_be = words.at(place + 1) == "be" and place + 2 < len(words.small)
            if is_to_be or (what is not PointKind.RECOMMENDATION and tells_who_is_to_act(words)):
                return Reading(Shape.VERBLESS, adjective_at=len(words.small))
        is_adjective = word in shapes.predicates or (place > 1 and words.at(place - 1) in shapes.intensifiers)
        is_compared = word.endswith("er") and word not in ("other", "rather")
        is_denied = lexicon.language is Language.ENGLISH and is_denied_participle(word)
        is_last = place == end - 1 and (is_adjective or is_denied)
        is_change, after = word in shapes.changes, words.at(place + 1)
        is_told_so = is_adjective and words.at(place - 1) in shapes.adverbs
        can_open = is_change or is_told_so or word in shapes.predicate_openers
        opens = can_open and (place == end - 1 or after in shapes.prepositions | shapes.relatives | {"to", "than"})
        opens = opens or (is_change and (after in shapes.adverbs or after.endswith(("ly", "er")) or after == "every"))
        if is_last or opens or (is_compared and words.at(place + 1) == "than"):  # "much broader than x"
            start = words.start_of_adjective(place)
            others = (words.lexicon.articles.determiners, shapes.prepositions, shapes.finite, shapes.relatives)
            is_noun = f"{words.at(start - 2)} {words.at(start - 1)}" in shapes.noun_pairs
            if start and (is_noun or not any(words.at(start - 1) in known for known in others)):
                return Reading(Shape.VERBLESS, adjective_at=start)
    return None


def _noun(words: Words) -> Reading:
    """A noun phrase; too long a one, or one with a demand behind a comma ("x, bring it down"), fits no sentence."""
    lexicon = words.lexicon
    count = sum(word not in ",;:?" and not word.endswith("'") for word in words.small)
    demands = any(
        words.at(place) == ","
        and (
            (words.at(place + 1) == "to" and words.at(place + 2) not in lexicon.articles.determiners)
            or (words.is_infinitive(place + 1) and words.at(place + 1) not in lexicon.shapes.nouns_or_verbs)
        )
        for place in range(len(words.small))
    )
    if lexicon.language is not Language.ENGLISH and (words.begins_no_noun() or _has_lost_its_noun(words)):
        return Reading(Shape.AS_TYPED)
    is_slogan = words.at(0) in lexicon.shapes.before_infinitives and words.at(1) not in ("de", "d'")  # "never again x"
    trails_off = lexicon.language is not Language.ENGLISH and any(
        word in lexicon.shapes.colon_openers & lexicon.shapes.adverbs and words.at(place) not in ("", ",")
        for place, word in enumerate(words.small[1:])
    )
    if trails_off or count > _LONGEST_NOUN_PHRASE[lexicon.language] or demands or is_slogan:
        return Reading(Shape.AS_TYPED)
    return Reading(Shape.NOUN)
