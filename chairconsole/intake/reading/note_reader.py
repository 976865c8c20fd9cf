"""Reads a note from the bytes of a file or from a pasted text."""

from chairconsole.domain.base.translatable import Translatable
from chairconsole.intake.reading.decoding import decoded
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.plain_note import plain_note

LARGEST_TEXT = 2 * 1024 * 1024
MOST_LINES = 4_000
MOST_CHARACTERS = 200_000
LARGEST_FILE = 15 * 1024 * 1024
_OTHER_KINDS: tuple[tuple[bytes, Translatable], ...] = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Translatable("an old Word document, or one with a password")),
    (b"{\\rtf", Translatable("a rich text file (RTF)")),
    (b"\x89PNG", Translatable("a picture")),
    (b"\xff\xd8\xff", Translatable("a picture")),
    (b"GIF8", Translatable("a picture")),
    (b"II*\0", Translatable("a picture")),
    (b"MM\0*", Translatable("a picture")),
    (b"\x1f\x8b", Translatable("an archive")),
    (b"7z\xbc\xaf", Translatable("an archive")),
    (b"Rar!", Translatable("an archive")),
)


def read_note(content: bytes | str, name: str) -> Note:
    """The lines of a note: of a file's bytes, whatever its kind, or of a text that was pasted. Raises NotANote."""
    note = _of_bytes(content, name) if isinstance(content, bytes) else _of_text(content, name)
    written = [line for line in note.lines if not line.is_blank]
    if not written:
        raise NotANote("empty", name)
    if len(written) > MOST_LINES or sum(len(line.text) for line in written) > MOST_CHARACTERS:
        raise NotANote("too_long", name, lines=str(len(written)))
    return note


def _of_bytes(content: bytes, name: str) -> Note:
    """The note of a file. Its kind is known by its first bytes, not by its name."""
    if len(content) > LARGEST_FILE:
        raise _too_large(len(content), LARGEST_FILE, name)
    if not content:
        raise NotANote("empty", name)
    for mark, kind in _OTHER_KINDS:
        if content.startswith(mark):
            raise NotANote("other_kind", name, kind=kind)
    # Each kind needs a library of its own, and most notes are plain text.
    if content.startswith(b"PK"):
        from chairconsole.intake.reading.word_note import word_note

        return word_note(content, name)
    if b"%PDF-" in content[:1024]:
        from chairconsole.intake.reading.pdf_note import pdf_note

        return pdf_note(content, name)
    if len(content) > 2 * LARGEST_TEXT:  # UTF-16 takes two bytes for each character
        raise _too_large(len(content), LARGEST_TEXT, name)
    is_page = b"<" in content[:200]
    return _of_text(decoded(content, name, is_html=is_page), name)


def _of_text(text: str, name: str) -> Note:
    from chairconsole.intake.reading.html_note import html_note, is_html

    if len(text) > LARGEST_TEXT:
        raise _too_large(len(text), LARGEST_TEXT, name)
    is_page = is_html(text)
    pieces = text.count("<") // 10 if is_page else text.count("\n") + text.count("\r")
    if pieces > 3 * MOST_LINES:
        raise NotANote("too_long", name, lines=str(pieces))
    return html_note(text, name) if is_page else plain_note(text, name)


def _too_large(size: int, limit: int, name: str) -> NotANote:
    return NotANote("too_large", name, size=_megabytes(size), limit=_megabytes(limit))


def _megabytes(size: int) -> str:
    rounded = round(size / 1024 / 1024, 1)
    return f"{rounded:.0f} MB" if rounded == int(rounded) else f"{rounded} MB"
