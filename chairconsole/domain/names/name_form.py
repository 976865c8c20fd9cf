"""What a name is in its sentence: a noun or an adjective, of one or of several."""

import re
from typing import NamedTuple

from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_place import Place

WITHOUT_PLURAL = ("s", "sh", "ch", "x", "z", "ese", "men")
"""English demonyms that end so are the same for several people: "the Swiss"."""

STANDS_FOR_A_NOUN = ("one", "ones")
"""English: an adjective before them is none of people: "an Irish one"."""

_DETERMINERS = frozenset(
    (
        *("el", "la", "los", "las", "un", "una", "unos", "unas", "al", "del", "dos", "tres", "cuatro"),
        *("varios", "varias", "algunos", "algunas", "muchos", "muchas", "otro", "otra", "otros", "otras"),
        *("ese", "esa", "esos", "esas", "este", "esta", "estos", "estas", "cada"),
    )
)


class Form(NamedTuple):
    """What a name is, and its number and gender where they matter."""

    form: NameForm
    is_plural: bool = False
    is_feminine: bool = False
    is_of_any_gender: bool = False

    @property
    def key(self) -> str:
        """What its offers are listed by, the most exact first: "adjective_fp"."""
        if self.form is NameForm.ADJECTIVE:
            gender = "any" if self.is_of_any_gender else "f" if self.is_feminine else "m"
            return f"adjective_{gender}" + ("p" if self.is_plural else "")
        if self.form is NameForm.PEOPLE:
            return ("people" if self.is_plural else "person") + ("_f" if self.is_feminine else "")
        return "named" if self.form is NameForm.PERSON else self.form.value


_FRENCH_DETERMINERS = frozenset(
    (
        *("le", "la", "les", "l", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "chaque"),
        *("deux", "trois", "quatre", "plusieurs", "quelques", "certains", "certaines", "autre", "autres"),
    )
)
_FEMININE = frozenset(("une", "la", "cette", "certaines", "una", "las", "unas", "esa", "esas", "esta", "estas", "otra"))
"""Determiners that tell the gender of a noun whose form does not."""

_OF_SEVERAL = frozenset(("les", "des", "aux", "ces", "los", "las", "unos", "unas"))
"""French and Spanish determiners of several: "les Berlinois"."""

_OTHER_ADJECTIVES = re.compile(r"(?:,(?:\s[A-Z]\w+)+)+,?\sand(?:\s[A-Z]\w+)+\s[a-z]")
_ENGLISH_DETERMINERS = frozenset(("the", "a", "an", "one", "another", "this", "that", "each", "every"))
"""What a demonym has before it where it is a noun."""

A_STATE = Form(NameForm.STATE)


def form_of(place: Place) -> Form:
    """What the label of a place is where it stands: a demonym is an adjective or the people themselves."""
    label = place.label
    if label is None:
        return Form(NameForm.STATE)
    form = Form(label.form, label.is_plural, label.is_feminine, label.is_of_any_gender)
    if place.language == "fr" and form.form is NameForm.STATE and place.before(1) in {"un", "une"}:
        return Form(NameForm.PEOPLE, is_feminine=place.before(1) == "une")
    if label.form is not NameForm.ADJECTIVE or not _is_noun(place):
        return form
    is_plural = label.is_plural
    if place.language == "en":
        is_plural = place.before(1) == "the" and label.text.casefold().endswith(WITHOUT_PLURAL)
    is_plural = is_plural or place.before(1) in _OF_SEVERAL
    is_told = label.is_of_any_gender and place.before(1) in _FEMININE
    return Form(NameForm.PEOPLE, is_plural, label.is_feminine or is_told)


def _is_noun(place: Place) -> bool:
    following = place.after(1)
    if place.language == "fr":
        return place.is_capital or place.before(1) in _FRENCH_DETERMINERS
    if place.language == "es":
        return place.before(1) in _DETERMINERS
    if place.language == "en":
        if not following:
            return True
        if following in STANDS_FOR_A_NOUN:
            return False
        next_word = place.sentence.words[place.last + 1]
        if _is_enumerated(place):
            return False
        goes_on = not place.sentence.text[place.end : next_word.start].strip("-\u2011 ")
        is_verb_or_glue = place.is_one_of(following, "function") or place.is_one_of(following, "speech")
        # "Kenyan and Swiss delegates": what follows the enumeration tells.
        # "The Swiss agreed on it": a verb follows, and what belongs to a verb.
        acts = following.endswith("ed") and (not place.after(2) or place.is_one_of(place.after(2), "function"))
        is_verb_or_glue = is_verb_or_glue or (acts and place.before(1) == "the" and place.after(2) not in {"and", "or"})
        return not goes_on or (is_verb_or_glue and following not in {"and", "or"})
    return False


def _is_enumerated(place: Place) -> bool:
    """English: whether it is one of several adjectives of a noun: "Kenyan, Ugandan and Swiss delegates"."""
    return (
        place.label is not None
        and not place.label.is_plural
        and place.before(1) not in _ENGLISH_DETERMINERS
        and any(one.form is NameForm.ADJECTIVE for one in place.names.starting_with("en", place.after(1)))
        and _OTHER_ADJECTIVES.match(place.sentence.text, place.end) is not None
    )
