"""Numbers in a sentence: long ones, several, dates, and a figure together with a year, which may identify a State."""

import re
from collections.abc import Iterator, Sequence

from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.finding import Finding, FindingCode, offered
from chairconsole.report.checks.parted import parted_between
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
    if years and others:
        yield sentence.finding(FindingCode.FIGURE_WITH_YEAR, offered(*_less_exact(text, years, others, checked)))
    elif len(years) + len(others) > 1:
        places = sorted([*years, *(match.span() for match in others)])
        found = text[places[0][0] : places[-1][1]]
        cure = offered(*parted_between(text, places, checked.lexicon))
        yield sentence.whole(FindingCode.TWO_NUMBERS, cure, found)
    for match in others:
        if _is_long(match[0]):
            offers = [offer for offer in (_rounded(text, match, checked),) if offer]
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
    ratio = rf"(?<!\d[ .,'\u00a0\u202f])\d{{1,3}}\s+(?:{ratios})\s+(?=\d)(?!{_YEAR.pattern})"
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


def _less_exact(text: str, years: _Spans, numbers: Sequence[re.Match[str]], checked: Checked) -> Iterator[str]:
    """The sentence without its years, and with its figures rounded."""
    words = "|".join(map(re.escape, sorted(checked.lexicon.checks.year_words, key=len, reverse=True)))
    without = text
    to = "|".join(map(re.escape, checked.lexicon.checks.ratios))
    for start, end in reversed(_as_periods(text, years, to)):
        before = re.sub(rf"(?:,?\s*\b(?:{words}))*\s*\(?$", "", without[:start], flags=re.IGNORECASE)
        after = without[end:].lstrip(")")
        if not before:
            after = after.lstrip(" ,")
            after = after[:1].upper() + after[1:]
        without = before + after
    yield without
    rounded = text
    for match in reversed(numbers):
        if offer := _rounded(text, match, checked):
            rounded = rounded[: match.start()] + offer + rounded[match.end() :]
    if rounded != text:
        yield rounded


def _as_periods(text: str, years: _Spans, to: str) -> list[tuple[int, int]]:
    """The years, two that are the ends of a period as one: "2008 to 2013", "2008-2013"."""
    periods: list[tuple[int, int]] = []
    for start, end in years:
        between = text[periods[-1][1] : start] if periods else ""
        if periods and re.fullmatch(rf"\s?[-–]\s?|\s(?:{to})\s", between, re.IGNORECASE):
            periods[-1] = periods[-1][0], end
        else:
            periods.append((start, end))
    return periods


def _rounded(text: str, match: re.Match[str], checked: Checked) -> str:
    """A number rounded to two figures, one below a thousand, as "about 25,000"; empty if it is round or no whole."""
    plain = re.sub(r"[ .,'\u00a0\u202f](?=\d{3}(?!\d))", "", match[0])
    if not plain.isdigit() or len(plain) < 2:
        return ""
    number = int(plain)
    kept = 2 if number >= 1000 else 1
    step = 10 ** max(len(plain) - kept, 0)
    near = (number + step // 2) // step * step
    if near == number:
        return ""
    separator = next((sign for sign in match[0] if not sign.isdigit()), checked.lexicon.checks.thousands)
    said = f"{near:,}".replace(",", separator) if near >= 10_000 else str(near)
    before = text[: match.start()].rstrip().casefold()
    is_told = any(before.endswith(word) for word in checked.lexicon.checks.about_words)
    return said if is_told else f"{checked.lexicon.checks.about} {said}"
