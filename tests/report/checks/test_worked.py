"""The three worked texts have nothing to be found in them but that two experts are still to be named."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.finding import FindingCode
from tests.report.checks.given import room

_HERE = Path(__file__).parent / "worked"


@pytest.mark.parametrize(("language", "label"), [("en", "Expert"), ("fr", "Expert"), ("es", "Experto")])
def test_a_worked_text_has_its_experts_to_be_named(language: str, label: str) -> None:
    given = json.loads((_HERE / f"{language}.json").read_text("utf-8"))
    text = "\n\n".join(given["draft"])
    found = findings(room(Language(language), {**given, "label": label}).checked(text, text))
    expected = [(FindingCode.EXPERT_UNNAMED, f"{label} {number}") for number in (1, 2)]
    assert [(one.code, one.found) for one in found] == expected
