"""Names recognized inside texts."""

import pytest

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.names.directory import Directory, Entry, free_text
from chairconsole.domain.queries.names_in_text import KnownName, NameFinder, demonyms, name_finder, sentence_key
from tests.desk import RESOURCES
from tests.domain.given import Stage, two_days, who


@pytest.fixture(scope="module")
def names() -> NameFinder:
    directory = Directory.from_json((RESOURCES / "directory" / "delegations.json").read_text(encoding="utf-8"))
    stage = Stage()
    stage.open("panel-1")
    stage.do(AddRequests((NewRequest(free_text("Mothers of the Border 移民")),)))
    return name_finder(directory.entries, stage.meeting)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("as in Kenya’s law", ["Kenya"]),
        ("KENYA and mali", ["KENYA", "mali"]),
        ("Guinea-Bissau, not Guinea", ["Guinea-Bissau", "Guinea"]),
        ("Côte d'Ivoire; cote d’ivoire; Cote d'Ivoire", ["Côte d'Ivoire", "cote d’ivoire", "Cote d'Ivoire"]),
        ("l'Allemagne et la Suisse", ["Allemagne", "Suisse"]),
        ("the U.S. and the US told us", ["U.S.", "US"]),
        ("the People's Republic of China", ["People's Republic of China"]),
        ("a plan made with care", []),
        ("Plan and CARE", ["Plan", "CARE"]),
        ("women and men can move", []),
        ("the African Group, the G77 and the Group of 77 and China", None),
        ("KEN and ken", ["KEN"]),
        ("Ken\u200bya hides", ["Ken\u200bya"]),
        ("Ｋｅｎｙａ", ["Ｋｅｎｙａ"]),
        ("Ada Example, or Example, for example", ["Ada Example", "Example"]),
        ("mothers of the border 移民 said", ["mothers of the border 移民"]),
        ("Kenyatta and Nigerialand", []),
        ("the Kenyan law, and what Nigeriens and the Dutch do", ["Kenyan", "Nigeriens", "Dutch"]),
        ("a kenyan practice, polish it; the Polish one, and two poles", ["kenyan", "Polish"]),
        ("Latin American and Inter-American bodies, the Indian Ocean", []),
        ("Meso-American, Pan-American, Ibero-American", []),
        ("a great dane, two finns, lao, swedes and turks", []),
        ("Danes, a Finn, Lao, a Swede, Turks", ["Danes", "Finn", "Lao", "Swede", "Turks"]),
        ("an American and an Indian view", ["American", "Indian"]),
        ("Papua New Guinean, Equatorial Guinean, Guinean", ["Papua New Guinean", "Equatorial Guinean", "Guinean"]),
        ("South African and South Sudanese, African and Southern African", ["South African", "South Sudanese"]),
    ],
)
def test_whole_words_in_any_spelling(names: NameFinder, text: str, found: list[str] | None) -> None:
    spans = names.find(text)
    assert all(text[one.start : one.end] == one.text for one in spans)
    if found is None:
        assert len(spans) >= 3
    else:
        assert [one.text for one in spans] == found


def test_every_listed_name_of_every_entry_is_found(names: NameFinder) -> None:
    directory = Directory.from_json((RESOURCES / "directory" / "delegations.json").read_text(encoding="utf-8"))
    for entry in directory.entries:
        for name in (entry.name, entry.spoken, *entry.aliases):
            assert names.find(f"They said that {name} did."), name


def test_a_demonym_that_two_states_share_is_shown_with_both(names: NameFinder) -> None:
    (found,) = names.find("as in the Congolese law")
    assert found.who == "Congo, Democratic Republic of the Congo"


def test_a_decision_holds_for_the_same_sentence_only(names: NameFinder) -> None:
    text = "First. One delegation said: as in Kenya. [[p:1]] Another: as in Kenya too."
    first, second = names.undecided(text, {})
    assert first.sentence == sentence_key("One delegation said: as in Kenya.")
    assert second.sentence == sentence_key("Another: as in Kenya too.")
    assert first.who == "Kenya"
    kept = {(first.name, first.sentence): None}
    assert names.undecided(text, kept) == (second,)
    assert names.reworded(text, kept) == text
    replaced = {(first.name, first.sentence): "one country"}
    assert names.undecided(text, replaced) == (first, second), "it still stands there"
    assert names.reworded(text, replaced).startswith("First. One delegation said: as in one country. [[p:1]]")
    both = {**replaced, (second.name, second.sentence): "one"}
    assert names.reworded(text, both).endswith("said: as in one country. [[p:1]] Another: as in one too.")
    assert names.reworded(text, {}) == text
    assert names.undecided("Nobody.", {}) == ()


def test_groups_are_told_from_delegations(names: NameFinder) -> None:
    told = {one.text: one.is_group for one in names.find("the African Group, AFGRP, Kenya and Kenyans")}
    assert {name.removeprefix("the "): is_group for name, is_group in told.items()} == {
        "African Group": True,
        "AFGRP": True,
        "Kenya": False,
        "Kenyans": False,
    }


