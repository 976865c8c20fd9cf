"""Signs in a typed text: what is no word of its sentence, what parts it, what its tail is, what cannot be said."""

import re
from dataclasses import dataclass
from itertools import pairwise

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.lexicon import Lexicon

_STATEMENT_ENDS = re.compile(r"\s*;+\s*|(?<=[?!])\s+(?![!?])")
_NUMBERED = re.compile(r"(?:^|[\s,;]+)\(?(?:\d{1,2}|[a-h]|i{1,3})\)\s*(?=\w)")
_SEPARATOR = re.compile(r"\s+[-–—]+\s+|\s*:\s+")
_SEPARATOR_BEHIND = re.compile(r" ?:(?: -+)? | -+ ")
_OPENING_MARKS = " \t\n-–—•*.,:;"
_AT_THE_ENDS = " \t\n-–—•*:,;"
_COLON_SIGNS = re.compile(r"[=≠≈<>→←+…|\\_]|\.\.|-+>|[^\W\d]\s?/\s?[^\W\d]|\w\s/\s\w")
_STOP = re.compile(r"(?<![^\W\d_])([^\W\d_]{4,})[\"”»)]?[.!]\s+(\S)")
_WHOLE_WORD = re.compile(r"([aeoésy]|nt|rd|ed|ng|er|ir|on|al|ar|ón|en|ent)$", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)|\[[^][]*\]")
_SIGNS = r"<>=≠≈≤≥+/&%$€§@_()\[\]…→|\\*#~"
_UNSPEAKABLE = re.compile(
    f"[{_SIGNS}]"
    r"|(?<!\w)\w+(?:\.\w+)+|(?<![^\W\d_])[^\W\d_]{2,}\.(?=\s)|[A-ZÀ-Ý]{2,}\w*|(?<!\w)['’]\d{2}(?![\w'’])"
)
_MAY_BE_UNSPEAKABLE = re.compile(rf"[{_SIGNS}.A-ZÀ-Ý'’]")
_CAPITALS = re.compile(r"\b[A-ZÀ-Ý]{2,}\b")
_SMALL_WORD = re.compile(r"(?<![^\W_])(?<![-'.])[^\W\d_A-Z]+(?![^\W_])(?![-'])")
_NO_VOWEL = r"^[^aeiouyàâäéèêëîïôöûüœæáíóúü]+$"
_SHORTENED = {
    Language.ENGLISH: re.compile(r"^[nruwy]$"),
    Language.FRENCH: re.compile(_NO_VOWEL + r"|[vjw]$|[bcdfgptv][lr]$"),
    Language.SPANISH: re.compile(_NO_VOWEL + r"|[bcfghkmpqtvwx]$|[^aeiouáéíóúü]{2}$|m(?:te|tos?)$"),
}
_QUOTATION = re.compile(r'^(?:"([^"]*)"|“([^”]*)”|«\s*([^»]*?)\s*»|‘(.*)’)')


@dataclass(frozen=True, slots=True)
class Parts:
    """A statement by its signs. `is_plain`: no sign in it asks for the colon form."""

    main: str
    tail: str = ""
    is_plain: bool = True


def without_opener(text: str, what: PointKind, lexicon: Lexicon) -> str:
    """A text without a beginning that the sentence of its kind says by itself: "e.g." of an example.

    So are "Mr Chair, I would like to stress that", and the numbers of what is told one by one: "1) x 2) y" is "x; y".
    The text as it is, if nothing would be left of it or if it is a question.
    """
    text = _without_saying(_without_numbers(text), lexicon)
    told = lexicon.kinds.get(what)
    if told is None or text.rstrip().endswith("?"):
        return text
    whole = text.lstrip(_OPENING_MARKS)
    folded = whole.casefold()
    for opener in told.said_by_itself:
        rest = whole[len(opener) :]
        is_word = not opener[-1].isalnum() or not rest[:1].isalnum()
        if folded.startswith(opener) and is_word and rest.strip(_OPENING_MARKS) and not _says_who(rest, what, lexicon):
            return rest.lstrip(_OPENING_MARKS)
    return text


def _says_who(rest: str, what: PointKind, lexicon: Lexicon) -> bool:
    """Whether behind "offer of" a name and what it is to do stand: who offers, and not what."""
    words = rest.split()
    is_name = what is PointKind.OFFER and bool(words) and words[0][:1].isupper()
    pairs = pairwise(words)
    found = re.search(r"\b(?:d['’])([^\W\d_]+)", rest)
    verbs = [verb for mark, verb in pairs if mark in ("to", "de", "a", "à")] + ([found[1]] if found else [])
    shapes = lexicon.shapes
    endings = shapes.infinitive_endings
    return is_name and any(one in shapes.infinitives or (bool(endings) and one.endswith(endings)) for one in verbs)


def _without_numbers(text: str) -> str:
    told = [part.strip(" ,;") for part in _NUMBERED.split(text)[1:]] if _NUMBERED.match(text) else []
    return "; ".join(told) if all(told) and told else text


