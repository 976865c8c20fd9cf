"""A document as one HTML file that needs nothing else and runs nothing."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from chairconsole.report.document.direction import stretches, without_marks
from chairconsole.report.document.document import (
    BulletList,
    Document,
    DocumentPart,
    Picture,
    SectionHeading,
    Table,
    TextParagraph,
)
from chairconsole.report.document.plain_text import one_line, with_signs_kept

_STYLE = """
body { font-family: serif; font-size: 11pt; line-height: 1.45; color: #1b1b1b; max-width: 46em; margin: 2em auto; }
h1, h2, h3, h4 { font-family: sans-serif; line-height: 1.25; }
h1 { font-size: 17pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; } h4 { font-size: 11pt; }
table { border-collapse: collapse; font-family: sans-serif; font-size: 9pt; }
th, td { border-bottom: 1px solid #bbbbbb; padding: 3px 8px; text-align: start; vertical-align: top; }
p.opening { font-family: sans-serif; font-weight: bold; }
figure { margin: 1em 0; } figcaption { font-family: sans-serif; font-size: 9pt; } svg { max-width: 100%; height: auto; }
"""


def html_document(document: Document) -> str:
    """The document as text of an HTML file; what comes from outside is text and nothing else."""
    head = (
        "<!DOCTYPE html>\n"
        '<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(without_marks(one_line(document.title)))}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    opening = "".join(f'<p class="opening" dir="auto">{_safe(line)}</p>\n' for line in document.opening)
    parts = "".join(line for part in document.parts for line in _as_html(part))
    return f'{head}{opening}<h1 dir="auto">{_safe(document.title)}</h1>\n{parts}</body>\n</html>\n'


def _as_html(part: DocumentPart) -> Iterator[str]:
    match part:
        case SectionHeading():
            level = min(part.level + 1, 6)
            yield f'<h{level} dir="auto">{_safe(part.text)}</h{level}>\n'
        case TextParagraph():
            yield f'<p dir="auto">{_safe(part.text)}</p>\n'
        case BulletList():
            items = "".join(f'<li dir="auto">{_safe(text)}</li>\n' for text in part.texts)
            yield f"<ul>\n{items}</ul>\n"
        case Table():
            yield f"<table>\n{_row(part.header, 'th')}{''.join(_row(row, 'td') for row in part.rows)}</table>\n"
        case Picture():
            # Drawn by `pictures`, which makes every text in it harmless.
            yield f'<figure>\n{part.svg}\n<figcaption dir="auto">{_safe(part.says)}</figcaption>\n</figure>\n'
        case _:
            assert_never(part)


def _row(cells: tuple[str, ...], tag: str) -> str:
    return "<tr>" + "".join(f'<{tag} dir="auto">{_safe(cell)}</{tag}>' for cell in cells) + "</tr>\n"


def _safe(text: str) -> str:
    parts = ((escape(part.text, quote=True), part.is_isolated) for part in stretches(with_signs_kept(one_line(text))))
    return "".join(f"<bdi>{text}</bdi>" if is_isolated else text for text, is_isolated in parts)
