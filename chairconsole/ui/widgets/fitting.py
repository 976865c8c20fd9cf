"""Text in the largest size that its place allows, on as many lines as have room."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from chairconsole.ui.widgets.plain_text import shortened


@dataclass(frozen=True)
class Sizes:
    """The sizes a text may take, in pixels, and on how many lines at most."""

    largest: int
    smallest: int
    max_lines: int = 1


@dataclass(frozen=True)
class FittedText:
    """A text as it is seen: its size in pixels and its lines."""

    size: int
    lines: tuple[str, ...]


def fitted(text: str, font: QFont, width: float, height: float, sizes: Sizes) -> FittedText:
    """Return the text in the largest size in which it is whole, else in the smallest, its last line shortened."""
    least, most = max(1, min(sizes.smallest, sizes.largest)), max(1, sizes.largest)
    if _whole(text, font, width, height, most, sizes.max_lines) is not None:
        least = most
    while most - least > 1:
        middle = (least + most) // 2
        if _whole(text, font, width, height, middle, sizes.max_lines) is None:
            most = middle
        else:
            least = middle
    lines = _whole(text, font, width, height, least, sizes.max_lines)
    if lines is None:
        lines = _cut(text, _sized(font, least), width, _room_for(font, height, least, sizes.max_lines))
    elif len(lines) > 1:
        lines = _balanced(text, font, width, height, least, lines)
    return FittedText(least, lines)


def _balanced(
    text: str, font: QFont, width: float, height: float, size: int, lines: tuple[str, ...]
) -> tuple[str, ...]:
    """Return as many lines, as even as they can be: no word is left alone on the last one."""
    narrow, wide = width / len(lines), width
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        tried = _whole(text, font, middle, height, size, len(lines))
        if tried is None:
            narrow = middle
        else:
            wide, lines = middle, tried
    return lines


def _whole(text: str, font: QFont, width: float, height: float, size: int, max_lines: int) -> tuple[str, ...] | None:
    """Return the text in lines of that size; None if there is no room for all of them."""
    metrics = QFontMetricsF(_sized(font, size))
    most = _room_for(font, height, size, max_lines)
    if most > 1 and metrics.height() > height:
        return None
    lines: list[str] = []
    rest = _words(text)
    while rest:
        count = _words_that_fit(rest, metrics, width)
        if count == 0 or len(lines) == most:
            return None
        lines.append(" ".join(rest[:count]))
        rest = rest[count:]
    return tuple(lines)


def _cut(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    rest = _words(text)
    while rest and len(lines) < most - 1:
        count = max(1, _words_that_fit(rest, metrics, width))
        lines.append(shortened(font, " ".join(rest[:count]), width))
        rest = rest[count:]
    if rest:
        lines.append(shortened(font, " ".join(rest), width))
    return tuple(lines)


def _words(text: str) -> list[str]:
    """Return what a line may be broken between: a dot between two facts ends a line and begins none."""
    words: list[str] = []
    for word in text.split():
        if word == "\u00b7" and words:
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def _words_that_fit(words: list[str], metrics: QFontMetricsF, width: float) -> int:
    """Return how many of these words stand on one line."""
    count = 0
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    return count


def _room_for(font: QFont, height: float, size: int, max_lines: int) -> int:
    line = QFontMetricsF(_sized(font, size)).height()
    return max(1, min(max_lines, int(height / line)))


def _sized(font: QFont, size: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    return sized
