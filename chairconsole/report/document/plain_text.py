"""Text from outside, made fit for a report that other programs will open."""

import re
import unicodedata

from chairconsole.domain.base.overrides import overrides_shown
from chairconsole.report.document.direction import ISOLATING, isolated, with_isolates

LINE_JOIN = " / "
_ALWAYS = re.compile(r"[\\`*_{\[\]#|~$]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LIST_NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
_LINK = re.compile(r":(?=//)")
_NO_BREAK_HERE = re.compile(r"(?<=\S) (?=[:;!?»])|(?<=«) ")
_WEB_ADDRESS = re.compile(r"\b(www)\.", re.IGNORECASE)


def one_line(text: str) -> str:
    """The text in one line, its lines joined by " / ", without control characters; overrides of direction are shown.

    What `isolated` put around parts of it stays: a format makes it its own.
    """
    lines = (_without_controls(line).strip() for line in text.splitlines())
    return LINE_JOIN.join(line for line in lines if line)


def with_signs_kept(text: str) -> str:
    """The text with the spaces of French before : ; ! ? » and after « made such that no line ends there."""
    return _NO_BREAK_HERE.sub("\u00a0", text)


def spreadsheet_cell(text: str) -> str:
    """The text in one line, with an apostrophe before whatever a spreadsheet would take for a formula.

    That is = + - @ and their wide and small variants, also after spaces, quotation marks and invisible characters, at
    the beginning or after a semicolon: where the comma is the decimal sign, spreadsheets split at semicolons instead.
    """
    parts = with_isolates(one_line(text)).split(";")
    return ";".join(f"'{part}" if _starts_formula(part) else part for part in parts)


def markdown(text: str) -> str:
    """The text in one line that Markdown shows as it is: no markup, HTML, list, heading, link or formula in it."""
    text = _ENTITY.sub("&amp;", with_isolates(one_line(text)))
    text = _ALWAYS.sub(lambda found: "\\" + found[0], text)
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    text = _WEB_ADDRESS.sub(r"\1\\.", _LINK.sub(r"\\:", text))
    text = _LIST_NUMBER.sub(r"\1\\\2", text)
    return "\\" + text if text.startswith(("+", "-", "=", ":")) else text


def markdown_part(text: str) -> str:
    """The same for a text that stands in a line of others: kept apart from them where it runs the other way."""
    return markdown(isolated(text))


def _without_controls(line: str) -> str:
    shown = overrides_shown(line.replace("\t", " "))
    return "".join(sign for sign in shown if sign in ISOLATING or unicodedata.category(sign) not in ("Cc", "Cs"))


def _starts_formula(part: str) -> bool:
    for character in part:
        if character.isspace() or character == '"' or unicodedata.category(character) == "Cf":
            continue
        return unicodedata.normalize("NFKC", character)[0] in "=+-@"
    return False