def _without_saying(text: str, lexicon: Lexicon) -> str:
    """A pasted text without what its speaker begins with, if that does no more than to say what follows "that"."""
    own, that = lexicon.remarks.written.own_words, lexicon.shapes.that
    if address := own.address.match(text):
        text = text[address.end() :]
    found = own.said.match(text.replace("’", "'"))
    if found is None or own.forms_of(found["verb"]).partition(" ")[0] not in own.plain:
        return text
    behind = re.match(rf"(?:{that}\s+|{that[:-1]}')(?=\S)", found["rest"])
    return text[found.start("rest") + behind.end() :] if behind else text


def statements(text: str) -> list[str]:
    """The statements that ";" and the end of a question part, without stops at their ends; at least one."""
    found = [stripped(part) for part in _STATEMENT_ENDS.split(text)]
    return [part for part in found if part] or [text.strip()]


def stripped(text: str) -> str:
    """A text without bullets, commas and stops at its ends; a question mark and an abbreviation's brackets stay."""
    return text.lstrip("¡" + _AT_THE_ENDS).rstrip(".! " + _AT_THE_ENDS) or text.strip()


def parts(statement: str) -> Parts:
    """A statement parted at its one " - " or ":"; a pair of spaced dashes becomes commas.

    Other signs between words, more separators and a second sentence ask for the colon form.
    """
    if _COLON_SIGNS.search(statement) or has_sentences(statement):
        return Parts(statement, is_plain=False)
    found = list(_SEPARATOR.finditer(statement))
    if not found:
        return Parts(statement)
    if len(found) == 2 and not any(":" in separator[0] for separator in found):
        return Parts(_SEPARATOR.sub(", ", statement))
    if len(found) > 1:
        return Parts(statement, is_plain=False)
    return Parts(statement[: found[0].start()], statement[found[0].end() :])


def behind_a_colon(statement: str) -> str:
    """A statement with commas for what parts it: no second colon stands behind that of its sentence."""
    return _SEPARATOR_BEHIND.sub(", ", statement)


def has_sentences(text: str) -> bool:
    """Whether a stop inside a text ends a sentence, by the word before it: most abbreviations end in a consonant."""
    if "." not in text and "!" not in text:
        return False
    return any(
        _WHOLE_WORD.search(match[1]) or (match[2].isupper() and len(match[1]) > 4) for match in _STOP.finditer(text)
    )


def sentences(text: str) -> list[str]:
    """The parts of a text that stops inside it end, by the word before each."""
    found, begin = list[str](), 0
    for match in _STOP.finditer(text):
        if has_sentences(match[0]):
            found.append(stripped(text[begin : match.end(1)]))
            begin = match.start(2)
    return [*found, stripped(text[begin:])]


def without_brackets(text: str) -> str:
    """A text with spaces for what stands in brackets, as long as before."""
    return _BRACKETS.sub(lambda match: " " * len(match[0]), text) if "(" in text or "[" in text else text


def quoted(text: str) -> tuple[str, str]:
    """What stands in quotation marks at the beginning of a text, and the rest; ("", text) if nothing does."""
    match = _QUOTATION.match(text)
    return (next(group for group in match.groups() if group is not None), text[match.end() :]) if match else ("", text)


def calmed(text: str, lexicon: Lexicon) -> str:
    """A text whose common words in capitals ("NOT") are in small letters; acronyms stay."""
    shapes, signs = lexicon.shapes, lexicon.signs

    def calm(match: re.Match[str]) -> str:
        small = match[0].lower()
        is_common = small in signs.own_words or small in shapes.infinitives or small in shapes.finite
        return small if is_common and match[0] not in signs.acronyms else match[0]

    return _CAPITALS.sub(calm, text)


def unspeakable(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The signs, words with a stop inside and unknown acronyms of a text, each once, in their order."""
    if not _MAY_BE_UNSPEAKABLE.search(text):
        return ()
    found = dict.fromkeys(_UNSPEAKABLE.findall(text.rstrip(" .")))
    return tuple(
        word
        for word in found
        if word not in lexicon.signs.acronyms
        and not re.fullmatch(r"\d+(?:\.\d+)+", word)
        and not (word[-1] == "." and _WHOLE_WORD.search(word[:-1]))
    )


def has_shortened_word(text: str, lexicon: Lexicon) -> bool:
    """Whether a word was cut short: one letter, no vowel, or an end that no word has ("educ", "reconocimto")."""
    ends = _SHORTENED.get(lexicon.language)
    if ends is None:
        return False
    known = (lexicon.signs.loans, lexicon.signs.own_words, lexicon.articles.determiners, lexicon.shapes.prepositions)
    words = (match[0] for match in _SMALL_WORD.finditer(text.replace("’", "'")))
    return any(ends.search(word) and not any(word in some for some in known) for word in words)
