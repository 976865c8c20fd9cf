"""Which English words are verbs by where they stand: many have the form of a noun or a participle as well."""

import re
from collections.abc import Sequence

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.words import Words

_CONTRAST = re.compile(r"([^\W\d_]+) not ([^\W\d_]+)[.!]*$")
_NOUN_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ness", "ship", "ity")
_TWO = 2
_ENDS_BEFORE_ES = ("ses", "xes", "zes", "ches", "shes", "oes")


def is_denied_participle(word: str) -> bool:
    """Whether a word is like "unregulated", "overworked": as the last it says something of the noun before it."""
    is_denied = word.startswith(("un", "over", "under")) and not word.startswith("uni")
    return len(word) > 6 and is_denied and word.endswith("ed")


def tells_who_is_to_act(words: Words) -> bool:
    """Whether English words are what somebody is to do: "developed countries to take the lead"."""
    shapes, acronyms = words.lexicon.shapes, words.lexicon.signs.acronyms
    place = next((n for n, word in enumerate(words.small) if word == "to"), 0)
    who = words.at(place - 1)
    opens_more = (shapes.prepositions, shapes.relatives, shapes.verbs_of_state, {",", ":"})
    others = any(word in known for word in words.small[:place] for known in opens_more)
    is_one = who in shapes.agents or (who in acronyms and place == 1)
    return bool(is_one and not others and words.is_infinitive(place + 1))


def is_content(words: Words, place: int) -> bool:
    """Whether a word is a noun, an adjective or an adverb, as what follows a verb; English participles are not."""
    word, shapes = words.at(place), words.lexicon.shapes
    if not word.isalpha() or word == "to" or word in shapes.irregular_pasts or word.endswith(("ed", "wn", "ing")):
        return False
    others = (shapes.prepositions, shapes.joiners, shapes.relatives, shapes.finite, shapes.predicates)
    return not any(word in known for known in others)


def base_of(word: str, lexicon: Lexicon) -> str:
    """The English verb that a word in -s seems to be a form of; empty if none is known."""
    shapes = lexicon.shapes
    if not word.endswith("s") or word.endswith("ss"):
        return ""
    bases = [word[:-1]]
    if word.endswith(_ENDS_BEFORE_ES):
        bases.append(word[:-2])
    if word.endswith("ies"):
        bases.append(word[:-3] + "y")
    return next((base for base in bases if base in shapes.infinitives or base in shapes.verbs_after_nouns), "")


def is_third_person(words: Words, place: int) -> bool:
    """Whether an English word in -s that could be a noun is a verb: it stands between a noun and its object.

    Two nouns in a row, of which the first is a plural, are rare; so the object is told by its own -s or its adjective.
    """
    word, lexicon = words.at(place), words.lexicon
    shapes, before, after = lexicon.shapes, words.at(place - 1), words.at(place + 1)
    if lexicon.language is not Language.ENGLISH or place == 0 or not base_of(word, lexicon):
        return False
    others = (lexicon.articles.determiners, shapes.prepositions, shapes.relatives, shapes.joiners)
    if not before.isalpha() or any(before in known for known in others):
        return False
    if word in shapes.plural_modifiers or f"{word} {after}" in shapes.noun_pairs or not is_content(words, place + 1):
        return False
    if after in shapes.object_openers or is_plural(words, place + 1):
        return True
    return after.endswith(shapes.adjective_endings) and is_content(words, place + 2)


def is_past(words: Words, place: int) -> bool:
    """Whether an English word in -ed is a past and no participle: by its object, or an adverb before it as well."""
    word, after, shapes = words.at(place), words.at(place + 1), words.lexicon.shapes
    if (
        words.lexicon.language is not Language.ENGLISH
        or not (word.endswith("ed") or word in shapes.irregular_pasts)
        or words.at(place - 1) in shapes.finite
        or words.at(place - 1) in ("be", "been", "being")
    ):
        return False
    is_said_of_many = words.at(place - 1) in shapes.statement_adverbs and is_plural(words, place - 2)
    if is_said_of_many and (is_plural(words, place + 1) or after in shapes.nouns_or_verbs):
        return True  # "workers already paid tax"
    is_time = words.at(place + 2) in shapes.times and after in ("a", "each", "every")
    return (
        place > 0
        and word != "aged"
        and not is_time
        and (after in shapes.past_objects or after[:1].isdigit() or after in words.lexicon.signs.acronyms)
    )


def is_participle(words: Words, past: str) -> bool:
    """Whether a past of reporting at the start may be said of the noun behind it: "proposed text", "shared values".

    Most pasts can; that one is a verb is told by what no participle has behind it: an article, "that", "to".
    """
    shapes, after = words.lexicon.shapes, words.at(1)
    for_sure = (shapes.reported, shapes.reported_for_sure)
    if words.lexicon.language is not Language.ENGLISH or " " in past or any(past in known for known in for_sure):
        return False
    has_object = after in words.lexicon.articles.determiners or after[:1].isdigit()
    return not has_object and after not in (shapes.that, "to", *shapes.second_openers)


