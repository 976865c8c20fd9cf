"""Names recognized inside texts."""

import json
from pathlib import Path

import pytest

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.names.directory import Directory, Entry, free_text
from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.queries.known_names import KnownName
from chairconsole.domain.queries.names_in_text import NameFinder, NameFound, name_finder, sentence_key
from tests.desk import shipped_directory
from tests.domain.given import Stage, two_days, who

SIGNS = {
    NameForm.OFFICE: "TITLE",
    NameForm.OWN: "OWN",
    NameForm.CURRENCY: "CURRENCY",
    NameForm.RIVER: "RIVER",
    NameForm.GROUP: "GROUP",
}

NOT_NAMES = {
    *("Private sector (unspecified)", "the private sector", "Private sector", "Business", "Youth", "Diaspora", "NGO"),
    *("Civil society (unspecified)", "Civil society", "civil society", "Société civile", "Sociedad civil"),
    *("Academic institution (unspecified)", "Academia", "University", "Migrant organization"),
    *("Diaspora organization (unspecified)", "Children and youth representatives"),
}
"""What is listed for those who have no name of their own: ordinary words, in which nobody is named."""


@pytest.fixture(scope="module")
def names() -> NameFinder:
    stage = Stage()
    stage.open("panel-1")
    stage.do(AddRequests((NewRequest(free_text("Mothers of the Border 移民")),)))
    return name_finder(shipped_directory(), stage.meeting)


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
        ("Plan said, and CARE", ["Plan", "CARE"]),
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
    for entry in shipped_directory().entries:
        for name in {entry.name, entry.spoken, *entry.aliases} - NOT_NAMES:
            assert names.find(f"They said that {name} said so."), name


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


def test_who_keeps_one_of_two_names_keeps_it_when_the_other_is_replaced(names: NameFinder) -> None:
    text = "It agreed with Peru and Kenya on it. Peru was there."
    peru, kenya, other = names.find(text)
    decided = {(peru.name, peru.sentence): None, (kenya.name, kenya.sentence): "one country"}
    after = names.reworded(text, decided)
    assert after == "It agreed with Peru and one country on it. Peru was there."
    kept, left = names.undecided(after, decided)
    assert left.sentence == other.sentence, "nobody decided about the other sentence"
    assert names.still_kept(text, after, decided) == (kept,)
    assert names.still_kept(text, text, decided) == ()


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
    found = name_finder(Directory(()), stage.meeting).find("Road Friends and Road Makers")
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
    assert name_finder(Directory(()), stage.meeting).find(text) == ()


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
    finder = name_finder(Directory([Entry(code="XYZ", kind=kind, name=f" {name} ", spoken=name)]), Stage().meeting)
    assert [one.text for one in finder.find(f"here {name}")] == [name]
    assert bool(finder.find(f"here {name.lower()}")) == is_found_in_small_letters


@pytest.mark.parametrize(
    ("name", "found"), [("Jo van Lee", ["Jo van Lee", "Lee"]), ("Jo Wu", ["Jo Wu"]), ("Cher", ["Cher", "Cher", "cher"])]
)
def test_a_person_is_also_found_by_a_surname_of_three_letters(name: str, found: list[str]) -> None:
    session = two_days()
    (person,) = session.people
    named = session.model_copy(update={"people": (person.model_copy(update={"name": name}),)})
    finder = name_finder(Directory(()), Stage(named).meeting)
    text = f"{name}, and then {name.split()[-1]} or {name.split()[-1].lower()}"
    assert [one.text for one in finder.find(text)] == found


def test_the_s_of_a_possessive_is_no_word() -> None:
    finder = NameFinder([KnownName("S", "the letter"), KnownName("Lee's Network", "a network")])
    assert [one.text for one in finder.find("Kenya's, ’s and s; the Lee Network")] == ["s", "s", "Lee Network"]


def test_a_long_sentence_of_nothing_but_names_is_read_once(names: NameFinder) -> None:
    found = names.find("Kenya " * 20_000)
    assert len(found) == 20_000
    assert len({one.sentence for one in found}) == 1
    assert names.find("WHO CAN READ US " * 5_000) == ()


