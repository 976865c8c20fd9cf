"""Every text can be translated, the shipped translations are complete and current, and another language shows."""

import ast
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from chairconsole.ui.translations import install_translations
from chairconsole.ui.words.counted import Counted
from tests.ui import linguist
from tests.ui.meeting_room import Room

SHIPPED = sorted(linguist.FOLDER.glob("*.ts"))
HOW = "run tests/ui/linguist.py"

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>wording</name>
    <message><source>Give floor to %1</source><translation>Das Wort an %1</translation></message>
</context>
<context><name>actions</name>
    <message><source>Finish</source><translation>Beenden</translation></message>
</context>
<context><name>Counted</name>
    <message numerus="yes"><source>%n waiting</source><translation>
        <numerusform>einer wartet</numerusform><numerusform>%n warten</numerusform>
    </translation></message>
</context>
</TS>
"""


@pytest.fixture
def in_language(qapp: QApplication) -> Iterator[None]:
    """Take away what a test installs."""
    before = QLocale()
    kept = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - kept:
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def use(qapp: QApplication, language: QLocale.Language, folder: Path) -> None:
    QLocale.setDefault(QLocale(language))
    install_translations(qapp, folder)


@pytest.mark.usefixtures("in_language")
@pytest.mark.parametrize("language", [QLocale.Language.Arabic, QLocale.Language.French])
def test_where_english_is_shown_lines_and_keys_are_english_too(qapp: QApplication, language: QLocale.Language) -> None:
    use(qapp, language, linguist.FOLDER)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    shown = QKeySequence("Ctrl+Shift+Return").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == "Ctrl+Shift+Return"


def test_english_is_shipped_for_its_plurals() -> None:
    assert "chairconsole_en" in [file.stem for file in SHIPPED]


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_the_translation_file_holds_the_texts_of_the_sources(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    linguist.update(copy)
    shipped = {message.text for message in linguist.messages(file)}
    wanted = {message.text for message in linguist.messages(copy)}
    assert shipped == wanted, HOW


@pytest.fixture(scope="module")
def all_texts(tmp_path_factory: pytest.TempPathFactory) -> list[linguist.Text]:
    """What the file of a language that is begun anew holds."""
    begun = tmp_path_factory.mktemp("i18n") / "chairconsole_fr.ts"
    linguist.update(begun)
    return [message.text for message in linguist.messages(begun)]


def test_the_english_file_holds_the_plurals_alone(all_texts: list[linguist.Text]) -> None:
    english = {message.text for message in linguist.messages(linguist.FOLDER / f"{linguist.ENGLISH}.ts")}
    assert english == {text for text in all_texts if text.is_plural}


def test_lupdate_finds_every_text_that_a_module_shows(all_texts: list[linguist.Text]) -> None:
    shown = {text for module in linguist.sources() for text in linguist.texts_in(module)}
    # What the table of actions passes on are names, not texts, and so are not among these.
    assert shown == set(all_texts)


SHOWING = {
    *("setText", "setPlaceholderText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *("set_label", "set_hint", "addAction", "addSection", "set_text", "warning", "information"),
    *("PlainLabel", "WrappedLabel", "SectionLabel", "Chip", "ChipButton", "Pill", "KeyButton", "KeyHint", "QAction"),
    *("Option", "Notice", "Answer", "Column", "Run", "Mark", "LengthQuestion", "Question", "MenuButton"),
    *("why_not", "button", "lay_out", "line_edit", "named"),
}
NO_TEXTS = {"role", "tone", "margin", "variant", "icon", "edge", "colour", "height", "topic", "gap", "name", "key"}
TEXTS_AT = {
    **dict.fromkeys(("KeyButton", "ChipButton", "SectionLabel"), (0, 2)),
    **dict.fromkeys(("Option", "line_edit"), (1, 3)),
    "button": (1, 2),
    "named": (2, 3),
}
"""Between which arguments the texts of a call are; of any other it is the first one."""


def words_without_translation(module: Path) -> Iterator[str]:
    """The literals with a word in them that a module shows as they are."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWING:
            continue
        named = [keyword.value for keyword in node.keywords if keyword.arg not in NO_TEXTS]
        first = node.args[slice(*TEXTS_AT.get(name, (0, 1)))]
        for argument in (*first, *named):
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            for part in parts:
                if (
                    isinstance(part, ast.Constant)
                    and isinstance(part.value, str)
                    and re.search(r"[^\W\d_]{2}", part.value)
                ):
                    yield f"{module.name}:{node.lineno}: {part.value!r}"


def test_no_window_shows_a_word_that_cannot_be_translated() -> None:
    windows = [*(linguist.ROOT / "chairconsole" / "ui").rglob("*.py"), linguist.ROOT / "chairconsole" / "app.py"]
    assert [found for module in windows for found in words_without_translation(module)] == []


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_no_plural_form_is_missing(file: Path) -> None:
    plural = [message for message in linguist.messages(file) if message.text.is_plural]
    assert plural
    assert [one.text for one in plural if not (one.is_finished and all(one.translations))] == []


def test_a_text_with_a_number_has_plural_forms(all_texts: list[linguist.Text]) -> None:
    assert [text for text in all_texts if ("%n" in text.source) != text.is_plural] == []
    assert [text for text in all_texts if "(s)" in text.source] == []


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_translation_keeps_the_places_of_names_and_numbers(file: Path) -> None:
    for message in linguist.messages(file):
        wanted = Counter(linguist.PLACEHOLDER.findall(message.text.source))
        for translation in filter(None, message.translations):
            assert Counter(linguist.PLACEHOLDER.findall(translation)) == wanted, message


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_what_is_loaded_was_made_from_what_was_translated(file: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    linguist.compile_(file, made)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), HOW


@pytest.mark.usefixtures("in_language")
def test_english_knows_one_and_many(qapp: QApplication, resources: Path) -> None:
    use(qapp, QLocale.Language.English, resources / "i18n")
    words = [QCoreApplication.translate("Counted", "%n interventions", "", number) for number in (0, 1, 2)]
    assert words == ["0 interventions", "1 intervention", "2 interventions"]


@pytest.mark.usefixtures("in_language")
def test_a_language_that_is_not_there_is_english_with_english_dates(qapp: QApplication, resources: Path) -> None:
    use(qapp, QLocale.Language.Icelandic, resources / "i18n")
    assert QCoreApplication.translate("Counted", "%n interventions", "", 1) == "1 intervention"
    assert QLocale().language() is QLocale.Language.English


@pytest.mark.usefixtures("in_language")
def test_another_language_shows_on_the_podium(
    qapp: QApplication, make_room: Callable[..., Room], tmp_path: Path
) -> None:
    (tmp_path / "chairconsole_de.ts").write_text(GERMAN, "utf-8")
    linguist.compile_(tmp_path / "chairconsole_de.ts", tmp_path / "chairconsole_de.qm")
    use(qapp, QLocale.Language.German, tmp_path)
    room = make_room()
    room.in_discussion()
    room.wait_list("Mali")
    assert room.next_label() == "Das Wort an Mali"
    assert room.button("finish").label() == "Beenden"
    assert [Counted.tr("%n waiting", "", number) for number in (1, 2)] == ["einer wartet", "2 warten"]
    assert "Pause" in room.words(), "what is not translated is shown as it was written"
    assert QLocale().language() is QLocale.Language.German