def is_plural(words: Words, place: int) -> bool:
    """Whether a word is an English plural: what stands before a verb without -s."""
    word, shapes = words.at(place), words.lexicon.shapes
    if word in shapes.plurals or (word in shapes.people_after_the and words.at(place - 1) == "the"):
        return True
    if len(word) < 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    return word not in shapes.finite and word not in words.lexicon.articles.determiners


def is_plural_phrase(text: str, lexicon: Lexicon) -> bool:
    """Whether an English noun phrase takes a plural verb: by the noun before its first preposition, or an "and"."""
    words, shapes = Words.of(text, lexicon), lexicon.shapes
    others = shapes.prepositions | shapes.relatives | {",", ":"}
    end = next((place for place, word in enumerate(words.small) if word in others), len(words.small))
    while end > 1 and words.at(end - 1).endswith("ed") and not is_plural(words, end - 1):
        end -= 1  # "vaccines hoarded"
    are_several = "and" in words.small[:end] and words.at(0) not in ("a", "an")  # "a loss and damage fund" is one
    return are_several or is_plural(words, end - 1)


def with_contrast(text: str, lexicon: Lexicon) -> str:
    """An English text with a comma where two nouns are set against each other at its end: "rights, not walls".

    Both must be plurals or nouns by their endings, so that no participle or adjective is parted from its "not".
    """
    if lexicon.language is not Language.ENGLISH or " not " not in text or "," in text:
        return text
    found = _CONTRAST.search(text)
    if found is None:
        return text
    words = Words.of(f"{found[1]} {found[2]}", lexicon)
    are_plural = len(words.small) == _TWO and all(is_plural(words, place) for place in range(_TWO))
    are_nouns = are_plural or all(word.endswith(_NOUN_ENDINGS) for word in words.small)
    return f"{text[: found.end(1)]},{text[found.end(1) :]}" if are_nouns else text


def joins_two(words: Words, place: int) -> bool:
    """Whether a word stands between two joined nouns and an object: "drought and debt push men onto boats"."""
    shapes, last = words.lexicon.shapes, len(words.small) - 1
    between = words.small[place + 1 : last]
    is_said_of = words.small[last] in shapes.predicates and all(word in shapes.adverbs for word in between)
    is_joined = words.at(place - 2) in shapes.joiners and place > 2 and is_content(words, place + 1)
    return is_joined and not is_said_of  # "loss and damage fund still empty"


def has_far_plural(words: Words, place: int) -> bool:
    """Whether the English subject of a verb is a plural before a preposition ("children on the move"), or two nouns."""
    shapes, lexicon = words.lexicon.shapes, words.lexicon
    before = words.at(place - 1)
    if (
        before in lexicon.articles.determiners
        or before in shapes.prepositions
        or before in shapes.joiners
        or before == ","
    ):
        return False
    if words.at(place - 2) in shapes.joiners and place > 2:
        return True
    start = words.comma_before(place) + 1
    first = next((at for at in range(start, place) if words.at(at) in shapes.prepositions), start)
    while words.at(first - 1).endswith("ed") and first > start + 1:
        first -= 1
    return first > start and is_plural(words, first - 1) and words.at(place + 1) not in ("", ",", *shapes.joiners)


def is_possessive(words: Words, place: int) -> bool:
    """Whether an apostrophe stands right behind a word: "workers' rights"."""
    end = words.start_of(place) + len(words.at(place))
    return words.text[end : end + 1] in ("'", "’")


def is_of_its_object(words: Words, verb: int) -> bool:
    """Whether a verb is what the object of the first one does: "help victims testify"."""
    shapes, form = words.lexicon.shapes, words.at(verb)
    return words.at(0) in shapes.causatives and verb > 1 and form in shapes.infinitives and form not in shapes.finite


def begins_infinitives(parts: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether each of several parts is an English infinitive with an object: "end fees, train nurses"."""
    return len(parts) > 1 and all(_is_demand(Words.of(part, lexicon)) for part in parts)


def _is_demand(words: Words) -> bool:
    shapes, determiners = words.lexicon.shapes, words.lexicon.articles.determiners
    has_object = words.at(1) in determiners - shapes.prepositions or is_content(words, 1) or words.at(1)[:1].isdigit()
    is_english = words.lexicon.language is Language.ENGLISH
    if is_english and words.at(0) == "be":
        return words.at(1).isalpha()  # "be bold, share data"
    return is_english and words.at(0) in shapes.infinitives | shapes.nouns_or_verbs and has_object
