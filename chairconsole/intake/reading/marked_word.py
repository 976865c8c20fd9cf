"""A Word document as paragraphs in which the bookmarks can be told; what was taken out with tracked changes is gone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.word_note import UNSHOWN, part_of_word, tag_of

_DEEPEST = 60
_SPACES = {"tab": " ", "ptab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-", "softHyphen": ""}
_MARKS_ONLY = frozenset({"del", "moveFrom"})


@dataclass(frozen=True, slots=True)
class MarkedParagraph:
    """A paragraph; `level` is that of a heading, else 0. `runs` are its texts with the bookmark each lies in, or ""."""

    level: int
    runs: tuple[tuple[str, str], ...]


def marked_paragraphs(content: bytes, name: str, is_mark: Callable[[str], bool]) -> tuple[MarkedParagraph, ...]:
    """The paragraphs of a .docx with the bookmarks that `is_mark`. Raises NotANote where it is none, or damaged."""
    reader = _Reader(_heading_levels(content, name), is_mark)
    reader.read(part_of_word(content, name), 0, is_shown=True)
    return tuple(reader.paragraphs)


def _heading_levels(content: bytes, name: str) -> dict[str, int]:
    """The styles that are headings, by their ids; those differ from language to language, the names do not."""
    try:
        styles = part_of_word(content, name, "word/styles.xml")
    except NotANote:
        return {}
    found: dict[str, int] = {}
    for style in styles:
        named = next((_attribute(one, "val") for one in style if tag_of(one) == "name"), "").casefold()
        level = named.removeprefix("heading ")
        if named.startswith("heading ") and level.isdecimal():
            found[_attribute(style, "styleId")] = int(level)
        elif named == "title":
            found[_attribute(style, "styleId")] = 1
    return found


@dataclass(slots=True)
class _Reader:
    """Goes through the XML in its order. `_open` are the bookmarks that are open, by their ids."""

    levels: dict[str, int]
    is_mark: Callable[[str], bool]
    paragraphs: list[MarkedParagraph] = field(default_factory=list)
    _open: dict[str, str] = field(default_factory=dict)
    _runs: list[tuple[str, str]] = field(default_factory=list)

    def read(self, element: Element, depth: int, *, is_shown: bool) -> None:
        """Read what is in an element; of what was taken out only where bookmarks begin and end."""
        for inner in element if depth < _DEEPEST else ():
            tag = tag_of(inner)
            if tag == "bookmarkStart":
                if self.is_mark(name := _attribute(inner, "name")):
                    self._open[_attribute(inner, "id")] = name
            elif tag == "bookmarkEnd":
                self._open.pop(_attribute(inner, "id"), None)
            elif tag in _MARKS_ONLY:
                self.read(inner, depth + 1, is_shown=False)
            elif tag in UNSHOWN or tag == "txbxContent":
                continue
            elif tag == "p":
                self._runs = []
                self.read(inner, depth + 1, is_shown=is_shown)
                self.paragraphs.append(MarkedParagraph(self._level(inner), tuple(self._runs)))
            elif tag == "t" or tag in _SPACES:
                if is_shown:
                    self._add(_SPACES.get(tag, inner.text or ""))
            else:
                self.read(inner, depth + 1, is_shown=is_shown)

    def _add(self, text: str) -> None:
        mark = next(reversed(self._open.values()), "")
        if self._runs and self._runs[-1][0] == mark:
            text = self._runs.pop()[1] + text
        self._runs.append((mark, text))

    def _level(self, paragraph: Element) -> int:
        properties = next((one for one in paragraph if tag_of(one) == "pPr"), ())
        style = next((_attribute(one, "val") for one in properties if tag_of(one) == "pStyle"), "")
        return self.levels.get(style, 0)


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
