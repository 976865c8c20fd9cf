"""The articles that notes leave out before a noun."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.glue import joined
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.text_words import ArticleWords
from chairconsole.report.remarks.words import Words, with_accents

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*['’]?|,")
_FRENCH_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W_]+(?:-[^\W_]+)*|,")
_YEAR_AND_NAME = re.compile(r"(?:19|20)\d\d (?=[^\W\d])")
_NEVER_BEFORE_BARE = frozenset(
    ("après", "avant", "avec", "chez", "contre", "dans", "envers", "hormis", "parmi", "pour", "sauf", "sur", "vers")
)
_STRONG_PRONOUNS = frozenset(("eux", "elles", "tous", "toutes", "vous", "ceux", "celles"))
_NO_YEAR = r"(?!(?:19|20)\d\d\b)"
VOWELS = "aeiouyàâäéèêëîïôöûüœæ"
_VOWEL_SOUNDS = re.compile(r"[AEFHILMNORSX]{1}[A-Z\d]+\b|(?!uni|use|usa|usu|eu|one\b|once)[aeiou]|hour|hono|heir")
_CONSONANT_ACRONYM = re.compile(r"[BCDGJKPQTUVWYZ][A-Z\d]+\b")


_OF_WHICH_THERE_IS_ONE = frozenset(("best", "first", "main", "only", "same", "worst"))
_MOST_WITH_ADJECTIVES = 3
_ADJECTIVE_BEHIND = 4
"""So many words have a noun, "de", another noun and an adjective."""


def with_article(words: str, lexicon: Lexicon) -> str | None:
    """A noun phrase with the article that was left out; one that has a determiner stays as it is.

    None where the ending of a French or Spanish noun does not tell its gender: an article is never guessed.
    """
    pattern = _FRENCH_WORD if lexicon.language is Language.FRENCH else _WORD
    found = [word.replace("’", "'") for word in pattern.findall(words)]
    if opens_with_year(words, lexicon):
        return f"the {words}"
    if not found or not words[0].isalpha() or with_accents(found[0].lower(), lexicon) in lexicon.articles.determiners:
        return words
    if lexicon.language is Language.ENGLISH:
        return _english(found, lexicon) + words
    if found[0] in lexicon.articles.acronyms:
        return lexicon.articles.acronyms[found[0]] + words
    if _is_name(found[0], lexicon) or _has_no_article(words, found[0], lexicon):
        return words
    small = [with_accents(word.lower(), lexicon) for word in found]
    place = next((n for n, word in enumerate(small) if word not in lexicon.articles.before_nouns), 0)
    of_several = is_plural(small[place], small[place + 1] if place + 1 < len(small) else "", lexicon)
    of_several = of_several or has_a_plural_behind(small[place:], lexicon)
    if of_several and place and small[0][-1] not in "sx":
        return None  # "mejor permisos": no adjective of the noun
    if lexicon.language is Language.FRENCH:
        article = "les " if of_several else french_article(small[0], small[place], lexicon)
    else:
        article = _spanish(small[place], of_several, lexicon)
    return None if article is None else article + words


def with_references(text: str, lexicon: Lexicon, glossary: Glossary) -> str:
    """A text whose "see A/RES/71/280" or "(cf. article 5)" is what the rest refers to, and nothing to be done.

    It stays where no article is sure that French and Spanish need.
    """
    if not any(map(str.isdigit, text)):
        return text
    known = (sorted(words, key=len, reverse=True) for words in (lexicon.signs.see, lexicon.checks.numbered))
    see, numbered = ("|".join(map(re.escape, words)) for words in known)
    what = rf"(?P<of>(?:(?:the|la|le|el) |l['’])?(?:(?-i:[A-Z])|(?:{numbered})\b)[^,;()]*(?<!\d){_NO_YEAR}\d[^,;()]*?)"
    pattern = rf"\s*(?P<open>[,;(]|\s[-–—]|(?<=\w)\.(?=\s))\s*(?:{see})\s{what}\s*(?:\)|$|(?=[,;]))"

    def referred(found: re.Match[str]) -> str:
        of = with_article(with_small_first(glossary.said(found["of"]), lexicon), lexicon)
        if of is None:
            return found[0]
        return ", " + joined(f"{lexicon.signs.reference} ", of, lexicon.language)

    return re.sub(pattern, referred, text, flags=re.IGNORECASE)


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


def with_subject_article(clause: str, lexicon: Lexicon) -> str:
    """An English clause whose subject has the article that was left out: "the fear of arrest keeps victims away"."""
    words = Words.of(clause, lexicon)
    verb = main_verb(words)
    if lexicon.language is not Language.ENGLISH or verb is None:
        return clause
    subject = clause[: words.start_of(verb)]
    if subject.rstrip().rpartition(" ")[2].lower() in lexicon.articles.plain or "," in subject:
        return clause
    return (with_article(subject, lexicon) or subject) + clause[len(subject) :]


def with_inner_articles(text: str, lexicon: Lexicon) -> str:
    """An English text with the article of what something is said to be: "return is a precondition for support"."""
    if lexicon.language is not Language.ENGLISH:
        return text
    words = Words.of(text, lexicon)
    for place in range(len(words.small) - 1, 0, -1):
        if words.at(place - 1) in lexicon.articles.before_what_it_is and (article := _of_what_it_is(words, place)):
            text = text[: words.start_of(place)] + article + text[words.start_of(place) :]
    return text


def _of_what_it_is(words: Words, place: int) -> str:
    """What a noun lacks that begins at a place; empty if it has a determiner, or may be something else."""
    shapes, articles = words.lexicon.shapes, words.lexicon.articles
    stops = shapes.prepositions | shapes.joiners | shapes.relatives | {",", ":", ";", "", "to"}
    end = next(n for n in range(place, len(words.small) + 1) if words.at(n) in stops)
    noun = words.small[place:end]
    others = articles.determiners | shapes.adverbs | shapes.negations | shapes.finite
    is_plain = all(word.replace("-", "").isalpha() and word not in others for word in noun)
    is_it = not articles.what_it_is.isdisjoint((*noun[-1:], " ".join(noun[-2:])))
    if not 0 < len(noun) <= _MOST_WITH_ADJECTIVES or not is_it or not is_plain:
        return ""
    return "the " if noun[0] in _OF_WHICH_THERE_IS_ONE else _indefinite(words.text[words.start_of(place) :])


def with_english_object_article(text: str, lexicon: Lexicon) -> str:
    """An English infinitive and what follows, with "the" or, of what is new, "a" before a noun that needs it."""
    words, articles, shapes = Words.of(text, lexicon), lexicon.articles, lexicon.shapes
    start = words.start_of(2 if words.at(1) in shapes.particles else 1)
    found = _WORD.findall(text[start:])
    small = [word.lower() for word in found]
    end, _ = _noun_of(small, lexicon)
    is_other = not text[start : start + 1].isalpha() or not small or small[0] in articles.determiners
    is_listed = small[end : end + 1] == [","] or not shapes.joiners.isdisjoint(small[:end])
    if is_other or is_listed or words.at(0) in articles.without_article:
        return text
    article = _english(found, lexicon)
    if article in ("a ", "an ") and words.at(0) not in articles.making:
        article = "the "
    return text[:start] + article + text[start:]


def is_bare_object(words: Words) -> bool:
    """Whether a French infinitive is followed by a noun without an article that it should have."""
    lexicon, noun = words.lexicon, words.at(1)
    shapes, articles = lexicon.shapes, lexicon.articles
    small = articles.determiners | articles.before_nouns | shapes.prepositions | shapes.adverbs | shapes.negations
    others = small | shapes.joiners | shapes.relatives | shapes.adjectives | shapes.infinitives
    is_other = noun in others or noun in shapes.questions
    if words.at(0) in articles.without_article or not noun.isalpha() or is_other:
        return False
    is_listed = any(one in articles.feminine or one in articles.masculine for one in (noun, noun.removesuffix("s")))
    of_several = noun.endswith(("s", "x")) and noun not in articles.singular_in_s and not noun.endswith(("ais", "ois"))
    return is_listed or (of_several and len(noun) > 4) or noun.endswith(("tion", "sion"))


def lacks_an_article(words: Words, place: int) -> bool:
    """Whether a French noun stands bare behind a word that takes none so: "dans hôpitaux", "x, 12 langues"."""
    if words.lexicon.language is not Language.FRENCH:
        return False
    if words.at(place) == "," and words.at(place + 1).isdigit() and place + 3 == len(words.small):
        return words.comma_before(place) < 0 and not words.at(0).isdigit()
    before, noun, articles = words.at(place), words.at(place + 1), words.lexicon.articles
    shapes = words.lexicon.shapes
    others = shapes.adverbs | shapes.prepositions | shapes.adjectives | articles.determiners | _STRONG_PRONOUNS
    if not noun.isalpha() or noun in others or f"{before} {noun}" in shapes.noun_pairs:
        return False
    if noun.endswith(("s", "x")) and noun not in articles.singular_in_s:
        return before in _NEVER_BEFORE_BARE or (before == shapes.that and words.at(place - 1) != "ce")
    is_listed = noun in articles.feminine or noun in articles.masculine
    is_person = before == "avec" and noun.endswith("eur")  # "avec soin" has none
    return is_person or (is_listed and before in _NEVER_BEFORE_BARE - {"avec", "pour"})


def is_plural(head: str, following: str, lexicon: Lexicon) -> bool:
    """Whether a French or Spanish noun is a plural; where both numbers have -s, by the word that follows."""
    if head[-1] not in "sx":
        return False
    if head not in lexicon.articles.singular_in_s:
        return lexicon.language is Language.FRENCH or head[-1] == "s"
    agrees = following.endswith(("s", "x", "ent")) and following not in lexicon.articles.singular_in_s
    return agrees and following not in lexicon.shapes.prepositions and not following.endswith("ment")


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.signs.names or word in lexicon.signs.acronyms or sum(map(str.isupper, word)) > 1


def _has_no_article(words: str, first: str, lexicon: Lexicon) -> bool:
    """Whether French or Spanish words begin with a name that has none; one that begins with a noun does: "Agence x"."""
    name = lexicon.name_at_the_beginning(words)
    return name is not None and not name.has_article and is_feminine_listed(first.lower(), lexicon.articles) is None


def has_a_plural_behind(small: list[str], lexicon: Lexicon) -> bool:
    """Whether a French noun that has -s in both numbers has the adjective of several: "cours de langue gratuits"."""
    is_either = lexicon.language is Language.FRENCH and small[0] in lexicon.articles.singular_in_s
    if not is_either or len(small) < _ADJECTIVE_BEHIND:
        return False
    of, noun, adjective = small[1:_ADJECTIVE_BEHIND]
    is_word = adjective not in lexicon.shapes.prepositions | lexicon.shapes.adverbs | lexicon.shapes.negations
    return of in ("de", "d'") and noun[-1] not in "sx" and adjective.endswith("s") and is_word


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
        return "the " if small[head] in articles.the_only else _indefinite(words[0])
    is_object = any(word.endswith("ing") and len(word) > 5 for word in small[:head])  # "ending detention of x"
    is_measured = small[head] in articles.measures and follower in lexicon.shapes.prepositions
    of_follows = (
        (follower == "of" or is_measured) and head == end - 1 and small[head] not in articles.plain and not is_object
    )
    return "the " if of_follows or (follower == "to" and small[head] in articles.with_to) else ""


def _indefinite(word: str) -> str:
    return "an " if _VOWEL_SOUNDS.match(word) and not _CONSONANT_ACRONYM.match(word) else "a "


def _noun_of(small: list[str], lexicon: Lexicon) -> tuple[int, int]:
    """Where the words that an English text begins with end, and where their noun stands.

    The noun is the last word before the first preposition; participles and adjectives behind it are passed over.
    """
    shapes = lexicon.shapes
    ends = (n for n, word in enumerate(small) if word in shapes.prepositions or word in shapes.relatives or word == ",")
    end = next(ends, len(small))
    head = end - 1
    passed = shapes.predicates | shapes.adverbs | shapes.adjectives
    while head > 0 and (small[head] in passed or (small[head].endswith("ed") and not small[head].endswith("eed"))):
        head -= 1
    return end, head


def french_article(first: str, head: str, lexicon: Lexicon) -> str | None:
    """The definite article of a singular by its gender, before what is its first word; None if it is not known."""
    articles = lexicon.articles
    if first[0] in VOWELS or (first[0] == "h" and first not in articles.aspirated):
        return "l'"
    feminine = is_feminine(head, articles)
    return None if feminine is None else "la " if feminine else "le "


def _spanish(head: str, of_several: bool, lexicon: Lexicon) -> str | None:
    articles = lexicon.articles
    if of_several:
        in_both = head in articles.singular_in_s
        feminine = is_feminine(head, articles) if in_both else _of_feminine_plural(head, articles)
        return None if feminine is None else "las " if feminine else "los "
    if head in articles.stressed_a:
        return "el "
    feminine = is_feminine(head, articles)
    return None if feminine is None else "la " if feminine else "el "


def _of_feminine_plural(head: str, articles: ArticleWords) -> bool | None:
    if head in articles.feminine or head in articles.masculine:
        return head in articles.feminine
    if head.endswith(("iones", "dades", "tades", "tudes")):
        return head[:-2].replace("on", "ón") not in articles.masculine
    if head.endswith("es"):
        return not articles.feminine.isdisjoint((head[:-1], head[:-2]))
    return is_feminine(head[:-1], articles)


def is_feminine_listed(head: str, articles: ArticleWords) -> bool | None:
    """Whether a singular noun is feminine by the lists; None if it is in none."""
    return head in articles.feminine if head in articles.feminine or head in articles.masculine else None


def is_feminine(head: str, articles: ArticleWords) -> bool | None:
    """Whether a singular noun is feminine, by the lists, then by its longest known ending; None if none is known."""
    listed = is_feminine_listed(head, articles)
    if listed is not None:
        return listed
    feminine = max((len(ending) for ending in articles.feminine_endings if head.endswith(ending)), default=0)
    masculine = max((len(ending) for ending in articles.masculine_endings if head.endswith(ending)), default=0)
    return feminine > masculine if feminine or masculine else None
