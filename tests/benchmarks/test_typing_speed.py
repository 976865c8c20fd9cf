"""How fast a line is read at each key press, and how fast one that is pasted; measured, never asserted."""

import time
from pathlib import Path

import pytest

from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.addressees import SeatNames
from chairconsole.domain.queries.quick_line import read_line

SHIPPED = Path(__file__).parents[2] / "resources" / "directory" / "delegations.json"
SEATS = (SeatNames("moderator", "Moderator"), *(SeatNames(f"expert-{n}", f"Expert {n}") for n in (1, 2, 3)))
LINES = (
    "ken, bra eu iom",
    "costa rica bra united king fra dem rep congo south afr",
    "mali for african group, phillipines ? exp 2 exp 3, swizerland",
    "filipino women's network for migrant rights, kyrgistan, sicuareunaceat, migrant forum in asya",
    "bra eu iom ken uga tza rwa bdi eth som dji eri sdn ssd egy lby tun dza mar mrt sen gmb gnb gin",
    "one name that nobody has, another name that nobody has, a third one of these, and the fourth is unknown too",
    "s a e i o u r t n l g m b c p d k",
)
PASTED = {
    "fifty codes": "\n".join(f"{number}.\tKenya\tAfrican" for number in range(50)),
    "many unknown names": ", ".join(f"nobody{number}known" for number in range(1000)),
    "a page of one letter": "a" * 10_000,
    "a page of words": "united nations " * 700,
    "a page of marks": "for a / b ? " * 900,
    "a page of names": "ken, " * 2000,
    "a page of numbers": "1. " * 3000 + "\nken",
}


@pytest.fixture(scope="module")
def text() -> str:
    return SHIPPED.read_text(encoding="utf-8")


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:24])
def test_typing_key_by_key(benchmark, text, line):
    """Type each line into a directory that was never asked before, as at the start of a session.

    It is prepared, as the program prepares it before a window is shown; what that takes is measured beside it.

    The processor's time is told as well: on a busy machine the clock on the wall counts what others do.
    """
    took: list[float] = []
    computed: list[float] = []

    def type_line(directory: Directory) -> None:
        for end in range(1, len(line) + 1):
            start, busy = time.perf_counter(), time.thread_time()
            read_line(line[:end], directory, SEATS)
            computed.append((time.thread_time() - busy) * 1000)
            took.append((time.perf_counter() - start) * 1000)

    def prepared() -> tuple[tuple[Directory], dict[str, object]]:
        directory = Directory.from_json(text)
        directory.prepare()
        return (directory,), {}

    benchmark.pedantic(type_line, setup=prepared, rounds=40)
    for name, values in (("wall", sorted(took)), ("cpu", sorted(computed))):
        for share in (50, 99):
            benchmark.extra_info[f"{name}_p{share}_ms"] = round(values[len(values) * share // 100], 2)


@pytest.mark.parametrize("line", [*LINES, *PASTED.values()], ids=[*(line[:24] for line in LINES), *PASTED])
def test_pasted_at_once(benchmark, text, line):
    benchmark.pedantic(
        lambda directory: read_line(line, directory, SEATS),
        setup=lambda: ((Directory.from_json(text),), {}),
        rounds=10,
    )
