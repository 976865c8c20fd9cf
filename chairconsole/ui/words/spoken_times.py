"""Times of day and lengths as they are said aloud: "three o'clock", "a quarter past ten", "two minutes"."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.time_words import date_words

HOURS = 12
QUARTER, HALF, THREE_QUARTERS = 15, 30, 45

NUMBERS = (
    QT_TRANSLATE_NOOP("number", "zero"),
    QT_TRANSLATE_NOOP("number", "one"),
    QT_TRANSLATE_NOOP("number", "two"),
    QT_TRANSLATE_NOOP("number", "three"),
    QT_TRANSLATE_NOOP("number", "four"),
    QT_TRANSLATE_NOOP("number", "five"),
    QT_TRANSLATE_NOOP("number", "six"),
    QT_TRANSLATE_NOOP("number", "seven"),
    QT_TRANSLATE_NOOP("number", "eight"),
    QT_TRANSLATE_NOOP("number", "nine"),
    QT_TRANSLATE_NOOP("number", "ten"),
    QT_TRANSLATE_NOOP("number", "eleven"),
    QT_TRANSLATE_NOOP("number", "twelve"),
    QT_TRANSLATE_NOOP("number", "thirteen"),
    QT_TRANSLATE_NOOP("number", "fourteen"),
    QT_TRANSLATE_NOOP("number", "fifteen"),
    QT_TRANSLATE_NOOP("number", "sixteen"),
    QT_TRANSLATE_NOOP("number", "seventeen"),
    QT_TRANSLATE_NOOP("number", "eighteen"),
    QT_TRANSLATE_NOOP("number", "nineteen"),
    QT_TRANSLATE_NOOP("number", "twenty"),
)
"""What is said for a small number; a language in which the word depends on what is counted leaves the digits."""

TENS = {
    30: QT_TRANSLATE_NOOP("number", "thirty"),
    40: QT_TRANSLATE_NOOP("number", "forty"),
    45: QT_TRANSLATE_NOOP("number", "forty-five"),
    50: QT_TRANSLATE_NOOP("number", "fifty"),
    90: QT_TRANSLATE_NOOP("number", "ninety"),
}


def spoken_time(minutes: int) -> str:
    """A time of day, in minutes after midnight: "three o'clock", "half past twelve", "ten to one", "12:53"."""
    translate = QCoreApplication.translate
    hour, past = divmod(minutes, 60)
    here, following = _number((hour - 1) % HOURS + 1), _number(hour % HOURS + 1)
    if past == 0:
        return fill(translate("spoken", "%1 o'clock"), here)
    if past == QUARTER:
        return fill(translate("spoken", "a quarter past %1"), here)
    if past == HALF:
        return fill(translate("spoken", "half past %1"), here)
    if past == THREE_QUARTERS:
        return fill(translate("spoken", "a quarter to %1"), following)
    if past in (5, 10, 20):
        return fill(translate("spoken", "%1 past %2"), _number(past), here)
    if past in (40, 50, 55):
        return fill(translate("spoken", "%1 to %2"), _number(60 - past), following)
    return f"{(hour - 1) % HOURS + 1}:{past:02}"


def spoken_limit(limit: Limit) -> str:
    """A limit: "three minutes", "five to seven minutes"."""
    if not limit.is_range:
        return _length(limit.upper)
    if limit.lower % 60 == 0 and limit.upper % 60 == 0:
        return fill(QCoreApplication.translate("spoken", "%1 to %2"), _number(limit.lower // 60), _length(limit.upper))
    return fill(QCoreApplication.translate("spoken", "%1 to %2"), _length(limit.lower), _length(limit.upper))


def spoken_day(date: dt.date, today: dt.date) -> str:
    """The day on which one meets again: "tomorrow", or "on Thursday 11 May"."""
    if date - today == dt.timedelta(days=1):
        return QCoreApplication.translate("spoken", "tomorrow")
    return fill(QCoreApplication.translate("spoken", "on %1"), date_words(date, "dddd d MMMM"))


def _length(seconds: int) -> str:
    translate = QCoreApplication.translate
    minutes, rest = divmod(seconds, 60)
    parts = []
    if minutes == 1:
        parts.append(translate("spoken", "one minute"))
    elif minutes:
        parts.append(_in_words(Counted.tr("%n minutes", "", minutes), minutes))
    if rest:
        parts.append(_in_words(Counted.tr("%n seconds", "", rest), rest))
    return parts[0] if len(parts) == 1 else fill(translate("spoken", "%1 and %2"), *parts)


def _in_words(counted: str, number: int) -> str:
    """A counted thing with its number as a word, in whichever form the thing has for the number."""
    digits = str(number)
    return counted.replace(digits, _number(number), 1) if digits in counted else counted


def _number(number: int) -> str:
    word = NUMBERS[number] if number < len(NUMBERS) else TENS.get(number)
    return str(number) if word is None else QCoreApplication.translate("number", word)
