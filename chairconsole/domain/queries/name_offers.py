"""What can stand in the place of a name that was found: words that fit what the name is in its sentence."""

import re

from chairconsole.domain.names.language_names import LanguageNames, NameForm
from chairconsole.domain.names.name_form import STANDS_FOR_A_NOUN
from chairconsole.domain.names.sentence_words import LATIN
from chairconsole.domain.queries.names_in_text import NameFound

_AFTER_PREPOSITION = {
    "en": re.compile(r"\b(?:in|of|from|to|into|with|within|across|between|by|for|at)\s+(?:the\s+)?$", re.IGNORECASE),
    "fr": re.compile(
        r"\b(?:(?:de|à|en|du|des|aux?|dans|vers|par|avec)\s+(?:la\s+)?|(?:d|de\s+l|à\s+l)['’])$", re.IGNORECASE
    ),
    "es": re.compile(r"\b(?:de|del|al?|en|por|con|hacia|para)\s+(?:el\s+|la\s+|los\s+|las\s+)?$", re.IGNORECASE),
}
_JOINED_AFTER_PREPOSITION = {
    language: re.compile(
        rf"\b(?:{prepositions})\s?(?:(?:{small})\s)?(?-i:[A-ZÀ-Þ])[\w'’.-]*(?:,?\s(?:(?:{small})\s)*(?-i:[A-ZÀ-Þ])[\w'’.-]*)*,?"
        rf"\s(?:and|et|y|e)\s(?:(?:{small})\s?)?$",
        re.IGNORECASE,
    )
    for language, prepositions, small in (
        ("en", "in|of|from|to|into|with|within|across|between|by|for|at", "the|of|and"),
        ("fr", "de|à|en|du|des|aux?|dans|vers|par|avec|d['’]", "la|le|les|l['’]|du|de|des"),
        ("es", "de|del|al?|en|por|con|hacia|para", "el|la|los|las|de|del"),
    )
}
"""The same of a name that is joined to another: "in Mali and Chad"."""

_AT = re.compile(r"\b(?:en|aux?|à)\s+$", re.IGNORECASE)
_ACTING_AS_SEVERAL = re.compile(r"(?:^|[.;:,]\s|\b(?:y|et|que)\s)(?:les|los|las)\s+$", re.IGNORECASE)
_INSIDE_A_PHRASE = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|this|these|those|no|any|some|each|every|another|both|all"
    r"|(?-i:That)|several|many|few|most|other|my|our|your|his|her|its|their|(?:the|an?)\s+[\w-]+)\s+$",
    re.IGNORECASE,
)
"""English: what one more article or numeral does not fit after; "that" inside a sentence mostly begins a clause."""

_BEFORE_ONE = re.compile(rf"\s(?:{'|'.join(STANDS_FOR_A_NOUN)})\b", re.IGNORECASE)
_OWN_ARTICLE = re.compile(r"(?:one|an?)\s")
_HYPHEN = re.compile(r"[-\u2010\u2011](?P<word>\w+)")
_BEFORE_A_NOUN = re.compile(
    r" (?!(?:and|or|is|are|was|were|has|have|on|in|to|for|as|at|by|of|must|should|can|will)\b)[a-z]"
)
_OF_OTHERS = ("born", "trained", "made", "built", "flagged", "registered", "educated", "qualified", "speaking")
_DONE = ("led", "run", "funded", "financed", "owned", "backed", "sponsored", "supported", "controlled", "brokered")
_CAN_OWN = (NameForm.STATE, NameForm.GROUP, NameForm.ORGANIZATION, NameForm.CAPITAL, NameForm.PLACE)
_FOLLOWING = re.compile(r" (?P<word>[a-z]+)(?![\w'’])")
_NO_OWNER_FIRST = re.compile(r"\b(?:and|nor|or|did|does|do|let|make|can|could|must|should|will|would)\s(?:the\s)?$")
_NO_NOUN = re.compile(
    r"\w+(?:ed|ly)|and|or|nor|but|if|so|as|at|by|for|from|in|into|of|on|onto|out|over|since|than|then|to|under|until|up"
    r"|via|with|within|without|after|before|between|during|against|about|across|toward|towards|through|while|when|where"
    r"|who|whom|whose|which|that|because|not|no|now|never|also|always|often|again|already|still|even|only|too|soon"
    r"|today|yesterday|tomorrow|here|there|alone|itself|alike|both|last|this|these|the|a|an|its|their|one|each|every"
    r"|is|are|was|were|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|cannot"
    r"|spoke|said|told|led|built|set|cut|put|took|gave|won|made|sent|ran|began|saw|knew|went|came|got|left|lost|met"
    r"|paid|let|kept|held|found|fell|grew|rose|bore|drew|chose|brought|bought|thought|taught|sought|fought|felt|lent"
    r"|spent|stood|understood|wrote|broke|withdrew|became|hit|hurt|shut|split|spread|read|quit|heard|forgot"
)
"""English: what follows a name and is neither a noun nor the adjective of one."""

