"""Which word of a text is its main finite verb."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.english_verbs import (
    base_of,
    has_far_plural,
    is_past,
    is_plural,
    is_third_person,
    joins_two,
)
from chairconsole.report.remarks.words import Words

_SHORTEST = 2  # words: a subject and its verb
_PAUSES = frozenset(",;:?")


def main_verb(words: Words, start: int = 1) -> int | None:
    """Where the main finite verb of a text stands, looked for from `start` on; None if it has none.

    The first verb after a relative word belongs to that (`waits` for it), and so does one joined to it by "and". A
    comma ends this, unless the verb of a word that is always relative is still to come. A verb right after "to", or
    joined to one, is an infinitive.
    """
    shapes = words.lexicon.shapes
    waits, is_kept, skipped, after_to = False, False, False, False
    additions = _additions(words)
    for place, word in enumerate(words.small):
        before = words.small[place - 1] if place else ""
        if word in _PAUSES:
            waits, skipped, after_to = waits and is_kept, False, False
            continue
        if place in additions:
            waits, is_kept, skipped = True, True, False
            continue
        opens = word in shapes.relatives_at_start and before in ("", ",")
        if word == shapes.that and before in shapes.comparatives:
            continue
        if word == "than" and not shapes.changes.isdisjoint(words.small[:place]):  # "melting faster than models say"
            waits, is_kept, skipped = True, True, False
            continue
        if (word in shapes.relatives or opens) and words.at(place + 1) not in shapes.short_relatives:
            waits, is_kept, skipped = True, not opens, False
            continue
        if word == "to":
            after_to = True
        if place < start or not _is_finite(words, place):
            continue
        if before == "to" or (before in shapes.joiners and (after_to or skipped)):
            continue
        if waits:
            waits, skipped = False, True
            continue
        return place
    return None


def _additions(words: Words) -> set[int]:
    """Where English additions begin, right behind "as soon as" or the like: the verb behind is that of the addition."""
    if words.lexicon.language is not Language.ENGLISH or "as" not in words.small:
        return set()
    openers = words.lexicon.long_clause_openers
    places = range(len(words.small))
    return {place for place in places for of in openers if words.small[max(place - len(of), 0) : place] == of}


def has_finite(words: Words, start: int = 1) -> bool:
    """Whether any word of a text from `start` on is a finite verb, that of a relative clause as well."""
    return any(_is_finite(words, place) for place in range(start, len(words.small)))


def what_was_done(words: Words, verb: int | None) -> tuple[int, str] | None:
    """Of a text that says what somebody has done, the words before its participle ("has") and what is said for them."""
    shapes, is_english = words.lexicon.shapes, words.lexicon.language is Language.ENGLISH
    may_be_past = is_english and (words.at(0).endswith("ed") or words.at(0) in shapes.irregular_pasts)
    if not may_be_past and not any(phrase.startswith(words.at(0)) for phrase in shapes.having):
        return None  # a quick look
    opening = words.opening(shapes.having)
    passed = len(words.words_of(opening))
    place = next((n for n in range(passed, len(words.small)) if words.at(n) not in shapes.adverbs - {"no"}), passed)
    word, after = words.at(place), words.at(place + 1)
    is_done = word in shapes.participles or word.endswith(shapes.participle_endings)
    if opening in ("", "we") and is_english:
        is_form = (word in shapes.irregular_pasts or word.endswith("ed")) and words.at(place + 2) not in shapes.times
        is_done = is_form and place == passed and (after in shapes.past_objects or after[:1].isdigit())
        is_done = is_done and (passed > 0 or (verb is None and word not in shapes.infinitives))
    elif opening and opening != "had" and not opening.endswith(("we have", "avons", "hemos")):  # "has no data"
        is_done = is_done or word in words.lexicon.articles.determiners or word == "besoin"
    told = shapes.having.get(opening or "has", "") if is_done and not word.endswith("eed") else ""
    return (passed, told) if told and word not in shapes.deeds_of_things else None


def is_statement(words: Words) -> bool:
    """Whether English words behind a comma are a statement of their own: a subject and its verb, or a need."""
    shapes = words.lexicon.shapes
    if words.at(0) in shapes.intensifiers and words.at(1) in shapes.statement_openers:  # "very few have"
        words = words.after(1)
    verb = main_verb(words)
    small = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start, shapes.joiners, shapes.adverbs)
    opens_more = words.at(0) not in shapes.no and any(words.at(0) in known for known in small)
    if opens_more or len(words.small) < _SHORTEST:
        return False
    if verb is None:
        return any(words.starts_with(phrase) for phrase in shapes.need) or words.at(1) in shapes.wishes
    is_last = words.at(verb + 1) in ("", ",")
    is_known = words.at(verb) in shapes.finite or words.at(verb) in shapes.infinitives
    if not is_known and words.at(verb).endswith(shapes.adjective_endings):
        return False  # "nobody liable"
    if is_last and (words.at(verb).endswith("ed") or f"{words.at(verb)}s" in shapes.reported):
        return False  # "nobody charged", "many say"
    return words.comma_before(verb) < 0 and words.at(verb - 1) not in shapes.joiners


def has_second_verb(words: Words, verb: int) -> bool:
    """Whether a second finite verb stands behind that of an English clause, and nothing joins the two.

    What a pronoun does is said of the noun before it ("a form they cannot read"), and what is shown needs no "that".
    """
    second, shapes = main_verb(words, start=verb + 2), words.lexicon.shapes
    if second is None or words.at(second - 1)[:1].isdigit():
        return False
    word = words.at(verb)
    joiners = (shapes.joiners, shapes.relatives, shapes.relatives_at_start, shapes.colon_openers, shapes.causatives)
    between = {base_of(word, words.lexicon), *words.small[verb:second]}
    is_joined = any(not known.isdisjoint(between) for known in (*joiners, shapes.pronouns, {",", "to"}))
    return not is_joined and shapes.reported.keys().isdisjoint((word, f"{word}s"))


def _is_finite(words: Words, place: int) -> bool:
    """Whether a word is a finite verb; each is looked at once, however often its text is asked for its verb."""
    known = words.finite.get(place)
    if known is None:
        known = words.finite[place] = _seems_finite(words, place)
    return known


def _seems_finite(words: Words, place: int) -> bool:
    word, before, after = words.at(place), words.at(place - 1), words.at(place + 1)
    lexicon = words.lexicon
    shapes = lexicon.shapes
    pair = f"{word} {after}"
    if pair in shapes.finite_pairs or f"{word} -{after[-1:]}" in shapes.finite_pairs:
        return True
    if (before == "nous" and word.endswith("ons")) or (place and word in shapes.having and after in shapes.participles):
        return True
    if pair in shapes.noun_pairs or f"{before} {word}" in shapes.noun_pairs:
        return False
    if (
        word in shapes.adverbs
        or word in shapes.negations
        or word in shapes.prepositions
        or word in shapes.pronouns
        or (not word.isalpha() and "'" not in word)
    ):
        return False
    opens = before in shapes.prepositions or before in shapes.relatives_at_start
    if before in shapes.intensifiers or before.endswith("'s"):
        return False  # "too close", "one month's pay"
    if opens and after in ("", ",") and lexicon.language is Language.ENGLISH:
        return False  # "since may"
    if _has_an_object_pronoun(words, place) or _is_bare_comparative(words, place):
        return _has_an_object_pronoun(words, place)
    if _follows_a_pronoun(words, place) or _has_an_object(words, place):
        return True
    if (before in shapes.relatives or (before in shapes.verb_adverbs and place > 1)) and word in shapes.infinitives:
        return True
    if before in shapes.relatives and word in shapes.verbs_after_nouns and is_plural(words, place - 2):
        return True  # "wallets that talk to each other"
    if _is_all_that_is_said(words, place) or _stands_behind_itself(words, place):
        return True
    if word in shapes.finite_or_nouns:
        is_negated = before in shapes.not_to and lexicon.language is Language.SPANISH
        opens_noun = before in lexicon.articles.determiners and not is_negated
        if is_negated:
            return True
        if opens_noun or before in shapes.prepositions or before == ",":
            return False
        if (
            place == 0
            and _is_said_of_a_noun(words, 1)
            and (word not in shapes.impersonal or _is_all_an_adjective(words))
        ):
            return False
        is_adverbial = after == "d'" and words.at(place + 2) in shapes.adverbs
        if (after in ("", ",", "of", "for", "de", "d'", "del") or after in shapes.joiners) and not is_adverbial:
            return False
        is_plain = lexicon.language is Language.ENGLISH and (word[-1] != "s" or word.endswith("ss"))
        if not is_plain or is_plural(words, _subject_of(words, place)):
            return True
        return (word not in shapes.nouns_or_verbs or joins_two(words, place)) and has_far_plural(words, place)
    if (word in shapes.irregular_pasts and after in shapes.prepositions) or (word.endswith("ed") and after == "by"):
        return False
    if word in shapes.finite or is_past(words, place) or is_third_person(words, place):
        return True
    if word.endswith(shapes.finite_plural_endings) and len(word) > 3 and word not in shapes.not_finite:
        others = (shapes.prepositions, shapes.relatives, shapes.relatives_at_start)
        is_determiner = before in lexicon.articles.determiners and before not in shapes.adverbs  # "los", "no pagan"
        return place > 0 and before != "," and not is_determiner and not any(before in known for known in others)
    if shapes.finite_endings and word.endswith(shapes.finite_endings) and len(word) > 3:
        return word not in shapes.not_finite and not word.endswith("ment")
    is_noun = word in shapes.nouns_or_verbs or word in shapes.verbs_after_nouns
    is_verb = word in shapes.infinitives or word in shapes.verbs_after_nouns
    if lexicon.language is not Language.ENGLISH or not is_verb or word in shapes.predicate_openers:
        return False
    subject = _subject_of(words, place)
    if not is_plural(words, subject):
        return (not is_noun or joins_two(words, place)) and has_far_plural(words, place)
    return not is_noun or (
        words.at(subject) not in shapes.plural_modifiers and after not in ("", ",", "of", "for", "and")
    )


def _has_an_object_pronoun(words: Words, place: int) -> bool:
    """Whether an English word is a verb by the pronoun behind it: "bans on women leaving push them out"."""
    shapes, before, after = words.lexicon.shapes, words.at(place - 1), words.at(place + 1)
    if words.lexicon.language is not Language.ENGLISH or after not in shapes.object_pronouns or after == "it":
        return False
    is_verb = words.at(place) in shapes.infinitives or words.at(place) in shapes.verbs_after_nouns
    small = (shapes.prepositions, shapes.joiners, shapes.causatives, shapes.adverbs, ("", ",", "to"))
    return is_verb and place > 1 and not any(before in known for known in small)


def _stands_behind_itself(words: Words, place: int) -> bool:
    """Whether a word is an English verb by the emphasis before it: "the degree itself counts for little"."""
    if place < 2 or words.at(place - 1) not in ("itself", "themselves"):
        return False
    return words.at(place) in words.lexicon.shapes.finite or bool(base_of(words.at(place), words.lexicon))


def _is_all_that_is_said(words: Words, place: int) -> bool:
    """Whether an English word ends a part of two, of which the first is a plural: "words matter", "fees rise, …"."""
    if place != 1 or words.lexicon.language is not Language.ENGLISH or words.at(2) not in ("", ","):
        return False
    shapes, word = words.lexicon.shapes, words.at(1)
    is_verb = any(word in known for known in (shapes.finite_or_nouns, shapes.infinitives, shapes.verbs_after_nouns))
    return is_verb and is_plural(words, 0) and words.at(0) not in shapes.plural_modifiers


def _is_bare_comparative(words: Words, place: int) -> bool:
    """Whether nothing but comparatives stand before an English plural: "cheaper faster transfers"."""
    is_last = words.lexicon.language is Language.ENGLISH and words.at(place + 1) == "" and place > 0
    return is_last and all(word.endswith("er") for word in words.small[:place])


def _subject_of(words: Words, place: int) -> int:
    """Where the word before a verb stands, adverbs passed over."""
    subject = place - 1
    while words.at(subject) in words.lexicon.shapes.adverbs or words.at(subject).endswith("ly"):
        subject -= 1
    return subject


def _is_all_an_adjective(words: Words) -> bool:
    """Whether nothing but an adjective follows the first word ("falta administrativa"), and no noun ("falta agua")."""
    articles, word = words.lexicon.articles, words.at(1)
    is_noun = word in articles.feminine or word in articles.masculine
    return not is_noun and word.endswith(("iva", "ica", "aria", "osa")) and words.at(2) in ("", ",")


def _is_said_of_a_noun(words: Words, place: int) -> bool:
    """Whether a word shows that the one before it is a noun: a preposition or, in French and Spanish, an adjective."""
    word, shapes = words.at(place), words.lexicon.shapes
    if words.lexicon.language is Language.ENGLISH:
        return word in shapes.prepositions
    return word in shapes.prepositions or word in shapes.adjectives or word.endswith(shapes.adjective_endings)


def _has_an_object(words: Words, place: int) -> bool:
    """Whether a word seems a verb by the object behind it: a noun is followed by an article only behind a preposition.

    In English it must be the -s form of a known verb as well.
    """
    lexicon = words.lexicon
    shapes, word, before = lexicon.shapes, words.at(place), words.at(place - 1)
    after = words.at(place + 1)
    if after not in shapes.object_openers or f"{after} {words.at(place + 2)}" in shapes.noun_pairs:
        return False
    if not word.endswith(shapes.verb_endings):
        return False
    others = (lexicon.articles.determiners, shapes.prepositions, shapes.relatives, shapes.relatives_at_start)
    if any(before in known or word in known for known in others) or word in shapes.joiners or before == ",":
        return False
    if lexicon.language is Language.ENGLISH:
        return place > 0 and base_of(word, lexicon) in shapes.infinitives
    return len(word) > 2 and not words.is_infinitive(place) and not word.endswith("ment")


def _follows_a_pronoun(words: Words, place: int) -> bool:
    """Whether a word stands behind a subject pronoun or a negation of verbs, with other small words between."""
    shapes = words.lexicon.shapes
    if words.lexicon.language is not Language.ENGLISH and words.is_infinitive(place):
        return False
    subject = place - 1
    before = words.at(subject)
    while before in shapes.adverbs and before not in shapes.pronouns and before not in shapes.negations:
        subject -= 1
        before = words.at(subject)
    if before in shapes.negations:
        return not words.at(place).endswith(("ando", "iendo"))
    return before in shapes.pronouns
