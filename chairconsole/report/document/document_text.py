"""A document as plain text and as Markdown."""

from collections.abc import Iterator
from typing import assert_never

from chairconsole.report.document.direction import with_isolates
from chairconsole.report.document.document import (
    BulletList,
    Document,
    DocumentPart,
    Picture,
    SectionHeading,
    Table,
    TextParagraph,
)
from chairconsole.report.document.plain_text import markdown, one_line


def text_document(document: Document) -> str:
    """The document as lines of plain text, with a line below the title."""
    title = _line(document.title)
    blocks = [*(_line(line) for line in document.opening), f"{title}\n{'=' * min(len(title), 72)}"]
    for part in document.parts:
        match part:
            case SectionHeading():
                blocks.append(("\n" if part.level == 1 else "") + _line(part.text))
            case TextParagraph():
                blocks.append(_line(part.text))
            case BulletList():
                blocks.append("\n".join(f"- {_line(text)}" for text in part.texts))
            case Table():
                rows = (part.header, *part.rows)
                blocks.append("\n".join("\t".join(_line(cell) for cell in row) for row in rows))
            case Picture():
                blocks.append(_line(part.says))
            case _:
                assert_never(part)
    return "\n\n".join(block for block in blocks if block.strip()) + "\n"


def markdown_document(document: Document) -> str:
    """The document as Markdown that shows every text as it is."""
    lines: list[str] = []
    for line in document.opening:
        lines += [f"**{markdown(line)}**", ""]
    lines += [f"# {markdown(document.title)}", ""]
    for part in document.parts:
        lines += _as_markdown(part)
    return "\n".join(lines).rstrip("\n") + "\n"


def _as_markdown(part: DocumentPart) -> Iterator[str]:
    match part:
        case SectionHeading():
            yield from (f"{'#' * (part.level + 1)} {markdown(part.text)}", "")
        case TextParagraph():
            yield from (markdown(part.text), "")
        case BulletList():
            yield from (*(f"- {markdown(text)}" for text in part.texts), "")
        case Table():
            yield f"| {' | '.join(markdown(cell) for cell in part.header)} |"
            yield f"|{' --- |' * len(part.header)}"
            yield from (f"| {' | '.join(markdown(cell) for cell in row)} |" for row in part.rows)
            yield ""
        case Picture():
            yield from (markdown(part.says), "")
        case _:
            assert_never(part)


def _line(text: str) -> str:
    return with_isolates(one_line(text))
