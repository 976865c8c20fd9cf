"""Reads the text of a PDF in a process of its own, since a page can be made to take any time and memory.

It is run as a program: the file comes from standard input, JSON goes to standard output. It knows nothing of the rest.
"""

import io
import json
import sys

MOST_PAGES = 80
LARGEST_TEXT = 2_000_000


def pages_of(content: bytes) -> dict[str, object]:
    """`pages`, the text of each, or `problem`: "encrypted" or "damaged"."""
    from pypdf import PdfReader
    from pypdf.errors import PdfReadError

    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            return {"problem": "encrypted"}
        pages: list[str] = []
        for page in reader.pages:
            pages.append(_text(page))
            if len(pages) >= MOST_PAGES or sum(map(len, pages)) > LARGEST_TEXT:
                break
    except PdfReadError:
        return {"problem": "damaged"}
    except Exception:  # noqa: BLE001 - a damaged file makes the reader raise anything
        return {"problem": "damaged"}
    return {"pages": pages}


def _text(page: object) -> str:
    """A page's text as it is laid out; where that fails, in the order of the file."""
    extract = page.extract_text  # type: ignore[attr-defined]
    try:
        text = extract(extraction_mode="layout")
    except Exception:  # noqa: BLE001 - fonts and rotations that the layout cannot place
        text = ""
    return str(text) if str(text).strip() else str(extract())


if __name__ == "__main__":
    sys.stdout.write(json.dumps(pages_of(sys.stdin.buffer.read())))
