"""Files of notes as other programs write them: Word documents, PDFs, texts in other encodings."""

import io
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LINE_HEIGHT = 12


def content_of(path: Path) -> bytes:
    """The bytes of a note of the tests, made into the kind of file that the name's middle part says."""
    text = path.read_text(encoding="utf-8")
    match path.suffixes[:-1]:
        case [".word"]:
            return word(text)
        case [".pdf"]:
            return pdf(text.split("%%\n"))
        case [".cp1252"]:
            return text.encode("cp1252")
        case [".utf16"]:
            return text.encode("utf-16")
        case _:
            return path.read_bytes()


def word(text: str) -> bytes:
    """A document: lines with "=" are paragraphs, with "|" rows of a table whose cells "||" parts, paragraphs "¶"."""
    body, rows = "", ""
    for line in text.splitlines():
        if line.startswith("|"):
            rows += _row(line[1:])
            continue
        body += f"<w:tbl>{rows}</w:tbl>" if rows else ""
        rows = ""
        body += _paragraph(line[1:].strip())
    body += f"<w:tbl>{rows}</w:tbl>" if rows else ""
    return packed({"word/document.xml": f"<w:document {_NAMESPACE}><w:body>{body}</w:body></w:document>"})


def packed(files: dict[str, str | bytes]) -> bytes:
    """A zip archive of these files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def _row(text: str) -> str:
    cells = "".join(
        f"<w:tc>{''.join(_paragraph(part.strip()) for part in cell.split('¶'))}</w:tc>" for cell in text.split("||")
    )
    return f"<w:tr>{cells}</w:tr>"


def _paragraph(text: str) -> str:
    half = len(text) // 2  # Word breaks a text into runs wherever it likes
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(run)}</w:t></w:r>' for run in (text[:half], text[half:]))
    return f"<w:p>{runs}</w:p>"


def pdf(pages: list[str]) -> bytes:
    """A PDF with each line of its pages as a text of its own, in a fixed pitch."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for page in pages:
        drawn = "".join(
            f"1 0 0 1 40 {780 - number * _LINE_HEIGHT} Tm ({_string(line)}) Tj\n"
            for number, line in enumerate(page.splitlines())
            if line.strip()
        )
        stream = f"BT /F1 9 Tf\n{drawn}ET"
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    result, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(result))
        result += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return result + f"{end}startxref\n{len(result)}\n%%EOF\n".encode("cp1252")


def _string(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
