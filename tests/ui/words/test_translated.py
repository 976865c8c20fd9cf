"""Sentences from below the windows in the user's language."""

import ast
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from chairconsole.domain.base.translatable import Translatable, joined
from chairconsole.ui.words.translated import translated
from tests.ui import linguist


class Shouting(QTranslator):
    """A language that has capitals only, and another order of words for one sentence."""

    def translate(self, context: str, source: str, _comment: str | None = None, _number: int = -1) -> str | None:
        if context:
            return None
        return {"%1 is %2": "%2: %1!", "a table": "A TABLE", "line %1": "LINE %1"}.get(source)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks by this name
        return False


def test_a_sentence_and_its_parts_are_translated(qapp: QCoreApplication) -> None:
    shouting = Shouting()
    qapp.installTranslator(shouting)
    try:
        assert translated(Translatable("%1 is %2", "this", Translatable("a table"))) == "A TABLE: this!"
        assert translated(joined(": ", [Translatable("line %1", 3), "x"])) == "LINE 3: x"
    finally:
        qapp.removeTranslator(shouting)


def test_without_a_translation_it_is_the_english_sentence(qapp: QCoreApplication) -> None:
    said = Translatable("%1 is %2", "this", Translatable("a table"))
    assert translated(said) == said
    assert translated("as typed: 50 %1") == "as typed: 50 %1"
    assert translated(joined(", ", [])) == ""


def sentences_with_a_text_behind(module: Path) -> list[str]:
    """Sentences whose first part is a literal: Qt's tools would take it for a comment."""
    calls = (node for node in ast.walk(ast.parse(module.read_text("utf-8"))) if isinstance(node, ast.Call))
    return [
        f"{module.name}:{call.lineno}"
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Translatable" and len(call.args) > 1
        if isinstance(call.args[1], ast.JoinedStr)
        or (isinstance(call.args[1], ast.Constant) and isinstance(call.args[1].value, str))
    ]


def test_the_tools_find_every_sentence() -> None:
    assert [found for module in linguist.sources() for found in sentences_with_a_text_behind(module)] == []
