"""How fast 600 points are grouped and searched on the bench, and the record is searched; measured only."""

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.report.accounts.bench import GroupBy, entries, grouped, index
from chairconsole.report.accounts.record_lines import record_lines
from chairconsole.report.accounts.search import SearchIndex, words_of
from tests.desk import Desk

POINTS = 600


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A record with 600 points of 60 speeches, 20 messages among them."""
    desk = Desk(tmp_path_factory.mktemp("bench"))
    desk.do(OpenBlock("panel-1"))
    themes = [theme.id for theme in desk.meeting.session.rules.themes]
    for number in range(POINTS):
        if number % 10 == 0:
            desk.do(GiveFloor(free_text(f"Délégation {number // 10}")), after=60)
        words = f"describes a national practice on access to services, case {number}, and what it takes"
        desk.do(KeepPoint(words, (themes[number % 9],), desk.meeting.speaking), after=1)
    points = list(desk.meeting.points)
    for start in range(0, 200, 10):
        desk.do(MakeMessage(tuple(points[start : start + 5])), after=1)
    yield desk
    desk.close()


@pytest.mark.parametrize("by", list(GroupBy))
def test_grouping(benchmark, desk, by):
    groups = benchmark(lambda: grouped(desk.meeting, entries(desk.meeting), by))
    assert sum(group.points for group in groups) >= POINTS - 200
    assert benchmark.stats["median"] < 0.1


def test_preparing_the_search(benchmark, desk):
    benchmark(lambda: index(desk.meeting, entries(desk.meeting)))
    assert benchmark.stats["median"] < 0.1


def test_searching_at_a_key_press(benchmark, desk):
    lying = index(desk.meeting, entries(desk.meeting))
    found = benchmark(lambda: lying.matching("delegation 7 practice"))
    assert found
    assert benchmark.stats["median"] < 0.1


def test_searching_the_record_at_a_key_press(benchmark, desk):
    now = desk.running.console.now()
    lines = SearchIndex(record_lines(desk.meeting, now), words_of(desk.meeting.session))
    assert benchmark(lambda: lines.matching("delegation 7 practice"))
    assert benchmark.stats["median"] < 0.1
