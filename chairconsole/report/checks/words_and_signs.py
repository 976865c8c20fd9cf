"""What in a sentence cannot be spoken as it is written: signs, abbreviations, acronyms, symbols, dates, numbers."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.cures.parted import with_capital
from chairconsole.report.checks.cures.spelled_out import (
    said_for_symbol,
    sentences_apart,
    spelled_out,
    whole_words,
    written_out,
)
from chairconsole.report.checks.finding import BY_HAND, Cure, Finding, FindingCode, offered
from chairconsole.report.checks.numbers import dates_in, numbers_in
from chairconsole.report.remarks.glossary import Entry
from chairconsole.report.remarks.glue import joined

_SYMBOL = re.compile(r"(?<![\w/])(?=[A-Z]{1,6}/)(?=\S*\d)[A-Z]{1,6}(?:/[A-Z0-9][\w.]*)+")
_SMALL_SYMBOL = re.compile(
    r"(?<![\w/])(?:a|e|s|cmw|cat|ccpr|cedaw|crc)(?:/(?:[a-z]+|[a-z]{1,3}\.\d))*(?:/\d+)+(?![\w/])"
)
_SMALL_CODE = re.compile(r"(?<![\w.-])[a-z]{1,8}\d{0,3}(?![\w’'])")
"""What may be an acronym or the number of a convention, typed in small letters: "ilo", "c189"."""

_BRACKETS = re.compile(r"\s?(?:\(([^()]*)\)|\[([^][]*)\])")
_SIGNS = re.compile(r"\.\.\.|[<>=≠≈≤≥+±×/&%‰$€£§@_()\[\]{}…→←|\\*#~^]|(?<=\d)(?:°|x(?=\d))")
_INNER_STOP = re.compile(r"(?<!\w)(?!\d)\w+(?:\.\w+)+\.?|(?<![^\W\d_])[^\W\d_]{2,}\.(?=\s+[a-zà-öø-ÿ])")
_CAPITALS = re.compile(r"(?<![\w-])[A-ZÀ-Ý]{2,}[a-z]?(?![\w])")
_CUT_SHORT = re.compile(r"(?<![\w’'&.-])(?<!\d )[b-df-hj-np-tv-xzç]{2,}(?![\w’'-])")
"""A small word without a vowel, but for a unit behind its number: "bc", "pls"."""

_CONTRACTION = re.compile(r"\b(?:let[’']s|\w+n[’']t|(?:he|i|it|she|that|there|they|we|who|you)[’']d)\b", re.IGNORECASE)

_QUOTED = re.compile(r"“[^”]*”")
_SHORT_YEAR = re.compile(r"(?<!\w)['’](\d\d)(?!\w)")
_FIRST_OF_1900 = 50  # "'98" is 1998
_NUMBERED_PARTS = re.compile(r"\d+/\d+")
_ALWAYS = "24/7"
_ARTICLES = frozenset(("el", "la", "le", "the"))
_WORDS_TOO = frozenset(("aids", "usa", "who"))
_LETTERS = 6
"""A word in capitals of so many letters is no acronym."""


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    code: FindingCode
    cure: Cure


def words_and_signs(checked: Checked) -> Iterator[Finding]:
    """All that cannot be spoken, sentence by sentence; of what overlaps, the longest."""
    if not checked.is_read_out:
        return
    for sentence in checked.sentences:
        taken: list[_Span] = []
        for span in _candidates(sentence, checked):
            if all(span.end <= other.start or other.end <= span.start for other in taken):
                taken.append(span)
        yield from (sentence.finding(span.code, span.cure, span.start, span.end) for span in taken)
        yield from numbers_in(sentence, checked, [(span.start, span.end) for span in taken])


def _candidates(sentence: Sentence, checked: Checked) -> Iterator[_Span]:
    text = sentence.text
    quoted = {match.span() for match in _NUMBERED_PARTS.finditer(text) if _is_said(text, match, checked)}
    said = checked.glossary.places(text)
    yield from (_of_glossary(sentence, checked, *one) for one in said if _SYMBOL.fullmatch(text, one[0], one[1]))
    yield from (_symbol(text, match, checked) for match in _SYMBOL.finditer(text))
    yield from (_symbol(text, match, checked) for match in _SMALL_SYMBOL.finditer(text))
    for start, end, offers in dates_in(text, checked.lexicon):
        if (start, end) not in quoted:
            yield _Span(start, end, FindingCode.DATE, offered(*offers))
    yield from (_of_glossary(sentence, checked, *one) for one in said)
    yield from _in_brackets(text, checked)
    yield from _in_small_letters(text, checked)
    for match in _INNER_STOP.finditer(text):
        whole = (*whole_words(match[0], checked), *sentences_apart(match[0], checked))
        yield _Span(*match.span(), FindingCode.INNER_STOP, offered(*whole))
    yield from (_Span(*match.span(), FindingCode.ABBREVIATION, BY_HAND) for match in _CUT_SHORT.finditer(text))
    if checked.lexicon.glossary.written_out:  # what is left of contractions; a quotation may have them
        own = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
        for match in _CONTRACTION.finditer(own):
            cure = offered(*written_out(match[0], text[: match.start()], checked.lexicon))
            yield _Span(*match.span(), FindingCode.ABBREVIATION, cure)
    for match in _SHORT_YEAR.finditer(text):
        century = 19 if int(match[1]) >= _FIRST_OF_1900 else 20
        yield _Span(*match.span(), FindingCode.SIGN, offered(f"{century}{match[1]}"))
    for match in _SIGNS.finditer(text):
        if not any(start <= match.start() < end for start, end in quoted):
            yield _sign(text, match, checked)
    yield from _in_capitals(text, checked)


def _is_said(text: str, match: re.Match[str], checked: Checked) -> bool:
    """Whether it is read as it is: "24/7", and a number of which a word makes a name, as in "resolution 71/280"."""
    before = text[: match.start()].rstrip().rpartition(" ")[2].casefold()
    return match[0] == _ALWAYS or before in checked.lexicon.checks.numbered


def _of_glossary(sentence: Sentence, checked: Checked, start: int, end: int, entry: Entry, said: str) -> _Span:
    text, asks = sentence.text, entry.asks
    typed = text[start:end]
    if _SYMBOL.fullmatch(typed):
        return _Span(start, end, FindingCode.SYMBOL, offered(said.strip()))
    if typed.endswith(".") and end == len(text) and not _goes_on(sentence, typed, checked):
        said += "."
    has_letters = any(map(str.isalpha, typed))
    is_acronym = bool(_CAPITALS.fullmatch(typed))
    code = FindingCode.ABBREVIATION if has_letters else FindingCode.SIGN
    if asks:
        code = FindingCode.AMBIGUOUS
    elif is_acronym:
        code = FindingCode.ACRONYM
    others = checked.lexicon.glossary.else_asked.get(entry.typed, ()) if asks else ()
    return _Span(start, end, code, offered(said, *others))


def _goes_on(sentence: Sentence, abbreviation: str, checked: Checked) -> bool:
    """Whether the stop of an abbreviation is none of its sentence: the next word only looks like another's first."""
    after = sentence.piece.text[sentence.start + len(sentence.text) :].lstrip()
    return bool(after) and (after[0].isdigit() or abbreviation.casefold() in checked.lexicon.glossary.leading)