def test_a_group_that_only_asked_for_the_floor_is_one_too() -> None:
    stage = Stage().in_discussion()
    for name, kind in (("Road Friends", ParticipantKind.GROUP), ("Road Makers", ParticipantKind.STAKEHOLDER)):
        stage.do(AddRequests((NewRequest(who(name, kind)),)))
    found = name_finder((), stage.meeting).find("Road Friends and Road Makers")
    assert [(one.text, one.is_group) for one in found] == [("Road Friends", True), ("Road Makers", False)]


def test_a_name_written_without_spaces_is_found_inside_a_run_of_characters() -> None:
    finder = NameFinder([KnownName("移民组织", "移民组织"), KnownName("🌍🌍", "Globe"), KnownName("Kenya", "Kenya")])
    assert [one.text for one in finder.find("我们感谢移民组织的工作。 🌍🌍 and Kenya")] == ["移民组织", "🌍🌍", "Kenya"]
    decided = {(one.name, one.sentence): None for one in finder.find("感谢移民组织")}
    assert finder.undecided("感谢移民组织", decided) == ()


def test_of_names_inside_each_other_the_longer_is_found_also_at_the_beginning() -> None:
    finder = NameFinder([KnownName(" 移民 ", "Migrants"), KnownName("移民组织", "IOM"), KnownName(" ", "nobody")])
    assert [(one.text, one.start) for one in finder.find("移民组织和移民")] == [("移民组织", 0), ("移民", 5)]


def test_neither_a_seat_nor_a_name_to_follow_is_a_name() -> None:
    stage = Stage().in_discussion()
    stage.give("x", seat="expert-2")
    stage.do(AddRequests((NewRequest(None),)))
    to_follow = stage.meeting.floor_list[0].participant
    text = f"Expert 2 and {to_follow.name or to_follow.spoken or 'somebody'}"
    assert name_finder((), stage.meeting).find(text) == ()


@pytest.mark.parametrize(
    ("name", "kind", "is_found_in_small_letters"),
    [
        ("AB", ParticipantKind.MEMBER_STATE, False),
        ("ABCDEFGH", ParticipantKind.MEMBER_STATE, False),
        ("ABCDEFGHI", ParticipantKind.MEMBER_STATE, True),
        ("Abcdefgh", ParticipantKind.MEMBER_STATE, True),
        ("Abcde", ParticipantKind.GROUP, False),
        ("Abcdef", ParticipantKind.GROUP, True),
        ("AB CD", ParticipantKind.GROUP, True),
    ],
)
def test_short_names_and_acronyms_are_found_as_they_are_written_only(
    name: str, kind: ParticipantKind, *, is_found_in_small_letters: bool
) -> None:
    finder = name_finder([Entry(code="XYZ", kind=kind, name=f" {name} ", spoken=name)], Stage().meeting)
    assert [one.text for one in finder.find(f"here {name}")] == [name]
    assert bool(finder.find(f"here {name.lower()}")) == is_found_in_small_letters


@pytest.mark.parametrize(
    ("name", "found"), [("Jo van Lee", ["Jo van Lee", "Lee"]), ("Jo Wu", ["Jo Wu"]), ("Cher", ["Cher", "Cher", "cher"])]
)
def test_a_person_is_also_found_by_a_surname_of_three_letters(name: str, found: list[str]) -> None:
    session = two_days()
    (person,) = session.people
    named = session.model_copy(update={"people": (person.model_copy(update={"name": name}),)})
    finder = name_finder((), Stage(named).meeting)
    text = f"{name}, and then {name.split()[-1]} or {name.split()[-1].lower()}"
    assert [one.text for one in finder.find(text)] == found


def test_the_s_of_a_possessive_is_no_word() -> None:
    finder = NameFinder([KnownName("S", "the letter"), KnownName("Lee's Network", "a network")])
    assert [one.text for one in finder.find("Kenya's, ’s and s; the Lee Network")] == ["s", "s", "Lee Network"]


def test_a_long_sentence_of_nothing_but_names_is_read_once(names: NameFinder) -> None:
    found = names.find("Kenya " * 20_000)
    assert len(found) == 20_000
    assert len({one.sentence for one in found}) == 1


def test_names_written_without_spaces_are_found_among_others() -> None:
    names = [KnownName("Kenya", "Kenya"), KnownName("移民", "Group", is_group=True), KnownName("Mothers", "Mothers")]
    assert [one.text for one in NameFinder(names).find("Mothers 移民 Kenya")] == ["Mothers", "移民", "Kenya"]


def test_one_and_several(directory: Directory) -> None:
    meant = demonyms(directory.entries)
    assert meant["Kenyan"] == meant["Kenyans"] == ("Kenya",)
    assert meant["Swiss"] == ("Switzerland",)
    assert "Maltese" in meant
    assert not {"Malteses", "Swisss", "Dutchs", "Irishs", "Irishmens"} & set(meant)


def test_a_demonym_of_two_states_names_both(directory: Directory) -> None:
    meant = demonyms(directory.entries)
    assert meant["Dominican"] == ("Dominica", "Dominican Republic")
    assert len(meant["Congolese"]) == len(meant["Korean"]) == 2


def test_every_state_has_one_but_those_that_are_called_by_their_name_alone(directory: Directory) -> None:
    without = {entry.code for entry in directory.entries if entry.is_state and not entry.demonyms}
    assert without == {"CAF", "VAT"}
    assert not any(entry.demonyms for entry in directory.entries if not entry.is_state)
