"""The articles that notes leave out before a noun."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.text_words import ArticleWords
from chairconsole.report.remarks.words import Words, with_accents

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*['’]?|,")
_FRENCH_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W_]+(?:-[^\W_]+)*|,")
_YEAR_AND_NAME = re.compile(r"(?:19|20)\d\d (?=[^\W\d])")
_LISTED = {
    Language.FRENCH: re.compile(r"(, | et | ou (?!pas\b|non\b))"),  # "papers or not"
    Language.SPANISH: re.compile(r"(, | y | e | o (?!no\b)| u )"),
}
_NAMED = re.compile(r"^[^\W\d]+ (?:d(?:e |['’])[A-ZÀ-Ý]|\d)")
_NOUN_ENDINGS = {
    Language.FRENCH: re.compile(r"(?:[ts]ion|ité|[ae]nce|isme|eté)s?$|ments$"),
    Language.SPANISH: re.compile(r"(?:[cs]ión|[cs]iones|dad(?:es)?|tad(?:es)?|tud(?:es)?|miento|ismo|[ae]ncia)s?$"),
}
_OF_AN_ACT = frozenset(("de", "d'", "en", "à", "au", "aux", "a", "al", "contre", "contra", "dans", "sur", "sobre"))
_NEVER_BEFORE_BARE = frozenset(("chez", "contre", "dans", "envers", "parmi", "sur", "vers"))
_VOWELS = "aeiouyàâäéèêëîïôöûüœæ"
_VOWEL_SOUNDS = re.compile(r"[AEFHILMNORSX]{1}[A-Z\d]+\b|(?!uni|use|usa|usu|eu|one\b|once)[aeiou]|hour|hono|heir")
_CONSONANT_ACRONYM = re.compile(r"[BCDGJKPQTUVWYZ][A-Z\d]+\b")


def with_article(words: str, lexicon: Lexicon) -> str | None:
    """A noun phrase with the article that was left out; one that has a determiner stays as it is.

    None where the ending of a French or Spanish noun does not tell its gender: an article is never guessed.
    """
    pattern = _FRENCH_WORD if lexicon.language is Language.FRENCH else _WORD
    found = [word.replace("’", "'") for word in pattern.findall(words)]
    if opens_with_year(words, lexicon):
        return f"the {words}"
    if not found or not words[0].isalpha() or found[0].lower() in lexicon.articles.determiners:
        return words
    if lexicon.language is Language.ENGLISH:
        return _english(found, lexicon) + words
    if found[0] in lexicon.articles.acronyms:
        return lexicon.articles.acronyms[found[0]] + words
    if _is_name(found[0], lexicon):
        return words
    small = [with_accents(word.lower(), lexicon) for word in found]
    place = next((n for n, word in enumerate(small) if word not in lexicon.articles.before_nouns), 0)
    is_plural = _is_plural(small[place], small[place + 1] if place + 1 < len(small) else "", lexicon)
    if lexicon.language is Language.FRENCH:
        article = "les " if is_plural else _french(small[0], small[place], lexicon)
    else:
        article = _spanish(small[place], is_plural, lexicon)
    return None if article is None else article + words


def with_listed_articles(words: str, lexicon: Lexicon, *, is_new: bool = False) -> str:
    """French or Spanish nouns with the articles that were left out before those listed behind the first.

    As it is, where one of the nouns is not known: no list has an article before half of its nouns. What is joined by
    "and" may belong to the noun before it ("access to care and schools"), and has one only if it cannot.
    """
    signs = _LISTED.get(lexicon.language)
    whole, bracket, rest = words.partition("(")
    if signs is None or (found := signs.split(whole))[1:] == []:
        return words
    told = found[0]
    for sign, item in zip(found[1::2], found[2::2], strict=True):
        noun = Words.of(item, lexicon)
        is_noun = _is_known_noun(noun)
        is_noun = is_noun and not item.endswith((" ou pas", " ou non", " o no"))
        if sign == ", " and not is_noun and _may_be_noun(noun):
            return words
        is_listed = is_noun and (sign == ", " or _is_beside(Words.of(told.rpartition(", ")[2], lexicon), noun))
        with_one = (as_new(item, lexicon) if is_new else with_article(item, lexicon)) if is_listed else item
        told += sign + (with_one or item)
    return told + bracket + rest


def _is_known_noun(words: Words) -> bool:
    """Whether the first word, or the one behind an adjective, is a noun by the lists or its ending."""
    lexicon, place = words.lexicon, int(words.at(0) in words.lexicon.articles.before_nouns)
    noun, articles, shapes = words.at(place), lexicon.articles, lexicon.shapes
    others = articles.determiners | shapes.prepositions | shapes.adverbs | shapes.adjectives
    if noun in others or noun in shapes.finite or words.is_infinitive(place):
        return False
    ends = (noun, noun.removesuffix("s"), noun.removesuffix("es"), noun.removesuffix("x"))
    is_listed = any(one in articles.feminine or one in articles.masculine for one in ends)
    return is_listed or _NOUN_ENDINGS[lexicon.language].search(noun) is not None


def _may_be_noun(words: Words) -> bool:
    """Whether what stands behind a comma may be a noun that is not known, and no addition to the one before."""
    shapes, articles, first = words.lexicon.shapes, words.lexicon.articles, words.at(0)
    small = (articles.determiners, shapes.prepositions, shapes.adverbs, shapes.adjectives, shapes.relatives)
    others = (*small, shapes.colon_openers, shapes.joiners, shapes.negations)
    return first.isalpha() and not any(first in known for known in others)


def _is_beside(before: Words, noun: Words) -> bool:
    """Whether a noun behind "and" stands beside the first, not beside what that one is of.

    It does if nothing else can be meant, or if both are of something ("inspection of work and control of aliens").
    """
    prepositions, closed = before.lexicon.shapes.prepositions, ("du", "des", "del")

    def is_of_something(words: Words) -> bool:
        determiners = words.lexicon.articles.determiners - prepositions
        return any(
            word in closed or (word in ("de", "d'") and words.at(place + 1) in determiners)
            for place, word in enumerate(words.small)
        )

    relatives = before.lexicon.shapes.relatives
    if any(word in relatives for word in before.small):
        return False
    return not any(word in prepositions for word in before.small) or (is_of_something(before) and is_of_something(noun))


def as_new(words: str, lexicon: Lexicon) -> str | None:
    """What was not there before, as what is proposed or offered: with an indefinite article for the definite one.

    Of an act ("the creation of x") and of what has an article itself ("the rights of the child") it is definite.
    """
    definite = with_article(words, lexicon)
    if definite is None or definite == words or lexicon.language is Language.ENGLISH:
        return definite
    found, articles = Words.of(words, lexicon), lexicon.articles
    first = found.at(0)
    place = next((n for n, word in enumerate(found.small) if word not in articles.before_nouns), 0)
    noun = found.at(place)
    of = next((n for n, word in enumerate(found.small) if word in lexicon.shapes.prepositions or word == ","), -1)
    joined, follows = found.at(of), found.at(of + 1)
    determiners = articles.determiners - lexicon.shapes.prepositions
    is_of_one = joined in ("du", "des", "del") or (joined in ("de", "d'") and follows in determiners)
    is_plural = _is_plural(noun, found.at(place + 1), lexicon)
    is_alone = len(found.small) == 1 or found.at(1) in (",", "et", "ou", "y", "e", "o")
    is_done = _NOUN_ENDINGS[lexicon.language].search(noun) is not None and joined in _OF_AN_ACT
    is_act = noun in articles.acts or is_alone or is_done
    if is_of_one or first in articles.acronyms or _NAMED.search(words) or (is_act and not is_plural):
        return definite
    is_feminine = _is_feminine(noun, articles)
    if lexicon.language is Language.SPANISH:
        if not is_plural and is_feminine is None:
            return definite
        return words if is_plural else ("una " if is_feminine and noun not in articles.stressed_a else "un ") + words
    if is_plural:
        return ("d'" if place and first[0] in _VOWELS else "de " if place else "des ") + words
    return definite if is_feminine is None else ("une " if is_feminine else "un ") + words


def opens_with_year(words: str, lexicon: Lexicon) -> bool:
    """Whether the number that an English text begins with is the year of one law or event ("2013 Act on asylum").

    It is told by the noun, with no plural behind it ("2000 law students").
    """
    if lexicon.language is not Language.ENGLISH or not _YEAR_AND_NAME.match(words):
        return False
    small = [word.lower() for word in _WORD.findall(words)]
    ends = lexicon.shapes.prepositions | lexicon.shapes.finite | {","}
    end = next((n for n, word in enumerate(small) if word in ends), len(small))
    noun = next((n for n, word in enumerate(small[:end]) if word in lexicon.articles.after_years), 0)
    following = small[noun + 1] if noun + 1 < end else ""
    return noun > 0 and not following.endswith("s")


def with_object_article(words: str, lexicon: Lexicon) -> str:
    """A French infinitive and what follows, with the article that was left out between them: "harmoniser les règles".

    Only before a plural and a noun whose gender is listed, and not where a verb has none ("faire face"). What is made
    by a verb is new, and takes an indefinite article: "créer des guichets".
    """
    found, articles = Words.of(words, lexicon), lexicon.articles
    verb, noun = found.at(0), found.at(1)
    if lexicon.language is not Language.FRENCH or not is_bare_object(found):
        return words
    is_plural = _is_plural(noun, found.at(2), lexicon)
    if verb in articles.making:
        article = "des " if is_plural else "une " if _is_feminine(noun, articles) else "un "
    elif is_plural:
        article = "les "
    else:
        article = _french(noun, noun, lexicon) or ""
    start = found.start_of(1)
    listed = with_listed_articles(words[start:], lexicon, is_new=verb in articles.making)
    return words[:start] + article + listed


def is_bare_object(words: Words) -> bool:
    """Whether a French infinitive is followed by a noun without an article that it should have."""
    lexicon, noun = words.lexicon, words.at(1)
    shapes, articles = lexicon.shapes, lexicon.articles
    small = articles.determiners | articles.before_nouns | shapes.prepositions | shapes.adverbs | shapes.negations
    others = small | shapes.joiners | shapes.relatives | shapes.adjectives | shapes.infinitives
    is_other = noun in others or noun in shapes.questions
    if words.at(0) in articles.without_article or not noun.isalpha() or is_other:
        return False
    is_listed = noun in articles.feminine or noun in articles.masculine
    is_plural = noun.endswith(("s", "x")) and noun not in articles.singular_in_s and not noun.endswith(("ais", "ois"))
    return is_listed or (is_plural and len(noun) > 4) or noun.endswith(("tion", "sion"))


def lacks_an_article(words: Words, place: int) -> bool:
    """Whether a French plural stands bare behind a preposition that takes none so: "dans hôpitaux"."""
    if words.lexicon.language is not Language.FRENCH:
        return False
    noun, articles = words.at(place + 1), words.lexicon.articles
    is_plural = noun.endswith(("s", "x")) and noun not in articles.singular_in_s and noun not in articles.determiners
    shapes = words.lexicon.shapes
    is_noun = noun.isalpha() and noun not in shapes.adverbs | shapes.prepositions | {"eux", "vous"}
    return words.at(place) in _NEVER_BEFORE_BARE and is_plural and is_noun


def _is_plural(head: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a French or Spanish noun is a plural; where both numbers have -s, by the word that follows."""
    if head[-1] not in "sx":
        return False
    if head not in lexicon.articles.singular_in_s:
        return lexicon.language is Language.FRENCH or head[-1] == "s"
    agrees = following.endswith(("s", "x", "ent")) and following not in lexicon.articles.singular_in_s
    return agrees and following not in lexicon.shapes.prepositions and not following.endswith("ment")


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.signs.names or word in lexicon.signs.acronyms or sum(map(str.isupper, word)) > 1