def _in_small_letters(text: str, checked: Checked) -> Iterator[_Span]:
    """Acronyms and numbers of conventions in small letters, if those of the same capitals are known and no word is."""
    known = {typed.casefold(): typed for typed in checked.lexicon.signs.acronyms if typed.isupper()}
    known |= {one.typed.casefold(): one.typed for one in checked.glossary.entries if one.typed.isalnum()}
    for match in _SMALL_CODE.finditer(text):
        typed = known.get(match[0], "")
        is_code = typed[:1].isupper() and (len(typed) > 2 and match[0] not in _WORDS_TOO)
        if is_code and match[0] not in checked.lexicon.known:
            said = checked.glossary.said(typed)
            yield _instead(text, match, [_without_second_article(text[: match.start()], said)], checked)


def _symbol(text: str, match: re.Match[str], checked: Checked) -> _Span:
    """The symbol of a document, with the word before it where that may change: "de" before "la"."""
    said = said_for_symbol(match[0].upper(), text[: match.start()], checked.lexicon)
    return replace(_instead(text, match, said, checked), code=FindingCode.SYMBOL)


def _without_second_article(before: str, said: str) -> str:
    """What is said for a code, without its article where one was typed before it."""
    article, _, rest = said.partition(" ")
    is_second = before.split()[-1:] == [article] and article in _ARTICLES
    return rest if is_second else said