def test_names_written_without_spaces_are_found_among_others() -> None:
    names = [KnownName("Kenya", "Kenya"), KnownName("移民", "Group", is_group=True), KnownName("Mothers", "Mothers")]
    assert [one.text for one in NameFinder(names).find("Mothers 移民 Kenya")] == ["Mothers", "移民", "Kenya"]


@pytest.mark.parametrize("file", ["given_sentences.json", "written_sentences.json", "further_sentences.json"])
def test_sentences_in_six_languages_name_whom_their_key_says(file: str) -> None:
    """Given: written with the names by one hand. Written: before the finder was tuned, by another.

    Further: after it, in Arabic, Chinese and Russian.
    """
    directory = shipped_directory()
    if file == "given_sentences.json":  # its keys know no stakeholders: "Norwegian Refugee Council" is one
        stakeholder = ParticipantKind.STAKEHOLDER
        directory = Directory(
            [one for one in directory.entries if one.kind is not stakeholder], lambda: shipped_directory().names
        )
    finder = name_finder(directory, Stage().meeting)
    codes = {entry.name: entry.code for entry in directory.entries}

    def key(found: NameFound) -> list[str]:
        if found.form.form in SIGNS and found.who not in codes:
            return [SIGNS[found.form.form]]
        return [codes[found.who]] if found.who in codes else sorted(codes[who] for who in found.who.split(", "))

    sentences = json.loads((Path(__file__).parent / file).read_text(encoding="utf-8"))
    wrong = {
        one["text"]: [found.text for found in finder.find(one["text"])]
        for one in sentences
        if [key(found) for found in finder.find(one["text"])] != [sorted(codes) for codes in one["found"]]
    }
    assert wrong == {}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_one_is_named_in_the_declaration_of_human_rights(names: NameFinder, language: str) -> None:
    text = (Path(__file__).parent / f"human_rights_{language}.txt").read_text(encoding="utf-8")
    assert [found.text for found in names.find(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "The private sector, business, civil society, academia, the university, youth and the diaspora take part.",
        "Le secteur privé et la société civile; el sector privado y la sociedad civil.",
        "Youth migration, business as usual, an amnesty, a global initiative and a plan of action.",
        "Small island developing States, LDCs and least developed countries need support.",
        "Polish the text.",
        "It costs US$ 5 million.",
        "发展中国家和西班牙语。",
        "The need to ratify ILO Convention 189.",
        "La nécessité de ratifier la convention 189 de l'OIT.",
        "La necesidad de ratificar el Convenio 189 de la OIT.",
    ],
)
def test_ordinary_words_that_are_listed_name_nobody(names: NameFinder, text: str) -> None:
    assert [found.text for found in names.find(text)] == []


@pytest.mark.parametrize(
    ("text", "replacement", "left"),
    [
        ("as the Kenyan delegate said", "one country's", "as one country's delegate said"),
        ("an Indian law", "national", "a national law"),
        ("Du Kenya, on sait peu.", "un pays", "D'un pays, on sait peu."),
        ("As Mr. Otieno said.", "a minister", "As a minister said."),
    ],
)
def test_a_replacement_leaves_a_sentence(names: NameFinder, text: str, replacement: str, left: str) -> None:
    (found,) = names.find(text)
    assert names.reworded(text, {(found.name, found.sentence): replacement}) == left


def test_a_sentence_ends_at_no_abbreviation_but_is_decided_about_as_before(names: NameFinder) -> None:
    first, second = names.find("In St. Kitts and Nevis they met. Mr. Otieno came.")
    assert (first.who, second.text) == ("Saint Kitts and Nevis", "Mr. Otieno")
    assert first.sentence == sentence_key("In St.")
    assert second.sentence == sentence_key("Mr.")


def test_the_names_are_prepared_once_until_somebody_joins() -> None:
    stage = Stage()
    stage.open("panel-1")
    before = name_finder(shipped_directory(), stage.meeting)
    assert name_finder(shipped_directory(), stage.meeting) is before
    stage.do(AddRequests((NewRequest(free_text("Mothers of the Shore")),)))
    after = name_finder(shipped_directory(), stage.meeting)
    assert not before.find("Mothers of the Shore spoke.")
    assert [one.text for one in after.find("Mothers of the Shore spoke.")] == ["Mothers of the Shore"]
