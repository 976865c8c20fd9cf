"""Qt's translation tools on the console's sources; run this file to bring resources/i18n up to date.

lupdate takes new texts over and drops old ones; the forms of a new plural are then filled in by hand, in
resources/i18n/chairconsole_en.ts, and this file run again. Other texts are English as they stand: that file has none
of them. With the code of a language, such as "fr", it begins a file of all texts for that language.
"""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
ENGLISH = "chairconsole_en"
PLACEHOLDER = re.compile(r"%(?:n|\d)")
SHOWS = re.compile(r"\b(?:Translatable|tr|translate|QT_TRANSLATE_NOOP)\b")


@dataclass(frozen=True)
class Text:
    """A source text: where it belongs, what it says, and whether it has plural forms."""

    context: str
    source: str
    is_plural: bool


@dataclass(frozen=True)
class Message:
    """An entry of a .ts file: the text, and its translations (one for each plural form)."""

    text: Text
    translations: tuple[str, ...]
    is_finished: bool


def tool(name: str, *arguments: str | Path) -> None:
    """Run one of Qt's tools; an error if it fails."""
    program = shutil.which(name, path=Path(PySide6.__file__).parent)
    assert program is not None, f"PySide6 brings no {name}"
    subprocess.run([program, *map(str, arguments)], check=True, capture_output=True)


def sources() -> list[Path]:
    """Every module that may have texts, in a fixed order."""
    return sorted((ROOT / "chairconsole").rglob("*.py"))


def update(file: Path) -> None:
    """Let a .ts file hold exactly the texts of the sources, with what is translated already; English its plurals."""
    options = ("-locations", "none", "-no-obsolete", "-source-language", "en", "-disable-heuristic", "similartext")
    # A sentence that is made below the windows marks its template by its own name.
    options += ("-tr-function-alias", "QT_TR_NOOP+=Translatable")
    if file.stem == ENGLISH:
        options += ("-pluralonly",)
    tool("lupdate", *sources(), "-ts", file, *options, "-target-language", file.stem.partition("_")[2])


def compile_(file: Path, to: Path) -> None:
    """Make the .qm that the program loads."""
    tool("lrelease", "-silent", file, "-qm", to)


def messages(file: Path) -> list[Message]:
    """What a .ts file holds."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - the files are our own
        for entry in context.iter("message"):
            is_plural = entry.get("numerus") == "yes"
            translation = entry.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] if is_plural else [translation.text or ""]
            text = Text(context.findtext("name", ""), entry.findtext("source", ""), is_plural)
            found.append(Message(text, tuple(forms), translation.get("type") != "unfinished"))
    return found


def texts_in(module: Path) -> Iterator[Text]:
    """The texts that a module shows, found without lupdate: what is passed to tr, translate or the marker."""
    written = module.read_text("utf-8")
    # Most modules show nothing, and to go through all of them takes seconds.
    if SHOWS.search(written):
        yield from _texts(ast.parse(written), "")


def _texts(node: ast.AST, class_name: str) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else class_name
        if isinstance(child, ast.Call):
            words = [argument.value for argument in child.args[:2] if isinstance(argument, ast.Constant)]
            match child.func:
                case ast.Name(id="Translatable") if words:
                    yield Text("", words[0], is_plural=False)
                case ast.Attribute(value=ast.Name(id="Counted"), attr="tr") if words:
                    yield Text("Counted", words[0], is_plural=True)
                case ast.Attribute(attr="tr") if words:
                    yield Text(class_name, words[0], len(child.args) > 2)
                case ast.Attribute(attr="translate") | ast.Name(id="translate" | "QT_TRANSLATE_NOOP" | "tr"):
                    if len(words) == 2:
                        yield Text(words[0], words[1], len(child.args) > 3)
        yield from _texts(child, inner)


if __name__ == "__main__":
    for path in sorted({*FOLDER.glob("*.ts"), *(FOLDER / f"chairconsole_{code}.ts" for code in sys.argv[1:])}):
        update(path)
        compile_(path, path.with_suffix(".qm"))
