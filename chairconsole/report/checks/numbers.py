"""Numbers in a sentence: long ones, several, dates, and a figure together with a year, which may identify a State."""

import re
from collections.abc import Iterator, Sequence

from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.cures.less_exact import as_periods, fewer_numbers, is_about, less_exact, rounded
from chairconsole.report.checks.cures.other_words import MOST_OTHERS
from chairconsole.report.checks.cures.parted import parted_between
from chairconsole.report.checks.finding import Finding, FindingCode, by_hand_at_least, offered
from chairconsole.report.remarks.lexicon import Lexicon

_NUMBER = re.compile(r"\d+(?:[ .,'\u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?")
_YEAR = re.compile(r"(?<![\d.,/])(?:1[89]\d\d|20[0-2]\d)(?![\d/]|[.,]\d)")
_DAY_AND_MONTH = re.compile(r"(?<![\w/.])(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d\d))?(?![\w/])")
_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?![\w-])")
_OF_PARTS = re.compile(r"(?<!\d)(?:\d{1,2}\s?[:h]\s?[0-5]\d|\d+/\d+)(?!\d)")
"""A time ("12:30", "20h30") and a number of a document ("27/2011") are one number each."""

_DIGITS = 4
_Spans = Sequence[tuple[int, int]]


def numbers_in(sentence: Sentence, checked: Checked, taken: _Spans) -> Iterator[Finding]:
    """What a listener could not follow, or could identify a State by. `taken` has been listed for something else."""
    if sentence.is_around:
        return
    text = sentence.text
    names = [*taken, *_names(text, checked)]
    years = [match.span() for match in _YEAR.finditer(text) if _is_free(match.span(), names)]
    others = [match for match in _NUMBER.finditer(text) if _is_free(match.span(), [*names, *years])]
    exact = [match for match in others if not is_about(text, match, checked.lexicon)]
    places = sorted([*years, *(match.span() for match in others)])
    is_about_a_year = len(others) == 1 and len(as_periods(text, years, checked.lexicon)) == 1 and not exact
    if years and exact:
        yield sentence.finding(FindingCode.FIGURE_WITH_YEAR, offered(*less_exact(text, years, others, checked.lexicon)))
    elif len(places) > 1 and not is_about_a_year:
        found = text[places[0][0] : places[-1][1]]
        fewer = [*parted_between(text, places, checked.lexicon), *fewer_numbers(text, places, checked.lexicon)]
        out = [""] if sentence.is_statement else []
        yield sentence.whole(FindingCode.TWO_NUMBERS, by_hand_at_least(*fewer[:MOST_OTHERS], *out), found)
    for match in others:
        if _is_long(match[0]):
            offers = [offer for offer in (rounded(text, match, checked.lexicon),) if offer]
            yield sentence.finding(FindingCode.LONG_NUMBER, offered(*offers), *match.span())


def dates_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, list[str]]]:
    """Dates in figures, with how they can be said: both ways where day and month could be either."""
    for match in _ISO.finditer(text):
        if offer := _date(int(match[3]), int(match[2]), match[1], lexicon):
            yield (*match.span(), [offer])
    for match in _DAY_AND_MONTH.finditer(text):
        if match[2] == "." and match[4] is None:
            continue
        one, other = int(match[1]), int(match[3])
        offers = [_date(one, other, match[4], lexicon), _date(other, one, match[4], lexicon)]
        if found := [offer for offer in dict.fromkeys(offers) if offer]:
            yield (*match.span(), found)


def _date(day: int, month: int, year: str | None, lexicon: Lexicon) -> str:
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return ""
    said = lexicon.checks.date.format(day=day, month=lexicon.checks.months[month - 1])
    if year is None:
        return said
    whole = year if len(year) == 4 else f"20{year}"
    return f"{said} de {whole}" if " de " in lexicon.checks.date else f"{said} {whole}"


def _names(text: str, checked: Checked) -> Iterator[tuple[int, int]]:
    """Numbers that count with another, or not at all.

    "12:30", "Convention 189", "Expert 1", "2030 Agenda", the day of "8 May", "24/7", the first of "1 in 7".
    """
    words = checked.lexicon.checks
    if not any(map(str.isdigit, text)):
        return
    yield from (match.span() for match in _OF_PARTS.finditer(text))
    conjunction = re.escape(checked.lexicon.sentences.conjunction)
    numbered = "|".join(map(re.escape, words.numbered))
    more = rf"(?:(?:,\s*|\s+{conjunction}\s+)\d+)*"
    for match in re.finditer(rf"\b(?:{numbered})s?\s+\d+(?:[/.]\d+)*{more}", text, re.IGNORECASE):
        yield match.span()
    months, ratios = ("|".join(map(re.escape, known)) for known in (words.months, words.ratios))
    day = rf"\d{{1,2}}(?=(?:er)?\s+(?:de )?(?:{months})\b)"
    ratio = rf"(?<!\d[ .,'\u00a0\u202f])\d{{1,3}}\s+(?:[^\W\d]+\s+)??(?:{ratios})\s+(?=\d)(?!{_YEAR.pattern})"
    for match in re.finditer(rf"\b(?:{day}|24/7|{ratio})", text, re.IGNORECASE):
        yield match.span()
    for word in words.numbered_after:
        for match in re.finditer(rf"\b\d+\s+{re.escape(word)}\b", text, re.IGNORECASE):
            yield match.span()


def _is_free(span: tuple[int, int], taken: _Spans) -> bool:
    return all(span[1] <= start or end <= span[0] for start, end in taken)


def _is_long(number: str) -> bool:
    """Whether a number has more than four figures to be said; round thousands are said in a word."""
    digits = re.sub(r"\D", "", number)
    while digits.endswith("000"):
        digits = digits[:-3]
    return len(digits) > _DIGITS
