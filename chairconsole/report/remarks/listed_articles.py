"""The articles of nouns that are listed, proposed or made, and those of what an infinitive is done to."""

import re
from collections.abc import Callable, Sequence

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.articles import (
    VOWELS,
    french_article,
    has_a_plural_behind,
    is_bare_object,
    is_feminine,
    is_plural,
    with_article,
    with_english_object_article,
)
from chairconsole.report.remarks.english_verbs import begins_infinitives
from chairconsole.report.remarks.glue import joined
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.words import Words

_WithArticle = Callable[[str, Lexicon], str | None]

_LISTED = {
    Language.FRENCH: re.compile(r"(, | et | ou (?!pas\b|non\b))"),  # "papers or not"
    Language.SPANISH: re.compile(r"(, | y | e | o (?!no\b)| u )"),
}
_PLAIN = {" e ": " y ", " u ": " o "}  # before an article
_OF_PLURALS = re.compile(r" d(?:e |['’])[^\W\d_]+s$")
_NAMED = re.compile(r"^[^\W\d]+ (?:d(?:e |['’])[A-ZÀ-Ý]|\d[\d.]*(?:$|,| (?:y|et|de|du|del) ))")
_NOUN_ENDINGS = {
    Language.FRENCH: re.compile(r"(?:[ts]ion|ité|[ae]nce|isme|eté|age|ade|ure|[rlt]rie|phie|logie|nomie)s?$|ments$"),
    Language.SPANISH: re.compile(
        r"(?:[cs]ión|[cs]iones|dad(?:es)?|tad(?:es)?|tud(?:es)?|miento|ismo|[ae]ncia)s?$|(?:etr|log|graf|nom|crac)[ií]as?$"
    ),
}
_ACT = re.compile(r"(?:[ts]ion|[cs]ión|ité|dad|[ae]nce|[ae]ncia|age|miento)$")
_PLURAL = re.compile(r"[^\W\d_]+(?<!é)(?<!ée)(?<![ai]do)(?<![ai]da)(?<!eu)(?<!au)(?<!oi)(?<!ai)s$")
_OF_AN_ACT = frozenset(("de", "d'", "en", "à", "au", "aux", "a", "al", "contre", "contra", "dans", "sur", "sobre"))
_DEFINITE_LISTED = re.compile(r"(?:, | et | y )(?:l['’]|(?:le|la|les|el|los|las) )")
_PAIR = 2
_BARE_LIST = re.compile(r" (?:entre|sin|sans|par|por) (?!l['’]|(?:el|la|le|los|las|les)\b)[^\W\d_]+$")
_NEXT_INFINITIVE = re.compile(r"(, | et )(?=[^\W\d_]{2,}(?:er|ir|re)\b)")


def with_articles(words: str, lexicon: Lexicon, *, is_first_told: bool = False) -> str | None:
    """A noun phrase and what is listed behind its noun with the articles that were left out; None as `with_article`.

    `is_first_told`: a thing of which there are many has the article of one ("a code of conduct"), if all listed have.
    """
    definite = with_article(words, lexicon)
    one = _with_article_of_one(words, lexicon) if is_first_told else definite
    if one is not None and one != definite:
        told = with_listed_articles(one, lexicon, with_own=_with_article_of_one)
        if told == one or _DEFINITE_LISTED.search(told) is None:
            return told
    return None if definite is None else with_listed_articles(definite, lexicon)


def with_listed_articles(
    words: str, lexicon: Lexicon, *, is_new: bool = False, with_own: _WithArticle = with_article
) -> str:
    """French or Spanish nouns with the articles that were left out before those listed behind the first.

    As it is, where one of the nouns is not known: no list has an article before half of its nouns. What is joined by
    "and" may belong to the noun before it ("access to care and schools"), and has one only if it cannot.
    """
    signs = _LISTED.get(lexicon.language)
    whole, bracket, rest = words.partition("(")
    if signs is None or (found := signs.split(whole))[1:] == [] or _BARE_LIST.search(found[0]):
        return words
    told = found[0]
    for place in range(1, len(found), 2):
        sign, item = found[place : place + 2]
        noun = Words.of(item, lexicon)
        if sign == ", " and place + 2 == len(found) and noun.say_what_it_is():
            return told + sign + item + bracket + rest
        is_noun = _is_known_noun(noun) or (
            sign == ", " and _seems_a_plural(noun) and (len(found) > 3 or noun.at(1) != "")
        )
        is_noun = is_noun and not item.endswith((" ou pas", " ou non", " o no"))
        if sign == ", " and not is_noun and any(word[0].isdigit() for word in noun.small[:3]):
            rest = "".join(found[place:]) + bracket + rest  # what is said of the nouns before it: "x, 12 countries, y"
            return told + rest
        if sign == ", " and not is_noun and _may_be_noun(noun):
            return words
        is_listed = is_noun and (sign == ", " or _is_beside(Words.of(told.rpartition(", ")[2], lexicon), noun))
        with_one = item
        if is_listed and sign == ", " and _is_of_what_the_first_is(found[0], noun):
            return words
        if is_listed:
            with_one = as_new(item, lexicon, is_alone=False) if is_new else with_own(item, lexicon)
        is_changed = with_one is not None and with_one != item
        told += (_PLAIN.get(sign, sign) if is_changed else sign) + (with_one or item)
    return told + bracket + rest


