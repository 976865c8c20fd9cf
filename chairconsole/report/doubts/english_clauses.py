"""Which English words, read as a noun phrase, hide a statement whose verb was not found or was left out."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.english_verbs import base_of, is_content, is_plural, is_possessive
from chairconsole.report.remarks.main_verb import has_finite
from chairconsole.report.remarks.words import Words

_OF_A_COUNTRY = ("ian", "ean", "ese", "ish")
_PAIRED = 2  # words in the first of two parts set against each other


def may_be_verb(words: Words, place: int) -> bool:
    """Whether a word behind a noun, of what was read as a noun phrase, may be an English finite verb."""
    word, before, after = words.at(place), words.at(place - 1), words.at(place + 1)
    lexicon = words.lexicon
    shapes = lexicon.shapes
    is_name = words.text[words.start_of(place) :][:1].isupper()
    if is_name or is_possessive(words, place - 1) or (word.endswith("ed") and before.endswith(_OF_A_COUNTRY)):
        return False
    if word in shapes.adjectives or f"{before} {word}" in shapes.noun_pairs or f"{word} {after}" in shapes.noun_pairs:
        return False
    has_object = is_content(words, place + 1) or after in lexicon.articles.determiners or after[:1].isdigit()
    has_object = has_object or (after.endswith("ing") and is_content(words, place + 2))
    if word in shapes.particles:
        return after in ("", ",") or after[:1].isdigit()
    if word in shapes.predicates:
        is_object = is_content(words, place + 1) and before not in shapes.plural_modifiers
        return after in shapes.prepositions or (is_object and is_plural(words, place - 1))
    if word.endswith("ed") or word in shapes.irregular_pasts:
        ends = after == "," and is_plural(words, place - 1) and words.at(place + 2) not in shapes.joiners
        return has_object or after in shapes.adverbs or after in shapes.particles or ends
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        is_plain = before in shapes.plurals and after in shapes.prepositions
        is_plain = is_plain or after in shapes.particles or after in shapes.relatives - {shapes.that} - shapes.pronouns
        return has_object or is_plain if base_of(word, lexicon) else is_plural(words, place + 1)
    if after in shapes.pronouns & shapes.statement_openers and is_content(words, place):
        return True  # "seamen contact nobody"
    is_verb = word in shapes.infinitives or word in shapes.verbs_after_nouns
    if not is_plural(words, place - 1) or not is_content(words, place):
        return False
    if is_verb:
        return before not in shapes.plural_modifiers or has_object
    is_adjective = word.endswith(shapes.adjective_endings)
    return before not in shapes.plural_modifiers and (
        has_object or (after in shapes.prepositions - {"to"} and not is_adjective)
    )


def may_begin_with_an_adjective(words: Words) -> bool:
    """Whether the English verb that a text begins with may be the adjective of the noun behind it: "open source"."""
    shapes = words.lexicon.shapes
    determiners = words.lexicon.articles.determiners | shapes.object_openers | shapes.particles
    is_either = words.at(0) in shapes.adjectives_or_verbs
    return is_either and words.at(1) not in determiners and not is_plural(words, 1)


def lacks_its_verb(words: Words, end: int) -> bool:
    """Whether the verb of a statement may be left out of its first `end` words; most signs of it are English.

    It seems so by how they begin or how a part of them ends, and where an adverb or a second noun phrase stands right
    behind a noun ("too many pilots too little scale").
    """
    shapes = words.lexicon.shapes
    if any(_ends_without_verb(words, place) for place in range(1, end)):
        return True
    if words.lexicon.language is not Language.ENGLISH:
        return False
    if _begins_without_subject(words) or _has_no_but(words) or _is_a_slogan(words):
        return True
    signs = (_has_an_object_pronoun, _ends_as_a_clause, _has_a_length)
    if any(is_sign(words, place) for place in range(1, end) for is_sign in signs):
        return True
    for place in range(1, end):
        if words.at(place) in shapes.second_openers and _opens_second(words, place):
            return True
        is_last = words.at(place + 1) in ("", ",")
        after = is_content(words, place + 1) or words.at(place + 1)[:1].isdigit()
        after = after or words.at(place + 1) in words.lexicon.articles.determiners
        follows = _may_be_subject(words, place - 1) and after
        if not is_last and words.at(place) in shapes.statement_adverbs and follows:
            return True
    return False


def _ends_without_verb(words: Words, place: int) -> bool:
    """Whether a word ends a part as if a verb stood before it: "duties too"; "schooling for girls too" needs none."""
    shapes = words.lexicon.shapes
    if words.at(place) not in shapes.verbless_ends or words.at(place + 1) not in ("", ","):
        return False
    has_preposition = not shapes.prepositions.isdisjoint(words.small[max(words.comma_before(place) + 1, 1) : place])
    return words.at(place) not in shapes.adverbs or not has_preposition


def lacks_a_verb_behind(words: Words, verb: int) -> bool:
    """Whether a later part of an English clause lacks its verb: "visits take long, clinics shut"; "but funds lacking".

    One that begins as an addition lacks none: ", with clinics closed".
    """
    shapes = words.lexicon.shapes
    additions = shapes.prepositions | shapes.relatives | shapes.relatives_at_start | shapes.adverbs | {*shapes.no}
    for start in (place for place in range(verb + 1, len(words.small) - 2) if words.at(place) in (",", "but")):
        end = next((one for one in range(start + 1, len(words.small)) if words.at(one) == ","), len(words.small))
        if words.at(start + 1) in additions or has_finite(words.after(start + 1), 0):
            continue
        for place in range(start + 2, end):
            word, after = words.at(place), words.at(place + 1)
            is_participle = word.endswith(("ed", "ing")) or word in shapes.irregular_pasts
            is_said = is_plural(words, place - 1) or words.at(start) == "but"
            if (
                is_participle
                and is_said
                and _may_be_subject(words, place - 1)
                and (after in ("", ",") or after in shapes.prepositions)
            ):
                return True
    return False


def is_pair(words: Words) -> bool:
    """Whether a text is two short parts set against each other: "coders cheap, cables dear", "good law, bad will"."""
    comma, shapes = words.comma_before(len(words.small)), words.lexicon.shapes
    if words.lexicon.language is not Language.ENGLISH or comma != _PAIRED or len(words.small) > 2 * comma + 2:
        return False
    others = shapes.joiners | shapes.prepositions | shapes.plural_modifiers
    said = is_plural(words, 0) and not is_plural(words, 1)
    numbers = {"one", *shapes.past_objects} & words.lexicon.articles.determiners
    balanced = len(words.small) == 2 * comma + 1 and not is_plural(words, 1) and not is_plural(words, comma + 2)
    counted = all(word in numbers or word.isdigit() for word in (words.at(0), words.at(comma + 1)))
    return (said or counted or balanced) and others.isdisjoint(words.small)


def _has_an_object_pronoun(words: Words, place: int) -> bool:
    """Whether a word is an object that only a verb can have: "fees on land leave them poor"."""
    shapes, before = words.lexicon.shapes, words.at(place - 1)
    none = (shapes.prepositions, shapes.joiners, shapes.relatives, ("to", "than", "as", "like", ","))
    return words.at(place) in shapes.object_pronouns and not any(before in known for known in none)


def _ends_as_a_clause(words: Words, place: int) -> bool:
    """Whether a part between commas ends with what is said of its noun: "crews stranded", "data on reefs sketchy".

    Behind a singular noun that seems so in a later part only: "midwives paid by phone, absence halved".
    """
    shapes, word = words.lexicon.shapes, words.at(place)
    if words.at(place + 1) not in ("", ",") or not word.isalpha() or not _may_be_subject(words, place - 1):
        return False
    if is_possessive(words, place - 1) or word in shapes.verbless_ends:
        return False
    is_many = is_plural(words, place - 1) and words.at(place - 1) not in shapes.plural_modifiers
    if word.endswith(shapes.adjective_endings) and words.comma_before(place) >= 0 and is_many:
        return True
    if word.endswith(("ed", "ing")) or word in shapes.irregular_pasts:
        return is_many or (word.endswith("ed") and words.comma_before(place) >= 0)
    is_noun = word in shapes.nouns_or_verbs or is_plural(words, place)
    return is_many and words.at(place - 2) in shapes.prepositions and not is_noun


def _has_a_length(words: Words, place: int) -> bool:
    """Whether a number right behind a noun tells how much it is: "court backlog 3 years", "rents 40 per cent"."""
    shapes, after = words.lexicon.shapes, words.at(place + 1)
    if not words.at(place)[:1].isdigit() or after == "times" or words.at(place + 2) == "old":
        return False
    is_length = after == "per" or after.removesuffix("s") in shapes.times
    return is_length and _may_be_subject(words, place - 1) and words.at(place - 1) not in shapes.before_times


def _begins_without_subject(words: Words) -> bool:
    """Whether a text begins with a preposition, "still waiting", or a past and what no adjective has behind it."""
    shapes, first, second = words.lexicon.shapes, words.at(0), words.at(1)
    if second == "by" and first == words.at(2) and (words.at(3) in ("", ",") or words.at(3) in shapes.adverbs):
        return True  # "case by case only"
    if first in shapes.prepositions:
        return second != "of" and not any(word[:1].isdigit() for word in words.small[1:3])
    if first in shapes.statement_adverbs:
        return second.endswith(("ed", "ing")) or second in shapes.irregular_pasts
    return first in shapes.irregular_pasts and second in words.lexicon.articles.determiners | shapes.adverbs


def _is_a_slogan(words: Words) -> bool:
    """Whether the first word comes again right behind a noun: "same rights same work"."""
    first = words.at(0)
    small = words.lexicon.articles.determiners | words.lexicon.shapes.prepositions
    again = (place for place, word in enumerate(words.small) if word == first and place > 1)
    return first not in small - {"same"} and any(is_content(words, n - 1) and is_content(words, n + 1) for n in again)


def _opens_second(words: Words, place: int) -> bool:
    """Whether a second noun phrase begins at a place: no time ("twice a year"), no object of an infinitive."""
    after, shapes = words.at(place + 1), words.lexicon.shapes
    is_end = words.at(place) in shapes.verbless_ends and after in ("", ",")
    is_other = is_end or after in shapes.times or after in shapes.predicates or words.at(place - 2) == "to"
    return not is_other and _may_be_subject(words, place - 1)


def _has_no_but(words: Words) -> bool:
    """Whether what is missing is told behind a "but": "ready to host but no money"."""
    pairs = zip(words.small, words.small[1:], strict=False)
    return any(one == "but" and other in words.lexicon.shapes.no for one, other in pairs)


def _may_be_subject(words: Words, place: int) -> bool:
    """Whether a word may be a noun that something is said of: no determiner, no adverb, no number."""
    word, shapes = words.at(place), words.lexicon.shapes
    small = (shapes.adverbs, shapes.relatives_at_start, shapes.colon_openers, shapes.particles, shapes.times)
    known = (words.lexicon.articles.determiners, shapes.predicates, *small)
    return is_content(words, place) and not any(word in others for others in known)