def _instead(text: str, match: re.Match[str], words: Iterable[str], checked: Checked) -> _Span:
    start, language = match.start(), checked.lexicon.language
    left = re.search(r"(?<!\S)\S+\s$", text[:start])
    begins = left.start() if left else start
    offers = []
    for said in words:
        one = joined(text[begins:start], said, language)
        offers.append(with_capital(one) if begins == 0 else one)
    if all(one.startswith(text[begins:start]) for one in offers):
        offers, begins = [one.removeprefix(text[begins:start]) for one in offers], start
    return _Span(begins, match.end(), FindingCode.ACRONYM, offered(*offers))


def _in_brackets(text: str, checked: Checked) -> Iterator[_Span]:
    """Brackets with what they hold: between commas, or left out.

    Only left out, if what they hold could not be said there: signs, codes, or one more number.
    """
    for match in _BRACKETS.finditer(text):
        inside = (match[1] or match[2] or "").strip()
        outside = text[: match.start()] + text[match.end() :]
        is_one_more = any(map(str.isdigit, inside)) and any(map(str.isdigit, outside))
        is_cut = bool(_SIGNS.search(inside)) or any(_in_small_letters(inside, checked))
        if is_one_more or is_cut or not any(map(str.isalpha, inside)):
            inside = ""
        closing = "" if text[match.end() :][:1] in {".", ",", ";", ":", "?", "!", ""} else ","
        between = f", {inside}{closing}" if inside else ""
        yield _Span(*match.span(), FindingCode.SIGN, offered(*([between, ""] if inside else [""])))


def _sign(text: str, match: re.Match[str], checked: Checked) -> _Span:
    start, end = match.span()
    words = checked.lexicon.checks.signs.get("×" if match[0] == "x" else match[0])
    if match[0] in ("…", "..."):
        rest = text[end:].strip(" .”»’")
        offers = ("",) if rest or text[end : end + 1] == "." else (".",)
        return _Span(start, end, FindingCode.SIGN, offered(*offers))
    if match[0] in ("_", "|", "\\", "*", "#", "^"):
        is_inside = text[:start][-1:].isalnum() and text[end:][:1].isalnum()
        return _Span(start, end, FindingCode.SIGN, offered(" " if is_inside else ""))
    before = " " if start and not text[start - 1].isspace() else ""
    after = " " if text[end:][:1].isalnum() else ""
    return _Span(start, end, FindingCode.SIGN, offered(*(f"{before}{word}{after}" for word in words or ())))


def _in_capitals(text: str, checked: Checked) -> Iterator[_Span]:
    """Words in capitals: emphasis becomes small, an acronym that is not known is asked about."""
    lexicon = checked.lexicon
    known = lexicon.signs.acronyms
    runs: list[list[re.Match[str]]] = []
    for match in _CAPITALS.finditer(text):
        if runs and text[runs[-1][-1].end() : match.start()].strip() == "":
            runs[-1].append(match)
        else:
            runs.append([match])
    for run in runs:
        unknown = [match for match in run if match[0] not in known and not _is_roman(match[0])]
        is_emphasis = len(unknown) > 1 or any(_is_common(match[0], checked) for match in unknown)
        if unknown and is_emphasis:
            start, end = unknown[0].start(), unknown[-1].end()
            yield _Span(start, end, FindingCode.CAPITALS, offered(_small(text, start, end)))
        else:
            yield from (_acronym(match, checked) for match in unknown)


def _acronym(match: re.Match[str], checked: Checked) -> _Span:
    """An acronym with the words that it may stand for."""
    return _Span(*match.span(), FindingCode.ACRONYM, offered(*spelled_out(match[0], checked)))


def _is_common(word: str, checked: Checked) -> bool:
    """Whether a word in capitals is one of the language, or one that was typed in small letters in the meeting."""
    small = word.lower()
    return len(word) >= _LETTERS or small in checked.lexicon.known or small in checked.typed_words


def _is_roman(word: str) -> bool:
    return re.fullmatch(r"[IVX]+e?", word) is not None


def _small(text: str, start: int, end: int) -> str:
    small = text[start:end].lower()
    return small[:1].upper() + small[1:] if start == 0 else small