def with_articles_of_subjects(clause: str, end: int, lexicon: Lexicon) -> str:
    """A clause with the articles that were left out before its subjects, which stand before `end`.

    A list has all or none: "schools, clinics, courts are closed" needs none, but not before the first alone.
    """
    subjects = clause[:end]
    with_one = with_article(clause, lexicon) or clause
    before = with_one[: end + len(with_one) - len(clause)]
    told = with_listed_articles(before, lexicon)
    is_bare = ", " in subjects and told == before and _may_be_noun(Words.of(subjects.partition(", ")[2], lexicon))
    return clause if is_bare else told + clause[end:]


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


def _seems_a_plural(words: Words) -> bool:
    """Whether what stands between commas is one word in the plural, or one with "of": no adjective, by its ending."""
    noun, shapes = words.at(0), words.lexicon.shapes
    others = shapes.adjectives | shapes.adverbs | shapes.prepositions | words.lexicon.articles.determiners
    is_one = words.at(1) == "" or words.at(1) in shapes.prepositions
    return is_one and len(noun) > 4 and _PLURAL.search(noun) is not None and noun not in others


def _may_be_noun(words: Words) -> bool:
    """Whether what stands behind a comma may be a noun that is not known, and no addition to the one before."""
    shapes, articles, first = words.lexicon.shapes, words.lexicon.articles, words.at(0)
    small = (articles.determiners, shapes.prepositions, shapes.adverbs, shapes.adjectives, shapes.relatives)
    others = (*small, shapes.colon_openers, shapes.joiners, shapes.negations)
    return first.replace("-", "").isalpha() and not any(first in known for known in others)


def _is_beside(before: Words, noun: Words) -> bool:
    """Whether a noun behind "and" stands beside the first, not beside what that one is of.

    It does if nothing else can be meant, or if both are of something ("inspection of the work and control of aliens").
    """
    prepositions, closed = before.lexicon.shapes.prepositions, ("du", "des", "del")

    def is_of_something(words: Words) -> bool:
        determiners = words.lexicon.articles.determiners - prepositions
        head = words.at(int(words.at(0) in determiners))
        is_act = _NOUN_ENDINGS[words.lexicon.language].search(head) is not None
        may_be_bare = words is noun or (is_act and head not in words.lexicon.sentences.only_mentioned)
        return any(
            word in closed or (word in ("de", "d'") and (may_be_bare or words.at(place + 1) in determiners))
            for place, word in enumerate(words.small)
        )

    relatives = before.lexicon.shapes.relatives
    if any(word in relatives for word in before.small):
        return False
    return not any(word in prepositions for word in before.small) or (is_of_something(before) and is_of_something(noun))


def _is_of_what_the_first_is(first: str, noun: Words) -> bool:
    """Whether a single plural goes on with what the first noun is of: "the role of mayors, schools"."""
    return len(noun.small) == 1 and noun.small[0].endswith("s") and _OF_PLURALS.search(first) is not None


def as_new(words: str, lexicon: Lexicon, *, is_alone: bool | None = None) -> str | None:
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
    several = is_plural(noun, found.at(place + 1), lexicon) or has_a_plural_behind(list(found.small[place:]), lexicon)
    if is_alone is None:
        is_listed = found.at(1) in (",", "et", "ou", "y", "e", "o")
        is_alone = len(found.small) == 1 or (is_listed and _NOUN_ENDINGS[lexicon.language].search(noun) is not None)
    is_done = _ACT.search(noun) is not None and joined in _OF_AN_ACT
    is_act = noun in articles.acts or is_alone or is_done
    if is_of_one or first in articles.acronyms or _NAMED.search(words) or (is_act and not several):
        return definite
    feminine = is_feminine(noun, articles)
    if lexicon.language is Language.SPANISH:
        if not several and feminine is None:
            return definite
        return words if several else ("una " if feminine and noun not in articles.stressed_a else "un ") + words
    if several:
        return ("d'" if place and first[0] in VOWELS else "de " if place else "des ") + words
    return definite if feminine is None else ("une " if feminine else "un ") + words


def _with_article_of_one(words: str, lexicon: Lexicon) -> str | None:
    """With the article of one of many before a thing, or before what is said to be "too" something."""
    found, articles = Words.of(words.partition(",")[0], lexicon), lexicon.articles
    place = next((n for n, word in enumerate(found.small) if word not in articles.before_nouns), 0)
    noun, following = found.at(place), words[found.start_of(place + 1) :] if len(found.small) > place + 1 else ""
    is_one = noun in articles.things or not articles.degrees.isdisjoint(found.small)
    is_known = following[:1].isupper() or following[:1].isdigit() or noun in articles.the_only
    if lexicon.language is Language.ENGLISH or not is_one or is_known or is_plural(noun, found.at(place + 1), lexicon):
        return with_article(words, lexicon)
    return as_new(words, lexicon, is_alone=False)


