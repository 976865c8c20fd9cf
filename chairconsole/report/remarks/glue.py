"""How words change where two of them meet: de le → du, que on → qu'on, de el → del, y i → e i.

Only where a sentence is put together: inside of what was typed nothing is touched, for there "de le" may be right.
"""

import re
from collections.abc import Sequence
from string import Formatter

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.words import Words

_LEAST_ITEMS = 3
_LONGEST_ITEM = 4  # words
_ELIDES = re.compile(r"[aeiouhœæàâéèêëîïôû]|y(?![aeiou])", re.I)
_ASPIRATED = (
    "hai haï hal hamac hameau hand hang haras harc hard haric hasard hausse haut héros herse hiérarch hisse hobby "
    "holding homard honte hors hublot huit hub hurl"
)
_NEVER_ELIDES = re.compile(rf"H[A-Z]|(?i:{_ASPIRATED.replace(' ', '|')}|onz|oui\b|ouï)")
_CONTRACTED = {
    ("de", "le"): "du",
    ("de", "les"): "des",
    ("à", "le"): "au",
    ("à", "les"): "aux",
    ("de", "el"): "del",
    ("a", "el"): "al",
}
_ARTICLE_NOUNS = r"(?:(?:le|la|les) |l['’])[^\s,]+(?: (?!et )[^\s,]+){0,3}"
_SEVERAL = re.compile(rf"{_ARTICLE_NOUNS}(?:(?:, | et ){_ARTICLE_NOUNS})+")
_ARTICLE = re.compile(r"(?:le|la|les) |l['’]")
_OF_ANOTHER = re.compile(
    r" (?:avec|chez|contre|dans|entre|par|pour|sans|sous|sur|vers) (?:le |la |les |l['’])[^,]* et "
)
_LONG_LIST = re.compile(rf"{_ARTICLE_NOUNS}[^,]*, {_ARTICLE_NOUNS}")
_RELATIVE = re.compile(r"\b(?:qui|que|dont|où|qu['’])\b")
_NEXT_PART = re.compile(r"(, )(?=(?:le|la|les) |l['’])")
_NEXT = re.compile(r"(, | et )(?=(?:le|la|les) |l['’])")
_PARTITIVE = re.compile(r"(?:des|du) ")
_BARE_PAIR = re.compile(r"\bpar ((?:[^\W\d]+, )*)([^\W\d]+) et ([^\W\d]+)(?=[,.;]|$)")
_JOIN_VERBS = {
    Language.ENGLISH: ("but", "and"),
    Language.FRENCH: ("mais", "et"),
    Language.SPANISH: ("pero", "y"),
}
_ADVERBS = ("ment", "exemple", "écrit", "oral")
_SOUNDS_I = re.compile(r"(?:h?i|í|hí)(?![aeo])", re.I)
_SOUNDS_O = re.compile(r"h?[oó]", re.I)


def with_verbs_parted(text: str, lexicon: Lexicon) -> str:
    """A text of two verbs of reporting, with a semicolon before the word that joins them: "supports x; but recalls y".

    The second is one for sure: it is no noun, or has what only a verb has behind it.
    """
    joins = _JOIN_VERBS.get(lexicon.language, ())
    if not any(f" {one} " in text for one in joins):
        return text
    words, shapes = Words.of(text, lexicon), lexicon.shapes
    begin = words.speaker_at_the_start()
    first = words.after(begin).opening(lexicon.reported)
    if not first:
        return text
    for place in range(begin + len(words.words_of(first)) + 1, len(words.small) - 2):
        if words.at(place) not in joins:
            continue
        second = words.after(place + 1).opening(shapes.reported)
        after = words.at(place + 1 + len(words.words_of(second)))
        is_verb = second.partition(" ")[0] not in shapes.reported_or_nouns
        has_object = after in lexicon.articles.determiners or after in (shapes.that, "qu'")
        if second and (is_verb or has_object):
            start = words.start_of(place)
            return f"{text[:start].rstrip(' ,')}; {text[start:]}"
    return text


def conjunction_of(text: str, lexicon: Lexicon) -> str:
    """The word with which a second verb was joined to the first one; the lexicon's "and" where none was typed."""
    first = text.partition(" ")[0].lower()
    return first if first in _JOIN_VERBS.get(lexicon.language, ()) else lexicon.sentences.conjunction


def joined(left: str, right: str, language: Language, *, is_verb: bool = False) -> str:
    """Two texts that meet, `left` with its space. `is_verb`: `right` begins with a verb or its pronoun ("le faire")."""
    if language is Language.FRENCH:
        return _joined_in_french(left, right, is_verb)
    if language is Language.SPANISH:
        return _joined_in_spanish(left, right)
    return left + right