def _english(words: list[str], lexicon: Lexicon) -> str:
    """What stands before a noun: "a" before one of the countable nouns, "the" before a noun with "of", else nothing.

    A name of two and more words with capitals has "the" for "a": "the Common Framework".
    """
    articles = lexicon.articles
    small = [word.lower() for word in words]
    end, head = _noun_of(small, lexicon)
    follower = small[end] if end < len(small) else ""
    if head < 0 or _is_name(words[0], lexicon) or any("'" in word for word in small[:end]):
        return ""
    if small[head] in articles.countable:
        if head and all(word[0].isupper() for word in words[1 : head + 1]):
            return "the "
        return "an " if _VOWEL_SOUNDS.match(words[0]) and not _CONSONANT_ACRONYM.match(words[0]) else "a "
    is_object = any(word.endswith("ing") and len(word) > 5 for word in small[:head])  # "ending detention of x"
    of_follows = follower == "of" and head == end - 1 and small[head] not in articles.plain and not is_object
    return "the " if of_follows or (follower == "to" and small[head] in articles.with_to) else ""


def _noun_of(small: list[str], lexicon: Lexicon) -> tuple[int, int]:
    """Where the words that an English text begins with end, and where their noun stands.

    The noun is the last word before the first preposition; participles and adjectives behind it are passed over.
    """
    shapes = lexicon.shapes
    ends = (n for n, word in enumerate(small) if word in shapes.prepositions or word in shapes.relatives or word == ",")
    end = next(ends, len(small))
    head = end - 1
    passed = shapes.predicates | shapes.adverbs
    while head > 0 and (small[head] in passed or (small[head].endswith("ed") and not small[head].endswith("eed"))):
        head -= 1
    return end, head


