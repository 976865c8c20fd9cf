"""What is found by typing: words in any order, without case or accents, and which letters are marked."""

import pytest

from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.palette.finding import Scope, found, marks

ENTRIES = [
    Entry("keep", Section.ACTIONS, "Keep point", "Keep the note; the field is empty for the next one"),
    Entry("rule", Section.ACTIONS, "Rule on the point of order", "Type the ruling", lacking="Not now: no point"),
    Entry("order", Section.ACTIONS, "Point of order…", "The speaker's clock stands still"),
    Entry("export", Section.ACTIONS, "Export the record…", "Save what happened as a file"),
    Entry("panel", Section.AGENDA, "Panel 1: Human rights", "Day 1"),
    Entry("CIV", Section.DELEGATIONS, "Côte d\u2019Ivoire", "Not yet heard", also=("CIV", "Ivory Coast")),
    Entry("POL", Section.DELEGATIONS, "Poland", "Not yet heard", also=("POL",)),
    Entry("PRT", Section.DELEGATIONS, "Portugal", "Spoke 11:08, 2:55", also=("PRT",)),
]


def ids(typed: str, scope: Scope = Scope.ALL) -> list[str]:
    return [entry.id for entry in found(scope.of(ENTRIES), typed)]


def test_everything_is_there_while_nothing_is_typed() -> None:
    for nothing in ("", "  ", "…"):
        assert ids(nothing) == [entry.id for entry in ENTRIES]


def test_what_cannot_be_done_comes_last_in_its_section() -> None:
    assert ids("po") == ["order", "keep", "rule", "POL", "PRT"]


@pytest.mark.parametrize("typed", ["order point", "point order", "POINT ORD", "póint of örder", "  ord  poi "])
def test_words_may_come_in_any_order_without_case_and_accents(typed: str) -> None:
    assert ids(typed) == ["order", "rule"]


@pytest.mark.parametrize("typed", ["cote", "côte d'iv", "ivoire cote", "ivory", "coast ivory", "civ", "CÔTE D’IVOIRE"])
def test_a_delegation_is_found_by_each_of_its_names_and_its_code(typed: str) -> None:
    assert ids(typed) == ["CIV"]


def test_the_section_with_the_best_entry_comes_first() -> None:
    """Portugal begins so; of the export it is the inside of a word."""
    assert ids("port") == ["PRT", "export"]


def test_what_is_called_just_so_comes_before_what_begins_so() -> None:
    expert = Entry("seat", Section.SEATS, "Expert", "Panel 1")
    draft = Entry("draft", Section.ACTIONS, "Draft: Expert, 15 min", "Show this draft", also=("Expert",))
    assert [entry.id for entry in found([draft, expert], "expert")] == ["seat", "draft"]


def test_an_action_is_found_by_what_it_does_after_those_that_are_called_so() -> None:
    assert ids("clock still") == ["order"]
    assert ids("note") == ["keep"]
    assert ids("record") == ["export"]
    assert ids("not") == []
    assert ids("heard") == []


def test_only_one_kind_is_looked_through_if_wanted() -> None:
    assert ids("po", Scope.ACTIONS) == ["order", "keep", "rule"]
    assert ids("po", Scope.DELEGATIONS) == ["POL", "PRT"]
    assert ids("panel", Scope.DELEGATIONS) == []
    assert [Scope.ALL.after(steps) for steps in range(4)] == [*Scope, Scope.ALL]
    assert Scope.ALL.after(-1) is Scope.DELEGATIONS


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        *(("Keep point", "po", ["po"]), ("Export the draft", "po", ["po"]), ("Point of order", "", [])),
        ("Point of order", "order po", ["Po", "order"]),
        ("Côte d\u2019Ivoire", "cote iv", ["Côte", "Iv"]),
        ("Re-open", "open", ["open"]),
        ("Poland", "zz", []),
        ("Straße", "strasse", ["Straße"]),
    ],
)
def test_the_letters_that_were_typed_are_marked(text: str, typed: str, marked: list[str]) -> None:
    assert [text[begin:end] for begin, end in marks(text, typed)] == marked
