"""The directory as it is shipped, and what a chair finds in it by a few letters."""

import json
from collections import Counter
from pathlib import Path

import pytest

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.names.directory import Directory, Entry
from chairconsole.domain.names.matching import Quality


def table(name: str) -> list[list[str]]:
    """The rows of a table of two columns beside this file; what stands after # is a comment."""
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [row.strip().split(": ") for row in (line.split("#")[0] for line in lines) if row.strip()]


def _first(directory, text):
    return directory.resolve(text).matches[0].entry.code


# The data


def test_kinds(directory):
    assert Counter(entry.kind.value for entry in directory.entries) == {
        "member_state": 193,
        "observer_state": 2,
        "group": 35,
        "igo": 31,
        "un_entity": 42,
        "stakeholder": 58,
    }


def test_only_intergovernmental_organizations_are_regional_ones(directory):
    regional = [entry for entry in directory.entries if entry.is_regional]
    assert {entry.kind for entry in regional} == {ParticipantKind.IGO}
    assert directory.regional_organizations == {entry.code for entry in regional}
    assert {"AFUNION", "OAS", "OSCE"} <= directory.regional_organizations
    assert not {"OECD", "OIF", "COMSEC", "AFRIDB"} & directory.regional_organizations


def test_regional_groups_of_the_member_states(directory):
    members = [entry for entry in directory.entries if entry.kind == ParticipantKind.MEMBER_STATE]
    assert Counter(entry.regional_group for entry in members) == {
        "African": 54,
        "Asia-Pacific": 54,
        "Eastern European": 23,
        "GRULAC": 33,
        "WEOG": 29,
    }
    assert {entry.regional_group for entry in directory.entries if entry not in members} == {None}


def test_codes(directory):
    codes = [entry.code for entry in directory.entries]
    states = [entry for entry in directory.entries if entry.is_state]
    iso = {entry.code for entry in states} | {entry.alpha2 for entry in states}
    assert len(set(codes)) == len(codes)
    assert len(iso) == 2 * len(states)
    assert all(len(entry.code) == 3 and len(entry.alpha2) == 2 for entry in states)
    local = [entry for entry in directory.entries if not entry.is_state]
    assert not {entry.code for entry in local} & iso
    assert {entry.alpha2 for entry in local} == {None}


# Typed in the room for either, so both are shown.
SHARED = {"au": {"AUS", "AFUNION"}, "nam": {"NAM", "NAM-MV"}, "afg": {"AFG", "AFGRP"}}


def test_no_code_or_name_is_shared_but_those_listed(directory):
    owners = {}
    for entry in directory.entries:
        for text in filter(None, (entry.code, entry.alpha2, entry.name, entry.spoken, *entry.aliases)):
            owners.setdefault(fold(text).replace(" ", ""), set()).add(entry.code)
    assert {text: codes for text, codes in owners.items() if len(codes) > 1} == SHARED


def test_a_code_may_not_be_given_twice():
    entry = Entry(code="X", kind=ParticipantKind.GROUP, name="X")
    with pytest.raises(ValueError, match="two entries have the code X"):
        Directory([entry, entry])


def test_a_directory_file_needs_nothing_but_code_kind_and_name():
    entry = {"code": "X", "kind": "group", "name": "Exes"}
    directory = Directory.from_json(json.dumps({"source": "", "as_of": "", "notes": [], "entries": [entry]}))
    assert directory.entries == (Entry(code="X", kind=ParticipantKind.GROUP, name="Exes", spoken="Exes"),)


# What the chair says


@pytest.mark.parametrize(("code", "spoken"), table("spoken_names.txt"))
def test_spoken(directory, code, spoken):
    assert directory.get(code).spoken == spoken


def test_nothing_in_brackets_is_spoken(directory):
    assert not [entry.code for entry in directory.entries if set("()") & set(entry.spoken)]


def test_the_participant_is_what_an_event_remembers(directory):
    assert directory.get("PHL").participant == Participant(
        key="PHL",
        name="Philippines",
        spoken="the Philippines",
        kind=ParticipantKind.MEMBER_STATE,
        regional_group="Asia-Pacific",
    )
    assert directory.get("phl") is None


# What the chair types

TYPED = {text: codes.split() for text, codes in table("typed_names.txt")}


