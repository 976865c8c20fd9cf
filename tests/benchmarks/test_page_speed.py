"""How fast a key is taken and painted on the page of a draft in which much was found; measured, never asserted."""

import json
import time
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode, Place
from chairconsole.report.draft.draft_text import Paragraph, parse
from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES
from tests.report.checks import given

_WORKED = Path(given.__file__).parent / "worked" / "en.json"
FOUND = 24


@pytest.mark.parametrize("number", [0, FOUND])
def test_typing_key_by_key(benchmark, qapp: QApplication, number: int):
    look = Look(RESOURCES)
    look.apply_to(qapp)
    text = "\n\n".join(json.loads(_WORKED.read_text("utf-8"))["draft"])
    paper = Paper(look, lambda token: token[2:-2])
    paper.resize(500, 700)
    paper.show()
    paper.show_text(text)
    parts = [(place, part) for place, part in enumerate(parse(text).parts) if isinstance(part, Paragraph)]
    places = [Place(part, piece, 0, 2, 9) for part, words in parts for piece in range(len(words.pieces))]
    found = [Finding(FindingCode.SIGN, place, "", BY_HAND, str(place)) for place in places[:number]]
    paper.marks.show_findings(found)
    cursor = paper.textCursor()
    cursor.setPosition(len(text) // 3)
    paper.setTextCursor(cursor)
    qapp.processEvents()
    computed: list[float] = []

    def type_words() -> None:
        for letter in "and it was said ":
            busy = time.thread_time()
            QTest.keyClicks(paper, letter)
            qapp.processEvents()
            computed.append((time.thread_time() - busy) * 1000)

    benchmark.pedantic(type_words, rounds=20)
    for share in (50, 99):
        benchmark.extra_info[f"cpu_p{share}_ms"] = round(sorted(computed)[len(computed) * share // 100], 2)