def filled(template: str, language: Language, /, *, is_verb: bool = False, **parts: str) -> str:
    """A template with its places filled, each part joined to what stands before it. Raises KeyError for no part."""
    text = ""
    for literal, place, _, _ in Formatter().parse(template):
        text += literal
        if place is not None:
            text = joined(text, parts[place], language, is_verb=is_verb)
    return text


def listed(words: Sequence[str], conjunction: str, language: Language, *, comma_before_last: bool = False) -> str:
    """Words as a sentence lists them: "a, b and c"; with `comma_before_last` "a, b, and c"."""
    if len(words) < 2:
        return "".join(words)
    first = ", ".join([*(word.removesuffix(",") for word in words[:-2]), words[-2]])
    comma = "," if comma_before_last and not first.endswith(",") else ""
    return joined(f"{first}{comma} {conjunction} ", words[-1], language)


def with_par_repeated(text: str) -> str:
    """French: "par sexe et âge" becomes "par sexe et par âge"; words with an article stay."""
    return _BARE_PAIR.sub(_par_repeated, text)


def _par_repeated(found: re.Match[str]) -> str:
    words = [*found[1].removesuffix(", ").split(", "), found[2], found[3]] if found[1] else [found[2], found[3]]
    if any(word.endswith(_ADVERBS) or word == "par" for word in words):
        return found[0]
    return f"{', '.join(f'par {word}' for word in words[:-1])} et par {words[-1]}"


def _joined_in_french(left: str, right: str, is_verb: bool) -> str:
    before, word = _last_word(left)
    if word in ("de", "à") and not is_verb and (signs := _signs_of_list(right)) is not None:
        first, *others = signs.split(right)
        pairs = zip(others[::2], others[1::2], strict=True)
        right = first + "".join(_joined_in_french(f"{sign}{word} ", other, is_verb) for sign, other in pairs)
    if word == "de" and not is_verb and (part := _PARTITIVE.match(right)):
        right = right[part.end() :]
    if word == "de" and not is_verb and right.startswith(("de la ", "de l'", "de l’")):
        return before + right
    if not is_verb and (together := _contraction(word, right)):
        return before + together
    if word in ("de", "que") and _ELIDES.match(right) and not _NEVER_ELIDES.match(right):
        return f"{before}{word[:-1]}'{right}"
    return left + right


def _signs_of_list(right: str) -> re.Pattern[str] | None:
    """What parts the nouns before each of which a preposition comes again; None where that is not sure.

    Behind another preposition the second noun may belong to that: "les fonds pour les îles et les pays côtiers".
    """
    if _OF_ANOTHER.search(right):
        return None
    before, _, addition = right.rpartition(", ")
    if _SEVERAL.fullmatch(right) or (_SEVERAL.fullmatch(before) and not _ARTICLE.match(addition)):
        return _NEXT
    return _NEXT_PART if _LONG_LIST.match(right) and not _RELATIVE.search(right) else None


def _joined_in_spanish(left: str, right: str) -> str:
    before, word = _last_word(left)
    if together := _contraction(word, right):
        return before + together
    if word == "y" and _SOUNDS_I.match(right):
        return f"{before}e {right}"
    if word == "o" and _SOUNDS_O.match(right):
        return f"{before}u {right}"
    return left + right


def _contraction(word: str, right: str) -> str:
    article, _, rest = right.partition(" ")
    together = _CONTRACTED.get((word, article)) if rest else None
    return f"{together} {rest}" if together else ""


def _last_word(left: str) -> tuple[str, str]:
    """What stands before the last word, and the word; no word if the text does not end with a space."""
    if not left.endswith(" "):
        return left, ""
    before, _, word = left[:-1].rpartition(" ")
    return (f"{before} " if before else ""), word


def with_last_joined(words: str, lexicon: Lexicon) -> str:
    """A list of three short nouns or more with "and" before the last: "family visas, student visas and work visas"."""
    items, shapes = words.split(", "), lexicon.shapes
    joined = shapes.joiners | shapes.relatives | shapes.relatives_at_start
    denied = {word for phrase in (*shapes.no, *shapes.not_to) for word in phrase.split()}
    others = shapes.prepositions | shapes.adverbs | shapes.negations | shapes.colon_openers | shapes.predicates

    def is_item(item: str) -> bool:
        found = Words.of(item, lexicon)
        found = found.after(int(found.at(0) in lexicon.articles.determiners))
        is_short = 0 < len(found.small) <= _LONGEST_ITEM and item.partition(" ")[0] not in denied and item[:1].isalpha()
        is_short = is_short and not found.say_what_it_is()
        return is_short and joined.isdisjoint(found.small) and found.at(0) not in others | shapes.adjectives

    if len(items) < _LEAST_ITEMS or any(sign in words for sign in '(“«:"') or not all(map(is_item, items)):
        return words
    return listed(items, lexicon.sentences.conjunction, lexicon.language)
