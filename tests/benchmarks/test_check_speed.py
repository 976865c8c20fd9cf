"""How fast a draft of some 630 words is checked and measured before reading; measured only."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.check import findings
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criteria import measured
from tests.report.checks import given

_WORKED = Path(given.__file__).parent / "worked" / "en.json"


@pytest.fixture(scope="module")
def looked_at():
    worked = json.loads(_WORKED.read_text("utf-8"))
    text = "\n\n".join(worked["draft"])
    room = given.room(Language.ENGLISH, worked)
    return lambda: room.checked(text, text)


def _anew(looked_at) -> tuple[tuple[Checked], dict]:
    """A draft of which nothing was worked out yet."""
    return (looked_at(),), {}


def test_checking(benchmark, looked_at):
    benchmark.pedantic(findings, setup=lambda: _anew(looked_at), rounds=20)


def test_measuring(benchmark, looked_at):
    benchmark.pedantic(measured, setup=lambda: _anew(looked_at), rounds=20)