def with_object_articles(words: str, lexicon: Lexicon) -> str:
    """A French infinitive and those listed behind it, each with the article of its object, the others with "de".

    One behind another preposition belongs to that: "train the guards to see and report".
    """
    if lexicon.language is Language.SPANISH:
        return _with_spanish_object(words, lexicon)
    if lexicon.language is not Language.FRENCH:
        return words
    told, (part, *others) = "", _NEXT_INFINITIVE.split(words)
    if others[::2] and set(others[::2]) == {", "} and _are_infinitives(others[1::2], lexicon):
        others[-2] = " et "
    for sign, following in zip(others[::2], others[1::2], strict=True):
        found, before = Words.of(following, lexicon), Words.of(part, lexicon)
        is_within = any(before.is_infinitive(place) for place in range(1, len(before.small)))
        if not found.is_infinitive(0) or found.at(0) in lexicon.shapes.nouns_or_verbs or is_within:
            part += sign + following
            continue
        begin = told + ("de " if told else "")
        told = joined(begin, with_object_article(part, lexicon), lexicon.language, is_verb=True) + sign
        part = following
    return joined(told + ("de " if told else ""), with_object_article(part, lexicon), lexicon.language, is_verb=True)


def _are_infinitives(parts: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether each part is what is to be done as well, without a comma of its own."""
    every = [Words.of(part, lexicon) for part in parts]
    nouns = lexicon.shapes.nouns_or_verbs
    return all(one.is_infinitive(0) and one.at(0) not in nouns and "," not in one.small for one in every)


def _with_spanish_object(words: str, lexicon: Lexicon) -> str:
    """A Spanish infinitive with the article of an object that is of something: "facilitar el acceso a x"."""
    found, articles = Words.of(words, lexicon), lexicon.articles
    noun, joined_to, follows = found.at(1), found.at(2), found.at(3)
    is_one = found.at(0) not in articles.making and noun[-1:] != "s"
    is_of_one = joined_to in ("del", "al") or (is_one and joined_to.isdigit())
    is_of_one = is_of_one or (joined_to in ("de", "a") and (is_one or follows in ("la", "los", "las")))
    is_noun = noun in articles.feminine or noun in articles.masculine or _NOUN_ENDINGS[Language.SPANISH].search(noun)
    if not (is_of_one and is_noun) or found.at(0) in articles.without_article or not found.is_infinitive(0):
        return words
    start = found.start_of(1)
    return words[:start] + (with_article(words[start:], lexicon) or words[start:])


def with_object_article(words: str, lexicon: Lexicon) -> str:
    """A French infinitive and what follows, with the article that was left out between them: "harmoniser les règles".

    Only before a plural and a noun whose gender is listed, and not where a verb has none ("faire face"). What is made
    by a verb is new, and takes an indefinite article: "créer des guichets".
    """
    found, articles = Words.of(words, lexicon), lexicon.articles
    verb = max((one for one in articles.verb_phrases if found.starts_with(one)), key=len, default="")
    if verb:  # "mettre en place": as a verb of one word
        rest = found.start_of(len(found.words_of(verb)) - 1)
        told = with_object_article(
            f"{articles.verb_phrases[verb]}{words[rest:].removeprefix(verb.split()[-1])}", lexicon
        )
        return verb + told.removeprefix(articles.verb_phrases[verb])
    verb, noun = found.at(0), found.at(1)
    if noun in articles.before_nouns and found.at(2).endswith("s") and verb not in articles.without_article:
        of_new = "d'" if noun[0] in VOWELS else "de "
        listed = with_listed_articles(words[found.start_of(1) :], lexicon, is_new=verb in articles.making)
        return f"{verb} {of_new if verb in articles.making else 'les '}{listed}"
    if lexicon.language is not Language.FRENCH or not is_bare_object(found):
        return words
    several = is_plural(noun, found.at(2), lexicon)
    if verb in articles.making:
        article = "des " if several else "une " if is_feminine(noun, articles) else "un "
    elif several:
        article = "les "
    else:
        article = french_article(noun, noun, lexicon) or ""
    start = found.start_of(1)
    listed = with_listed_articles(words[start:], lexicon, is_new=verb in articles.making)
    return words[:start] + article + listed


def with_demands(text: str, lexicon: Lexicon) -> str:
    """An English infinitive with the articles of its object, and others behind commas: "end fees and to hire men"."""
    every = text.split(", ")
    number = next((n for n in range(len(every), 1, -1) if begins_infinitives(every[:n], lexicon)), 0)
    if not number:
        return with_english_object_article(text, lexicon)
    verbs = [with_english_object_article(verb, lexicon) for verb in every[:number]]
    demands = f"{', to '.join(verbs[:-1])}{',' * (number > _PAIR)} and to {verbs[-1]}"
    return ", ".join([demands, *every[number:]])
