"""Searching what happened."""

import pytest

from chairconsole.report.accounts.record_lines import record_lines
from chairconsole.report.accounts.search import Filters, SearchIndex, is_let_through, names_of, words_of
from tests.report.conftest import Stage


def found(stage: Stage, typed: str) -> set[str]:
    """The texts and names of the lines that match."""
    index = SearchIndex(record_lines(stage.meeting, stage.now), words_of(stage.plan))
    return {line.text or (line.participant.name if line.participant else "") for line in index.matching(typed)}


@pytest.fixture
def said(stage: Stage) -> Stage:
    stage.discuss()
    stage.speak(stage.who("Côte d'Ivoire", key="CIV", spoken="Côte d'Ivoire"), 30)
    stage.note("Régularisation of workers", "data", of=next(iter(stage.meeting.interventions)))
    stage.speak(stage.who("Mali"), 30)
    return stage


@pytest.mark.parametrize("typed", ["cote", "COTE D IV", "ivoire", "civ", "Côte"])
def test_names_are_found_by_their_words_whatever_the_accents(said: Stage, typed: str) -> None:
    assert "Côte d'Ivoire" in found(said, typed)
    assert "Mali" not in found(said, typed)


@pytest.mark.parametrize("typed", ["regular", "régul", "workers of", "dat", "civ regul"])
def test_texts_and_themes_are_found_each_word_for_itself(said: Stage, typed: str) -> None:
    assert "Régularisation of workers" in found(said, typed)


def test_the_middle_of_a_word_is_found_after_its_beginning() -> None:
    texts = ["on immigration", "of the Hijra", "سياسات الهجرة", "migration first", "هجرة العمال"]
    index = SearchIndex(texts, lambda text: [text])
    assert index.matching("migration") == ["on immigration", "migration first"]
    assert index.best_first("migration") == ["migration first", "on immigration"]
    assert index.best_first("هجرة") == ["هجرة العمال", "سياسات الهجرة"]
    assert index.best_first("") == texts


def test_nothing_typed_finds_everything(said: Stage) -> None:
    everything = record_lines(said.meeting, said.now)
    assert tuple(SearchIndex(everything, words_of(said.plan)).matching("  .. ")) == everything


def test_filters_go_by_block_kind_and_theme(said: Stage) -> None:
    lines = record_lines(said.meeting, said.now)

    def through(filters: Filters) -> list[str]:
        return [line.kind.value for line in lines if is_let_through(line, filters)]

    assert through(Filters()) == [line.kind.value for line in lines]
    assert through(Filters(block="opening")) == []
    assert through(Filters(kind="member_state")) == ["speech", "point", "speech"]
    assert through(Filters(kind="group")) == []
    assert through(Filters(theme="data")) == ["point"]
    assert through(Filters(regional_group="African Group")) == []


def test_an_invented_key_is_no_code(stage: Stage) -> None:
    assert names_of(stage.who("PICUM", "stakeholder", key="text:picum"))[2] == ""
    assert names_of(None) == ()
