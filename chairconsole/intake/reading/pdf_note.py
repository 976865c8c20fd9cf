"""A PDF as a note's lines: the text of its pages, without their numbers."""

import json
import subprocess
import sys
from pathlib import Path

from chairconsole.intake.language.phrases import any_case
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note import Note, NoteKind
from chairconsole.intake.reading.plain_note import plain_note

LONGEST_SECONDS = 10
_PAGE_NUMBER = any_case(r"^\s*(?:page\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:/|of|sur|de)\s*\d{1,3})?\s*$")


def pdf_note(content: bytes, name: str, seconds: float = LONGEST_SECONDS) -> Note:
    """A note of the text of a PDF, read in another process for no longer than this. Raises NotANote."""
    program = Path(__file__).with_name("pdf_pages.py")
    try:
        run = subprocess.run(  # noqa: S603 - our own program, by our own Python
            [sys.executable, "-P", str(program)], input=content, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotANote("too_slow", name) from None
    try:
        found = json.loads(run.stdout)
    except ValueError:
        raise NotANote("damaged", name) from None
    if found.get("problem") == "encrypted":
        raise NotANote("encrypted", name)
    if "pages" not in found:
        raise NotANote("damaged", name)
    pages = [_without_number(page) for page in found["pages"]]
    if not any(page.strip() for page in pages):
        raise NotANote("no_text", name)
    return plain_note("\n".join(pages), name, NoteKind.PDF)


def _without_number(page: str) -> str:
    """A page without the line of its number at its top or end."""
    lines = page.split("\n")
    written = [position for position, line in enumerate(lines) if line.strip()]
    for position in {*written[:1], *written[-1:]}:
        if _PAGE_NUMBER.match(lines[position]):
            lines[position] = ""
    return "\n".join(lines)