_ENUMERATED = re.compile(r",\s(?!and\s)|\sand\s")
_BEFORE_HYPHEN = (NameForm.STATE, NameForm.ADJECTIVE, NameForm.GROUP)
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")


def offers(names: LanguageNames, found: NameFound, text: str) -> tuple[str, ...]:
    """Words in the language of the text that may replace the name, the best first; none if none are known.

    `text` is the text in which the name was found.
    """
    language = found.language or "en"
    if words := names.table("offers", language).get(found.text.casefold()):
        return tuple(words)
    if found.form.form is NameForm.OWN and (own := names.table("own_words", language)):
        first, _, rest = found.text.partition(" ")
        if first.lower() in own:
            its = f"{own[first.lower()]} {rest}".strip()
            return (its, *names.table("offers", language)["own"])
    table = names.table("offers", language)
    if language not in LATIN:
        return tuple(table["state"])
    if language == "en" and found.form.form in _BEFORE_HYPHEN and (hyphen := _HYPHEN.match(text, found.end)):
        return tuple(table[_before_hyphen(found, hyphen["word"].casefold())])
    if language == "en" and found.form.form is NameForm.PAIR and (joined := _ENUMERATED.findall(found.text)):
        return tuple(table["pair_joined" if len(joined) == 1 else "several_joined"])
    if language == "en" and found.form.form is NameForm.PAIR and not _BEFORE_A_NOUN.match(text, found.end):
        return tuple(table["pair_as_noun"])
    if language == "en" and found.text.endswith(("'", "’")):
        return tuple(f"{one}{found.text[-1]}s" for one in (*table["state"][1:], table["state"][0]))
    for key in (*_as_said(found, text), found.form.key, found.form.form.value):
        if key in table:
            fitting = _that_can_own(_without_second_article(table[key], found, text), found, text)
            ordered = _best_first(fitting, found, text) if key == "state" else tuple(fitting)
            return _with_owners(ordered, found, text)
    return ()


def _before_hyphen(found: NameFound, word: str) -> str:
    """The key of what is said before a hyphen in English: "foreign-born", "State-led", "country-wide"."""
    if found.form.form is NameForm.GROUP:
        return "group_before_hyphen"
    return "hyphen_of_others" if word in _OF_OTHERS else "hyphen_done" if word in _DONE else "before_hyphen"


def _as_said(found: NameFound, text: str) -> tuple[str, ...]:
    """The key of the offers for what is said with a preposition ("au Kenya", "à Nairobi") or of several ("Les …")."""
    form = found.form.form
    if found.language == "fr" and _AT.search(text, 0, found.start):
        return (f"{form.value}_at",)
    if form is NameForm.STATE and _ACTING_AS_SEVERAL.search(text, 0, found.start):
        return ("state_plural",)
    return ()


def _without_second_article(words: list[str], found: NameFound, text: str) -> list[str]:
    """Words of an adjective that fit after a numeral or another adjective, and before "one": "a national one"."""
    is_inside = _INSIDE_A_PHRASE.search(text, 0, found.start) is not None or _BEFORE_ONE.match(text, found.end)
    if found.language != "en" or found.form.form is not NameForm.ADJECTIVE or not is_inside:
        return words
    return [one for one in words if not _OWN_ARTICLE.match(one)]


def _that_can_own(words: list[str], found: NameFound, text: str) -> list[str]:
    """English, before a possessive: words whose last one owns; all of them if none does ("a group of States's")."""
    if found.language != "en" or not _POSSESSIVE.match(text, found.end):
        return words
    return [one for one in words if " of " not in one] or words


def _with_owners(words: tuple[str, ...], found: NameFound, text: str) -> tuple[str, ...]:
    """English, before a noun ("UAE camps"): words that own it too, and first of all where no verb can stand.

    A verb behind one name ends in s or is past, but for those that are listed; behind several it may be any.
    """
    following = _FOLLOWING.match(text, found.end)
    if found.language != "en" or found.form.form not in _CAN_OWN or following is None:
        return words
    word = following["word"]
    if _NO_NOUN.fullmatch(word):
        return words
    owners = [f"{one}'s" for one in words if " of " not in one and one != "one delegation"]
    may_be_verb = word.endswith("s") or _NO_OWNER_FIRST.search(text, 0, found.start) is not None
    is_in = any(one["en"].search(text, 0, found.start) for one in (_AFTER_PREPOSITION, _JOINED_AFTER_PREPOSITION))
    return (*words, owners[0]) if may_be_verb or is_in else (*owners, *words)


def _best_first(words: list[str], found: NameFound, text: str) -> tuple[str, ...]:
    """A State that acts is a delegation; one of which or in which something is said is a country."""
    patterns = (_AFTER_PREPOSITION, _JOINED_AFTER_PREPOSITION)
    is_acting = not any(one[found.language or "en"].search(text, 0, found.start) for one in patterns)
    if not is_acting or _POSSESSIVE.match(text, found.end):
        return (*words[1:], words[0])
    return tuple(words)
