"""A sentence with fewer numbers, or with less exact ones."""

import re
from collections.abc import Iterator, Sequence

from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.words import Words

_Spans = Sequence[tuple[int, int]]
_SAID_IN_WORDS = 10
"""Numbers up to this one are no burden to a listener if they stand in letters."""

_LINKING = frozenset(("de",))
_FEW = 4  # words, the number among them, that are left out behind a preposition
_MORE_OF_IT = re.compile(r"[.,/]?\w|-|\s?%|\s(?:mil|million|billion|milliard|thousand)", re.IGNORECASE)
_OPEN_ENDED = frozenset(("less", "menos", "moins", "more", "más", "plus", "than"))
"""Words that nothing is left of without their number."""


def less_exact(text: str, years: _Spans, numbers: Sequence[re.Match[str]], lexicon: Lexicon) -> Iterator[str]:
    """The sentence without its years, and with its figures rounded."""
    words = "|".join(map(re.escape, sorted(lexicon.checks.year_words, key=len, reverse=True)))
    periods = as_periods(text, years, lexicon)
    without, bare = text, 0
    for start, end in reversed(periods):
        before = re.sub(rf"(?:,?\s*\b(?:{words}))*\s*\(?$", "", without[:start], flags=re.IGNORECASE)
        bare += before == without[:start].rstrip() and not before.endswith(",")
        after = without[end:].lstrip(")")
        if not before:
            after = after.lstrip(" ,")
            after = after[:1].upper() + after[1:]
        elif after[:1] in (".", ",", ";"):
            before = before.rstrip(" ,")
        without = before + after
    if len(periods) == 1 or not bare:  # of "the campaigns 2014 then 2016" no words would be left
        yield without
    less = text
    for match in reversed(numbers):
        if offer := rounded(text, match, lexicon):
            less = less[: match.start()] + offer + less[match.end() :]
    if less != text:
        yield less


def as_periods(text: str, years: _Spans, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The years, two that are the ends of a period as one: "2008 to 2013", "2008-2013"."""
    to = "|".join(map(re.escape, lexicon.checks.ratios))
    periods: list[tuple[int, int]] = []
    for start, end in years:
        between = text[periods[-1][1] : start] if periods else ""
        if periods and re.fullmatch(rf"\s?[-–]\s?|\s(?:{to})\s", between, re.IGNORECASE):
            periods[-1] = periods[-1][0], end
        else:
            periods.append((start, end))
    return periods


def rounded(text: str, match: re.Match[str], lexicon: Lexicon) -> str:
    """A number rounded to two figures, a small one to one, as "about 25,000"; empty if it is round or no whole."""
    plain = re.sub(r"[ .,'\u00a0\u202f](?=\d{3}(?!\d))", "", match[0])
    if not plain.isdigit() or len(plain) < 2:
        return ""
    number = int(plain)
    is_of_more = _MORE_OF_IT.match(text[match.end() :]) is not None
    kept = 2 if number >= 1000 or (is_of_more and number >= 100) else 1
    step = 10 ** max(len(plain) - kept, 0)
    near = (number + step // 2) // step * step
    if near == number:
        return ""
    separator = next((sign for sign in match[0] if not sign.isdigit()), lexicon.checks.thousands)
    said = f"{near:,}".replace(",", separator) if near >= 10_000 else str(near)
    return said if _is_told_so(text, match, lexicon) else f"{lexicon.checks.about} {said}"


def is_about(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a number is a round one that is told as such: "about 400 billion"."""
    return _is_told_so(text, match, lexicon) and not rounded(text, match, lexicon)


def _is_told_so(text: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    words = "|".join(map(re.escape, {*lexicon.checks.about_words, lexicon.checks.about} - _LINKING))
    return re.search(rf"(?<!\w)(?:{words})\s*$", text[: match.start()], re.IGNORECASE) is not None


def fewer_numbers(text: str, places: _Spans, lexicon: Lexicon) -> Iterator[str]:
    """The sentence with small numbers in letters; and without what its last number stands in, if a sentence is left."""
    said = _in_letters(text, places, lexicon)
    if said != text and len(re.findall(r"\d+(?:[ .,]\d+)*", said)) < 2:
        yield said
    yield from _without_the_last(text, places, lexicon)


def _in_letters(text: str, places: _Spans, lexicon: Lexicon) -> str:
    """The text with small numbers in letters; one of something has a gender in French and Spanish, and stays."""
    numbers = lexicon.remarks.numbers
    least = 1 if lexicon.sentences.conjunction == "and" else 2
    for start, end in reversed(places):
        number = int(text[start:end]) if text[start:end].isdigit() else 0
        is_alone = _MORE_OF_IT.match(text[end:]) is None and text[start - 1 : start] in ("", " ", "(")
        if is_alone and least <= number <= min(_SAID_IN_WORDS, len(numbers)):
            text = text[:start] + numbers[number - 1] + text[end:]
    return text


def _without_the_last(text: str, places: _Spans, lexicon: Lexicon) -> Iterator[str]:
    """Without the addition that the last number stands in: behind a comma, or behind a preposition at the end."""
    (_, after_first), (last, _) = places[-2:]
    between = text[after_first:last]
    comma = between.rfind(", ")
    end = len(text.rstrip(".?! "))
    if comma >= 0:
        start = after_first + comma
        closing = text.find(", ", last)
        rest = text[closing:] if closing >= 0 else text[end:]
    else:
        openers = "|".join(map(re.escape, sorted(lexicon.shapes.prepositions, key=len, reverse=True)))
        found = list(re.finditer(rf"\s(?:{openers})\s", between))
        if not found or "," in text[last:end] or len(text[last:end].split()) > _FEW:
            return
        start, rest = after_first + found[-1].start(), text[end:]
        if text[:start].split()[-1] == lexicon.sentences.conjunction:
            return
    told = text[:start] + rest
    if told.count("(") != told.count(")") or text[:start].split()[-1].casefold() in _OPEN_ENDED:
        return
    has_verb = main_verb(Words.of(text[:start], lexicon), start=0) is not None
    is_addition = main_verb(Words.of(text[start:].lstrip(", "), lexicon), start=0) is None
    if has_verb and is_addition:
        yield told