@pytest.mark.parametrize("text", [text for text, codes in TYPED.items() if len(codes) == 1])
def test_clearly_meant(directory, text):
    (code,) = TYPED[text]
    resolution = directory.resolve(text)
    assert resolution.matches[0].entry.code == code
    assert not resolution.ambiguous
    assert resolution.entry is directory.get(code)


@pytest.mark.parametrize("text", [text for text, codes in TYPED.items() if len(codes) > 1])
def test_a_person_has_to_choose(directory, text):
    codes = TYPED[text]
    resolution = directory.resolve(text)
    found = [match.entry.code for match in resolution.matches]
    assert found[0] == codes[0]
    assert set(codes) <= set(found)
    assert resolution.ambiguous
    assert resolution.entry is None


@pytest.mark.parametrize("text", ["g", "s", "uni", "int"])
def test_a_few_letters_that_begin_many_names_are_ambiguous(directory, text):
    assert directory.resolve(text).ambiguous
    assert len(directory.resolve(text).matches) == 8


def test_everyone_is_found_first_by_name_spoken_form_and_code(directory):
    for entry in directory.entries:
        for text in (entry.name, entry.spoken, entry.code, entry.code.lower(), entry.name.upper()):
            assert directory.resolve(text).matches[0].entry is entry, text


def test_everyone_is_found_first_by_every_alias_that_is_not_shared(directory):
    for entry in directory.entries:
        for alias in entry.aliases:
            if fold(alias) not in SHARED:
                assert directory.resolve(alias).matches[0].entry is entry, alias


def test_full_names_that_are_ambiguous(directory):
    names = {entry.name for entry in directory.entries if directory.resolve(entry.name).ambiguous}
    assert names == {"Congo", "Dominica", "Guinea", "Niger", "Sudan"}


def test_codes_that_are_ambiguous(directory):
    assert {entry.code for entry in directory.entries if directory.resolve(entry.code).ambiguous} == {
        "AFG",
        "NAM",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Côte d'Ivoire",
        "cote d’ivoire",
        "COTE D IVOIRE",
        "cote divoire",
        "Côte-d'Ivoire",
        "co\u0302te d'ivoire",
    ],
)
def test_spellings_of_one_name(directory, text):
    assert _first(directory, text) == "CIV"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("guinea bissau", "GNB"),
        ("TÜRKİYE", "TUR"),
        ("unwomen", "UNWOMEN"),
        ("vietnam", "VNM"),
        ("U.K", "GBR"),
    ],
)
def test_spellings(directory, text, code):
    assert _first(directory, text) == code


@pytest.mark.parametrize("text", ["knya", "kenay", "kenyaa", "jeyna"])
def test_slips(directory, text):
    found = [match.entry.code for match in directory.resolve(text).matches]
    assert ("KEN" in found) is (text != "jeyna")  # two slips need a longer text


def test_no_slips_in_three_letters(directory):
    assert directory.resolve("kxn").matches == ()


def test_slips_are_left_out_on_request(directory):
    assert directory.resolve("swizerland").matches
    assert directory.resolve("swizerland", slips=False) == ((), False)
    assert directory.resolve("kenya", slips=False) == directory.resolve("kenya")


def test_finding_does_not_depend_on_what_was_found_before(directory):
    texts = list(TYPED)
    before = {text: directory.resolve(text) for text in texts}
    again = Directory(directory.entries)
    assert {text: directory.resolve(text) for text in reversed(texts)} == before
    assert {text: again.resolve(text) for text in texts} == before


@pytest.mark.parametrize("text", ["", " ", "🎉", "<blink>", "منظمة", "zzzz", "\x00", "%'; --"])
def test_what_nobody_is_called_finds_nobody(directory, text):
    assert directory.resolve(text) == ((), False)


def test_qualities_are_shown_best_first(directory):
    found = [match.quality for match in directory.resolve("guinea").matches]
    assert found == sorted(found)
    assert found[0] == Quality.EXACT_NAME


def test_what_an_organization_is_known_by_finds_it(directory):
    known = [entry for entry in directory.entries if entry.acronym]
    assert len(known) > 80
    assert [entry.code for entry in known if _first(directory, entry.acronym) != entry.code] == []
    assert not any(entry.is_state for entry in known)
    assert directory.get("IOM").participant.acronym == "IOM"
