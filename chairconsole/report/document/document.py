"""What is printed or saved to be read, whatever the format: headings, words, lists, tables and pictures.

A document holds texts as they are; each format makes them harmless in its own way.
"""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SectionHeading:
    """A heading; level 1 is the highest below the title. By `mark` it is found again in a Word file, if it has one."""

    level: int
    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A part of a paragraph that is found again in a Word file, whatever was edited around it."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class TextParagraph:
    """A paragraph. Its marked parts, if it has any, are all of it, with spaces between them."""

    text: str
    marked: tuple[Marked, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list without an order."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a header, as long as it is; figures are texts too."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG drawing, for formats that can show it; `says` is what it shows, in words."""

    svg: str
    says: str


DocumentPart = SectionHeading | TextParagraph | BulletList | Table | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """A title with what stands before it (`opening`, each a line of its own) and after it.

    `as_of` is the instant up to which it tells anything; nothing else about who wrote it when is in any file.
    `on_each_page` stands above every page where a format has pages of its own. By `title_mark` the title is found again
    in a Word file, by `opening_mark` and a number each line before it.
    """

    title: str
    parts: tuple[DocumentPart, ...]
    as_of: dt.datetime
    opening: tuple[str, ...] = ()
    on_each_page: str = ""
    title_mark: str = ""
    opening_mark: str = ""
