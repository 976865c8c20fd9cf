"""How fast the directory answers a key press; measured, never asserted."""

from pathlib import Path

import pytest

from chairconsole.domain.names.directory import Directory

SHIPPED = Path(__file__).parents[2] / "resources" / "directory" / "delegations.json"
TYPED = {
    "one letter": "s",
    "code": "ken",
    "name": "congo",
    "words": "dem rep congo",
    "slips": "phillipines",
    "nothing like it": "sicuareunaceateaouocensioineol",
    "single letters": "s a e i o u r t n l",
    "as long as is looked for": "united " * 36,
    "a pasted page": "é" * 10_000,
}


@pytest.fixture(scope="module")
def text() -> str:
    return SHIPPED.read_text(encoding="utf-8")


def test_reading_and_preparing(benchmark, text):
    benchmark(Directory.from_json, text)


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED.keys())
def test_finding(benchmark, text, typed):
    """Ask a directory that has not answered before: it keeps its answers."""

    def never_asked():
        directory = Directory.from_json(text)
        directory.prepare()
        return (directory,), {}

    benchmark.pedantic(lambda directory: directory.resolve(typed), setup=never_asked, rounds=50)
