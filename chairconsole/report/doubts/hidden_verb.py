"""Whether a verb is hidden in what was read without one, or what was found is no main verb."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.doubts.english_clauses import lacks_a_verb_behind, lacks_its_verb, may_be_verb
from chairconsole.report.remarks.english_verbs import base_of, is_content
from chairconsole.report.remarks.main_verb import has_finite, has_second_verb, main_verb
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.words import Words

WITHOUT_VERB = frozenset((Shape.NOUN, Shape.NO_NOUN, Shape.VERBLESS, Shape.FIGURE, Shape.QUESTION_NOUN))
"""Shapes of words in which no finite verb was found."""

_WITH_ITS_OBJECT = re.compile(r"[aei]rl[aeo]s?$")
_PARTICIPLE = re.compile(r"(?:é|i|u|is)e?s?$")
_SHORTEST = 3  # words: fewer hold no statement that would be taken for a noun phrase


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
    if words.at(0) in shapes.statement_openers and words.at(1).endswith("ed") and words.at(2).endswith("ly"):
        return True  # "most arrived safely"
    if lacks_its_verb(words, end):
        return True
    for place in range(1, end):
        word = words.at(place - 1)
        waits = waits or word in shapes.relatives
        may_be = may_be_verb if words.lexicon.language is Language.ENGLISH else _may_be_by_its_ending
        if words.lexicon.language is Language.SPANISH and _is_to_be_done_with_it(words, place):
            return True
        is_french = words.lexicon.language is Language.FRENCH
        if is_french and (_has_a_number_of_it(words, place) or _is_denied_of_a_noun(words, place)):
            return True
        if _can_follow_a_noun(words, place) and may_be(words, place):
            if not waits:
                return True
            waits = False
    return False


def _is_to_be_done_with_it(words: Words, place: int) -> bool:
    """Whether a Spanish word is an infinitive with its object right behind a noun: "agenda ligarla al pacto"."""
    before, shapes = words.at(place - 1), words.lexicon.shapes
    small = (shapes.prepositions, shapes.joiners, shapes.relatives, words.lexicon.articles.determiners, shapes.finite)
    is_behind_noun = before.isalpha() and not any(before in known for known in small) and before not in shapes.not_to
    return is_behind_noun and _WITH_ITS_OBJECT.search(words.at(place)) is not None


def _has_a_number_of_it(words: Words, place: int) -> bool:
    """Whether a French word stands between "en" and a number in letters, as a verb does: "en épargne dix"."""
    word, numbers = words.at(place), words.lexicon.glossary.numbers[1:]
    is_verb = word.endswith(words.lexicon.shapes.verb_endings) and word not in words.lexicon.shapes.adverbs
    return words.at(place - 1) == "en" and place > 1 and is_verb and words.at(place + 1) in numbers


def _is_denied_of_a_noun(words: Words, place: int) -> bool:
    """Whether a French participle or noun is denied of a noun, behind "pas": "lien pas prouvé", "sans x pas de y"."""
    is_lacking = words.at(place + 1) in ("de", "d'") and words.at(place - 1).isalpha() and "sans" in words.small[:place]
    is_said = _PARTICIPLE.search(words.at(place + 1)) is not None
    return words.at(place) == "pas" and (is_said or is_lacking)


def may_be_said_in_an_addition(words: Words, end: int) -> bool:
    """Whether an adjective may belong to an addition without its verb ("guards on strike because wages late")."""
    shapes = words.lexicon.shapes
    openers = shapes.relatives - shapes.pronouns - {shapes.that}
    opens = any(
        words.at(place) in openers and words.at(place + 1) not in shapes.prepositions for place in range(1, end)
    )
    return opens and not has_finite(words)


def may_be_no_main_verb(words: Words) -> bool:
    """Whether the verb of a clause may be no main verb.

    It may be that of an addition ("a ban until the law is changed", "targets nobody measures"), or a noun; there may be
    two ("camps grow cities shrink"); or an addition behind it may lack its own ("girls leave when toilets missing").
    """
    verb, shapes = main_verb(words), words.lexicon.shapes
    if verb is None or words.lexicon.language is not Language.ENGLISH:
        return False
    start = words.comma_before(verb) + 1
    if lacks_a_verb_behind(words, verb):
        return True
    if words.at(verb).endswith("ed") and "by" in words.small[verb:] and words.small[start][:1].isdigit():
        return all(word[:1].isdigit() for word in words.small[start:verb])  # "62 000 displaced every day by floods"
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


def may_be_its_subject(words: Words) -> bool:
    """Whether a French or Spanish infinitive seems to be the subject of the word behind it ("punir enlaidit des …")."""
    if words.lexicon.language is Language.ENGLISH or words.at(2) not in words.lexicon.articles.determiners:
        return False
    return _can_follow_a_noun(words, 1) and _may_be_by_its_ending(words, 1)


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


def _may_be_by_its_ending(words: Words, place: int) -> bool:
    """Whether a French or Spanish word may be a finite verb by its ending: it is known as no noun or adjective."""
    word, lexicon = words.at(place), words.lexicon
    shapes, articles = lexicon.shapes, lexicon.articles
    known = (shapes.adjectives, articles.feminine, articles.masculine, shapes.not_finite, shapes.nouns_or_verbs)
    after = words.at(place + 1)
    if any(word in nouns for nouns in known) or not after:
        return False
    counts = after[:1].isdigit() and words.at(place + 2).isalpha() and words.at(place + 2) not in shapes.prepositions
    has_object = counts or (
        after in shapes.object_openers and f"{after} {words.at(place + 2)}" not in shapes.noun_pairs
    )
    if not word.endswith(shapes.verb_endings) or word.endswith("ment"):
        return False
    if word.endswith(shapes.adjective_endings) and not has_object:
        return False
    return len(word) > 2 and not words.is_infinitive(place)