def _french(first: str, head: str, lexicon: Lexicon) -> str | None:
    articles = lexicon.articles
    if first[0] in _VOWELS or (first[0] == "h" and first not in articles.aspirated):
        return "l'"
    is_feminine = _is_feminine(head, articles)
    return None if is_feminine is None else "la " if is_feminine else "le "


def _spanish(head: str, is_plural: bool, lexicon: Lexicon) -> str | None:
    articles = lexicon.articles
    if is_plural:
        in_both = head in articles.singular_in_s
        is_feminine = _is_feminine(head, articles) if in_both else _is_feminine_plural(head, articles)
        return None if is_feminine is None else "las " if is_feminine else "los "
    if head in articles.stressed_a:
        return "el "
    is_feminine = _is_feminine(head, articles)
    return None if is_feminine is None else "la " if is_feminine else "el "


def _is_feminine_plural(head: str, articles: ArticleWords) -> bool | None:
    if head in articles.feminine or head in articles.masculine:
        return head in articles.feminine
    if head.endswith(("iones", "dades", "tades", "tudes")):
        return head[:-2].replace("on", "ón") not in articles.masculine
    if head.endswith("es"):
        return not articles.feminine.isdisjoint((head[:-1], head[:-2]))
    return _is_feminine(head[:-1], articles)


def _is_feminine(head: str, articles: ArticleWords) -> bool | None:
    """Whether a singular noun is feminine, by the lists, then by its longest known ending; None if none is known."""
    if head in articles.feminine or head in articles.masculine:
        return head in articles.feminine
    feminine = max((len(ending) for ending in articles.feminine_endings if head.endswith(ending)), default=0)
    masculine = max((len(ending) for ending in articles.masculine_endings if head.endswith(ending)), default=0)
    return feminine > masculine if feminine or masculine else None
